"""Projectors: write the module's tables for one merged record."""

from leefbord.core.cells import Cells, number
from leefbord.core.records import MergedRecord
from leefbord.core.rows import Rows
from leefbord.modules.budget.model.ledger import Signature


def _put(rows: Rows, table: str, record: MergedRecord, key: str, cells: dict[str, object]) -> None:
    if record.deleted:
        rows.execute(f"DELETE FROM {table} WHERE {key} = ?", (cells[key],))
        return
    marks = ", ".join("?" * len(cells))
    rows.execute(
        f"INSERT OR REPLACE INTO {table} ({', '.join(cells)}) VALUES ({marks})", tuple(cells.values())
    )


def project_entry(rows: Rows, record: MergedRecord) -> None:
    """An entry of a youth's money."""
    cells = Cells(record)
    _put(
        rows,
        "budget_entry",
        record,
        "id",
        {
            "id": record.id,
            "youth": record.stream.owner,
            "kind": cells.text("kind"),
            "account": cells.text("account"),
            "other": cells.text("other"),
            "amount": cells.number("amount"),
            "happened_ms": cells.number("happened_ms"),
            "what": cells.text("what"),
            "pay_day": cells.text("pay_day"),
            "part": cells.number("part"),
            "parts": cells.number("parts"),
            "signature": cells.text("signature"),
            "second": cells.blob("second"),
            "receipt": cells.text("receipt"),
            "consent": cells.blob("consent"),
            "handout": cells.blob("handout"),
            "operation": record.operation,
            "corrects": record.corrects,
            "actor": record.actor,
            "created": record.created,
        },
    )


def project_terms(rows: Rows, record: MergedRecord) -> None:
    """Right, goal and pseudonym of a youth."""
    cells = Cells(record)
    _put(
        rows,
        "budget_terms",
        record,
        "youth",
        {
            "youth": record.stream.owner,
            "entitled": cells.flag("entitled", True),
            "reason": cells.text("reason"),
            "goal_what": cells.text("goal_what"),
            "goal_cents": cells.number("goal_cents"),
            "goal_picture": cells.text("goal_picture"),
            "pseudonym": cells.text("pseudonym"),
        },
    )


def project_handout(rows: Rows, record: MergedRecord) -> None:
    """Cash that lies ready. A code counts only when the youth's own session wrote last."""
    cells = Cells(record)
    signature = cells.text("signature")
    if signature == Signature.CODE and record.actor != record.stream.owner:
        signature = ""
    _put(
        rows,
        "budget_handout",
        record,
        "id",
        {
            "id": record.id,
            "youth": record.stream.owner,
            "pay_day": cells.text("pay_day"),
            "amount": cells.number("amount"),
            "offered_ms": cells.number("offered_ms"),
            "open": cells.flag("open"),
            "signature": signature,
            "signed_ms": cells.number("signed_ms"),
            "signed_amount": cells.number("signed_amount"),
            "second": cells.blob("second"),
            "strokes": cells.blob("strokes"),
        },
    )


def project_ask(rows: Rows, record: MergedRecord) -> None:
    """A youth's question for money."""
    cells = Cells(record)
    _put(
        rows,
        "budget_ask",
        record,
        "id",
        {
            "id": record.id,
            "youth": record.stream.owner,
            "amount": cells.number("amount"),
            "what": cells.text("what"),
            "asked_ms": cells.number("asked_ms"),
            "answer": cells.text("answer"),
            "why": cells.text("why"),
            "answered_ms": cells.number("answered_ms"),
        },
    )


def project_consent(rows: Rows, record: MergedRecord) -> None:
    """What a youth agreed to pay."""
    cells = Cells(record)
    _put(
        rows,
        "budget_consent",
        record,
        "id",
        {
            "id": record.id,
            "youth": record.stream.owner,
            "what": cells.text("what"),
            "agreed": cells.number("agreed"),
            "cap": cells.number("cap"),
            "alternative": cells.text("alternative"),
            "signed_ms": cells.number("signed_ms"),
        },
    )


def project_cash(rows: Rows, record: MergedRecord) -> None:
    """An entry of the cash book."""
    cells = Cells(record)
    _put(
        rows,
        "budget_cash",
        record,
        "id",
        {
            "id": record.id,
            "living_group": record.stream.owner,
            "kind": cells.text("kind"),
            "amount": cells.number("amount"),
            "pseudonym": cells.text("pseudonym"),
            "happened_ms": cells.number("happened_ms"),
            "what": cells.text("what"),
            "receipt": cells.text("receipt"),
            "count": cells.blob("count"),
            "operation": record.operation,
            "corrects": record.corrects,
            "actor": record.actor,
            "created": record.created,
        },
    )


def project_count(rows: Rows, record: MergedRecord) -> None:
    """A count of the cash box; pieces as "value:number" in a text."""
    cells = Cells(record)
    given = record.fields.get("pieces")
    pairs = given if isinstance(given, tuple) else ()
    pieces = [
        f"{number(pair[0])}:{number(pair[1])}" for pair in pairs if isinstance(pair, tuple) and len(pair) == 2
    ]
    _put(
        rows,
        "budget_count",
        record,
        "id",
        {
            "id": record.id,
            "living_group": record.stream.owner,
            "counted": cells.number("counted"),
            "expected": cells.number("expected"),
            "pieces": " ".join(pieces),
            "verifier": cells.blob("verifier"),
            "reason": cells.text("reason"),
            "happened_ms": cells.number("happened_ms"),
            "operation": record.operation,
            "corrects": record.corrects,
            "actor": record.actor,
            "created": record.created,
        },
    )
