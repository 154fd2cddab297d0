"""Pictograms: Fluent Emoji drawings by key, in colour or as one-colour line drawings for high contrast."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from leefbord.core.resources import resource
from leefbord.ui.pictogram_table import FILES

UNKNOWN: Final = "question"
"""What stands in for a key that this version does not know (a newer PC may have written it)."""

_INK: Final = ("#212121", "#000")
_PAPER: Final = '"#fff"'


def has_pictogram(key: str) -> bool:
    """Whether this version has a drawing for the key."""
    return key in FILES


def paint_pictogram(painter: QPainter, rect: QRectF, key: str, *, ink: QColor | None = None) -> None:
    """Paint a pictogram into a square inside `rect`. With `ink`: the one-colour drawing."""
    side = min(rect.width(), rect.height())
    square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    _renderer(key, ink.name() if ink is not None else "").render(painter, square)


def pictogram(key: str, size: int, *, ratio: float = 1.0, ink: QColor | None = None) -> QPixmap:
    """A pictogram as a pixmap of size x size logical pixels for a screen with this device pixel ratio."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_pictogram(painter, QRectF(0, 0, size, size), key, ink=ink)
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _renderer(key: str, ink: str) -> QSvgRenderer:
    stem = FILES.get(key, FILES[UNKNOWN])
    if not ink:
        return QSvgRenderer(str(resource("pictograms", "flat", f"{stem}.svg")))
    drawing = resource("pictograms", "contrast", f"{stem}.svg").read_text(encoding="utf-8")
    # White patches lie on top of ink in a few drawings; on a dark page they must become holes.
    paper = "#000000" if QColor(ink).lightness() > 127 else "#ffffff"
    drawing = drawing.replace(_PAPER, f'"{paper}"')
    for dark in _INK:
        drawing = drawing.replace(f'"{dark}"', f'"{ink}"')
    return QSvgRenderer(QByteArray(drawing.encode()))
