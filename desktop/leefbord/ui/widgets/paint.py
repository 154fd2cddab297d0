"""Painting that several widgets share: rounded boxes, the focus ring, icons, text cut to fit."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from leefbord.ui.icons import pixmap
from leefbord.ui.theme import Theme

RING = 2
GAP = 1


def box(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, border: str | None, width: float = 1
) -> None:
    """A rounded box with its border inside `rect`."""
    half = width / 2 if border else 0.0
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """The focus ring, 2 px at the outside of `rect`; leave RING + GAP pixels around the thing itself."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.colours.focus), RING))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def draw_icon(
    painter: QPainter, name: str, colour: str, x: float, y: float, size: int, *, filled: bool = False
) -> None:
    """An icon with its top left at x, y in logical pixels."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(round(x), round(y), pixmap(name, colour, size, filled=filled, ratio=ratio))


def draw_text(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: str, flags: Qt.AlignmentFlag
) -> None:
    """One line of text, cut with an ellipsis to the width of `rect`."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(rect.width())))
    painter.drawText(rect, int(flags), cut)


def whole(rect: QRect) -> QRectF:
    """The widget's rect as a QRectF."""
    return QRectF(rect)
