"""A pictogram as a widget of its own."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.paint import picture


class PictogramPicture(QWidget):
    """A pictogram of `size` drawn pixels. Without `said` it is decoration to the words beside it."""

    def __init__(
        self,
        key: str,
        *,
        size: int = 72,
        hue: str | float | None = None,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._drawn = size
        self._hue = hue
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str, *, said: str = "") -> None:
        """Show another pictogram."""
        self._key = key
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Square."""
        side = kiosk_look().px(self._drawn)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pictogram."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture(painter, QRectF(self.rect()), self._key, kiosk_look(), hue=self._hue)
