"""Writes appointments as an iCalendar file that other programs read the same."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from icalendar import Calendar, Event, Timezone
from icalendar.prop import vRecur

from leefbord.core.ids import RecordId
from leefbord.modules.agenda.model.appointment import Appointment, Change, Details, When

PRODUCT = "-//Leefbord//Agenda//NL"


def write_calendar(
    items: Sequence[Appointment],
    changes: Mapping[tuple[str, RecordId], Sequence[Change]],
    *,
    stamped: datetime,
) -> bytes:
    """One VEVENT per appointment and per changed time, with the VTIMEZONE of every zone used.

    UIDs of an imported timetable are kept, unless two youths have the same one in this file.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for zone in sorted({item.when.zone for item in items if not item.when.all_day} - {"UTC"}):
        calendar.add_component(Timezone.from_tzid(zone))
    uids = Counter(item.origin.uid for item in items)
    for item in sorted(items, key=lambda item: (item.when.start, item.id)):
        own = item.origin.uid
        uid = own if own and uids[own] == 1 else f"{item.id.hex()}@leefbord"
        calendar.add_component(_series(item, uid, stamped))
        for change in changes.get((item.stream.text, item.id), ()):
            calendar.add_component(_changed(item, change, uid, stamped))
    return bytes(calendar.to_ical())


def _series(item: Appointment, uid: str, stamped: datetime) -> Event:
    event = _event(item.when, item.details, uid, stamped)
    when = item.when
    if when.rule is not None:
        event.add("rrule", vRecur.from_ical(_rule_text(when)))
    for name, dates in (("exdate", when.except_), ("rdate", when.extra)):
        if dates:
            event.add(name, [_point(when, at) for at in dates])
    return event


def _changed(item: Appointment, change: Change, uid: str, stamped: datetime) -> Event:
    when = change.when
    if when is None:
        end = change.recurrence + item.when.duration
        when = When(start=change.recurrence, end=end, all_day=item.when.all_day, zone=item.when.zone)
    event = _event(when, change.details.over(item.details), uid, stamped)
    event.add("recurrence-id", _point(item.when, change.recurrence))
    return event


def _event(when: When, details: Details, uid: str, stamped: datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamped)
    event.add("dtstart", _point(when, when.start))
    event.add("dtend", _point(when, when.end))
    event.add("summary", details.what.title)
    event.add("categories", [details.what.look.value])
    if details.where.place:
        event.add("location", details.where.place)
    if details.note.note:
        event.add("description", details.note.note)
    if details.state.cancelled:
        event.add("status", "CANCELLED")
        event.add("comment", details.state.reason)
    return event


def _point(when: When, at: datetime) -> datetime | date:
    if when.all_day:
        return at.date()
    return at.replace(tzinfo=UTC if when.zone == "UTC" else when.tz)


def _rule_text(when: When) -> str:
    """The rule with UNTIL as RFC 5545 wants it: a date for all-day series, else UTC."""
    rule = when.rule
    assert rule is not None
    text = rule.without_end().text()
    if rule.count is not None:
        text += f";COUNT={rule.count}"
    if rule.until is not None and when.all_day:
        text += f";UNTIL={rule.until:%Y%m%d}"
    elif rule.until is not None:
        text += f";UNTIL={rule.until.replace(tzinfo=when.tz).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return text
