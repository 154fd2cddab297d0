"""Questions of youths that wait, oldest promise first; and who wants to plan something new."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.visit import Visit
from leefbord.modules.visits.page.words import day_month, times
from leefbord.ui.theme import theme
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.avatar import Avatar
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.pill import Pill


class AskedView(QWidget):
    """`opened` carries a Visit."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().sp(8))
        self.cards: list[QWidget] = []
        self._none = Label(self.tr("No question waits for you."), "body", wraps=True)
        self._column.addWidget(self._none)
        self._column.addStretch(1)

    def show_asked(self, asked: Sequence[tuple[Visit, YouthCard, str]], today: date) -> None:
        """Fill the list."""
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = []
        self._none.setVisible(not asked)
        for place, (visit, card, who) in enumerate(asked):
            made = self._card(visit, card, who, today)
            self._column.insertWidget(place, made)
            self.cards.append(made)

    def _card(self, visit: Visit, card: YouthCard, who: str, today: date) -> Card:
        made = Card(padding=10, spacing=6)
        row, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(f"{card.called} · {who}", "strong"))
        when = f"{day_month(visit.booking.start.date())} · {times(visit.booking)}"
        names.addWidget(Label(when, "secondary"))
        row.addWidget(Avatar(card, 34))
        row.addLayout(names, 1)
        made.body.addLayout(row)
        if visit.promised is not None:
            text = self.tr("answer by {day}").replace("{day}", day_month(visit.promised))
            due = visit.promised <= today
            made.body.addWidget(Pill(text, hue=AMBER if due else None, icon_name="clock"))
        answer = Button(self.tr("Answer"), icon_name="message", kind=ButtonKind.TINTED)
        answer.setAccessibleName(f"{answer.text()}: {card.called}, {who}, {when}")
        answer.clicked.connect(lambda: self.opened.emit(visit))
        made.body.addWidget(answer)
        return made
