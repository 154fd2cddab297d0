"""Regels die nu gelden: person, ground, content and review date; an expired one turns amber."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.hours import Hours
from leefbord.modules.visits.model.rule import Rule
from leefbord.modules.visits.page.words import basis_words, full_day, terms_words, until_words, weekday_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import AMBER

_SHOWN = 2


class RulesCard(Card):
    """`all_wanted` opens the whole list."""

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=12)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Rules that hold now"), "title"), 1)
        every = Button(self.tr("All rules"), kind=ButtonKind.PLAIN)
        every.clicked.connect(self.all_wanted)
        head.addWidget(every)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme().sp(10))
        self.body.addLayout(head)
        self.body.addLayout(self._row)

    def show_rules(
        self,
        rules: Sequence[tuple[Rule, YouthCard, Contact | None]],
        hours: Hours,
        room: tuple[date | None, date | None],
        today: date,
    ) -> None:
        """The newest rules of youths, then the house."""
        while self._row.count():
            item = self._row.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for rule, card, contact in rules[:_SHOWN]:
            self._add(rule_card(rule, card, contact, today))
        self._add(self._house(hours, room, today))

    def _add(self, card: Card) -> None:
        self._row.addWidget(card, 1)
        card.show()

    def _house(self, hours: Hours, room: tuple[date | None, date | None], today: date) -> Card:
        decided, review = room
        due = review is not None and review <= today
        card = Card(padding=10, spacing=3, tone=AMBER if due else None)
        row = QHBoxLayout()
        row.addWidget(IconView("home", 24))
        row.addWidget(Label(self.tr("The house"), "strong"), 1)
        card.body.addLayout(row)
        days = ", ".join(weekday_words(day) for day in sorted(hours.weekly) if hours.weekly[day])
        card.body.addWidget(Label(days or self.tr("no visiting hours yet"), "body", wraps=True))
        places = self.tr("{count} visits at the same time").replace("{count}", str(hours.places))
        if decided is not None and review is not None:
            looked = self.tr("look again on {day}").replace("{day}", full_day(review))
            places = f"{places} · {looked}"
        card.body.addWidget(Label(places, "secondary", wraps=True))
        return card


def rule_card(rule: Rule, card: YouthCard, contact: Contact | None, today: date) -> Card:
    """One rule; amber when it is over or due for review."""
    tone = AMBER if rule.expired(today) or rule.review_due(today) else None
    made = Card(padding=10, spacing=3, tone=tone)
    row = QHBoxLayout()
    row.addWidget(Avatar(card, 34))
    names = QVBoxLayout()
    names.setSpacing(0)
    who = contact.called if contact is not None else "*"
    names.addWidget(Label(f"{card.called} · {who}", "strong"))
    names.addWidget(Label(basis_words(rule.terms.basis), "secondary", wraps=True))
    row.addLayout(names, 1)
    made.body.addLayout(row)
    made.body.addWidget(Label(terms_words(rule.terms), "body", wraps=True))
    made.body.addWidget(Label(until_words(rule.terms), "secondary", wraps=True))
    return made


class RulesView(QWidget):
    """Every rule, to end it or to write a new one. `lifted` a Rule, `wanted` a card, `hours` the house."""

    lifted = Signal(object)
    wanted = Signal(object)
    hours = Signal()

    def __init__(
        self,
        rules: Sequence[tuple[Rule, YouthCard, Contact | None]],
        youths: Sequence[YouthCard],
        reason: Callable[[Rule], str],
        today: date,
        *,
        may_decide: bool,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(8))
        if may_decide:
            house = Button(self.tr("Visiting hours"), icon_name="clock")
            house.clicked.connect(self.hours)
            column.addWidget(house)
        for rule, card, contact in rules:
            made = rule_card(rule, card, contact, today)
            made.body.addWidget(Label(reason(rule), "body", wraps=True))
            if rule.expired(today):
                made.body.addWidget(Label(self.tr("It is over and no longer blocks."), "strong", wraps=True))
            if may_decide:
                end = Button(self.tr("It is over"), icon_name="check", kind=ButtonKind.PLAIN)
                end.setAccessibleName(f"{end.text()}: {card.called}")
                end.clicked.connect(lambda _checked=False, each=rule: self.lifted.emit(each))
                made.body.addWidget(end)
            column.addWidget(made)
        if may_decide:
            heading = self.tr("New rule for")
            column.addWidget(Label(heading, "title"))
            for card in youths:
                new = Button(card.called, icon_name="plus", kind=ButtonKind.PLAIN)
                new.setAccessibleName(f"{heading} {card.called}")
                new.clicked.connect(lambda _checked=False, each=card: self.wanted.emit(each))
                column.addWidget(new)
        column.addStretch(1)
