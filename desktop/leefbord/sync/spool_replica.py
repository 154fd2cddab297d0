"""The keeper's spool as a replica: keeps sealed things as they come, verifies the log, opens nothing."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from leefbord.core.ids import DeviceId, FacilityId, Hash
from leefbord.store.spool import Spool
from leefbord.sync.replica import Item, Outgoing, Taken
from leefbord.sync.vault_scope import keeps
from leefbord.wire.authority import Entry, parse_entry
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.lanes import Cursor, Lane, LaneKind, device_lane

_SEGMENTS_LAST: Final = {LaneKind.SEGMENTS: 1}


class SpoolReplica:
    """See sync/replica.py. `everything` says whether streams are kept too (locked), or only what is for
    the device itself: bundles and class keys (the open vault fetches the rest)."""

    def __init__(
        self,
        spool: Spool,
        *,
        facility: FacilityId,
        device: DeviceId,
        everything: Callable[[], bool],
    ) -> None:
        self._spool = spool
        self._facility = facility
        self._device = device
        self._everything = everything
        self._state = AuthorityState.empty()

    @property
    def facility(self) -> FacilityId:
        return self._facility

    def authority(self) -> AuthorityState:
        fresh = self._spool.entries_after(self._state.next_number)
        self._state = self._state.apply_all(parse_entry(raw) for raw in fresh)
        return self._state

    def entries_after(self, count: int, room: int) -> list[bytes]:
        return self._spool.entries_after(count, room=room)

    def take_entries(self, entries: Sequence[Entry], state: AuthorityState) -> None:
        with self._spool.write():
            self._spool.add_entries((entry.number, entry.hash, entry.raw) for entry in entries)
            self._spool.settle_requests(entry.request.hash for entry in entries)
        self._state = state

    def waiting_requests(self) -> list[bytes]:
        return self._spool.requests()

    def settle_requests(self, hashes: Iterable[Hash]) -> None:
        self._spool.settle_requests(hashes)

    def outgoing(self, room: int, passed: Collection[Hash] = ()) -> list[Outgoing]:
        found = self._spool.unpushed(room=room + sum(map(len, passed)))
        items = [
            Outgoing(item.lane, item.name, item.raw)
            for item in found
            if item.raw is not None and item.name not in passed
        ]
        return sorted(items, key=lambda item: _SEGMENTS_LAST.get(item.lane.kind, 0))

    def count_outgoing(self) -> int:
        return self._spool.count_unpushed()

    def lanes(self) -> list[Lane]:
        return self._spool.lanes()

    def wants(self, lane: Lane) -> bool:
        if lane == device_lane(self._device):
            return True
        return self._everything() and self._holds(lane)

    def cursor(self, hub: bytes, lane: Lane) -> Cursor:
        return self._spool.cursor(DeviceId(hub), lane)

    def take(self, hub: bytes, lane: Lane, items: Sequence[Item], cursor: Cursor) -> Taken:
        with self._spool.write():
            self._spool.add(lane, ((item.name, item.raw) for item in items), pushed=True)
            self._spool.save_cursor(DeviceId(hub), lane, cursor)
        return Taken(applied=len(items))

    def confirm(self, items: Sequence[Outgoing]) -> None:
        with self._spool.write():
            for item in items:
                self._spool.mark_pushed(item.lane, [item.name])

    def unread(self) -> list[Outgoing]:
        return [
            Outgoing(lane, name, raw)
            for lane in self._spool.lanes()
            if not self.wants(lane)
            for name in self._spool.names(lane)
            if (raw := self._spool.raw(lane, name)) is not None
        ]

    def retry_held(self, *, anew: bool) -> Taken:  # noqa: ARG002 - nothing is opened here
        return Taken()

    def names(self, lane: Lane) -> frozenset[Hash]:
        return self._spool.names(lane)

    def raw(self, lane: Lane, name: Hash) -> bytes | None:
        return self._spool.raw(lane, name)

    def checkpoint(self, hub: bytes) -> bytes | None:
        return self._spool.checkpoint(DeviceId(hub))

    def keep_checkpoint(self, hub: bytes, raw: bytes) -> None:
        self._spool.keep_checkpoint(DeviceId(hub), raw)

    def _holds(self, lane: Lane) -> bool:
        view = self.authority()
        own = (vault for vault, held in view.vaults.items() if held.body.device == self._device)
        return any(keeps(view, vault, lane) for vault in own)
