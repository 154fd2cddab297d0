"""What lies beside the log in a vault, lane by lane: stream-key wraps, seals and notices, class-key wraps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leefbord.core.clock import Clock, stamp_at
from leefbord.core.ids import DeviceId, GroupId, Hash, PersonId
from leefbord.core.streams import youth_private, youth_shared, youth_team
from leefbord.store.seal_store import add_erase_notice, add_seal, seal_names, seal_raw, unpushed_seals
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.wrap_store import (
    add_class_wrap,
    add_stream_wrap,
    class_wraps_for,
    erase_stream_wraps,
    stream_wrap_names,
    unpushed_class_wraps,
    unpushed_stream_wraps,
    wrap_raw,
)
from leefbord.sync.replica import Item, Outgoing
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.lanes import RECOVERY_LANE, Lane, LaneKind, device_lane, stream_lane
from leefbord.wire.malformed import Malformed
from leefbord.wire.seals import parse_erase_notice, parse_seal
from leefbord.wire.wraps import parse_class_wrap, parse_stream_wrap, recipient_of


@dataclass(frozen=True, kw_only=True)
class Beside:
    """`own_recipient` is wraps.recipient_of this vault's HPKE public key."""

    vault: Vault
    authority: Callable[[], AuthorityView]
    clock: Clock
    own_recipient: Hash

    def outgoing(self, rows: VaultRows) -> list[Outgoing]:
        """What no hub has confirmed: class wraps, stream wraps, then seals and notices."""
        class_wraps = [
            Outgoing(lane, wrap.hash, wrap.raw)
            for wrap in unpushed_class_wraps(rows)
            if (lane := self._lane_of(wrap.body.recipient)) is not None
        ]
        stream_wraps = [
            Outgoing(stream_lane(LaneKind.WRAPS, wrap.stream_id), wrap.hash, wrap.raw)
            for wrap in unpushed_stream_wraps(rows)
        ]
        seals = [
            Outgoing(stream_lane(LaneKind.SEALS, seal.body.stream_id), seal.hash, seal.raw)
            for seal in unpushed_seals(rows)
        ]
        return [*class_wraps, *stream_wraps, *seals]

    def for_others(self, rows: VaultRows) -> list[Outgoing]:
        """The class wraps kept here for other vaults and for recovery."""
        view = self.authority()
        others = {recipient_of(held.body.hpke_key) for held in view.vaults.values()}
        recipients = (others | {recipient_of(view.recovery_key)}) - {self.own_recipient}
        return [
            Outgoing(lane, wrap.hash, wrap.raw)
            for recipient in sorted(recipients)
            if (lane := self._lane_of(recipient)) is not None
            for wrap in class_wraps_for(rows, recipient)
        ]

    def take(self, rows: VaultRows, lane: Lane, items: Sequence[Item]) -> int:
        """Keep items of a lane; how many are new. What does not parse, or is another's, is passed over."""
        return sum(self._take(rows, lane, item.raw) for item in items if item.raw is not None)

    def names(self, rows: VaultRows, lane: Lane) -> frozenset[Hash]:
        """Everything kept of a lane, erased ones too."""
        stream = lane.stream
        if stream is None:
            return frozenset(wrap.hash for wrap in class_wraps_for(rows, self.own_recipient))
        return stream_wrap_names(rows, stream) if lane.kind is LaneKind.WRAPS else seal_names(rows, stream)

    def raw(self, rows: VaultRows, lane: Lane, name: Hash) -> bytes | None:
        """The exact bytes of an item."""
        return seal_raw(rows, name) if lane.kind is LaneKind.SEALS else wrap_raw(rows, name)

    def erase_youth(self, rows: VaultRows, youth: PersonId, group: GroupId | None) -> None:
        """The wraps of a youth's streams, of one group or of all."""
        for stream in (youth_team(youth), youth_shared(youth), youth_private(youth)):
            erase_stream_wraps(rows, stream, group)

    def _take(self, rows: VaultRows, lane: Lane, raw: bytes) -> bool:
        try:
            if lane.kind is LaneKind.WRAPS:
                wrap = parse_stream_wrap(raw)
                return wrap.stream == lane.target and add_stream_wrap(
                    rows, self.vault.numbers, wrap, pushed=True
                )
            if lane.kind is LaneKind.SEALS:
                return self._take_seal(rows, raw)
            class_wrap = parse_class_wrap(raw)
        except Malformed:
            return False  # in a device's lane: a bundle, which the keeper's spool takes
        own = class_wrap.body.recipient == self.own_recipient
        return own and add_class_wrap(rows, class_wrap, pushed=True)

    def _take_seal(self, rows: VaultRows, raw: bytes) -> bool:
        view, now = self.authority(), stamp_at(self.clock.now_ms())
        try:
            seal = parse_seal(raw)
        except Malformed:
            notice = parse_erase_notice(raw)
            add_erase_notice(rows, self.vault.numbers, notice, view, pushed=True)
            return True
        return add_seal(rows, self.vault.numbers, seal, view, now, pushed=True)

    def _lane_of(self, recipient: Hash) -> Lane | None:
        """Where the holder of this vault (or recovery) key looks; None while the log does not name it."""
        view = self.authority()
        if recipient == recipient_of(view.recovery_key):
            return RECOVERY_LANE
        for held in view.vaults.values():
            if held.live and recipient_of(held.body.hpke_key) == recipient:
                return device_lane(DeviceId(held.body.device))
        return None
