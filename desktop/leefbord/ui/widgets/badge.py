"""The red number on an icon; the number is also in the accessible name of what carries it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from leefbord.ui.theme import Theme
from leefbord.ui.widgets.paint import draw_text


def badge_text(count: int) -> str:
    """What fits in the circle."""
    return str(count) if count < 100 else "99+"


def draw_badge(painter: QPainter, centre_x: float, centre_y: float, count: int, now: Theme) -> None:
    """A filled circle (wider for two digits) around a point; nothing for zero."""
    if count <= 0:
        return
    text = badge_text(count)
    font = now.font(11, 700)
    height = now.sp(18)
    width = max(height, QFontMetrics(font).horizontalAdvance(text) + now.sp(8))
    area = QRectF(centre_x - width / 2, centre_y - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.colours.danger))
    painter.drawRoundedRect(area, height / 2, height / 2)
    draw_text(painter, area, text, font, now.ramp(25).on, Qt.AlignmentFlag.AlignCenter)
