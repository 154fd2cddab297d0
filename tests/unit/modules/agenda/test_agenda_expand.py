"""Expansion equals recurring-ical-events: random rules, both clock changes, 29 February."""

from datetime import UTC, date, datetime, timedelta

import pytest
import recurring_ical_events
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from icalendar.prop import vRecur
from tests.helpers.wall import wall

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.ids import RecordId
from leefbord.core.recurrence import Freq, NthDay, Rule, RuleError, can_ever, check_rule, parse_rule
from leefbord.core.streams import StreamId, StreamKind
from leefbord.modules.agenda.model.appointment import Appointment, Change, Details, What, When
from leefbord.modules.agenda.model.expand import occurrences_between, starts_between

STREAM = StreamId(StreamKind.YOUTH_SHARED, b"y" * 16)
DETAILS = Details(what=What(title="School"))

FRESH_STARTS = st.sampled_from(
    [
        wall(2026, 10, 14, 8, 30),
        wall(2026, 3, 29, 2, 30),  # skipped by the spring night
        wall(2026, 3, 22, 2, 30),
        wall(2026, 10, 25, 2, 30),  # twice in the autumn night
        wall(2026, 10, 18, 2, 15),
        wall(2024, 2, 29, 16, 0),
        wall(2026, 1, 31, 23, 30),
        wall(2025, 12, 30, 0, 0),
    ]
)
STARTS = FRESH_STARTS | st.datetimes(wall(2016, 1, 1), wall(2027, 12, 31)).map(
    lambda at: at.replace(minute=at.minute // 5 * 5, second=0, microsecond=0)
)
LENGTHS = st.sampled_from([0, 5, 30, 60, 210, 480, 1440, 4320]).map(
    lambda minutes: timedelta(minutes=minutes)
)
WEEKDAYS = st.integers(0, 6)


@st.composite
def rules(draw: st.DrawFn, start: datetime) -> Rule:
    freq = draw(st.sampled_from(list(Freq)))
    by_month = draw(st.just(()) | st.sets(st.integers(1, 12), min_size=1, max_size=3).map(tuple))
    by_day: tuple[NthDay, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_set_pos: tuple[int, ...] = ()
    shape = draw(st.sampled_from(["plain", "days", "nth", "month_days", "set_pos"]))
    if shape in ("days", "set_pos") or (shape == "nth" and freq in (Freq.DAILY, Freq.WEEKLY)):
        by_day = tuple(NthDay(day) for day in sorted(draw(st.sets(WEEKDAYS, min_size=1, max_size=4))))
    elif shape == "nth":
        nths = st.sampled_from([1, 2, 3, 4, 5, -1, -2])
        by_day = tuple({NthDay(draw(WEEKDAYS), draw(nths)) for _ in range(draw(st.integers(1, 2)))})
    elif shape == "month_days" and freq is not Freq.WEEKLY:
        days = st.sampled_from([1, 13, 15, 28, 29, 30, 31, -1, -2])
        by_month_day = tuple(sorted(draw(st.sets(days, min_size=1, max_size=2))))
    if shape == "set_pos" and freq in (Freq.MONTHLY, Freq.YEARLY):
        by_set_pos = (draw(st.sampled_from([1, 2, -1, 4])),)
    ending = draw(st.sampled_from(["open", "count", "until"]))
    span = timedelta(days=draw(st.integers(0, 900)))
    return Rule(
        freq=freq,
        interval=draw(st.sampled_from([1, 1, 2, 3, 7])),
        count=draw(st.integers(1, 40)) if ending == "count" else None,
        until=start + span if ending == "until" else None,
        by_day=by_day,
        by_month_day=by_month_day,
        by_month=by_month,
        by_set_pos=by_set_pos,
        week_start=draw(st.sampled_from([0, 6])),
    )


@st.composite
def plans(draw: st.DrawFn) -> When:
    start = draw(STARTS)
    all_day = draw(st.booleans()) and draw(st.booleans())
    if all_day:
        start = start.replace(hour=0, minute=0)
    length = timedelta(days=draw(st.integers(1, 3))) if all_day else draw(LENGTHS)
    rule = draw(rules(start))
    try:
        check_rule(rule)
    except RuleError:
        assume(False)
    assume(can_ever(rule, start))
    offsets = st.sets(st.integers(-40, 400), max_size=3)
    extra = tuple(sorted(start + timedelta(days=offset) for offset in draw(offsets)))
    plain = When(start=start, end=start + length, all_day=all_day, rule=rule, extra=extra)
    near = starts_between(plain, start - timedelta(days=60), start + timedelta(days=500))[:30]
    gone = draw(st.sets(st.sampled_from(near), max_size=3)) if near else set()
    return When(
        start=start, end=start + length, all_day=all_day, rule=rule, extra=extra, except_=tuple(sorted(gone))
    )


def as_event(when: When) -> Event:
    event = Event()
    event.add("uid", "one")
    for name, value in (("dtstart", when.start), ("dtend", when.end)):
        event.add(name, value.date() if when.all_day else value.replace(tzinfo=HOUSE_ZONE))
    if when.rule is not None:
        event.add("rrule", vRecur.from_ical(exported(when)))
    for name, dates in (("exdate", when.except_), ("rdate", when.extra)):
        for at in dates:
            event.add(name, at.date() if when.all_day else at.replace(tzinfo=HOUSE_ZONE))
    return event


def exported(when: When) -> str:
    assert when.rule is not None
    until = when.rule.until
    text = when.rule.without_end().text()
    if when.rule.count is not None:
        text += f";COUNT={when.rule.count}"
    if until is not None and when.all_day:
        text += f";UNTIL={until:%Y%m%d}"
    elif until is not None:
        text += f";UNTIL={until.replace(tzinfo=HOUSE_ZONE).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return text


def theirs(when: When, first: date, last: date) -> list[datetime]:
    calendar = Calendar()
    calendar.add_component(as_event(when))
    low = datetime.combine(first, datetime.min.time(), HOUSE_ZONE)
    high = datetime.combine(last, datetime.min.time(), HOUSE_ZONE)
    found = []
    for event in recurring_ical_events.of(calendar).between(low, high):
        start = event.start
        if not isinstance(start, datetime):
            start = datetime.combine(start, datetime.min.time(), HOUSE_ZONE)
        found.append(start.astimezone(UTC))
    return sorted(found)


def ours(when: When, first: date, last: date, changes: tuple[Change, ...] = ()) -> list[datetime]:
    item = Appointment(id=RecordId(b"i" * 16), stream=STREAM, owner=None, when=when, details=DETAILS)
    low = datetime.combine(first, datetime.min.time(), HOUSE_ZONE)
    high = datetime.combine(last, datetime.min.time(), HOUSE_ZONE)
    return sorted(found.starts_at.astimezone(UTC) for found in occurrences_between(item, changes, low, high))


@settings(max_examples=400, deadline=None)
@given(plans(), st.integers(-30, 1500), st.integers(1, 200))
def test_expansion_equals_recurring_ical_events(when: When, offset: int, length: int) -> None:
    first = when.start.date() + timedelta(days=offset)
    last = first + timedelta(days=length)
    assert ours(when, first, last) == theirs(when, first, last)


@settings(max_examples=200, deadline=None)
@given(plans(), st.integers(0, 3000))
def test_a_window_far_away_equals_the_same_part_of_the_whole(when: When, offset: int) -> None:
    low = when.start + timedelta(days=offset)
    high = low + timedelta(days=50)
    whole = starts_between(when, when.start - timedelta(days=500), high)
    assert starts_between(when, low, high) == [start for start in whole if start >= low]


@given(STARTS.flatmap(rules))
def test_a_rule_survives_its_own_text(rule: Rule) -> None:
    try:
        check_rule(rule)
    except RuleError:
        return
    assert parse_rule(rule.text()) == rule


def weekly(start: datetime, minutes: int = 60) -> When:
    return When(start=start, end=start + timedelta(minutes=minutes), rule=Rule(freq=Freq.WEEKLY))


def test_eight_thirty_stays_eight_thirty_on_both_sides_of_the_spring_night() -> None:
    found = ours(weekly(wall(2026, 3, 25, 8, 30)), date(2026, 3, 25), date(2026, 4, 2))
    assert found == [datetime(2026, 3, 25, 7, 30, tzinfo=UTC), datetime(2026, 4, 1, 6, 30, tzinfo=UTC)]


def test_a_time_the_spring_night_skips_lies_an_hour_later() -> None:
    found = ours(weekly(wall(2026, 3, 22, 2, 30), 15), date(2026, 3, 29), date(2026, 3, 30))
    assert [at.astimezone(HOUSE_ZONE).strftime("%H:%M") for at in found] == ["03:30"]


def test_a_time_the_autumn_night_has_twice_is_the_first() -> None:
    found = ours(weekly(wall(2026, 10, 18, 2, 30)), date(2026, 10, 25), date(2026, 10, 26))
    assert found == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


def test_a_birthday_on_29_february_comes_in_leap_years_only() -> None:
    when = When(start=wall(2024, 2, 29), end=wall(2024, 3, 1), all_day=True, rule=Rule(freq=Freq.YEARLY))
    found = ours(when, date(2024, 1, 1), date(2037, 1, 1))
    assert [at.astimezone(HOUSE_ZONE).date() for at in found] == [
        date(2024, 2, 29),
        date(2028, 2, 29),
        date(2032, 2, 29),
        date(2036, 2, 29),
    ]


def test_a_moved_time_counts_on_the_day_it_moved_to() -> None:
    when = weekly(wall(2026, 10, 14, 15, 0))
    change = Change(
        id=RecordId(b"c" * 16),
        stream=STREAM,
        item=RecordId(b"i" * 16),
        recurrence=wall(2026, 10, 21, 15, 0),
        when=When(start=wall(2026, 10, 23, 10, 0), end=wall(2026, 10, 23, 11, 0)),
    )
    assert ours(when, date(2026, 10, 21), date(2026, 10, 22), (change,)) == []
    assert ours(when, date(2026, 10, 23), date(2026, 10, 24), (change,)) == [
        datetime(2026, 10, 23, 8, 0, tzinfo=UTC)
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", wall(2026, 1, 1)),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", wall(2026, 1, 1)),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", wall(2026, 10, 14)),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", wall(2026, 1, 1)),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", wall(2025, 1, 1)),
    ],
)
def test_a_rule_that_never_happens_is_seen_before_it_is_walked(text: str, start: datetime) -> None:
    assert not can_ever(parse_rule(text), start)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("FREQ=SECONDLY", "rule_not_supported"),
        ("FREQ=DAILY;BYHOUR=3", "rule_not_supported"),
        ("FREQ=WEEKLY;BYDAY=2MO", "rule_not_supported"),
        ("FREQ=MONTHLY;BYDAY=6MO", "rule_never"),
        ("FREQ=DAILY;COUNT=999999", "rule_unreadable"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20260101", "rule_unreadable"),
        ("FREQ=DAILY;FREQ=WEEKLY", "rule_unreadable"),
        ("FREQ=DAILY;UNTIL=20261350", "rule_unreadable"),
        ("FREQ=DAILY;COUNT=٣", "rule_unreadable"),
        ("", "rule_unreadable"),
    ],
)
def test_a_rule_outside_the_bounds_says_why(text: str, reason: str) -> None:
    with pytest.raises(RuleError) as refusal:
        parse_rule(text)
    assert refusal.value.args == (reason,)
