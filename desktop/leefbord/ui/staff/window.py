"""The staff window: rail, top bar, pages, undo bar, palette. It plugs nothing together itself."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.day import DayItem
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ActId, PersonId
from leefbord.core.people import StaffCard, YouthCard
from leefbord.ui.page_spec import (
    CreatesAt,
    HasSubtitle,
    HasTopActs,
    OpensItem,
    PageContext,
)
from leefbord.ui.staff.day_page import Beside, DayPage
from leefbord.ui.staff.house import StaffHouse
from leefbord.ui.staff.idle_watch import IdleWatch
from leefbord.ui.staff.page_host import PageHost
from leefbord.ui.staff.palette import Palette
from leefbord.ui.staff.palette_sources import PaletteSources, PaletteTargets
from leefbord.ui.staff.rail import Rail, RailEntry
from leefbord.ui.staff.settings_page import SettingsPage
from leefbord.ui.staff.shell import WindowShell
from leefbord.ui.staff.top_bar import TopBar
from leefbord.ui.staff.trouble_texts import trouble_title
from leefbord.ui.texts import act_name, page_title, refusal
from leefbord.ui.theme import Theme, theme, theme_source
from leefbord.ui.widgets.undo_bar import UndoBar

DAY = "day"
SETTINGS = "settings"
_SYNC_MS = 2_000
_BAR_GAP = 12


class StaffWindow(QMainWindow):
    """One unlocked house. `lock_requested` and `switch_requested`: whoever made the window ends it."""

    lock_requested = Signal()
    switch_requested = Signal()
    _changed = Signal(object)

    def __init__(self, house: StaffHouse) -> None:
        super().__init__()
        self._house = house
        self._pages = {page.key: page for page in house.pages}
        self.setWindowTitle("Leefbord")
        self.setMinimumSize(720, 520)
        self.shell = WindowShell(self)
        self._page_changes = ChangesBroadcast()
        self._scale_shown = theme().scale
        me = house.staff.staff(house.me.person) or StaffCard(id=house.me.person, name=house.me.name)
        self.rail = Rail(self._entries())
        self.top_bar = TopBar(me)
        self.host = PageHost()
        self.day = DayPage(house, self._beside())
        self._build()
        self.undo_bar = UndoBar(self._body)
        self.palette_overlay = Palette(self._body)
        self._connect()
        self._shortcuts()
        self.go(DAY)
        self._refresh_sync()
        self._refresh_badges()

    def _entries(self) -> list[RailEntry]:
        """The day first, then the modules' pages in their order, the settings at the bottom."""
        pages = sorted(self._house.pages, key=lambda page: page.order)
        return [
            RailEntry(key=DAY, title=self.tr("Day board"), icon="calendar-event"),
            *(RailEntry(key=page.key, title=page_title(page.title), icon=page.icon) for page in pages),
            RailEntry(key=SETTINGS, title=self.tr("Settings"), icon="settings", at_bottom=True),
        ]

    def _build(self) -> None:
        self._body = QWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.host, 1)
        self._page_area = right
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(self._body)
        self.host.add_page(DAY, self.day)
        self.host.add_page(SETTINGS, SettingsPage(self._house))
        for page in self._house.pages:
            self.host.add_spec(page, self._context(page.key))

    def _beside(self) -> Beside | None:
        """The modules' parts beside the board, under the name of the first one's page."""
        panels = sorted(self._house.panels, key=lambda panel: panel.order)
        if not panels:
            return None
        page = self._pages.get(panels[0].key)
        return Beside(
            title=page_title(page.title) if page is not None else "",
            icon=page.icon if page is not None else "notebook",
            parts=tuple(panel.build(self._context(panel.key)) for panel in panels),
        )

    def _context(self, key: str) -> PageContext:
        house = self._house
        return PageContext(
            service=house.running[key].service if key in house.running else None,
            me=house.me,
            acts=house.acts,
            youths=house.youths,
            staff=house.staff,
            clock=house.clock,
            changes=self._page_changes,
            jobs=house.jobs,
            shell=self.shell,
            day_items=house.day_items,
        )

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.top_bar.search_wanted.connect(self.palette_overlay.open)
        self.top_bar.lock_wanted.connect(self.lock_requested)
        self.top_bar.switch_wanted.connect(self.switch_requested)
        self.day.titled.connect(self._title)
        self.day.item_opened.connect(self._open_item)
        self.day.create_wanted.connect(self._create_at)
        self.day.youth_opened.connect(self._open_youth)
        self.day.youths_wanted.connect(lambda: self.go(self._youths_page()))
        self.undo_bar.closed.connect(self._place_bar)
        theme_source().changed.connect(self._look_changed)
        self._changed.connect(self._after_change, Qt.ConnectionType.QueuedConnection)
        self._unlisten = self._house.changes.listen(self._changed.emit)
        targets = PaletteTargets(
            go=self.go,
            go_day=self._go_day,
            open_youth=self._open_youth,
            youths=self.day.youths,
            today=lambda: self.day.now().date(),
            own_acts=self._own_acts,
        )
        self._sources = PaletteSources(self._house, self._entries(), self.palette_overlay, targets)
        self._sync_timer = QTimer(self)
        self._sync_timer.timeout.connect(self._refresh_sync)
        self._sync_timer.start(_SYNC_MS)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._idle = IdleWatch(app, self._house.idle_minutes, self)
            self._idle.idle.connect(self.lock_requested)

    def _own_acts(self) -> list[tuple[str, str, Callable[[], None]]]:
        """For the palette."""
        return [
            (self.tr("Lock"), "lock", self.lock_requested.emit),
            (self.tr("Switch person"), "users", self.switch_requested.emit),
        ]

    def _shortcuts(self) -> None:
        for keys, call in (
            ("Ctrl+K", self.palette_overlay.open),
            ("Ctrl+L", self.lock_requested.emit),
            ("Ctrl+Z", self._undo_key),
            ("F6", lambda: self._next_region(1)),
            ("Shift+F6", lambda: self._next_region(-1)),
            ("Ctrl++", lambda: self._scale(theme().step(1))),
            ("Ctrl+=", lambda: self._scale(theme().step(1))),
            ("Ctrl+-", lambda: self._scale(theme().step(-1))),
            ("Ctrl+0", lambda: self._scale(theme().scaled(1.0))),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(call)
        for number, key in enumerate(self.rail.keys()[:9], start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(partial(self.go, key))

    def go(self, key: str, item: str = "") -> None:
        """Show a page, at an item."""
        widget = self.host.go(key)
        if widget is None:
            return
        self.rail.show_chosen(key)
        if item and isinstance(widget, OpensItem):
            widget.open_item(item)
        if widget is self.day:
            self.top_bar.show_page_widgets(self.day.navigation(), self.day.top_acts())
            self.day.reload()
        else:
            acts = widget.top_acts() if isinstance(widget, HasTopActs) else ()
            self.top_bar.show_page_widgets((), acts)
        self._title()

    def _title(self) -> None:
        widget, key = self.host.currentWidget(), self.host.current_key()
        if widget is self.day:
            self.top_bar.show_title(self.day.title(), self.day.subtitle())
            return
        title = self.tr("Settings") if key == SETTINGS else ""
        if key in self._pages:
            title = page_title(self._pages[key].title)
        page: object = widget
        subtitle = page.subtitle() if isinstance(page, HasSubtitle) else self._house.group_name
        self.top_bar.show_title(title, subtitle)

    def _open_item(self, item: DayItem) -> None:
        self.go(item.module, item.key)

    def _open_youth(self, youth: YouthCard) -> None:
        self.go(self._youths_page(), youth.id.hex())

    def _youths_page(self) -> str:
        """The module that keeps the directory of youths."""
        return next((key for key, run in self._house.running.items() if run.youths is not None), "")

    def _create_at(self, youth: PersonId, at: datetime) -> None:
        """The first module page that can start something new on the board."""
        for page in sorted(self._house.pages, key=lambda page: page.order):
            widget: object = self.host.page(page.key)
            if isinstance(widget, CreatesAt):
                self.go(page.key)
                widget.create_at(youth, at)
                return

    def offer_undo(self, changes: Changes) -> None:
        """See Shell.offer_undo."""
        if changes.act_id is None or not changes.act_name:
            return
        act = changes.act_id
        self.undo_bar.show_act(act_name(changes.act_name), lambda: self._undo(act))
        self._place_bar()

    def _undo(self, act: ActId) -> None:
        self._house.jobs.run(lambda: self._house.acts.undo(act), self._undone, self.show_failure)

    def _undone(self, _changes: Changes) -> None:
        self.say(self.tr("Undone."))

    def _undo_key(self) -> None:
        if self.undo_bar.can_undo():
            self.undo_bar.undo()

    def say(self, text: str) -> None:
        """See Shell.say."""
        self.undo_bar.show_words(text)
        self._place_bar()

    def show_failure(self, failure: Exception) -> None:
        """See Shell.show_failure; what is neither Refused nor Trouble is a bug and leaves a report."""
        if isinstance(failure, Refused):
            title, message = refusal(failure)
            words = f"{title}\n{message}"
        elif isinstance(failure, Trouble):
            words = trouble_title(failure.kind)
            if failure.code:
                words += " " + self.tr("Code for IT: {code}").format(code=failure.code)
        else:
            self._house.report_bug(failure)
            words = self.tr(
                "Something went wrong in the program. Nothing you saved is lost. IT can see a report."
            )
        self.undo_bar.show_words(words, warns=True)
        self._place_bar()

    def _after_change(self, changes: Changes) -> None:
        """In the window's thread: tell the pages, then what the shell itself shows."""
        self._page_changes.tell(changes)
        self._refresh_badges()
        if self.host.currentWidget() is self.day:
            self.day.reload()
        self._title()

    def _look_changed(self) -> None:
        """At another text size the pages are built anew; what they keep as a draft comes back."""
        if theme().scale == self._scale_shown:
            return
        self._scale_shown = theme().scale
        key = self.host.current_key()
        self.host.rebuild()
        self.go(key)

    def _refresh_badges(self) -> None:
        counts = {key: run.badge for key, run in self._house.running.items() if run.badge is not None}

        def show(found: dict[str, int]) -> None:
            for key, count in found.items():
                self.rail.set_count(key, count)
            beside = (found.get(panel.key, 0) for panel in self._house.panels)
            self.day.show_unread(sum(beside))

        self._house.jobs.run(lambda: {key: badge() for key, badge in counts.items()}, show)

    def _refresh_sync(self) -> None:
        self.top_bar.show_sync(self._house.sync(), self.day.now())

    def _go_day(self, day: date) -> None:
        self.go(DAY)
        self.day.go(day)

    def _scale(self, wanted: Theme) -> None:
        theme_source().set(wanted)
        self._house.save_theme(wanted)

    def _next_region(self, step: int) -> None:
        """F6: rail, top bar, page, side panel."""
        page = self.host.currentWidget()
        regions: list[QWidget] = [self.rail, self.top_bar]
        if page is self.day:
            regions += [self.day.board, self.day.panel] if self.day.panel.isVisible() else [self.day.board]
        elif page is not None:
            regions.append(page)
        focus = QApplication.focusWidget()
        inside = [
            n for n, region in enumerate(regions) if focus is region or (focus and region.isAncestorOf(focus))
        ]
        target = regions[((inside[-1] if inside else -1) + step) % len(regions)]
        if isinstance(target, Rail | TopBar):
            target.focus_region()
            return
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not target.hasFocus() and target.focusPolicy() == Qt.FocusPolicy.NoFocus:
            first = next((w for w in target.findChildren(QWidget) if _takes_focus(w)), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_bar(self) -> None:
        """Bottom, in the middle of the page area, which makes room: the page's last row stays in reach."""
        width = min(theme().sp(640), self.host.width() - 32)
        self.undo_bar.setFixedWidth(max(240, width))
        self.undo_bar.adjustSize()
        middle = self.host.mapTo(self._body, QPoint(self.host.width() // 2, 0)).x()
        top = self._body.height() - self.undo_bar.height() - _BAR_GAP
        self.undo_bar.move(middle - self.undo_bar.width() // 2, top)
        self.undo_bar.raise_()
        room = 0 if self.undo_bar.isHidden() else self.undo_bar.height() + 2 * _BAR_GAP
        self._page_area.setContentsMargins(0, 0, 0, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar in its place."""
        super().resizeEvent(event)
        if hasattr(self, "undo_bar"):
            self._place_bar()

    def event(self, event: QEvent) -> bool:
        """Stop listening when the window goes."""
        if event.type() == QEvent.Type.Close and hasattr(self, "_unlisten"):
            self._unlisten()
            del self._unlisten
        return super().event(event)


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
