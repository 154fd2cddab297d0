"""A tile on the kiosk home: a large picture, two words, perhaps a number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, picture, shadow, words


class BigTile(PressButton):
    """386x216 in the pictures. `badge` is a short text ("2 te doen") or empty; it is also said."""

    def __init__(
        self,
        text: str,
        *,
        pictogram: str,
        hue: str | float,
        badge: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, said=f"{text}, {badge}" if badge else text, parent=parent)
        self._pictogram = pictogram
        self._hue = hue
        self._badge = badge

    def radius(self, look: KioskLook) -> float:
        """As in the pictures."""
        return look.px(32)

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        look = kiosk_look()
        return QSize(look.px(386) + 2 * EDGE, look.px(216) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Still a picture and its words."""
        return QSize(170 + 2 * EDGE, 120 + 2 * EDGE)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Card, tinted picture area, picture, words, badge."""
        steps = look.ramp(self._hue)
        radius = self.radius(look)
        shadow(painter, rect, radius, look)
        border = "#ffffff" if look.high_contrast else steps.tint2
        box(painter, rect, radius, fill=look.colours.surface, border=border, width=look.border_width)
        font = look.font(27, 600)
        line = QFontMetricsF(font).height() + look.px(18)
        pad = look.px(11)
        area = rect.adjusted(pad, pad, -pad, -line - look.px(4))
        if not look.high_contrast:
            box(painter, area, look.px(22), fill=steps.tint)
        inset = area.height() * (0.08 if look.disc(self._hue) else 0.13)
        picture(painter, area.adjusted(0, inset, 0, -inset), self._pictogram, look, hue=self._hue)
        below = QRectF(rect.x() + pad, area.bottom(), rect.width() - 2 * pad, rect.bottom() - area.bottom())
        words(painter, below, self.text(), font, look.colours.text)
        if self._badge:
            self._paint_badge(painter, rect, look)

    def _paint_badge(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        steps = look.ramp(self._hue)
        font = look.font(17, 600)
        measure = QFontMetricsF(font)
        wide = measure.horizontalAdvance(self._badge) + look.px(28)
        high = measure.height() + look.px(16)
        pad = look.px(11)
        pill = QRectF(rect.right() - pad - wide, rect.y() + pad, wide, high)
        box(painter, pill.adjusted(-4, -4, 4, 4), high, fill=look.colours.surface)
        box(painter, pill, high, fill=steps.strong)
        words(painter, pill, self._badge, font, steps.on, Qt.AlignmentFlag.AlignCenter)
