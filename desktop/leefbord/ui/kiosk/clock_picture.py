"""A clock with hands at any time, with or without figures; crossed out for a time that no longer holds."""

import math
from datetime import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.fonts import Family, make_font
from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.time_words import clock_words


def paint_clock(
    painter: QPainter,
    rect: QRectF,
    at: time,
    look: KioskLook,
    *,
    hue: str | float | None = None,
    figures: bool = False,
    crossed: bool = False,
    past: bool = False,
) -> None:
    """Paint a clock that fills the square in the middle of `rect`."""
    steps = look.ramp(hue)
    colour = look.colours.muted if past or crossed else steps.strong
    side = min(rect.width(), rect.height())
    painter.save()
    painter.translate(rect.center())
    painter.scale(side / 100, side / 100)
    painter.setBrush(QColor(look.colours.surface))
    painter.setPen(QPen(QColor(colour), 5))
    painter.drawEllipse(QPointF(0, 0), 47, 47)
    ink = look.colours.text
    marks = (1, 2, 4, 5, 7, 8, 10, 11) if figures else range(12)
    for hour in marks:
        _hand(painter, hour * 30, 35 if hour % 3 else 33, 39, 2.2, look.colours.muted)
    if figures:
        painter.setPen(QColor(ink))
        painter.setFont(make_font(Family.KIOSK, 15, 600))
        for hour in (12, 3, 6, 9):
            turn = math.radians(hour * 30)
            middle = QPointF(33 * math.sin(turn), -33 * math.cos(turn))
            box = QRectF(middle.x() - 12, middle.y() - 10, 24, 20)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(hour))
    reach = 24 if figures else 30
    _hand(painter, (at.hour % 12) * 30 + at.minute / 2, 0, 18, 6.5, ink)
    _hand(painter, at.minute * 6, 0, reach, 4.5, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
    if crossed:
        painter.setPen(QPen(QColor(look.colours.danger), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(-38, 38), QPointF(38, -38))
    painter.restore()


def _hand(painter: QPainter, degrees: float, start: float, end: float, width: float, colour: str) -> None:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    turn = math.radians(degrees)
    x, y = math.sin(turn), -math.cos(turn)
    painter.drawLine(QPointF(x * start, y * start), QPointF(x * end, y * end))


class ClockPicture(QWidget):
    """A clock of `size` drawn pixels. Its accessible name is the time in words."""

    def __init__(
        self,
        at: time,
        *,
        size: int = 72,
        hue: str | float | None = None,
        figures: bool = False,
        crossed: bool = False,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._at = at
        self._drawn = size
        self._hue = hue
        self._figures = figures
        self._crossed = crossed
        self._past = past
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(clock_words(at))

    def set_time(self, at: time) -> None:
        """Put the hands elsewhere, without motion."""
        self._at = at
        self.setAccessibleName(clock_words(at))
        self.update()

    def sizeHint(self) -> QSize:
        """Square."""
        side = kiosk_look().px(self._drawn)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The clock."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_clock(
            painter,
            QRectF(self.rect()),
            self._at,
            kiosk_look(),
            hue=self._hue,
            figures=self._figures,
            crossed=self._crossed,
            past=self._past,
        )
