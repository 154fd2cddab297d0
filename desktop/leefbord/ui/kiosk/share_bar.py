"""A bar that shows how much has passed or is saved; the words beside it say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box


def paint_share(
    painter: QPainter, rect: QRectF, share: float, look: KioskLook, *, hue: str | float | None = None
) -> None:
    """A rounded bar filled from the left."""
    steps = look.ramp(hue)
    box(painter, rect, rect.height() / 2, fill=steps.tint2)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
        box(painter, filled, rect.height() / 2, fill=steps.strong)


class ShareBar(QWidget):
    """`share` from 0.0 to 1.0; it moves without motion."""

    def __init__(
        self,
        share: float = 0.0,
        *,
        hue: str | float | None = None,
        height: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._share = min(1.0, max(0.0, share))
        self._hue = hue
        self._drawn = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """The share shown."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show another share, clamped."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """Any width."""
        look = kiosk_look()
        return QSize(look.px(150), look.px(self._drawn))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_share(painter, QRectF(self.rect()), self._share, kiosk_look(), hue=self._hue)
