"""A replica in memory: keeps sealed things as they came, applies nothing; for tests of the engine."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from leefbord.core.ids import FacilityId, Hash
from leefbord.sync.replica import Item, Outgoing, Taken
from leefbord.wire.authority import Entry, parse_request
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.lanes import Cursor, Lane, LaneKind, item_name
from leefbord.wire.segment import parse_segment


@dataclass
class MemoryReplica:
    """See sync/replica.py. `log` holds every batch taken, for tests that look at transactions."""

    facility: FacilityId
    state: AuthorityState = field(default_factory=AuthorityState.empty)
    entries: list[bytes] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)
    kept: dict[Lane, dict[Hash, bytes | None]] = field(default_factory=dict)
    unpushed: dict[Hash, Lane] = field(default_factory=dict)
    cursors: dict[tuple[bytes, Lane], Cursor] = field(default_factory=dict)
    checkpoints: dict[bytes, bytes] = field(default_factory=dict)
    unwanted: set[Lane] = field(default_factory=set)

    def write(self, lane: Lane, raw: bytes) -> Hash:
        """Something made here, not pushed yet."""
        name = parse_segment(raw).name if lane.kind is LaneKind.SEGMENTS else item_name(raw)
        self.kept.setdefault(lane, {})[name] = raw
        self.unpushed[name] = lane
        return name

    def authority(self) -> AuthorityState:
        return self.state

    def entries_after(self, count: int, room: int) -> list[bytes]:
        return self.entries[count : count + 50]

    def take_entries(self, entries: Sequence[Entry], state: AuthorityState) -> None:
        self.entries += [entry.raw for entry in entries]
        self.state = state

    def waiting_requests(self) -> list[bytes]:
        return list(self.requests)

    def settle_requests(self, hashes: Iterable[Hash]) -> None:
        settled = set(hashes)
        self.requests = [raw for raw in self.requests if parse_request(raw).hash not in settled]

    def outgoing(self, room: int, passed: Collection[Hash] = ()) -> list[Outgoing]:
        found = []
        for name, lane in self.unpushed.items():
            raw = self.kept[lane][name]
            if name not in passed and raw is not None:
                found.append(Outgoing(lane, name, raw))
        return sorted(found, key=lambda item: item.lane.kind is LaneKind.SEGMENTS)

    def count_outgoing(self) -> int:
        return len(self.unpushed)

    def lanes(self) -> list[Lane]:
        return list(self.kept)

    def wants(self, lane: Lane) -> bool:
        return lane not in self.unwanted

    def cursor(self, hub: bytes, lane: Lane) -> Cursor:
        return self.cursors.get((hub, lane), Cursor())

    def take(self, hub: bytes, lane: Lane, items: Sequence[Item], cursor: Cursor) -> Taken:
        shelf = self.kept.setdefault(lane, {})
        for item in items:
            self.unpushed.pop(item.name, None)
            shelf[item.name] = item.raw
        self.cursors[hub, lane] = cursor
        return Taken(applied=len(items))

    def confirm(self, items: Sequence[Outgoing]) -> None:
        for item in items:
            self.unpushed.pop(item.name, None)

    def unread(self) -> list[Outgoing]:
        return []

    def retry_held(self, *, anew: bool) -> Taken:
        return Taken()

    def names(self, lane: Lane) -> frozenset[Hash]:
        return frozenset(self.kept.get(lane, {}))

    def raw(self, lane: Lane, name: Hash) -> bytes | None:
        return self.kept[lane][name]

    def checkpoint(self, hub: bytes) -> bytes | None:
        return self.checkpoints.get(hub)

    def keep_checkpoint(self, hub: bytes, raw: bytes) -> None:
        self.checkpoints[hub] = raw
