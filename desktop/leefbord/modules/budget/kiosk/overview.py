"""What I have, what I save for, what came and went, and the nights until pay day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leefbord.core.clock import house_day
from leefbord.core.money import euro
from leefbord.modules.budget.kiosk.move_card import MoveCard
from leefbord.modules.budget.kiosk.words import short_euro
from leefbord.modules.budget.model.agreements import Answer
from leefbord.modules.budget.model.ledger import Account
from leefbord.modules.budget.service.own import OwnMoney
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.money_picture import MoneyPicture
from leefbord.ui.kiosk.money_words import spoken_money
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.saving_jar import SavingJar
from leefbord.ui.kiosk.share_bar import ShareBar
from leefbord.ui.kiosk.time_words import brief_day, day_word, nights_until, nights_words
from leefbord.ui.kiosk.words import Tone, Words

_SHOWN = 4
_MOONS = 3
_GOOD_HUE = 150
_GOLD_HUE = 95


class Overview(QWidget):
    """The page as it opens; a new one is made after each change."""

    ask = Signal()
    save = Signal()
    goal = Signal()
    told = Signal(object)
    """An Entry whose card was tapped."""

    def __init__(self, own: OwnMoney) -> None:
        super().__init__()
        look = kiosk_look()
        today = own.today()
        self._balance = own.balance(Account.POCKET)
        self._saved = own.balance(Account.SAVINGS)
        self._terms = own.terms()
        self._asked = own.my_newest_ask()
        self._nights = nights_until(own.next_pay_day(), today)
        self._pay_day = day_word(own.next_pay_day(), today)
        self.cards = [
            MoveCard(entry, day_word(day, today), brief_day(day, today))
            for entry, day in ((one, house_day(one.happened_ms)) for one in own.newest(_SHOWN))
        ]
        top = QHBoxLayout()
        top.setSpacing(look.px(4))
        top.addWidget(self._balance_card(), 67)
        top.addWidget(self._saving_card(), 51)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(top, 29)
        column.addWidget(Words(self.tr("What came and what went"), 25, 700, tone=Tone.INK, wraps=False))
        column.addLayout(self._below(), 24)

    def spoken(self) -> str:
        """Balance, goal, what came and went, pay day."""
        parts = [self.tr("You have {amount}.").replace("{amount}", spoken_money(self._balance))]
        if self._ask_words():
            parts.append(self._ask_words())
        goal = self._terms.goal
        if goal is not None:
            text = self.tr("You save for {what}: {saved} of {goal}.").replace("{what}", goal.what)
            text = text.replace("{saved}", spoken_money(self._saved))
            parts.append(text.replace("{goal}", spoken_money(goal.cents)))
        parts += [f"{card.spoken()}." for card in self.cards]
        parts.append(f"{self.tr('New pocket money')}: {nights_words(self._nights)}.")
        return " ".join(parts)

    def _below(self) -> QGridLayout:
        """Four places and pay day, all of the same width; an empty place stays empty."""
        grid = QGridLayout()
        grid.setSpacing(kiosk_look().px(4))
        for place in range(_SHOWN + 1):
            grid.setColumnStretch(place, 1)
        narrowest = 0
        for shown in self.cards:
            shown.clicked.connect(lambda _checked=False, entry=shown.entry: self.told.emit(entry))
        everything: list[QWidget] = [*self.cards, self._pay_day_card()]
        for place, card in enumerate(everything):
            last = place == len(self.cards)
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            narrowest = max(narrowest, card.minimumSizeHint().width())
            grid.addWidget(card, 0, _SHOWN if last else place)
        for place in range(_SHOWN + 1):
            grid.setColumnMinimumWidth(place, narrowest)
        if not self.cards:
            nothing = Words(self.tr("Nothing came or went yet."), 23, 500, tone=Tone.INK)
            grid.addWidget(nothing, 0, 0, 1, _SHOWN)
        return grid

    def _balance_card(self) -> Card:
        card = Card(hue=_GOOD_HUE, padding=26)
        card.column.addWidget(MoneyPicture(self._balance) if self._balance else self._no_money(), 1)
        ask = ActionButton(
            self.tr("Ask for money"), icon="hand-stop", kind=ActionKind.TINT, hue=_GOOD_HUE, size=21
        )
        ask.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        ask.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.addWidget(Words(euro(self._balance), 56, 700, tone=Tone.GOOD, wraps=False))
        row.addStretch(1)
        row.addWidget(ask)
        card.column.addLayout(row)
        said = self._ask_words()
        if said:
            card.column.addWidget(Words(said, 19, 500, tone=Tone.MUTED))
        return card

    def _no_money(self) -> QWidget:
        """A picture and a sentence instead of an empty place."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kiosk_look().px(20))
        row.addWidget(PictogramPicture("money", size=96))
        row.addWidget(Words(self.tr("You have no money here now."), 23, 600), 1)
        return made

    def _ask_words(self) -> str:
        """What became of my question: still open, given, or later and why."""
        ask = self._asked
        if ask is None or ask.answer is Answer.WITHDRAWN:
            return ""
        if ask.answer is Answer.LATER:
            return (
                self.tr("You asked {amount}. Later: {why}")
                .replace("{amount}", short_euro(ask.amount))
                .replace("{why}", ask.why)
            )
        text = {
            Answer.OPEN: self.tr("You asked {amount}. The begeleiders still look at it."),
            Answer.GIVEN: self.tr("You asked {amount}. That is done."),
        }[ask.answer]
        return text.replace("{amount}", short_euro(ask.amount))

    def _saving_card(self) -> Card:
        goal = self._terms.goal
        card = Card(hue=_GOLD_HUE, padding=18)
        lines = QVBoxLayout()
        lines.setSpacing(kiosk_look().px(2))
        if goal is None:
            lines.addWidget(Words(self.tr("In my jar"), 20, 500, tone=Tone.MUTED, shrinks=True))
            lines.addWidget(Words(short_euro(self._saved), 28, 700, shrinks=True))
            lines.addStretch(1)
            what = self.tr("What do you save for?")
            choose = ActionButton(what, icon="star", kind=ActionKind.TINT, hue=_GOLD_HUE)
            choose.clicked.connect(self.goal)
            lines.addWidget(choose)
        else:
            head = QHBoxLayout()
            names = QVBoxLayout()
            names.addWidget(Words(self.tr("I save for"), 20, 500, tone=Tone.MUTED, shrinks=True))
            names.addWidget(Words(goal.what, 28, 700, lines=2))
            names.addStretch(1)
            head.addLayout(names, 1)
            if goal.picture:
                head.addWidget(PictogramPicture(goal.picture, size=72), 0, Qt.AlignmentFlag.AlignTop)
            lines.addLayout(head)
            text = self.tr("{saved} of {goal}").replace("{saved}", short_euro(self._saved))
            lines.addWidget(Words(text.replace("{goal}", short_euro(goal.cents)), 23, 700, shrinks=True))
            lines.addWidget(ShareBar(self._saved / goal.cents, hue=_GOLD_HUE))
            lines.addStretch(1)
        more = ActionButton(self.tr("I save more"), icon="plus", kind=ActionKind.TINT, hue=_GOLD_HUE)
        more.clicked.connect(self.save)
        lines.addWidget(more)
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(20))
        row.addWidget(SavingJar(self._saved, goal.cents if goal else None))
        row.addLayout(lines, 1)
        card.column.addLayout(row)
        return card

    def _pay_day_card(self) -> Card:
        """Flat: it is not a button."""
        card = Card(flat=True, tinted=True, padding=14)
        centre = Qt.AlignmentFlag.AlignHCenter
        card.column.addWidget(
            Words(self.tr("New pocket money"), 20, 700, tone=Tone.INK, align=centre, lines=2)
        )
        moons = QHBoxLayout()
        moons.setSpacing(kiosk_look().px(4))
        moons.addStretch(1)
        shown = min(self._nights, _MOONS)
        for _night in range(shown):
            moons.addWidget(PictogramPicture("sleep", size=46))
        if shown == 0:
            moons.addWidget(PictogramPicture("money", size=72))
        moons.addStretch(1)
        card.column.addLayout(moons, 1)
        card.column.addWidget(Words(nights_words(self._nights), 19, 700, tone=Tone.INK, align=centre))
        if self._nights > 0:
            card.column.addWidget(Words(self._pay_day, 18, 500, tone=Tone.INK, align=centre))
        return card
