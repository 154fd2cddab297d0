"""A visit in the panel: who, when, how; checked while it is filled in, refused beside the form."""

from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from leefbord.core.ids import RecordId
from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.check import Outcome
from leefbord.modules.visits.model.visit import Booking, Kind, Place, Visit, VisitState
from leefbord.modules.visits.page.check_view import CheckView
from leefbord.modules.visits.page.words import (
    day_month,
    kind_words,
    kiosk_sentence,
    relation_words,
    state_words,
)
from leefbord.modules.visits.service.look import Look
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import beside, labelled
from leefbord.ui.widgets.text_field import TextField
from leefbord.ui.widgets.time_field import TimeField

_WAYS = ((Kind.VISIT, Place.ROOM), (Kind.VISIT, Place.OUTSIDE), (Kind.CALL, Place.OUTSIDE))


class BookingForm(QWidget):
    """`planned` carries a Booking, `refused` a Booking and a sentence, `cancelled` a sentence."""

    planned = Signal(object)
    refused = Signal(object, str)
    cancelled = Signal(str)
    new_person = Signal(object)

    def __init__(self, look: Look, card: YouthCard, booking: Booking, own: Visit | None) -> None:
        super().__init__()
        self._look, self._card, self._start, self._own = look, card, booking, own
        self._typed = False
        self.outcome: Outcome | None = None
        people = [
            (each.id, f"{each.called} ({relation_words(each.relation)})", None)
            for each in look.contacts(card.id)
        ]
        somebody: list[tuple[RecordId | None, str, None]] = [(None, self.tr("somebody else"), None)]
        self.who: Choice[RecordId | None] = Choice(self.tr("Who comes"), [*people, *somebody])
        self.who.choose(booking.contact)
        self.company = TextField(self.tr("Name, or who comes along"))
        self.company.set_text(booking.company)
        self.way = Choice(
            self.tr("How"), [((kind, place), kind_words(kind, place), None) for kind, place in _WAYS]
        )
        self.way.choose((booking.kind, booking.place))
        self.day = DateField(self.tr("Day"), booking.start.date())
        self.begin = TimeField(self.tr("From"), booking.start.time())
        self.end = TimeField(self.tr("Until"), booking.end.time())
        self.supervised = QCheckBox(self.tr("A begeleider is there"))
        self.supervised.setChecked(booking.supervised)
        self.ordered = QCheckBox(self.tr("The judge ordered this visit"))
        self.ordered.setChecked(not booking.voluntary)
        self.check = CheckView()
        self.sentence = QPlainTextEdit()
        self.sentence.setAccessibleName(self.tr("The youth reads this at the kiosk"))
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(theme().sp(84))
        self._said = labelled(self.tr("The youth reads this at the kiosk"), self.sentence)
        self.plan = Button(self.tr("Plan"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.no = Button(self.tr("Keep as refused"), icon_name="note")
        self.cancel = Button(self.tr("It does not happen"), icon_name="ban", kind=ButtonKind.DANGER)
        self._lay_out()
        self._connect()
        self.look_again()

    def booking(self) -> Booking:
        """What the fields say."""
        kind, place = self.way.value()
        day = self.day.value()
        begin, end = self.begin.value() or time(14), self.end.value() or time(15)
        return replace(
            self._start,
            contact=self.who.value(),
            company=self.company.text(),
            kind=kind,
            place=place,
            start=datetime.combine(day, begin),
            end=datetime.combine(day, end),
            supervised=self.supervised.isChecked(),
            voluntary=not self.ordered.isChecked(),
        )

    def look_again(self) -> None:
        """Ask the five questions of what is filled in."""
        booking = self.booking()
        outcome = self._look.check(booking, own=self._own)
        others = self._look.alternatives(booking, own=self._own) if outcome.blocked else []
        self.outcome = outcome
        self.check.show_outcome(outcome, others)
        blocked = outcome.blocked
        if blocked is not None and not self._typed:
            person = self._look.contact(booking.contact)
            name = person.called if person is not None else booking.company or self.tr("somebody else")
            proposed = kiosk_sentence(booking, name, blocked, others[0] if others else None)
            self.sentence.setPlainText(proposed)
            self._typed = False
        planned = self._own is not None and self._own.state in (VisitState.PLANNED, VisitState.STOPPED)
        self.plan.setVisible(blocked is None)
        self.no.setVisible(not planned)
        self.cancel.setVisible(planned)
        self._said.setVisible(blocked is not None or self._own is not None)
        self._mark_day(wrong=blocked is not None)

    def take(self, other: Booking) -> None:
        """One click on a time that can be."""
        self.day.set_value(other.start.date())
        self.begin.set_value(other.start.time())
        self.end.set_value(other.end.time())
        self.supervised.setChecked(other.supervised)
        self.look_again()

    def _mark_day(self, *, wrong: bool) -> None:
        self.day.setProperty("wrong", wrong)
        self.day.style().unpolish(self.day)
        self.day.style().polish(self.day)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(9))
        column.addWidget(Label(self._card.called, "large"))
        if self._own is not None:
            column.addWidget(Label(self._stands(self._own), "secondary", wraps=True))
        add = Button(self.tr("New person"), icon_name="user-plus", kind=ButtonKind.PLAIN)
        add.clicked.connect(lambda: self.new_person.emit(self._card))
        for widget in (
            self.who,
            add,
            self.company,
            self.way,
            labelled(self.tr("Day"), self.day),
            beside(labelled(self.tr("From"), self.begin), labelled(self.tr("Until"), self.end)),
            self.supervised,
            self.ordered,
            self.check,
            self._said,
            self.plan,
            self.no,
            self.cancel,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _stands(self, own: Visit) -> str:
        words = state_words(own.state)
        if own.state is VisitState.ASKED and own.promised is not None:
            due = self.tr("answer promised by {day}").replace("{day}", day_month(own.promised))
            return f"{words} · {due}"
        return words

    def _connect(self) -> None:
        self.who.combo.currentIndexChanged.connect(lambda _index: self.look_again())
        self.way.combo.currentIndexChanged.connect(lambda _index: self.look_again())
        self.day.day_changed.connect(lambda _day: self.look_again())
        for field in (self.begin, self.end):
            field.time_changed.connect(lambda _time: self.look_again())
        for tick in (self.supervised, self.ordered):
            tick.clicked.connect(lambda _checked=False: self.look_again())
        self.sentence.textChanged.connect(self._was_typed)
        self.check.chosen.connect(self.take)
        self.plan.clicked.connect(lambda: self.planned.emit(self.booking()))
        self.no.clicked.connect(lambda: self.refused.emit(self.booking(), self.sentence.toPlainText()))
        self.cancel.clicked.connect(lambda: self.cancelled.emit(self.sentence.toPlainText()))

    def _was_typed(self) -> None:
        self._typed = True
