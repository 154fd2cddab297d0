"""An icon as a widget: decoration that follows theme and text size, on a tinted square if asked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.theme import Theme, theme
from leefbord.ui.widgets.paint import box, draw_icon

Ink = Callable[[Theme], str]
"""The colour of the icon in a theme."""


def muted(now: Theme) -> str:
    """The colour of secondary text."""
    return now.colours.muted


def ink_of(hue: float) -> Ink:
    """The colour of text on the tint of a hue."""
    return lambda now: now.ramp(hue).ink


class IconView(QWidget):
    """`size` unscaled pixels. With `square` (a hue) the icon stands on a rounded tint, 1.9 times as wide."""

    def __init__(
        self,
        name: str,
        size: int = 20,
        *,
        ink: Ink = muted,
        square: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._ink, self._square = name, size, ink, square
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, ink: Ink | None = None) -> None:
        """Another icon, perhaps in another colour."""
        self._name = name
        if ink is not None:
            self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        """The icon, or the square around it."""
        side = theme().sp(self._size * (1.9 if self._square is not None else 1))
        return QSize(side, side)

    def event(self, event: QEvent) -> bool:
        """Follow the text scale."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square and icon."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink(now)
        if self._square is not None:
            ramp = now.ramp(self._square)
            ink = ramp.ink
            border = ramp.line if now.line > 1 else None
            box(painter, QRectF(self.rect()), self.width() * 0.22, ramp.tint, border, now.line)
        size = now.sp(self._size)
        draw_icon(painter, self._name, ink, (self.width() - size) / 2, (self.height() - size) / 2, size)
