"""In the panel: a youth asked for money at the kiosk; staff says given, or later and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from leefbord.core.money import euro
from leefbord.modules.budget.model.agreements import Answer, Ask
from leefbord.modules.budget.page import words
from leefbord.ui.tokens import AMBER
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.label import Label


class AskCard(Card):
    """`answered` carries the Ask, the Answer and the words for the youth."""

    answered = Signal(object, object, str)

    def __init__(self, ask: Ask, called: str) -> None:
        super().__init__(padding=12, spacing=8, tone=AMBER)
        text = self.tr("{name} asks for {amount}").replace("{name}", called)
        when = f"{words.short_day(ask.asked_ms)} {words.clock_time(ask.asked_ms)}"
        self.body.addWidget(Label(text.replace("{amount}", euro(ask.amount)), "strong", wraps=True))
        self.body.addWidget(Label(f"{ask.what} · {when}" if ask.what else when, "secondary", wraps=True))
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Not now: why, and when does it work?"))
        self.why.setAccessibleName(self.tr("Not now: why, and when does it work?"))
        given = Button(self.tr("Given"), icon_name="check", kind=ButtonKind.TINTED)
        later = Button(self.tr("Later"), icon_name="clock")
        given.clicked.connect(lambda: self.answered.emit(ask, Answer.GIVEN, ""))
        later.clicked.connect(lambda: self.answered.emit(ask, Answer.LATER, self.why.text()))
        row = QHBoxLayout()
        row.addWidget(self.why, 1)
        row.addWidget(later)
        row.addWidget(given)
        self.body.addLayout(row)
