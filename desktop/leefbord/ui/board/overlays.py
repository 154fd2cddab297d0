"""What lies over the columns: the line of now, the free slot that has the focus, the ghost of a drag."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from leefbord.ui.board.chip_paint import paint_chip
from leefbord.ui.board.layout import Placed
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import draw_icon, draw_text, ring


class NowLine(QWidget):
    """A red line at 80 % over everything; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        painter.setOpacity(0.8)
        painter.fillRect(self.rect(), QColor(theme().colours.now))


class SlotButton(QAbstractButton):
    """The free half hour that has the focus; Enter makes something there."""

    roved = Signal(int, int)
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows rove; Enter and Space create."""
        key = Qt.Key(event.key())
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            event.ignore()
        elif across or along:
            self.roved.emit(across, along)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Repaint without the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A plus and the time, only while focused."""
        if not self.hasFocus():
            return
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.colours.primary_tint))
        painter.drawRoundedRect(area, 5, 5)
        size = now.sp(16)
        draw_icon(painter, "plus", now.colours.primary, now.sp(6), area.center().y() - size / 2, size)
        room = area.adjusted(now.sp(26), 0, -2, 0)
        words = str(self.property("time") or "")
        draw_text(painter, room, words, now.font(13, 600), now.colours.primary, Qt.AlignmentFlag.AlignVCenter)
        ring(painter, area, 5, now)


class DragGhost(QWidget):
    """Where a dragged item would land."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._placed: Placed | None = None
        self.hide()

    def show_at(self, placed: Placed) -> None:
        """Follow the drag."""
        self._placed = placed
        self.setGeometry(round(placed.x), round(placed.y), round(placed.width), round(placed.height))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The item with a strong border."""
        if self._placed is None:
            return
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, QRectF(self.rect()), self._placed, now, hot=True)
        painter.setPen(QPen(QColor(now.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
