"""Bezoek at the kiosk: the week, rather not, why not, and asking."""

from dataclasses import replace
from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot
from tests.helpers.module_desk import ModuleDesk, module_desk
from tests.helpers.module_kiosk import ModuleKiosk
from tests.helpers.people import AMBER, BILAL, NELE
from tests.helpers.shown_words import shown
from tests.helpers.wall import wall

from leefbord.core.ids import RecordId
from leefbord.modules.visits.kiosk.my_visits import MyVisits
from leefbord.modules.visits.kiosk.spec import KIOSK
from leefbord.modules.visits.model.contact import Details, Relation
from leefbord.modules.visits.model.hours import Span
from leefbord.modules.visits.model.rule import Basis, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking, Kind, VisitState
from leefbord.modules.visits.module import MODULE
from leefbord.modules.visits.service.visits import VisitsService

CONTEXTS = ("MyVisits", "Overview", "VisitCard", "WhyCard", "AskCard", "DayButton")
NOOR = replace(AMBER, key_worker=NELE.id)


def lead(desk: ModuleDesk) -> VisitsService:
    found = desk.running(desk.lead()).service
    assert isinstance(found, VisitsService)
    return found


@pytest.fixture
def desk() -> ModuleDesk:
    made = module_desk(MODULE, (NOOR, BILAL))
    service = lead(made)
    for weekday in (2, 5, 6):
        service.house.open_on(weekday, (Span(time(10), time(18)),))

    def know(called: str, relation: Relation, picture: str) -> RecordId:
        return service.house.know(NOOR.id, called, relation, picture, Details())

    mama, papa = know("mama", Relation.MOTHER, "woman"), know("papa", Relation.FATHER, "man")
    oma = know("oma", Relation.FAMILY, "grandmother")
    start = wall(2026, 10, 17, 14)
    service.plan.book(Booking(youth=NOOR.id, contact=mama, start=start, end=start.replace(hour=16)))
    call = wall(2026, 10, 15, 19)
    service.plan.book(
        Booking(youth=NOOR.id, contact=oma, start=call, end=call.replace(minute=20), kind=Kind.CALL)
    )
    terms = Terms(
        basis=Basis.COURT_ORDER,
        kind=RuleKind.BAN,
        contact=papa,
        decided=date(2026, 10, 1),
        until=date(2026, 12, 1),
        review=date(2026, 11, 20),
        discussed=True,
        said="De jeugdrechter beslist op 20 oktober.",
    )
    service.house.limit(NOOR.id, terms, "Vonnis.")
    return made


def test_the_week_why_not_and_rather_not(desk: ModuleDesk, qtbot: QtBot) -> None:
    kiosk = ModuleKiosk(desk, NOOR, KIOSK, CONTEXTS, qtbot)
    assert isinstance(kiosk.page, MyVisits)
    assert kiosk.page.asks_before_reading
    spoken = kiosk.page.spoken()
    assert spoken.index("20 oktober") > spoken.index("Mama")
    assert "Nele" in spoken
    saturday = next(each for each in kiosk.buttons() if each.text() == "za 17")
    saturday.click()
    kiosk.save("kiosk-visits")
    assert all(min(each.width(), each.height()) >= 64 for each in kiosk.buttons())
    kiosk.press("Rather not")
    (visit,) = lead(desk).look.visits(date(2026, 10, 17), date(2026, 10, 17))
    assert visit.state is VisitState.STOPPED
    desk.running(desk.youth(NOOR))
    kiosk.save("kiosk-visits-stopped")
    kiosk.press("Yes after all")
    assert lead(desk).look.visit(visit.id).state is VisitState.PLANNED


def test_asking_takes_one_question_per_screen_and_promises_a_day(desk: ModuleDesk, qtbot: QtBot) -> None:
    kiosk = ModuleKiosk(desk, NOOR, KIOSK, CONTEXTS, qtbot)
    assert isinstance(kiosk.page, MyVisits)
    kiosk.press("Somebody else")
    assert "Papa" not in kiosk.page.spoken()
    kiosk.press("Oma")
    kiosk.press("Come to visit")
    kiosk.save("kiosk-visits-day")
    kiosk.press("zondag 18 oktober")
    assert "overmorgen" in kiosk.page.spoken()  # Wednesday, two working days later
    kiosk.press("Yes, ask it")
    (asked,) = lead(desk).look.asked()
    assert asked.booking.start == wall(2026, 10, 18, 14)
    assert kiosk.failures == []


def test_a_week_without_visits_says_so(desk: ModuleDesk, qtbot: QtBot) -> None:
    kiosk = ModuleKiosk(desk, BILAL, KIOSK, CONTEXTS, qtbot)
    assert isinstance(kiosk.page, MyVisits)
    assert any(words in kiosk.page.spoken() for words in shown("Nobody comes this week.", CONTEXTS))
