"""The round button at the right edge that says how many columns are out of sight and pages to them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box, draw_icon, draw_text, ring


class Fade(QWidget):
    """The last column in sight fades: it says that there is more. The mouse goes through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From nothing to the surface."""
        surface = QColor(theme().colours.surface)
        clear = QColor(surface)
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, self.width(), 0)
        shade.setColorAt(0, clear)
        shade.setColorAt(1, surface)
        QPainter(self).fillRect(self.rect(), shade)


class MoreButton(QAbstractButton):
    """`+4 >`; hidden when everything is in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_hidden(self, count: int) -> None:
        """How many columns are out of sight at the right."""
        self.setVisible(count > 0)
        self.setText(f"+{count}")
        self.setAccessibleName(self.tr("%n more youth(s) to the right", "", count))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """A circle, wider for more digits."""
        now = theme()
        wide = QFontMetrics(now.font(13, 700)).horizontalAdvance(self.text()) + now.sp(28)
        return QSize(max(now.sp(44), wide), now.sp(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised pill."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        box(painter, area, area.height() / 2, now.colours.raised, now.colours.field, now.line)
        size = now.sp(14)
        room = area.adjusted(now.sp(6), 0, -size - now.sp(4), 0)
        draw_text(
            painter, room, self.text(), now.font(13, 700), now.colours.primary, Qt.AlignmentFlag.AlignCenter
        )
        left, top = area.right() - size - now.sp(5), area.center().y() - size / 2
        draw_icon(painter, "chevron-right", now.colours.primary, left, top, size)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), area.height() / 2, now)
