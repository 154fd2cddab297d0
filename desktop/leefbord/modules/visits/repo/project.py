"""Projectors of the visits: a record whose fields make no sense leaves no row, the record itself stays."""

from datetime import date, datetime

from leefbord.core.cells import Cells
from leefbord.core.records import MergedRecord
from leefbord.core.rows import Rows
from leefbord.modules.visits.model.hours import parse_spans


def project_contact(rows: Rows, record: MergedRecord) -> None:
    """visits.contact -> visits_contact."""
    cells = Cells(record)
    _put(
        rows,
        "visits_contact",
        record,
        {
            "youth": record.stream.owner,
            "called": cells.text("called"),
            "relation": cells.text("relation"),
            "pictogram": cells.text("pictogram"),
        },
    )


def project_details(rows: Rows, record: MergedRecord) -> None:
    """visits.details -> visits_details."""
    cells = Cells(record)
    _put(
        rows,
        "visits_details",
        record,
        {
            "full_name": cells.text("full_name"),
            "phone": cells.text("phone"),
            "address": cells.text("address"),
            "shielded": cells.flag("shielded"),
        },
    )


def project_hours(rows: Rows, record: MergedRecord) -> None:
    """visits.hours -> visits_hours."""
    cells = Cells(record)
    known = 0 <= cells.number("weekday") <= 6 and _are_spans(cells.text("spans"))
    _put_house(
        rows,
        "visits_hours",
        record,
        {"weekday": cells.number("weekday"), "spans": cells.text("spans"), "changed": record.changed},
        known=known,
    )


def project_exception(rows: Rows, record: MergedRecord) -> None:
    """visits.exception -> visits_exception."""
    cells = Cells(record)
    known = _is_day(cells.text("day")) and _are_spans(cells.text("spans"))
    _put_house(
        rows,
        "visits_exception",
        record,
        {"day": cells.text("day"), "spans": cells.text("spans"), "why": cells.text("why")},
        known=known,
    )


def project_room(rows: Rows, record: MergedRecord) -> None:
    """visits.room -> visits_room."""
    cells = Cells(record)
    known = _is_day(cells.text("decided")) and _is_day(cells.text("review"))
    _put_house(
        rows,
        "visits_room",
        record,
        {
            "places": cells.number("places"),
            "decided": cells.text("decided"),
            "review": cells.text("review"),
            "changed": record.changed,
        },
        known=known,
    )


def project_rule(rows: Rows, record: MergedRecord) -> None:
    """visits.rule -> visits_rule."""
    cells = Cells(record)
    known = _is_day(cells.text("decided")) and _is_day(cells.text("review"))
    _put(
        rows,
        "visits_rule",
        record,
        {
            "youth": record.stream.owner,
            "contact": cells.blob("contact"),
            "basis": cells.text("basis"),
            "kind": cells.text("kind"),
            "weekdays": cells.text("weekdays"),
            "supervised": cells.flag("supervised"),
            "place": cells.text("place"),
            "decided": cells.text("decided"),
            "until": _day_or_none(cells.text("until")),
            "review": cells.text("review"),
            "judge_notified": _day_or_none(cells.text("judge_notified")),
            "discussed": cells.flag("discussed"),
            "said": cells.text("said"),
            "ended": cells.flag("ended"),
        },
        known=known,
    )


def project_reason(rows: Rows, record: MergedRecord) -> None:
    """visits.reason -> visits_reason."""
    _put(rows, "visits_reason", record, {"reason": Cells(record).text("reason")})


def project_visit(rows: Rows, record: MergedRecord) -> None:
    """visits.visit -> visits_visit."""
    cells = Cells(record)
    _put(
        rows,
        "visits_visit",
        record,
        {
            "youth": record.stream.owner,
            "contact": cells.blob("contact"),
            "company": cells.text("company"),
            "voluntary": cells.flag("voluntary", True),
            "starts": cells.text("start"),
            "ends": cells.text("end"),
            "kind": cells.text("kind"),
            "place": cells.text("place"),
            "supervised": cells.flag("supervised"),
            "escort": cells.blob("escort"),
            "decision": cells.text("decision"),
            "said": cells.text("said"),
            "decided_by": cells.blob("decided_by"),
            "asked_ms": cells.number("asked_ms"),
            "promised": _day_or_none(cells.text("promised")),
            "wish": cells.text("wish"),
        },
        known=_is_wall(cells.text("start")) and _is_wall(cells.text("end")),
    )


def _put(
    rows: Rows, table: str, record: MergedRecord, cells: dict[str, object], *, known: bool = True
) -> None:
    rows.execute(f"DELETE FROM {table} WHERE id = ?", (record.id,))
    if not record.deleted and known:
        _insert(rows, table, {"id": record.id, **cells})


def _put_house(
    rows: Rows, table: str, record: MergedRecord, cells: dict[str, object], *, known: bool
) -> None:
    """Records of the house may lie in the stream of more than one year."""
    place = (record.stream.text, record.id)
    rows.execute(f"DELETE FROM {table} WHERE stream = ? AND id = ?", place)
    if not record.deleted and known:
        _insert(rows, table, {"stream": place[0], "id": place[1], **cells})


def _insert(rows: Rows, table: str, cells: dict[str, object]) -> None:
    marks = ", ".join("?" * len(cells))
    rows.execute(f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({marks})", tuple(cells.values()))


def _is_wall(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is None
    except ValueError:
        return False


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _day_or_none(text: str) -> str:
    return text if _is_day(text) else ""


def _are_spans(text: str) -> bool:
    try:
        parse_spans(text)
    except ValueError:
        return False
    return True
