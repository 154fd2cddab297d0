"""Reads terms, hand-outs, questions and consents."""

from leefbord.core.cells import blob, number, one_of, person, text
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.core.rows import Row, Rows
from leefbord.modules.budget.model.agreements import Answer, Ask, Consent, Goal, Handout, Terms
from leefbord.modules.budget.model.ledger import Signature

_BOOKED = (
    "EXISTS (SELECT 1 FROM budget_entry AS e WHERE e.handout = h.id AND e.corrects IS NULL "
    "AND (h.amount = 0 OR e.kind = 'cash_out') AND NOT EXISTS "
    "(SELECT 1 FROM budget_entry AS c WHERE c.corrects = e.operation AND NOT EXISTS "
    "(SELECT 1 FROM budget_entry AS d WHERE d.corrects = c.operation)))"
)
_HANDOUT = (
    "SELECT id, youth, pay_day, amount, offered_ms, open, signature, signed_ms, second, strokes, "
    f"signed_amount, {_BOOKED} FROM budget_handout AS h"
)


def terms(rows: Rows, youth: PersonId) -> Terms:
    """What holds for a youth; entitled, without a goal, when nothing was written."""
    row = rows.execute(
        "SELECT entitled, reason, goal_what, goal_cents, goal_picture, pseudonym "
        "FROM budget_terms WHERE youth = ?",
        (youth,),
    ).fetchone()
    if row is None:
        return Terms()
    cents = number(row[3])
    goal = Goal(what=text(row[2]), cents=Cents(cents), picture=text(row[4])) if cents > 0 else None
    return Terms(entitled=bool(row[0]), reason=text(row[1]), goal=goal, pseudonym=text(row[5]))


def _handout(row: Row) -> Handout:
    amount = number(row[3])
    signature = one_of(Signature, row[6], Signature.NOT_NEEDED)
    if number(row[10]) != amount:  # the amount was changed at the same time elsewhere: sign again
        signature = Signature.NOT_NEEDED
    return Handout(
        id=RecordId(blob(row[0])),
        youth=person(row[1]),
        pay_day=text(row[2]),
        amount=Cents(amount),
        offered_ms=number(row[4]),
        open=bool(row[5]),
        signature=signature,
        signed_ms=number(row[7]),
        second=person(row[8]),
        strokes=blob(row[9]),
        booked=bool(row[11]),
    )


def handout(rows: Rows, record: RecordId) -> Handout | None:
    """One hand-out."""
    row = rows.execute(f"{_HANDOUT} WHERE h.id = ?", (record,)).fetchone()
    return _handout(row) if row else None


def open_handouts(rows: Rows, youth: PersonId) -> tuple[Handout, ...]:
    """What lies ready for a youth and is not booked, newest first."""
    found = rows.execute(
        f"{_HANDOUT} WHERE h.youth = ? AND h.open = 1 ORDER BY h.offered_ms DESC, h.id", (youth,)
    )
    return tuple(one for one in map(_handout, found) if not one.booked)


def handouts_of(rows: Rows, youth: PersonId, pay_day: str) -> tuple[Handout, ...]:
    """All hand-outs of one pay day that were not withdrawn, newest first."""
    found = rows.execute(
        f"{_HANDOUT} WHERE h.youth = ? AND h.pay_day = ? AND h.open = 1 ORDER BY h.offered_ms DESC, h.id",
        (youth, pay_day),
    )
    return tuple(map(_handout, found))


def _ask(row: Row) -> Ask:
    return Ask(
        id=RecordId(blob(row[0])),
        youth=person(row[1]),
        amount=Cents(number(row[2])),
        what=text(row[3]),
        asked_ms=number(row[4]),
        answer=one_of(Answer, row[5], Answer.OPEN),
        why=text(row[6]),
    )


def asks(rows: Rows, youth: PersonId, *, only_open: bool = True) -> tuple[Ask, ...]:
    """A youth's questions for money, newest first."""
    found = rows.execute(
        "SELECT id, youth, amount, what, asked_ms, answer, why FROM budget_ask "
        "WHERE youth = ? AND (answer = '' OR ? = 0) ORDER BY asked_ms DESC, id LIMIT 50",
        (youth, int(only_open)),
    )
    return tuple(map(_ask, found))


def open_ask_count(rows: Rows) -> int:
    """How many questions wait for an answer."""
    row = rows.execute("SELECT COUNT(*) FROM budget_ask WHERE answer = ''").fetchone()
    return number(row[0]) if row else 0


def consent(rows: Rows, record: RecordId) -> Consent | None:
    """One consent."""
    row = rows.execute(
        "SELECT id, youth, what, agreed, cap, alternative, signed_ms FROM budget_consent WHERE id = ?",
        (record,),
    ).fetchone()
    if row is None:
        return None
    return Consent(
        id=record,
        youth=person(row[1]),
        what=text(row[2]),
        agreed=Cents(number(row[3])),
        cap=Cents(number(row[4])),
        alternative=text(row[5]),
        signed_ms=number(row[6]),
    )
