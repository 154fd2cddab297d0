"""Which lanes a vault keeps: those of its own group and classes, and of the youths placed there."""

from leefbord.core.ids import PersonId, VaultId
from leefbord.core.streams import StreamClass, StreamId
from leefbord.wire.authority_bodies import DeviceKind, VaultBody
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.lanes import Lane, LaneKind, device_lane


def keeps(view: AuthorityView, vault: VaultId, lane: Lane) -> bool:
    """Whether this vault keeps the lane, as the log stands; false while the log does not know the vault."""
    held = view.vaults.get(vault)
    if held is None or not view.vault_live(vault):
        return False
    if lane.kind is LaneKind.DEVICE:
        return lane == device_lane(held.body.device)
    stream = lane.stream
    return stream is not None and _holds(view, held.body, stream)


def _holds(view: AuthorityView, vault: VaultBody, stream: StreamId) -> bool:
    if stream.stream_class is StreamClass.FACILITY:
        return True
    is_desk = view.devices[vault.device].body.kind is DeviceKind.DESK
    if stream.stream_class is StreamClass.TEAM and not is_desk:
        return False
    if stream.of_youth:
        youth = PersonId(stream.owner)
        return youth not in view.purged and vault.group in view.groups_of_youth(youth)
    return stream.owner == vault.group
