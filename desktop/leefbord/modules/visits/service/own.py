"""A youth's own visits at the kiosk: ask for one, say nice or rather not."""

from datetime import date, datetime, time, timedelta
from typing import Final

from leefbord.core.acts import Acts
from leefbord.core.clock import Clock
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.rule import Rule, RuleKind
from leefbord.modules.visits.model.visit import (
    Booking,
    Decision,
    Kind,
    Visit,
    VisitState,
    Wish,
    check_booking,
)
from leefbord.modules.visits.service.look import Look
from leefbord.modules.visits.service.rights import require
from leefbord.modules.visits.service.writing import write_booking
from leefbord.services.working_days import answer_by

MOST_ASKED: Final = 5
LATEST_DAY: Final = timedelta(days=60)
_USUAL = time(14)
_LENGTH = {Kind.VISIT: timedelta(hours=1, minutes=30), Kind.CALL: timedelta(minutes=30)}


class OwnVisits:
    """The verbs of a youth."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, look: Look) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._look = look

    def people(self) -> list[Contact]:
        """Whom I may choose: people with a ban on them are on the card that says why, not here."""
        banned = {rule.terms.contact for rule in self.why_not()}
        return [each for each in self._look.contacts(self._mine()) if each.id not in banned]

    def why_not(self) -> list[Rule]:
        """Who does not come now, and who decided that."""
        today = self._look.today()
        return [
            rule
            for rule in self._look.rules(self._mine())
            if rule.terms.kind is RuleKind.BAN and rule.terms.contact and rule.in_force(today)
        ]

    def promised(self) -> date:
        """When a question asked now is answered at the latest."""
        return answer_by(self._clock.now_ms())

    def ask(
        self, contact: RecordId | None, day: date, *, kind: Kind = Kind.VISIT, company: str = ""
    ) -> ActId:
        """Ask for a visit or a call on a day; the first time that can be is proposed, staff decide."""
        youth = self._mine()
        today = self._look.today()
        if not today <= day <= today + LATEST_DAY:
            raise Refused("Which day?", "Choose another day.")
        if len(self._look.asked(youth)) >= MOST_ASKED:
            raise Refused("Already asked", "The begeleiders will answer your questions first.")
        start = datetime.combine(day, _USUAL)
        booking = Booking(
            youth=youth, contact=contact, start=start, end=start + _LENGTH[kind], kind=kind, company=company
        )
        check_booking(booking)
        if self._look.check(booking).blocked is not None:
            others = self._look.alternatives(booking, most=1)
            if others and others[0].start.date() == day:
                booking = others[0]
        asked: Fields = {
            "asked_ms": self._clock.now_ms(),
            "promised": self.promised().isoformat(),
        }
        with self._acts.act("Visit asked") as act:
            write_booking(act, act.new_id(), booking, None, ask=asked)
        return act.id

    def say(self, visit: RecordId, wish: Wish) -> ActId:
        """Nice, rather not, or nothing after all. No reason is asked."""
        found = self._look.visit(visit)
        if found.booking.youth != self._mine():
            raise Refused("This visit is not there", "Perhaps a colleague took it away.")
        if found.decision is Decision.REFUSED or (found.state is VisitState.CANCELLED and not found.asked_ms):
            raise Refused("This visit does not happen", "Talk with a begeleider.")
        with self._acts.act("Wish about a visit") as act:
            act.set(youth_shared(found.booking.youth), names.VISIT, visit, {"wish": {"wish": wish.value}})
        return act.id

    def week(self, monday: date) -> list[Visit]:
        """What comes in seven days: planned, asked and stopped, by start."""
        shown = (VisitState.PLANNED, VisitState.ASKED, VisitState.STOPPED)
        return [
            visit for visit in self._look.visits(monday, monday + timedelta(days=6)) if visit.state in shown
        ]

    def answers(self) -> list[Visit]:
        """Questions of mine that staff refused or cancelled, for days that still come."""
        today = self._look.today()
        found = self._look.visits(today, today + LATEST_DAY)
        return [visit for visit in found if visit.said and visit.decision is not Decision.PLANNED]

    def _mine(self) -> PersonId:
        require(self._me, names.OWN)
        if not self._me.is_youth:
            raise Refused("You may not do this", "Only the youth does this.")
        return self._me.person
