"""One thing that came or went: picture, word, day, and a sign, an amount and a word below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.modules.budget.kiosk.words import PICTURES, entry_word, short_euro
from leefbord.modules.budget.model.ledger import Account, Entry
from leefbord.ui.kiosk.button import PressButton
from leefbord.ui.kiosk.look import EDGE, KioskLook, kiosk_look
from leefbord.ui.kiosk.money_words import spoken_money
from leefbord.ui.kiosk.paint import box, shadow
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.words import Tone, Words

_GOOD_HUE = 150
_OUT_HUE = 60


class Amount(QWidget):
    """Plus or minus in a round, the amount, "added" or "taken off": three signs, no judgement."""

    def __init__(self, cents: int) -> None:
        super().__init__()
        self._cents = cents
        word = self.tr("added") if cents > 0 else self.tr("taken off")
        tone = Tone.GOOD if cents > 0 else Tone.OUT
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Words(short_euro(abs(cents)), 25, 700, tone=tone, shrinks=True))
        column.addWidget(Words(word, 20, 600, tone=tone, shrinks=True))
        look = kiosk_look()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(64), look.px(8), look.px(6), look.px(8))
        row.addLayout(column)

    def sizeHint(self) -> QSize:
        """As in the pictures."""
        return QSize(kiosk_look().px(190), kiosk_look().px(100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint, the round, the sign in it."""
        look = kiosk_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        steps = look.good() if self._cents > 0 else look.out()
        box(painter, QRectF(self.rect()), look.px(22), fill=steps.tint)
        side = look.px(44)
        disc = QRectF(look.px(10), (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(steps.strong))
        painter.drawEllipse(disc)
        painter.setPen(QPen(QColor(steps.on), look.px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, arm = disc.center(), side * 0.24
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        if self._cents > 0:
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))


class MoveCard(PressButton):
    """`day` as it is said ("woensdag 11 november"), `brief` as on the card. A tap tells all of it."""

    def __init__(self, entry: Entry, day: str, brief: str) -> None:
        cents = entry.on(Account.POCKET)
        spoken = f"{entry_word(entry)}, {day}, {'+' if cents > 0 else '-'} {spoken_money(abs(cents))}"
        super().__init__(spoken)
        self.entry = entry
        self._hue = _GOOD_HUE if cents > 0 else _OUT_HUE
        look = kiosk_look()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(Words(entry_word(entry), 20, 700, lines=3))
        lines.addWidget(Words(brief, 18, 500, tone=Tone.MUTED, shrinks=True))
        lines.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(PictogramPicture(PICTURES[entry.kind], size=48))
        head.addLayout(lines, 1)
        column = QVBoxLayout(self)
        edge = look.px(12) + EDGE
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(8))
        column.addLayout(head, 1)
        column.addWidget(Amount(cents))

    def radius(self, look: KioskLook) -> float:
        """As a card."""
        return look.px(30)

    def paint_face(self, painter: QPainter, rect: QRectF, look: KioskLook) -> None:
        """Shadow, box, border; the rest are widgets."""
        radius = self.radius(look)
        shadow(painter, rect, radius, look)
        line = look.border if look.high_contrast else look.ramp(self._hue).tint2
        box(painter, rect, radius, fill=look.colours.surface, border=line, width=look.border_width)

    def spoken(self) -> str:
        """The card in one breath."""
        return self.text()
