"""The hub over HTTPS as a transport: one method per request, nothing decided here."""

from collections.abc import Sequence
from typing import Final

from leefbord.sync.hub_door import HubDoor
from leefbord.wire.hub_messages import (
    MAX_ITEMS,
    PAGE_BYTES,
    AuthorityPage,
    AuthorityPull,
    AuthorityPush,
    AuthorityPushed,
    Heads,
    Identity,
    LaneAt,
    Names,
    NamesOf,
    Pull,
    Pulled,
    Push,
    Pushed,
    PushItem,
    Setup,
    Time,
)
from leefbord.wire.lanes import Cursor, Lane

_FRAME: Final = 96  # bytes an item costs in a request beside its own
_LANES_PER_PULL: Final = 2048


class HubTransport:
    """See sync/transport.py."""

    def __init__(self, door: HubDoor, *, name: bytes) -> None:
        self._door = door
        self._name = name

    @property
    def name(self) -> bytes:
        return self._name

    def time(self, nonce: bytes) -> tuple[int, bytes]:
        return ask_time(self._door, nonce)

    def authority(self, head: Cursor) -> AuthorityPage:
        asked = AuthorityPull(number=head.number, hash=head.chain)
        return self._door.ask("/v1/authority/pull", asked, AuthorityPage)

    def push_authority(self, entries: Sequence[bytes], requests: Sequence[bytes]) -> AuthorityPushed:
        body = AuthorityPush(entries=list(entries), requests=list(requests))
        return self._door.ask("/v1/authority/push", body, AuthorityPushed)

    def heads(self) -> Heads:
        return self._door.ask("/v1/heads", None, Heads)

    def push(self, items: Sequence[tuple[Lane, bytes]]) -> Pushed:
        body = Push(items=[PushItem(int(lane.kind), lane.target, raw) for lane, raw in items])
        return self._door.ask("/v1/push", body, Pushed)

    def pull(self, cursors: Sequence[tuple[Lane, Cursor]]) -> Pulled:
        asked = [
            LaneAt(int(lane.kind), lane.target, cursor.number, cursor.chain)
            for lane, cursor in cursors[:_LANES_PER_PULL]
        ]
        return self._door.ask("/v1/pull", Pull(lanes=asked), Pulled)

    def names(self, lane: Lane, after: int) -> Names:
        return self._door.ask("/v1/names", NamesOf(int(lane.kind), lane.target, after), Names)


def ask_time(door: HubDoor, nonce: bytes) -> tuple[int, bytes]:
    """The hub's milliseconds and its signature over nonce and time; needs no token."""
    answer = door.get("/time", Time, nonce=nonce.hex())
    return answer.time_ms, answer.signature


def bring_facility(
    door: HubDoor, code: str, entries: Sequence[bytes], *, page_bytes: int = PAGE_BYTES // 2
) -> Identity:
    """Bring a facility onto a hub with its one-time code: its whole log, page by page."""
    while True:
        count = split_push([len(entry) for entry in entries], page_bytes)
        body = Setup(code=code, entries=list(entries[:count]))
        identity = door.ask("/v1/facilities", body, Identity, signed=False)
        entries = entries[count:]
        if not entries:
            return identity


def split_push(sizes: Sequence[int], room: int = PAGE_BYTES) -> int:
    """How many of the items with these sizes, from the first, fit in one request (at least one)."""
    used = 0
    for count, size in enumerate(sizes[:MAX_ITEMS]):
        used += size + _FRAME
        if used > room:
            return max(1, count)
    return min(len(sizes), MAX_ITEMS)
