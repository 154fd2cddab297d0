"""What the engine needs of the place where sealed things lie: the open vault, or the keeper's spool.

sync/vault_replica.py and sync/spool_replica.py implement it. `take` and `take_entries` are each one
transaction: data and cursor together, so that a crash between two of them repeats work and loses none.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from leefbord.core.changes import Changes
from leefbord.core.ids import FacilityId, Hash
from leefbord.wire.authority import Entry
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.lanes import Cursor, Lane


@dataclass(frozen=True)
class Item:
    """An item of a lane as it came; `raw` is None when only the name is left."""

    name: Hash
    raw: bytes | None


@dataclass(frozen=True)
class Outgoing:
    """An item that no hub has confirmed yet."""

    lane: Lane
    name: Hash
    raw: bytes


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of a batch: `held` wait (clock ahead, parent, key or entry missing), `refused` are kept
    aside as evidence (bad signature, cut)."""

    changes: Changes = field(default_factory=Changes)
    applied: int = 0
    held: int = 0
    refused: int = 0


class Replica(Protocol):
    """Everything here is of one facility; calls block and raise Trouble."""

    @property
    def facility(self) -> FacilityId:
        """Whose data this is."""
        ...

    def authority(self) -> AuthorityState:
        """The verified log as far as it is here."""
        ...

    def entries_after(self, count: int, room: int) -> list[bytes]:
        """Own entries behind the first `count`, as many as fit in `room` bytes (the first one always)."""
        ...

    def take_entries(self, entries: Sequence[Entry], state: AuthorityState) -> None:
        """Keep entries that `state` (the state after them) accepted, and act on them."""
        ...

    def waiting_requests(self) -> list[bytes]:
        """Authority requests made here that are not in the log yet."""
        ...

    def settle_requests(self, hashes: Iterable[Hash]) -> None:
        """These requests are in the log, or were refused for good: send them no more."""
        ...

    def outgoing(self, room: int, passed: Collection[Hash] = ()) -> list[Outgoing]:
        """Unconfirmed items, about `room` bytes: wraps, seals, bundles before the segments that need them.

        Those named in `passed` were tried in this round already.
        """
        ...

    def count_outgoing(self) -> int:
        """How many items are unconfirmed."""
        ...

    def lanes(self) -> list[Lane]:
        """The lanes of which anything is kept here."""
        ...

    def wants(self, lane: Lane) -> bool:
        """Whether this replica keeps what lies in the lane."""
        ...

    def cursor(self, hub: bytes, lane: Lane) -> Cursor:
        """How far the lane was read."""
        ...

    def take(self, hub: bytes, lane: Lane, items: Sequence[Item], cursor: Cursor) -> Taken:
        """Keep and apply items, confirm own ones among them, and move the cursor, in one transaction."""
        ...

    def confirm(self, items: Sequence[Outgoing]) -> None:
        """The hub keeps these, in lanes that are not read back here (class keys for other devices)."""
        ...

    def unread(self) -> list[Outgoing]:
        """All that is kept here of such lanes: pushed again after a hub went back in time."""
        ...

    def retry_held(self, *, anew: bool) -> Taken:
        """Look at what waits for its time; with `anew`, also at what waits for a key, parent or entry."""
        ...

    def names(self, lane: Lane) -> frozenset[Hash]:
        """Everything kept of a lane, for a full comparison."""
        ...

    def raw(self, lane: Lane, name: Hash) -> bytes | None:
        """The exact bytes of a kept item."""
        ...

    def checkpoint(self, hub: bytes) -> bytes | None:
        """The highest checkpoint seen of a hub."""
        ...

    def keep_checkpoint(self, hub: bytes, raw: bytes) -> None:
        """Remember a higher checkpoint; later segments carry it."""
        ...
