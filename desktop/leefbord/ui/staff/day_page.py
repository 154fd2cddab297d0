"""The day page: the board, the panel beside it, day by day navigation, and a way to hide it all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leefbord.core.clock import HOUSE_ZONE, house_day, moment
from leefbord.core.day import DayItem, DayRequest
from leefbord.core.people import Presence, YouthCard
from leefbord.ui.board.view import DayBoard
from leefbord.ui.staff.ages import date_words
from leefbord.ui.staff.cover import Cover
from leefbord.ui.staff.day_panel import DayPanel, PanelHandle
from leefbord.ui.staff.house import StaffHouse
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.empty_state import EmptyState
from leefbord.ui.widgets.side_panel import Drawer

DRAWER_BELOW = 1440 - 88
SHORT_DATE_BELOW = 1260
_MINUTE = 30_000
_BOARD, _COVER, _NOBODY = range(3)


@dataclass(frozen=True, kw_only=True)
class _Loaded:
    """One day as the vault's worker read it."""

    day: date
    youths: tuple[YouthCard, ...]
    items: tuple[DayItem, ...]


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What stands beside the board: title and icon of the handle, and the modules' parts."""

    title: str
    icon: str
    parts: tuple[QWidget, ...]


class DayPage(QWidget):
    """Reads the day through the modules' offers and hands each request to the module that owns the item.

    item_opened(DayItem), create_wanted(PersonId, datetime), youth_opened(YouthCard),
    youths_wanted() when nobody lives here yet, titled().
    """

    item_opened = Signal(object)
    create_wanted = Signal(object, object)
    youth_opened = Signal(object)
    youths_wanted = Signal()
    titled = Signal()

    def __init__(
        self,
        house: StaffHouse,
        beside: Beside | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._day = house_day(house.clock.now_ms())
        self._youths: tuple[YouthCard, ...] = ()
        self._asked = 0
        self.board = DayBoard(picture=house.picture)
        title, mark, parts = (beside.title, beside.icon, beside.parts) if beside else ("", "notebook", ())
        self.panel = DayPanel(title, parts)
        self._has_panel = bool(parts)
        self._handle = PanelHandle(title, mark)
        self._drawer: Drawer | None = None
        self._stack = QStackedWidget()
        self._cover = Cover()
        self._row = QHBoxLayout()
        self._build()
        self._shortcuts()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_MINUTE)

    def _build(self) -> None:
        body = QWidget()
        body.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        left = QWidget()
        around = QHBoxLayout(left)
        around.setContentsMargins(16, 16, 16, 16)
        around.setSpacing(12)
        around.addWidget(self.board, 1)
        around.addWidget(self._handle)
        self._row.addWidget(left, 1)
        self._row.addWidget(self.panel)
        self._stack.addWidget(body)
        self._stack.addWidget(self._cover)
        self._nobody = EmptyState(
            self.tr("Nobody lives here in Leefbord yet."), icon_name="users", act=self.tr("Add a youth")
        )
        self._nobody.acted.connect(self.youths_wanted)
        self._stack.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.board.open_requested.connect(self.item_opened)
        self.board.create_requested.connect(self.create_wanted)
        self.board.youth_opened.connect(self.youth_opened)
        self.board.requested.connect(self._run)
        self._handle.clicked.connect(self._open_drawer)
        self._cover.uncovered.connect(self.toggle_hidden)
        self.previous = Button(self.tr("Previous day"), icon_name="chevron-left", kind=ButtonKind.ICON)
        self.today = Button(self.tr("Today"), icon_name="calendar-event")
        self.next = Button(self.tr("Next day"), icon_name="chevron-right", kind=ButtonKind.ICON)
        self.hide_button = Button(self.tr("Hide the board (F9)"), icon_name="eye-off", kind=ButtonKind.ICON)
        self.new = Button(self.tr("New"), icon_name="plus", kind=ButtonKind.PRIMARY)
        self.previous.clicked.connect(lambda: self.go(self._day - timedelta(days=1)))
        self.next.clicked.connect(lambda: self.go(self._day + timedelta(days=1)))
        self.today.clicked.connect(self.go_today)
        self.hide_button.clicked.connect(self.toggle_hidden)
        self.new.clicked.connect(self._create)
        self.new.setEnabled(False)

    def _shortcuts(self) -> None:
        """Keys that hold while the page is shown."""
        for keys, call in (
            ("T", self.go_today),
            ("Alt+Left", self.previous.click),
            ("Alt+Right", self.next.click),
            ("F9", self.toggle_hidden),
            ("Ctrl+N", self.new.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(call)

    def navigation(self) -> Sequence[QWidget]:
        """For the top bar."""
        return (self.previous, self.today, self.next)

    def top_acts(self) -> Sequence[QWidget]:
        """For the top bar."""
        return (self.hide_button, self.new)

    def title(self) -> str:
        """`Woensdag 14 oktober`, shorter where there is little room."""
        narrow = self.width() / theme().scale < SHORT_DATE_BELOW
        words = date_words(self._day, "ddd d MMM" if narrow else "dddd d MMMM")
        return words[:1].upper() + words[1:]

    def subtitle(self) -> str:
        """`De Linde · 7 in huis · 3 niet in huis`."""
        inside = sum(youth.presence in (Presence.IN_HOUSE, Presence.THERAPY) for youth in self._youths)
        words = self.tr("{count} in the house").format(count=inside)
        away = self.tr("{count} not in the house").format(count=len(self._youths) - inside)
        return " · ".join(
            (self._house.group_name, words, away) if self._youths else (self._house.group_name,)
        )

    def youths(self) -> tuple[YouthCard, ...]:
        """Whose columns the day has."""
        return self._youths

    def day(self) -> date:
        """The day shown."""
        return self._day

    def now(self) -> datetime:
        """The present moment, in the house's zone."""
        return moment(self._house.clock.now_ms()).astimezone(HOUSE_ZONE)

    def go_today(self) -> None:
        """Back to today."""
        self.go(house_day(self._house.clock.now_ms()))

    def go(self, day: date) -> None:
        """Show another day."""
        self._day = day
        self.titled.emit()
        self.reload()

    def reload(self) -> None:
        """Read the day again; an answer for a day left meanwhile is dropped."""
        self._asked += 1
        asked, day = self._asked, self._day

        def show(loaded: _Loaded) -> None:
            if asked == self._asked:
                self._show(loaded)

        self._house.jobs.run(lambda: self._read(day), show)

    def _read(self, day: date) -> _Loaded:
        """In the worker: everything the page shows of one day."""
        house = self._house
        items = tuple(house.day_items(day, day))
        return _Loaded(day=day, youths=house.youths.youths(), items=items)

    def _show(self, loaded: _Loaded) -> None:
        self._youths = loaded.youths
        self.board.show_day(loaded.day, loaded.youths, loaded.items, self.now())
        self.new.setEnabled(bool(loaded.youths))
        if not self.is_hidden():
            self._stack.setCurrentIndex(_BOARD if loaded.youths else _NOBODY)
        self.titled.emit()

    def _run(self, item: DayItem, request: DayRequest) -> None:
        """Give a request to the module of its item; the change it makes reloads the board."""
        running = self._house.running.get(item.module)
        run = running.run_day_action if running is not None else None
        if run is not None:
            self._house.jobs.run(lambda: run(request), lambda _none: self.reload())

    def _create(self) -> None:
        now = self.now()
        start = now.replace(minute=0, second=0, microsecond=0) + timedelta(
            minutes=(now.minute // 15 + 1) * 15
        )
        if self._day != now.date():
            start = datetime.combine(self._day, start.timetz())
        self.create_wanted.emit(self._youths[0].id, start)

    def _tick(self) -> None:
        if self.isVisible():
            self.board.set_now(self.now())

    def is_hidden(self) -> bool:
        """Whether the board is covered."""
        return self._stack.currentWidget() is self._cover

    def toggle_hidden(self) -> None:
        """Cover the board when somebody walks in; the same key brings it back."""
        if not self.isVisible():
            return
        shown = _BOARD if self._youths else _NOBODY
        self._stack.setCurrentIndex(shown if self.is_hidden() else _COVER)
        (self._cover if self.is_hidden() else self.board).setFocus()

    def show_unread(self, count: int) -> None:
        """How much in the panel is not read yet, for the drawer's handle."""
        self._handle.set_count(count)

    def _open_drawer(self) -> None:
        if self._drawer is not None:
            self._drawer.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panel or drawer."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_timer"):
            self._fit()

    def _fit(self) -> None:
        if not self._has_panel:
            self.panel.hide()
            self._handle.hide()
            self.titled.emit()
            return
        narrow = self.width() / theme().scale < DRAWER_BELOW
        if narrow and self._drawer is None:
            self._row.removeWidget(self.panel)
            self._drawer = Drawer(self.panel, self)
        elif not narrow and self._drawer is not None:
            panel = self._drawer.release()
            self._drawer.deleteLater()
            self._drawer = None
            self._row.addWidget(panel)
            panel.show()
        self._handle.setVisible(narrow)
        self.titled.emit()

    def focus_region(self) -> None:
        """F6 came here: the board."""
        (self._cover if self.is_hidden() else self.board).setFocus(Qt.FocusReason.ShortcutFocusReason)
