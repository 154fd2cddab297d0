"""Pay day of the house, with the money of one youth in the panel at the right."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.people import YouthCard
from leefbord.modules.budget.model import record_types as names
from leefbord.modules.budget.model.agreements import Answer, Ask
from leefbord.modules.budget.model.ledger import Signature
from leefbord.modules.budget.model.payday import PayLine, PayRun, PayState
from leefbord.modules.budget.page import words
from leefbord.modules.budget.page.booking_form import BookingForm, FormMode
from leefbord.modules.budget.page.count_panel import CountPanel
from leefbord.modules.budget.page.pay_table import PayTable
from leefbord.modules.budget.page.sign_panel import SignPanel
from leefbord.modules.budget.page.statement import Statement
from leefbord.modules.budget.page.summary import Summary
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.budget.service.payday import Signing
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.give_way import GiveWay
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.side_panel import SidePanel

_TYPES = (names.ENTRY, names.TERMS, names.HANDOUT, names.ASK, names.CASH, names.COUNT)


class Panel(IntEnum):
    """What stands in the panel."""

    STATEMENT = 0
    SIGN = 1
    FORM = 2
    COUNT = 3


class BudgetPage(QWidget):
    """The money of the house for one colleague."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: BudgetService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._youth: PersonId | None = None
        self._day = service.payday.run_day()
        self._run: PayRun | None = None
        may_book = context.me.may(names.BOOK)
        self.summary = Summary()
        self.table = PayTable(context.staff, may_book=may_book)
        self.problem = Notice("")
        self.panel = SidePanel("", width=484, closable=True)
        self.statement = Statement(service.money, context.staff, may_book=may_book)
        self.sign = SignPanel(context.staff, context.me)
        self.form = BookingForm(service.money, context.staff, context.me)
        self.count = CountPanel(service.cash, context.staff, context.me)
        self._pages = QStackedWidget()
        self._face = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.reload()
        self.panel.hide()

    def open_item(self, key: str) -> None:
        """Show the youth whose id this is, in hexadecimal."""
        card = next((card for card in self._context.youths.youths() if card.id.hex() == key), None)
        if card is not None:
            self._choose(bytes(card.id))

    def subtitle(self) -> str:
        """Which pay day this is, and which part of the month."""
        run = self._run
        if run is None:
            return words.long_day(self._day)
        text = self.tr("Pay day {day} · part {part} of {parts}")
        text = text.replace("{parts}", str(run.parts)).replace("{part}", str(run.part))
        return text.replace("{day}", words.long_day(self._day))

    def top_acts(self) -> Sequence[QWidget]:
        """Count the cash."""
        count = Button(self.tr("Count the cash"), icon_name="coins")
        count.clicked.connect(self.open_count)
        count.setEnabled(self._context.me.may(names.COUNT_CASH))
        return (count,)

    def reload(self) -> None:
        """Read everything again."""
        try:
            self._run = self._service.payday.run(self._day)
        except (Refused, Trouble) as failure:
            self._fail(failure)
            return
        self.problem.hide()
        self.summary.show_run(self._run)
        self.table.show_run(self._run, self._youth)
        if self._youth is not None:
            self._show_statement(self._youth)

    def book_signed(self) -> None:
        """Book every line that is signed."""
        self._carry_out(lambda: self._service.payday.book_signed(self._day), "Pocket money paid")

    def _lay_out(self) -> None:
        now = theme()
        left = QVBoxLayout()
        left.setContentsMargins(now.sp(16), now.sp(12), now.sp(16), now.sp(16))
        left.setSpacing(now.sp(12))
        left.addWidget(self.summary)
        left.addWidget(self.problem)
        left.addWidget(self.table, 1)
        self.problem.hide()
        for each in (self.statement, self.sign, self.form, _scrolling(self.count)):
            self._pages.addWidget(each)
        self.panel.body.addLayout(self._face)
        self.panel.body.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = QWidget()
        main.setLayout(left)
        row.addWidget(main, 1)
        row.addWidget(self.panel)
        GiveWay(self, main, self.panel, least=560)

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.signing.connect(self._ask_signature)
        self.table.to_kiosk.connect(self._to_kiosk)
        self.table.take_back.connect(self._take_back)
        self.table.book.connect(self.book_signed)
        self.panel.closed.connect(self._close)
        self.statement.booking.connect(lambda: self._open_form(FormMode.BOOK))
        self.statement.moving.connect(lambda: self._open_form(FormMode.MOVE))
        self.statement.lending.connect(lambda: self._open_form(FormMode.LEND))
        self.statement.only_add.connect(self._only_add)
        self.statement.correct.connect(self._correct)
        self.statement.answered.connect(self._answer)
        self.sign.signed.connect(self._signed)
        for each in (self.sign, self.form, self.count):
            each.left.connect(self._back)
        self.form.done.connect(self._booked)
        self.count.done.connect(self._booked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.book_signed)
        self._heard.connect(self._changed)
        forget = self._context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())

    def _changed(self, changes: Changes) -> None:
        if changes.touches(_TYPES):
            self.reload()

    def _choose(self, youth: bytes) -> None:
        if youth != self._youth:
            self._pages.setCurrentIndex(Panel.STATEMENT)
        self._youth = PersonId(youth)
        self.table.mark_chosen(self._youth)
        self._show_face()
        self._show_statement(self._youth)
        self.panel.show()

    def _show_face(self) -> None:
        card = self._card()
        while self._face.count():
            item = self._face.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        if card is None:
            return
        self.panel.title.setText(card.called)
        face = QWidget()
        row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Avatar(card, 44))
        row.addWidget(Label(self._about(card), "secondary", wraps=True), 1)
        self._face.addWidget(face)
        face.show()

    def _about(self, card: YouthCard) -> str:
        """Room and key worker, as far as they are known."""
        parts = []
        if card.room:
            parts.append(self.tr("room {room}").replace("{room}", card.room))
        worker = self._context.staff.staff(card.key_worker) if card.key_worker else None
        if worker is not None:
            parts.append(self.tr("key worker {name}").replace("{name}", worker.name))
        return " · ".join(parts)

    def _show_statement(self, youth: PersonId) -> None:
        line = self._line(youth)
        can_add = line is not None and line.state is PayState.TO_SIGN and line.coming > 0
        self.statement.show_youth(youth, can_add=can_add)
        card = self._context.youths.youth(youth)
        self.statement.show_asks(self._service.own.open_asks(youth), card.called if card else "?")

    def _ask_signature(self, youth: bytes, cents: int) -> None:
        self._choose(youth)
        card = self._card()
        if card is None:
            return
        if cents == 0:
            self._only_add()
            return
        self.sign.ask(card, cents)
        self._pages.setCurrentIndex(Panel.SIGN)

    def _signed(self, signing: Signing) -> None:
        if self._carry_out(lambda: self._service.payday.sign(self._day, signing), "Hand-out signed"):
            self._back()

    def _only_add(self) -> None:
        if self._youth is not None:
            signing = Signing(youth=self._youth, cents=0, signature=Signature.NOT_NEEDED)
            self._carry_out(lambda: self._service.payday.sign(self._day, signing), "Hand-out signed")

    def _to_kiosk(self, youth: bytes, cents: int) -> None:
        person = PersonId(youth)
        self._carry_out(lambda: self._service.payday.to_kiosk(self._day, person, cents), "Hand-out prepared")

    def _take_back(self, youth: bytes) -> None:
        line = self._line(PersonId(youth))
        if line is not None and line.handout is not None:
            handout = line.handout.id
            self._carry_out(lambda: self._service.payday.take_back(handout), "Hand-out taken back")

    def _correct(self, record: bytes, reason: str) -> None:
        self._carry_out(lambda: self._service.money.correct(RecordId(record), reason), "Entry put right")

    def _answer(self, ask: Ask, answer: Answer, why: str) -> None:
        self._carry_out(lambda: self._service.own.answer(ask, answer, why), "Question answered")

    def _open_form(self, mode: FormMode) -> None:
        card = self._card()
        if card is not None:
            self._pages.setCurrentIndex(Panel.FORM)
            self.form.ask(card, mode)

    def open_count(self) -> None:
        """Begin a count of the cash box in the panel."""
        self.count.ask()
        self.panel.title.setText(self.tr("Cash box"))
        self._youth = None
        self._show_face()
        self.table.mark_chosen(None)
        self._pages.setCurrentIndex(Panel.COUNT)
        self.panel.show()

    def _booked(self, act: bytes, name: str) -> None:
        self._context.shell.offer_undo(Changes(act_id=ActId(act), act_name=name))
        self.reload()
        self._back()

    def _back(self) -> None:
        if self._youth is None:
            self._close()
        else:
            self._pages.setCurrentIndex(Panel.STATEMENT)

    def _close(self) -> None:
        self.panel.hide()
        row = next((row for row in self.table.rows if row.line.youth.id == self._youth), None)
        self._youth = None
        self.table.mark_chosen(None)
        if row is not None:
            row.setFocus()

    def _carry_out(self, verb: Callable[[], ActId], name: str) -> bool:
        try:
            act = verb()
        except (Refused, Trouble) as failure:
            self._fail(failure)
            return False
        self.reload()
        self._context.shell.offer_undo(Changes(act_id=act, act_name=name))
        return True

    def _fail(self, failure: Refused | Trouble) -> None:
        """A refusal stands above the table; trouble is the shell's to tell."""
        if isinstance(failure, Refused):
            self.problem.refuse(failure)
        else:
            self._context.shell.show_failure(failure)

    def _line(self, youth: PersonId) -> PayLine | None:
        lines = self._run.lines if self._run else ()
        return next((line for line in lines if line.youth.id == youth), None)

    def _card(self) -> YouthCard | None:
        return self._context.youths.youth(self._youth) if self._youth is not None else None


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
