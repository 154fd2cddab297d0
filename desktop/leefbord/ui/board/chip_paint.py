"""How one item is painted: on the cached picture of the board, while dragged, and in print."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.ui.board.layout import Placed
from leefbord.ui.board.words import clock, span, whole_group
from leefbord.ui.icons import pixmap
from leefbord.ui.theme import Theme
from leefbord.ui.tokens import BLUE, ThemeName

RADIUS = 5.0
WIDE = 130
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@lru_cache(maxsize=8)
def _fonts(theme: Theme) -> tuple[QFont, QFont, QFont, QFont]:
    """Title, struck title, time, note."""
    title = theme.font(13, 600)
    struck = QFont(title)
    struck.setStrikeOut(True)
    return title, struck, theme.font(12.5), theme.font(12)


@lru_cache(maxsize=4096)
def _cut(text: str, width: int, theme: Theme, which: int) -> str:
    return QFontMetricsF(_fonts(theme)[which]).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def _advance(text: str, theme: Theme, which: int) -> float:
    return QFontMetricsF(_fonts(theme)[which]).horizontalAdvance(text)


def _icon_of(item: DayItem) -> str:
    if item.state is ItemState.DONE:
        return "check"
    if item.state is ItemState.CANCELLED:
        return "x"
    if item.state is ItemState.REPORTED_DONE:
        return "hourglass"
    return item.icon


def paint_chip(
    painter: QPainter, area: QRectF, placed: Placed, theme: Theme, *, hot: bool = False, top: float = 0
) -> None:
    """One item in `area`. `top` pixels are scrolled out of sight: the words move down with the edge."""
    item, closed = placed.item, placed.item.state in (ItemState.DONE, ItemState.CANCELLED)
    ramp = theme.ramp(BLUE) if item.state is ItemState.REPORTED_DONE else theme.look(item.look)
    colours = theme.colours
    plain = closed or item.state is ItemState.UNDECIDED
    fill = colours.surface if plain else (ramp.tint2 if hot else ramp.tint)
    ink = colours.muted if closed else (colours.text if theme.name is ThemeName.CONTRAST else ramp.ink)
    border = QPen(
        QColor(colours.border if closed else ramp.line if theme.line > 1 else ramp.tint2), theme.line
    )
    if item.state is ItemState.UNDECIDED:
        border = QPen(QColor(ramp.line), 1.5, Qt.PenStyle.DashLine)
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(border)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(inner, RADIUS, RADIUS)
    painter.save()
    edge = QPainterPath()
    edge.addRoundedRect(area, RADIUS, RADIUS)
    painter.setClipPath(edge)
    painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), QColor(ramp.line))
    painter.setClipping(False)
    painter.setClipRect(area)
    _words(painter, area.adjusted(3 + theme.sp(5), top, -theme.sp(3), 0), placed, ink, theme, closed=closed)
    painter.restore()


def _words(painter: QPainter, room: QRectF, placed: Placed, ink: str, theme: Theme, *, closed: bool) -> None:
    """Icon, time, title, note: as many as fit."""
    item = placed.item
    line = theme.sp(17)
    size = theme.sp(15)
    title_font = 1 if closed else 0
    text = (item.short_title or item.title) if placed.narrow else item.title
    alert = theme.sp(17) if placed.clash else 0
    if room.height() < 2 * line + 2 or (item.look is ItemLook.CHORE and room.height() < 2 * line + 6):
        y = room.top() + max(0.0, min((room.height() - line) / 2, theme.sp(7)))
        x = room.left()
        if room.width() > theme.sp(54):
            _icon(painter, _icon_of(item), ink, x, y + (line - size) / 2, size)
            x += size + theme.sp(3)
        _line(painter, QRectF(x, y, room.right() - alert - x, line), text, title_font, ink, theme)
        _alert(painter, placed, room.right() - alert, y, theme)
        return
    y = room.top() + theme.sp(4)
    _icon(painter, _icon_of(item), ink, room.left(), y + (line - size) / 2, size)
    _alert(painter, placed, room.right() - alert, y, theme)
    time_left = room.left() + size + theme.sp(5)
    when = span(item) if room.width() > theme.sp(WIDE) else clock(item.starts_at)
    if item.all_day:
        when = ""
    fits = _advance(when, theme, 2) <= room.right() - alert - time_left
    if fits:
        _line(painter, QRectF(time_left, y, room.right() - alert - time_left, line), when, 2, ink, theme)
    y += line
    for row in _wrap(text, theme, title_font, room.width(), 2 if room.bottom() - y > 2 * line else 1):
        _line(painter, QRectF(room.left(), y, room.width(), line), row, title_font, ink, theme)
        y += line
    rest = [clock(item.starts_at)] if not fits and when else []
    rest += _wrap(item.note, theme, 3, room.width(), 3) if item.note else []
    for row in rest:
        if y + line > room.bottom() + 2:
            return
        _line(painter, QRectF(room.left(), y, room.width(), line), row, 3, ink, theme)
        y += line


def _line(painter: QPainter, area: QRectF, text: str, which: int, ink: str, theme: Theme) -> None:
    painter.setFont(_fonts(theme)[which])
    painter.setPen(QColor(ink))
    painter.drawText(area, _LEFT, _cut(text, int(area.width()), theme, which))


def _icon(
    painter: QPainter, name: str, ink: str, x: float, y: float, size: int, *, filled: bool = False
) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(round(x), round(y), pixmap(name, ink, size, filled=filled, ratio=ratio))


def _alert(painter: QPainter, placed: Placed, x: float, y: float, theme: Theme) -> None:
    if placed.clash:
        _icon(painter, "alert-triangle", theme.colours.danger, x + 1, y + 1, theme.sp(15))


@lru_cache(maxsize=4096)
def _wrap_cached(text: str, theme: Theme, which: int, width: int, most: int) -> tuple[str, ...]:
    rows: list[str] = []
    words = text.split()
    while words and len(rows) < most:
        row = words.pop(0)
        while words and _advance(f"{row} {words[0]}", theme, which) <= width:
            row = f"{row} {words.pop(0)}"
        if len(rows) == most - 1 and words:
            row = f"{row} {' '.join(words)}"
        rows.append(row)
    return tuple(rows)


def _wrap(text: str, theme: Theme, which: int, width: float, most: int) -> tuple[str, ...]:
    """Rows that fit; what is left over is joined to the last one and cut by the painter."""
    return _wrap_cached(text, theme, which, int(width), most)


def paint_band(
    painter: QPainter, area: QRectF, placed: Placed, theme: Theme, *, left: float = 0, hot: bool = False
) -> None:
    """A group moment over all columns; `left` pixels are scrolled out of sight.

    The words stand where no youth's own item lies over the band.
    """
    item, colours = placed.item, theme.colours
    painter.fillRect(area, QColor(colours.primary_tint if hot else colours.band))
    if theme.line > 1:
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawRect(area)
    size, line = theme.sp(16), theme.sp(18)
    ink = theme.ramp(285).ink if theme.name is not ThemeName.CONTRAST else colours.text
    y = area.top() + (area.height() - line) / 2
    begin, end = placed.gap(left, theme.sp(12 + 24) + _advance(item.title, theme, 0))
    right = area.left() + end
    x = area.left() + begin + theme.sp(12)
    _icon(painter, _icon_of(item), ink, x, y + 1, size)
    x += size + theme.sp(8)
    closed = item.state in (ItemState.DONE, ItemState.CANCELLED)
    title = _advance(item.title, theme, 0)
    _line(
        painter,
        QRectF(x, y, max(0.0, min(title + 2, right - x)), line),
        item.title,
        int(closed),
        ink,
        theme,
    )
    x += title + theme.sp(8)
    rest = f"{span(item)} · {whole_group()}"
    if right - x > theme.sp(40):
        _line(painter, QRectF(x, y, right - x, line), rest, 2, ink, theme)
