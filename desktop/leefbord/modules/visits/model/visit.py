"""A visit or a call: asked, planned, refused, and stopped by the youth."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, PersonId, RecordId
from leefbord.core.streams import youth_shared

LONGEST_VISIT = timedelta(hours=14)
LONGEST_SAID = 300
SHORTEST_VISIT = timedelta(minutes=5)


class Kind(StrEnum):
    """A phone call is shown like a visit."""

    VISIT = "visit"
    CALL = "call"


class Place(StrEnum):
    """The visit room of the house, or somewhere else."""

    ROOM = "room"
    OUTSIDE = "outside"


class Decision(StrEnum):
    """What staff decided; nothing yet = the youth asked."""

    NONE = ""
    PLANNED = "planned"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class Wish(StrEnum):
    """What the youth says of it; neither needs a reason."""

    NONE = ""
    NICE = "nice"
    RATHER_NOT = "rather_not"


class VisitState(StrEnum):
    """How a visit stands."""

    ASKED = "asked"
    PLANNED = "planned"
    STOPPED = "stopped"
    REFUSED = "refused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Booking:
    """What somebody wants: who, when (naive wall time in Brussels), how. `contact` None = somebody else."""

    youth: PersonId
    contact: RecordId | None
    start: datetime
    end: datetime
    kind: Kind = Kind.VISIT
    place: Place = Place.ROOM
    supervised: bool = False
    company: str = ""
    escort: PersonId = NOBODY
    voluntary: bool = True

    @property
    def uses_room(self) -> bool:
        """Whether it needs the visit room and the hours of the house."""
        return self.kind is Kind.VISIT and self.place is Place.ROOM

    @property
    def is_call(self) -> bool:
        """Whether nobody comes: a phone call."""
        return self.kind is Kind.CALL

    def at(self, start: datetime) -> "Booking":
        """The same, as long, at another time."""
        return replace(self, start=start, end=start + (self.end - self.start))

    def __repr__(self) -> str:
        return f"Booking({self.start:%Y-%m-%d %H:%M})"


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One visit in the youth's own stream. `said` is the sentence that the youth reads."""

    id: RecordId
    booking: Booking
    decision: Decision = Decision.NONE
    said: str = field(default="", repr=False)
    decided_by: PersonId = NOBODY
    asked_ms: int = 0
    promised: date | None = None
    wish: Wish = Wish.NONE

    @property
    def state(self) -> VisitState:
        """The youth's "rather not" always stops a voluntary visit, whoever planned it."""
        if self.decision is Decision.PLANNED:
            stopped = self.wish is Wish.RATHER_NOT and self.booking.voluntary
            return VisitState.STOPPED if stopped else VisitState.PLANNED
        if self.decision is Decision.NONE:
            return VisitState.ASKED if self.wish is not Wish.RATHER_NOT else VisitState.CANCELLED
        return VisitState(self.decision.value)

    @property
    def starts_at(self) -> datetime:
        """Aware, in Brussels."""
        return _on_clock(self.booking.start)

    @property
    def ends_at(self) -> datetime:
        """Aware, in Brussels; never before the start."""
        return max(self.starts_at, _on_clock(self.booking.end))

    @property
    def key(self) -> str:
        """Finds it again; opaque to the board."""
        return f"{youth_shared(self.booking.youth).text}#{self.id.hex()}"


def check_booking(booking: Booking) -> None:
    """Refused for impossible times and nobody to see."""
    if not SHORTEST_VISIT <= booking.end - booking.start <= LONGEST_VISIT:
        raise Refused("When is it?", "The end must lie after the start, on the same day.")
    if booking.contact is None and not booking.company.strip():
        raise Refused("Who comes?", "Choose somebody, or write who it is.")


def _on_clock(wall: datetime) -> datetime:
    return wall.replace(tzinfo=HOUSE_ZONE).astimezone(UTC).astimezone(HOUSE_ZONE)
