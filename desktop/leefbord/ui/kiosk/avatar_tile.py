"""A youth on the avatar wall: picture, colour, name called, and nothing else."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.avatar_picture import paint_avatar
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, shadow, words


class AvatarTile(PressButton):
    """224x276 in the pictures. No badge, no presence, nothing on hover."""

    def __init__(self, card: YouthCard, *, parent: QWidget | None = None) -> None:
        super().__init__(card.called, parent=parent)
        self._card = card

    @property
    def card(self) -> YouthCard:
        """Whose tile it is."""
        return self._card

    def radius(self, look: KioskLook) -> float:
        """As in the pictures."""
        return look.px(32)

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        look = kiosk_look()
        return QSize(look.px(224) + 2 * EDGE, look.px(276) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still a picture and a name."""
        return QSize(150 + 2 * EDGE, 170 + 2 * EDGE)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Card, round picture, name."""
        steps = look.ramp(self._card.hue)
        shadow(painter, rect, self.radius(look), look)
        border = "#ffffff" if look.high_contrast else steps.tint2
        box(
            painter,
            rect,
            self.radius(look),
            fill=look.colours.surface,
            border=border,
            width=look.border_width,
        )
        font = look.font(27, 600)
        line = QFontMetricsF(font).height() * 1.25
        pad = look.px(25)
        area = rect.adjusted(pad, pad, -pad, -line - look.px(24))
        paint_avatar(painter, area, self._card, look, tinted=True)
        side = look.px(8)
        below = QRectF(
            rect.x() + side, area.bottom(), rect.width() - 2 * side, rect.bottom() - area.bottom() - 4
        )
        words(painter, below, self.text(), font, look.colours.text if look.high_contrast else steps.ink)
