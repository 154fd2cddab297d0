"""Staff plan visits: book, answer a question, move, cancel, keep a refusal with its sentence."""

from dataclasses import replace
from datetime import datetime

from leefbord.core.acts import Acts
from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayAction, DayRequest
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, RecordId
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.model.check import Check, Result
from leefbord.modules.visits.model.visit import (
    LONGEST_SAID,
    Booking,
    Decision,
    Visit,
    VisitState,
    check_booking,
)
from leefbord.modules.visits.service.look import Look
from leefbord.modules.visits.service.rights import require
from leefbord.modules.visits.service.writing import write_booking


class Plan:
    """The verbs of who plans."""

    def __init__(self, *, acts: Acts, me: Me, look: Look) -> None:
        self._acts = acts
        self._me = me
        self._look = look

    def book(self, booking: Booking) -> ActId:
        """Plan a visit that passes the check; the youth can still say "rather not"."""
        require(self._me, names.PLAN)
        check_booking(booking)
        self._need_free(booking, None)
        with self._acts.act("Visit planned") as act:
            write_booking(act, act.new_id(), booking, self._decision(Decision.PLANNED, ""))
        return act.id

    def keep_refused(self, booking: Booking, said: str) -> ActId:
        """It cannot be; the youth reads this sentence."""
        require(self._me, names.PLAN)
        check_booking(booking)
        with self._acts.act("Visit refused") as act:
            write_booking(act, act.new_id(), booking, self._decision(Decision.REFUSED, _checked(said)))
        return act.id

    def agree(self, visit: RecordId, booking: Booking | None = None) -> ActId:
        """Yes to a youth's question, or plan anew what was refused; perhaps at another time."""
        require(self._me, names.PLAN)
        own = self._look.visit(visit)
        wanted = booking or own.booking
        if wanted.youth != own.booking.youth:
            raise Refused("This is about another youth", "Plan a new visit.")
        check_booking(wanted)
        self._need_free(wanted, own)
        with self._acts.act("Visit planned") as act:
            write_booking(act, visit, wanted, self._decision(Decision.PLANNED, ""), before=own.booking)
        return act.id

    def refuse(self, visit: RecordId, said: str) -> ActId:
        """No to a youth's question, with a sentence that says why."""
        return self._decide(visit, Decision.REFUSED, said)

    def cancel(self, visit: RecordId, said: str) -> ActId:
        """A planned visit does not happen; the youth reads why."""
        return self._decide(visit, Decision.CANCELLED, said)

    def move(self, visit: RecordId, start: datetime, end: datetime) -> ActId:
        """Other hours (naive wall time in Brussels), checked again."""
        require(self._me, names.PLAN)
        own = self._look.visit(visit)
        moved = replace(own.booking, start=start, end=end)
        check_booking(moved)
        if own.state is VisitState.PLANNED:
            self._need_free(moved, own)
        with self._acts.act("Visit moved") as act:
            write_booking(act, visit, moved, None, before=own.booking)
        return act.id

    def run(self, request: DayRequest) -> None:
        """The board moves a visit of the same youth."""
        if request.action not in (DayAction.MOVE, DayAction.RESIZE):
            raise Refused("This cannot be done here", "Open the visit first.")
        if request.starts_at is None or request.ends_at is None:
            raise Refused("This cannot be done here", "Open the visit first.")
        visit = self._look.by_key(request.key)
        if request.youth not in (None, visit.booking.youth):
            raise Refused("This is about another youth", "Plan a new visit.")
        self.move(visit.id, _wall(request.starts_at), _wall(request.ends_at))

    def _decide(self, visit: RecordId, decision: Decision, said: str) -> ActId:
        require(self._me, names.PLAN)
        own = self._look.visit(visit)
        words = _checked(said)
        groups: dict[str, Fields] = {"decision": self._decision(decision, words)}
        name = youth_shared(own.booking.youth)
        if decision is Decision.REFUSED:
            with self._acts.act("Visit refused") as act:
                act.set(name, names.VISIT, visit, groups)
        else:
            with self._acts.act("Visit cancelled") as act:
                act.set(name, names.VISIT, visit, groups)
        return act.id

    def _decision(self, decision: Decision, said: str) -> Fields:
        return {"decision": decision.value, "said": said, "decided_by": bytes(self._me.person)}

    def _need_free(self, booking: Booking, own: Visit | None) -> None:
        blocked = self._look.check(booking, own=own).blocked
        if blocked is None:
            return
        assert blocked.result is Result.NO
        if blocked.check is Check.WISH:
            raise Refused(
                "The youth would rather not", "Talk with the youth first. Nobody has to see somebody."
            )
        raise Refused("This visit cannot be", "The page says what stands against it, and what can be.")


def _checked(said: str) -> str:
    words = said.strip()
    if not words or len(words) > LONGEST_SAID:
        raise Refused("What does the youth read?", "Say who decided and until when, without blame.")
    return words


def _wall(at: datetime) -> datetime:
    return at.astimezone(HOUSE_ZONE).replace(tzinfo=None)
