"""Reads an iCalendar file whole or not at all: events by UID with the changed times that belong to them."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Calendar, Event, Timezone
from icalendar.prop.dt import vDDDLists, vDDDTypes

from leefbord.core.day import ItemLook
from leefbord.core.errors import Refused
from leefbord.core.recurrence import Rule, RuleError, parse_rule
from leefbord.modules.agenda.model.appointment import (
    BRUSSELS,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_DATES,
    Details,
    Note,
    SomeDetails,
    State,
    What,
    When,
    Where,
    check_when,
)
from leefbord.modules.agenda.model.day_item import AWAY_BY_NATURE
from leefbord.modules.agenda.model.expand import in_zone, moved_zone, starts_between
from leefbord.modules.agenda.model.ics_scan import Block, refuse, scan
from leefbord.modules.agenda.model.ics_zones import Zones

MOST_TIMES: Final = 50_000
"""Expanded times of all events together in the year after their start."""
LONGEST_UID: Final = 500


@dataclass(frozen=True, kw_only=True)
class ReadChange:
    """One changed time of an event in the file."""

    recurrence: datetime
    when: When
    details: SomeDetails


@dataclass(frozen=True, kw_only=True)
class ReadEvent:
    """One UID of the file: its series and the changed times. `line` is where the event begins."""

    uid: str
    when: When
    details: Details
    changes: tuple[ReadChange, ...] = ()
    line: int = 1

    def __repr__(self) -> str:
        return f"ReadEvent(line={self.line})"


@dataclass(frozen=True, kw_only=True, repr=False)
class ReadCalendar:
    """A whole file. `name` is what it calls itself (X-WR-CALNAME), `doubled` how often a UID came twice."""

    name: str
    events: tuple[ReadEvent, ...]
    doubled: int = 0


def read_calendar(data: bytes) -> ReadCalendar:
    """Trouble(BAD_INPUT) with Detail(line, reason) for a file that is broken anywhere."""
    blocks = scan(data)
    try:
        calendar = Calendar.from_ical(data.decode("utf-8-sig"))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise refuse(blocks[0].line, "unreadable") from None
    if not isinstance(calendar, Calendar):
        raise refuse(blocks[0].line, "unreadable")
    reader = _Reader(calendar, blocks)
    return reader.read()


class _Reader:
    """One reading of one file."""

    def __init__(self, calendar: Calendar, blocks: list[Block]) -> None:
        self._calendar = calendar
        self._event_blocks = [block for block in blocks if block.name == "VEVENT"]
        self._head = blocks[0]
        defined = {
            str(zone.get("TZID", "")): zone
            for zone in calendar.walk("VTIMEZONE")
            if isinstance(zone, Timezone)
        }
        self._zones = Zones(defined)
        self._times_left = MOST_TIMES

    def read(self) -> ReadCalendar:
        """All events."""
        components = [event for event in self._calendar.walk("VEVENT") if isinstance(event, Event)]
        if len(components) != len(self._event_blocks):
            raise refuse(self._head.line, "unreadable")
        series: dict[str, ReadEvent] = {}
        sequences: dict[str, int] = {}
        doubled = 0
        changed: list[tuple[str, Event, Block]] = []
        for event, block in zip(components, self._event_blocks, strict=True):
            uid = self._checked_uid(event, block)
            if "RECURRENCE-ID" in event:
                changed.append((uid, event, block))
                continue
            if uid in series:
                doubled += 1
                if _sequence(event) < sequences[uid]:
                    continue
            series[uid], sequences[uid] = self._series(uid, event, block), _sequence(event)
        for uid, event, block in changed:
            self._attach(series, uid, event, block)
        return ReadCalendar(name=self._name(), events=tuple(series.values()), doubled=doubled)

    def _name(self) -> str:
        found = self._head.first("X-WR-CALNAME")
        return "" if found is None else found.value.strip()[:LONGEST_TITLE]

    def _checked_uid(self, event: Event, block: Block) -> str:
        if event.errors:
            name, _ = event.errors[0]
            reason = {"RRULE": "rule_unreadable", "DTSTART": "no_start"}.get(str(name or ""), "bad_value")
            raise refuse(block.line_of(name), reason)
        found = block.first("UID")
        if found is None or not found.value.strip():
            raise refuse(block.line, "no_uid")
        if len(found.value) > LONGEST_UID:
            raise refuse(found.line, "line_too_long")
        return found.value.strip()

    def _attach(self, series: dict[str, ReadEvent], uid: str, event: Event, block: Block) -> None:
        found = block.first("RECURRENCE-ID")
        if found is not None and "RANGE" in found.parameters.upper():
            raise refuse(found.line, "range_not_supported")
        when = self._when(event, block)
        details = _details(event)
        master = series.get(uid)
        if master is None:
            # Only this one time came along: it stands on its own, under its own uid.
            series[f"{uid}#{found.value if found else ''}"] = ReadEvent(
                uid=f"{uid}#{found.value if found else ''}", when=when, details=details, line=block.line
            )
            return
        recurrence = self._wall_in(event["RECURRENCE-ID"], master.when, block.line_of("RECURRENCE-ID"))
        change = ReadChange(
            recurrence=recurrence,
            when=in_zone(when, master.when.zone),
            details=_different(details, master.details),
        )
        others = tuple(other for other in master.changes if other.recurrence != recurrence)
        series[uid] = replace(master, changes=(*others, change))

    def _series(self, uid: str, event: Event, block: Block) -> ReadEvent:
        rules = [found for found in block.properties if found.name == "RRULE"]
        if len(rules) > 1 or block.first("EXRULE") is not None:
            raise refuse(block.line_of("EXRULE" if len(rules) < 2 else "RRULE"), "rule_not_supported")
        when = self._when(event, block, keep_zone=bool(rules) or "RDATE" in event)
        if rules:
            when = replace(when, rule=self._rule(rules[0].value, when, rules[0].line))
        when = replace(
            when,
            except_=self._dates(event, "EXDATE", when, block),
            extra=self._dates(event, "RDATE", when, block),
        )
        try:
            check_when(when)
        except Refused:
            raise refuse(block.line_of("RRULE" if rules else "DTSTART"), "impossible_time") from None
        self._spend(when, block)
        return ReadEvent(uid=uid, when=when, details=_details(event), line=block.line)

    def _spend(self, when: When, block: Block) -> None:
        self._times_left -= len(starts_between(when, when.start, when.start + timedelta(days=366)))
        if self._times_left < 0:
            raise refuse(block.line, "too_many_times")

    def _rule(self, text: str, when: When, line: int) -> Rule:
        parts = text.strip().split(";")
        for index, part in enumerate(parts):
            if part.upper().startswith("UNTIL=") and part.upper().endswith("Z"):
                parts[index] = "UNTIL=" + self._until(part[6:-1], when, line)
        try:
            return parse_rule(";".join(part for part in parts if part))
        except RuleError as error:
            raise refuse(line, str(error.args[0])) from None

    def _until(self, text: str, when: When, line: int) -> str:
        """UNTIL in UTC as the wall time of the series; for all-day series the day itself."""
        try:
            at = datetime.fromisoformat(text).replace(tzinfo=UTC)
        except ValueError:
            raise refuse(line, "rule_unreadable") from None
        if when.all_day:
            return f"{at:%Y%m%d}"
        return f"{at.astimezone(when.tz):%Y%m%dT%H%M%S}"

    def _when(self, event: Event, block: Block, *, keep_zone: bool = False) -> When:
        start_property = event.get("DTSTART")
        if not isinstance(start_property, vDDDTypes):
            raise refuse(block.line_of("DTSTART"), "no_start")
        line = block.line_of("DTSTART")
        start, zone = self._point(start_property, line)
        all_day = not isinstance(start_property.dt, datetime)
        end = self._end(event, start, zone, all_day=all_day, block=block)
        when = When(start=start, end=end, all_day=all_day, zone=BRUSSELS if all_day else zone)
        if end < start or (all_day and end == start):
            raise refuse(block.line_of("DTEND"), "impossible_time")
        return when if keep_zone or all_day else in_zone(when, BRUSSELS)

    def _end(self, event: Event, start: datetime, zone: str, *, all_day: bool, block: Block) -> datetime:
        end_property, duration = event.get("DTEND"), event.get("DURATION")
        if isinstance(end_property, vDDDTypes):
            line = block.line_of("DTEND")
            if isinstance(end_property.dt, datetime) == all_day:
                raise refuse(line, "impossible_time")
            end, end_zone = self._point(end_property, line)
            if not all_day and end_zone != zone:
                end = moved_zone(end, end_zone, zone)
            return end
        if duration is not None:
            length = getattr(duration, "dt", None)
            if not isinstance(length, timedelta) or length < timedelta(0):
                raise refuse(block.line_of("DURATION"), "bad_value")
            return start + length
        return start + timedelta(days=1) if all_day else start

    def _point(self, found: vDDDTypes, line: int) -> tuple[datetime, str]:
        """Wall time and zone of a date or date-time."""
        at = found.dt
        if isinstance(at, datetime):
            tzid = found.params.get("TZID")
            if tzid is not None:
                return _bounded(at.replace(tzinfo=None), line), self._zone(str(tzid), line)
            if at.tzinfo is not None:
                return _bounded(at.astimezone(UTC).replace(tzinfo=None), line), "UTC"
            return _bounded(at, line), self._floating()
        if isinstance(at, date):
            return _bounded(datetime.combine(at, time()), line), BRUSSELS
        raise refuse(line, "bad_value")

    def _floating(self) -> str:
        found = self._head.first("X-WR-TIMEZONE")
        name = None if found is None else self._zones.name_of(found.value.strip())
        return name or BRUSSELS

    def _zone(self, tzid: str, line: int) -> str:
        name = self._zones.name_of(tzid)
        if name is None:
            raise refuse(line, "unknown_zone")
        return name

    def _wall_in(self, found: object, when: When, line: int) -> datetime:
        if not isinstance(found, vDDDTypes):
            raise refuse(line, "bad_value")
        at, zone = self._point(found, line)
        if not isinstance(found.dt, datetime):
            return datetime.combine(at.date(), when.start.time())
        if when.all_day:
            return datetime.combine(at.date(), time())
        return at if zone == when.zone else moved_zone(at, zone, when.zone)

    def _dates(self, event: Event, name: str, when: When, block: Block) -> tuple[datetime, ...]:
        found = event.get(name, [])
        lists = found if isinstance(found, list) else [found]
        line = block.line_of(name)
        dates: set[datetime] = set()
        for one in lists:
            if not isinstance(one, vDDDLists):
                raise refuse(line, "bad_value")
            tzid = one.params.get("TZID")
            for at in one.dts:
                if not isinstance(at.dt, date):
                    raise refuse(line, "period_not_supported")
                if tzid is not None and isinstance(at.dt, datetime):
                    at.params["TZID"] = tzid
                dates.add(self._wall_in(at, when, line))
        if len(dates) > MOST_DATES:
            raise refuse(line, "too_many_times")
        return tuple(sorted(dates))


def _bounded(at: datetime, line: int) -> datetime:
    if not 1900 <= at.year <= 2200:
        raise refuse(line, "impossible_time")
    return at.replace(microsecond=0)


def _details(event: Event) -> Details:
    look = _look(event)
    title = _text(event, "SUMMARY")[:LONGEST_TITLE].strip() or "School"
    cancelled = _text(event, "STATUS").upper() == "CANCELLED"
    return Details(
        what=What(title=title, look=look),
        where=Where(place=_text(event, "LOCATION")[:LONGEST_TITLE].strip(), away=look in AWAY_BY_NATURE),
        note=Note(note=_text(event, "DESCRIPTION")[:LONGEST_TEXT].strip()),
        state=State(
            cancelled=cancelled,
            reason=_text(event, "COMMENT")[:LONGEST_TEXT].strip() if cancelled else "",
        ),
    )


def _different(own: Details, series: Details) -> SomeDetails:
    return SomeDetails(
        what=own.what if own.what != series.what else None,
        where=own.where if own.where != series.where else None,
        note=own.note if own.note != series.note else None,
        state=own.state if own.state != series.state else None,
    )


def _look(event: Event) -> ItemLook:
    found = event.get("CATEGORIES")
    names = [str(name).strip().lower() for name in getattr(found, "cats", [])]
    return next((ItemLook(name) for name in names if name in set(ItemLook)), ItemLook.SCHOOL)


def _text(event: Event, name: str) -> str:
    found = event.get(name, "")
    return str(found[0] if isinstance(found, list) and found else found).replace("\r\n", "\n")


def _sequence(event: Event) -> int:
    found = event.get("SEQUENCE", 0)
    return found if isinstance(found, int) else 0
