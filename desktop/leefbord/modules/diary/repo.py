"""The diary's only SQL: which entries there are and who opened them, never what is in them."""

from collections.abc import Iterable
from typing import Final

from leefbord.core.clock import stamp_ms
from leefbord.core.ids import ID_SIZE, OperationId, PersonId, RecordId
from leefbord.core.records import MergedRecord, Version
from leefbord.core.rows import Row, Rows
from leefbord.modules.diary.model.entry import Listed, Opened

_COLUMNS: Final = "record, version, parents, youth, at_ms, content"


def project_entry(rows: Rows, record: MergedRecord) -> None:
    """Write the heads of one entry. Only versions by the youth count: nobody else writes in this diary."""
    owner = PersonId(record.stream.owner)
    rows.execute("DELETE FROM diary_entry WHERE youth=? AND record=?", (owner, record.id))
    if record.deleted:
        return
    for head in _heads(record.versions, owner):
        at, content = head.fields.get("at"), head.fields.get("content")
        if isinstance(at, int) and isinstance(content, bytes):
            parents = b"".join(head.parents)
            rows.execute(
                "INSERT OR REPLACE INTO diary_entry(version,record,youth,at_ms,written,parents,content) "
                "VALUES (?,?,?,?,?,?,?)",
                (head.id, record.id, owner, at, stamp_ms(head.stamp), parents, content),
            )


def _heads(versions: Iterable[Version], owner: PersonId) -> list[Version]:
    own = [version for version in versions if version.actor == owner]
    built_on = {parent for version in own for parent in version.parents}
    return [version for version in own if version.id not in built_on]


def project_opened(rows: Rows, record: MergedRecord) -> None:
    """Write that somebody opened an entry; a mark that another person made does not count."""
    owner, fields = PersonId(record.stream.owner), record.fields
    parent, reader = fields.get("parent"), fields.get("element")
    version, at = fields.get("version"), fields.get("at")
    if not isinstance(parent, bytes) or not isinstance(reader, bytes):
        return
    rows.execute("DELETE FROM diary_opened WHERE youth=? AND record=? AND reader=?", (owner, parent, reader))
    honest = record.actor == reader and fields.get("present") is True and not record.deleted
    if honest and isinstance(version, bytes) and isinstance(at, int):
        rows.execute(
            "INSERT INTO diary_opened(youth,record,reader,version,at_ms) VALUES (?,?,?,?,?)",
            (owner, parent, reader, version, at),
        )


def newest(rows: Rows, youth: PersonId, limit: int, offset: int = 0) -> list[Listed]:
    """A youth's entries, newest first."""
    found = rows.execute(
        f"SELECT {_COLUMNS} FROM diary_entry WHERE youth=? "
        "ORDER BY at_ms DESC, written DESC, version LIMIT ? OFFSET ?",
        (youth, limit, offset),
    )
    return [_listed(row) for row in found]


def count(rows: Rows, youth: PersonId) -> int:
    """How many entries a youth has."""
    row = rows.execute("SELECT count(*) FROM diary_entry WHERE youth=?", (youth,)).fetchone()
    return _number(row[0]) if row else 0


def of_version(rows: Rows, version: OperationId) -> Listed | None:
    """The entry with this head version."""
    row = rows.execute(f"SELECT {_COLUMNS} FROM diary_entry WHERE version=?", (version,)).fetchone()
    return _listed(row) if row else None


def opened(rows: Rows, youth: PersonId, record: RecordId) -> tuple[Opened, ...]:
    """Who opened an entry, first to last."""
    found = rows.execute(
        "SELECT reader, version, at_ms FROM diary_opened WHERE youth=? AND record=? ORDER BY at_ms, reader",
        (youth, record),
    )
    return tuple(
        Opened(reader=PersonId(_blob(who)), version=OperationId(_blob(what)), at_ms=_number(at))
        for who, what, at in found
    )


def _listed(row: Row) -> Listed:
    record, version, parents, youth, at, content = row
    joined = _blob(parents)
    return Listed(
        record=RecordId(_blob(record)),
        version=OperationId(_blob(version)),
        parents=tuple(
            OperationId(joined[place : place + ID_SIZE]) for place in range(0, len(joined), ID_SIZE)
        ),
        youth=PersonId(_blob(youth)),
        at_ms=_number(at),
        content=_blob(content),
    )


def _blob(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
