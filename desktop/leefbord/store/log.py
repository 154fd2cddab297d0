"""The log: sealed segments by name, exactly as they were made or received."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import msgspec

from leefbord.core.ids import DeviceId, Hash
from leefbord.core.streams import StreamId, parse_stream
from leefbord.store.segment_rows import INSERT, SegmentForms, segment_at, values_of, whole_segments
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.segment import Segment


class Status(IntEnum):
    """What became of a stored segment."""

    APPLIED = 1
    OPEN = 2  # its last intent goes on in a segment that is not here yet
    CUT = 3  # under a revoked subject and no ancestor of a listed segment: evidence, never applied


class Stored(msgspec.Struct, frozen=True, gc=False):
    """Where a segment stands in its chain; numbers are rows of this vault."""

    id: int
    log: int
    parent: int | None
    seq: int
    status: Status
    certificate: int
    authority: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A segment that the hub has not confirmed yet."""

    name: Hash
    stream: StreamId
    raw: bytes


_NAMED: Final = "substr(name,1,8)=substr(?1,1,8) AND name=?1"
_PLACE: Final = "SELECT id,log,parent,seq,status,certificate,authority FROM segment "
_MOVE_HEAD: Final = "UPDATE head SET segment=? WHERE log=? AND segment=?"
_TOGETHER: Final = 500
_ADD_HEAD: Final = "INSERT INTO head(log,segment) VALUES (?,?)"


def add_segment(
    rows: VaultRows,
    forms: SegmentForms,
    segment: Segment,
    *,
    log: int,
    parent: int | None,
    status: Status,
    pushed: bool,
    certificate: int,
) -> tuple[int, bool]:
    """Store a segment as the new head of its chain; its row number, and whether the chain forked there."""
    header = segment.header
    form = forms.number(rows, log, header)
    place = (None, segment.name, log, parent, header.seq, int(status), int(pushed), certificate)
    values = (*place, header.authority_number, form, *values_of(segment))
    number = rows.execute(INSERT, values).lastrowid or 0
    if parent is not None and rows.execute(_MOVE_HEAD, (number, log, parent)).rowcount:
        return number, False
    forked = parent is not None or has_heads(rows, log)
    rows.execute(_ADD_HEAD, (log, number))
    return number, forked


def find_segment(rows: VaultRows, name: Hash) -> Stored | None:
    """The place of a segment by name."""
    row = rows.execute(f"{_PLACE} WHERE {_NAMED}", (name,)).fetchone()
    return _stored(row) if row else None


def known_segments(rows: VaultRows, wanted: Iterable[Hash]) -> frozenset[Hash]:
    """Those of these names that are stored, asked in few questions."""
    asked = list(wanted)
    known: set[Hash] = set()
    for start in range(0, len(asked), _TOGETHER):
        some = asked[start : start + _TOGETHER]
        marks = ",".join("?" * len(some))
        found = rows.execute(
            f"SELECT name FROM segment WHERE substr(name,1,8) IN ({marks})", [name[:8] for name in some]
        )
        known.update(Hash(row[0]) for row in found)
    return frozenset(known.intersection(asked))


def segment_raw(rows: VaultRows, name: Hash) -> bytes | None:
    """The exact bytes of a stored segment."""
    place = find_segment(rows, name)
    return segment_at(rows, place.id).raw if place else None


def ancestors(rows: VaultRows, segment: int) -> Iterator[Stored]:
    """The segment of this row and those before it in its chain, newest first."""
    number: int | None = segment
    while number is not None:
        row = rows.execute(f"{_PLACE} WHERE id=?", (number,)).fetchone()
        if row is None:
            return
        yield _stored(row)
        number = row[2]


def set_status(rows: VaultRows, segments: Iterable[int], status: Status) -> None:
    """Change what became of segments."""
    rows.executemany("UPDATE segment SET status=? WHERE id=?", ((int(status), item) for item in segments))


def log_number(
    rows: VaultRows, stream: int, device: DeviceId, incarnation: bytes, *, own: bool = False
) -> int:
    """The row of a log; made when new. own: this vault writes it."""
    key = (stream, device, incarnation)
    row = rows.execute("SELECT id FROM log WHERE stream=? AND device=? AND incarnation=?", key).fetchone()
    if row:
        return int(row[0])
    return (
        rows.execute(
            "INSERT INTO log(stream,device,incarnation,own) VALUES (?,?,?,?)", (*key, int(own))
        ).lastrowid
        or 0
    )


def heads(rows: VaultRows, log: int) -> list[tuple[int, Hash, int]]:
    """Row, name and seq of the segments of a log on which none stands; two or more after a fork."""
    found = rows.execute(
        "SELECT s.id, s.name, s.seq FROM head h JOIN segment s ON s.id=h.segment WHERE h.log=? "
        "ORDER BY s.seq DESC, s.name",
        (log,),
    )
    return [(row[0], Hash(row[1]), row[2]) for row in found]


def has_heads(rows: VaultRows, log: int) -> bool:
    """Whether anything of a log is stored."""
    return rows.execute("SELECT 1 FROM head WHERE log=?", (log,)).fetchone() is not None


def vector(rows: VaultRows, stream: StreamId) -> tuple[Hash, ...]:
    """The heads of every log of a stream, sorted: together they name all that is stored."""
    found = rows.execute(
        "SELECT s.name FROM head h JOIN segment s ON s.id=h.segment JOIN log l ON l.id=h.log "
        "JOIN stream t ON t.id=l.stream WHERE t.name=? ORDER BY s.name",
        (stream.text,),
    )
    return tuple(Hash(row[0]) for row in found)


def names(rows: VaultRows, stream: StreamId) -> frozenset[Hash]:
    """Every stored segment of a stream, for the comparison after a hub went back in time."""
    found = rows.execute(
        "SELECT s.name FROM segment s JOIN log l ON l.id=s.log JOIN stream t ON t.id=l.stream WHERE t.name=? "
        "UNION ALL SELECT w.name FROM waiting w JOIN stream t ON t.id=w.stream WHERE t.name=?",
        (stream.text, stream.text),
    )
    return frozenset(Hash(row[0]) for row in found)


def streams(rows: VaultRows) -> tuple[StreamId, ...]:
    """Every stream this vault has anything of."""
    return tuple(parse_stream(row[0]) for row in rows.execute("SELECT name FROM stream ORDER BY name"))


def unpushed(rows: VaultRows, *, limit_bytes: int = 900_000, after: int = 0) -> list[Outgoing]:
    """The oldest segments the hub has not confirmed, about `limit_bytes` of them; chain order."""
    chosen: list[Outgoing] = []
    size = 0
    for _, segment in whole_segments(rows, "WHERE s.pushed=0 AND s.id>? ORDER BY s.id", (after,)):
        size += len(segment.raw)
        if chosen and size > limit_bytes:
            break
        chosen.append(Outgoing(segment.name, segment.header.stream_id, segment.raw))
    return chosen


def count_unpushed(rows: VaultRows) -> int:
    """How many segments wait for the hub."""
    row = rows.execute("SELECT count(*) FROM segment WHERE pushed=0").fetchone()
    return int(row[0]) if row else 0


def mark_pushed(rows: VaultRows, pushed: Iterable[Hash]) -> None:
    """The hub confirmed these."""
    rows.executemany(f"UPDATE segment SET pushed=1 WHERE pushed=0 AND {_NAMED}", ((name,) for name in pushed))


def mark_unpushed(rows: VaultRows, lost: Iterable[Hash]) -> None:
    """The hub went back in time and misses these; they are sent again."""
    rows.executemany(f"UPDATE segment SET pushed=0 WHERE {_NAMED}", ((name,) for name in lost))


def _stored(row: Sequence[int]) -> Stored:
    number, log, parent, seq, status, certificate, authority = row
    return Stored(number, log, parent, seq, Status(status), certificate, authority)
