"""A ring that gets shorter, without ticking, around a picture."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import picture


class CountdownRing(QWidget):
    """`share` is what is left, 1.0 to 0.0; `size` in drawn pixels."""

    def __init__(self, pictogram: str, *, size: int = 214, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictogram = pictogram
        self._drawn = size
        self._share = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """What is left."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show what is left."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """Square."""
        side = kiosk_look().px(self._drawn)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, ring, picture."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() * 0.085
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        steps = look.ramp()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(steps.tint2), width))
        painter.drawEllipse(rect)
        pen = QPen(QColor(steps.strong), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(rect, 90 * 16, round(self._share * 360 * 16))
        inset = rect.width() * 0.26
        picture(painter, rect.adjusted(inset, inset, -inset, -inset), self._pictogram, look)
