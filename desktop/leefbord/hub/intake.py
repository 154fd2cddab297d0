"""What may be pushed into a lane, and under which name and keys the hub keeps it.

The hub checks form, lane, facility and the right of the pushing device; signatures and content are
checked by every client. Devices may push what others wrote: that is how a hub that lost work is refilled.
"""

from collections.abc import Callable, Collection
from typing import Final

from leefbord.core.clock import stamp_ms
from leefbord.core.ids import DeviceId, Hash
from leefbord.hub.door import Caller
from leefbord.hub.storage import NewItem
from leefbord.hub.turned_away import GONE, MALFORMED, NO_ACCESS, TurnedAway
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.bundles import parse_outer_bundle
from leefbord.wire.hub_messages import PushItem
from leefbord.wire.lanes import Lane, LaneKind, item_name, lane_of
from leefbord.wire.malformed import Malformed
from leefbord.wire.seals import parse_erase_notice, parse_seal
from leefbord.wire.segment import parse_segment
from leefbord.wire.wraps import parse_class_wrap, parse_stream_wrap, recipient_of

_SEAL_KEY: Final = b"s"
_RECORD_KEY: Final = b"r"


def admit(caller: Caller, item: PushItem, now_ms: int) -> NewItem:
    """The item as the storage keeps it; TurnedAway when it may not lie there."""
    try:
        lane = lane_of(item.kind, item.target)
        if not caller.access.may_push(lane):
            raise TurnedAway(403, NO_ACCESS)
        return _TAKE[lane.kind](caller, lane, item.raw, now_ms)
    except Malformed:
        raise TurnedAway(400, MALFORMED) from None


def _segment(caller: Caller, lane: Lane, raw: bytes, _now_ms: int) -> NewItem:
    segment = parse_segment(raw)
    _must(segment.header.facility == caller.facility and segment.header.stream == lane.target)
    return NewItem(lane=lane, name=segment.name, raw=raw)


def _wrap(caller: Caller, lane: Lane, raw: bytes, _now_ms: int) -> NewItem:
    """Kept under its group, so that the end of a placement can erase the wraps of that group."""
    wrap = parse_stream_wrap(raw)
    _must(wrap.facility == caller.facility and wrap.stream == lane.target)
    return NewItem(lane=lane, name=item_name(raw), raw=raw, keys=(wrap.group,))


def _seal_or_notice(caller: Caller, lane: Lane, raw: bytes, now_ms: int) -> NewItem:
    try:
        seal = parse_seal(raw).body
    except Malformed:
        return _notice(caller, lane, raw)
    _must(seal.facility == caller.facility and seal.stream == lane.target)
    expires_ms = 0 if seal.not_after is None else stamp_ms(seal.not_after)
    if expires_ms and expires_ms <= now_ms:
        raise TurnedAway(410, GONE)
    keys = (_SEAL_KEY + seal.id, _RECORD_KEY + seal.record)
    return NewItem(lane=lane, name=item_name(raw), raw=raw, keys=keys, expires_ms=expires_ms)


def _notice(caller: Caller, lane: Lane, raw: bytes) -> NewItem:
    """Erases for good. Its signer is a key of the log; whether it may, every client judges again."""
    notice = parse_erase_notice(raw).body
    _must(notice.facility == caller.facility and notice.stream == lane.target)
    if caller.state.signer(notice.signer) is None:
        raise TurnedAway(403, NO_ACCESS)
    erases = [_SEAL_KEY + seal for seal in notice.seals]
    if notice.record is not None:
        erases.append(_RECORD_KEY + notice.record)
    return NewItem(lane=lane, name=item_name(raw), raw=raw, erases=tuple(erases))


def _for_device(caller: Caller, lane: Lane, raw: bytes, _now_ms: int) -> NewItem:
    """A bundle, or a class key for a vault of the device.

    All versions of a bundle stay: the hub cannot see which is the highest, the device can.
    """
    device = DeviceId(bytes.fromhex(lane.target))
    _must(caller.state.device_live(device))
    try:
        bundle = parse_outer_bundle(raw)
    except Malformed:
        return _class_wrap(caller, lane, raw, _vault_keys(caller.state, device))
    _must(bundle.facility == caller.facility and bundle.device == device)
    return NewItem(lane=lane, name=item_name(raw), raw=raw)


def _for_recovery(caller: Caller, lane: Lane, raw: bytes, _now_ms: int) -> NewItem:
    return _class_wrap(caller, lane, raw, {recipient_of(caller.state.recovery_key)})


def _class_wrap(caller: Caller, lane: Lane, raw: bytes, recipients: Collection[Hash]) -> NewItem:
    wrap = parse_class_wrap(raw).body
    _must(wrap.facility == caller.facility and wrap.recipient in recipients)
    return NewItem(lane=lane, name=item_name(raw), raw=raw)


def _vault_keys(view: AuthorityView, device: DeviceId) -> set[Hash]:
    vaults = (held.body for held in view.vaults.values() if held.live)
    return {recipient_of(vault.hpke_key) for vault in vaults if vault.device == device}


def _must(fits: bool) -> None:
    """What lies in a lane belongs to that lane and to the facility of its caller."""
    if not fits:
        raise TurnedAway(400, MALFORMED)


_TAKE: Final[dict[LaneKind, Callable[[Caller, Lane, bytes, int], NewItem]]] = {
    LaneKind.SEGMENTS: _segment,
    LaneKind.WRAPS: _wrap,
    LaneKind.SEALS: _seal_or_notice,
    LaneKind.DEVICE: _for_device,
    LaneKind.RECOVERY: _for_recovery,
}
