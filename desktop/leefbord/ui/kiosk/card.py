"""A white card with soft shadow: the box that kiosk pages put their things in."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.ui.kiosk.look import EDGE, kiosk_look
from leefbord.ui.kiosk.paint import box, inside, shadow


class Card(QWidget):
    """A container. `hue` gives its border another colour, `strong` a 4 px border (now, here, chosen).

    `flat` = no shadow and on the tint: what is past, or only to look at. `tinted` fills it with the tint.
    """

    def __init__(
        self,
        *,
        hue: str | float | None = None,
        strong: bool = False,
        flat: bool = False,
        tinted: bool = False,
        padding: int = 20,
        radius: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hue = hue
        self._strong = strong
        self._flat = flat
        self._tinted = tinted
        self._radius = radius
        self.column = QVBoxLayout(self)
        edge = kiosk_look().px(padding) + EDGE
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(kiosk_look().px(8))

    def set_strong(self, strong: bool) -> None:
        """Mark as now or chosen, or not."""
        self._strong = strong
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, box, border."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = inside(QRectF(self.rect()))
        radius = look.px(self._radius)
        steps = look.ramp(self._hue)
        if not self._flat:
            shadow(painter, rect, radius, look)
        fill = steps.tint if self._tinted else None if self._flat else look.colours.surface
        quiet = look.border if self._hue is None or look.high_contrast else steps.tint2
        border = steps.strong if self._strong else quiet
        box(painter, rect, radius, fill=fill, border=border, width=4 if self._strong else look.border_width)
