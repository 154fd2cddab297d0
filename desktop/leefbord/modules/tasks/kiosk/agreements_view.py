"""What was agreed with me, and my side of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.modules.tasks.model.measure import LONGEST_OWN, Measure
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.keyboard import KioskKeyboard
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pager import Pager
from leefbord.ui.kiosk.text_pad import TextPad
from leefbord.ui.kiosk.time_words import date_words
from leefbord.ui.kiosk.words import Tone, Words


class AgreementsView(QWidget):
    """`side` carries the Measure whose own side is written; `left` goes back to the tasks."""

    side = Signal(object)
    left = Signal()

    def __init__(self, measures: Sequence[Measure]) -> None:
        super().__init__()
        cards = [self._card(measure) for measure in measures]
        self._spoken = [self._said(measure) for measure in measures]
        empty = EmptyState("agreement", self.tr("Nothing special was agreed."))
        empty.setVisible(not cards)
        if not cards:
            self._spoken = [empty.spoken()]
        back = ActionButton(self.tr("Back to my tasks"), icon="arrow-left", height=72)
        back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        back.clicked.connect(lambda _checked=False: self.left.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kiosk_look().px(4))
        column.addWidget(Pager(cards or [empty], columns=3 if cards else 1), 1)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def spoken(self) -> str:
        """One after the other."""
        return " ".join(self._spoken)

    def _said(self, measure: Measure) -> str:
        parts = [measure.text, measure.because, self._review(measure), measure.own_words]
        return " ".join(part for part in parts if part)

    def _review(self, measure: Measure) -> str:
        return self.tr("We look at it again on {day}.").replace("{day}", date_words(measure.review))

    def _card(self, measure: Measure) -> Card:
        card = Card(padding=22)
        card.column.addWidget(Words(measure.text, 25, 700, lines=5))
        if measure.because:
            card.column.addWidget(Words(measure.because, 20, 500, lines=4))
        card.column.addWidget(Words(self._review(measure), 19, 500, tone=Tone.MUTED))
        card.column.addStretch(1)
        if measure.own_words:
            card.column.addWidget(Words(self.tr("My side"), 19, 700, tone=Tone.INK))
            card.column.addWidget(Words(measure.own_words, 20, 500, lines=4))
        text = self.tr("Change my side") if measure.own_words else self.tr("Tell my side")
        tell = ActionButton(text, icon="pencil", kind=ActionKind.TINT)
        tell.clicked.connect(lambda _checked=False: self.side.emit(measure))
        card.column.addWidget(tell)
        return card


class OwnSideView(QWidget):
    """A text with the own keyboard; `written` carries the words, `left` keeps nothing."""

    written = Signal(str)
    left = Signal()

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self._question = self.tr("How do you see it?")
        self.pad = TextPad(said=self._question)
        self.pad.setPlainText(measure.own_words)
        keep = ActionButton(self.tr("Keep it"), icon="check", kind=ActionKind.FILLED)
        keep.clicked.connect(lambda _checked=False: self._keep())
        no = ActionButton(self.tr("Rather not"), icon="arrow-left")
        no.clicked.connect(lambda _checked=False: self.left.emit())
        keyboard = KioskKeyboard(self.pad)
        keyboard.finished.connect(self._keep)
        head = QHBoxLayout()
        head.addWidget(Words(self._question, 28, 700, tone=Tone.INK), 1)
        head.addWidget(no)
        head.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kiosk_look().px(4))
        column.addLayout(head)
        column.addWidget(self.pad, 1)
        column.addWidget(keyboard)

    def spoken(self) -> str:
        """The question."""
        return self._question

    def _keep(self) -> None:
        self.written.emit(self.pad.toPlainText()[:LONGEST_OWN])
