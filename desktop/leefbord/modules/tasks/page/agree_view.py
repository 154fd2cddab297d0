"""Agreements and measures with a youth: what holds, the youth's own side, and a new one (DR10)."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.tasks.model.measure import Measure, MeasureKind
from leefbord.modules.tasks.page.words import long_day, measure_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import labelled
from leefbord.ui.widgets.text_field import TextField

_WEEK = timedelta(days=7)


class AgreeView(QWidget):
    """`agreed` carries youth, kind, text, because, review, discussed; `ended` a Measure."""

    agreed = Signal(object, object, str, str, object, bool)
    ended = Signal(object)

    def __init__(
        self, youths: Sequence[YouthCard], measures: Callable[[PersonId], list[Measure]], today: date
    ) -> None:
        super().__init__()
        self._measures = measures
        self.who = Choice(self.tr("Youth"), [(card.id, card.called, None) for card in youths])
        self.kind = Choice(self.tr("Sort"), [(kind, measure_words(kind), None) for kind in MeasureKind])
        self.text = TextField(
            self.tr("What was agreed"), help_text=self.tr("The youth reads this at the kiosk.")
        )
        self.because = TextField(self.tr("What happened"))
        self.review = DateField(self.tr("Look again on"), today + _WEEK)
        self.discussed = QCheckBox(self.tr("I talked about it with the youth"))
        keep = Button(self.tr("Keep"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        keep.clicked.connect(self._keep)
        self._held = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(10))
        column.addWidget(self.who)
        column.addLayout(self._held)
        for widget in (
            Label(self.tr("New agreement"), "title"),
            self.kind,
            self.text,
            self.because,
            labelled(self.tr("Look again on"), self.review),
            self.discussed,
            keep,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.who.combo.currentIndexChanged.connect(lambda _index: self.reload())
        self.reload()

    def reload(self) -> None:
        """Show what holds for the chosen youth."""
        while self._held.count():
            item = self._held.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for measure in self._measures(self.who.value()):
            self._held.addWidget(self._card(measure))

    def _card(self, measure: Measure) -> Card:
        card = Card(padding=12, spacing=4)
        card.body.addWidget(Label(measure_words(measure.kind), "small"))
        card.body.addWidget(Label(measure.text, "strong", wraps=True))
        if measure.because:
            card.body.addWidget(Label(measure.because, "body", wraps=True))
        again = self.tr("look again on {day}").replace("{day}", long_day(measure.review))
        card.body.addWidget(Label(again, "secondary", wraps=True))
        if measure.own_words:
            own = self.tr("The youth says: {words}").replace("{words}", measure.own_words)
            card.body.addWidget(Label(own, "body", wraps=True))
        end = Button(self.tr("It is over"), icon_name="check", kind=ButtonKind.PLAIN)
        end.setAccessibleName(f"{end.text()}: {measure.text}")
        end.clicked.connect(lambda: self.ended.emit(measure))
        card.body.addWidget(end)
        return card

    def _keep(self) -> None:
        self.agreed.emit(
            self.who.value(),
            self.kind.value(),
            self.text.text(),
            self.because.text(),
            self.review.value(),
            self.discussed.isChecked(),
        )
