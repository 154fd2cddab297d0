"""The page Mijn dag: the day, the week, and adding something of one's own in two questions."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.core.errors import Refused, Trouble
from leefbord.modules.agenda.kiosk.change_card import CancelledCard, ChangeCard
from leefbord.modules.agenda.kiosk.day_view import DayView
from leefbord.modules.agenda.kiosk.week_view import WeekView
from leefbord.modules.agenda.model.appointment import Details, What, When
from leefbord.modules.agenda.service import AgendaService
from leefbord.ui.kiosk.page_offers import spoken_of
from leefbord.ui.kiosk.question_screen import Answer, QuestionScreen
from leefbord.ui.kiosk.time_words import at_words, day_word
from leefbord.ui.page_spec import KioskContext

_TYPES = ("agenda.item", "agenda.change")
_NEAR = timedelta(days=7)
_FIRST_HOUR, _LAST_HOUR, _MOST = 8, 20, 6


class MyDay(QWidget):
    """What the agenda has for this youth and the group; titles with names may stand here, not on home."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: AgendaService, context: KioskContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._day = service.today()
        self._asking = False
        self._what = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget = QWidget()
        self._column.addWidget(self.shown)
        context.footer(self.tr("You and the begeleiders see your day. Other youths do not."))
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.show_day(self._day)

    def sentence(self) -> str:
        """The line under the title."""
        return self.tr("This is what you do.")

    def spoken(self) -> str:
        """What is on the screen."""
        return spoken_of(self.shown)

    def show_day(self, day: date) -> None:
        """One day, at most a week away."""
        today = self._service.today()
        self._day = min(max(day, today - _NEAR), today + _NEAR)
        items = self._items(self._day, self._day)
        view = DayView(
            self._day,
            items,
            self._service.now(),
            self._change(items) if self._day == today else None,
            may_add=self._context.me.is_youth and self._day >= today,
        )
        view.turned.connect(lambda step: self.show_day(self._day + timedelta(days=step)))
        view.week_wanted.connect(self.show_week)
        view.add_wanted.connect(self.ask_what)
        self._show(view, asking=False)

    def show_week(self) -> None:
        """The week of the day shown."""
        monday = self._day - timedelta(days=self._day.weekday())
        found: dict[date, list[DayItem]] = {}
        for item in self._items(monday, monday + timedelta(days=6)):
            found.setdefault(max(item.starts_at.date(), monday), []).append(item)
        view = WeekView(monday, self._service.today(), found)
        view.day_chosen.connect(self.show_day)
        self._show(view, asking=False)

    def ask_what(self) -> None:
        """The first question: what."""
        answers = [
            Answer(key="football", text=self.tr("Sport"), pictogram="football"),
            Answer(key="read", text=self.tr("Reading"), pictogram="read"),
            Answer(key="music", text=self.tr("Music"), pictogram="music"),
            Answer(key="draw", text=self.tr("Drawing"), pictogram="draw"),
            Answer(key="walk", text=self.tr("Walking"), pictogram="walk"),
            Answer(key="calm", text=self.tr("Resting"), pictogram="calm"),
        ]
        titles = {answer.key: answer.text for answer in answers}

        def chosen(key: str) -> None:
            self.ask_hour(key, titles[key])

        question = QuestionScreen(self.tr("What do you want to do?"), answers)
        question.answered.connect(chosen)
        self._show(question, asking=True)

    def ask_hour(self, pictogram: str, title: str) -> None:
        """The second question: when; then it is planned for one hour."""
        hours = free_hours(self._day, self._service.now(), self._items(self._day, self._day))
        if not hours:
            day = day_word(self._day, self._service.today())
            question = QuestionScreen(
                self.tr("There is no room left {day}.").format(day=day),
                [Answer(key="", text=self.tr("Back to my day"), pictogram="calendar")],
            )
        else:
            question = QuestionScreen(
                self.tr("When?"), [Answer(key=str(hour), text=at_words(time(hour))) for hour in hours]
            )
        question.answered.connect(lambda hour: self._plan(hour, pictogram, title))
        self._show(question, asking=True)

    def _plan(self, hour: str, pictogram: str, title: str) -> None:
        if hour:
            start = datetime.combine(self._day, time(int(hour)))
            details = Details(what=What(title=title, look=ItemLook.FREE_TIME, pictogram=pictogram))
            when = When(start=start, end=start + timedelta(hours=1))
            try:
                self._service.plan((self._context.youth.id,), when, details)
            except (Refused, Trouble) as failure:
                self._context.show_failure(failure)
        self.show_day(self._day)

    def _change(self, items: Sequence[DayItem]) -> ChangeCard | CancelledCard | None:
        """The newest thing to know: a moved time, else one that does not happen and is still to come."""
        news = self._service.news_of(self._context.youth.id, self._day)
        if news is not None:
            return ChangeCard(news, self._context.staff)
        now = self._service.now()
        off = [item for item in items if item.state is ItemState.CANCELLED and item.ends_at > now]
        return CancelledCard(off[0]) if off else None

    def _items(self, first: date, last: date) -> list[DayItem]:
        own = self._context.youth.id
        return [item for item in self._service.day_items(first, last) if item.youth in (None, own)]

    def _changed(self, changes: Changes) -> None:
        """A question that is being answered stays."""
        if changes.touches(_TYPES) and not self._asking:
            self.show_day(self._day)

    def _show(self, view: QWidget, *, asking: bool) -> None:
        self._asking = asking
        self._column.replaceWidget(self.shown, view)
        self.shown.hide()
        self.shown.deleteLater()
        self.shown = view


def free_hours(day: date, now: datetime, items: Sequence[DayItem]) -> list[int]:
    """Whole hours at which nothing is going on, at most six, spread over the rest of the day."""
    first = _FIRST_HOUR if day > now.date() else max(_FIRST_HOUR, now.hour + 1)
    busy = [item for item in items if not item.all_day]
    free = []
    for hour in range(first, _LAST_HOUR + 1):
        start = datetime.combine(day, time(hour), now.tzinfo)
        end = start + timedelta(hours=1)
        if not any(item.starts_at < end and start < item.ends_at for item in busy):
            free.append(hour)
    step = max(1, -(-len(free) // _MOST))
    return free[::step][:_MOST]
