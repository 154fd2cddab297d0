"""A jar that fills with coins towards a goal; without a goal it has no line and no promise."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leefbord.ui.kiosk.look import KioskLook, kiosk_look
from leefbord.ui.kiosk.money_words import spoken_money

_WIDTH, _HEIGHT = 156, 244
_COIN = 34
_CENTS_OF_A_FULL_JAR = 5_000
_LID, _GLASS, _GLASS_FILL = "#5d7f91", "#7ea8bd", "#eaf4fd"
_GOLD, _LIGHT_GOLD, _GOLD_LINE = "#e8b63c", "#f3cd64", "#b98416"


class SavingJar(QWidget):
    """`saved` and `goal` in cents. As full as the bar beside it; without goal 50 euro is full."""

    def __init__(self, saved: int, goal: int | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_amounts(saved, goal)

    @property
    def share(self) -> float:
        """How full it is, 0.0 to 1.0."""
        return self._share

    def set_amounts(self, saved: int, goal: int | None) -> None:
        """Fill it anew."""
        full = goal if goal is not None and goal > 0 else _CENTS_OF_A_FULL_JAR
        self._share = min(1.0, max(0.0, saved / full))
        said = spoken_money(saved)
        self.setAccessibleName(f"{said} / {spoken_money(goal)}" if goal else said)
        self.update()

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        look = kiosk_look()
        return QSize(look.px(_WIDTH), look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Glass, coins, shine, lid."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.scale(scale, scale)
        body = QRectF(3, 28, _WIDTH - 6, _HEIGHT - 32)
        glass = QPainterPath()
        glass.addRoundedRect(body, 34, 34)
        painter.fillPath(glass, QColor("#000000" if look.high_contrast else _GLASS_FILL))
        painter.save()
        painter.setClipPath(glass)
        self._paint_coins(painter, body, look)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#ffffff" if look.high_contrast else _GLASS), 5))
        painter.drawPath(glass)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 190))
        if not look.high_contrast:
            painter.drawRoundedRect(QRectF(19, 66, 9, 98), 4.5, 4.5)
        painter.setBrush(QColor("#ffffff" if look.high_contrast else _LID))
        painter.drawRoundedRect(QRectF(17, 2, _WIDTH - 34, 27), 9, 9)

    def _paint_coins(self, painter: QPainter, body: QRectF, look: KioskLook) -> None:
        """Rows of coins from the bottom up to the share; the first coin already shows."""
        top = body.bottom() - body.height() * self._share
        painter.setPen(QPen(QColor("#000000" if look.high_contrast else _GOLD_LINE), 2))
        row, middle = 0, body.bottom() - _COIN * 0.4
        while self._share > 0 and (row == 0 or middle - _COIN / 2 > top - 3):
            shift = _COIN / 2 if row % 2 else 0
            count = int(body.width() // _COIN) + 2
            for place in range(count):
                fill = _LIGHT_GOLD if (place * 2 + row) % 3 == 0 else _GOLD
                painter.setBrush(QColor(look.colours.primary if look.high_contrast else fill))
                x = body.x() + place * _COIN + shift - 2
                painter.drawEllipse(QPointF(x, middle), _COIN / 2, _COIN / 2)
            row += 1
            middle -= _COIN * 0.68
