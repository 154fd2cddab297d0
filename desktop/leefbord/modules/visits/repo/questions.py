"""What the services ask of the tables."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from leefbord.core.cells import blob, number, one_of, person, text
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.rows import Rows
from leefbord.modules.visits.model.contact import Contact, Details, Relation
from leefbord.modules.visits.model.hours import Hours, OtherHours, parse_spans
from leefbord.modules.visits.model.rule import Basis, Rule, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking, Decision, Kind, Place, Visit, Wish

_VISIT: Final = (
    "SELECT id, youth, contact, company, voluntary, starts, ends, kind, place, supervised, escort, decision,"
    " said, decided_by, asked_ms, promised, wish FROM visits_visit"
)
_RULE: Final = (
    "SELECT id, youth, contact, basis, kind, weekdays, supervised, place, decided, until, review,"
    " judge_notified, discussed, said, ended FROM visits_rule"
)


def contacts(rows: Rows, youth: PersonId) -> list[Contact]:
    """Who may be chosen for this youth, parents first."""
    found = rows.execute(
        "SELECT id, youth, called, relation, pictogram FROM visits_contact WHERE youth = ?", (youth,)
    )
    made = [_contact(row) for row in found]
    ranks = list(Relation)
    return sorted(made, key=lambda each: (ranks.index(each.relation), each.called.casefold(), each.id))


def contact(rows: Rows, record: RecordId) -> Contact | None:
    """One person."""
    row = rows.execute(
        "SELECT id, youth, called, relation, pictogram FROM visits_contact WHERE id = ?", (record,)
    ).fetchone()
    return None if row is None else _contact(row)


def details(rows: Rows, record: RecordId) -> Details:
    """What only desks know; empty on a kiosk."""
    row = rows.execute(
        "SELECT full_name, phone, address, shielded FROM visits_details WHERE id = ?", (record,)
    ).fetchone()
    if row is None:
        return Details()
    return Details(full_name=text(row[0]), phone=text(row[1]), address=text(row[2]), shielded=bool(row[3]))


def hours(rows: Rows) -> Hours:
    """The newest hours of each weekday, the days with other hours, and the room."""
    weekly = {
        number(weekday): parse_spans(text(spans))
        for weekday, spans in rows.execute("SELECT weekday, spans FROM visits_hours ORDER BY changed, id")
    }
    others = {}
    for day, spans, why in rows.execute("SELECT day, spans, why FROM visits_exception ORDER BY stream"):
        others[_day(day)] = OtherHours(day=_day(day), spans=parse_spans(text(spans)), why=text(why))
    places, _, _ = room(rows)
    return Hours(weekly=weekly, others=others, places=places)


def room(rows: Rows) -> tuple[int, date | None, date | None]:
    """How many visits at once, when that was decided, and when it is looked at again."""
    row = rows.execute(
        "SELECT places, decided, review FROM visits_room ORDER BY changed DESC, id LIMIT 1"
    ).fetchone()
    return (1, None, None) if row is None else (number(row[0]), _day(row[1]), _day(row[2]))


def house_stream(rows: Rows, table: str, record: RecordId) -> str:
    """The stream in which a record of the house was made, newest year first, or ""."""
    row = rows.execute(
        f"SELECT stream FROM {table} WHERE id = ? ORDER BY stream DESC LIMIT 1", (record,)
    ).fetchone()
    return "" if row is None else text(row[0])


def rules(rows: Rows, youth: PersonId | None = None) -> list[Rule]:
    """Restrictions that nobody ended, of one youth or of everybody."""
    where, bound = ("", ()) if youth is None else (" AND youth = ?", (youth,))
    found = rows.execute(f"{_RULE} WHERE ended = 0{where} ORDER BY decided DESC, id", bound)
    return [_rule(row) for row in found]


def rule(rows: Rows, record: RecordId) -> Rule | None:
    """One restriction."""
    row = rows.execute(f"{_RULE} WHERE id = ?", (record,)).fetchone()
    return None if row is None else _rule(row)


def reason(rows: Rows, record: RecordId) -> str:
    """Why a restriction was made; empty on a kiosk."""
    row = rows.execute("SELECT reason FROM visits_reason WHERE id = ?", (record,)).fetchone()
    return "" if row is None else text(row[0])


def visits_between(rows: Rows, first: date, last: date) -> list[Visit]:
    """Every visit that starts on these days inclusive."""
    found = rows.execute(
        f"{_VISIT} WHERE starts BETWEEN ? AND ? ORDER BY starts, id",
        (first.isoformat(), f"{last.isoformat()}T99"),
    )
    return [_visit(row) for row in found]


def visit(rows: Rows, record: RecordId) -> Visit | None:
    """One visit."""
    row = rows.execute(f"{_VISIT} WHERE id = ?", (record,)).fetchone()
    return None if row is None else _visit(row)


def asked(rows: Rows, youth: PersonId | None = None) -> list[Visit]:
    """Questions of youths that wait for an answer, oldest first."""
    where, bound = ("", ()) if youth is None else (" AND youth = ?", (youth,))
    found = rows.execute(
        f"{_VISIT} WHERE decision = '' AND asked_ms > 0 AND wish <> 'rather_not'{where}"
        " ORDER BY asked_ms, id",
        bound,
    )
    return [_visit(row) for row in found]


def _contact(row: Sequence[object]) -> Contact:
    record, youth, called, relation, pictogram = row
    return Contact(
        id=RecordId(blob(record)),
        youth=person(youth),
        called=text(called),
        relation=one_of(Relation, relation, Relation.OTHER),
        pictogram=text(pictogram),
    )


def _visit(row: Sequence[object]) -> Visit:
    record, youth, who, company, voluntary, starts, ends, kind, place, supervised, escort, *rest = row
    decision, said, decided_by, asked_ms, promised, wish = rest
    booking = Booking(
        youth=person(youth),
        contact=RecordId(blob(who)) if who else None,
        company=text(company),
        voluntary=bool(voluntary),
        start=datetime.fromisoformat(text(starts)),
        end=datetime.fromisoformat(text(ends)),
        kind=one_of(Kind, kind, Kind.VISIT),
        place=one_of(Place, place, Place.ROOM),
        supervised=bool(supervised),
        escort=person(escort),
    )
    return Visit(
        id=RecordId(blob(record)),
        booking=booking,
        decision=one_of(Decision, decision, Decision.REFUSED),
        said=text(said),
        decided_by=person(decided_by),
        asked_ms=number(asked_ms),
        promised=_day(promised) if promised else None,
        wish=one_of(Wish, wish, Wish.NONE),
    )


def _rule(row: Sequence[object]) -> Rule:
    """A kind this version does not know counts as a ban: the house then asks, it does not guess."""
    record, youth, who, basis, kind, weekdays, supervised, place, decided, until, review, *rest = row
    judge_notified, discussed, said, ended = rest
    terms = Terms(
        basis=one_of(Basis, basis, Basis.COURT_ORDER),
        kind=one_of(RuleKind, kind, RuleKind.BAN),
        contact=RecordId(blob(who)) if who else None,
        weekdays=frozenset(int(each) for each in text(weekdays) if each in "0123456"),
        supervised=bool(supervised),
        place=one_of(Place, place, Place.ROOM) if place else None,
        decided=_day(decided),
        until=_day(until) if until else None,
        review=_day(review),
        judge_notified=_day(judge_notified) if judge_notified else None,
        discussed=bool(discussed),
        said=text(said),
    )
    return Rule(id=RecordId(blob(record)), youth=person(youth), terms=terms, ended=bool(ended))


def _day(value: object) -> date:
    return date.fromisoformat(text(value))
