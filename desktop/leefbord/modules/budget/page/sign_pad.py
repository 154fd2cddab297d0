"""A field to sign in with mouse, pen or finger; the strokes are kept as small as a receipt needs."""

import struct

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box

_GRID = 1000
_MAX_POINTS = 1500
_UP = (0xFFFF, 0xFFFF)


class SignPad(QWidget):
    """`drawn` at the first stroke. `strokes()`: points on a grid of 1000 x 1000, pen-up as 65535 twice."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._points: list[tuple[int, int]] = []
        self.setAccessibleName(self.tr("Signature field"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide and low, like the foot of a letter."""
        return QSize(theme().sp(420), theme().sp(170))

    def clear(self) -> None:
        """Begin again."""
        self._points = []
        self.update()

    def is_empty(self) -> bool:
        """Whether nothing was drawn that could be a signature."""
        return len([point for point in self._points if point != _UP]) < 8

    def strokes(self) -> bytes:
        """The drawing, four bytes a point, at most 6 KB."""
        return b"".join(struct.pack(">HH", *point) for point in self._points)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The pen goes down."""
        self._add(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pen draws."""
        self._add(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The pen goes up."""
        self._points.append(_UP)
        if not self.is_empty():
            self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field, the line to sign on, the strokes."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        box(painter, area, 10, now.colours.surface, now.colours.field, now.line)
        painter.setPen(QPen(QColor(now.colours.border), 2))
        base = area.height() * 0.74
        painter.drawLine(QPointF(now.sp(20), base), QPointF(area.width() - now.sp(20), base))
        painter.setPen(QPen(QColor(now.colours.text), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        before: tuple[int, int] = _UP
        for point in self._points:
            if point != _UP and before != _UP:
                painter.drawLine(self._place(before), self._place(point))
            before = point

    def _add(self, at: QPointF) -> None:
        if len(self._points) < _MAX_POINTS:
            x = min(_GRID, max(0, round(at.x() / max(1, self.width()) * _GRID)))
            y = min(_GRID, max(0, round(at.y() / max(1, self.height()) * _GRID)))
            self._points.append((x, y))
            self.update()

    def _place(self, point: tuple[int, int]) -> QPointF:
        return QPointF(point[0] / _GRID * self.width(), point[1] / _GRID * self.height())
