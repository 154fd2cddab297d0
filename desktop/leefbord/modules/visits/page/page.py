"""Bezoek: the week of the house with its hours, questions that wait, and one panel to plan and decide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.people import YouthCard
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.model.contact import Contact, Details, Relation
from leefbord.modules.visits.model.hours import Hours
from leefbord.modules.visits.model.rule import Rule
from leefbord.modules.visits.model.visit import Booking, Visit
from leefbord.modules.visits.page.asked_view import AskedView
from leefbord.modules.visits.page.booking_form import BookingForm
from leefbord.modules.visits.page.hours_form import HoursForm
from leefbord.modules.visits.page.person_form import PersonForm
from leefbord.modules.visits.page.rule_form import RuleForm
from leefbord.modules.visits.page.rules_card import RulesCard, RulesView
from leefbord.modules.visits.page.week_view import WeekView
from leefbord.modules.visits.page.words import day_words
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.ui.page_spec import PageContext
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.card import Card
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.side_panel import SidePanel

_WEEK = timedelta(days=7)
_TYPES = (
    names.VISIT,
    names.CONTACT,
    names.DETAILS,
    names.RULE,
    names.HOURS,
    names.EXCEPTION,
    names.ROOM,
    "youths.profile",
)


@dataclass(frozen=True, kw_only=True, repr=False)
class _Found:
    """What one reading brought."""

    visits: list[tuple[Visit, YouthCard, str]]
    asked: list[tuple[Visit, YouthCard, str]]
    rules: list[tuple[Rule, YouthCard, Contact | None]]
    hours: Hours
    room: tuple[date | None, date | None]


class VisitsPage(QWidget):
    """The visits of the house for one colleague."""

    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, service: VisitsService, context: PageContext) -> None:
        super().__init__()
        self._service, self._context = service, context
        self._monday = _monday(service.look.today())
        self._waiting = 0
        self._reads = 0
        self._focus: RecordId | None = None
        self.week = WeekView()
        self.rules = RulesCard()
        self.asked = AskedView()
        self.previous = Button(self.tr("Previous week"), icon_name="chevron-left", kind=ButtonKind.ICON)
        self.this_week = Button(self.tr("This week"), icon_name="calendar")
        self.following = Button(self.tr("Next week"), icon_name="chevron-right", kind=ButtonKind.ICON)
        self.new = Button(self.tr("New visit"), icon_name="plus", kind=ButtonKind.TINTED)
        self.problem = Notice("")
        self.panel = SidePanel(self.tr("Questions"), width=424, closable=True)
        self._holder = QScrollArea()
        self._inside: QWidget | None = None
        self._lay_out()
        self._connect()
        self.reload()
        self.show_asked()

    # ---- what the shell asks

    def open_item(self, key: str) -> None:
        """Show a visit by its key; "new" begins one, "youth:<hex>" begins one for that youth."""
        youths = self._context.youths.youths()
        card = next((card for card in youths if f"youth:{card.id.hex()}" == key), None)
        if key == "new" or card is not None:
            self.begin(card, datetime.combine(self._service.look.today(), time(14)))
        elif "#" in key:
            try:
                visit = self._service.look.by_key(key)
            except (Refused, Trouble) as failure:
                self._context.shell.show_failure(failure)
                return
            self.go(visit.booking.start.date())
            self.open_visit(visit)

    def create_at(self, youth: PersonId, at: datetime) -> None:
        """Begin a visit of a youth at a time."""
        card = self._context.youths.youth(youth)
        wall = at.astimezone(HOUSE_ZONE).replace(tzinfo=None)
        self.go(wall.date())
        self.begin(card, wall)

    def subtitle(self) -> str:
        """ "Week 42 · 12 tot 18 oktober · 1 vraag van een jongere"."""
        last = self._monday + timedelta(days=6)
        text = self.tr("Week {number} · {first} to {last} · {count} questions")
        if self._waiting == 1:
            text = self.tr("Week {number} · {first} to {last} · 1 question")
        text = text.replace("{number}", str(self._monday.isocalendar().week))
        text = text.replace("{first}", day_words(self._monday)).replace("{last}", day_words(last))
        return text.replace("{count}", str(self._waiting))

    def top_acts(self) -> Sequence[QWidget]:
        """For the top bar."""
        return (self.new,)

    # ---- showing

    def go(self, day: date) -> None:
        """Show the week of a day."""
        self._monday = _monday(day)
        self.reload()

    def reload(self) -> None:
        """Read everything again, off the window's thread."""
        look, monday = self._service.look, self._monday
        self._reads += 1
        number = self._reads

        def work() -> _Found:
            return _Found(
                visits=self._all_named(look.visits(monday, monday + timedelta(days=6))),
                asked=self._all_named(look.asked()),
                rules=self._rules(),
                hours=look.hours(),
                room=look.room_decided(),
            )

        def show(found: _Found) -> None:
            if number == self._reads:
                self._show(monday, found)

        self._context.jobs.run(work, show)

    def _show(self, monday: date, found: _Found) -> None:
        today = self._service.look.today()
        self._waiting = len(found.asked)
        self.week.show_week(monday, today, found.hours, found.visits)
        moved = next((chip for chip in self.week.chips if chip.visit.id == self._focus), None)
        if moved is not None:
            moved.setFocus()
        self._focus = None
        self.asked.show_asked(found.asked, today)
        self.rules.show_rules(found.rules, found.hours, found.room, today)

    def show_asked(self) -> None:
        """Questions that wait, in the panel."""
        self._open(self.tr("Questions"), self.asked)
        self.panel.cross.hide()

    def begin(self, card: YouthCard | None, at: datetime) -> None:
        """A new visit; first for whom, when that is not known."""
        if card is None:
            self._ask_youth(at)
            return
        people = self._service.look.contacts(card.id)
        booking = Booking(
            youth=card.id, contact=people[0].id if people else None, start=at, end=at + timedelta(hours=1)
        )
        form = BookingForm(self._service.look, card, booking, None)
        plan = self._service.plan
        form.planned.connect(lambda made: self._do(lambda: plan.book(made), "Visit planned"))
        form.refused.connect(
            lambda made, said: self._do(lambda: plan.keep_refused(made, said), "Visit refused")
        )
        form.new_person.connect(self._new_person)
        self._open(self.tr("New visit"), form)

    def open_visit(self, visit: Visit) -> None:
        """A visit that is there: answer, change, cancel."""
        card = self._context.youths.youth(visit.booking.youth)
        if card is None:
            return
        form = BookingForm(self._service.look, card, visit.booking, visit)
        plan = self._service.plan
        form.planned.connect(lambda made: self._do(lambda: plan.agree(visit.id, made), "Visit planned"))
        form.refused.connect(
            lambda _made, said: self._do(lambda: plan.refuse(visit.id, said), "Visit refused")
        )
        form.cancelled.connect(lambda said: self._do(lambda: plan.cancel(visit.id, said), "Visit cancelled"))
        form.new_person.connect(self._new_person)
        self._open(self.tr("Visit"), form)

    def show_rules(self) -> None:
        """Every rule."""
        look = self._service.look
        view = RulesView(
            self._rules(),
            self._context.youths.youths(),
            lambda rule: look.reason(rule.id),
            look.today(),
            may_decide=self._context.me.may(names.RULES),
        )
        view.lifted.connect(
            lambda rule: self._do(lambda: self._service.house.lift(rule.id), "Visit rule ended")
        )
        view.wanted.connect(self._new_rule)
        view.hours.connect(self.show_hours)
        self._open(self.tr("Rules"), view)

    def show_hours(self) -> None:
        """Visiting hours and the room."""
        house, look = self._service.house, self._service.look
        form = HoursForm(look.hours(), look.today())
        form.opened.connect(
            lambda day, spans: self._do(
                lambda: house.open_on(day, spans), "Visiting hours changed", stay=True
            )
        )
        form.other.connect(
            lambda other: self._do(lambda: house.other_hours(other), "Visiting hours changed", stay=True)
        )
        form.room.connect(
            lambda places, review: self._do(
                lambda: house.room(places, review), "Visit room changed", stay=True
            )
        )
        self._open(self.tr("Visiting hours"), form)

    # ---- inside

    def _lay_out(self) -> None:
        now = theme()
        bar = QHBoxLayout()
        bar.setSpacing(now.sp(6))
        for widget in (self.previous, self.this_week, self.following):
            bar.addWidget(widget)
        bar.addStretch(1)
        card = Card(padding=2)
        card.body.addWidget(self.week, 1)
        left = QVBoxLayout()
        left.setContentsMargins(now.sp(16), now.sp(12), now.sp(16), now.sp(12))
        left.setSpacing(now.sp(10))
        left.addLayout(bar)
        left.addWidget(self.problem)
        left.addWidget(card, 1)
        left.addWidget(self.rules)
        self.problem.hide()
        self._holder.setWidgetResizable(True)
        self._holder.setFrameShape(QFrame.Shape.NoFrame)
        self._holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel.body.addWidget(self._holder, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.new.setVisible(self._context.me.may(names.PLAN))

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.go(self._monday - _WEEK))
        self.following.clicked.connect(lambda: self.go(self._monday + _WEEK))
        self.this_week.clicked.connect(lambda: self.go(self._service.look.today()))
        self.new.clicked.connect(lambda: self.open_item("new"))
        self.week.opened.connect(self.open_visit)
        self.week.moved.connect(self._move)
        self.week.placed.connect(lambda at: self.begin(None, at))
        self.asked.opened.connect(self.open_visit)
        self.rules.all_wanted.connect(self.show_rules)
        self.panel.closed.connect(self.show_asked)
        self._heard.connect(self._changed)
        forget = self._context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())

    def _changed(self, changes: Changes) -> None:
        if changes.touches(_TYPES):
            self.reload()

    def _all_named(self, visits: Sequence[Visit]) -> list[tuple[Visit, YouthCard, str]]:
        named = (self._named(visit) for visit in visits)
        return [each for each in named if each is not None]

    def _named(self, visit: Visit) -> tuple[Visit, YouthCard, str] | None:
        card = self._context.youths.youth(visit.booking.youth)
        contact = self._service.look.contact(visit.booking.contact)
        if card is None:
            return None
        parts = [contact.called if contact is not None else "", visit.booking.company]
        return visit, card, " · ".join(part for part in parts if part)

    def _rules(self) -> list[tuple[Rule, YouthCard, Contact | None]]:
        look, found = self._service.look, []
        for rule in look.rules():
            card = self._context.youths.youth(rule.youth)
            if card is not None:
                found.append((rule, card, look.contact(rule.terms.contact)))
        return found

    def _ask_youth(self, at: datetime) -> None:
        youths = self._context.youths.youths()
        if not youths or not self._context.me.may(names.PLAN):
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        choice = Choice(self.tr("Youth"), [(card.id, card.called, None) for card in youths])
        onward = Button(self.tr("Onward"), icon_name="arrow-right", kind=ButtonKind.PRIMARY)
        onward.clicked.connect(lambda: self.begin(self._context.youths.youth(choice.value()), at))
        column.addWidget(choice)
        column.addWidget(onward)
        column.addStretch(1)
        self._open(self.tr("New visit"), inside)
        choice.setFocus()

    def _new_person(self, card: YouthCard) -> None:
        form = PersonForm(card)

        def keep(_card: YouthCard, called: str, relation: Relation, picture: str, details: Details) -> None:
            try:
                self._service.house.know(card.id, called, relation, picture, details)
            except (Refused, Trouble) as failure:
                self._fail(failure)
                return
            self.begin(card, datetime.combine(self._service.look.today(), time(14)))

        form.kept.connect(keep)
        self._open(self.tr("New person"), form)

    def _new_rule(self, card: YouthCard) -> None:
        form = RuleForm(self._service.look, card, self._service.look.today())
        form.kept.connect(
            lambda _card, terms, reason: self._do(
                lambda: self._service.house.limit(card.id, terms, reason), "Visit rule written"
            )
        )
        self._open(self.tr("New rule"), form)

    def _move(self, visit: Visit, step: timedelta) -> None:
        booking = visit.booking
        self._focus = visit.id
        self._do(
            lambda: self._service.plan.move(visit.id, booking.start + step, booking.end + step),
            "Visit moved",
            stay=True,
        )

    def _open(self, title: str, inside: QWidget) -> None:
        """Put something in the panel; the list of questions is kept, forms are not."""
        self.problem.hide()
        if self._inside is not None:
            self._holder.takeWidget()
            self._inside.hide()
            if self._inside is not self.asked:
                self._inside.deleteLater()
        self._inside = inside
        self.panel.title.setText(title)
        self.panel.setAccessibleName(title)
        self.panel.cross.show()
        self._holder.setWidget(inside)
        inside.show()

    def _do(self, verb: Callable[[], ActId], name: str, *, stay: bool = False) -> None:
        """Carry out, offer to undo it; a refusal stands above the week."""
        try:
            act = verb()
        except (Refused, Trouble) as failure:
            self._fail(failure)
            return
        self.problem.hide()
        if not stay:
            self.show_asked()
        self.reload()
        self._context.shell.offer_undo(Changes(act_id=act, act_name=name))

    def _fail(self, failure: Refused | Trouble) -> None:
        if isinstance(failure, Refused):
            self.problem.refuse(failure)
        else:
            self._context.shell.show_failure(failure)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
