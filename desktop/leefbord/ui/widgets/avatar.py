"""The round picture of a person: a letter in their colour, or a picture of their choice."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.core.people import YouthCard
from leefbord.ui.theme import Theme, theme
from leefbord.ui.widgets.paint import box, draw_text

Picture = Callable[[str, int], QPixmap]
"""Gives the pixmap of a pictogram key at a size in logical pixels."""


def draw_avatar(
    painter: QPainter, area: QRectF, letter: str, hue: float | str, now: Theme, picture: QPixmap | None = None
) -> None:
    """A filled circle with the first letter, or a tinted circle with a picture in it."""
    ramp = now.ramp(hue)
    if picture is not None and not picture.isNull():
        box(painter, area, area.height() / 2, ramp.tint2, ramp.strong, 2)
        inset = area.width() * 0.2
        painter.drawPixmap(area.adjusted(inset, inset, -inset, -inset).toRect(), picture)
        return
    box(painter, area, area.height() / 2, ramp.strong, None)
    font = now.font(14, 700)
    font.setPixelSize(max(1, round(area.height() * 0.46)))
    draw_text(painter, area, letter[:2], font, ramp.on, Qt.AlignmentFlag.AlignCenter)


class Avatar(QWidget):
    """The picture of a youth, `size` unscaled pixels; decoration, so without a name of its own."""

    def __init__(
        self,
        youth: YouthCard,
        size: int = 32,
        *,
        picture: Picture | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._youth, self._size, self._picture = youth, size, picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(theme().sp(self._size), theme().sp(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = None
        if self._picture is not None and self._youth.avatar:
            shown = self._picture(self._youth.avatar, round(self.width() * 0.6))
        draw_avatar(painter, QRectF(self.rect()), self._youth.called[:1], self._youth.hue, theme(), shown)
