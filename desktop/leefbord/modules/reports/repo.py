"""The only SQL of the reports module."""

from datetime import date, datetime, time, timedelta

from leefbord.core.clock import HOUSE_ZONE, Stamp, stamp_at, stamp_ms, to_ms
from leefbord.core.ids import ID_SIZE, OperationId, PersonId, RecordId
from leefbord.core.records import DataClass, MergedRecord, Version
from leefbord.core.rows import Row, Rows
from leefbord.core.streams import StreamKind, parse_stream
from leefbord.modules.reports.model.notes import (
    Content,
    Note,
    NoteFilter,
    NoteKind,
    NoteRef,
    NoteVersion,
    TimeOut,
)
from leefbord.modules.reports.model.rules import UNREAD_DAYS

_DAY_MS = 24 * 60 * 60 * 1000


def project_note(rows: Rows, record: MergedRecord) -> None:
    """Write a note and all its versions."""
    place = (record.stream.text, bytes(record.id))
    rows.execute("DELETE FROM reports_version WHERE stream = ? AND id = ?", place)
    rows.execute("DELETE FROM reports_note WHERE stream = ? AND id = ?", place)
    if not record.heads:
        return
    heads = {version.id for version in record.heads}
    rows.executemany(
        "INSERT INTO reports_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(*place, *_version_cells(version), int(version.id in heads)) for version in record.versions],
    )
    newest = record.heads[0]
    fields = newest.fields
    youth = record.stream.owner if record.stream.kind is StreamKind.YOUTH_TEAM else b""
    first = min(record.versions, key=lambda version: (version.stamp, version.id))
    rows.execute(
        "INSERT INTO reports_note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *place,
            youth,
            _blob(fields.get("shared")),
            _text(fields.get("kind")),
            _number(fields.get("happened_ms")),
            stamp_ms(first.stamp),
            first.actor,
            newest.stamp,
            newest.actor,
            _text(fields.get("body")),
            _text(fields.get("attention_until")),
            int(newest.data_class or DataClass.MINOR),
            len(record.heads),
            len(record.versions),
            int(record.deleted),
            _reason(record),
        ),
    )


def _reason(record: MergedRecord) -> str:
    """Why it was taken back: of the newest head that says so; an edit made apart may be newer than it."""
    reasons = (_text(head.fields.get("retract_reason")) for head in record.heads)
    return next((reason for reason in reasons if reason), "")


def project_read(rows: Rows, record: MergedRecord) -> None:
    """Write who read a note up to which change; a mark counts only for the one who made it."""
    fields = record.fields
    reader = _blob(fields.get("reader"))
    if reader != record.actor:
        return
    place = (record.stream.text, _blob(fields.get("note")), reader)
    rows.execute("DELETE FROM reports_read WHERE stream = ? AND note = ? AND reader = ?", place)
    if not record.deleted and fields.get("present") is True:
        rows.execute("INSERT INTO reports_read VALUES (?, ?, ?, ?)", (*place, _number(fields.get("seen"))))


def _version_cells(version: Version) -> tuple[object, ...]:
    fields = version.fields
    return (
        version.id,
        b"".join(version.parents),
        version.stamp,
        version.actor,
        _text(fields.get("kind")),
        _number(fields.get("happened_ms")),
        _text(fields.get("body")),
        _text(fields.get("attention_until")),
        _text(fields.get("time_out")),
        int(version.data_class or DataClass.MINOR),
        _text(fields.get("class_reason")),
        _text(fields.get("review_on")),
    )


# ?1 is the reader, ?2 the stamp before which nothing counts as unread.
_UNREAD = (
    "(n.changer <> ?1 AND n.changed > ?2 AND NOT EXISTS (SELECT 1 FROM reports_read AS r "
    "WHERE r.stream = n.stream AND r.note = n.id AND r.reader = ?1 AND r.seen >= n.changed))"
)
_NOTE = (
    "SELECT n.stream, n.id, n.youth, n.kind, n.happened_ms, n.written_ms, n.author, n.changed, n.changer, "
    "n.body, n.attention_until, n.data_class, n.heads, n.versions, n.shared, n.retracted, n.reason, "
    f"{_UNREAD} FROM reports_note AS n"
)


class NoteReader:
    """Reads notes for one reader at one moment."""

    def __init__(self, rows: Rows, reader: PersonId, now_ms: int) -> None:
        self._rows = rows
        self._own: tuple[object, ...] = (reader, stamp_at(now_ms - UNREAD_DAYS * _DAY_MS))

    def notes(self, wanted: NoteFilter, today: date) -> tuple[Note, ...]:
        """What a filter shows, newest happening first."""
        where, values = _where(wanted, today)
        sql = f"{_NOTE} WHERE {where} ORDER BY n.happened_ms DESC, n.changed DESC, n.id LIMIT ?"
        found = self._rows.execute(_numbered(sql), (*self._own, *values, wanted.limit))
        return tuple(map(_note, found))

    def note(self, ref: NoteRef) -> Note | None:
        """One note, also a retracted one."""
        sql = _numbered(f"{_NOTE} WHERE n.stream = ? AND n.id = ?")
        row = self._rows.execute(sql, (*self._own, ref.stream.text, ref.record)).fetchone()
        return _note(row) if row else None

    def unread_count(self) -> int:
        """How many notes wait to be read."""
        row = self._rows.execute(
            f"SELECT COUNT(*) FROM reports_note AS n WHERE n.retracted = 0 AND {_UNREAD}", self._own
        ).fetchone()
        return _number(row[0]) if row else 0

    def attention_count(self, today: date) -> int:
        """How many notes ask for attention today or later."""
        row = self._rows.execute(
            "SELECT COUNT(*) FROM reports_note WHERE retracted = 0 AND attention_until >= ?",
            (today.isoformat(),),
        ).fetchone()
        return _number(row[0]) if row else 0


def versions(rows: Rows, ref: NoteRef) -> tuple[NoteVersion, ...]:
    """All versions of a note, newest first."""
    found = rows.execute(
        "SELECT operation, parents, stamp, actor, kind, happened_ms, body, attention_until, time_out, "
        "data_class, class_reason, review_on, head FROM reports_version WHERE stream = ? AND id = ? "
        "ORDER BY stamp DESC, operation DESC",
        (ref.stream.text, ref.record),
    )
    return tuple(map(_version, found))


def readers(rows: Rows, ref: NoteRef) -> tuple[PersonId, ...]:
    """Who read any version of a note."""
    found = rows.execute(
        "SELECT reader FROM reports_read WHERE stream = ? AND note = ? ORDER BY seen, reader",
        (ref.stream.text, ref.record),
    )
    return tuple(PersonId(_blob(row[0])) for row in found)


def sharing(rows: Rows, shared: bytes) -> tuple[NoteRef, ...]:
    """The notes that one act wrote about several youths."""
    found = rows.execute(
        "SELECT stream, id FROM reports_note WHERE shared = ? AND retracted = 0 ORDER BY youth", (shared,)
    )
    return tuple(NoteRef(parse_stream(_text(row[0])), RecordId(_blob(row[1]))) for row in found)


def _where(wanted: NoteFilter, today: date) -> tuple[str, list[object]]:
    parts: list[tuple[str, tuple[object, ...]]] = [
        ("n.retracted = 1 AND n.reason <> ''" if wanted.retracted else "n.retracted = 0", ())
    ]
    if wanted.unread:
        parts.append((_UNREAD, ()))
    if wanted.attention:
        parts.append(("n.attention_until >= ?", (today.isoformat(),)))
    if wanted.mine:
        parts.append(("n.author = ?1", ()))
    if wanted.youth is not None:
        parts.append(("n.youth = ?", (wanted.youth,)))
    if wanted.group_only:
        parts.append(("n.youth = x''", ()))
    if wanted.kind is not None:
        parts.append(("n.kind = ?", (wanted.kind.value,)))
    if wanted.first is not None:
        parts.append(("n.happened_ms >= ?", (_midnight_ms(wanted.first),)))
    if wanted.last is not None:
        parts.append(("n.happened_ms < ?", (_midnight_ms(wanted.last + timedelta(days=1)),)))
    for word in wanted.text.split()[:8]:
        parts.append(("n.body LIKE ? ESCAPE '~'", (f"%{_literal(word)}%",)))
    return " AND ".join(part for part, _ in parts), [value for _, values in parts for value in values]


def _numbered(sql: str) -> str:
    """Every plain ? gets the number after the reader's two."""
    out: list[str] = []
    number = 2
    for at, character in enumerate(sql):
        out.append(character)
        if character == "?" and not sql[at + 1 : at + 2].isdigit():
            number += 1
            out.append(str(number))
    return "".join(out)


def _literal(word: str) -> str:
    return word.replace("~", "~~").replace("%", "~%").replace("_", "~_")


def _midnight_ms(day: date) -> int:
    return to_ms(datetime.combine(day, time(), HOUSE_ZONE))


def _note(row: Row) -> Note:
    youth = _blob(row[2])
    return Note(
        ref=NoteRef(parse_stream(_text(row[0])), RecordId(_blob(row[1]))),
        youth=PersonId(youth) if youth else None,
        kind=_kind(row[3]),
        happened_ms=_number(row[4]),
        written_ms=_number(row[5]),
        author=PersonId(_blob(row[6])),
        changed=_number(row[7]),
        changer=PersonId(_blob(row[8])),
        body=_text(row[9]),
        attention_until=_day(row[10]),
        data_class=_class(row[11]),
        heads=_number(row[12]),
        versions=_number(row[13]),
        shared=_blob(row[14]),
        retracted=bool(row[15]),
        reason=_text(row[16]),
        unread=bool(row[17]),
    )


def _version(row: Row) -> NoteVersion:
    parents = _blob(row[1])
    time_out = _text(row[8])
    return NoteVersion(
        id=OperationId(_blob(row[0])),
        parents=tuple(OperationId(parents[at : at + ID_SIZE]) for at in range(0, len(parents), ID_SIZE)),
        written_ms=stamp_ms(Stamp(_number(row[2]))),
        actor=PersonId(_blob(row[3])),
        content=Content(
            kind=_kind(row[4]),
            happened_ms=_number(row[5]),
            body=_text(row[6]),
            attention_until=_day(row[7]),
            time_out=TimeOut(time_out) if time_out in TimeOut._value2member_map_ else TimeOut.NOT_FILLED,
            data_class=_class(row[9]),
            class_reason=_text(row[10]),
            review_on=_day(row[11]),
        ),
        head=bool(row[12]),
    )


def _kind(value: object) -> NoteKind:
    return next((kind for kind in NoteKind if kind == value), NoteKind.GENERAL)


def _class(value: object) -> DataClass:
    """A class this version does not know is read as the strictest."""
    return next((known for known in DataClass if known == value), DataClass.CONFIDENTIAL)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _blob(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
