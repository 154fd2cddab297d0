"""In the panel: a youth signs for an amount, or did not, with a second colleague who stands by."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.ids import NOBODY, PersonId
from leefbord.core.money import euro
from leefbord.core.people import Me, StaffDirectory, YouthCard
from leefbord.modules.budget.model.ledger import Signature
from leefbord.modules.budget.page.sign_pad import SignPad
from leefbord.modules.budget.service.payday import Signing
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label


class SignPanel(QWidget):
    """`signed` carries a Signing; `left` when nothing was decided."""

    signed = Signal(object)
    left = Signal()

    def __init__(self, staff: StaffDirectory, me: Me) -> None:
        super().__init__()
        self._youth: YouthCard | None = None
        self._cents = 0
        self._question = Label("", "title", wraps=True)
        self.pad = SignPad()
        self.second = QComboBox()
        self.second.setAccessibleName(self.tr("Colleague who stands by"))
        self.second.addItem(self.tr("Choose a colleague"), "")
        for card in staff.team():
            if card.id != me.person:
                self.second.addItem(card.name, card.id.hex())
        self.yes = Button(self.tr("Signed"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        again = Button(self.tr("Again"), icon_name="refresh")
        back = Button(self.tr("Back"), icon_name="arrow-left", kind=ButtonKind.PLAIN)
        self.refused = Button(self.tr("Does not want to sign"))
        self.absent = Button(self.tr("Is not here"))
        self.yes.setEnabled(False)
        self.pad.drawn.connect(lambda: self.yes.setEnabled(True))
        again.clicked.connect(self._again)
        back.clicked.connect(self.left)
        self.yes.clicked.connect(lambda: self._tell(Signature.DESK))
        self.refused.clicked.connect(lambda: self._tell(Signature.REFUSED))
        self.absent.clicked.connect(lambda: self._tell(Signature.ABSENT))
        self.second.currentIndexChanged.connect(lambda _index: self._allow())
        acts = QHBoxLayout()
        acts.addWidget(back)
        acts.addStretch(1)
        acts.addWidget(again)
        acts.addWidget(self.yes)
        without = QHBoxLayout()
        without.addWidget(self.refused)
        without.addWidget(self.absent)
        without.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(12))
        column.addWidget(self._question)
        column.addWidget(self.pad)
        column.addLayout(acts)
        column.addSpacing(theme().sp(12))
        column.addWidget(Label(self.tr("Without a signature a second colleague stands by"), "label"))
        column.addWidget(self.second)
        column.addLayout(without)
        column.addStretch(1)
        self._allow()

    def ask(self, youth: YouthCard, cents: int) -> None:
        """Ask for the signature of a youth under an amount."""
        self._youth, self._cents = youth, cents
        text = self.tr("{name} signs for {amount}")
        self._question.setText(text.replace("{name}", youth.called).replace("{amount}", euro(cents)))
        self.second.setCurrentIndex(0)
        self._again()

    def _again(self) -> None:
        self.pad.clear()
        self.yes.setEnabled(False)

    def _allow(self) -> None:
        chosen = bool(self.second.currentData())
        self.refused.setEnabled(chosen)
        self.absent.setEnabled(chosen)

    def _tell(self, signature: Signature) -> None:
        if self._youth is None:
            return
        by_desk = signature is Signature.DESK
        second = PersonId(bytes.fromhex(self.second.currentData())) if not by_desk else NOBODY
        self.signed.emit(
            Signing(
                youth=self._youth.id,
                cents=self._cents,
                signature=signature,
                second=second,
                strokes=self.pad.strokes() if by_desk else b"",
            )
        )
