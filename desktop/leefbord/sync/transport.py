"""What the engine asks of a transport; the hub over HTTPS is one, a folder (NAS, stick) can be another.

Every call blocks and raises Trouble only: HUB_UNREACHABLE (try again later), HUB_REFUSED (the code says
why), HUB_CERTIFICATE (another machine answers), CLOCK_WRONG.
"""

from collections.abc import Sequence
from typing import Protocol

from leefbord.wire.hub_messages import AuthorityPage, AuthorityPushed, Heads, Names, Pulled, Pushed
from leefbord.wire.lanes import Cursor, Lane


class Transport(Protocol):
    """One way to the other vaults of the facility."""

    @property
    def name(self) -> bytes:
        """16 bytes under which cursors are kept: the hub's id."""
        ...

    def authority(self, head: Cursor) -> AuthorityPage:
        """Entries after this head."""
        ...

    def push_authority(self, entries: Sequence[bytes], requests: Sequence[bytes]) -> AuthorityPushed:
        """Bring entries the other side lacks, and requests for the sequencer."""
        ...

    def heads(self) -> Heads:
        """Where every lane stands that this device may read."""
        ...

    def push(self, items: Sequence[tuple[Lane, bytes]]) -> Pushed:
        """Add items; together they must fit in a request (`split_push` cuts them)."""
        ...

    def pull(self, cursors: Sequence[tuple[Lane, Cursor]]) -> Pulled:
        """One page of what comes after these cursors."""
        ...

    def names(self, lane: Lane, after: int) -> Names:
        """The names in a lane, for a full comparison."""
        ...


class HubClock(Protocol):
    """The hub's clock, for the offset of this PC."""

    def time(self, nonce: bytes) -> tuple[int, bytes]:
        """Milliseconds since 1970 UTC at the hub, and its signature over nonce and time."""
        ...
