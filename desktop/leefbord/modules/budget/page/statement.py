"""In the panel: the accounts of one youth, the savings goal, the entries, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.money import euro
from leefbord.core.people import StaffDirectory
from leefbord.modules.budget.model.agreements import Ask
from leefbord.modules.budget.model.ledger import OWN_ACCOUNTS, Account
from leefbord.modules.budget.page import words
from leefbord.modules.budget.page.ask_card import AskCard
from leefbord.modules.budget.page.statement_row import StatementRow
from leefbord.modules.budget.service.money import Money
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.segments import Segments

_SHOWN = 60
_GOAL_HUE = 185.0


class Statement(QWidget):
    """`booking`, `moving`, `lending` open a form; `correct` carries record id and reason."""

    booking = Signal()
    moving = Signal()
    lending = Signal()
    only_add = Signal()
    correct = Signal(bytes, str)
    answered = Signal(object, object, str)

    def __init__(self, money: Money, staff: StaffDirectory, *, may_book: bool) -> None:
        super().__init__()
        self._money, self._staff, self._may_book = money, staff, may_book
        self._youth: PersonId | None = None
        self._account = Account.POCKET
        self.rows: list[StatementRow] = []
        self._asks = QVBoxLayout()
        self._segments = QVBoxLayout()
        self._goal = Card(padding=12, spacing=6, tone=_GOAL_HUE)
        self._goal_words = Label("", "strong", wraps=True)
        self._goal_bar = QProgressBar()
        self._goal_bar.setTextVisible(False)
        self._goal.body.addWidget(self._goal_words)
        self._goal.body.addWidget(self._goal_bar)
        self._loan = Label("", "strong", wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why was this entry wrong?"))
        self.reason.setAccessibleName(self.tr("Why was this entry wrong?"))
        self._right = QWidget()
        self.add_only = Button(self.tr("Only add the pocket money"), icon_name="plus")
        self.add_only.clicked.connect(self.only_add)
        self._lay_out()

    def show_youth(self, youth: PersonId, *, can_add: bool) -> None:
        """Show the accounts of a youth; `can_add`: an allowance waits that need not be handed out."""
        if youth != self._youth:
            self._account = Account.POCKET
        self._youth = youth
        self.add_only.setVisible(can_add and self._may_book)
        balances = self._money.balances(youth)
        while self._segments.count():
            item = self._segments.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        names = [f"{words.account_word(each)} {euro(balances[each])}" for each in OWN_ACCOUNTS]
        segments = Segments(self.tr("Account"), names)
        segments.choose(OWN_ACCOUNTS.index(self._account))
        segments.chosen.connect(self._choose_account)
        self._segments.addWidget(segments)
        segments.show()
        self._loan.setVisible(balances[Account.LOAN] < 0)
        self._loan.setText(
            self.tr("Still to pay back: {amount}").replace("{amount}", euro(-balances[Account.LOAN]))
        )
        self._show_goal(youth, balances[Account.SAVINGS])
        self._show_entries(youth)

    def show_asks(self, asks: tuple[Ask, ...], called: str) -> None:
        """The questions for money that wait."""
        while self._asks.count():
            item = self._asks.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for ask in asks if self._may_book else ():
            card = AskCard(ask, called)
            card.answered.connect(self.answered)
            self._asks.addWidget(card)
            card.show()

    def _lay_out(self) -> None:
        now = theme()
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        sure = Button(self.tr("Put right"), icon_name="arrow-back-up", kind=ButtonKind.TINTED)
        sure.clicked.connect(self._put_right)
        self.reason.returnPressed.connect(self._put_right)
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.reason, 1)
        right.addWidget(sure)
        acts = QHBoxLayout()
        for text, icon_name, signal in (
            (self.tr("Book"), "plus", self.booking),
            (self.tr("Move"), "arrows-left-right", self.moving),
            (self.tr("Lend"), "coin", self.lending),
        ):
            button = Button(text, icon_name=icon_name)
            button.clicked.connect(signal)
            button.setEnabled(self._may_book)
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.sp(10))
        column.addLayout(self._asks)
        column.addLayout(self._segments)
        column.addWidget(self._goal)
        column.addWidget(self._loan)
        column.addWidget(self._heads())
        column.addWidget(area, 1)
        column.addWidget(self._right)
        column.addLayout(acts)
        column.addWidget(self.add_only, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            Label(self.tr("Pocket money is a right. It can never be a punishment."), "secondary")
        )
        self._right.hide()

    def _heads(self) -> QWidget:
        now = theme()
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(0, 0, now.sp(4), 0)
        row.setSpacing(0)
        day = Label(self.tr("Day"), "label")
        day.setFixedWidth(now.sp(62))
        row.addWidget(day)
        row.addWidget(Label(self.tr("What"), "label"), 1)
        for name in (self.tr("In / out"), self.tr("Balance")):
            label = Label(name, "label")
            label.setFixedWidth(now.sp(86))
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(label)
        return heads

    def _show_goal(self, youth: PersonId, saved: int) -> None:
        goal = self._money.terms(youth).goal
        self._goal.setVisible(goal is not None)
        if goal is None:
            return
        text = self.tr("Savings goal: {what} · {saved} of {goal}")
        filled = text.replace("{saved}", euro(saved)).replace("{goal}", euro(goal.cents))
        filled = filled.replace("{what}", goal.what)
        self._goal_words.setText(filled)
        self._goal_bar.setRange(0, goal.cents)
        self._goal_bar.setValue(max(0, min(saved, goal.cents)))
        self._goal_bar.setAccessibleName(filled)

    def _show_entries(self, youth: PersonId) -> None:
        chosen = next((row.entry.id for row in self.rows if row.isChecked()), None)
        reason = self.reason.text()
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self._right.hide()
        for entry in self._money.statement(youth, self._account, _SHOWN):
            row = StatementRow(entry, self._account, self._staff)
            row.clicked.connect(lambda _checked, chosen=row: self._choose(chosen))
            self._list.addWidget(row)
            row.show()
            self.rows.append(row)
            if entry.id == chosen:
                self._choose(row)
                self.reason.setText(reason)

    def _choose_account(self, index: int) -> None:
        self._account = OWN_ACCOUNTS[index]
        if self._youth is not None:
            self._show_entries(self._youth)

    def _choose(self, chosen: StatementRow) -> None:
        """Mark one entry; what was put right already cannot be again."""
        for row in self.rows:
            row.setChecked(row is chosen)
        open_entry = not chosen.entry.corrected and chosen.entry.corrects is None
        self._right.setVisible(open_entry and self._may_book)
        self.reason.clear()
        self.reason.setFocus()

    def _put_right(self) -> None:
        chosen = next((row for row in self.rows if row.isChecked()), None)
        if chosen is not None:
            self.correct.emit(bytes(chosen.entry.id), self.reason.text())
