"""People: the words for who is who, and the two directories every page may ask."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from leefbord.core.ids import DeviceId, FacilityId, GroupId, PersonId


class BuiltInRole(StrEnum):
    """Roles made at the first run; their permissions are entries of the authority log."""

    CARE_WORKER = "care_worker"
    KEY_WORKER = "key_worker"
    TEAM_LEAD = "team_lead"
    ADMIN = "admin"
    IT = "it"
    TRAINEE = "trainee"
    YOUTH = "youth"


class Presence(StrEnum):
    """Where a youth is, from observations."""

    IN_HOUSE = "in_house"
    SCHOOL = "school"
    WORK = "work"
    ACTIVITY = "activity"
    THERAPY = "therapy"
    HOME = "home"
    HOSPITAL = "hospital"
    MISSING = "missing"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class YouthCard:
    """What a column header or an avatar tile needs. `hue` is a key of ui theme HUES ("turkoois").

    `avatar` is a pictogram key, or empty for the first letter of the name. `birth_date` is known on
    desks only (it lies in youth/<id>/team), and None when it is unknown.
    """

    id: PersonId
    called: str
    hue: str
    avatar: str = ""
    room: str = ""
    key_worker: PersonId | None = None
    presence: Presence = Presence.UNKNOWN
    presence_note: str = ""
    room_training: bool = False
    birth_date: date | None = None

    def __repr__(self) -> str:
        return f"YouthCard({self.id[:4].hex()})"


@dataclass(frozen=True, kw_only=True)
class StaffCard:
    """A begeleider as colleagues see them."""

    id: PersonId
    name: str
    roles: frozenset[BuiltInRole] = frozenset()

    @property
    def first_name(self) -> str:
        """The first word of the name, for narrow places."""
        return self.name.split(" ")[0]

    @property
    def initials(self) -> str:
        """Two letters for the round picture."""
        parts = self.name.split()
        return (parts[0][:1] + (parts[-1][:1] if len(parts) > 1 else "")).upper() if parts else "?"

    def __repr__(self) -> str:
        return f"StaffCard({self.id[:4].hex()})"


class YouthDirectory(Protocol):
    """The youths of this house, in alphabetical order of the name called."""

    def youths(self) -> tuple[YouthCard, ...]:
        """Everyone who lives or stays here now."""
        ...

    def youth(self, person: PersonId) -> YouthCard | None:
        """One of them, or who once was."""
        ...


class StaffDirectory(Protocol):
    """The team, by the names in the facility stream."""

    def team(self) -> tuple[StaffCard, ...]:
        """All current colleagues of this group, by name."""
        ...

    def staff(self, person: PersonId) -> StaffCard | None:
        """One of them, or who once was."""
        ...


@dataclass(frozen=True, kw_only=True)
class Me:
    """Who is unlocked here and what they may do in this group."""

    person: PersonId
    name: str
    facility: FacilityId
    group: GroupId
    device: DeviceId
    permissions: frozenset[str]
    is_youth: bool = False
    on_kiosk: bool = False

    def may(self, permission: str) -> bool:
        """Whether a permission is held ("reports.write")."""
        return permission in self.permissions

    def __repr__(self) -> str:
        return f"Me({self.person[:4].hex()})"
