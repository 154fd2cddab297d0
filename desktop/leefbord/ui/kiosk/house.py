"""What the kiosk window needs of the house around it: who lives here, codes, sessions, help. No Qt."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from leefbord.core.acts import Acts
from leefbord.core.changes import ChangesBroadcast
from leefbord.core.day import DayItem
from leefbord.core.ids import PersonId
from leefbord.core.people import Me, StaffDirectory, YouthCard
from leefbord.ui.kiosk.code_entry import CodeKind
from leefbord.ui.kiosk.idle import DEFAULT_ASK_SECONDS, DEFAULT_QUIET_SECONDS
from leefbord.ui.tokens import ThemeName


@dataclass(frozen=True, kw_only=True)
class KioskProfile:
    """How one youth likes the kiosk: the own choice, together with staff where the look notes say so.

    `tiles` are page keys in fixed places, at most six; empty = the pages in order. An unknown key keeps
    its place empty. `text_scale` 1.0 to 1.6.
    """

    theme: ThemeName = ThemeName.LIGHT
    text_scale: float = 1.0
    tiles: tuple[str, ...] = ()
    quiet_seconds: int = DEFAULT_QUIET_SECONDS
    ask_seconds: int = DEFAULT_ASK_SECONDS
    left_handed: bool = False
    digital_clock: bool = False
    show_badges: bool = True
    shuffle_pictures: bool = False


class KioskSession(Protocol):
    """One youth at the kiosk, from code to Stop. Dies with leave()."""

    @property
    def youth(self) -> YouthCard:
        """Whose session it is."""
        ...

    @property
    def me(self) -> Me:
        """The same person as the services see them."""
        ...

    @property
    def profile(self) -> KioskProfile:
        """How this youth likes the kiosk."""
        ...

    @property
    def acts(self) -> Acts:
        """Writes as this youth."""
        ...

    @property
    def staff(self) -> StaffDirectory:
        """The team."""
        ...

    @property
    def changes(self) -> ChangesBroadcast:
        """Tells what changed, also from elsewhere."""
        ...

    def service(self, page: str) -> object:
        """The service of the module with this page key."""
        ...

    def day_items(self) -> tuple[DayItem, ...]:
        """Today's items of this youth and of the group."""
        ...

    def badge(self, page: str) -> int:
        """The number of things to do on a page; 0 for none. The only number the home page shows."""
        ...


class KioskHouse(Protocol):
    """The vault behind the kiosk. Whatever derives a key takes up to a second and is called in a worker."""

    def is_open(self) -> bool:
        """Whether staff opened the kiosk."""
        ...

    def youths(self) -> tuple[YouthCard, ...]:
        """Who may choose a tile, alphabetical; nothing while closed."""
        ...

    def code_kind(self, youth: PersonId) -> CodeKind | None:
        """What this youth taps; None = no code yet, so one is chosen first."""
        ...

    def unlock(self, youth: PersonId, code: str) -> KioskSession | None:
        """A session, or None for a wrong code. Raises Refused or Trouble when it cannot even be tried."""
        ...

    def wait_seconds(self, youth: PersonId) -> int:
        """How long to wait before the next try after wrong codes; 0 = none."""
        ...

    def staff_is_here(self) -> bool:
        """Whether a colleague gave the kiosk code a moment ago, so that a first code may be chosen."""
        ...

    def vouch_by_staff(self, name: str, code: str) -> bool:
        """A colleague stands beside a youth who chooses a first code; False when name or code is wrong."""
        ...

    def choose_code(self, youth: PersonId, code: str) -> KioskSession:
        """Set the first code and open a session, with staff_is_here(). Refused when it is too easy."""
        ...

    def confirm(self, session: KioskSession, code: str) -> bool:
        """The same code again, for a page that asks it."""
        ...

    def leave(self, session: KioskSession) -> None:
        """End a session: its keys go."""
        ...

    def open_by_staff(self, name: str, code: str) -> bool:
        """Open the kiosk; False when name or kiosk code is wrong, and it does not say which."""
        ...

    def close_by_staff(self, name: str, code: str) -> bool:
        """Close the kiosk: its keys go."""
        ...


@dataclass(frozen=True, kw_only=True)
class HelpLine:
    """A number anybody may call. `reason` in a child's words, `name` the official one; from checked data."""

    number: str
    reason: str
    name: str
    hue: str = "indigo"


@dataclass(frozen=True, kw_only=True)
class HelpPerson:
    """One of my people; `note` a phone number, or that they are in the house."""

    name: str
    note: str
    pictogram: str = "person"
    here: bool = False


@dataclass(frozen=True, kw_only=True)
class HelpInfo:
    """What the help page shows. `phone_place` says which phone, as a sentence in the house's own words."""

    lines: tuple[HelpLine, ...] = ()
    house_phone: str = ""
    phone_place: str = ""


class CallState(Enum):
    """Where a call for help stands."""

    CALLING = auto()
    TAKEN = auto()
    UNHEARD = auto()


class HelpCall(Protocol):
    """The call that a staff PC hears (design 4: Call). A kiosk without it shows no Hulp nu button."""

    def start(self) -> None:
        """Call; calling twice is one call."""
        ...

    def state(self) -> CallState:
        """Where it stands; TAKEN only after a staff PC took it."""
        ...

    def cancel(self) -> None:
        """Tell staff it is not needed; they still come and look."""
        ...
