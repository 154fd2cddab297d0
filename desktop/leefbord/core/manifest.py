"""The manifest of a module: what it declares, and what it offers when a house is unlocked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from leefbord.core.acts import Acts
from leefbord.core.clock import Clock
from leefbord.core.day import DayItem, DayRequest
from leefbord.core.drafts import Drafts, NoDrafts
from leefbord.core.facts import Facts
from leefbord.core.ids import RecordId
from leefbord.core.people import Me, StaffDirectory, YouthDirectory
from leefbord.core.records import RecordType
from leefbord.core.sealed import NoSealed, Sealed
from leefbord.core.settings import Setting, Settings
from leefbord.core.streams import StreamId


@dataclass(frozen=True, kw_only=True)
class Permission:
    """A permission by key ("budget.pay") with its English source title, and the roles that start with it."""

    key: str
    title: str
    roles: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A search result: `text` is shown, `key` opens it in its module."""

    module: str
    key: str
    title: str
    text: str = ""
    icon: str = "search"


@dataclass(frozen=True, kw_only=True)
class Found:
    """A record that full-text search found; `type` is one of the module's record types."""

    stream: StreamId
    type: str
    record: RecordId

    def __repr__(self) -> str:
        return f"Found({self.type})"


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a module's service may need; modules take from it by name in `build`.

    `youths` and `staff` answer only after the whole house has been plugged together.
    """

    acts: Acts
    me: Me
    clock: Clock
    youths: YouthDirectory
    staff: StaffDirectory
    facts: Facts
    settings: Settings
    drafts: Drafts = field(default_factory=NoDrafts)
    sealed: Sealed = field(default_factory=NoSealed)


@dataclass(frozen=True, kw_only=True)
class Running:
    """A module at work. `service` is the module's own; pages narrow it to their own class.

    day_items(first, last): items of these days inclusive, all youths and the group. hits(found): what
    full-text search found, as this person may see it, in the same order; a module whose record types are
    searchable has it, the others may have search(words). settle: called once after unlock; idempotent.
    `badge` counts what waits for staff; `own_badge` what a youth still has to do, for the tile at the kiosk.
    """

    service: object
    day_items: Callable[[date, date], Sequence[DayItem]] | None = None
    run_day_action: Callable[[DayRequest], None] | None = None
    badge: Callable[[], int] | None = None
    own_badge: Callable[[], int] | None = None
    search: Callable[[str], Sequence[Hit]] | None = None
    hits: Callable[[Sequence[Found]], Sequence[Hit]] | None = None
    settle: Callable[[], None] | None = None
    youths: YouthDirectory | None = None


@dataclass(frozen=True, kw_only=True)
class Module:
    """The headless side of a module; `package` holds schema/NNNN_*.sql."""

    key: str
    title: str
    package: str
    record_types: tuple[RecordType, ...]
    permissions: tuple[Permission, ...]
    build: Callable[[Context], Running]
    settings: tuple[Setting, ...] = ()
    no_kiosk_because: str = ""
