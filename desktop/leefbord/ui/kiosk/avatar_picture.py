"""A youth's own picture in a round frame of the own colour: an animal, a thing, or the first letter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.core.people import YouthCard
from leefbord.ui.fonts import Family, make_font
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import square
from leefbord.ui.pictograms import has_pictogram, paint_pictogram


def paint_avatar(
    painter: QPainter, rect: QRectF, card: YouthCard, look: KioskLook, *, tinted: bool = False
) -> None:
    """Paint the round picture into the middle of `rect`; `tinted` fills it with the own colour."""
    steps = look.ramp(card.hue)
    disc = square(rect)
    width = max(3.0, disc.width() * 0.024)
    disc = disc.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if not has_pictogram(card.avatar):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(steps.strong))
        painter.drawEllipse(disc)
        painter.setPen(QColor(steps.on))
        painter.setFont(make_font(Family.KIOSK, max(1, round(disc.width() * 0.45)), 700))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), card.called[:1].upper())
        return
    painter.setPen(QPen(QColor(steps.line), width))
    painter.setBrush(QColor(steps.tint if tinted else look.colours.surface))
    painter.drawEllipse(disc)
    inset = disc.width() * 0.2
    paint_pictogram(painter, disc.adjusted(inset, inset, -inset, -inset), card.avatar, ink=look.picture_ink)


class AvatarPicture(QWidget):
    """The round picture of `size` drawn pixels; its accessible name is the name called."""

    def __init__(self, card: YouthCard, *, size: int = 90, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._drawn = size
        self.setAccessibleName(card.called)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Square."""
        side = kiosk_look().px(self._drawn)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, QRectF(self.rect()), self._card, kiosk_look())
