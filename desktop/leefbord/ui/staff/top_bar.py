"""The top bar: title and navigation left; search and page acts; then always sync, person, lock."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.people import StaffCard
from leefbord.ui.staff.sync_chip import SyncChip
from leefbord.ui.staff.sync_shown import SyncShown
from leefbord.ui.theme import theme
from leefbord.ui.tokens import BLUE
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.elided import Elided
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

HEIGHT = 64
COMPACT_BELOW = 1160
SHORT_BELOW = 1440
TIGHT_BELOW = 720


class SearchButton(QAbstractButton):
    """Looks like a field and opens the palette; only an icon where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = self._short = False
        self.setText(self.tr("Search or do something"))
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()} (Ctrl K)")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_room(self, *, compact: bool, short: bool) -> None:
        """Only the magnifier, or without the key, so that the title keeps its room."""
        self._compact, self._short = compact, short
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """244 wide, less when short, or a square."""
        return QSize(theme().sp(40 if self._compact else 160 if self._short else 244), theme().sp(40))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field with a magnifier and the key."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        box(painter, area, 8, now.colours.surface, now.colours.field, now.line)
        size = now.sp(18)
        left = area.center().x() - size / 2 if self._compact else area.left() + now.sp(11)
        draw_icon(painter, "search", now.colours.text, left, area.center().y() - size / 2, size)
        if not self._compact:
            key = QRectF(
                area.right() - now.sp(58), area.top() + now.sp(7), now.sp(50), area.height() - now.sp(14)
            )
            room = area.adjusted(now.sp(36), 0, -now.sp(4 if self._short else 62), 0)
            middle = Qt.AlignmentFlag.AlignVCenter
            draw_text(painter, room, self.text(), now.font(14), now.colours.muted, middle)
            if not self._short:
                box(painter, key, 5, now.colours.bg, now.colours.border, now.line)
                draw_text(
                    painter, key, "Ctrl K", now.font(12), now.colours.text, Qt.AlignmentFlag.AlignCenter
                )
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), 10, now)


class PersonChip(QAbstractButton):
    """Who works here now; a click switches to somebody else."""

    def __init__(self, person: StaffCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self._compact = False
        self.setText(person.name)
        self.setAccessibleName(self.tr("{name}, switch person").format(name=person.name))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_compact(self, compact: bool) -> None:
        """Only the initials."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Circle and name."""
        now = theme()
        words = (
            0
            if self._compact
            else QFontMetrics(now.font(13.5, 600)).horizontalAdvance(self.text()) + now.sp(12)
        )
        return QSize(now.sp(36) + min(words, now.sp(190)), now.sp(40))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Initials on a tint, and the name."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = now.sp(30)
        circle = QRectF(now.sp(3), (self.height() - size) / 2, size, size)
        ramp = now.ramp(BLUE)
        box(painter, circle, size / 2, ramp.tint, ramp.line if now.line > 1 else None)
        font = now.font(12, 700)
        draw_text(
            painter, circle, self._person.initials, font, now.colours.primary, Qt.AlignmentFlag.AlignCenter
        )
        if not self._compact:
            room = QRectF(
                circle.right() + now.sp(8), 0, self.width() - circle.right() - now.sp(10), self.height()
            )
            middle = Qt.AlignmentFlag.AlignVCenter
            draw_text(painter, room, self.text(), now.font(13.5, 600), now.colours.text, middle)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), 10, now)


class TopBar(QFrame):
    """`navigation` and `acts` take the widgets of the page shown."""

    search_wanted = Signal()
    switch_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, person: StaffCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Top bar"))
        self._title = Elided("", "page_title")
        self._subtitle = Elided("", "secondary")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        self._navigation = QHBoxLayout()
        self._navigation.setSpacing(6)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(4)
        self.search = SearchButton()
        self.search.clicked.connect(self.search_wanted)
        self.sync = SyncChip()
        self.person = PersonChip(person)
        self.person.clicked.connect(self.switch_wanted)
        self._lock = Button(self.tr("Lock (Ctrl L)"), icon_name="lock", kind=ButtonKind.ICON)
        self._lock.clicked.connect(self.lock_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        row.addLayout(words)
        row.addSpacing(12)
        row.addLayout(self._navigation)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addLayout(self._acts)
        row.addWidget(_Divider())
        row.addWidget(self.sync)
        row.addWidget(self.person)
        row.addWidget(self._lock)
        self._fit()

    def show_title(self, title: str, subtitle: str = "") -> None:
        """What the page is called."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def show_page_widgets(self, navigation: Sequence[QWidget], acts: Sequence[QWidget]) -> None:
        """Put the page's own widgets into the bar; those of the page before are hidden, not deleted."""
        for layout, widgets in ((self._navigation, navigation), (self._acts, acts)):
            while layout.count():
                item = layout.takeAt(0)
                old = item.widget() if item is not None else None
                if old is not None:
                    old.hide()
            for widget in widgets:
                layout.addWidget(widget)
                widget.show()
        self._fit()

    def show_sync(self, shown: SyncShown, now: datetime) -> None:
        """The state of the chip."""
        self.sync.show_state(shown, now)

    def focus_region(self) -> None:
        """F6 came here."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_compact(self) -> bool:
        """Whether words had to go."""
        return self.width() / theme().scale < COMPACT_BELOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words give way to icons."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lock"):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(theme().sp(HEIGHT))
        compact = self.is_compact()
        short = self.width() / theme().scale < SHORT_BELOW
        self.search.set_room(compact=compact, short=short)
        self.sync.set_room(compact=compact, short=short)
        self.person.set_compact(compact)
        tight = self.width() / theme().scale < TIGHT_BELOW
        last = self._acts.count() - 1
        for layout in (self._navigation, self._acts):
            for index in range(layout.count()):
                item = layout.itemAt(index)
                widget = item.widget() if item is not None else None
                if widget is not None and not (layout is self._acts and index == last):
                    widget.setVisible(not tight or (layout is self._navigation and index != 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and a line below."""
        now = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.colours.surface))
        line = QRectF(0, self.height() - now.line, self.width(), now.line)
        painter.fillRect(line, QColor(now.colours.border))


class _Divider(QWidget):
    """A thin upright line."""

    def sizeHint(self) -> QSize:
        """One pixel and air."""
        return QSize(9, theme().sp(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        height = theme().sp(26)
        top = (self.height() - height) / 2
        QPainter(self).fillRect(QRectF(4, top, 1, height), QColor(theme().colours.border))
