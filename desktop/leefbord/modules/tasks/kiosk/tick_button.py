"""The large button under a task: an open round with "Klaar?", or a filled tick with "Klaar!"."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, tick, words

_HIGH = 92
_ROUND = 52


class TickButton(PressButton):
    """The whole button is the tick: no swipe, no hold."""

    def __init__(self, text: str, *, done: bool, said: str) -> None:
        super().__init__(text, said=said)
        self._done = done
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """346 x 92 in the pictures."""
        look = kiosk_look()
        return QSize(look.px(346) + 2 * EDGE, look.target(_HIGH) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still easy to hit."""
        return QSize(kiosk_look().target(160), self.sizeHint().height())

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box, round, words."""
        steps = look.good() if self._done else look.ramp()
        fill = steps.strong if self._done else look.colours.surface
        box(painter, rect, self.radius(look), fill=fill, border=steps.strong, width=3)
        font = look.font(32, 700)
        text = QFontMetricsF(font).horizontalAdvance(self.text()) + 4
        side, gap = look.px(_ROUND), look.px(16)
        left = rect.center().x() - (side + gap + text) / 2
        place = QRectF(left, rect.center().y() - side / 2, side, side)
        draw_round(painter, place, done=self._done, fill=steps.on if self._done else None, look=look)
        area = QRectF(left + side + gap, rect.y(), text, rect.height())
        words(painter, area, self.text(), font, steps.on if self._done else steps.ink)


def draw_round(painter: QPainter, place: QRectF, *, done: bool, fill: str | None, look: KioskLook) -> None:
    """An open round, or a filled one with a tick; never colour alone."""
    steps = look.good() if done else look.ramp()
    painter.setBrush(QColor(fill or (steps.strong if done else look.colours.surface)))
    painter.setPen(QPen(QColor(fill or steps.strong), 3))
    painter.drawEllipse(place.adjusted(2, 2, -2, -2))
    if done:
        tick(painter, place, steps.strong if fill else steps.on, look.px(6))
