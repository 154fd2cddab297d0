"""Looking at visits: days, questions that wait, people, hours, rules, and whether a visit can be."""

from datetime import date, datetime, timedelta

from leefbord.core.acts import Acts
from leefbord.core.clock import HOUSE_ZONE, Clock, house_day, moment
from leefbord.core.day import DayItem
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.people import Me, YouthDirectory
from leefbord.core.streams import parse_stream
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.model.check import LOOK_AHEAD, Book, Outcome, alternatives, check
from leefbord.modules.visits.model.contact import Contact, Details
from leefbord.modules.visits.model.day_item import day_item
from leefbord.modules.visits.model.hours import Hours
from leefbord.modules.visits.model.rule import Rule
from leefbord.modules.visits.model.visit import Booking, Visit
from leefbord.modules.visits.repo import questions
from leefbord.modules.visits.service.rights import gone, require


class Look:
    """Reads; changes nothing. A youth is answered about the own visits only."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths

    def now(self) -> datetime:
        """The present moment in Brussels."""
        return moment(self._clock.now_ms()).astimezone(HOUSE_ZONE)

    def today(self) -> date:
        """The calendar day in Brussels."""
        return house_day(self._clock.now_ms())

    def visits(self, first: date, last: date) -> list[Visit]:
        """Visits and questions that start on these days inclusive, by start."""
        found = questions.visits_between(self._acts.rows(), first, last)
        return [visit for visit in found if self._sees(visit.booking.youth)]

    def visit(self, record: RecordId) -> Visit:
        """One visit; Refused when it is gone."""
        found = questions.visit(self._acts.rows(), record)
        if found is None or not self._sees(found.booking.youth):
            raise gone()
        return found

    def by_key(self, key: str) -> Visit:
        """The visit of a DayItem."""
        stream, _, record = key.partition("#")
        try:
            parse_stream(stream)
            return self.visit(RecordId(bytes.fromhex(record)))
        except ValueError:
            raise gone() from None

    def asked(self, youth: PersonId | None = None) -> list[Visit]:
        """Questions that wait for staff, oldest first."""
        return [
            visit for visit in questions.asked(self._acts.rows(), youth) if self._sees(visit.booking.youth)
        ]

    def badge(self) -> int:
        """Questions that wait for staff. Youths get no number: their home page tells nothing about visits."""
        return len(questions.asked(self._acts.rows()))

    def contacts(self, youth: PersonId) -> list[Contact]:
        """Who may be chosen, parents first."""
        return questions.contacts(self._acts.rows(), youth) if self._sees(youth) else []

    def contact(self, record: RecordId | None) -> Contact | None:
        """One person."""
        return None if record is None else questions.contact(self._acts.rows(), record)

    def details(self, record: RecordId) -> Details:
        """What only desks know."""
        require(self._me, names.READ)
        return questions.details(self._acts.rows(), record)

    def hours(self) -> Hours:
        """The visiting hours of the house."""
        return questions.hours(self._acts.rows())

    def room_decided(self) -> tuple[date | None, date | None]:
        """When the house decided on its room, and when it looks again."""
        _, decided, review = questions.room(self._acts.rows())
        return decided, review

    def rules(self, youth: PersonId | None = None) -> list[Rule]:
        """Restrictions that nobody ended, newest first."""
        found = questions.rules(self._acts.rows(), youth)
        return [rule for rule in found if self._sees(rule.youth)]

    def reason(self, rule: RecordId) -> str:
        """Why a restriction was made."""
        require(self._me, names.READ)
        return questions.reason(self._acts.rows(), rule)

    def check(self, booking: Booking, *, own: Visit | None = None) -> Outcome:
        """Whether this visit can be, question by question."""
        asked = self._me.is_youth or (own is not None and own.asked_ms > 0)
        return check(booking, self.book(booking), own=own, asked=asked)

    def alternatives(self, booking: Booking, *, own: Visit | None = None, most: int = 2) -> list[Booking]:
        """Times near it that can be."""
        now = self.now().replace(tzinfo=None)
        return alternatives(booking, self.book(booking), now, own=own, most=most)

    def book(self, booking: Booking) -> Book:
        """What the check looks at."""
        rows = self._acts.rows()
        day = booking.start.date()
        first, last = min(day, self.today()), max(day, self.today() + LOOK_AHEAD) + timedelta(days=1)
        return Book(
            rules=questions.rules(rows, booking.youth),
            hours=questions.hours(rows),
            visits=questions.visits_between(rows, first, last),
        )

    def day_items(self, first: date, last: date) -> list[DayItem]:
        """For board and kiosk; on the kiosk without names."""
        here = {card.id for card in self._youths.youths()}
        staff = not (self._me.is_youth or self._me.on_kiosk)
        found = []
        for visit in self.visits(first, last):
            if visit.booking.youth in here:
                person = self.contact(visit.booking.contact)
                may_plan = self._me.may(names.PLAN)
                found.append(day_item(visit, person, for_staff=staff, may_plan=may_plan))
        return [item for item in found if item is not None]

    def _sees(self, youth: PersonId) -> bool:
        return not self._me.is_youth or youth == self._me.person
