"""Visiting hours: each weekday in words, a day with other hours, and how many visits the room holds."""

import re
from datetime import date, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from leefbord.modules.visits.model.hours import MOST_PLACES, Hours, OtherHours, Span
from leefbord.modules.visits.page.words import weekday_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import labelled
from leefbord.ui.widgets.text_field import TextField
from leefbord.ui.widgets.time_field import parse_time

_YEAR = timedelta(days=365)


class HoursForm(QWidget):
    """`opened` carries weekday and spans, `other` an OtherHours, `room` places and review day."""

    opened = Signal(int, object)
    other = Signal(object)
    room = Signal(int, object)

    def __init__(self, hours: Hours, today: date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(7))
        hint = self.tr("Write hours as 14-18 or 10-12, 14-18. Leave it empty when nobody comes.")
        column.addWidget(Label(hint, "body", wraps=True))
        self.days: list[TextField] = []
        for weekday in range(7):
            field = TextField(weekday_words(weekday))
            field.set_text(shown_spans(hours.weekly.get(weekday, ())))
            field.line.editingFinished.connect(lambda day=weekday: self._week(day))
            self.days.append(field)
            column.addWidget(field)
        self._known = [field.text() for field in self.days]
        self.places = QSpinBox()
        self.places.setRange(1, MOST_PLACES)
        self.places.setValue(hours.places)
        self.places.setAccessibleName(self.tr("Visits at the same time"))
        self.review = DateField(self.tr("Look again on"), today + _YEAR)
        keep = Button(self.tr("Keep the room"), icon_name="check", kind=ButtonKind.TINTED)
        keep.clicked.connect(lambda: self.room.emit(self.places.value(), self.review.value()))
        self.day = DateField(self.tr("Day"), today)
        self.day_hours = TextField(self.tr("Hours on that day"))
        self.why = TextField(self.tr("Why"))
        write = Button(self.tr("Keep that day"), icon_name="plus", kind=ButtonKind.TINTED)
        write.clicked.connect(self._other)
        for widget in (
            labelled(self.tr("Visits at the same time"), self.places),
            labelled(self.tr("Look again on"), self.review),
            keep,
            Label(self.tr("Other hours on one day"), "title"),
            labelled(self.tr("Day"), self.day),
            self.day_hours,
            self.why,
            write,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _week(self, weekday: int) -> None:
        field = self.days[weekday]
        if field.text() == self._known[weekday]:
            return
        spans = read_spans(field.text())
        if spans is None:
            field.show_error(self.tr("Write hours as 14-18."))
            return
        self._known[weekday] = field.text()
        self.opened.emit(weekday, spans)

    def _other(self) -> None:
        spans = read_spans(self.day_hours.text())
        if spans is None:
            self.day_hours.show_error(self.tr("Write hours as 14-18."))
        else:
            self.other.emit(OtherHours(day=self.day.value(), spans=spans, why=self.why.text()))


def shown_spans(spans: tuple[Span, ...]) -> str:
    """ "14:00-18:00, 19:00-20:00"."""
    return ", ".join(span.text for span in spans)


def read_spans(text: str) -> tuple[Span, ...] | None:
    """The hours a person means, or None."""
    found = []
    for part in re.split(r"[,;]|\ben\b", text.strip()) if text.strip() else []:
        ends = [parse_time(each) for each in re.split(r"-|–|\btot\b", part)]
        if len(ends) != 2 or not all(isinstance(each, time) for each in ends):
            return None
        begin, end = ends
        if begin is None or end is None:
            return None
        found.append(Span(begin, end))
    return tuple(found)
