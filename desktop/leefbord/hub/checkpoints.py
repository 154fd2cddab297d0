"""Checkpoints: what the hub signs about where everything stands, so that it cannot go back unnoticed."""

import threading
from dataclasses import dataclass

from leefbord.core.clock import Clock
from leefbord.core.ids import FacilityId, Hash
from leefbord.hub.access import Access
from leefbord.hub.keys import HubKeys
from leefbord.hub.storage import Storage
from leefbord.wire.checkpoint import make_checkpoint, parse_checkpoint
from leefbord.wire.hub_messages import Heads, LaneAt
from leefbord.wire.lanes import AUTHORITY, START, leaf, root


@dataclass(frozen=True)
class Notary:
    """Makes one checkpoint per change of a facility, when somebody asks for heads."""

    storage: Storage
    keys: HubKeys
    clock: Clock
    lock: threading.Lock

    def heads(self, facility: FacilityId, access: Access) -> Heads:
        """The lanes this device may read, bare leaves of the rest, and a checkpoint over all of it."""
        with self.lock:
            lanes = self.storage.heads(facility)
            authority = self.storage.authority_head(facility)
            leaves = {lane: leaf(lane.text, head) for lane, head in lanes.items()}
            top = root([*leaves.values(), leaf(AUTHORITY, authority)])
            checkpoint = self._signed(facility, top)
        visible = {lane for lane in lanes if access.may_read(lane)}
        return Heads(
            lanes=[
                LaneAt(int(lane.kind), lane.target, lanes[lane].number, lanes[lane].chain)
                for lane in sorted(visible)
            ],
            hidden=[leaves[lane] for lane in lanes if lane not in visible],
            authority=authority.number,
            authority_hash=authority.chain,
            checkpoint=checkpoint,
        )

    def _signed(self, facility: FacilityId, top: Hash) -> bytes:
        while True:
            raw = self.storage.checkpoint(facility)
            number, previous = 1, START
            if raw is not None:
                last = parse_checkpoint(raw)
                if last.root == top:
                    return raw
                number, previous = last.number + 1, last.hash
            made = make_checkpoint(
                self.keys.signing,
                facility=facility,
                hub=self.keys.id,
                number=number,
                previous=previous,
                time_ms=self.clock.now_ms(),
                root=top,
            )
            if self.storage.keep_checkpoint(facility, number, made.raw):
                return made.raw
