"""Mijn taken at the kiosk: tick, take back, together, agreements."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.helpers.module_desk import ModuleDesk, module_desk
from tests.helpers.module_kiosk import ModuleKiosk
from tests.helpers.people import AMBER, BILAL
from tests.helpers.shown_words import shown
from tests.helpers.wall import wall

from leefbord.modules.tasks.kiosk.my_tasks import MyTasks
from leefbord.modules.tasks.kiosk.spec import KIOSK
from leefbord.modules.tasks.kiosk.today_view import TodayView
from leefbord.modules.tasks.model.chore import What, Window
from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.measure import MeasureKind
from leefbord.modules.tasks.module import MODULE
from leefbord.modules.tasks.service.tasks import TasksService

CONTEXTS = ("MyTasks", "TodayView", "TaskCard", "AgreementsView", "OwnSideView", "RoundsCard")
TODAY = date(2026, 10, 14)


def staff(desk: ModuleDesk) -> TasksService:
    found = desk.running(desk.worker()).service
    assert isinstance(found, TasksService)
    return found


@pytest.fixture
def desk() -> ModuleDesk:
    made = module_desk(MODULE, (AMBER, BILAL))
    plan = staff(made).plan
    for title, pictogram, hour, minute in (
        ("Tafel dekken", "table", 17, 45),
        ("Kamer opruimen", "clean", 16, 0),
        ("Frans leren", "homework", 19, 0),
    ):
        start = wall(2026, 10, 14, hour, minute)
        window = Window(start=start, end=start.replace(hour=hour + 1))
        plan.give((AMBER.id,), What(title=title, pictogram=pictogram), window)
    return made


def test_the_youth_ticks_takes_back_and_asks_to_do_it_together(desk: ModuleDesk, qtbot: QtBot) -> None:
    kiosk = ModuleKiosk(desk, AMBER, KIOSK, CONTEXTS, qtbot)
    assert isinstance(kiosk.page, MyTasks)
    assert isinstance(kiosk.page.shown, TodayView)
    ticks = [card.tick for card in kiosk.page.shown.cards]
    assert all(min(each.width(), each.height()) >= 64 for each in kiosk.buttons())
    assert "kwart voor 6" in kiosk.page.spoken()
    ticks[0].click()
    assert [task.state for task in staff(desk).look.waiting()] == [TaskState.REPORTED]
    desk.running(desk.youth(AMBER))
    assert isinstance(kiosk.page.shown, TodayView)
    assert [card.done for card in kiosk.page.shown.cards] == [True, False, False]
    kiosk.save("kiosk-tasks")
    kiosk.press("Not after all")
    assert staff(desk).look.waiting() == []
    desk.running(desk.youth(AMBER))
    kiosk.press("Do it together")
    kiosk.save("kiosk-tasks-together")
    kiosk.press("Frans leren")
    last = staff(desk).look.tasks(TODAY, TODAY)[-1]
    assert last.mark is not None
    assert last.mark.together
    assert kiosk.failures == []
    (footer,) = set(kiosk.footers)
    words = "The begeleiding sees that a task is done. There are no points."
    assert footer in shown(words, CONTEXTS)


def test_a_day_without_tasks_says_so(desk: ModuleDesk, qtbot: QtBot) -> None:
    kiosk = ModuleKiosk(desk, BILAL, KIOSK, CONTEXTS, qtbot)
    assert isinstance(kiosk.page, MyTasks)
    assert kiosk.page.spoken() in shown("You have no tasks today.", CONTEXTS)


def test_the_youth_reads_what_was_agreed_and_tells_the_own_side(desk: ModuleDesk, qtbot: QtBot) -> None:
    staff(desk).agreements.agree(
        AMBER.id,
        MeasureKind.HOME_EARLIER,
        "Deze week ben je om 19 uur thuis.",
        because="Je kwam twee keer te laat.",
        first=TODAY,
        review=date(2026, 10, 18),
        discussed=True,
    )
    kiosk = ModuleKiosk(desk, AMBER, KIOSK, CONTEXTS, qtbot)
    assert isinstance(kiosk.page, MyTasks)
    kiosk.press("What did we agree?")
    assert "zondag 18 oktober" in kiosk.page.spoken()
    kiosk.save("kiosk-tasks-agreed")
    kiosk.press("Tell my side")
    for sign in "bus":
        key = next(each for each in kiosk.page.findChildren(QAbstractButton) if each.text().lower() == sign)
        key.click()
    kiosk.save("kiosk-tasks-side")
    kiosk.press("Keep it")
    assert "bus" in staff(desk).agreements.of(AMBER.id)[0].own_words.lower()
