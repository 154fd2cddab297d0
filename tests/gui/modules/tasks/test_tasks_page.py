"""The tasks page: the week, approving many in one act, once more, a new task, a turn given away."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.helpers.module_desk import ModuleDesk, module_desk
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.people import AMBER, BILAL, INES
from tests.helpers.wall import wall

from leefbord.core.recurrence import parse_rule
from leefbord.modules.tasks.model.chore import ChoreKind, Step, What, Window
from leefbord.modules.tasks.model.mark import Excuse, TaskState
from leefbord.modules.tasks.module import MODULE
from leefbord.modules.tasks.page.new_task import NewTask
from leefbord.modules.tasks.page.page import TasksPage
from leefbord.modules.tasks.page.spec import PAGE
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.ui.widgets.button import Button

TODAY = date(2026, 10, 14)
MONDAY, SUNDAY = date(2026, 10, 12), date(2026, 10, 18)


def staff(desk: ModuleDesk) -> TasksService:
    found = desk.running(desk.worker()).service
    assert isinstance(found, TasksService)
    return found


def once(at: datetime) -> Window:
    return Window(start=at, end=at.replace(hour=at.hour + 1))


@pytest.fixture
def desk() -> ModuleDesk:
    made = module_desk(MODULE, (AMBER, BILAL, INES))
    plan = staff(made).plan
    table = Window(start=wall(2026, 10, 12, 17), end=wall(2026, 10, 12, 18), rule=parse_rule("FREQ=DAILY"))
    plan.go_round((AMBER.id, BILAL.id, INES.id), What(title="Tafel", pictogram="table"), table, Step.TIME)
    plan.give((AMBER.id, BILAL.id), What(title="Kamer", pictogram="make_bed"), once(wall(2026, 10, 14, 13)))
    plan.give((BILAL.id,), What(title="Was", pictogram="laundry"), once(wall(2026, 10, 13, 13)))
    card = What(title="Kaartje", pictogram="letter", kind=ChoreKind.REPAIR)
    plan.give((INES.id,), card, once(wall(2026, 10, 14, 16)))
    for youth in (AMBER, BILAL, INES):
        mine = made.running(made.youth(youth)).service
        assert isinstance(mine, TasksService)
        for task in mine.look.tasks(TODAY, TODAY):
            if task.chore.what.title != "Tafel":
                mine.marks.report(task.key)
    service = staff(made)
    monday = service.look.tasks(MONDAY, MONDAY)[0]
    service.marks.approve([monday])
    service.marks.excuse(service.look.tasks(date(2026, 10, 13), date(2026, 10, 13))[-1], Excuse.ILL)
    return made


def page_of(desk: ModuleDesk, shell: RememberingShell, qtbot: QtBot) -> TasksPage:
    who = desk.worker()
    context = page_context(
        desk.running(who).service,
        me=who,
        acts=desk.acts,
        youths=desk.youths,
        staff=desk.staff,
        clock=desk.clock,
        changes=desk.changes,
        shell=shell,
    )
    page = PAGE.build(context)
    assert isinstance(page, TasksPage)
    qtbot.addWidget(page)
    page.resize(1512, 760)
    page.show()
    return page


def test_many_tasks_are_approved_in_one_act_and_a_repair_is_opened_first(
    desk: ModuleDesk, qtbot: QtBot
) -> None:
    shell = RememberingShell()
    page = page_of(desk, shell, qtbot)
    Path("build/looks").mkdir(parents=True, exist_ok=True)
    assert page.grab().save("build/looks/tasks.png")
    ticks = {(row.task.chore.what.title, row.check.isChecked()) for row in page.review.rows}
    assert ticks == {("Kamer", True), ("Kaartje", False)}
    assert page.review.all.checkState() is Qt.CheckState.PartiallyChecked
    described = page.model.data(page.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Amber" in str(described)
    assert "Tafel" in str(described)
    page.review.approve.click()
    (offered,) = shell.offered
    assert len(staff(desk).look.waiting()) == 1
    assert offered.act_id is not None
    desk.acts.undo(offered.act_id)
    assert len(staff(desk).look.waiting()) == 3
    repair = next(row.task for row in page.review.rows if row.task.chore.what.title == "Kaartje")
    page.review.opened.emit(repair)
    assert page.grab().save("build/looks/tasks-detail.png")
    page.close_side()
    assert all(row.check.isEnabled() for row in page.review.rows)


def test_not_good_yet_asks_for_a_sentence_first(desk: ModuleDesk, qtbot: QtBot) -> None:
    page = page_of(desk, RememberingShell(), qtbot)
    page.review.once_more.click()
    assert page.review.sentence.isVisible()
    page.review.once_more.click()
    assert len(staff(desk).look.waiting()) == 3
    page.review.sentence.set_text("Nog even onder het bed?")
    page.review.once_more.click()
    assert [task.chore.what.title for task in staff(desk).look.waiting()] == ["Kaartje"]
    again = [task for task in staff(desk).look.tasks(TODAY, TODAY) if task.state is TaskState.AGAIN]
    assert {task.mark.words for task in again if task.mark} == {"Nog even onder het bed?"}


def test_a_new_task_and_a_turn_given_away(desk: ModuleDesk, qtbot: QtBot) -> None:
    shell = RememberingShell()
    page = page_of(desk, shell, qtbot)
    page.create_at(INES.id, datetime.fromisoformat("2026-10-15T16:00+02:00"))
    form = page.findChild(NewTask)
    assert form is not None
    form.title.set_text("Planten")
    form.days[3].setChecked(True)
    assert page.grab().save("build/looks/tasks-new.png")
    form.save.click()
    planned = [task for task in staff(desk).look.tasks(MONDAY, SUNDAY) if task.chore.what.title == "Planten"]
    assert [(task.youth, task.day) for task in planned] == [(INES.id, date(2026, 10, 15))]
    page.grid.setCurrentIndex(page.model.index(0, 3))
    qtbot.keyClick(page.grid, Qt.Key.Key_M)
    assert page.detail.who is not None
    page.detail.who.choose(BILAL.id)
    task = staff(desk).look.tasks(date(2026, 10, 15), date(2026, 10, 15))[-1]
    assert task.youth == AMBER.id
    page.detail.given.emit(task, page.detail.who.value())
    after = staff(desk).look.tasks(date(2026, 10, 15), date(2026, 10, 15))
    assert next(each for each in after if each.chore.id == task.chore.id).youth == BILAL.id


def test_turns_and_agreements_stand_in_the_panel(desk: ModuleDesk, qtbot: QtBot) -> None:
    page = page_of(desk, RememberingShell(), qtbot)
    page.show_turns()
    assert page.grab().save("build/looks/tasks-turns.png")
    page.show_agreements()
    assert page.grab().save("build/looks/tasks-agreements.png")
    page.rows_of.choose(1)
    page.close_side()
    page.reload()
    assert page.grab().save("build/looks/tasks-by-task.png")
    assert page.model.rowCount() == 4
    shown = [each for each in page.findChildren(Button) if each.isVisible()]
    assert all(each.accessibleName() for each in shown)
