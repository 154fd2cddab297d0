"""What the check said: the refusal beside the form, times that do work, and the five questions in order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.modules.visits.model.check import Outcome, Result
from leefbord.modules.visits.model.visit import Booking
from leefbord.modules.visits.page.words import (
    check_words,
    day_month,
    finding_words,
    full_day,
    terms_words,
    times,
    until_words,
    who_decided,
    why_words,
)
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.icon_view import IconView
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.notice import AMBER, GREEN, RED, Notice

_ICONS = {
    Result.OK: "circle-check",
    Result.NO: "circle-x",
    Result.TO_ASK: "user-question",
    Result.NOT_CHECKED: "circle",
}


class CheckView(QWidget):
    """`chosen` carries the Booking of an alternative."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.result = Notice("")
        self.warning = Notice("")
        self.offers: list[Button] = []
        self._others = QVBoxLayout()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme().sp(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(8))
        column.addWidget(self.result)
        column.addWidget(self.warning)
        column.addLayout(self._others)
        column.addWidget(Label(self.tr("How we looked at it"), "title"))
        column.addLayout(self._steps)

    def show_outcome(self, outcome: Outcome, others: Sequence[Booking]) -> None:
        """Say it, and announce it to a screen reader."""
        blocked = outcome.blocked
        if blocked is None:
            self.result.say(self.tr("This can be"), icon_name="circle-check", hue=GREEN)
        else:
            rule, text = blocked.rule, ""
            if rule is not None:
                decided = self.tr("Decided on {day}").replace("{day}", full_day(rule.terms.decided))
                text = f"{who_decided(rule)} {terms_words(rule.terms)}. {decided} · {until_words(rule.terms)}"
            title = self.tr("This cannot be: {why}")
            if blocked.why is not None:
                title = title.replace("{why}", why_words(blocked.why))
            self.result.say(title, text, icon_name="hand-stop", hue=RED)
        self.warning.setVisible(bool(outcome.warnings))
        if outcome.warnings:
            self.warning.say(
                self.tr("A limit is over"),
                self.tr("It no longer holds. Look at it again, or end it."),
                icon_name="alert-triangle",
                hue=AMBER,
            )
        self._show_others(others if blocked is not None else ())
        _clear(self._steps)
        for finding in outcome.findings:
            words, answer = check_words(finding.check), finding_words(finding)
            self._steps.addWidget(_line(_ICONS[finding.result], words, answer))

    def _show_others(self, others: Sequence[Booking]) -> None:
        _clear(self._others)
        self.offers = []
        if others:
            self._others.addWidget(Label(self.tr("This can be"), "title"))
        for other in others:
            card = Card(padding=8)
            row = QHBoxLayout()
            words = f"{day_month(other.start.date())} · {times(other)}"
            lines = QVBoxLayout()
            lines.addWidget(Label(words, "strong"))
            if other.supervised:
                lines.addWidget(Label(self.tr("with a begeleider"), "secondary"))
            row.addWidget(IconView("circle-check", 20))
            row.addLayout(lines, 1)
            choose = Button(self.tr("Choose"), kind=ButtonKind.TINTED)
            choose.setAccessibleName(f"{choose.text()}: {words}")
            choose.clicked.connect(lambda _checked=False, each=other: self.chosen.emit(each))
            row.addWidget(choose)
            card.body.addLayout(row)
            self._others.addWidget(card)
            self.offers.append(choose)


def _line(icon: str, words: str, answer: str) -> QWidget:
    line = QWidget()
    line.setAccessibleName(f"{words}: {answer}")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(IconView(icon, 18))
    row.addWidget(Label(words, "body"), 1)
    row.addWidget(Label(answer, "secondary"))
    return line


def _clear(column: QVBoxLayout) -> None:
    while column.count():
        item = column.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
