"""A choice that shows what it does: a small picture of it over one or two words; the chosen one is ticked."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, shadow, tick, words

Face = Callable[[QPainter, QRectF, KioskLook], None]
"""Paints a sample of the choice into a rect."""

_ROUND = 36


class ChoiceTile(PressButton):
    """`face` paints the sample; `words_below` False for pictures that need no words."""

    def __init__(self, text: str, face: Face, *, chosen: bool = False, words_below: bool = True) -> None:
        super().__init__(text)
        self._face = face
        self._chosen = chosen
        self._below = words_below
        if chosen:
            said = QCoreApplication.translate("AboutMe", "{choice}, chosen")
            self.setAccessibleName(said.replace("{choice}", text))

    def radius(self, look: KioskLook) -> float:
        """As a tile."""
        return look.px(28)

    def sizeHint(self) -> QSize:
        """A tile; as large as the grid allows."""
        look = kiosk_look()
        return QSize(look.px(180) + 2 * EDGE, look.px(150) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still easy to hit and to see."""
        look = kiosk_look()
        line = look.text_px(21) * 1.4 if self._below else 0
        return QSize(look.target(96) + 2 * EDGE, round(look.target(84) + line) + 2 * EDGE)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Card, sample, words, tick."""
        steps = look.ramp()
        shadow(painter, rect, self.radius(look), look)
        border = steps.strong if self._chosen else look.border
        wide = 4.0 if self._chosen else look.border_width
        box(painter, rect, self.radius(look), fill=look.colours.surface, border=border, width=wide)
        pad = look.px(14)
        area = rect.adjusted(pad, pad, -pad, -pad)
        if self._below:
            font = look.font(21, 600)
            line = QFontMetricsF(font).height() * 1.1
            ink = look.colours.text if look.high_contrast else steps.ink
            foot = QRectF(area.x(), area.bottom() - line, area.width(), line + pad / 2)
            words(painter, foot, self.text(), font, ink)
            area = area.adjusted(0, 0, 0, -line - look.px(6))
        self._face(painter, area, look)
        if self._chosen:
            side = look.px(_ROUND)
            place = QRectF(rect.right() - side - look.px(8), rect.y() + look.px(8), side, side)
            painter.setPen(QColor(look.colours.surface))
            painter.setBrush(QColor(steps.strong))
            painter.drawEllipse(place)
            tick(painter, place, steps.on, look.px(4))
