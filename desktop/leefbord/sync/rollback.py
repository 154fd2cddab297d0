"""Checkpoints looked at: whether the hub's heads are what it signed, and whether it went back in time."""

from dataclasses import dataclass

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Hash
from leefbord.sync.replica import Replica
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.checkpoint import Checkpoint, parse_checkpoint, verify_checkpoint
from leefbord.wire.hub_messages import Heads
from leefbord.wire.lanes import AUTHORITY, Cursor, Lane, lane_of, leaf, root
from leefbord.wire.malformed import Malformed


@dataclass(frozen=True, kw_only=True)
class HubView:
    """What the hub says it has; `went_back` when it once said more, or said something else.

    `newer`: the checkpoint, when it is another one than the highest seen; to be kept once the round is done.
    """

    lanes: dict[Lane, Cursor]
    went_back: bool
    newer: bytes | None


def look_at_heads(replica: Replica, hub: bytes, heads: Heads) -> HubView:
    """Check heads against their checkpoint and that against the highest one seen before.

    HUB_REFUSED when the checkpoint is not the hub's or signs something else than what came.
    """
    try:
        lanes = {lane_of(at.kind, at.target): Cursor(at.number, Hash(at.chain)) for at in heads.lanes}
        made = parse_checkpoint(heads.checkpoint)
        leaves = [leaf(lane.text, cursor) for lane, cursor in lanes.items()]
        leaves += [Hash(hidden) for hidden in heads.hidden]
        leaves.append(leaf(AUTHORITY, Cursor(heads.authority, Hash(heads.authority_hash))))
        if made.root != root(leaves):
            raise Malformed("a checkpoint of other heads")
        if made.facility != replica.facility:
            raise Malformed("a checkpoint of another facility")
        _verify(replica.authority(), made)
    except Malformed as wrong:
        raise Trouble(TroubleKind.HUB_REFUSED, code="checkpoint") from wrong
    raw = replica.checkpoint(hub)
    seen = None if raw is None else parse_checkpoint(raw)
    if seen is not None and seen.hash == made.hash:
        return HubView(lanes=lanes, went_back=False, newer=None)
    went_back = seen is not None and seen.number >= made.number
    return HubView(lanes=lanes, went_back=went_back, newer=made.raw)


def _verify(state: AuthorityState, made: Checkpoint) -> None:
    """The hub that the log names signed it; before the log names one there is nothing to hold it to."""
    if state.hub is not None:
        if made.hub != state.hub.hub:
            raise Malformed("a checkpoint of another hub")
        verify_checkpoint(made, state.hub.signing_key)
