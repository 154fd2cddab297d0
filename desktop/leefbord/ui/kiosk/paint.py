"""Painting that the kiosk widgets share: soft shadows, cards, the focus ring, ticks, pictures on a disc."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from leefbord.ui.icons import renderer
from leefbord.ui.kiosk.look import EDGE, KioskLook
from leefbord.ui.pictograms import paint_pictogram

_SHADOW_STEPS = 7
_RING = 4


def inside(rect: QRectF, edge: float = EDGE) -> QRectF:
    """A widget's rect without the free edge for ring and shadow."""
    return rect.adjusted(edge, edge, -edge, -edge)


def shadow(painter: QPainter, rect: QRectF, radius: float, look: KioskLook) -> None:
    """A soft shadow below a box; none in high contrast."""
    if look.high_contrast:
        return
    colour = QColor("#000000" if look.dark or look.plain else look.ramp().ink)
    colour.setAlpha(18 if look.dark else 4 if look.plain else 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for step in range(_SHADOW_STEPS):
        painter.drawRoundedRect(rect.adjusted(-step, 2, step, step + 1), radius + step, radius + step)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: str | None,
    border: str | None = None,
    width: float = 2.0,
) -> None:
    """A rounded box with its border inside `rect`."""
    half = width / 2 if border else 0.0
    radius = min(radius, rect.height() / 2)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def focus_ring(
    painter: QPainter, rect: QRectF, radius: float, look: KioskLook, *, edge: float = EDGE
) -> None:
    """The ring of the thing that has the keyboard: 4 px, 4 px outside; in high contrast 5 px of yellow."""
    wide = _RING + 1 if look.high_contrast else _RING
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.ramp().line), wide))
    out = edge - wide / 2
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out)


def tick(painter: QPainter, rect: QRectF, colour: str, width: float) -> None:
    """A tick inside a square."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    points = [(0.28, 0.53), (0.44, 0.68), (0.73, 0.35)]
    painter.drawPolyline(QPolygonF([QPointF(x + w * a, y + h * b) for a, b in points]))


def picture(
    painter: QPainter, rect: QRectF, key: str, look: KioskLook, *, hue: str | float | None = None
) -> None:
    """A pictogram: in colour, on a light disc in the dark, white in high contrast."""
    disc = look.disc(hue)
    if disc is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(disc))
        painter.drawEllipse(square(rect))
        inset = square(rect).width() * 0.16
        rect = square(rect).adjusted(inset, inset, -inset, -inset)
    paint_pictogram(painter, rect, key, ink=look.picture_ink)


def square(rect: QRectF) -> QRectF:
    """The largest square in the middle of a rect."""
    side = min(rect.width(), rect.height())
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)


def line_icon(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """A Tabler icon in the middle of a rect."""
    renderer(name, colour).render(painter, square(rect))


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: str,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Text wrapped inside a rect; it is made smaller, never cut, when it does not fit."""
    painter.setPen(QColor(colour))
    painter.setFont(fitted(font, text, rect))
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextWordWrap), text)


def fitted(font: QFont, text: str, rect: QRectF) -> QFont:
    """The font, or a smaller one down to 12 pixels, in which the text fits the rect without a broken word."""
    made = QFont(font)
    longest = max(text.split(), key=len, default="")
    wrap = int(Qt.TextFlag.TextWordWrap)
    while made.pixelSize() > 12:
        measure = QFontMetricsF(made)
        room = measure.boundingRect(QRectF(0, 0, rect.width(), 10_000), wrap, text)
        if measure.horizontalAdvance(longest) <= rect.width() and room.height() <= rect.height() + 1:
            break
        made.setPixelSize(made.pixelSize() - 1)
    return made
