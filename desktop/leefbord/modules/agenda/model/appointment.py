"""An appointment, the change of one time of it, and what comes out on a day: an occurrence."""

from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import ItemLook
from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, PersonId, RecordId
from leefbord.core.recurrence import Rule, can_ever
from leefbord.core.streams import StreamId

BRUSSELS: Final = "Europe/Brussels"
EARLIEST: Final = datetime.combine(date(1990, 1, 1), datetime.min.time())
LATEST: Final = datetime.combine(date(2100, 1, 1), datetime.min.time())
LONGEST: Final = timedelta(days=62)
LONGEST_TITLE: Final = 120
LONGEST_TEXT: Final = 4_000
MOST_DATES: Final = 1_000


@dataclass(frozen=True, kw_only=True)
class When:
    """Planned time: naive wall times in `zone`; `end` is exclusive, all-day runs from midnight to midnight.

    `except_` and `extra` are EXDATE and RDATE as wall times. `was` is the start before the last move of a
    single appointment and `moved_by` who moved it: they merge with the time they explain.
    """

    start: datetime
    end: datetime
    all_day: bool = False
    zone: str = BRUSSELS
    rule: Rule | None = None
    except_: tuple[datetime, ...] = ()
    extra: tuple[datetime, ...] = ()
    was: datetime | None = None
    moved_by: PersonId | None = None

    @property
    def duration(self) -> timedelta:
        """By the clock on the wall: 22:00 to 06:00 is eight hours, also in the night the clock changes."""
        return self.end - self.start

    @property
    def repeats(self) -> bool:
        """Whether there is more than one time."""
        return self.rule is not None or bool(self.extra)

    @property
    def tz(self) -> ZoneInfo:
        """The zone the wall times are in."""
        return HOUSE_ZONE if self.zone == BRUSSELS else ZoneInfo(self.zone)


@dataclass(frozen=True, kw_only=True)
class What:
    """Title and how it looks; empty icon and pictogram = the category's own."""

    title: str
    look: ItemLook = ItemLook.OTHER
    icon: str = ""
    pictogram: str = ""

    def __repr__(self) -> str:
        return f"What({self.look.value})"


@dataclass(frozen=True, kw_only=True)
class Where:
    """Place, and whether the youth is out of the house then."""

    place: str = ""
    away: bool = False

    def __repr__(self) -> str:
        return f"Where(away={self.away})"


@dataclass(frozen=True, kw_only=True)
class Note:
    """A sentence beside it, seen by whoever sees the appointment."""

    note: str = ""

    def __repr__(self) -> str:
        return "Note()"


@dataclass(frozen=True, kw_only=True)
class Who:
    """The colleague who takes the youth there."""

    escort: PersonId | None = None


@dataclass(frozen=True, kw_only=True)
class State:
    """Cancelled, and why."""

    cancelled: bool = False
    reason: str = ""

    def __repr__(self) -> str:
        return f"State(cancelled={self.cancelled})"


@dataclass(frozen=True, kw_only=True)
class Details:
    """Everything but the time; each part is a field group that merges on its own."""

    what: What
    where: Where = Where()
    note: Note = Note()
    who: Who = Who()
    state: State = State()


@dataclass(frozen=True, kw_only=True)
class SomeDetails:
    """The parts that one time of a series has of its own; None = as in the series."""

    what: What | None = None
    where: Where | None = None
    note: Note | None = None
    who: Who | None = None
    state: State | None = None

    def over(self, details: Details) -> Details:
        """The series' details with these parts in their place."""
        own = {part.name: getattr(self, part.name) for part in fields(self)}
        return replace(details, **{name: part for name, part in own.items() if part is not None})


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where an imported appointment came from; `prints` are hashes of what the file said, per part."""

    source: str = ""
    uid: str = ""
    prints: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Origin({len(self.prints)})"


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """One appointment or series. `owner` None = the whole group. `stream` is where it lies.

    `planned_by` is who made the record; the log says so, no field does.
    """

    id: RecordId
    stream: StreamId
    owner: PersonId | None
    when: When
    details: Details
    origin: Origin = Origin()
    planned_by: PersonId = NOBODY

    def __repr__(self) -> str:
        return f"Appointment({self.id[:4].hex()})"


@dataclass(frozen=True, kw_only=True)
class Change:
    """What is different in the time of a series that would start at `recurrence` (wall time).

    `when` has only start, end, all_day, was and moved_by; None = at the usual hour.
    """

    id: RecordId
    stream: StreamId
    item: RecordId
    recurrence: datetime
    when: When | None = None
    details: SomeDetails = SomeDetails()
    imported: bool = False

    def __repr__(self) -> str:
        return f"Change({self.id[:4].hex()})"


@dataclass(frozen=True, kw_only=True)
class Occurrence:
    """One time of an appointment. starts_at and ends_at are aware, in Brussels, and exist on the clock."""

    item: Appointment
    recurrence: datetime
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    details: Details
    changed: bool = False
    was: datetime | None = None
    moved_by: PersonId | None = None

    def touches(self, day: date) -> bool:
        """Whether any of it lies on this day."""
        last = self.ends_at.date()
        if self.ends_at.time() == datetime.min.time() and self.ends_at > self.starts_at:
            last -= timedelta(days=1)
        return self.starts_at.date() <= day <= last


def check_appointment(when: When, details: Details) -> None:
    """Refused when a house rule is broken; the words say which field."""
    title = details.what.title
    if not title.strip():
        raise Refused("A title is missing", "Say in a few words what it is.")
    if len(title) > LONGEST_TITLE or len(details.where.place) > LONGEST_TITLE:
        raise Refused("This title is too long", "Keep the title short and write the rest as a note.")
    if len(details.note.note) > LONGEST_TEXT or len(details.state.reason) > LONGEST_TEXT:
        raise Refused("This note is too long", "Write the rest in a report.")
    check_when(when)


def check_when(when: When) -> None:
    """Refused for an end before the start, a day outside this age, or a rule that never happens."""
    if when.end < when.start or (when.all_day and when.end == when.start):
        raise Refused("It ends before it begins", "The end comes after the start.")
    if not EARLIEST <= when.start < LATEST:
        raise Refused("This day cannot be right", "Look at the year once more.")
    if when.duration > LONGEST:
        raise Refused("This is too long", "Make it a stay or several appointments.")
    if len(when.except_) > MOST_DATES or len(when.extra) > MOST_DATES:
        raise Refused("Too many separate dates", "Make a new series.")
    if when.rule is not None and not can_ever(when.rule, when.start):
        raise Refused("This never happens", "No day fits this repetition.")
