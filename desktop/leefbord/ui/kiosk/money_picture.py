"""An amount as notes and coins, the fewest pieces, largest first. The number in words stands beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.fonts import Family, make_font
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.money_pieces import Piece, fewest_pieces
from leefbord.ui.kiosk.money_words import spoken_money
from leefbord.ui.oklch import oklch

_NOTE_WIDTH = 280
_NOTE_HEIGHT = 144
_GAP = 24
_NOTE_HUES = {500: 250.0, 1_000: 22.0, 2_000: 245.0, 5_000: 55.0, 10_000: 150.0}
_GOLD, _GOLD_RIM, _SILVER, _COPPER, _COPPER_RIM = "#f7d67c", "#e8b63c", "#b9bfca", "#e3a07a", "#b9714a"
_COIN_INK = "#3d2c05"


class MoneyPicture(QWidget):
    """The pieces of an amount of cents, in rows; many pieces are drawn smaller, never cut."""

    def __init__(self, cents: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = fewest_pieces(cents)
        self.setAccessibleName(spoken_money(cents))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_cents(self, cents: int) -> None:
        """Show another amount."""
        self._pieces = fewest_pieces(cents)
        self.setAccessibleName(spoken_money(cents))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a note and two coins."""
        look = kiosk_look()
        return QSize(look.px(580), look.px(_NOTE_HEIGHT + 8))

    def minimumSizeHint(self) -> QSize:
        """Half of that."""
        look = kiosk_look()
        return QSize(look.px(280), look.px(80))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All pieces, as large as the room allows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, rows = self._best_rows()
        painter.scale(scale, scale)
        top = 0.0
        for row in rows:
            height = max(_drawn(piece)[1] for piece in row)
            left = 0.0
            for piece in row:
                width, own = _drawn(piece)
                _paint_piece(painter, QRectF(left, top + (height - own) / 2, width, own), piece)
                left += width + _GAP
            top += height + _GAP / 2

    def _best_rows(self) -> tuple[float, list[list[Piece]]]:
        """The largest scale at which the pieces fit, and the rows they then make."""
        scale = kiosk_look().unit
        while True:
            rows = _rows(self._pieces, self.width() / scale)
            high = sum(max(_drawn(piece)[1] for piece in row) for row in rows) + _GAP / 2 * (len(rows) - 1)
            wide = max((_row_width(row) for row in rows), default=0.0)
            if (high * scale <= self.height() and wide * scale <= self.width()) or scale < 0.1:
                return scale, rows
            scale *= 0.94


def _drawn(piece: Piece) -> tuple[float, float]:
    """Width and height on the drawing."""
    width = _NOTE_WIDTH * piece.size
    return (width, _NOTE_HEIGHT * piece.size) if piece.is_note else (width, width)


def _row_width(row: list[Piece]) -> float:
    return sum(_drawn(piece)[0] for piece in row) + _GAP * (len(row) - 1)


def _rows(pieces: tuple[Piece, ...], width: float) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in pieces:
        if rows and _row_width([*rows[-1], piece]) <= width:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _paint_piece(painter: QPainter, rect: QRectF, piece: Piece) -> None:
    if piece.is_note:
        _paint_note(painter, rect, piece)
    else:
        _paint_coin(painter, rect, piece)


def _paint_note(painter: QPainter, rect: QRectF, piece: Piece) -> None:
    hue = _NOTE_HUES[piece.cents]
    chroma = 0.02 if piece.cents == 500 else 0.06
    line, fill, inner = oklch(0.56, 0.13, hue), oklch(0.87, chroma, hue), oklch(0.95, chroma * 0.5, hue)
    ink = oklch(0.3, 0.08, hue)
    painter.setPen(QPen(QColor(line), 3))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(inner))
    painter.drawRoundedRect(rect.adjusted(10, 10, -10, -10), 6, 6)
    painter.setPen(QColor(ink))
    painter.setFont(make_font(Family.KIOSK, 58, 700))
    left = QRectF(rect.x() + 26, rect.y() + 22, rect.width() * 0.5, 66)
    painter.drawText(left, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(piece.number))
    painter.setFont(make_font(Family.KIOSK, 23, 600))
    below = QRectF(rect.x() + 26, left.bottom(), rect.width() * 0.5, 32)
    painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), piece.unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(line), 4))
    # Three arches: every euro note has a gate or window on it.
    foot = rect.bottom() - 30
    for step, half in enumerate((46, 33, 20)):
        middle = rect.right() - 70
        path = QPainterPath(QPointF(middle - half, foot))
        path.cubicTo(
            middle - half, foot - 100 + step * 18, middle + half, foot - 100 + step * 18, middle + half, foot
        )
        painter.drawPath(path)


def _paint_coin(painter: QPainter, rect: QRectF, piece: Piece) -> None:
    rim, heart = {
        200: (_SILVER, _GOLD),
        100: (_GOLD_RIM, "#d9dde4"),
    }.get(piece.cents, (_GOLD_RIM, _GOLD) if piece.cents >= 10 else (_COPPER_RIM, _COPPER))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(rim))
    painter.drawEllipse(rect)
    inset = rect.width() * (0.14 if piece.cents >= 100 else 0.06)
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(QColor(heart))
    painter.drawEllipse(inner)
    painter.setPen(QColor(_COIN_INK))
    painter.setFont(make_font(Family.KIOSK, max(1, round(rect.width() * 0.37)), 700))
    figure = QRectF(inner.x(), inner.y() + inner.height() * 0.10, inner.width(), inner.height() * 0.5)
    painter.drawText(figure, int(Qt.AlignmentFlag.AlignCenter), str(piece.number))
    painter.setFont(make_font(Family.KIOSK, max(1, round(rect.width() * 0.155)), 600))
    word = QRectF(inner.x(), inner.y() + inner.height() * 0.58, inner.width(), inner.height() * 0.24)
    painter.drawText(word, int(Qt.AlignmentFlag.AlignCenter), piece.unit)
