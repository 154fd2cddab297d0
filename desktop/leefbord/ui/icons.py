"""Tabler icons, recoloured and cached per size and screen ratio; resources/icons holds the used ones."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from leefbord.core.resources import resource

MISSING = "question-mark"


@lru_cache(maxsize=512)
def _source(name: str, filled: bool) -> str:
    """The SVG text; a name that is not shipped becomes a question mark, never an error on screen."""
    path = resource("icons", "filled" if filled else "outline", f"{name}.svg")
    if not name.replace("-", "").isalnum() or not path.is_file():
        path = resource("icons", "outline", f"{MISSING}.svg")
    return path.read_text(encoding="utf-8")


def has_icon(name: str, *, filled: bool = False) -> bool:
    """Whether this icon is shipped."""
    return resource("icons", "filled" if filled else "outline", f"{name}.svg").is_file()


@lru_cache(maxsize=256)
def renderer(name: str, colour: str, filled: bool = False, stroke: float = 2.0) -> QSvgRenderer:
    """A renderer of the recoloured icon, for painting at any size."""
    text = _source(name, filled).replace("currentColor", colour)
    if stroke != 2.0:
        text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=2048)
def _pixmap(name: str, colour: str, size: int, filled: bool, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer(name, colour, filled).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def pixmap(name: str, colour: str, size: int, *, filled: bool = False, ratio: float = 0.0) -> QPixmap:
    """An icon of `size` logical pixels; `ratio` 0 takes the application's highest device pixel ratio."""
    app = QGuiApplication.instance()
    if not ratio:
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _pixmap(name, colour, size, filled, ratio)


def icon(name: str, colour: str, size: int = 20, *, filled: bool = False) -> QIcon:
    """The same as a QIcon, for Qt's own widgets."""
    return QIcon(pixmap(name, colour, size, filled=filled))
