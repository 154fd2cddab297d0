"""A card: a rounded surface with a border that holds other widgets."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box


class Card(QFrame):
    """Surface with radius 12; `body` is its vertical layout. `tone` tints it with a hue angle."""

    def __init__(
        self, *, padding: int = 16, spacing: int = 8, tone: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._chosen = False
        now = theme()
        self.body = QVBoxLayout(self)
        side = now.sp(padding)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(now.sp(spacing))

    def set_chosen(self, chosen: bool) -> None:
        """Give the card the border of what is chosen now."""
        self._chosen = chosen
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rounded surface."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._tone is not None:
            ramp = now.ramp(self._tone)
            box(painter, area, 12, ramp.tint, ramp.tint2, now.line)
        elif self._chosen:
            box(painter, area, 12, now.colours.surface, now.colours.primary, 2)
        else:
            box(painter, area, 12, now.colours.surface, now.colours.border, now.line)
