"""The rail at the left: the pages with words under their icons, badges, and the settings at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.badge import draw_badge
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

WIDTH = 88
_BUTTON = 62
_LINE = 16


@dataclass(frozen=True, kw_only=True)
class RailEntry:
    """One place on the rail; `title` is translated."""

    key: str
    title: str
    icon: str
    at_bottom: bool = False


class RailButton(QAbstractButton):
    """Icon, word, badge, and a line at the left when it is the page shown."""

    def __init__(self, entry: RailEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._count = 0
        self.setText(entry.title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """The number on the badge, also in the accessible name."""
        self._count = count
        name = self.entry.title
        if count:
            name = self.tr("{page}, {count} new").format(page=name, count=count)
        self.setAccessibleName(name)
        self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        """As wide as the longest word needs, at least the rail; a second line when there are two words."""
        now = theme()
        metrics = QFontMetrics(now.font(13, 600))
        wide = round(WIDTH + (now.scale - 1) * 56)
        words = max(metrics.horizontalAdvance(word) for word in (self.text() or " ").split(" ")) + 16
        width = max(wide, words)
        return QSize(width, now.sp(_BUTTON + (_LINE if self._wraps(width) else 0)))

    def _wraps(self, width: int) -> bool:
        return QFontMetrics(theme().font(13, 600)).horizontalAdvance(self.text()) + 8 > width

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The button."""
        now = theme()
        colours = now.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 2, -8, -2)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            box(painter, area, 10, colours.primary_tint if chosen else colours.hover, None)
        ink = colours.primary if chosen else colours.muted
        if chosen:
            painter.fillRect(
                QRectF(0, area.top() + area.height() * 0.25, 3, area.height() * 0.5), QColor(ink)
            )
        size = now.sp(22)
        middle = area.center().x()
        top = area.top() + now.sp(8)
        draw_icon(painter, self.entry.icon, ink, middle - size / 2, top, size)
        font = now.font(13, 600 if chosen else 500)
        lines = self.text().split(" ", 1) if self._wraps(self.width()) else [self.text()]
        for number, line in enumerate(lines):
            words = QRectF(2, top + size + now.sp(2 + number * _LINE), self.width() - 4, now.sp(20))
            draw_text(painter, words, line, font, ink, Qt.AlignmentFlag.AlignCenter)
        draw_badge(painter, middle + size * 0.62, top + size * 0.12, self._count, now)
        if self.hasFocus():
            ring(painter, area.adjusted(-2, -2, 2, 2), 10, now)


class Rail(QFrame):
    """The column of pages; `chosen` carries the key. Up and down move within it."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(2)
        for entry in (one for one in entries if not one.at_bottom):
            self._add(column, entry)
        column.addStretch(1)
        for entry in (one for one in entries if one.at_bottom):
            self._add(column, entry)

    def _add(self, column: QVBoxLayout, entry: RailEntry) -> None:
        button = RailButton(entry, self)
        button.clicked.connect(lambda _=False, key=entry.key: self.chosen.emit(key))
        self._buttons[entry.key] = button
        column.addWidget(button)

    def keys(self) -> list[str]:
        """The pages from top to bottom."""
        return list(self._buttons)

    def button(self, key: str) -> RailButton | None:
        """The button of a page."""
        return self._buttons.get(key)

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """The badge of a page."""
        if key in self._buttons:
            self._buttons[key].set_count(count)

    def focus_region(self) -> None:
        """F6 came here: the page shown."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        buttons[min(max(at + step, 0), len(buttons) - 1)].setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface and the line at the right."""
        now = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.colours.surface))
        line = QRectF(self.width() - now.line, 0, now.line, self.height())
        painter.fillRect(line, QColor(now.colours.border))
