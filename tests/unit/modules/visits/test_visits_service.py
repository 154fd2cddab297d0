"""Visits from a youth's question to the board, on one vault in memory."""

from dataclasses import replace
from datetime import date, time

import pytest
from tests.helpers.module_desk import ModuleDesk, module_desk
from tests.helpers.people import AMBER, BILAL, INES
from tests.helpers.wall import wall

from leefbord.core.day import DayAction, DayRequest, ItemState
from leefbord.core.errors import Refused
from leefbord.core.ids import RecordId
from leefbord.core.people import Me
from leefbord.modules.visits.model.contact import Details, Relation
from leefbord.modules.visits.model.hours import OtherHours, Span
from leefbord.modules.visits.model.rule import Basis, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking, VisitState, Wish
from leefbord.modules.visits.module import MODULE
from leefbord.modules.visits.service.visits import VisitsService

SATURDAY = date(2026, 10, 17)
SECRET = Details(full_name="Tom Peeters", phone="0470 12 34 56", address="Kerkstraat 1", shielded=True)
AMBER_14 = replace(AMBER, birth_date=date(2012, 3, 3))


def service(desk: ModuleDesk, who: Me) -> VisitsService:
    found = desk.running(who).service
    assert isinstance(found, VisitsService)
    return found


@pytest.fixture
def desk() -> ModuleDesk:
    return module_desk(MODULE, (AMBER_14, BILAL, INES))


@pytest.fixture
def lead(desk: ModuleDesk) -> VisitsService:
    found = service(desk, desk.lead())
    found.house.open_on(5, (Span(time(10), time(18)),))
    found.house.room(2, date(2027, 9, 1))
    return found


@pytest.fixture
def papa(lead: VisitsService) -> RecordId:
    return lead.house.know(AMBER.id, "papa", Relation.FATHER, "man", SECRET)


def saturday(papa: RecordId, hour: int = 14) -> Booking:
    return Booking(
        youth=AMBER.id, contact=papa, start=wall(2026, 10, 17, hour), end=wall(2026, 10, 17, hour + 1)
    )


def ban(papa: RecordId) -> Terms:
    return Terms(
        basis=Basis.COURT_ORDER,
        kind=RuleKind.BAN,
        contact=papa,
        decided=date(2026, 10, 1),
        until=date(2026, 12, 1),
        review=date(2026, 11, 20),
        discussed=True,
        said="De jeugdrechter beslist op 20 oktober. Het is niet jouw schuld.",
    )


def test_a_question_of_a_youth_is_answered_with_a_date_and_stands_on_the_board(
    desk: ModuleDesk, lead: VisitsService, papa: RecordId
) -> None:
    mine = service(desk, desk.youth(AMBER_14))
    mine.own.ask(papa, SATURDAY)
    (item,) = mine.look.day_items(SATURDAY, SATURDAY)
    assert (item.title, item.state) == ("Bezoek", ItemState.UNDECIDED)
    lead = service(desk, desk.lead())
    (asked,) = lead.look.asked()
    assert (asked.promised, asked.state, lead.look.badge()) == (date(2026, 10, 16), VisitState.ASKED, 1)
    lead.plan.agree(asked.id)
    (item,) = lead.look.day_items(SATURDAY, SATURDAY)
    assert (item.title, item.state, lead.look.badge()) == ("Bezoek papa", ItemState.OPEN, 0)


def test_rather_not_stops_the_visit_and_staff_cannot_plan_over_it(
    desk: ModuleDesk, lead: VisitsService, papa: RecordId
) -> None:
    lead.plan.book(saturday(papa))
    mine = service(desk, desk.youth(AMBER_14))
    (visit,) = mine.own.week(date(2026, 10, 12))
    mine.own.say(visit.id, Wish.RATHER_NOT)
    lead = service(desk, desk.lead())
    (item,) = lead.look.day_items(SATURDAY, SATURDAY)
    assert (item.state, item.alert) == (ItemState.CANCELLED, True)
    with pytest.raises(Refused):
        lead.plan.agree(visit.id)
    service(desk, desk.youth(AMBER_14)).own.say(visit.id, Wish.NICE)
    assert service(desk, desk.lead()).look.visit(visit.id).state is VisitState.PLANNED


def test_a_refusal_keeps_its_sentence_and_never_stood_in_the_day(
    desk: ModuleDesk, lead: VisitsService, papa: RecordId
) -> None:
    thursday = saturday(papa).at(wall(2026, 10, 15, 17))
    with pytest.raises(Refused):
        lead.plan.book(thursday)
    with pytest.raises(Refused):
        lead.plan.keep_refused(thursday, " ")
    lead.plan.keep_refused(thursday, "Donderdag kan niet. Zaterdag kan wel.")
    assert lead.look.day_items(date(2026, 10, 15), date(2026, 10, 15)) == []
    (answer,) = service(desk, desk.youth(AMBER_14)).own.answers()
    assert answer.said == "Donderdag kan niet. Zaterdag kan wel."


def test_a_ban_hides_nobodys_reason_from_the_desk_and_all_of_it_from_the_kiosk(
    desk: ModuleDesk, lead: VisitsService, papa: RecordId
) -> None:
    lead.house.limit(AMBER.id, ban(papa), "Geweld thuis, vonnis van 1 oktober.")
    (rule,) = lead.look.rules(AMBER.id)
    assert lead.look.reason(rule.id) == "Geweld thuis, vonnis van 1 oktober."
    mine = service(desk, desk.youth(AMBER_14))
    assert [each.terms.said for each in mine.own.why_not()] == [ban(papa).said]
    assert mine.own.people() == []
    with pytest.raises(Refused):
        mine.look.reason(rule.id)
    with pytest.raises(Refused):
        mine.look.details(papa)
    for stream, kind, _ in desk.acts.kept:
        assert kind not in ("visits.details", "visits.reason") or stream.text.endswith("/team")
    lead = service(desk, desk.lead())
    lead.house.lift(rule.id)
    assert service(desk, desk.youth(AMBER_14)).own.why_not() == []


def test_the_youth_decides_from_twelve_years_on(lead: VisitsService, papa: RecordId) -> None:
    with pytest.raises(Refused):
        lead.house.limit(AMBER.id, replace(ban(papa), basis=Basis.PARENT_CONSENT), "Mama wil het zo.")


def test_other_youths_visits_are_not_told(desk: ModuleDesk, lead: VisitsService, papa: RecordId) -> None:
    lead.plan.book(saturday(papa))
    (visit,) = lead.look.visits(SATURDAY, SATURDAY)
    other = service(desk, desk.youth(BILAL))
    assert other.look.visits(SATURDAY, SATURDAY) == []
    assert other.look.contacts(AMBER.id) == []
    with pytest.raises(Refused):
        other.own.say(visit.id, Wish.RATHER_NOT)
    with pytest.raises(Refused):
        other.plan.book(saturday(papa))


def test_only_who_decides_sets_hours_and_limits(
    desk: ModuleDesk, lead: VisitsService, papa: RecordId
) -> None:
    worker = service(desk, desk.worker())
    with pytest.raises(Refused):
        worker.house.open_on(2, (Span(time(14), time(18)),))
    with pytest.raises(Refused):
        worker.house.limit(AMBER.id, ban(papa), "x")
    worker.plan.book(saturday(papa))


def test_the_board_moves_a_visit_and_the_check_is_asked_again(lead: VisitsService, papa: RecordId) -> None:
    lead.plan.book(saturday(papa))
    (visit,) = lead.look.visits(SATURDAY, SATURDAY)

    def move(hour: int) -> None:
        start = visit.starts_at.replace(hour=hour)
        request = DayRequest(
            action=DayAction.MOVE, key=visit.key, starts_at=start, ends_at=start.replace(hour=hour + 1)
        )
        lead.plan.run(request)

    move(16)
    assert lead.look.visit(visit.id).booking.start == wall(2026, 10, 17, 16)
    with pytest.raises(Refused):
        move(19)
    lead.plan.cancel(visit.id, "Papa is ziek.")
    assert lead.look.visit(visit.id).state is VisitState.CANCELLED


def test_hours_written_again_after_an_undo_hold(desk: ModuleDesk, lead: VisitsService) -> None:
    shut = OtherHours(day=SATURDAY, spans=(), why="Uitstap")
    desk.acts.undo(lead.house.other_hours(shut))
    assert lead.look.hours().on(SATURDAY) == (Span(time(10), time(18)),)
    lead.house.other_hours(shut)
    assert lead.look.hours().on(SATURDAY) == ()
    desk.clock.set_to(2027, 2, 1)
    lead.house.open_on(5, (Span(time(9), time(12)),))
    assert lead.look.hours().weekly == {5: (Span(time(9), time(12)),)}


def test_names_and_numbers_stand_in_no_repr(lead: VisitsService, papa: RecordId) -> None:
    person = lead.look.contact(papa)
    shown = repr((person, lead.look.details(papa), saturday(papa)))
    assert "papa" not in shown
    assert "Peeters" not in shown
    assert "0470" not in shown
