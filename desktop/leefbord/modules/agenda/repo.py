"""The only SQL of the agenda: projectors that write its tables, and the questions asked of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from leefbord.core.ids import PersonId, RecordId
from leefbord.core.records import Fields, MergedRecord, Value
from leefbord.core.rows import Row, Rows
from leefbord.core.streams import StreamId, parse_stream
from leefbord.modules.agenda.model.appointment import Appointment, Change, When
from leefbord.modules.agenda.model.record_fields import (
    change_groups,
    item_groups,
    read_change,
    read_item,
)

_ITEM_FIELDS: Final = {
    "wall_start": "start",
    "wall_end": "end",
    "all_day": "all_day",
    "zone": "zone",
    "rule": "rule",
    "except_dates": "except",
    "extra_dates": "extra",
    "was": "was",
    "moved_by": "moved_by",
    "title": "title",
    "look": "look",
    "icon": "icon",
    "pictogram": "pictogram",
    "place": "place",
    "away": "away",
    "note": "note",
    "escort": "escort",
    "cancelled": "cancelled",
    "reason": "reason",
    "source": "source",
    "uid": "uid",
    "prints": "prints",
}
_CHANGE_FIELDS: Final = {
    "item": "item",
    "recurrence": "recurrence",
    "imported": "imported",
    "wall_start": "start",
    "wall_end": "end",
    "all_day": "all_day",
    "was": "was",
    "moved_by": "moved_by",
    "title": "title",
    "look": "look",
    "icon": "icon",
    "pictogram": "pictogram",
    "place": "place",
    "away": "away",
    "note": "note",
    "escort": "escort",
    "cancelled": "cancelled",
    "reason": "reason",
}
_LISTS: Final = {"except", "extra", "prints"}
_FLAGS: Final = {"all_day", "away", "cancelled", "imported"}
_ITEM: Final = (
    "SELECT stream, id, planned_by, "
    + ", ".join(f"i.{name}" for name in _ITEM_FIELDS)
    + " FROM agenda_item i"
)
_CHANGE: Final = (
    "SELECT stream, id, has_escort, "
    + ", ".join(f"c.{name}" for name in _CHANGE_FIELDS)
    + " FROM agenda_change c"
)
_SLACK: Final = timedelta(days=2)
_AT_ONCE: Final = 400


def project_item(rows: Rows, record: MergedRecord) -> None:
    """agenda.item -> agenda_item; fields that make no appointment leave no row, the record stays."""
    rows.execute("DELETE FROM agenda_item WHERE stream = ? AND id = ?", (record.stream.text, record.id))
    if record.deleted:
        return
    try:
        item = read_item(record.stream, record.id, record.fields)
    except ValueError:
        return
    columns = _columns(item_groups(item), _ITEM_FIELDS)
    first_ms, last_ms = _bounds(item.when)
    _insert(
        rows,
        "agenda_item",
        {
            "stream": record.stream.text,
            "id": record.id,
            "owner": item.owner,
            "planned_by": record.creator,
            "first_ms": first_ms,
            "last_ms": last_ms,
            **columns,
        },
    )


def project_change(rows: Rows, record: MergedRecord) -> None:
    """agenda.change -> agenda_change."""
    rows.execute("DELETE FROM agenda_change WHERE stream = ? AND id = ?", (record.stream.text, record.id))
    if record.deleted:
        return
    try:
        change = read_change(record.stream, record.id, record.fields)
    except ValueError:
        return
    columns = _columns(change_groups(change), _CHANGE_FIELDS)
    first_ms, last_ms = (None, None) if change.when is None else _bounds(change.when)
    _insert(
        rows,
        "agenda_change",
        {
            "stream": record.stream.text,
            "id": record.id,
            "first_ms": first_ms,
            "last_ms": last_ms,
            "has_escort": change.details.who is not None,
            **columns,
        },
    )


def items_between(
    rows: Rows, low: datetime, high: datetime, owners: Sequence[PersonId | None] | None
) -> list[Appointment]:
    """Every appointment that may have a time in [low, high) (aware); of these owners, or of everybody."""
    window = (_ms(high), _ms(low))
    asked = (
        " WHERE (i.stream, i.id) IN ("
        "SELECT stream, id FROM agenda_item WHERE last_ms IS NULL AND first_ms < ?1"
        " UNION SELECT stream, id FROM agenda_item WHERE last_ms > ?2 AND first_ms < ?1"
        " UNION SELECT stream, item FROM agenda_change WHERE last_ms > ?2 AND first_ms < ?1)"
    )
    found = [_item(row) for row in rows.execute(_ITEM + asked, window)]
    return found if owners is None else [item for item in found if item.owner in set(owners)]


def item_by_id(rows: Rows, stream: StreamId, item: RecordId) -> Appointment | None:
    """One appointment."""
    row = rows.execute(f"{_ITEM} WHERE i.stream = ? AND i.id = ?", (stream.text, item)).fetchone()
    return None if row is None else _item(row)


def items_from(rows: Rows, owner: PersonId | None, source: str) -> list[Appointment]:
    """What earlier imports from this source left for this owner, of whatever year."""
    found = rows.execute(f"{_ITEM} WHERE i.source = ? AND i.owner IS ?", (source, owner))
    return [_item(row) for row in found]


def items_of(rows: Rows, owners: Sequence[PersonId | None]) -> list[Appointment]:
    """All appointments of these owners, for export and search."""
    wanted = set(owners)
    return [item for item in map(_item, rows.execute(_ITEM)) if item.owner in wanted]


def items_titled(rows: Rows, words: str, limit: int) -> list[Appointment]:
    """Appointments whose title or place holds these words, whatever the capitals; newest series first."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    found = rows.execute(
        f"{_ITEM} WHERE i.title LIKE ? ESCAPE '\\' OR i.place LIKE ? ESCAPE '\\'"
        " ORDER BY i.first_ms DESC LIMIT ?",
        (f"%{escaped}%", f"%{escaped}%", limit),
    )
    return [_item(row) for row in found]


def changes_of(rows: Rows, items: Iterable[Appointment]) -> dict[tuple[str, RecordId], list[Change]]:
    """The changed times of each of these appointments, by (stream text, item id)."""
    by_item: dict[tuple[str, RecordId], list[Change]] = {}
    wanted = [(item.stream.text, item.id) for item in items if item.when.repeats]
    for begin in range(0, len(wanted), _AT_ONCE):
        part = wanted[begin : begin + _AT_ONCE]
        marks = ", ".join("(?, ?)" for _ in part)
        parameters = [value for pair in part for value in pair]
        for row in rows.execute(f"{_CHANGE} WHERE (c.stream, c.item) IN (VALUES {marks})", parameters):
            change = _change(row)
            by_item.setdefault((change.stream.text, change.item), []).append(change)
    return by_item


def _bounds(when: When) -> tuple[int, int | None]:
    """Generous bounds of all times; two days of slack cover every zone and clock change."""
    first = min((when.start, *when.extra)) - _SLACK
    last = max((when.start, *when.extra)) + when.duration + _SLACK
    if when.rule is not None and when.rule.until is None:
        return _naive_ms(first), None
    if when.rule is not None and when.rule.until is not None:
        last = max(last, when.rule.until + when.duration + _SLACK)
    return _naive_ms(first), _naive_ms(last)


def _naive_ms(at: datetime) -> int:
    return _ms(at.replace(tzinfo=UTC))


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _columns(groups: dict[str, Fields], names: dict[str, str]) -> dict[str, object]:
    flat: dict[str, Value] = {}
    for group in groups.values():
        flat.update(group)
    return {column: _stored(flat.get(name)) for column, name in names.items()}


def _stored(value: Value) -> object:
    return ",".join(str(part) for part in value) if isinstance(value, tuple) else value


def _insert(rows: Rows, table: str, columns: dict[str, object]) -> None:
    names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
    rows.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(columns.values()))


def _fields(names: dict[str, str], values: Sequence[object]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, value in zip(names.values(), values, strict=True):
        if name in _LISTS:
            found[name] = tuple(str(value).split(",")) if value else ()
        elif name in _FLAGS:
            found[name] = None if value is None else bool(value)
        elif value is None or isinstance(value, str | bytes | int):
            found[name] = value
    return found


def _item(row: Row) -> Appointment:
    stream, record, planned_by, *values = row
    assert isinstance(record, bytes)
    assert isinstance(planned_by, bytes)
    item = read_item(parse_stream(str(stream)), RecordId(record), _fields(_ITEM_FIELDS, values))
    return replace(item, planned_by=PersonId(planned_by))


def _change(row: Row) -> Change:
    stream, record, has_escort, *values = row
    assert isinstance(record, bytes)
    found = _fields(_CHANGE_FIELDS, values)
    if not has_escort:
        del found["escort"]
    return read_change(parse_stream(str(stream)), RecordId(record), found)
