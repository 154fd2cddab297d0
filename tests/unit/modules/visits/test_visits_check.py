"""The booking check in the order of DR9, and alternatives that do work."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.people import AMBER, BILAL
from tests.helpers.wall import wall

from leefbord.core.errors import Refused
from leefbord.core.ids import RecordId
from leefbord.modules.visits.model.check import Book, Check, Result, Why, alternatives, check
from leefbord.modules.visits.model.hours import Hours, OtherHours, Span, check_spans, parse_spans, spans_text
from leefbord.modules.visits.model.rule import Basis, Rule, RuleKind, Terms, check_rule
from leefbord.modules.visits.model.visit import Booking, Decision, Kind, Place, Visit, Wish

PAPA, MAMA = RecordId(b"papa" * 4), RecordId(b"mama" * 4)
NOW = wall(2026, 10, 14, 14, 33)
HOURS = Hours(
    weekly={2: (Span(time(14), time(18)),), 5: (Span(time(10), time(18)),), 6: (Span(time(10), time(18)),)},
    places=1,
)
SATURDAY = Booking(youth=AMBER.id, contact=PAPA, start=wall(2026, 10, 17, 14), end=wall(2026, 10, 17, 15, 30))
COURT = Terms(
    basis=Basis.COURT_ORDER,
    kind=RuleKind.ARRANGEMENT,
    contact=PAPA,
    decided=date(2026, 9, 2),
    until=date(2027, 1, 15),
    review=date(2026, 12, 1),
    weekdays=frozenset({2, 6}),
    supervised=True,
    discussed=True,
    said="De jeugdrechter besliste dat papa op woensdag of zondag komt.",
)
BAN = replace(COURT, kind=RuleKind.BAN, weekdays=frozenset(), supervised=False)


def rule(terms: Terms) -> Rule:
    return Rule(id=RecordId(bytes(16)), youth=AMBER.id, terms=terms)


def planned(booking: Booking, number: int = 1, *, wish: Wish = Wish.NONE) -> Visit:
    return Visit(
        id=RecordId(bytes(15) + bytes([number])), booking=booking, decision=Decision.PLANNED, wish=wish
    )


def book(*terms: Terms, visits: tuple[Visit, ...] = (), hours: Hours = HOURS) -> Book:
    return Book(rules=[rule(each) for each in terms], hours=hours, visits=visits)


def no(booking: Booking, found: Book, own: Visit | None = None) -> tuple[Check, Why | None] | None:
    blocked = check(booking, found, own=own).blocked
    return None if blocked is None else (blocked.check, blocked.why)


def test_a_ban_comes_before_everything_else_and_the_rest_is_not_asked() -> None:
    other = planned(replace(SATURDAY, youth=BILAL.id))
    outcome = check(SATURDAY, book(COURT, BAN, visits=(other,)))
    assert [each.result for each in outcome.findings] == [Result.NO, *[Result.NOT_CHECKED] * 4]
    assert outcome.findings[0].why is Why.BANNED
    assert [each.check for each in outcome.findings] == list(Check)


def test_each_question_says_no_in_its_turn() -> None:
    other = planned(replace(SATURDAY, youth=BILAL.id))
    thursday = SATURDAY.at(wall(2026, 10, 15, 17))
    sunday = SATURDAY.at(wall(2026, 10, 18, 14))
    assert no(thursday, book(COURT)) == (Check.COURT, Why.NOT_THIS_DAY)
    assert no(sunday, book(COURT)) == (Check.COURT, Why.NEEDS_SOMEBODY)
    assert no(replace(sunday, supervised=True), book(COURT)) is None
    inside = replace(COURT, weekdays=frozenset(), supervised=False, place=Place.ROOM)
    assert no(replace(sunday, place=Place.OUTSIDE), book(inside)) == (Check.COURT, Why.NOT_THIS_PLACE)
    assert no(SATURDAY, book(visits=(other,))) == (Check.ROOM, Why.ROOM_FULL)
    assert no(thursday, book()) == (Check.HOURS, Why.NO_HOURS)
    assert no(SATURDAY.at(wall(2026, 10, 17, 17)), book()) == (Check.HOURS, Why.OUTSIDE_HOURS)
    mine = planned(SATURDAY, wish=Wish.RATHER_NOT)
    assert no(SATURDAY, book(visits=(mine,)), mine) == (Check.WISH, Why.RATHER_NOT)


def test_rather_not_does_not_stop_a_visit_that_the_judge_ordered() -> None:
    ordered = planned(replace(SATURDAY, voluntary=False), wish=Wish.RATHER_NOT)
    assert no(ordered.booking, book(visits=(ordered,)), ordered) is None
    assert ordered.state.value == "planned"
    assert planned(SATURDAY, wish=Wish.RATHER_NOT).state.value == "stopped"


def test_a_ban_holds_for_calls_too_but_room_and_hours_do_not() -> None:
    call = replace(SATURDAY.at(wall(2026, 10, 15, 19)), kind=Kind.CALL)
    assert no(call, book(BAN)) == (Check.BAN, Why.BANNED)
    assert no(call, book(visits=(planned(SATURDAY),))) is None
    assert no(replace(call, contact=MAMA), book(BAN)) is None


def test_an_expired_rule_warns_and_no_longer_blocks() -> None:
    ended = replace(BAN, until=date(2026, 10, 16))
    outcome = check(SATURDAY, book(ended))
    assert outcome.blocked is None
    assert [each.terms for each in outcome.warnings] == [ended]
    assert check(SATURDAY.at(wall(2026, 10, 16, 14)), book(ended)).blocked is not None


def test_other_hours_of_a_day_come_in_place_of_the_weekly_ones() -> None:
    shut = OtherHours(day=date(2026, 10, 17), spans=(), why="Uitstap")
    hours = replace(HOURS, others={shut.day: shut})
    assert no(SATURDAY, book(hours=hours)) == (Check.HOURS, Why.NO_HOURS)


def test_the_room_counts_the_most_visits_at_one_moment() -> None:
    early = planned(SATURDAY.at(wall(2026, 10, 17, 13)), 1)
    late = planned(SATURDAY.at(wall(2026, 10, 17, 14, 30)), 2)
    two = replace(HOURS, places=2)
    assert no(SATURDAY, book(visits=(early, late), hours=two)) is None
    third = planned(SATURDAY.at(wall(2026, 10, 17, 15)), 3)
    assert no(SATURDAY, book(visits=(early, late, third), hours=two)) == (Check.ROOM, Why.ROOM_FULL)
    assert no(early.booking, book(visits=(early,)), early) is None


QUARTERS = st.integers(0, 7 * 24 * 4 - 1)


@given(
    st.lists(st.sampled_from([COURT, BAN, replace(COURT, until=date(2026, 10, 20))]), max_size=2),
    QUARTERS,
    st.integers(1, 12),
    st.lists(QUARTERS, max_size=6),
    st.integers(1, 3),
)
def test_every_alternative_passes_the_check_lies_ahead_and_is_as_long(
    terms: list[Terms], quarter: int, length: int, others: list[int], places: int
) -> None:
    start = wall(2026, 10, 12) + timedelta(minutes=15 * quarter)
    booking = replace(SATURDAY, start=start, end=start + timedelta(minutes=15 * length))
    visits = tuple(
        planned(
            replace(SATURDAY.at(wall(2026, 10, 12) + timedelta(minutes=15 * each)), youth=BILAL.id), number
        )
        for number, each in enumerate(others)
    )
    found = book(*terms, visits=visits, hours=replace(HOURS, places=places))
    for each in alternatives(booking, found, NOW, most=3):
        assert check(each, found).blocked is None
        assert each.start > NOW
        assert each.end - each.start == booking.end - booking.start


def test_alternatives_offer_somebody_who_is_there_when_the_judge_wants_that() -> None:
    thursday = SATURDAY.at(wall(2026, 10, 15, 17))
    found = alternatives(thursday, book(COURT), NOW)
    assert [(each.start, each.supervised) for each in found] == [
        (wall(2026, 10, 18, 16, 30), True),
        (wall(2026, 10, 21, 16, 30), True),
    ]


def test_a_ban_leaves_no_alternative_before_it_ends() -> None:
    assert alternatives(SATURDAY, book(BAN), NOW) == []


@pytest.mark.parametrize(
    ("terms", "capable"),
    [
        (replace(COURT, contact=None), True),
        (replace(COURT, basis=Basis.PARENT_CONSENT), True),
        (replace(COURT, basis=Basis.MINOR_CONSENT), False),
        (replace(COURT, basis=Basis.TEMP_SAFETY), None),
        (replace(COURT, basis=Basis.TEMP_SAFETY, judge_notified=date(2026, 9, 2), until=None), None),
        (replace(COURT, basis=Basis.HOUSE_RULES), None),
        (replace(BAN, basis=Basis.HOUSE_RULES, contact=None), None),
        (replace(COURT, discussed=False), None),
        (replace(COURT, said=""), None),
        (replace(COURT, review=date(2026, 9, 1)), None),
        (replace(COURT, until=date(2026, 9, 1)), None),
        (replace(COURT, weekdays=frozenset(), supervised=False), None),
    ],
)
def test_a_rule_without_its_ground_is_refused(terms: Terms, capable: bool | None) -> None:
    with pytest.raises(Refused):
        check_rule(terms, "Beslissing van de jeugdrechter.", capable=capable)


def test_a_rule_needs_a_reason_and_a_whole_one_is_accepted() -> None:
    with pytest.raises(Refused):
        check_rule(COURT, " ", capable=None)
    check_rule(COURT, "Beslissing van de jeugdrechter.", capable=None)


SPANS = st.lists(st.integers(0, 95), min_size=0, max_size=8, unique=True).map(sorted)


@given(SPANS)
def test_hours_travel_and_come_back_the_same(quarters: list[int]) -> None:
    def at(quarter: int) -> time:
        return (wall(2026, 1, 1) + timedelta(minutes=15 * quarter)).time()

    pairs = zip(quarters[::2], quarters[1::2], strict=False)
    spans = tuple(Span(at(first), at(last)) for first, last in pairs)
    check_spans(spans)
    assert parse_spans(spans_text(spans)) == spans


@pytest.mark.parametrize("text", ["14:00", "18:00-14:00", "10:00-12:00,11:00-13:00", "a-b", "10:00-25:00"])
def test_hours_that_run_backwards_are_not_read(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_spans(text)
