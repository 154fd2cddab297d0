"""Wraps in the vault: stream keys under class keys, class keys under vault keys; beside the log, erasable."""

from collections.abc import Iterable

from leefbord.core.ids import GroupId, Hash
from leefbord.core.streams import StreamId
from leefbord.store.numbers import Numbers
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.wraps import ClassKeyWrap, StreamKeyWrap, parse_class_wrap, parse_stream_wrap


def add_stream_wrap(rows: VaultRows, numbers: Numbers, wrap: StreamKeyWrap, *, pushed: bool) -> bool:
    """Keep a wrap; False when it is here already, or was erased."""
    stream = numbers.stream(rows, wrap.stream_id)
    values = (wrap.hash, stream, wrap.commitment, wrap.epoch, wrap.group, int(pushed), wrap.raw)
    added = rows.execute(
        "INSERT OR IGNORE INTO stream_key_wrap(id,stream,commitment,epoch,group_id,pushed,raw) "
        "VALUES (?,?,?,?,?,?,?)",
        values,
    )
    if added.rowcount == 0 and pushed:
        rows.execute("UPDATE stream_key_wrap SET pushed=1 WHERE id=?", (wrap.hash,))
    return added.rowcount > 0


def wraps_of_key(rows: VaultRows, commitment: Hash) -> list[StreamKeyWrap]:
    """Every wrap of one stream key, one per group."""
    found = rows.execute("SELECT raw FROM stream_key_wrap WHERE commitment=? AND raw NOT NULL", (commitment,))
    return [parse_stream_wrap(bytes(row[0])) for row in found]


def wraps_of_stream(rows: VaultRows, stream: StreamId) -> list[StreamKeyWrap]:
    """Every wrap of a stream that was not erased."""
    found = rows.execute(
        "SELECT w.raw FROM stream_key_wrap w JOIN stream s ON s.id=w.stream "
        "WHERE s.name=? AND w.raw NOT NULL ORDER BY w.rowid",
        (stream.text,),
    )
    return [parse_stream_wrap(bytes(row[0])) for row in found]


def erase_stream_wraps(rows: VaultRows, stream: StreamId, group: GroupId | None = None) -> None:
    """Forget the wraps of a stream, of one group or all: a placement ended, or a youth is purged."""
    chosen = "WHERE stream=(SELECT id FROM stream WHERE name=?)"
    if group is None:
        rows.execute(f"UPDATE stream_key_wrap SET raw=NULL, pushed=1 {chosen}", (stream.text,))
    else:
        rows.execute(
            f"UPDATE stream_key_wrap SET raw=NULL, pushed=1 {chosen} AND group_id=?", (stream.text, group)
        )


def unpushed_stream_wraps(rows: VaultRows) -> list[StreamKeyWrap]:
    """Wraps that go to the hub before the segments that use them."""
    found = rows.execute("SELECT raw FROM stream_key_wrap WHERE pushed=0 AND raw NOT NULL ORDER BY rowid")
    return [parse_stream_wrap(bytes(row[0])) for row in found]


def add_class_wrap(rows: VaultRows, wrap: ClassKeyWrap, *, pushed: bool) -> bool:
    """Keep a class-key wrap; False when it is here already."""
    values = (wrap.hash, wrap.body.recipient, int(pushed), wrap.raw)
    added = rows.execute(
        "INSERT OR IGNORE INTO class_key_wrap(id,recipient,pushed,raw) VALUES (?,?,?,?)", values
    )
    if added.rowcount == 0 and pushed:
        rows.execute("UPDATE class_key_wrap SET pushed=1 WHERE id=?", (wrap.hash,))
    return added.rowcount > 0


def class_wraps_for(rows: VaultRows, recipient: Hash) -> list[ClassKeyWrap]:
    """The class keys that were wrapped to a vault (or recovery) key; recipient = wraps.recipient_of."""
    found = rows.execute(
        "SELECT raw FROM class_key_wrap WHERE recipient=? AND raw NOT NULL ORDER BY rowid", (recipient,)
    )
    return [parse_class_wrap(bytes(row[0])) for row in found]


def unpushed_class_wraps(rows: VaultRows) -> list[ClassKeyWrap]:
    """Class-key wraps made here that no hub has confirmed."""
    found = rows.execute("SELECT raw FROM class_key_wrap WHERE pushed=0 AND raw NOT NULL ORDER BY rowid")
    return [parse_class_wrap(bytes(row[0])) for row in found]


def mark_wraps_pushed(rows: VaultRows, names: Iterable[Hash]) -> None:
    """The hub confirmed these, of either kind."""
    listed = [(name,) for name in names]
    rows.executemany("UPDATE stream_key_wrap SET pushed=1 WHERE id=?", listed)
    rows.executemany("UPDATE class_key_wrap SET pushed=1 WHERE id=?", listed)


def wrap_raw(rows: VaultRows, name: Hash) -> bytes | None:
    """The exact bytes of a wrap of either kind."""
    row = rows.execute(
        "SELECT raw FROM stream_key_wrap WHERE id=? UNION ALL SELECT raw FROM class_key_wrap WHERE id=?",
        (name, name),
    ).fetchone()
    return bytes(row[0]) if row and row[0] is not None else None


def stream_wrap_names(rows: VaultRows, stream: StreamId) -> frozenset[Hash]:
    """The names of all wraps of a stream, erased ones too."""
    found = rows.execute(
        "SELECT w.id FROM stream_key_wrap w JOIN stream s ON s.id=w.stream WHERE s.name=?", (stream.text,)
    )
    return frozenset(Hash(row[0]) for row in found)
