"""What the house and others decided: visiting hours, the room, people, and restrictions (DR8)."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from hashlib import sha256

from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import ID_SIZE, ActId, PersonId, RecordId
from leefbord.core.people import Me, YouthDirectory
from leefbord.core.records import Fields
from leefbord.core.streams import house, parse_stream, youth_shared, youth_team
from leefbord.modules.visits.model import record_types as names
from leefbord.modules.visits.model.contact import Contact, Details, Relation, check_contact
from leefbord.modules.visits.model.hours import MOST_PLACES, OtherHours, Span, check_spans, spans_text
from leefbord.modules.visits.model.rule import Terms, check_rule
from leefbord.modules.visits.repo import questions
from leefbord.modules.visits.service.rights import gone, require

_CAPABLE_FROM = 12


class HouseRules:
    """The verbs of who keeps hours, people and rules."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths

    def open_on(self, weekday: int, spans: tuple[Span, ...]) -> ActId:
        """Weekly hours of one weekday (0 = Monday); none = no visits that day."""
        require(self._me, names.RULES)
        check_spans(spans)
        if not 0 <= weekday <= 6:
            raise Refused("Which day?", "Choose a day of the week.")
        fields: Fields = {"weekday": weekday, "spans": spans_text(spans)}
        record = self._named(b"hours", b"%d" % weekday)
        return self._put(
            lambda: self._acts.act("Visiting hours changed"),
            "visits_hours",
            names.HOURS,
            record,
            {"hours": fields},
        )

    def other_hours(self, other: OtherHours) -> ActId:
        """Other hours on one day, with the reason."""
        require(self._me, names.RULES)
        check_spans(other.spans)
        if not other.why.strip():
            raise Refused("Say why", "Everybody who planned on it reads the reason.")
        record = self._named(b"exception", other.day.isoformat().encode())
        fields: Fields = {
            "day": other.day.isoformat(),
            "spans": spans_text(other.spans),
            "why": other.why.strip()[:200],
        }
        return self._put(
            lambda: self._acts.act("Visiting hours changed"),
            "visits_exception",
            names.EXCEPTION,
            record,
            {"day": fields},
        )

    def room(self, places: int, review: date) -> ActId:
        """How many visits the room holds at once, and when the house looks at its rules again."""
        require(self._me, names.RULES)
        today = house_day(self._clock.now_ms())
        if not 1 <= places <= MOST_PLACES:
            raise Refused("How many visits?", "Choose a number from 1 to 20.")
        if review < today:
            raise Refused("When do you look again?", "Choose a day after the decision.")
        fields: Fields = {"places": places, "decided": today.isoformat(), "review": review.isoformat()}
        record = self._named(b"room", b"")
        return self._put(
            lambda: self._acts.act("Visit room changed"), "visits_room", names.ROOM, record, {"room": fields}
        )

    def know(
        self, youth: PersonId, called: str, relation: Relation, pictogram: str, details: Details
    ) -> RecordId:
        """Somebody new who may come. Full name, phone and address stay at the desks."""
        require(self._me, names.PLAN)
        check_contact(called, details)
        with self._acts.act("Person added") as act:
            record = act.new_id()
            _write_contact(act, youth, record, called, relation, pictogram, details)
        return record

    def correct(self, contact: Contact, details: Details) -> ActId:
        """Other words, picture or details of somebody."""
        require(self._me, names.PLAN)
        check_contact(contact.called, details)
        with self._acts.act("Person changed") as act:
            _write_contact(
                act, contact.youth, contact.id, contact.called, contact.relation, contact.pictogram, details
            )
        return act.id

    def limit(self, youth: PersonId, terms: Terms, reason: str) -> ActId:
        """A restriction with everything DR8 asks; the reason stays at the desks."""
        require(self._me, names.RULES)
        check_rule(terms, reason, capable=self._capable(youth, terms.decided))
        rule: Fields = {
            "contact": bytes(terms.contact or b""),
            "basis": terms.basis.value,
            "kind": terms.kind.value,
            "weekdays": "".join(str(each) for each in sorted(terms.weekdays)),
            "supervised": terms.supervised,
            "place": terms.place.value if terms.place else "",
            "decided": terms.decided.isoformat(),
            "until": terms.until.isoformat() if terms.until else "",
            "review": terms.review.isoformat(),
            "judge_notified": terms.judge_notified.isoformat() if terms.judge_notified else "",
            "discussed": terms.discussed,
            "said": terms.said.strip(),
        }
        with self._acts.act("Visit rule written") as act:
            record = act.new_id()
            act.set(youth_shared(youth), names.RULE, record, {"rule": rule})
            act.set(youth_team(youth), names.REASON, record, {"reason": {"reason": reason.strip()}})
        return act.id

    def lift(self, rule: RecordId) -> ActId:
        """A restriction is over."""
        require(self._me, names.RULES)
        found = questions.rule(self._acts.rows(), rule)
        if found is None:
            raise gone()
        with self._acts.act("Visit rule ended") as act:
            act.set(youth_shared(found.youth), names.RULE, rule, {"end": {"ended": True}})
        return act.id

    def _capable(self, youth: PersonId, day: date) -> bool | None:
        """From 12 years on the youth decides (DR11); None when the birth date is unknown."""
        card = self._youths.youth(youth)
        born = card.birth_date if card is not None else None
        if born is None:
            return None
        age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        return age >= _CAPABLE_FROM

    def _named(self, label: bytes, part: bytes) -> RecordId:
        """Two desks that set the same day write the same record."""
        raw = b"\0".join((b"visits", label, self._me.group, part))
        return RecordId(sha256(raw).digest()[:ID_SIZE])

    def _put(
        self,
        begin: Callable[[], AbstractContextManager[Act]],
        table: str,
        record_type: str,
        record: RecordId,
        groups: dict[str, Fields],
    ) -> ActId:
        """In the stream where the record was made; one that an undo took away comes back."""
        known = questions.house_stream(self._acts.rows(), table, record)
        year = house_day(self._clock.now_ms()).year
        stream = parse_stream(known) if known else house(self._me.group, year)
        with begin() as act:
            act.undelete(stream, record_type, record)
            act.set(stream, record_type, record, groups)
        return act.id


def _write_contact(
    act: Act,
    youth: PersonId,
    record: RecordId,
    called: str,
    relation: Relation,
    pictogram: str,
    details: Details,
) -> None:
    who: Fields = {"called": called.strip(), "relation": relation.value, "pictogram": pictogram}
    hidden: Fields = {
        "full_name": details.full_name.strip(),
        "phone": details.phone.strip(),
        "address": details.address.strip(),
        "shielded": details.shielded,
    }
    act.set(youth_shared(youth), names.CONTACT, record, {"who": who})
    act.set(youth_team(youth), names.DETAILS, record, {"details": hidden})
