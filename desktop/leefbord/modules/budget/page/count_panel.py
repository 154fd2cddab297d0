"""In the panel: count the cash box by notes and coins, with a colleague; top it up, write an expense."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, ActId, PersonId
from leefbord.core.money import euro
from leefbord.core.people import Me, StaffDirectory
from leefbord.modules.budget.model.cash import DENOMINATIONS, CashKind
from leefbord.modules.budget.page import words
from leefbord.modules.budget.page.amount_field import AmountField
from leefbord.modules.budget.page.pieces_field import PiecesField
from leefbord.modules.budget.service.cash import CashBox
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.text_field import TextField

_MOVES = (CashKind.TOP_UP, CashKind.HOUSE_EXPENSE, CashKind.TO_BANK)


class CountPanel(QWidget):
    """`done` carries the act id and name; `left` when the person goes back."""

    done = Signal(bytes, str)
    left = Signal()

    def __init__(self, cash: CashBox, staff: StaffDirectory, me: Me) -> None:
        super().__init__()
        self._cash = cash
        self._state = Label("", "secondary", wraps=True)
        self.pieces: dict[int, PiecesField] = {}
        self._total = Label("", "title")
        self.second = QComboBox()
        self.second.setAccessibleName(self.tr("Colleague who counts along"))
        self.second.addItem(self.tr("Choose a colleague"), "")
        for card in staff.team():
            if card.id != me.person:
                self.second.addItem(card.name, card.id.hex())
        self.reason = TextField(self.tr("If it differs: what do you know about it?"))
        self.problem = Notice("")
        self.save = Button(self.tr("Save count"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in _MOVES:
            self.kind.addItem(words.cash_word(kind), kind.value)
        self.amount = AmountField(self.tr("Amount"))
        self.what = TextField(self.tr("What"), help_text=self.tr("No names of youths in the cash book."))
        self.write = Button(self.tr("Write"), icon_name="check")
        self._lay_out()
        self.save.clicked.connect(self._count)
        self.write.clicked.connect(self._move)

    def ask(self) -> None:
        """Begin an empty count."""
        for box in self.pieces.values():
            box.clear()
        self.second.setCurrentIndex(0)
        self.reason.set_text("")
        self.what.set_text("")
        self.amount.clear()
        self.problem.hide()
        state = self._cash.state()
        text = self.tr("By the books: {total}. Of the youths {youths}, of the house {house}.")
        for name, cents in (
            ("{total}", state.total),
            ("{youths}", state.of_youths),
            ("{house}", state.house_float),
        ):
            text = text.replace(name, euro(cents))
        self._state.setText(text)
        self._sum()

    def _lay_out(self) -> None:
        now = theme()
        grid = QGridLayout()
        grid.setHorizontalSpacing(now.sp(10))
        grid.setVerticalSpacing(now.sp(6))
        half = len(DENOMINATIONS) // 2
        for number, value in enumerate(DENOMINATIONS):
            box = PiecesField(self.tr("How many of {amount}").replace("{amount}", euro(value)))
            box.counted.connect(self._sum)
            self.pieces[value] = box
            column = 0 if number < half else 3
            label = Label(euro(value), "body")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, number % half, column)
            grid.addWidget(box, number % half, column + 1)
        grid.setColumnMinimumWidth(2, now.sp(24))
        grid.setColumnStretch(5, 1)
        back = Button(self.tr("Back"), icon_name="arrow-left", kind=ButtonKind.PLAIN)
        back.clicked.connect(self.left)
        acts = QHBoxLayout()
        acts.addWidget(back)
        acts.addStretch(1)
        acts.addWidget(self.save)
        moves = QHBoxLayout()
        moves.addWidget(self.kind, 1)
        moves.addWidget(self.amount)
        moves.addWidget(self.write)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, now.sp(14), 0)
        self.kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column_box.setSpacing(now.sp(10))
        column_box.addWidget(Label(self.tr("Count the cash"), "title"))
        column_box.addWidget(self._state)
        column_box.addLayout(grid)
        column_box.addWidget(self._total)
        column_box.addWidget(Label(self.tr("Colleague who counts along"), "label"))
        column_box.addWidget(self.second)
        column_box.addWidget(self.reason)
        column_box.addWidget(self.problem)
        column_box.addLayout(acts)
        column_box.addSpacing(now.sp(10))
        column_box.addWidget(Label(self.tr("Other in or out of the box"), "label"))
        column_box.addLayout(moves)
        column_box.addWidget(self.what)
        column_box.addStretch(1)

    def _sum(self) -> None:
        counted = sum(value * box.value() for value, box in self.pieces.items())
        text = self.tr("Counted: {amount} (difference {difference})")
        difference = euro(counted - self._cash.state().total, sign=True)
        self._total.setText(text.replace("{amount}", euro(counted)).replace("{difference}", difference))

    def _count(self) -> None:
        chosen = self.second.currentData()
        second = PersonId(bytes.fromhex(chosen)) if chosen else NOBODY
        pieces = {value: box.value() for value, box in self.pieces.items()}
        self._try(lambda: self._cash.count(pieces, second, self.reason.text()), "Cash counted")

    def _move(self) -> None:
        kind, cents = CashKind(self.kind.currentData()), self.amount.cents() or 0
        self._try(lambda: self._cash.move(kind, cents, self.what.text()), "Cash book written")

    def _try(self, verb: Callable[[], ActId], name: str) -> None:
        try:
            act = verb()
        except Refused as refused:
            self.problem.refuse(refused)
            return
        self.done.emit(bytes(act), name)
