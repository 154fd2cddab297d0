"""Who reads this: only me, or the people I choose. A card with picture, two lines, and a round to tick."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from leefbord.modules.diary.kiosk.mood_pill import paint_tick
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.paint import box, picture, shadow, words


class ReachChoice(PressButton):
    """One of two; `chosen` has the tick. `ticks` False: an act beside a choice, without a round."""

    def __init__(
        self, title: str, second: str, pictogram: str, *, chosen: bool = False, ticks: bool = True
    ) -> None:
        super().__init__(title, said=f"{title}. {second}")
        self._second = second
        self._pictogram = pictogram
        self._chosen = chosen
        self._ticks = ticks
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """420x104 in the picture."""
        look = kiosk_look()
        return QSize(look.px(420) + 2 * EDGE, look.target(96) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Never under 64 pixels high."""
        look = kiosk_look()
        return QSize(look.px(260) + 2 * EDGE, look.target(72) + 2 * EDGE)

    def radius(self, look: KioskLook) -> float:
        """As in the picture."""
        return look.px(28)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Box, picture, title, second line, round."""
        steps = look.ramp()
        shadow(painter, rect, self.radius(look), look)
        box(
            painter,
            rect,
            self.radius(look),
            fill=steps.tint2 if self._chosen else look.colours.surface,
            border=steps.strong if self._chosen else look.border,
            width=4 if self._chosen else look.border_width,
        )
        side = look.px(54)
        tight = rect.width() < look.px(340)
        place = QRectF(rect.x() + look.px(12 if tight else 28), rect.center().y() - side / 2, side, side)
        picture(painter, place, self._pictogram, look)
        right = look.px(66 if tight else 76) if self._ticks else look.px(20)
        left = place.right() + look.px(10 if tight else 20)
        width = rect.right() - right - left
        ink = steps.ink if self._chosen else look.colours.text
        middle, gap = rect.center().y(), look.px(2)
        above = QRectF(left, rect.y() + look.px(8), width, middle - rect.y() - look.px(8) - gap)
        below = QRectF(left, middle + gap, width, rect.bottom() - middle - look.px(8) - gap)
        flags = Qt.AlignmentFlag.AlignLeft
        words(painter, above, self.text(), look.font(23, 700), ink, flags | Qt.AlignmentFlag.AlignBottom)
        soft = steps.ink if self._chosen else look.colours.muted
        words(painter, below, self._second, look.font(18, 500), soft, flags | Qt.AlignmentFlag.AlignTop)
        if self._ticks:
            self._round(painter, rect, look)

    def _round(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        x, y, side = rect.right() - look.px(38), rect.center().y(), look.px(40)
        if self._chosen:
            paint_tick(painter, x, y, side, look)
            return
        painter.setPen(QPen(QColor(look.ramp().line), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = side - 4
        painter.drawEllipse(QRectF(x - inner / 2, y - inner / 2, inner, inner))
