"""Tasks from planning to approval, on one vault in memory."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from tests.helpers.module_desk import ModuleDesk, module_desk
from tests.helpers.people import AMBER, BILAL, INES
from tests.helpers.wall import wall

from leefbord.core.day import DayAction, DayRequest, ItemLook, ItemState
from leefbord.core.errors import Refused
from leefbord.core.people import Me
from leefbord.core.recurrence import parse_rule
from leefbord.modules.tasks.model.chore import ChoreKind, Step, What, Window
from leefbord.modules.tasks.model.mark import Excuse, TaskState
from leefbord.modules.tasks.model.measure import MeasureKind
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.module import MODULE
from leefbord.modules.tasks.service.tasks import TasksService

TODAY = date(2026, 10, 14)
MONDAY, SUNDAY = date(2026, 10, 12), date(2026, 10, 18)
DRIES = replace(BILAL, id=type(BILAL.id)(bytes(15) + b"\x09"), called="Dries", room_training=True)
ROOM = What(title="Kamer", pictogram="make_bed")
TABLE = What(title="Tafel", pictogram="table")


def service(desk: ModuleDesk, who: Me) -> TasksService:
    found = desk.running(who).service
    assert isinstance(found, TasksService)
    return found


@pytest.fixture
def desk() -> ModuleDesk:
    return module_desk(MODULE, (AMBER, BILAL, INES, DRIES))


@pytest.fixture
def staff(desk: ModuleDesk) -> TasksService:
    return service(desk, desk.worker())


def daily(start: datetime) -> Window:
    return Window(start=start, end=start.replace(hour=start.hour + 1), rule=parse_rule("FREQ=DAILY"))


def at(found: TasksService, day: date) -> list[Task]:
    return found.look.tasks(day, day)


def table_by_turns(staff: TasksService, step: Step = Step.TIME) -> None:
    order = (AMBER.id, BILAL.id, INES.id)
    staff.plan.go_round(order, TABLE, daily(wall(2026, 10, 12, 17)), step)


def test_a_task_goes_from_to_do_over_reported_to_approved(desk: ModuleDesk, staff: TasksService) -> None:
    staff.plan.give((AMBER.id,), ROOM, Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 14, 15)))
    mine = service(desk, desk.youth(AMBER))
    (task,) = at(mine, TODAY)
    assert (task.state, mine.look.own_badge()) == (TaskState.TO_DO, 1)
    mine.marks.report(task.key)
    (item,) = mine.look.day_items(TODAY, TODAY)
    assert (item.state, item.look) == (ItemState.REPORTED_DONE, ItemLook.CHORE)
    assert mine.look.own_badge() == 0
    again = service(desk, desk.worker())
    assert again.look.badge() == 1
    again.marks.approve(again.look.waiting())
    (task,) = at(again, TODAY)
    assert (task.state, again.look.badge()) == (TaskState.APPROVED, 0)
    with pytest.raises(Refused):
        service(desk, desk.youth(AMBER)).marks.take_back(task.key)


def test_once_more_waits_again_only_after_a_new_report(desk: ModuleDesk, staff: TasksService) -> None:
    staff.plan.give((AMBER.id,), ROOM, Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 14, 15)))
    (task,) = at(staff, TODAY)
    service(desk, desk.youth(AMBER)).marks.report(task.key)
    staff = service(desk, desk.worker())
    staff.marks.once_more(staff.look.waiting(), "Nog even onder het bed kijken?")
    (task,) = at(staff, TODAY)
    assert (task.state, staff.look.waiting()) == (TaskState.AGAIN, [])
    desk.clock.advance(minutes=5)
    service(desk, desk.youth(AMBER)).marks.report(task.key)
    assert [each.state for each in staff.look.waiting()] == [TaskState.REPORTED]


def test_a_youth_sees_and_marks_only_the_own_tasks(desk: ModuleDesk, staff: TasksService) -> None:
    window = Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 14, 15))
    staff.plan.give((AMBER.id, BILAL.id), ROOM, window)
    mine = service(desk, desk.youth(AMBER))
    assert [task.youth for task in at(mine, TODAY)] == [AMBER.id]
    other = next(task for task in at(staff, TODAY) if task.youth == BILAL.id)
    with pytest.raises(Refused):
        mine.marks.report(other.key)
    with pytest.raises(Refused):
        mine.marks.approve(at(mine, TODAY))
    with pytest.raises(Refused):
        mine.plan.give((AMBER.id,), ROOM, window)


def test_turns_go_round_and_skip_who_is_away(staff: TasksService) -> None:
    table_by_turns(staff)
    week = staff.look.tasks(MONDAY, SUNDAY)
    names = {AMBER.id: "A", BILAL.id: "B", INES.id: "I"}
    assert "".join(names[task.youth] for task in week) == "ABIABIA"
    staff.plan.away(INES.id, TODAY, TODAY, "thuis")
    assert "".join(names[task.youth] for task in staff.look.tasks(MONDAY, SUNDAY)) == "ABAABIA"
    (absence,) = staff.look.absences(MONDAY, SUNDAY)
    staff.plan.back(INES.id, absence.id)
    assert "".join(names[task.youth] for task in staff.look.tasks(MONDAY, SUNDAY)) == "ABIABIA"


def test_by_week_one_youth_does_the_whole_week(staff: TasksService) -> None:
    table_by_turns(staff, Step.WEEK)
    assert {task.youth for task in staff.look.tasks(MONDAY, SUNDAY)} == {AMBER.id}
    assert {task.youth for task in staff.look.tasks(date(2026, 10, 19), date(2026, 10, 25))} == {BILAL.id}


def test_two_youths_swap_a_turn_and_a_done_turn_is_not_swapped(desk: ModuleDesk, staff: TasksService) -> None:
    table_by_turns(staff)
    wednesday, thursday = staff.look.tasks(TODAY, date(2026, 10, 15))
    assert (wednesday.youth, thursday.youth) == (INES.id, AMBER.id)
    staff.plan.swap(wednesday, thursday)
    wednesday, thursday = staff.look.tasks(TODAY, date(2026, 10, 15))
    assert (wednesday.youth, thursday.youth) == (AMBER.id, INES.id)
    service(desk, desk.youth(AMBER)).marks.report(wednesday.key)
    staff = service(desk, desk.worker())
    (wednesday,) = at(staff, TODAY)
    with pytest.raises(Refused):
        staff.plan.give_turn(wednesday, BILAL.id)


def test_another_order_begins_today_and_the_past_keeps_its_turns(staff: TasksService) -> None:
    table_by_turns(staff)
    before = [(task.day, task.youth) for task in staff.look.tasks(MONDAY, date(2026, 10, 13))]
    (chore,) = staff.look.house_chores()
    staff.plan.change_order(chore.stream, chore.id, (BILAL.id, AMBER.id))
    assert [(task.day, task.youth) for task in staff.look.tasks(MONDAY, date(2026, 10, 13))] == before
    later = [task.youth for task in staff.look.tasks(TODAY, date(2026, 10, 17))]
    assert later == [BILAL.id, AMBER.id, BILAL.id, AMBER.id]


def test_who_did_a_turn_keeps_it_when_the_turns_change_afterwards(
    desk: ModuleDesk, staff: TasksService
) -> None:
    table_by_turns(staff)
    (task,) = at(staff, TODAY)
    service(desk, desk.youth(INES)).marks.report(task.key)
    staff = service(desk, desk.worker())
    staff.plan.away(INES.id, TODAY, TODAY)
    assert [each.youth for each in at(staff, TODAY)] == [INES.id]


def test_who_lives_in_kamertraining_has_no_house_chores(staff: TasksService) -> None:
    with pytest.raises(Refused):
        staff.plan.go_round((AMBER.id, DRIES.id), TABLE, daily(wall(2026, 10, 12, 17)), Step.WEEK)


def test_ill_is_not_to_do_and_not_late(desk: ModuleDesk, staff: TasksService) -> None:
    staff.plan.give((AMBER.id,), ROOM, Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 14, 14)))
    (task,) = at(staff, TODAY)
    assert task.is_late(staff.look.now())
    staff.marks.excuse(task, Excuse.ILL)
    (task,) = at(staff, TODAY)
    assert (task.state, task.is_late(staff.look.now())) == (TaskState.EXCUSED, False)
    assert service(desk, desk.youth(AMBER)).look.own_badge() == 0
    staff.marks.excuse(task, Excuse.NONE)
    assert at(staff, TODAY)[0].state is TaskState.TO_DO


def test_a_repair_is_opened_before_it_is_approved(staff: TasksService) -> None:
    card = What(title="Kaartje", pictogram="letter", kind=ChoreKind.REPAIR)
    staff.plan.give((AMBER.id,), card, Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 14, 14)))
    tasks = at(staff, TODAY)
    with pytest.raises(Refused):
        staff.marks.approve(tasks)
    staff.marks.approve(tasks, opened={tasks[0].key})
    assert at(staff, TODAY)[0].state is TaskState.APPROVED


def test_the_board_ticks_and_the_approval_of_many_is_one_act(desk: ModuleDesk, staff: TasksService) -> None:
    staff.plan.give((AMBER.id, BILAL.id), ROOM, daily(wall(2026, 10, 14, 13)))
    acts = len(desk.acts.names)
    done = staff.marks.approve(at(staff, TODAY))
    assert len(desk.acts.names) == acts + 1
    desk.acts.undo(done)
    assert {task.state for task in at(staff, TODAY)} == {TaskState.TO_DO}
    staff.marks.run(DayRequest(action=DayAction.TICK, key=at(staff, TODAY)[0].key))
    assert at(staff, TODAY)[0].state is TaskState.APPROVED


def test_an_ended_task_keeps_its_past(staff: TasksService) -> None:
    staff.plan.give((AMBER.id,), ROOM, daily(wall(2026, 10, 12, 13)))
    task = at(staff, TODAY)[0]
    staff.plan.end(task.chore.stream, task.chore.id, TODAY)
    assert [each.day for each in staff.look.tasks(MONDAY, SUNDAY)] == [MONDAY, date(2026, 10, 13)]


@pytest.mark.parametrize(
    "window",
    [
        Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 14, 12)),
        Window(start=wall(2026, 10, 14, 13), end=wall(2026, 10, 30, 12)),
    ],
)
def test_impossible_times_are_refused(staff: TasksService, window: Window) -> None:
    with pytest.raises(Refused):
        staff.plan.give((AMBER.id,), ROOM, window)


@pytest.mark.parametrize(
    "text", ["Geen avondmaal", "Bezoek mama gaat niet door", "Zakgeld weg", "Afzondering op de kamer"]
)
def test_what_is_a_right_is_never_a_measure(staff: TasksService, text: str) -> None:
    with pytest.raises(Refused):
        staff.agreements.agree(
            AMBER.id,
            MeasureKind.SCREEN_TIME,
            text,
            because="Ruzie",
            first=TODAY,
            review=SUNDAY,
            discussed=True,
        )


def test_a_measure_is_told_first_and_the_youth_adds_the_own_side(
    desk: ModuleDesk, staff: TasksService
) -> None:
    def agree(*, discussed: bool) -> None:
        staff.agreements.agree(
            AMBER.id,
            MeasureKind.HOME_EARLIER,
            "Deze week om 19 uur thuis.",
            because="Twee keer te laat",
            first=TODAY,
            review=SUNDAY,
            discussed=discussed,
        )

    with pytest.raises(Refused):
        agree(discussed=False)
    agree(discussed=True)
    mine = service(desk, desk.youth(AMBER))
    (measure,) = mine.agreements.of(AMBER.id)
    mine.agreements.my_side(measure.id, "De bus reed niet.")
    assert mine.agreements.of(AMBER.id)[0].own_words == "De bus reed niet."
    assert service(desk, desk.youth(BILAL)).agreements.of(AMBER.id) == []
    with pytest.raises(Refused):
        service(desk, desk.youth(BILAL)).agreements.my_side(measure.id, "x")
    staff.agreements.end(measure.id)
    assert staff.agreements.of(AMBER.id) == []


def test_an_approval_that_was_undone_does_not_come_back_with_a_new_report(
    desk: ModuleDesk, staff: TasksService
) -> None:
    staff.plan.give((AMBER.id,), ROOM, daily(wall(2026, 10, 14, 13)))
    done = staff.marks.approve(at(staff, TODAY))
    desk.acts.undo(done)
    mine = service(desk, desk.youth(AMBER))
    mine.marks.report(at(mine, TODAY)[0].key)
    assert at(mine, TODAY)[0].state is TaskState.REPORTED


def test_a_youth_asks_to_do_a_task_together(desk: ModuleDesk, staff: TasksService) -> None:
    staff.plan.give((AMBER.id,), ROOM, daily(wall(2026, 10, 14, 13)))
    mine = service(desk, desk.youth(AMBER))
    mine.marks.ask_together(at(mine, TODAY)[0].key)
    (task,) = at(mine, TODAY)
    assert task.mark is not None
    assert (task.mark.together, task.state, mine.look.waiting()) == (True, TaskState.TO_DO, [])
    mine.marks.report(task.key)
    with pytest.raises(Refused):
        mine.marks.ask_together(task.key)
