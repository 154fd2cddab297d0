"""A toggle with an icon, a word and a count."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring

_MOST = 99


class FilterChip(QPushButton):
    """Round, tinted when it holds; the count is in the accessible name too."""

    def __init__(self, word: str, icon_name: str) -> None:
        super().__init__()
        self._word, self._icon_name, self._count = word, icon_name, 0
        self.setCheckable(True)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    def show_count(self, count: int) -> None:
        """The number behind the word; none for zero."""
        self._count = count
        self.setAccessibleName(f"{self._word} {count}" if count else self._word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Word, count and icon."""
        now = theme()
        width = QFontMetrics(now.font(13.5, 600)).horizontalAdvance(self._text()) + 2 * now.sp(11) + 4
        return QSize(width + (now.sp(21) if self._icon_name else 0), now.sp(36))

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, its icon and words."""
        now = theme()
        colours = now.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        on = self.isChecked()
        fill = colours.primary_tint if on else colours.surface
        box(painter, area, area.height() / 2, fill, colours.primary if on else colours.border, now.line)
        ink = colours.primary if on else colours.text
        left = area.left() + now.sp(11)
        if self._icon_name:
            draw_icon(painter, self._icon_name, ink, left, area.center().y() - now.sp(8), now.sp(16))
            left += now.sp(21)
        room = QRectF(left, area.top(), area.right() - left, area.height())
        draw_text(painter, room, self._text(), now.font(13.5, 600), ink, Qt.AlignmentFlag.AlignVCenter)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), area.height() / 2, now)

    def _text(self) -> str:
        if not self._count:
            return self._word
        return f"{self._word} {self._count if self._count <= _MOST else f'{_MOST}+'}"
