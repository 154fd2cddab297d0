"""The embedded hub storage: one SQLite file, WAL, synchronous=FULL, one writer and a reader per thread."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from leefbord.core.ids import FacilityId, Hash
from leefbord.hub.storage import Added, KeptItem, LanePart, Mail, NewItem
from leefbord.wire.lanes import Cursor, Lane, lane_of, next_chain

_SCHEMA_VERSION: Final = 1
_LANE_SHIFT: Final = 36  # an item's rowid is its lane and its number, so that a lane lies together on disk
_CHAIN_STEP: Final = 32  # the chain hash is kept with each 32nd item; between, it follows from the names
_FORKS_KEPT: Final = 100
_READ_STEP: Final = 512
_ITEM_FRAME: Final = 8  # what an item costs in an answer beside its bytes

_SCHEMA: Final = """
CREATE TABLE facility(id INTEGER PRIMARY KEY, facility BLOB NOT NULL UNIQUE);
CREATE TABLE authority(
  facility INTEGER NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, raw BLOB NOT NULL,
  PRIMARY KEY(facility, number));
CREATE TABLE fork(
  facility INTEGER NOT NULL, hash BLOB NOT NULL, raw BLOB NOT NULL, PRIMARY KEY(facility, hash));
CREATE TABLE lane(
  id INTEGER PRIMARY KEY, facility INTEGER NOT NULL, kind INTEGER NOT NULL, target TEXT NOT NULL,
  number INTEGER NOT NULL, chain BLOB NOT NULL, UNIQUE(facility, kind, target));
CREATE TABLE item(id INTEGER PRIMARY KEY, name BLOB NOT NULL, chain BLOB, raw BLOB);
CREATE TABLE item_name(lane INTEGER NOT NULL, name BLOB NOT NULL, PRIMARY KEY(lane, name)) WITHOUT ROWID;
CREATE TABLE item_key(
  lane INTEGER NOT NULL, key BLOB NOT NULL, id INTEGER NOT NULL, expires_ms INTEGER NOT NULL,
  PRIMARY KEY(lane, key, id)) WITHOUT ROWID;
CREATE INDEX item_expiry ON item_key(expires_ms) WHERE expires_ms>0;
CREATE TABLE erased(lane INTEGER NOT NULL, key BLOB NOT NULL, PRIMARY KEY(lane, key)) WITHOUT ROWID;
CREATE TABLE checkpoint(
  facility INTEGER NOT NULL, number INTEGER NOT NULL, raw BLOB NOT NULL, PRIMARY KEY(facility, number));
CREATE TABLE mailbox(id BLOB PRIMARY KEY, expires_ms INTEGER NOT NULL, content BLOB NOT NULL);
"""


class SqliteStorage:
    """See hub/storage.py. Erased bytes are overwritten in the file (secure_delete)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._write_lock = threading.Lock()
        self._writer = self._connect()
        version = self._writer.execute("PRAGMA user_version").fetchone()[0]
        if version > _SCHEMA_VERSION:
            self._writer.close()
            raise RuntimeError("this hub database was made by a newer program")
        if version == 0:
            self._writer.executescript(f"BEGIN;{_SCHEMA}PRAGMA user_version={_SCHEMA_VERSION};COMMIT;")

    def facilities(self) -> list[FacilityId]:
        return [
            FacilityId(row[0]) for row in self._reader().execute("SELECT facility FROM facility ORDER BY id")
        ]

    def create_facility(self, facility: FacilityId, entries: Sequence[tuple[Hash, bytes]]) -> bool:
        with self._writing() as rows:
            if _facility_row(rows, facility) is not None:
                return False
            row = rows.execute("INSERT INTO facility(facility) VALUES(?)", (facility,)).lastrowid
            _insert_entries(rows, row or 0, 0, entries)
        return True

    def authority_head(self, facility: FacilityId) -> Cursor:
        return _authority_head(self._reader(), facility)

    def authority(self, facility: FacilityId, after: int, limit: int) -> list[tuple[Hash, bytes]]:
        found = self._reader().execute(
            "SELECT a.hash, a.raw FROM authority a JOIN facility f ON f.id=a.facility"
            " WHERE f.facility=? AND a.number>? ORDER BY a.number LIMIT ?",
            (facility, after, limit),
        )
        return [(Hash(name), raw) for name, raw in found]

    def append_authority(
        self, facility: FacilityId, head: Cursor, entries: Sequence[tuple[Hash, bytes]]
    ) -> bool:
        with self._writing() as rows:
            row = _facility_row(rows, facility)
            if row is None or _authority_head(rows, facility) != head:
                return False
            _insert_entries(rows, row, head.number, entries)
        return True

    def keep_fork(self, facility: FacilityId, entry: Hash, raw: bytes) -> None:
        with self._writing() as rows:
            row = _facility_row(rows, facility)
            count = rows.execute("SELECT count(*) FROM fork WHERE facility=?", (row,)).fetchone()[0]
            if row is not None and count < _FORKS_KEPT:
                rows.execute("INSERT OR IGNORE INTO fork VALUES(?,?,?)", (row, entry, raw))

    def add(self, facility: FacilityId, items: Sequence[NewItem]) -> Added:
        with self._writing() as rows:
            row = _facility_row(rows, facility)
            if row is None:
                return Added()
            open_lanes: dict[Lane, _OpenLane] = {}
            for item in items:
                if item.lane not in open_lanes:
                    open_lanes[item.lane] = _OpenLane.lock(rows, row, item.lane)
                open_lanes[item.lane].add(rows, item)
            for lane in open_lanes.values():
                lane.save(rows)
        return Added(
            {name: lane.cursor for name, lane in open_lanes.items()},
            frozenset(name for name, lane in open_lanes.items() if lane.advanced),
        )

    def erase(self, facility: FacilityId, lane: Lane, key: bytes | None = None) -> None:
        with self._writing() as rows:
            row = _lane_row(rows, facility, lane)
            if row is None:
                return
            if key is not None:
                _erase_key(rows, row[0], key)
                return
            low, high = row[0] << _LANE_SHIFT, (row[0] + 1) << _LANE_SHIFT
            rows.execute("UPDATE item SET raw=NULL WHERE id>? AND id<?", (low, high))

    def sweep(self, now_ms: int) -> None:
        with self._writing() as rows:
            due = "SELECT id FROM item_key WHERE expires_ms>0 AND expires_ms<=?"
            rows.execute(f"UPDATE item SET raw=NULL WHERE id IN ({due})", (now_ms,))
            rows.execute("UPDATE item_key SET expires_ms=0 WHERE expires_ms>0 AND expires_ms<=?", (now_ms,))

    def heads(self, facility: FacilityId) -> dict[Lane, Cursor]:
        found = self._reader().execute(
            "SELECT l.kind, l.target, l.number, l.chain FROM lane l JOIN facility f ON f.id=l.facility"
            " WHERE f.facility=? AND l.number>0",
            (facility,),
        )
        return {lane_of(kind, target): Cursor(number, Hash(chain)) for kind, target, number, chain in found}

    def read(self, facility: FacilityId, lane: Lane, after: Cursor, room: int) -> LanePart:
        with self._reading() as rows:
            row = _lane_row(rows, facility, lane)
            if row is None:
                return LanePart(after == Cursor(), Cursor())
            lane_id, head = row[0], Cursor(row[1], Hash(row[2]))
            if not _stood_at(rows, lane_id, after):
                return LanePart(False, head)
            return LanePart(True, head, tuple(_read_items(rows, lane_id, after.number, room)))

    def names(self, facility: FacilityId, lane: Lane, after: int, limit: int) -> list[Hash]:
        with self._reading() as rows:
            row = _lane_row(rows, facility, lane)
            if row is None:
                return []
            found = rows.execute(
                "SELECT name FROM item WHERE id>? AND id<? ORDER BY id LIMIT ?",
                ((row[0] << _LANE_SHIFT) + after, (row[0] + 1) << _LANE_SHIFT, limit),
            )
            return [Hash(name) for (name,) in found]

    def checkpoint(self, facility: FacilityId) -> bytes | None:
        found = self._reader().execute(
            "SELECT c.raw FROM checkpoint c JOIN facility f ON f.id=c.facility WHERE f.facility=?"
            " ORDER BY c.number DESC LIMIT 1",
            (facility,),
        )
        row = found.fetchone()
        return None if row is None else bytes(row[0])

    def keep_checkpoint(self, facility: FacilityId, number: int, raw: bytes) -> bool:
        with self._writing() as rows:
            made = rows.execute(
                "INSERT OR IGNORE INTO checkpoint SELECT id, ?, ? FROM facility WHERE facility=?",
                (number, raw, facility),
            )
            return made.rowcount == 1

    def open_mail(self, mail: Mail, *, limit: int, now_ms: int) -> bool:
        with self._writing() as rows:
            rows.execute("DELETE FROM mailbox WHERE expires_ms<=?", (now_ms,))
            if rows.execute("SELECT count(*) FROM mailbox").fetchone()[0] >= limit:
                return False
            rows.execute("INSERT INTO mailbox VALUES(?,?,?)", (mail.id, mail.expires_ms, mail.content))
        return True

    def mail(self, mailbox: bytes, now_ms: int) -> Mail | None:
        found = self._reader().execute(
            "SELECT id, expires_ms, content FROM mailbox WHERE id=? AND expires_ms>?", (mailbox, now_ms)
        )
        row = found.fetchone()
        return None if row is None else Mail(*row)

    def mails(self, now_ms: int) -> list[Mail]:
        found = self._reader().execute(
            "SELECT id, expires_ms, content FROM mailbox WHERE expires_ms>? ORDER BY expires_ms", (now_ms,)
        )
        return [Mail(*row) for row in found]

    def change_mail(self, before: Mail, content: bytes) -> bool:
        with self._writing() as rows:
            changed = rows.execute(
                "UPDATE mailbox SET content=? WHERE id=? AND content=?", (content, before.id, before.content)
            )
            return changed.rowcount == 1

    def sizes(self) -> dict[str, int]:
        rows = self._reader()
        counts = {
            what: int(rows.execute(sql).fetchone()[0])
            for what, sql in (
                ("facilities", "SELECT count(*) FROM facility"),
                ("lanes", "SELECT count(*) FROM lane"),
                ("items", "SELECT coalesce(sum(number),0) FROM lane"),
                ("mailboxes", "SELECT count(*) FROM mailbox"),
                ("database_pages", "PRAGMA page_count"),
            )
        }
        page_size = int(rows.execute("PRAGMA page_size").fetchone()[0])
        return {**counts, "database_bytes": counts.pop("database_pages") * page_size}

    def backup(self, path: str) -> None:
        target = sqlite3.connect(path)
        try:
            self._reader().backup(target)
        finally:
            target.close()

    def close(self) -> None:
        with self._write_lock:
            for connection in self._all:
                connection.close()
            self._all.clear()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=30)
        for pragma in (
            "page_size=8192",
            "journal_mode=WAL",
            "synchronous=FULL",
            "secure_delete=ON",
            "cache_size=-16384",
        ):
            connection.execute(f"PRAGMA {pragma}")
        self._all.append(connection)
        return connection

    def _reader(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect()
        return connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """One snapshot over several statements."""
        rows = self._reader()
        rows.execute("BEGIN")
        try:
            yield rows
        finally:
            rows.execute("COMMIT")

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._write_lock:
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
            except BaseException:
                self._writer.execute("ROLLBACK")
                raise
            self._writer.execute("COMMIT")


class _OpenLane:
    """A lane whose row this transaction holds: numbers are given out here."""

    def __init__(self, row: int, number: int, chain: Hash) -> None:
        self.row = row
        self.cursor = Cursor(number, chain)
        self.advanced = False

    @classmethod
    def lock(cls, rows: sqlite3.Connection, facility: int, lane: Lane) -> "_OpenLane":
        """The row of a lane, made when it is new; BEGIN IMMEDIATE holds the lock."""
        rows.execute(
            "INSERT OR IGNORE INTO lane(facility,kind,target,number,chain) VALUES(?,?,?,0,zeroblob(32))",
            (facility, int(lane.kind), lane.target),
        )
        found = rows.execute(
            "SELECT id, number, chain FROM lane WHERE facility=? AND kind=? AND target=?",
            (facility, int(lane.kind), lane.target),
        ).fetchone()
        return cls(found[0], found[1], Hash(found[2]))

    def add(self, rows: sqlite3.Connection, item: NewItem) -> None:
        """Give the item the next number, unless it is there or was erased for good."""
        if any(self._is_erased(rows, key) for key in item.keys):
            return
        new = rows.execute("INSERT OR IGNORE INTO item_name VALUES(?,?)", (self.row, item.name))
        if new.rowcount != 1:
            return
        self.advanced = True
        self.cursor = Cursor(self.cursor.number + 1, next_chain(self.cursor.chain, item.name))
        row = (self.row << _LANE_SHIFT) + self.cursor.number
        chain = None if self.cursor.number % _CHAIN_STEP else self.cursor.chain
        rows.execute("INSERT INTO item VALUES(?,?,?,?)", (row, item.name, chain, item.raw))
        for key in item.keys:
            values = (self.row, key, row, item.expires_ms)
            rows.execute("INSERT INTO item_key VALUES(?,?,?,?)", values)
        for key in item.erases:
            rows.execute("INSERT OR IGNORE INTO erased VALUES(?,?)", (self.row, key))
            _erase_key(rows, self.row, key)

    def _is_erased(self, rows: sqlite3.Connection, key: bytes) -> bool:
        found = rows.execute("SELECT 1 FROM erased WHERE lane=? AND key=?", (self.row, key))
        return found.fetchone() is not None

    def save(self, rows: sqlite3.Connection) -> None:
        """Write the head back."""
        if self.advanced:
            rows.execute(
                "UPDATE lane SET number=?, chain=? WHERE id=?",
                (self.cursor.number, self.cursor.chain, self.row),
            )


def _erase_key(rows: sqlite3.Connection, lane: int, key: bytes) -> None:
    rows.execute(
        "UPDATE item SET raw=NULL WHERE id IN (SELECT id FROM item_key WHERE lane=? AND key=?)", (lane, key)
    )


def _facility_row(rows: sqlite3.Connection, facility: FacilityId) -> int | None:
    row = rows.execute("SELECT id FROM facility WHERE facility=?", (facility,)).fetchone()
    return None if row is None else int(row[0])


def _lane_row(rows: sqlite3.Connection, facility: FacilityId, lane: Lane) -> tuple[int, int, bytes] | None:
    found: tuple[int, int, bytes] | None = rows.execute(
        "SELECT l.id, l.number, l.chain FROM lane l JOIN facility f ON f.id=l.facility"
        " WHERE f.facility=? AND l.kind=? AND l.target=?",
        (facility, int(lane.kind), lane.target),
    ).fetchone()
    return found


def _authority_head(rows: sqlite3.Connection, facility: FacilityId) -> Cursor:
    found = rows.execute(
        "SELECT a.number, a.hash FROM authority a JOIN facility f ON f.id=a.facility"
        " WHERE f.facility=? ORDER BY a.number DESC LIMIT 1",
        (facility,),
    ).fetchone()
    return Cursor() if found is None else Cursor(found[0], Hash(found[1]))


def _insert_entries(
    rows: sqlite3.Connection, facility: int, after: int, entries: Sequence[tuple[Hash, bytes]]
) -> None:
    rows.executemany(
        "INSERT INTO authority VALUES(?,?,?,?)",
        [(facility, after + place, name, raw) for place, (name, raw) in enumerate(entries, start=1)],
    )


def _stood_at(rows: sqlite3.Connection, lane: int, cursor: Cursor) -> bool:
    """Whether the lane ever stood at this number with this chain hash."""
    first = lane << _LANE_SHIFT
    kept = cursor.number - cursor.number % _CHAIN_STEP
    start = Cursor()
    if kept:
        found = rows.execute("SELECT chain FROM item WHERE id=?", (first + kept,)).fetchone()
        if found is None:
            return False
        start = Cursor(kept, Hash(found[0]))
    names = rows.execute(
        "SELECT name FROM item WHERE id>? AND id<=? ORDER BY id", (first + kept, first + cursor.number)
    )
    return start.after(Hash(name) for (name,) in names) == cursor


def _read_items(rows: sqlite3.Connection, lane: int, after: int, room: int) -> Iterator[KeptItem]:
    found = rows.execute(
        "SELECT id, name, raw FROM item WHERE id>? AND id<? ORDER BY id",
        ((lane << _LANE_SHIFT) + after, (lane + 1) << _LANE_SHIFT),
    )
    found.arraysize = _READ_STEP
    used = 0
    for row, name, raw in found:
        size = _ITEM_FRAME + len(name if raw is None else raw)
        if used and used + size > room:
            return
        used += size
        yield KeptItem(row - (lane << _LANE_SHIFT), Hash(name), raw)
