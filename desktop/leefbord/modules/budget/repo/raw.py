"""Reads an entry back as the fields of its counter-entry."""

from dataclasses import dataclass, field

from leefbord.core.cells import blob, number, text
from leefbord.core.ids import GroupId, OperationId, RecordId
from leefbord.core.records import Fields
from leefbord.core.rows import Rows
from leefbord.modules.budget.model.cash import take_back_cash
from leefbord.modules.budget.model.ledger import take_back

_ENTRY_TEXTS = ("kind", "account", "other", "what", "pay_day", "signature", "receipt")
_ENTRY_NUMBERS = ("amount", "happened_ms", "part", "parts")
_ENTRY_BLOBS = ("second", "consent", "handout")


@dataclass(frozen=True, kw_only=True)
class CashCounter:
    """What is needed to take back a line of the cash book."""

    operation: OperationId
    group: GroupId
    happened_ms: int
    fields: Fields = field(repr=False)


def entry_counter(rows: Rows, record: RecordId) -> Fields:
    """The counter-entry's fields of an entry that is known."""
    names = (*_ENTRY_TEXTS, *_ENTRY_NUMBERS, *_ENTRY_BLOBS)
    row = rows.execute(f"SELECT {', '.join(names)} FROM budget_entry WHERE id = ?", (record,)).fetchone()
    if row is None:
        raise LookupError("no such entry")
    return take_back({name: _plain(name, value) for name, value in zip(names, row, strict=True)})


def cash_counter(rows: Rows, record: RecordId) -> CashCounter | None:
    """How to take back a cash line; None when it is not known here (a kiosk has no cash book)."""
    row = rows.execute(
        "SELECT operation, living_group, happened_ms, kind, amount, pseudonym, what, receipt, count "
        "FROM budget_cash WHERE id = ?",
        (record,),
    ).fetchone()
    if row is None or not isinstance(row[0], bytes):
        return None
    fields: Fields = {
        "kind": text(row[3]),
        "amount": number(row[4]),
        "pseudonym": text(row[5]),
        "happened_ms": number(row[2]),
        "what": text(row[6]),
        "receipt": text(row[7]),
        "count": blob(row[8]),
    }
    return CashCounter(
        operation=OperationId(row[0]),
        group=GroupId(blob(row[1])),
        happened_ms=number(row[2]),
        fields=take_back_cash(fields),
    )


def _plain(name: str, value: object) -> str | int | bytes:
    if name in _ENTRY_TEXTS:
        return text(value)
    return number(value) if name in _ENTRY_NUMBERS else blob(value)
