"""A StaffHouse with the day of tests/helpers/board_day.py, for the window and its looks."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget
from tests.helpers import board_day
from tests.helpers.fixed_clock import clock_at
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.people import FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainActs

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.day import DayItem, DayRequest
from leefbord.core.manifest import Hit, Running
from leefbord.ui.page_spec import DayNote, PageContext, StaffPage
from leefbord.ui.staff.house import StaffHouse
from leefbord.ui.staff.sync_shown import SyncShown
from leefbord.ui.theme import Theme


class NotedPage(QLabel):
    """A page that remembers which item it was asked to open, and what to begin."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("page")
        self.context = context
        self.opened: list[str] = []
        self.begun: list[object] = []

    def open_item(self, key: str) -> None:
        """See OpensItem."""
        self.opened.append(key)

    def create_at(self, youth: object, at: object) -> None:
        """See CreatesAt."""
        self.begun.append((youth, at))

    def subtitle(self) -> str:
        """See HasSubtitle."""
        return "subtitle of the page"


class HouseUnderTest:
    """The house given to the window, and what the window did with it."""

    def __init__(self, *, count: int = 10, items: Sequence[DayItem] | None = None) -> None:
        self.requests: list[DayRequest] = []
        self.saved: list[Theme] = []
        self.bugs: list[Exception] = []
        self.badges = 3
        self.sync = SyncShown()
        self.changes = ChangesBroadcast()
        self.clock = clock_at(2026, 10, 14, 14, 33)
        self.acts = PlainActs((), (), clock=self.clock)
        self._items = tuple(items) if items is not None else board_day.items(count)
        self._youths = board_day.youths(count)

    def day_items(self, first: date, last: date) -> Sequence[DayItem]:
        """The day of the picture, nothing on other days."""
        return self._items if first <= board_day.DAY <= last else ()

    def search(self, query: str) -> Sequence[Hit]:
        """One report that holds the query."""
        text = "Telefoon van school: goed examen"
        return [Hit(module="reports", key="n1", title="Amber", text=text)] if query in text else ()

    def house(self, *, notes: bool = True, remove_demo: Callable[[], None] | None = None) -> StaffHouse:
        """Everything the window needs."""
        running = Running(
            service=self,
            day_items=self.day_items,
            run_day_action=self.requests.append,
            badge=lambda: self.badges,
            search=self.search,
        )
        pages = (
            _page("agenda", "Agenda", "calendar", 10, NotedPage),
            _page("reports", "Reports", "notebook", 20, NotedPage),
            _page("budget", "Pocket money", "wallet", 30, NotedPage),
        )
        return StaffHouse(
            group_name="De Linde",
            me=me(),
            acts=self.acts,
            youths=FixedYouths(self._youths),
            staff=FixedStaff(),
            clock=self.clock,
            changes=self.changes,
            jobs=InlineJobs(),
            running={"agenda": running},
            pages=pages,
            sync=lambda: self.sync,
            save_theme=self.saved.append,
            report_bug=self.bugs.append,
            day_notes=_notes if notes else None,
            remove_demo=remove_demo,
            idle_minutes=0,
        )


def _page(key: str, title: str, icon: str, order: int, build: Callable[[PageContext], QWidget]) -> StaffPage:
    return StaffPage(key=key, title=title, icon=icon, order=order, build=build)


def _notes(day: date) -> tuple[DayNote, ...]:
    """Three invented reports."""
    youths = board_day.youths(10)
    if day != board_day.DAY:
        return ()
    rows = (
        (0, "14:20", "Sofie", "Telefoon van school: goed examen wiskunde. Trots!", "mood-smile", False),
        (6, "13:20", "Sofie", "Tandarts: gaatje gevuld. Mag tot 15:15 niet eten.", "stethoscope", True),
        (7, "13:05", "Karim", "Ruzie over gsm-tijd. Afspraak herhaald.", "alert-triangle", True),
        (None, "10:15", "Karim", "Vrijdag komt de loodgieter (badkamer 2).", "info-circle", False),
    )
    return tuple(
        DayNote(
            module="reports",
            key=f"note-{at}",
            youth=None if who is None else youths[who],
            at=board_day.at(at),
            author=author,
            text=text,
            icon=icon,
            unread=unread,
        )
        for who, at, author, text, icon, unread in rows
    )
