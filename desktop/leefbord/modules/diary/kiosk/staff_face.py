"""A begeleider as a round picture: initials on a colour of their own, the same every day."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy

from leefbord.core.people import StaffCard
from leefbord.modules.diary.kiosk.mood_pill import paint_tick
from leefbord.ui.fonts import Family, make_font
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, shadow, square, words

_HUES: Final = ("blauw", "groen", "oranje", "paars", "roze", "cyaan", "indigo", "rood", "limoen", "violet")


def paint_face(painter: QPainter, rect: QRectF, card: StaffCard, look: KioskLook) -> None:
    """Paint the round picture into the middle of `rect`."""
    steps = look.ramp(_HUES[sum(card.id) % len(_HUES)])
    disc = square(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(steps.strong))
    painter.drawEllipse(disc)
    painter.setPen(QColor(steps.on))
    painter.setFont(make_font(Family.KIOSK, max(1, round(disc.width() * 0.38)), 700))
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), card.initials)


class PersonChoice(PressButton):
    """A begeleider to tap: picture, first name, and a tick when chosen. Checked = chosen."""

    def __init__(self, card: StaffCard, *, chosen: bool) -> None:
        super().__init__(card.first_name)
        self.card = card
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """A quarter of the page."""
        look = kiosk_look()
        return QSize(look.px(290) + 2 * EDGE, look.target(110) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Picture and name."""
        look = kiosk_look()
        return QSize(look.px(200) + 2 * EDGE, look.target(84) + 2 * EDGE)

    def radius(self, look: KioskLook) -> float:
        """As a card."""
        return look.px(28)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box, picture, name, tick."""
        steps, chosen = look.ramp(), self.isChecked()
        shadow(painter, rect, self.radius(look), look)
        box(
            painter,
            rect,
            self.radius(look),
            fill=steps.tint2 if chosen else look.colours.surface,
            border=steps.strong if chosen else look.border,
            width=4 if chosen else look.border_width,
        )
        side = min(look.px(72), rect.height() - look.px(20))
        place = QRectF(rect.x() + look.px(18), rect.center().y() - side / 2, side, side)
        paint_face(painter, place, self.card, look)
        area = QRectF(place.right() + look.px(16), rect.y(), 0, rect.height())
        area.setRight(rect.right() - look.px(56 if chosen else 14))
        ink = steps.ink if chosen else look.colours.text
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words(painter, area, self.text(), look.font(24, 600), ink, align)
        if chosen:
            paint_tick(painter, rect.right() - look.px(34), rect.center().y(), look.px(36), look)
