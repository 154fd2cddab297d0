"""A StaffHouse with the day of tests/helpers/board_day.py, for the window and its looks."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from tests.helpers import board_day
from tests.helpers.fixed_clock import clock_at
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.people import FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainActs

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.day import DayItem, DayRequest
from leefbord.core.manifest import Hit, Running
from leefbord.ui.page_spec import PageAct, PageContext, SidePanelSpec, StaffPage
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


class NotedPanel(QPushButton):
    """A part of the panel beside the board."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("part of a module")
        self.context = context


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

    def house(self, *, panel: bool = True, remove_demo: Callable[[], None] | None = None) -> StaffHouse:
        """Everything the window needs."""
        running = Running(
            service=self,
            day_items=self.day_items,
            run_day_action=self.requests.append,
            badge=lambda: self.badges,
        )
        pages = (
            _page(
                "agenda",
                "Agenda",
                "calendar",
                10,
                NotedPage,
                (PageAct(key="new", title="Plan something", icon="plus"),),
            ),
            _page("reports", "Reports", "notebook", 20, NotedPage),
            _page(
                "budget",
                "Pocket money",
                "wallet",
                30,
                NotedPage,
                (PageAct(key="count", title="Count the cash", icon="coins", permission="nobody.holds"),),
            ),
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
            search=self.search,
            save_theme=self.saved.append,
            report_bug=self.bugs.append,
            panels=(SidePanelSpec(key="agenda", order=10, build=NotedPanel),) if panel else (),
            remove_demo=remove_demo,
            idle_minutes=0,
        )


def _page(
    key: str,
    title: str,
    icon: str,
    order: int,
    build: Callable[[PageContext], QWidget],
    acts: tuple[PageAct, ...] = (),
) -> StaffPage:
    return StaffPage(key=key, title=title, icon=icon, order=order, build=build, acts=acts)
