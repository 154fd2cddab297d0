"""Reads the cash book of a group."""

from collections.abc import Iterator

from leefbord.core.cells import blob, number, one_of, operation, person, text
from leefbord.core.ids import GroupId, OperationId, PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.core.rows import Row, Rows
from leefbord.modules.budget.model.cash import CashCount, CashEntry, CashKind

_SELECT = (
    "SELECT id, kind, amount, happened_ms, pseudonym, what, receipt, actor, operation, "
    "EXISTS (SELECT 1 FROM budget_cash AS c WHERE c.corrects = e.operation) FROM budget_cash_counted AS e"
)


def total(rows: Rows, group: GroupId) -> Cents:
    """What should lie in the box, over all years."""
    row = rows.execute(
        "SELECT COALESCE(SUM(amount), 0) FROM budget_cash_counted WHERE living_group = ?", (group,)
    ).fetchone()
    return Cents(number(row[0]) if row else 0)


def newest(rows: Rows, group: GroupId) -> Iterator[CashEntry]:
    """Entries, newest first."""
    found = rows.execute(
        f"{_SELECT} WHERE e.living_group = ? ORDER BY e.happened_ms DESC, e.created DESC, e.id DESC", (group,)
    )
    return (_entry(row) for row in found)


def taken_back(rows: Rows, operation_id: OperationId) -> bool:
    """Whether a counter-entry of this entry is known."""
    return (
        rows.execute("SELECT 1 FROM budget_cash WHERE corrects = ?", (operation_id,)).fetchone() is not None
    )


def counts(rows: Rows, group: GroupId, limit: int) -> tuple[CashCount, ...]:
    """Counts of the box, newest first."""
    found = rows.execute(
        "SELECT id, counted, expected, pieces, actor, verifier, reason, happened_ms "
        "FROM budget_count AS e WHERE living_group = ? AND corrects IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM budget_count AS c WHERE c.corrects = e.operation) "
        "ORDER BY happened_ms DESC, id LIMIT ?",
        (group, limit),
    )
    return tuple(_count(row) for row in found)


def _entry(row: Row) -> CashEntry:
    return CashEntry(
        id=RecordId(blob(row[0])),
        kind=one_of(CashKind, row[1], CashKind.CORRECTION),
        amount=Cents(number(row[2])),
        happened_ms=number(row[3]),
        pseudonym=text(row[4]),
        what=text(row[5]),
        receipt=text(row[6]),
        actor=person(row[7]),
        operation=operation(row[8]),
        corrected=bool(row[9]),
    )


def _count(row: Row) -> CashCount:
    pairs = [pair.partition(":") for pair in text(row[3]).split()]
    return CashCount(
        id=RecordId(blob(row[0])),
        counted=Cents(number(row[1])),
        expected=Cents(number(row[2])),
        pieces=tuple((int(value), int(pieces)) for value, _, pieces in pairs),
        counter=person(row[4]),
        verifier=PersonId(blob(row[5])),
        reason=text(row[6]),
        happened_ms=number(row[7]),
    )
