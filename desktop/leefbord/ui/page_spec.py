"""What a page is to the shells: its place on the rail or the kiosk home, and how it is built."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from leefbord.core.acts import Acts
from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.clock import Clock
from leefbord.core.day import DayItem
from leefbord.core.ids import PersonId
from leefbord.core.jobs import Jobs
from leefbord.core.people import Me, StaffDirectory, YouthCard, YouthDirectory


class Shell(Protocol):
    """What a page may ask of the window it sits in; no page receives the window itself."""

    def offer_undo(self, changes: Changes) -> None:
        """Show the bar that names the act, with "Ongedaan maken", for ten seconds."""
        ...

    def say(self, text: str) -> None:
        """Show one translated sentence in the bar, also read by a screen reader."""
        ...

    def show_failure(self, failure: Exception) -> None:
        """Show a Refused or Trouble in its own words, inline, never as a native dialog."""
        ...

    def open(self, module: str, key: str = "") -> None:
        """Go to a module's page, at the item with this key."""
        ...


def _no_items(_first: date, _last: date) -> Sequence[DayItem]:
    return ()


@dataclass(frozen=True, kw_only=True)
class PageContext:
    """What a page receives. `service` is its own module's service, narrowed by the page's build().

    `day_items(first, last)` gives what all modules offer for these days, as on the board.
    """

    service: object
    me: Me
    acts: Acts
    youths: YouthDirectory
    staff: StaffDirectory
    clock: Clock
    changes: ChangesBroadcast
    jobs: Jobs
    shell: Shell
    day_items: Callable[[date, date], Sequence[DayItem]] = _no_items


@dataclass(frozen=True, kw_only=True)
class PageAct:
    """Something the palette offers: goes to the page and opens `key`. Title as of StaffPage.

    Offered to who holds `permission`; an empty one is held by everybody.
    """

    key: str
    title: str
    icon: str
    permission: str = ""


@dataclass(frozen=True, kw_only=True)
class StaffPage:
    """A page of the staff program. Title is an English source text of context "Pages" (QT_TRANSLATE_NOOP)."""

    key: str
    title: str
    icon: str
    order: int
    build: Callable[[PageContext], QWidget]
    acts: tuple[PageAct, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SidePanelSpec:
    """A part of the panel beside the day board, offered by a module; parts stand in this order.

    The widget gives its own heading and acts; the shell gives width, scrolling and drawer.
    """

    key: str
    order: int
    build: Callable[[PageContext], QWidget]


def _nothing_to_dress(_place: str) -> None:
    return


def _no_undo(_said: str, _undo: Callable[[], None]) -> None:
    return


class Footer(Protocol):
    """The promise at the foot of a youth's page."""

    def __call__(self, text: str, picture: str = "shield") -> None:
        """Say it; shield = others see it, lock = only me."""
        ...


@dataclass(frozen=True, kw_only=True)
class KioskContext:
    """What a youth's page receives; `youth` is whose page it is. `back` returns to the home page.

    `footer` tells the kiosk frame the sentence that says what happens with what is written here;
    `read_aloud` speaks translated text if the kiosk has a voice. `redress(place)` puts the youth's own
    look on anew and builds the page again, which finds that word in `place`. `offer_undo(said, undo)` shows a
    translated sentence with "Ongedaan maken" for ten seconds.
    """

    service: object
    me: Me
    youth: YouthCard
    acts: Acts
    staff: StaffDirectory
    clock: Clock
    changes: ChangesBroadcast
    jobs: Jobs
    back: Callable[[], None]
    footer: Footer
    read_aloud: Callable[[str], None]
    show_failure: Callable[[Exception], None]
    day_items: Callable[[], tuple[DayItem, ...]]
    place: str = ""
    redress: Callable[[str], None] = _nothing_to_dress
    offer_undo: Callable[[str, Callable[[], None]], None] = _no_undo


@dataclass(frozen=True, kw_only=True)
class KioskPage:
    """A tile on the kiosk home. `asks_code`: the code is asked again before it opens (R49).

    A page widget may offer `spoken() -> str`: what "Lees voor" reads. `module` is the key of the module whose
    service it gets, where that is not the page's own key.
    """

    key: str
    title: str
    pictogram: str
    order: int
    build: Callable[[KioskContext], QWidget]
    asks_code: bool = False
    module: str = ""


@runtime_checkable
class OpensItem(Protocol):
    """A page that can show one of its items; Shell.open and the board call it."""

    def open_item(self, key: str) -> None:
        """Show the item with this key; an unknown one shows the page as it is."""
        ...


@runtime_checkable
class CreatesAt(Protocol):
    """A page on which an empty place of the board can start something new."""

    def create_at(self, youth: PersonId, at: datetime) -> None:
        """Begin a new item for a youth at a time."""
        ...


@runtime_checkable
class HasSubtitle(Protocol):
    """A page with a line under its title in the top bar."""

    def subtitle(self) -> str:
        """The translated line; asked again after every change."""
        ...


@runtime_checkable
class HasTopActs(Protocol):
    """A page with acts in the top bar, left of the sync chip."""

    def top_acts(self) -> Sequence[QWidget]:
        """The buttons; the bar takes them over."""
        ...
