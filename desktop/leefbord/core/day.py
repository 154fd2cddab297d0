"""How modules meet on the day board and the kiosk home: they offer DayItems, the board draws them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from leefbord.core.ids import PersonId


class DayAction(StrEnum):
    """What a person may do with an item on the board; the owning module's service carries it out."""

    OPEN = "open"
    MOVE = "move"
    RESIZE = "resize"
    TICK = "tick"


class ItemLook(StrEnum):
    """Which of the category colours of look/staff/01 an item wears."""

    SCHOOL = "school"
    FREE_TIME = "free_time"
    HEALTH = "health"
    CARE = "care"
    TALK = "talk"
    VISIT = "visit"
    HOME = "home"
    CHORE = "chore"
    TRANSPORT = "transport"
    WORK = "work"
    OTHER = "other"


class ItemState(StrEnum):
    """How an item is marked; never by colour alone."""

    OPEN = "open"
    REPORTED_DONE = "reported_done"
    DONE = "done"
    CANCELLED = "cancelled"
    UNDECIDED = "undecided"


@dataclass(frozen=True, kw_only=True)
class DayItem:
    """One thing on one day. `youth` None = the whole group (drawn as a band over all columns).

    `key` is opaque to the board: the module that offered the item finds its record by it.
    starts_at/ends_at are aware datetimes in Europe/Brussels; ends_at may equal starts_at (a moment).
    """

    module: str
    key: str
    youth: PersonId | None
    starts_at: datetime
    ends_at: datetime
    title: str = field(repr=False)
    short_title: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    icon: str = "calendar"
    pictogram: str = "calendar"
    look: ItemLook = ItemLook.OTHER
    state: ItemState = ItemState.OPEN
    all_day: bool = False
    alert: bool = False
    away: bool = False
    actions: frozenset[DayAction] = frozenset({DayAction.OPEN})


@dataclass(frozen=True, kw_only=True)
class DayRequest:
    """What the board asks a module to do with one of its items; new times for MOVE and RESIZE."""

    action: DayAction
    key: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    youth: PersonId | None = None
