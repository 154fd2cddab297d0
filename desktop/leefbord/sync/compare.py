"""Full comparison of one lane by names: how a hub that was wiped or rolled back is refilled."""

from dataclasses import dataclass
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Hash
from leefbord.sync.pushing import push_all
from leefbord.sync.replica import Outgoing, Replica
from leefbord.sync.transport import Transport
from leefbord.wire.lanes import Cursor, Lane

_PAGES: Final = 10_000


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Where reading can go on, and how many items the hub got back."""

    cursor: Cursor
    refilled: int
    refused: tuple[str, ...] = ()


def compare_lane(replica: Replica, transport: Transport, lane: Lane) -> Compared:
    """Push what the hub lacks, and find how far its list agrees with what is kept here."""
    theirs = _all_names(transport, lane)
    ours = replica.names(lane)
    missing = sorted(ours - set(theirs))
    refused = push_all(transport, _with_bytes(replica, lane, missing))
    agreed = []
    for name in theirs:
        if name not in ours:
            break
        agreed.append(name)
    return Compared(cursor=Cursor().after(agreed), refilled=len(missing), refused=refused)


def _all_names(transport: Transport, lane: Lane) -> list[Hash]:
    names: list[Hash] = []
    for _ in range(_PAGES):
        page = transport.names(lane, len(names))
        names += (Hash(name) for name in page.names)
        if not page.names or len(names) >= page.head:
            return names
    raise Trouble(TroubleKind.HUB_REFUSED, code="endless")


def _with_bytes(replica: Replica, lane: Lane, names: list[Hash]) -> list[Outgoing]:
    found = ((name, replica.raw(lane, name)) for name in names)
    return [Outgoing(lane, name, raw) for name, raw in found if raw is not None]
