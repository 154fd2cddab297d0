"""One question with an amount: how much do you ask for, save, or need for what you save for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.amount_pad import AmountPad
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words


class AmountQuestion(QWidget):
    """`given` carries the cents; `left` when the youth goes back."""

    given = Signal(int)
    left = Signal()

    def __init__(self, question: str, yes: str, maximum_cents: int) -> None:
        super().__init__()
        self._question = question
        self.pad = AmountPad(maximum_cents)
        self._yes = ActionButton(yes, icon="check", kind=ActionKind.FILLED, height=80)
        self._yes.setEnabled(False)
        self._yes.clicked.connect(lambda: self.given.emit(self.pad.cents))
        self.pad.changed.connect(lambda cents: self._yes.setEnabled(cents > 0))
        no = ActionButton(self.tr("Rather not"), icon="arrow-left", height=80)
        no.clicked.connect(self.left)
        acts = QHBoxLayout()
        acts.addWidget(no, 1)
        acts.addWidget(self._yes, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kiosk_look().px(4))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Words(question, 36, 700, tone=Tone.INK, align=centre))
        column.addWidget(self.pad, 1)
        column.addLayout(acts)

    def spoken(self) -> str:
        """The question."""
        return self._question
