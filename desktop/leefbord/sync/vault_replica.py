"""The open vault as a replica: everything of sync/replica.py over store/, one transaction per batch."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from leefbord.core.changes import Changes
from leefbord.core.ids import DeviceId, FacilityId, Hash, VaultId
from leefbord.store.applied import Applied, ReadUpTo
from leefbord.store.apply import Applier
from leefbord.store.authority_store import (
    VaultAuthority,
    entries_after,
    settle_requests,
    waiting_requests,
)
from leefbord.store.cursors import cursor, save_cursor
from leefbord.store.log import count_unpushed, names, segment_raw, streams, unpushed
from leefbord.store.meta import get_value, put_value, save_checkpoint
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.wrap_store import mark_wraps_pushed
from leefbord.sync.beside import Beside
from leefbord.sync.replica import Item, Outgoing, Taken
from leefbord.sync.vault_scope import keeps
from leefbord.wire.authority import Entry
from leefbord.wire.authority_bodies import PlacementBody, PurgeBody, RevokeBody
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.checkpoint import parse_checkpoint
from leefbord.wire.lanes import STREAM_KINDS, Cursor, Lane, LaneKind, device_lane, stream_lane
from leefbord.wire.segment import MAX_SEGMENT, CheckpointSeen

_CHECKPOINT: Final = "checkpoint of hub "


@dataclass(frozen=True, kw_only=True)
class VaultReplica:
    """See sync/replica.py. `keys_came` is called after wraps or epochs came, so that the ring is filled;
    `seals_came` after seals or erase notices came."""

    vault: Vault
    vault_id: VaultId
    device: DeviceId
    vault_authority: VaultAuthority
    applier: Applier
    beside: Beside
    keys_came: Callable[[], object]
    seals_came: Callable[[], None] = lambda: None

    @property
    def facility(self) -> FacilityId:
        return self.vault_authority().facility or FacilityId(b"")

    def authority(self) -> AuthorityState:
        return self.vault_authority()

    def entries_after(self, count: int, room: int) -> list[bytes]:
        return entries_after(self.vault.rows(), count, room=room)

    def take_entries(self, entries: Sequence[Entry], state: AuthorityState) -> None:
        with self.vault.write() as rows:
            self.vault_authority.accept(rows, entries, state)
            for entry in entries:
                self._destroy(rows, entry)
        self.keys_came()
        if any(isinstance(entry.request.body, RevokeBody) for entry in entries):
            for stream in streams(self.vault.rows()):
                self.applier.refold(stream)

    def waiting_requests(self) -> list[bytes]:
        return [request.raw for request in waiting_requests(self.vault.rows())]

    def settle_requests(self, hashes: Iterable[Hash]) -> None:
        with self.vault.write() as rows:
            settle_requests(rows, hashes)

    def outgoing(self, room: int, passed: Collection[Hash] = ()) -> list[Outgoing]:
        rows = self.vault.rows()
        found = unpushed(rows, limit_bytes=room + MAX_SEGMENT * len(passed))
        segments = [
            Outgoing(stream_lane(LaneKind.SEGMENTS, item.stream), item.name, item.raw) for item in found
        ]
        return [item for item in (*self.beside.outgoing(rows), *segments) if item.name not in passed]

    def count_outgoing(self) -> int:
        rows = self.vault.rows()
        return count_unpushed(rows) + len(self.beside.outgoing(rows))

    def lanes(self) -> list[Lane]:
        kept = [stream_lane(kind, stream) for stream in streams(self.vault.rows()) for kind in STREAM_KINDS]
        return [*kept, device_lane(self.device)]

    def wants(self, lane: Lane) -> bool:
        return keeps(self.vault_authority(), self.vault_id, lane)

    def cursor(self, hub: bytes, lane: Lane) -> Cursor:
        return cursor(self.vault.rows(), DeviceId(hub), lane)

    def take(self, hub: bytes, lane: Lane, items: Sequence[Item], cursor: Cursor) -> Taken:
        place = ReadUpTo(DeviceId(hub), lane, cursor)
        if lane.kind is LaneKind.SEGMENTS:
            raws = [item.raw for item in items if item.raw is not None]
            return _taken(self.applier.apply_segments(raws, from_hub=True, read_up_to=[place]))
        with self.vault.write() as rows:
            kept = self.beside.take(rows, lane, items)
            save_cursor(rows, place.hub, place.lane, place.place)
        if kept and lane.kind is LaneKind.SEALS:
            self.seals_came()
        elif kept:
            self.keys_came()
        return Taken(applied=kept)

    def confirm(self, items: Sequence[Outgoing]) -> None:
        with self.vault.write() as rows:
            mark_wraps_pushed(rows, [item.name for item in items])

    def unread(self) -> list[Outgoing]:
        return self.beside.for_others(self.vault.rows())

    def retry_held(self, *, anew: bool) -> Taken:
        self.applier.release_held()
        return _taken(self.applier.retry_waiting()) if anew else Taken()

    def names(self, lane: Lane) -> frozenset[Hash]:
        rows = self.vault.rows()
        stream = lane.stream
        if lane.kind is LaneKind.SEGMENTS and stream is not None:
            return names(rows, stream)
        return self.beside.names(rows, lane)

    def raw(self, lane: Lane, name: Hash) -> bytes | None:
        rows = self.vault.rows()
        if lane.kind is LaneKind.SEGMENTS:
            return segment_raw(rows, name)
        return self.beside.raw(rows, lane, name)

    def checkpoint(self, hub: bytes) -> bytes | None:
        return get_value(self.vault.rows(), _CHECKPOINT + hub.hex())

    def keep_checkpoint(self, hub: bytes, raw: bytes) -> None:
        made = parse_checkpoint(raw)
        with self.vault.write() as rows:
            put_value(rows, _CHECKPOINT + hub.hex(), raw)
            save_checkpoint(rows, CheckpointSeen(made.hub, made.number, made.hash))

    def _destroy(self, rows: VaultRows, entry: Entry) -> None:
        """The wraps of an ended placement, and of a purged youth."""
        body = entry.request.body
        if isinstance(body, PurgeBody):
            self.beside.erase_youth(rows, body.youth, None)
        elif isinstance(body, PlacementBody) and body.ends:
            self.beside.erase_youth(rows, body.youth, body.group)


def _taken(applied: Applied) -> Taken:
    return Taken(
        changes=Changes(records=applied.changes.records, remote=True),
        applied=applied.stored,
        held=applied.held + applied.waiting,
        refused=applied.refused,
    )
