"""The spool: what a locked desk may hold; plain SQLite with ciphertext, the authority log and bundles only.

The keeper fills it while no vault is open; the window drains it into the vault. Both keep their own
cursors, so an item may come twice, which is harmless.
"""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, Hash
from leefbord.store.failures import as_failure, disk_failures
from leefbord.store.network_folder import is_network_folder
from leefbord.wire.lanes import Cursor, Lane, lane_of

_VERSION: Final = 1
_BUSY_SECONDS: Final = 10.0
_SCHEMA: Final = """
CREATE TABLE item (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, target TEXT NOT NULL, name BLOB NOT NULL,
  pushed INTEGER NOT NULL, raw BLOB, UNIQUE (kind, target, name)
);
CREATE INDEX item_unpushed ON item (id) WHERE pushed = 0;
CREATE TABLE entry (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, raw BLOB NOT NULL);
CREATE TABLE request (hash BLOB PRIMARY KEY, raw BLOB NOT NULL);
CREATE TABLE cursor (hub BLOB NOT NULL, lane TEXT NOT NULL, number INTEGER NOT NULL, chain BLOB NOT NULL,
  PRIMARY KEY (hub, lane));
CREATE TABLE checkpoint (hub BLOB PRIMARY KEY, raw BLOB NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Spooled:
    """An item: its place in the spool (grows), its lane, its name, its bytes (None once erased)."""

    id: int
    lane: Lane
    name: Hash
    raw: bytes | None


class Spool:
    """An open spool; one connection under one lock. Raises Trouble only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.RLock()
        self._depth = 0

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open or make the spool file. A damaged one may be removed: all in it comes again from the hub."""
        if is_network_folder(path.parent):
            raise Trouble(TroubleKind.NETWORK_FOLDER)
        with disk_failures():
            connection = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        try:
            with disk_failures():
                cls._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @staticmethod
    def _prepare(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA trusted_schema=OFF")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise Trouble(TroubleKind.VAULT_NEWER, code="spool")
        if version == 0:
            connection.executescript(f"BEGIN;{_SCHEMA}PRAGMA user_version={_VERSION};COMMIT;")

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction; nests, the outermost commits."""
        with self._lock, disk_failures():
            if self._depth == 0:
                self._connection.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                if self._depth == 1:
                    with suppress(sqlite3.Error):
                        self._connection.execute("ROLLBACK")
                raise
            else:
                if self._depth == 1:
                    self._connection.execute("COMMIT")
            finally:
                self._depth -= 1

    def close(self) -> None:
        """Close the file."""
        with self._lock, disk_failures():
            self._connection.close()

    # -- items -------------------------------------------------------------------------------------

    def add(self, lane: Lane, items: Iterable[tuple[Hash, bytes | None]], *, pushed: bool) -> None:
        """Keep items of a lane; those that came from a hub count as pushed. Repeating changes nothing."""
        with self.write():
            self._connection.executemany(
                "INSERT INTO item(kind,target,name,pushed,raw) VALUES (?,?,?,?,?) "
                "ON CONFLICT(kind,target,name) DO UPDATE "
                "SET pushed=max(pushed, excluded.pushed), raw=coalesce(raw, excluded.raw)",
                ((int(lane.kind), lane.target, name, int(pushed), raw) for name, raw in items),
            )

    def items_after(self, place: int, *, room: int = 900_000) -> list[Spooled]:
        """Items behind a place, oldest first, about `room` bytes of them: how a vault drains the spool."""
        return self._some("SELECT id,kind,target,name,raw FROM item WHERE id>? ORDER BY id", (place,), room)

    def unpushed(self, *, room: int = 900_000) -> list[Spooled]:
        """Items no hub has confirmed, oldest first."""
        return self._some("SELECT id,kind,target,name,raw FROM item WHERE pushed=0 ORDER BY id", (), room)

    def count_unpushed(self) -> int:
        """How many items no hub has confirmed."""
        return int(self._one("SELECT count(*) FROM item WHERE pushed=0", ())[0])

    def mark_pushed(self, lane: Lane, names: Iterable[Hash]) -> None:
        """The hub confirmed these."""
        with self.write():
            self._connection.executemany(
                "UPDATE item SET pushed=1 WHERE kind=? AND target=? AND name=?",
                ((int(lane.kind), lane.target, name) for name in names),
            )

    def erase(self, lane: Lane, names: Iterable[Hash]) -> None:
        """Forget the bytes of items; the names stay, so that they do not come back."""
        with self.write():
            self._connection.executemany(
                "UPDATE item SET raw=NULL, pushed=1 WHERE kind=? AND target=? AND name=?",
                ((int(lane.kind), lane.target, name) for name in names),
            )

    def names(self, lane: Lane) -> frozenset[Hash]:
        """The names of all items of a lane."""
        found = self._all("SELECT name FROM item WHERE kind=? AND target=?", (int(lane.kind), lane.target))
        return frozenset(Hash(row[0]) for row in found)

    def raw(self, lane: Lane, name: Hash) -> bytes | None:
        """The exact bytes of an item."""
        found = self._all(
            "SELECT raw FROM item WHERE kind=? AND target=? AND name=?", (int(lane.kind), lane.target, name)
        )
        return found[0][0] if found else None

    def items(self, lane: Lane) -> list[bytes]:
        """The bytes of all items of a lane, oldest first: bundles before unlock, for one."""
        found = self._all(
            "SELECT raw FROM item WHERE kind=? AND target=? AND raw NOT NULL ORDER BY id",
            (int(lane.kind), lane.target),
        )
        return [row[0] for row in found]

    def lanes(self) -> list[Lane]:
        """The lanes of which anything is here."""
        found = self._all("SELECT DISTINCT kind, target FROM item ORDER BY kind, target", ())
        return [lane_of(kind, target) for kind, target in found]

    # -- authority log -----------------------------------------------------------------------------

    def add_entries(self, entries: Iterable[tuple[int, Hash, bytes]]) -> None:
        """Keep accepted entries: number, hash, bytes. Those already here stay as they are."""
        with self.write():
            self._connection.executemany(
                "INSERT OR IGNORE INTO entry(number,hash,raw) VALUES (?,?,?)", entries
            )

    def entries_after(self, count: int, *, room: int | None = None) -> list[bytes]:
        """The exact bytes of the entries behind the first `count`, in order."""
        chosen: list[bytes] = []
        size = 0
        for (raw,) in self._all("SELECT raw FROM entry WHERE number>=? ORDER BY number", (count,)):
            size += len(raw)
            if chosen and room is not None and size > room:
                break
            chosen.append(raw)
        return chosen

    def drop_entries_after(self, number: int) -> None:
        """A branch was chosen that leaves these out."""
        with self.write():
            self._connection.execute("DELETE FROM entry WHERE number>?", (number,))

    def add_request(self, name: Hash, raw: bytes) -> None:
        """Keep a request until it is in the log."""
        with self.write():
            self._connection.execute("INSERT OR IGNORE INTO request(hash,raw) VALUES (?,?)", (name, raw))

    def requests(self) -> list[bytes]:
        """Requests that are not in the log yet."""
        return [row[0] for row in self._all("SELECT raw FROM request ORDER BY rowid", ())]

    def settle_requests(self, hashes: Iterable[Hash]) -> None:
        """They are in the log, or refused for good."""
        with self.write():
            self._connection.executemany("DELETE FROM request WHERE hash=?", ((item,) for item in hashes))

    # -- cursors and checkpoints -------------------------------------------------------------------

    def cursor(self, hub: DeviceId, lane: Lane) -> Cursor:
        """How far the keeper read a lane of a hub."""
        found = self._all("SELECT number, chain FROM cursor WHERE hub=? AND lane=?", (hub, lane.text))
        return Cursor(found[0][0], Hash(found[0][1])) if found else Cursor()

    def save_cursor(self, hub: DeviceId, lane: Lane, place: Cursor) -> None:
        """Set it, in the write that keeps the items before it."""
        with self.write():
            self._connection.execute(
                "INSERT OR REPLACE INTO cursor(hub,lane,number,chain) VALUES (?,?,?,?)",
                (hub, lane.text, place.number, place.chain),
            )

    def checkpoint(self, hub: DeviceId) -> bytes | None:
        """The highest checkpoint seen of a hub."""
        found = self._all("SELECT raw FROM checkpoint WHERE hub=?", (hub,))
        return found[0][0] if found else None

    def keep_checkpoint(self, hub: DeviceId, raw: bytes) -> None:
        """Remember a higher one; the caller compared them."""
        with self.write():
            self._connection.execute("INSERT OR REPLACE INTO checkpoint(hub,raw) VALUES (?,?)", (hub, raw))

    def _some(self, sql: str, parameters: Sequence[object], room: int) -> list[Spooled]:
        chosen: list[Spooled] = []
        size = 0
        with self._lock, disk_failures():
            for number, kind, target, name, raw in self._connection.execute(sql, tuple(parameters)):
                size += len(raw or b"")
                if chosen and size > room:
                    break
                chosen.append(Spooled(number, lane_of(kind, target), Hash(name), raw))
        return chosen

    def _all(self, sql: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._connection.execute(sql, tuple(parameters)).fetchall()
            except sqlite3.Error as error:
                raise as_failure(error) from None

    def _one(self, sql: str, parameters: Sequence[object]) -> tuple[Any, ...]:
        return self._all(sql, parameters)[0]
