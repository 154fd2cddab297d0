"""How often: the rhythms people use, weekdays, an end; the rule in words below."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from leefbord.core.recurrence import Freq, NthDay, Rule
from leefbord.modules.agenda.model.edit import follow_start, nth_of_month
from leefbord.modules.agenda.page.words import rule_words, weekday_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label

_ONCE, _DAILY, _WEEKLY, _FORTNIGHT, _MONTH_DAY, _MONTH_NTH, _YEARLY, _OWN = range(8)
_NEVER, _ON_DAY, _AFTER = range(3)


class RepeatField(QWidget):
    """`changed` after each edit; rule() gives the Rule for the start it was told."""

    changed = Signal()

    def __init__(self, start: datetime, rule: Rule | None) -> None:
        super().__init__()
        self._start, self._given_start, self._given = start, start, rule
        self._touched = rule is None
        rhythms = [
            (_ONCE, self.tr("Once"), None),
            (_DAILY, self.tr("Every day"), None),
            (_WEEKLY, self.tr("Every week"), None),
            (_FORTNIGHT, self.tr("Every 2 weeks"), None),
            (_MONTH_DAY, self.tr("Every month, same date"), None),
            (_MONTH_NTH, self.tr("Every month, same weekday"), None),
            (_YEARLY, self.tr("Every year"), None),
        ]
        if rule is not None and _kind_of(rule) == _OWN:
            rhythms.append((_OWN, self.tr("As it is now"), None))
        self.rhythm = Choice(self.tr("Repeat"), rhythms)
        self.rhythm.choose(_kind_of(rule))
        self.days = [self._day_button(weekday, rule) for weekday in range(7)]
        self._day_row = QWidget()
        days = QHBoxLayout(self._day_row)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(2)
        for button in self.days:
            days.addWidget(button)
        endings = [
            (_NEVER, self.tr("No end"), None),
            (_ON_DAY, self.tr("Until a date"), None),
            (_AFTER, self.tr("A number of times"), None),
        ]
        self.ending = Choice(self.tr("Ends"), endings)
        self.until = DateField(self.tr("Last day"), start.date() + timedelta(days=90))
        self.count = QSpinBox()
        self.count.setRange(1, 400)
        self.count.setAccessibleName(self.tr("Number of times"))
        self.count.setValue(10)
        self._show_ending(rule)
        self.words = Label("", "secondary", wraps=True)
        self._lay_out()
        self.rhythm.combo.currentIndexChanged.connect(self._edited)
        self.ending.combo.currentIndexChanged.connect(self._edited)
        self.until.day_changed.connect(self._edited)
        self.count.valueChanged.connect(self._edited)
        self._refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(8))
        for widget in (self.rhythm, self._day_row, self.ending, self.until, self.count, self.words):
            column.addWidget(widget)

    def _day_button(self, weekday: int, rule: Rule | None) -> Button:
        name = weekday_words(weekday)
        button = Button(name[:2], height=34)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setMinimumWidth(theme().sp(38))
        chosen = {day.weekday for day in rule.by_day} if rule is not None else set()
        button.setChecked(weekday in (chosen or {self._start.weekday()}))
        button.toggled.connect(self._edited)
        return button

    def _show_ending(self, rule: Rule | None) -> None:
        if rule is not None and rule.until is not None:
            self.ending.choose(_ON_DAY)
            self.until.set_value(rule.until.date())
        elif rule is not None and rule.count is not None:
            self.ending.choose(_AFTER)
            self.count.setValue(rule.count)

    def set_start(self, start: datetime) -> None:
        """The day moved; a weekly rule with one day follows it."""
        if self._touched and self.rhythm.value() in (_WEEKLY, _FORTNIGHT):
            ticked = [weekday for weekday, button in enumerate(self.days) if button.isChecked()]
            if ticked == [self._start.weekday()]:
                self.days[start.weekday()].setChecked(True)
                if start.weekday() != self._start.weekday():
                    self.days[self._start.weekday()].setChecked(False)
        self._start = start
        self._refresh()

    def rule(self) -> Rule | None:
        """The rule as chosen; None = once. Untouched, it is the one that was given, to the letter."""
        if not self._touched:
            return self._given
        kind = self.rhythm.value()
        if kind == _ONCE:
            return None
        if kind == _OWN:
            return None if self._given is None else replace(self._given)
        rule = self._rhythm(kind)
        if self.ending.value() == _ON_DAY:
            return replace(rule, until=datetime.combine(self.until.value(), time(23, 59, 59)))
        if self.ending.value() == _AFTER:
            return replace(rule, count=self.count.value())
        return rule

    def _rhythm(self, kind: int) -> Rule:
        if kind in (_WEEKLY, _FORTNIGHT):
            ticked = [NthDay(weekday) for weekday, button in enumerate(self.days) if button.isChecked()]
            days = tuple(ticked) or (NthDay(self._start.weekday()),)
            return Rule(freq=Freq.WEEKLY, interval=2 if kind == _FORTNIGHT else 1, by_day=days)
        if kind == _MONTH_NTH:
            last = self._start.day > 28
            return Rule(freq=Freq.MONTHLY, by_day=(nth_of_month(self._start, from_end=last),))
        freqs = {_DAILY: Freq.DAILY, _MONTH_DAY: Freq.MONTHLY, _YEARLY: Freq.YEARLY}
        return Rule(freq=freqs[kind])

    def _edited(self) -> None:
        self._touched = True
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        kind, ending = self.rhythm.value(), self.ending.value()
        self._day_row.setVisible(kind in (_WEEKLY, _FORTNIGHT))
        self.ending.setVisible(kind not in (_ONCE, _OWN))
        self.until.setVisible(kind not in (_ONCE, _OWN) and ending == _ON_DAY)
        self.count.setVisible(kind not in (_ONCE, _OWN) and ending == _AFTER)
        rule = self.rule()
        if rule is not None and not self._touched:
            rule = follow_start(rule, self._given_start, self._start)
        self.words.setText(rule_words(rule, self._start))
        self.words.setVisible(rule is not None)


def _kind_of(rule: Rule | None) -> int:
    if rule is None:
        return _ONCE
    plain = not (rule.by_month or rule.by_month_day or rule.by_set_pos)
    if not plain:
        return _OWN
    if rule.freq is Freq.WEEKLY and rule.interval in (1, 2):
        return _WEEKLY if rule.interval == 1 else _FORTNIGHT
    if rule.interval != 1:
        return _OWN
    if rule.freq is Freq.MONTHLY and len(rule.by_day) == 1 and rule.by_day[0].nth:
        return _MONTH_NTH
    simple = {Freq.DAILY: _DAILY, Freq.MONTHLY: _MONTH_DAY, Freq.YEARLY: _YEARLY}
    return _OWN if rule.by_day else simple.get(rule.freq, _OWN)
