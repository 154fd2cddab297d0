"""Tasks on two real vaults that cannot reach each other for a while."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.offline_desks import OfflineDesks
from tests.helpers.wall import wall

from leefbord.core.clock import house_day
from leefbord.core.recurrence import parse_rule
from leefbord.core.streams import house, youth_shared
from leefbord.modules.tasks.model.chore import Step, What, Window
from leefbord.modules.tasks.model.mark import Excuse, TaskState
from leefbord.modules.tasks.module import MODULE
from leefbord.modules.tasks.service.tasks import TasksService


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[OfflineDesks]:
    made = OfflineDesks(tmp_path, MODULE)
    yield made
    made.close()


def service(desks: OfflineDesks, number: int) -> TasksService:
    desk, person = ((desks.one, "worker"), (desks.two, "lead"))[number]
    found = desks.service(desk, person)
    assert isinstance(found, TasksService)
    return found


def test_a_report_here_and_an_excuse_there_both_stand(desks: OfflineDesks) -> None:
    here, there = service(desks, 0), service(desks, 1)
    today: date = here.look.today()
    start = wall(today.year, today.month, today.day, 9)
    what, window = What(title="Kamer"), Window(start=start, end=start.replace(hour=10))
    here.plan.give((desks.youth.id,), what, window)
    mine = youth_shared(desks.youth.id)
    desks.exchange(mine)
    here.marks.report(here.look.tasks(today, today)[0].key)
    there.marks.excuse(there.look.tasks(today, today)[0], Excuse.ILL)
    desks.exchange(mine)
    for each in (here, there):
        (task,) = each.look.tasks(today, today)
        assert task.mark is not None
        assert (task.mark.reported_ms > 0, task.state) == (True, TaskState.EXCUSED)


def test_an_undone_approval_can_be_given_again_on_a_real_vault(desks: OfflineDesks) -> None:
    here = service(desks, 0)
    today = here.look.today()
    start = wall(today.year, today.month, today.day, 9)
    window = Window(start=start, end=start.replace(hour=10), rule=parse_rule("FREQ=DAILY"))
    here.plan.go_round((desks.youth.id,), What(title="Tafel"), window, Step.WEEK)
    done = here.marks.approve(here.look.tasks(today, today))
    desks.one.acts.undo(done)
    assert here.look.tasks(today, today)[0].state is TaskState.TO_DO
    here.marks.report(here.look.tasks(today, today)[0].key)
    assert here.look.tasks(today, today)[0].state is TaskState.REPORTED
    here.marks.approve(here.look.tasks(today, today))
    desks.exchange(youth_shared(desks.youth.id))
    group = desks.house.world.group("oak")
    desks.exchange(house(group, house_day(desks.one.clock.now_ms()).year))
    there = service(desks, 1)
    assert there.look.tasks(today, today)[0].state is TaskState.APPROVED
