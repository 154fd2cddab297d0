"""The page Bezoek: who comes this week, nice or rather not, and asking with one question per screen."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import RecordId
from leefbord.modules.visits.kiosk.faces import name_of, picture_of
from leefbord.modules.visits.kiosk.overview import Overview
from leefbord.modules.visits.kiosk.why_card import WhyCard
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.model.visit import Kind, Visit, Wish
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.ui.kiosk.page_offers import spoken_of
from leefbord.ui.kiosk.question_screen import MOST_ANSWERS, Answer, QuestionScreen
from leefbord.ui.kiosk.time_words import date_words, day_word
from leefbord.ui.page_spec import KioskContext

_TYPES = (names.VISIT, names.RULE, names.CONTACT, names.HOURS, names.EXCEPTION)
_SOMEBODY, _BACK, _YES = "somebody", "back", "yes"
_LOOK = 21


class MyVisits(QWidget):
    """Read aloud only after asking: who comes is private."""

    asks_before_reading = True
    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: VisitsService, context: KioskContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._asking = False
        self._chosen: RecordId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget = QWidget()
        self._column.addWidget(self.shown)
        context.footer(self.tr("The begeleiding reads your question. The people you ask for do not see it."))
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.start()

    def start(self) -> None:
        """The week of today; on Sunday evening it is still this week."""
        own, look = self._service.own, self._service.look
        today = look.today()
        monday = today - timedelta(days=today.weekday())
        visits = own.week(monday)
        view = Overview(
            monday=monday,
            today=today,
            visits=visits,
            shown=self._pick(visits, today),
            contact=look.contact,
            why=self._why(),
            people=own.people(),
            promise=self._promise(today),
        )
        view.chosen.connect(self._choose)
        view.wished.connect(self._wish)
        view.asked.connect(self._ask_kind)
        view.others.connect(self._ask_who)
        self._show(view, asking=False)

    def sentence(self) -> str:
        """The line under the title."""
        return self.tr("Who comes this week?")

    def spoken(self) -> str:
        """What is on the screen."""
        return spoken_of(self.shown)

    def _changed(self, changes: Changes) -> None:
        """A question that is being answered stays; the week follows."""
        if changes.touches(_TYPES) and not self._asking:
            self.start()

    def _pick(self, visits: list[Visit], today: date) -> Visit | None:
        """The chosen one, else the next that comes, else none."""
        kept = next((visit for visit in visits if visit.id == self._chosen), None)
        return kept or next((visit for visit in visits if visit.booking.start.date() >= today), None)

    def _promise(self, today: date) -> str:
        day = day_word(self._service.own.promised(), today)
        text = self.tr("Tap somebody. You get an answer by {day} at the latest.")
        return text.replace("{day}", day)

    def _why(self) -> list[WhyCard]:
        worker = self._context.youth.key_worker
        card = self._context.staff.staff(worker) if worker is not None else None
        talk_to = card.first_name if card is not None else ""
        look, own = self._service.look, self._service.own
        answers = [
            WhyCard(look.contact(visit.booking.contact), visit.said, talk_to, answer=True)
            for visit in own.answers()
        ]
        bans = [
            WhyCard(look.contact(rule.terms.contact), rule.terms.said, talk_to, answer=False)
            for rule in own.why_not()
        ]
        return [*answers, *bans]

    def _choose(self, visit: Visit) -> None:
        self._chosen = visit.id
        self.start()

    def _wish(self, wish: Wish) -> None:
        today = self._service.look.today()
        monday = today - timedelta(days=today.weekday())
        visit = self._pick(self._service.own.week(monday), today)
        if visit is not None:
            self._chosen = visit.id
            self._try(lambda: self._service.own.say(visit.id, wish))

    def _ask_who(self) -> None:
        people = self._service.own.people()[: MOST_ANSWERS - 2]
        answers = [
            Answer(key=each.id.hex(), text=name_of(each), pictogram=picture_of(each)) for each in people
        ]
        answers.append(Answer(key=_SOMEBODY, text=self.tr("Somebody who is not here"), pictogram="person"))
        answers.append(self._not_now())
        question = QuestionScreen(self.tr("Whom do you want to see?"), answers)

        def chosen(key: str) -> None:
            if key == _BACK:
                self.start()
            else:
                self._ask_kind(None if key == _SOMEBODY else RecordId(bytes.fromhex(key)))

        question.answered.connect(chosen)
        self._show(question, asking=True)

    def _ask_kind(self, who: RecordId | None) -> None:
        name = name_of(self._service.look.contact(who))
        answers = (
            Answer(key=Kind.VISIT.value, text=self.tr("Come to visit"), pictogram="visit"),
            Answer(key=Kind.CALL.value, text=self.tr("Call by phone"), pictogram="telephone"),
            self._not_now(),
        )
        question = QuestionScreen(self.tr("{name}: come or call?").replace("{name}", name), answers)

        def chosen(key: str) -> None:
            if key == _BACK:
                self.start()
            else:
                self._ask_day(who, Kind(key))

        question.answered.connect(chosen)
        self._show(question, asking=True)

    def _ask_day(self, who: RecordId | None, kind: Kind) -> None:
        today = self._service.look.today()
        hours = self._service.look.hours()
        ahead = (today + timedelta(days=step) for step in range(1, _LOOK))
        days = [day for day in ahead if kind is Kind.CALL or hours.on(day)][: MOST_ANSWERS - 1]
        answers = [Answer(key=day.isoformat(), text=date_words(day)) for day in days]
        answers.append(self._not_now())
        question = QuestionScreen(self.tr("On which day?"), answers)

        def chosen(key: str) -> None:
            if key == _BACK:
                self.start()
            else:
                self._ask_sure(who, kind, date.fromisoformat(key))

        question.answered.connect(chosen)
        self._show(question, asking=True)

    def _ask_sure(self, who: RecordId | None, kind: Kind, day: date) -> None:
        contact = self._service.look.contact(who)
        name = name_of(contact)
        text = self.tr("Ask this: {name} comes on {day}?")
        if kind is Kind.CALL:
            text = self.tr("Ask this: {name} calls on {day}?")
        answers = (
            Answer(key=_YES, text=self.tr("Yes, ask it"), pictogram="done"),
            self._not_now(),
        )
        promised = day_word(self._service.own.promised(), self._service.look.today())
        sentence = self.tr("You get an answer by {day} at the latest.").replace("{day}", promised)
        title = text.replace("{name}", name).replace("{day}", date_words(day))
        question = QuestionScreen(title, answers, sentence=sentence)

        def chosen(key: str) -> None:
            if key == _YES:
                company = "" if contact is not None else name
                self._try(lambda: self._service.own.ask(who, day, kind=kind, company=company))
            else:
                self.start()

        question.answered.connect(chosen)
        self._show(question, asking=True)

    def _not_now(self) -> Answer:
        return Answer(key=_BACK, text=self.tr("Not now"), pictogram="hourglass")

    def _try(self, verb: Callable[[], object]) -> None:
        self._asking = True
        try:
            verb()
        except (Refused, Trouble) as failure:
            self._context.show_failure(failure)
        self.start()

    def _show(self, widget: QWidget, *, asking: bool) -> None:
        self._asking = asking
        before, self.shown = self.shown, widget
        self._column.replaceWidget(before, widget)
        before.hide()
        before.deleteLater()
        widget.show()
