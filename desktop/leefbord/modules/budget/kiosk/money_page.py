"""Mijn geld: the overview, and one question per screen for asking, saving, a goal, and confirming cash."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import RecordId
from leefbord.core.money import Cents, euro
from leefbord.modules.budget.kiosk.amount_question import AmountQuestion
from leefbord.modules.budget.kiosk.move_story import MoveStory
from leefbord.modules.budget.kiosk.overview import Overview
from leefbord.modules.budget.model.agreements import Goal, Handout
from leefbord.modules.budget.model.ledger import Account, Entry
from leefbord.modules.budget.model.record_types import ASK, ENTRY, HANDOUT, TERMS
from leefbord.modules.budget.service.own import OwnMoney
from leefbord.ui.kiosk.page_offers import spoken_of
from leefbord.ui.kiosk.question_screen import Answer, QuestionScreen
from leefbord.ui.page_spec import KioskContext

_MOST_ASKED = 5_000
_DEAREST_GOAL = 50_000
_YES, _LATER = "yes", "later"


class MoneyPage(QWidget):
    """The youth's money. Read aloud only after asking: amounts are private."""

    asks_before_reading = True
    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, own: OwnMoney, context: KioskContext) -> None:
        super().__init__()
        self._own, self._context = own, context
        self._put_off: set[RecordId] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget = QWidget()
        self._column.addWidget(self.shown)
        self._asking = False
        context.footer(self.tr("You and the begeleiders see this. Other youths do not."))
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.start()

    def start(self) -> None:
        """Cash that waits for my code comes first, as its own question; then the overview."""
        waiting = self._own.to_confirm()
        if waiting is not None and waiting.id not in self._put_off:
            self._ask_confirm(waiting)
            return
        overview = Overview(self._own)
        overview.ask.connect(self._ask_for_money)
        overview.save.connect(self._ask_saving)
        overview.goal.connect(self._ask_goal)
        overview.told.connect(self._tell)
        self._show(overview, asking=False)

    def sentence(self) -> str:
        """The line under the title."""
        return self.tr("This is how much you have now.")

    def spoken(self) -> str:
        """What is on the screen."""
        if isinstance(self.shown, QuestionScreen):
            return self.shown.accessibleName()
        return spoken_of(self.shown)

    def _changed(self, changes: Changes) -> None:
        """A question that is being answered stays; the overview follows."""
        if changes.touches((ENTRY, HANDOUT, TERMS, ASK)) and not self._asking:
            self.start()

    def _ask_confirm(self, handout: Handout) -> None:
        text = self.tr("Did you get {amount}?").replace("{amount}", euro(handout.amount))
        question = QuestionScreen(
            text,
            (
                Answer(key=_YES, text=self.tr("Yes, I have it"), pictogram="done"),
                Answer(key=_LATER, text=self.tr("Not yet"), pictogram="hourglass"),
            ),
            sentence=self.tr("With yes you sign for it."),
        )
        question.setAccessibleName(text)
        question.answered.connect(partial(self._confirm, handout))
        self._show(question, asking=True)

    def _confirm(self, handout: Handout, answer: str) -> None:
        if answer == _YES:
            self._try(lambda: self._own.confirm(handout.id))
        else:
            self._put_off.add(handout.id)
            self.start()

    def _tell(self, entry: Entry) -> None:
        story = MoveStory(entry, self._context.staff)
        story.left.connect(self.start)
        self._show(story, asking=True)

    def _ask_for_money(self) -> None:
        question = AmountQuestion(self.tr("How much do you ask?"), self.tr("Ask it"), _MOST_ASKED)
        question.given.connect(lambda cents: self._try(lambda: self._own.ask(cents)))
        question.left.connect(self.start)
        self._show(question, asking=True)

    def _ask_saving(self) -> None:
        room = self._own.balance(Account.POCKET)
        question = AmountQuestion(self.tr("How much goes into your jar?"), self.tr("Into the jar"), room)
        question.given.connect(lambda cents: self._try(lambda: self._own.save(cents)))
        question.left.connect(self.start)
        self._show(question, asking=True)

    def _ask_goal(self) -> None:
        choices = (
            Answer(key="headphones", text=self.tr("headphones"), pictogram="headphones"),
            Answer(key="clothes", text=self.tr("clothes"), pictogram="clothes"),
            Answer(key="gift", text=self.tr("a present"), pictogram="gift"),
            Answer(key="free_time", text=self.tr("a game"), pictogram="free_time"),
            Answer(key="party", text=self.tr("an outing"), pictogram="party"),
            Answer(key="star", text=self.tr("something else"), pictogram="star"),
        )
        words = {choice.key: choice.text for choice in choices}
        question = QuestionScreen(self.tr("What do you save for?"), choices)
        question.setAccessibleName(self.tr("What do you save for?"))
        question.answered.connect(lambda key: self._ask_price(words[key], key))
        self._show(question, asking=True)

    def _ask_price(self, what: str, picture: str) -> None:
        question = AmountQuestion(self.tr("How much does it cost?"), self.tr("Save for it"), _DEAREST_GOAL)
        question.given.connect(
            lambda cents: self._try(
                lambda: self._own.set_goal(Goal(what=what, cents=Cents(cents), picture=picture))
            )
        )
        question.left.connect(self.start)
        self._show(question, asking=True)

    def _try(self, verb: Callable[[], object]) -> None:
        self._asking = False
        try:
            verb()
        except (Refused, Trouble) as failure:
            self._context.show_failure(failure)
        self.start()

    def _show(self, widget: QWidget, *, asking: bool) -> None:
        self._asking = asking
        before, self.shown = self.shown, widget
        self._column.replaceWidget(before, widget)
        before.hide()
        before.deleteLater()
        widget.show()
