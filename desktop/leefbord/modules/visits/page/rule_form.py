"""A limit with everything it needs (DR8): ground, person, what, until when, review, reason, words."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from leefbord.core.ids import RecordId
from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.rule import Basis, RuleKind, Terms
from leefbord.modules.visits.model.visit import Place
from leefbord.modules.visits.page.words import basis_words, weekday_words
from leefbord.modules.visits.service.look import Look
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import beside, labelled
from leefbord.ui.widgets.text_field import TextField

_MONTH = timedelta(days=30)


class RuleForm(QWidget):
    """`kept` carries the youth's card, Terms and the reason."""

    kept = Signal(object, object, str)

    def __init__(self, look: Look, card: YouthCard, today: date) -> None:
        super().__init__()
        self._card = card
        people: list[tuple[RecordId | None, str, None]] = [
            (each.id, each.called, None) for each in look.contacts(card.id)
        ]
        self.who: Choice[RecordId | None] = Choice(
            self.tr("About whom"), [*people, (None, self.tr("everybody"), None)]
        )
        self.basis = Choice(self.tr("Ground"), [(each, basis_words(each), None) for each in Basis])
        self.kind = Choice(
            self.tr("What"),
            [
                (RuleKind.ARRANGEMENT, self.tr("only as below"), None),
                (RuleKind.BAN, self.tr("no contact"), None),
            ],
        )
        self.days = [QCheckBox(weekday_words(weekday)) for weekday in range(7)]
        self.supervised = QCheckBox(self.tr("Only with a begeleider"))
        self.inside = QCheckBox(self.tr("Only in the house"))
        self.decided = DateField(self.tr("Decided on"), today)
        self.ends = QCheckBox(self.tr("It has an end"))
        self.until = DateField(self.tr("Until"), today + 3 * _MONTH)
        self.review = DateField(self.tr("Look again on"), today + _MONTH)
        self.judge = QCheckBox(self.tr("The judge was told"))
        self.told = DateField(self.tr("The judge was told on"), today)
        self.reason = TextField(self.tr("Reason"), help_text=self.tr("Stays at the desk."))
        self.said = TextField(
            self.tr("The youth reads this at the kiosk"), help_text=self.tr("Who decided, and until when.")
        )
        self.discussed = QCheckBox(self.tr("I talked about it with the youth"))
        self.ends.setChecked(True)
        keep = Button(self.tr("Keep"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        keep.clicked.connect(lambda: self.kept.emit(self._card, self.terms(), self.reason.text()))
        self._lay_out(keep)

    def terms(self) -> Terms:
        """What the fields say."""
        return Terms(
            basis=self.basis.value(),
            kind=self.kind.value(),
            contact=self.who.value(),
            decided=self.decided.value(),
            review=self.review.value(),
            weekdays=frozenset(day for day, tick in enumerate(self.days) if tick.isChecked()),
            supervised=self.supervised.isChecked(),
            place=Place.ROOM if self.inside.isChecked() else None,
            until=self.until.value() if self.ends.isChecked() else None,
            judge_notified=self.told.value() if self.judge.isChecked() else None,
            discussed=self.discussed.isChecked(),
            said=self.said.text(),
        )

    def _lay_out(self, keep: Button) -> None:
        week = QWidget()
        grid = QGridLayout(week)
        grid.setContentsMargins(0, 0, 0, 0)
        for day, tick in enumerate(self.days):
            grid.addWidget(tick, day // 3, day % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(9))
        for widget in (
            Label(self._card.called, "large"),
            self.who,
            self.basis,
            self.kind,
            labelled(self.tr("Only on these days"), week),
            self.supervised,
            self.inside,
            labelled(self.tr("Decided on"), self.decided),
            beside(self.ends, self.until),
            labelled(self.tr("Look again on"), self.review),
            beside(self.judge, self.told),
            self.reason,
            self.said,
            self.discussed,
            keep,
        ):
            column.addWidget(widget)
        column.addStretch(1)
