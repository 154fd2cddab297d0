"""Who may read and write which lane: follows from the authority log, device by device.

The hub cannot read what it relays; keeping lanes from devices that hold no key for them limits what
a stolen kiosk or a curious desk can collect.
"""

from dataclasses import dataclass

from leefbord.core.ids import DeviceId, GroupId, PersonId
from leefbord.core.streams import StreamClass, StreamId
from leefbord.wire.authority_bodies import DeviceKind, SubjectKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.lanes import Lane, LaneKind, device_lane


@dataclass(frozen=True, kw_only=True)
class Access:
    """What one device may do, at one head of the log."""

    device: DeviceId
    is_desk: bool
    has_vault: bool
    groups: frozenset[GroupId]
    youths: frozenset[PersonId]
    purged: frozenset[PersonId]

    def may_read(self, lane: Lane) -> bool:
        """Whether one of the device's vaults may hold what lies in the lane."""
        if lane.kind is LaneKind.DEVICE:
            return lane == device_lane(self.device)
        stream = lane.stream
        return self.is_desk if stream is None else self._holds(stream)

    def may_push(self, lane: Lane) -> bool:
        """Whether the device may add to the lane.

        Bundles and class keys for another device come from any enrolled one: a desk approves, and a
        locked kiosk re-seals bundles for a new kiosk.
        """
        if lane.kind is LaneKind.DEVICE:
            return True
        return self.may_read(lane)

    def _holds(self, stream: StreamId) -> bool:
        if stream.stream_class is StreamClass.FACILITY:
            return self.has_vault
        if stream.stream_class is StreamClass.TEAM and not self.is_desk:
            return False
        if stream.of_youth:
            return stream.owner in self.youths and stream.owner not in self.purged
        return stream.owner in self.groups


def access_of(view: AuthorityView, device: DeviceId) -> Access:
    """What the log gives a device; everything is false for one that the log does not know."""
    held = view.devices.get(device)
    live = held is not None and live_key(view, device) is not None
    vaults = [one.body for one in view.vaults.values() if live and one.live and one.body.device == device]
    groups = frozenset(vault.group for vault in vaults)
    return Access(
        device=device,
        is_desk=live and held is not None and held.body.kind is DeviceKind.DESK,
        has_vault=bool(vaults),
        groups=groups,
        youths=frozenset(youth for group in groups for youth in view.youths_placed(group)),
        purged=frozenset(view.purged),
    )


def live_key(view: AuthorityView, device: DeviceId) -> bytes | None:
    """The key that checks the device's tokens; None when it is unknown, revoked or suspended."""
    held = view.devices.get(device)
    if held is None or not held.live or view.is_suspended(SubjectKind.DEVICE, device):
        return None
    return held.body.signing_key
