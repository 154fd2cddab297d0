"""Tap an amount: figures, a comma, and the amount as money beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.money import euro, parse_euro
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.money_picture import MoneyPicture
from leefbord.ui.kiosk.number_pad import NumberPad
from leefbord.ui.kiosk.words import Words


class AmountPad(QWidget):
    """Emits `changed` with the cents. Never above `maximum_cents`: a key that would go there does nothing."""

    changed = Signal(int)

    def __init__(self, maximum_cents: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maximum = maximum_cents
        self._text = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kiosk_look().px(4))
        card = Card(padding=28)
        self._picture = MoneyPicture(0)
        self._amount = Words(euro(0), 56, 700, wraps=False)
        side = QVBoxLayout()
        side.addWidget(self._picture, 1)
        side.addWidget(self._amount)
        card.column.addLayout(side)
        pad = NumberPad(comma=True)
        pad.tapped.connect(self._tap)
        pad.erased.connect(self._erase)
        row.addWidget(card, 1)
        row.addWidget(pad, 1)

    @property
    def cents(self) -> int:
        """The amount tapped so far."""
        return parse_euro(self._text) or 0

    def _tap(self, sign: str) -> None:
        text = (self._text or "0") + sign if sign == "," else (self._text if self._text != "0" else "") + sign
        whole, _, rest = text.partition(",")
        cents = parse_euro(text.removesuffix(","))
        if cents is None or cents > self._maximum or len(rest) > 2 or text.count(",") > 1 or len(whole) > 6:
            return
        self._text = text
        self._show()

    def _erase(self) -> None:
        self._text = self._text[:-1]
        self._show()

    def _show(self) -> None:
        self._picture.set_cents(self.cents)
        self._amount.setText(euro(self.cents))
        self.changed.emit(self.cents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A real keyboard works too."""
        if event.text() and event.text() in "0123456789,":
            self._tap(event.text())
        elif event.text() == ".":
            self._tap(",")
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        else:
            super().keyPressEvent(event)
