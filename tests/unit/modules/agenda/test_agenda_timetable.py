"""School timetables: read whole or not at all, preview of differences, read the same by others."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from tests.helpers.people import AMBER, BILAL, FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainHouse, plain_house
from tests.helpers.wall import wall

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import ItemLook
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.recurrence import parse_rule
from leefbord.modules.agenda.model.appointment import Details, Note, SomeDetails, What, When
from leefbord.modules.agenda.model.day_item import key_of
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.model.ics_read import read_calendar
from leefbord.modules.agenda.model.ics_scan import MOST_EVENTS
from leefbord.modules.agenda.module import RECORD_TYPES
from leefbord.modules.agenda.service import IMPORT, PLAN, AgendaService

FIRST, LAST = date(2026, 9, 1), date(2027, 6, 30)

OUTLOOK_ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
MATHS = """BEGIN:VEVENT
UID:maths
DTSTAMP:20260801T000000Z
DTSTART;TZID=Customized Time Zone:20260907T083000
DTEND;TZID=Customized Time Zone:20260907T092000
RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270628T215959Z
EXDATE;TZID=Customized Time Zone:20261102T083000
SUMMARY:Wiskunde\\, lokaal 12 en nog een heel lange ui
 tleg met é
LOCATION:Sint-Jozef
END:VEVENT
BEGIN:VEVENT
UID:maths
DTSTAMP:20260801T000000Z
RECURRENCE-ID;TZID=Customized Time Zone:20260921T083000
DTSTART;TZID=Customized Time Zone:20260922T100000
DTEND;TZID=Customized Time Zone:20260922T105000
SUMMARY:Wiskunde verplaatst
LOCATION:Sint-Jozef
END:VEVENT
"""
TRIP = """BEGIN:VEVENT
UID:trip
DTSTAMP:20260801T000000Z
DTSTART;VALUE=DATE:20261120
DTEND;VALUE=DATE:20261122
SUMMARY:Bosklas
END:VEVENT
"""
UTC_TALK = """BEGIN:VEVENT
UID:talk
DTSTAMP:20260801T000000Z
DTSTART:20261015T173000Z
DURATION:PT45M
SUMMARY:Oudercontact
END:VEVENT
"""


def calendar(*parts: str) -> bytes:
    body = "".join(parts)
    text = (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//School//NL\nX-WR-CALNAME:Sint-Jozef\n{body}END:VCALENDAR\n"
    )
    return text.replace("\n", "\r\n").encode()


WHOLE = calendar(OUTLOOK_ZONE, MATHS, TRIP, UTC_TALK)


@pytest.fixture
def house() -> tuple[PlainHouse, AgendaService]:
    plain = plain_house(RECORD_TYPES, ["leefbord.modules.agenda"])
    service = AgendaService(
        acts=plain.acts,
        me=me((PLAN, IMPORT)),
        clock=plain.clock,
        youths=FixedYouths(),
        staff=FixedStaff(),
    )
    return plain, service


House = tuple[PlainHouse, AgendaService]


def take(service: AgendaService, data: bytes) -> tuple[int, int, int, int]:
    preview = service.preview(data, AMBER.id, "school")
    service.take_over(preview)
    return len(preview.new), len(preview.changed), len(preview.gone), preview.same


def spans(service: AgendaService) -> list[tuple[datetime, datetime]]:
    found = service.occurrences(FIRST, LAST, (AMBER.id,))
    return sorted((one.starts_at.astimezone(UTC), one.ends_at.astimezone(UTC)) for one in found)


def as_instant(at: date | datetime) -> datetime:
    if not isinstance(at, datetime):
        at = datetime.combine(at, datetime.min.time(), HOUSE_ZONE)
    return at.astimezone(UTC)


def read_by_another_program(data: bytes) -> list[tuple[datetime, datetime]]:
    found = recurring_ical_events.of(Calendar.from_ical(data)).between(
        datetime.combine(FIRST, datetime.min.time(), HOUSE_ZONE),
        datetime.combine(LAST + timedelta(days=1), datetime.min.time(), HOUSE_ZONE),
    )
    return sorted((as_instant(event.start), as_instant(event.end)) for event in found)


def test_a_school_file_with_an_outlook_zone_is_read_as_brussels(house: House) -> None:
    _, service = house
    assert take(service, WHOLE) == (3, 0, 0, 0)
    shown = {
        f"{one.starts_at:%d/%m %H:%M} {one.details.what.title}" for one in service.occurrences(FIRST, LAST)
    }
    assert "07/09 08:30 Wiskunde, lokaal 12 en nog een heel lange uitleg met é" in shown
    assert "26/10 08:30 Wiskunde, lokaal 12 en nog een heel lange uitleg met é" in shown
    assert "22/09 10:00 Wiskunde verplaatst" in shown
    assert "15/10 19:30 Oudercontact" in shown
    assert not any(line.startswith(("21/09 08:30", "02/11")) for line in shown)
    assert spans(service) == read_by_another_program(WHOLE)


def test_the_same_file_again_changes_nothing(house: House) -> None:
    plain, service = house
    take(service, WHOLE)
    acts = list(plain.acts.names)
    assert take(service, WHOLE) == (0, 0, 0, 3)
    assert plain.acts.names == acts


def test_what_is_new_changed_and_gone_is_shown_and_then_done(house: House) -> None:
    _, service = house
    take(service, WHOLE)
    moved = UTC_TALK.replace("173000Z", "183000Z")
    extra = TRIP.replace("UID:trip", "UID:party").replace("Bosklas", "Schoolfeest")
    data = calendar(OUTLOOK_ZONE, MATHS, moved, extra)
    preview = service.preview(data, AMBER.id, "school")
    assert [row.title for row in preview.new] == ["Schoolfeest"]
    assert [(row.title, row.parts) for row in preview.changed] == [("Oudercontact", ("when",))]
    assert [row.title for row in preview.gone] == ["Bosklas"]
    service.take_over(preview)
    titles = {
        one.details.what.title: f"{one.starts_at:%d/%m %H:%M}" for one in service.occurrences(FIRST, LAST)
    }
    assert titles["Oudercontact"] == "15/10 20:30"
    assert titles["Schoolfeest"] == "20/11 00:00"
    assert "Bosklas" not in titles


def test_a_colleagues_own_note_survives_the_next_file(house: House) -> None:
    _, service = house
    take(service, WHOLE)
    talk = next(one for one in service.occurrences(FIRST, LAST) if one.details.what.title == "Oudercontact")
    service.change(key_of(talk), Scope.ONE, details=SomeDetails(note=Note(note="Nele gaat mee")))
    take(service, calendar(OUTLOOK_ZONE, MATHS, TRIP, UTC_TALK.replace("Oudercontact", "Rapport")))
    talk = next(one for one in service.occurrences(FIRST, LAST) if one.details.what.title == "Rapport")
    assert talk.details.note.note == "Nele gaat mee"


def test_a_series_that_is_gone_keeps_its_past(house: House) -> None:
    _, service = house
    take(service, WHOLE)
    take(service, calendar(OUTLOOK_ZONE, TRIP, UTC_TALK))
    lessons = [one for one in service.occurrences(FIRST, LAST) if "Wiskunde" in one.details.what.title]
    assert lessons[0].starts_at.date() == date(2026, 9, 7)
    assert lessons[-1].starts_at.date() == date(2026, 10, 12)


def test_a_past_the_school_left_out_is_not_gone(house: House) -> None:
    plain, service = house
    take(service, WHOLE)
    plain.clock.set_to(2026, 12, 1)
    preview = service.preview(calendar(OUTLOOK_ZONE, MATHS), AMBER.id, "school")
    assert preview.gone == ()


def test_two_sources_and_two_youths_do_not_touch_each_other(house: House) -> None:
    _, service = house
    take(service, WHOLE)
    other = service.preview(calendar(TRIP), AMBER.id, "sportclub")
    assert (len(other.new), len(other.gone)) == (1, 0)
    sibling = service.preview(WHOLE, BILAL.id, "school")
    assert (len(sibling.new), sibling.same) == (3, 0)


def test_an_import_is_one_act_with_one_undo(house: House) -> None:
    plain, service = house
    acts: list[object] = []
    plain.changes.listen(acts.append)
    take(service, WHOLE)
    assert len(acts) == 1
    assert plain.acts.names == ["Timetable imported"]


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (b"", 1, "not_a_calendar"),
        (b"hello", 1, "no_content_line"),
        (b"\x89PNG\r\n\x1a\n", 1, "not_utf8"),
        (calendar(TRIP).replace(b"SUMMARY:Bosklas", b"SUMMARY Bosklas"), 10, "no_content_line"),
        (calendar(TRIP).replace(b"20261120", b"20261350"), 8, "no_start"),
        (calendar(TRIP).replace(b"20261122", b"20261119"), 9, "impossible_time"),
        (calendar(TRIP).replace(b"UID:trip\r\n", b""), 5, "no_uid"),
        (calendar(TRIP).replace(b"DTSTART;VALUE=DATE:20261120\r\n", b""), 5, "no_start"),
        (calendar(TRIP)[:-30], 5, "cut_off"),
        (calendar(TRIP).replace(b"END:VEVENT", b"END:VALARM"), 11, "nesting"),
        (calendar(TRIP) + b"BEGIN:VCALENDAR\r\n", 13, "after_the_end"),
        (calendar(MATHS), 8, "unknown_zone"),
        (WHOLE.replace(b"RRULE:FREQ=WEEKLY", b"RRULE:FREQ=HOURLY"), 25, "rule_not_supported"),
        (WHOLE.replace(b"BYDAY=-1SU;BYMONTH=10", b"BYDAY=-1SU;BYSECOND=3"), 11, "zone_unreadable"),
        (
            WHOLE.replace(b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", b"RRULE:FREQ=SECONDLY"),
            17,
            "zone_unreadable",
        ),
        (WHOLE.replace(b"RECURRENCE-ID;", b"RECURRENCE-ID;RANGE=THISANDFUTURE;"), 34, "range_not_supported"),
        (calendar(TRIP).replace(b"Bosklas", b"Bos\x07klas"), 10, "control_character"),
        (calendar(TRIP).replace(b"Bosklas", b"Bos\xffklas"), 10, "not_utf8"),
        (calendar("BEGIN:VEVENT\n" * 6), 6, "nesting"),
        (calendar("BEGIN:SCRIPT\nEND:SCRIPT\n"), 5, "unknown_part"),
        (calendar(TRIP * (MOST_EVENTS + 1)), 5 + 7 * MOST_EVENTS, "too_many_events"),
        (calendar(TRIP).replace(b"Bosklas", b"x" * 70_000), 10, "line_too_long"),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * (5 * 1024 * 1024), None, "too_large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_file_is_refused_with_its_line_and_nothing_is_imported(
    house: House, data: bytes, line: int | None, reason: str
) -> None:
    plain, service = house
    with pytest.raises(Trouble) as trouble:
        service.preview(data, AMBER.id, "school")
    assert trouble.value.kind is TroubleKind.BAD_INPUT
    assert (trouble.value.detail.line, trouble.value.detail.reason) == (line, reason)
    assert plain.acts.kept == {}


def test_too_many_expanded_times_are_refused(house: House) -> None:
    _, service = house
    daily = TRIP.replace("DTEND;VALUE=DATE:20261122", "RRULE:FREQ=DAILY")
    data = calendar(*(daily.replace("UID:trip", f"UID:{number}") for number in range(200)))
    with pytest.raises(Trouble) as trouble:
        service.preview(data, AMBER.id, "school")
    assert trouble.value.detail.reason == "too_many_times"


def test_one_uid_twice_takes_the_higher_sequence() -> None:
    newer = UTC_TALK.replace("SUMMARY:Oudercontact", "SEQUENCE:3\nSUMMARY:Nieuw")
    for data in (calendar(newer, UTC_TALK), calendar(UTC_TALK, newer)):
        found = read_calendar(data)
        assert ([event.details.what.title for event in found.events], found.doubled) == (["Nieuw"], 1)


def test_two_files_may_call_different_zones_by_one_name() -> None:
    london = OUTLOOK_ZONE.replace("+0100", "+0000").replace("+0200", "+0100")
    london = london.replace("T030000", "T020000").replace(
        "16010101T020000\nTZOFFSETFROM:+0000", "16010101T010000\nTZOFFSETFROM:+0000"
    )
    assert read_calendar(WHOLE).events[0].when.zone == "Europe/Brussels"
    assert read_calendar(calendar(london, MATHS)).events[0].when.zone == "Europe/London"
    assert read_calendar(WHOLE).events[0].when.zone == "Europe/Brussels"


@pytest.mark.parametrize("name", ["Romance Standard Time", "W. Europe Standard Time", "Europe/Amsterdam"])
def test_windows_names_without_a_definition_are_known(name: str) -> None:
    found = read_calendar(calendar(MATHS.replace("Customized Time Zone", name)))
    assert found.events[0].when.zone == "Europe/Brussels"


def test_lone_line_feeds_and_a_byte_order_mark_are_read() -> None:
    data = b"\xef\xbb\xbf" + WHOLE.replace(b"\r\n", b"\n")
    assert read_calendar(data) == read_calendar(WHOLE)


def test_an_export_is_read_the_same_by_another_program(house: House) -> None:
    _, service = house
    take(service, WHOLE)
    lessons = [one for one in service.occurrences(FIRST, LAST) if "Wiskunde" in one.details.what.title]
    service.cancel(key_of(lessons[3]), Scope.ONE, "studiedag")
    exported = service.export((AMBER.id,))
    assert read_by_another_program(exported) == spans(service)
    assert b"BEGIN:VTIMEZONE" in exported
    assert max(len(line) for line in exported.split(b"\r\n")) <= 75


def test_our_own_export_is_read_back_the_same(house: House) -> None:
    _, service = house
    take(service, WHOLE)
    details = Details(
        what=What(title="Kinesist; twee, drie", look=ItemLook.HEALTH), note=Note(note="a\nb\\c")
    )
    when = When(
        start=wall(2026, 10, 25, 2, 30), end=wall(2026, 10, 25, 4), rule=parse_rule("FREQ=MONTHLY;BYDAY=-1SU")
    )
    service.plan((AMBER.id,), when, details)
    exported = service.export((AMBER.id,))
    again = AgendaService(
        acts=plain_house(RECORD_TYPES, ["leefbord.modules.agenda"]).acts,
        me=me((PLAN, IMPORT)),
        clock=house[0].clock,
        youths=FixedYouths(),
        staff=FixedStaff(),
    )
    take(again, exported)
    assert spans(again) == spans(service)
    told = {one.details.what.title: one.details for one in again.occurrences(FIRST, LAST)}
    assert told["Kinesist; twee, drie"] == replace(details, where=told["Kinesist; twee, drie"].where)


def refusal_of(data: bytes) -> tuple[TroubleKind, bool] | None:
    try:
        read_calendar(data)
    except Trouble as trouble:
        return trouble.kind, bool(trouble.detail.reason)
    return None


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=0, max_size=4), st.integers(0, 12))
def test_a_damaged_file_is_read_or_refused_never_worse(at: int, noise: bytes, cut: int) -> None:
    data = WHOLE[:at] + noise + WHOLE[at + cut :]
    assert refusal_of(data) in (None, (TroubleKind.BAD_INPUT, True))
