"""A new task: what, picture, for whom or by turns, when, on which days."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthDirectory
from leefbord.core.recurrence import DAY_CODES, parse_rule
from leefbord.modules.tasks.model.chore import ChoreKind, Step, What, Window
from leefbord.modules.tasks.page.words import kind_words, pictures, weekday_words
from leefbord.modules.tasks.page.youth_ticks import YouthTicks
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import beside, labelled
from leefbord.ui.widgets.text_field import TextField
from leefbord.ui.widgets.time_field import TimeField

_EARLY, _LATE = time(16), time(20)


class NewTask(QWidget):
    """`given` carries youths, What and Window; `rounds` also the Step."""

    given = Signal(object, object, object)
    rounds = Signal(object, object, object, object)

    def __init__(self, youths: YouthDirectory, day: date, youth: PersonId | None) -> None:
        super().__init__()
        cards = youths.youths()
        self.title = TextField(self.tr("Task"), help_text=self.tr("One or two words."))
        self.picture = Choice(self.tr("Picture"), [(key, words, None) for key, words in pictures()])
        self.kind = Choice(self.tr("Sort"), [(kind, kind_words(kind), None) for kind in ChoreKind])
        self.note = TextField(self.tr("Note"))
        self.way = Choice(
            self.tr("Who"),
            [
                ("own", self.tr("each for themselves"), None),
                (Step.WEEK.value, self.tr("by turns, each week"), None),
                (Step.TIME.value, self.tr("by turns, each time"), None),
            ],
        )
        self.who = YouthTicks(cards)
        self.who.choose([youth] if youth is not None else [])
        self.day = DateField(self.tr("First day"), day)
        self.begin = TimeField(self.tr("From"), _EARLY)
        self.end = TimeField(self.tr("Until"), _LATE)
        self.days = [QCheckBox(weekday_words(weekday)) for weekday in range(7)]
        self.save = Button(self.tr("Keep"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        self.save.clicked.connect(self._save)
        self._lay_out()

    def _lay_out(self) -> None:
        week = QWidget()
        grid = QGridLayout(week)
        grid.setContentsMargins(0, 0, 0, 0)
        for weekday, tick in enumerate(self.days):
            grid.addWidget(tick, weekday // 4, weekday % 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(10))
        for widget in (
            self.title,
            beside(self.picture, self.kind),
            self.way,
            labelled(self.tr("For whom"), self.who),
            labelled(self.tr("First day"), self.day),
            beside(labelled(self.tr("From"), self.begin), labelled(self.tr("Until"), self.end)),
            labelled(self.tr("Each week on"), week),
            Label(self.tr("No day ticked: once."), "small"),
            self.note,
            self.save,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _save(self) -> None:
        what = What(
            title=self.title.text(),
            pictogram=self.picture.value(),
            kind=self.kind.value(),
            note=self.note.text(),
        )
        window = self._window()
        if self.way.value() == "own":
            self.given.emit(self.who.chosen(), what, window)
        else:
            self.rounds.emit(self.who.chosen(), what, window, Step(self.way.value()))

    def _window(self) -> Window:
        """The first time lies on the first ticked day from the chosen one on."""
        day = self.day.value()
        wanted = [weekday for weekday, tick in enumerate(self.days) if tick.isChecked()]
        while wanted and day.weekday() not in wanted:
            day += timedelta(days=1)
        begin, end = self.begin.value() or _EARLY, self.end.value() or _LATE
        rule = None
        if wanted:
            codes = ",".join(DAY_CODES[weekday] for weekday in wanted)
            rule = parse_rule(f"FREQ=WEEKLY;BYDAY={codes}")
        return Window(start=datetime.combine(day, begin), end=datetime.combine(day, end), rule=rule)
