"""What the hub keeps, as a Protocol: SQLite now, PostgreSQL when a facility outgrows one machine.

All calls block and may come from several threads. Every writing call is one durable transaction. The
number of an item comes from the lane's locked row in that transaction, so a reader that has seen
number n has seen all before it. tests/unit/hub/test_hub_storage_*.py is the suite each one passes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from leefbord.core.ids import FacilityId, Hash
from leefbord.wire.lanes import Cursor, Lane


@dataclass(frozen=True, kw_only=True)
class NewItem:
    """An item to add. `keys` name it for what erases it later (seal id, record, group).

    With `expires_ms` (0: never) it loses its bytes when that time has come.
    """

    lane: Lane
    name: Hash
    raw: bytes
    keys: tuple[bytes, ...] = ()
    expires_ms: int = 0
    erases: tuple[bytes, ...] = ()
    """Keys whose items lose their bytes now, and may never be added again in this lane."""


@dataclass(frozen=True)
class KeptItem:
    """An item as read: `raw` is None when only its name is left."""

    number: int
    name: Hash
    raw: bytes | None


@dataclass(frozen=True)
class LanePart:
    """A stretch of a lane after a cursor; `known` is false when the hub never stood at that cursor."""

    known: bool
    head: Cursor
    items: tuple[KeptItem, ...] = ()


@dataclass(frozen=True)
class Added:
    """The heads of the lanes touched; `advanced` are those that really got something new."""

    heads: dict[Lane, Cursor] = field(default_factory=dict)
    advanced: frozenset[Lane] = frozenset()


@dataclass(frozen=True)
class Mail:
    """A mailbox as stored: its content is the app's affair."""

    id: bytes
    expires_ms: int
    content: bytes


class Storage(Protocol):
    """Everything that must outlive the hub's process."""

    def facilities(self) -> list[FacilityId]:
        """The facilities on this hub."""
        ...

    def create_facility(self, facility: FacilityId, entries: Sequence[tuple[Hash, bytes]]) -> bool:
        """Keep a new facility with the first entries (hash, bytes) of its log; False when it was there."""
        ...

    def authority_head(self, facility: FacilityId) -> Cursor:
        """How many entries the log has, and the hash of the last; 0 when the facility is unknown."""
        ...

    def authority(self, facility: FacilityId, after: int, limit: int) -> list[tuple[Hash, bytes]]:
        """The entries (hash, bytes) behind the first `after` ones, in order, at most `limit`."""
        ...

    def append_authority(
        self, facility: FacilityId, head: Cursor, entries: Sequence[tuple[Hash, bytes]]
    ) -> bool:
        """Add entries behind exactly this head; False, and nothing done, when the head is another."""
        ...

    def keep_fork(self, facility: FacilityId, entry: Hash, raw: bytes) -> None:
        """Keep an entry that contradicts the log, as evidence (a bounded number)."""
        ...

    def add(self, facility: FacilityId, items: Sequence[NewItem]) -> Added:
        """Add items in order; one that is there already, or of which a key was erased, changes nothing."""
        ...

    def erase(self, facility: FacilityId, lane: Lane, key: bytes | None = None) -> None:
        """Take away the bytes of the items under a key, or of all; numbers and names stay."""
        ...

    def sweep(self, now_ms: int) -> None:
        """Take away the bytes of what has expired."""
        ...

    def heads(self, facility: FacilityId) -> dict[Lane, Cursor]:
        """Where every lane of the facility stands."""
        ...

    def read(self, facility: FacilityId, lane: Lane, after: Cursor, room: int) -> LanePart:
        """Items after a cursor, as many as fit in `room` bytes (the first one always)."""
        ...

    def names(self, facility: FacilityId, lane: Lane, after: int, limit: int) -> list[Hash]:
        """Names in order after a number."""
        ...

    def checkpoint(self, facility: FacilityId) -> bytes | None:
        """The last checkpoint made."""
        ...

    def keep_checkpoint(self, facility: FacilityId, number: int, raw: bytes) -> bool:
        """Keep a checkpoint; False when that number exists."""
        ...

    def open_mail(self, mail: Mail, *, limit: int, now_ms: int) -> bool:
        """Keep a new mailbox after dropping expired ones; False when `limit` are waiting."""
        ...

    def mail(self, mailbox: bytes, now_ms: int) -> Mail | None:
        """A mailbox that has not expired."""
        ...

    def mails(self, now_ms: int) -> list[Mail]:
        """All mailboxes that have not expired, oldest first."""
        ...

    def change_mail(self, before: Mail, content: bytes) -> bool:
        """Change a mailbox if it is still as it was; False when someone was faster."""
        ...

    def sizes(self) -> dict[str, int]:
        """Counts for /metrics: facilities, lanes, items, bytes of the database."""
        ...

    def backup(self, path: str) -> None:
        """Write a consistent copy to a new file while the hub runs."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...
