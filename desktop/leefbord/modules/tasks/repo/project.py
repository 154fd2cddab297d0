"""Projectors of the tasks: a record whose fields make no sense leaves no row, the record itself stays."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from leefbord.core.cells import Cells
from leefbord.core.records import MergedRecord
from leefbord.core.recurrence import RuleError, parse_rule
from leefbord.core.rows import Rows


def project_chore(rows: Rows, record: MergedRecord) -> None:
    """tasks.chore -> tasks_chore; `last_start` bounds the series, NULL when it has no end."""
    rows.execute("DELETE FROM tasks_chore WHERE stream = ? AND id = ?", (record.stream.text, record.id))
    cells = Cells(record)
    last = _last_start(cells)
    if record.deleted or last is None:
        return
    _put(
        rows,
        "tasks_chore",
        {
            "stream": record.stream.text,
            "id": record.id,
            "owner": record.stream.owner if record.stream.of_youth else None,
            "title": cells.text("title"),
            "pictogram": cells.text("pictogram"),
            "kind": cells.text("kind"),
            "note": cells.text("note"),
            "starts": cells.text("start"),
            "ends": cells.text("end"),
            "rule": cells.text("rule"),
            "last_start": last or None,
            "step": cells.text("step"),
        },
    )


def _last_start(cells: Cells) -> str | None:
    """ISO text, "" without end, None when the times cannot be read."""
    try:
        start = datetime.fromisoformat(cells.text("start"))
        end = datetime.fromisoformat(cells.text("end"))
        rule = parse_rule(cells.text("rule")) if cells.text("rule") else None
    except (ValueError, RuleError):
        return None
    if start.tzinfo is not None or end.tzinfo is not None or not timedelta() <= end - start:
        return None
    if rule is None:
        return start.isoformat()
    return "" if rule.until is None else rule.until.isoformat()


def project_turn(rows: Rows, record: MergedRecord) -> None:
    """tasks.turn -> tasks_turn."""
    cells = Cells(record)
    chore, youth = cells.blob("parent"), cells.blob("element")
    rows.execute("DELETE FROM tasks_turn WHERE chore = ? AND youth = ?", (chore, youth))
    if not record.deleted and cells.flag("present"):
        _put(rows, "tasks_turn", {"chore": chore, "youth": youth, "position": cells.text("position")})


def project_swap(rows: Rows, record: MergedRecord) -> None:
    """tasks.swap -> tasks_swap."""
    rows.execute("DELETE FROM tasks_swap WHERE id = ?", (record.id,))
    cells = Cells(record)
    if record.deleted or not _is_wall(cells.text("recurrence")) or not cells.blob("youth"):
        return
    _put(
        rows,
        "tasks_swap",
        {
            "id": record.id,
            "chore": cells.blob("chore"),
            "recurrence": cells.text("recurrence"),
            "youth": cells.blob("youth"),
        },
    )


def project_report(rows: Rows, record: MergedRecord) -> None:
    """tasks.report -> tasks_report."""
    cells = Cells(record)
    said = {"reported_ms": cells.number("reported_ms"), "together": cells.flag("together")}
    _put_time(rows, "tasks_report", record, said)


def project_answer(rows: Rows, record: MergedRecord) -> None:
    """tasks.answer -> tasks_answer."""
    cells = Cells(record)
    answer = {
        "answer": cells.text("answer"),
        "words": cells.text("words"),
        "judged_ms": cells.number("judged_ms"),
        "answered_by": cells.blob("answered_by"),
    }
    _put_time(rows, "tasks_answer", record, answer)


def project_excuse(rows: Rows, record: MergedRecord) -> None:
    """tasks.excuse -> tasks_excuse."""
    cells = Cells(record)
    _put_time(rows, "tasks_excuse", record, {"excuse": cells.text("excuse"), "why": cells.text("why")})


def _put_time(rows: Rows, table: str, record: MergedRecord, said: Mapping[str, object]) -> None:
    """What was said of one time of a chore, by the youth whose stream it lies in."""
    rows.execute(f"DELETE FROM {table} WHERE id = ?", (record.id,))
    cells = Cells(record)
    if record.deleted or not _is_wall(cells.text("recurrence")):
        return
    time = {
        "id": record.id,
        "youth": record.stream.owner,
        "chore": cells.blob("chore"),
        "recurrence": cells.text("recurrence"),
    }
    _put(rows, table, {**time, **said})


def project_absence(rows: Rows, record: MergedRecord) -> None:
    """tasks.absence -> tasks_absence."""
    rows.execute("DELETE FROM tasks_absence WHERE id = ?", (record.id,))
    cells = Cells(record)
    if record.deleted or not (_is_day(cells.text("first")) and _is_day(cells.text("last"))):
        return
    _put(
        rows,
        "tasks_absence",
        {
            "id": record.id,
            "youth": record.stream.owner,
            "first": cells.text("first"),
            "last": cells.text("last"),
            "why": cells.text("why"),
        },
    )


def project_measure(rows: Rows, record: MergedRecord) -> None:
    """tasks.measure -> tasks_measure."""
    rows.execute("DELETE FROM tasks_measure WHERE id = ?", (record.id,))
    cells = Cells(record)
    if record.deleted or not (_is_day(cells.text("first")) and _is_day(cells.text("review"))):
        return
    _put(
        rows,
        "tasks_measure",
        {
            "id": record.id,
            "youth": record.stream.owner,
            "kind": cells.text("kind"),
            "text": cells.text("text"),
            "because": cells.text("because"),
            "first": cells.text("first"),
            "review": cells.text("review"),
            "discussed": cells.flag("discussed"),
            "own_words": cells.text("own_words"),
            "ended": cells.flag("ended"),
        },
    )


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


def _put(rows: Rows, table: str, cells: dict[str, object]) -> None:
    marks = ", ".join("?" * len(cells))
    rows.execute(
        f"INSERT OR REPLACE INTO {table} ({', '.join(cells)}) VALUES ({marks})", tuple(cells.values())
    )
