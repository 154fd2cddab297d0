"""In the panel: book money in or out, move it to savings, or lend it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, ActId, PersonId
from leefbord.core.people import Me, StaffDirectory, YouthCard
from leefbord.modules.budget.model.ledger import OWN_ACCOUNTS, Account, EntryKind, Signature
from leefbord.modules.budget.page import words
from leefbord.modules.budget.page.amount_field import AmountField
from leefbord.modules.budget.service.money import Booking, Money
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.text_field import TextField


class FormMode(StrEnum):
    """Which of the three forms."""

    BOOK = "book"
    MOVE = "move"
    LEND = "lend"


_KINDS = (EntryKind.RECEIVED, EntryKind.PURCHASE, EntryKind.CASH_OUT)
_SIGNATURES = (Signature.NOT_NEEDED, Signature.DESK, Signature.REFUSED, Signature.ABSENT)


class BookingForm(QWidget):
    """`done` carries the act id and name; `left` when the person goes back."""

    done = Signal(bytes, str)
    left = Signal()

    def __init__(self, money: Money, staff: StaffDirectory, me: Me) -> None:
        super().__init__()
        self._money = money
        self._youth: YouthCard | None = None
        self._mode = FormMode.BOOK
        self._title = Label("", "title", wraps=True)
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(words.kind_word(kind), kind.value)
        self.source = _accounts()
        self.target = _accounts()
        self.amount = AmountField(self.tr("Amount"))
        self.what = TextField(self.tr("What"), help_text=self.tr("The youth can read this."))
        self.receipt = TextField(self.tr("Receipt"), help_text=self.tr("Number or place of the receipt"))
        self.signature = QComboBox()
        for signature, text in zip(
            _SIGNATURES,
            (
                self.tr("Choose how it is signed"),
                self.tr("Signed on paper or at the desk"),
                self.tr("Does not want to sign"),
                self.tr("Is not here"),
            ),
            strict=True,
        ):
            self.signature.addItem(text, signature.value)
        self.second = QComboBox()
        self.second.addItem(self.tr("Choose a colleague"), "")
        for card in staff.team():
            if card.id != me.person:
                self.second.addItem(card.name, card.id.hex())
        self.problem = Notice("")
        self.save = Button(self.tr("Book"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self._rows: dict[str, QWidget] = {}
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _index: self._refresh())
        self.signature.currentIndexChanged.connect(lambda _index: self._refresh())
        self.save.clicked.connect(self._submit)
        for field in (self.what, self.receipt):
            field.entered.connect(self._submit)

    def ask(self, youth: YouthCard, mode: FormMode) -> None:
        """Begin an empty form for a youth."""
        self._youth, self._mode = youth, mode
        title = {
            FormMode.BOOK: self.tr("Book for {name}"),
            FormMode.MOVE: self.tr("Move money of {name}"),
            FormMode.LEND: self.tr("Lend to {name}"),
        }[mode]
        self._title.setText(title.replace("{name}", youth.called))
        self.source.setCurrentIndex(0)
        self.target.setCurrentIndex(1)
        self.amount.clear()
        for field in (self.what, self.receipt):
            field.set_text("")
        for drop in (self.kind, self.signature, self.second):
            drop.setCurrentIndex(0)
        self.problem.hide()
        self._refresh()
        self.amount.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(10))
        column.addWidget(self._title)
        for key, name, field in (
            ("kind", self.tr("Kind"), self.kind),
            ("source", self.tr("From account"), self.source),
            ("target", self.tr("To account"), self.target),
            ("amount", self.tr("Amount"), self.amount),
            ("what", "", self.what),
            ("receipt", "", self.receipt),
            ("signature", self.tr("Signature"), self.signature),
            ("second", self.tr("Colleague who stands by"), self.second),
        ):
            self._rows[key] = _labelled(name, field)
            column.addWidget(self._rows[key])
        column.addWidget(self.problem)
        back = Button(self.tr("Back"), icon_name="arrow-left", kind=ButtonKind.PLAIN)
        back.clicked.connect(self.left)
        acts = QHBoxLayout()
        acts.addWidget(back)
        acts.addStretch(1)
        acts.addWidget(self.save)
        column.addLayout(acts)
        column.addStretch(1)

    def _refresh(self) -> None:
        """Only what this act needs."""
        leaves = self._mode is FormMode.BOOK and self._kind() is not EntryKind.RECEIVED
        unsigned = Signature(self.signature.currentData()) in (Signature.REFUSED, Signature.ABSENT)
        shown = {
            "kind": self._mode is FormMode.BOOK,
            "source": self._mode is not FormMode.LEND,
            "target": self._mode is FormMode.MOVE,
            "receipt": self._mode is FormMode.BOOK and self._kind() is EntryKind.PURCHASE,
            "signature": leaves,
            "second": leaves and unsigned,
        }
        for key, visible in shown.items():
            self._rows[key].setVisible(visible)

    def _submit(self) -> None:
        if self._youth is None:
            return
        cents = self.amount.cents() or 0
        verb, name = self._verb(self._youth.id, cents)
        try:
            act = verb()
        except Refused as refused:
            self.problem.refuse(refused)
            self.amount.mark(refused.title)
            return
        self.amount.mark("")
        self.done.emit(bytes(act), name)

    def _verb(self, youth: PersonId, cents: int) -> tuple[Callable[[], ActId], str]:
        source = Account(self.source.currentData())
        what = self.what.text()
        if self._mode is FormMode.LEND:
            return lambda: self._money.lend(youth, cents, what), "Money lent"
        if self._mode is FormMode.MOVE:
            target = Account(self.target.currentData())
            return lambda: self._money.transfer(youth, cents, source, target, what), "Money moved"
        chosen = self.second.currentData()
        booking = Booking(
            youth=youth,
            kind=self._kind(),
            cents=cents,
            account=source,
            what=what,
            receipt=self.receipt.text(),
            signature=Signature(self.signature.currentData()),
            second=PersonId(bytes.fromhex(chosen)) if chosen else NOBODY,
        )
        return lambda: self._money.book(booking), "Money booked"

    def _kind(self) -> EntryKind:
        return EntryKind(self.kind.currentData())


def _accounts() -> QComboBox:
    drop = QComboBox()
    for account in OWN_ACCOUNTS:
        drop.addItem(words.account_word(account), account.value)
    return drop


def _labelled(name: str, field: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().sp(4))
    if name:
        label = Label(name, "label")
        label.setBuddy(field)
        field.setAccessibleName(name)
        column.addWidget(label)
    column.addWidget(field)
    return made
