"""The spool as the keeper reads it: the authority log folded, the bundles of this device."""

from collections.abc import Iterable

from leefbord.core.ids import DeviceId
from leefbord.store.spool import Spool
from leefbord.wire.authority import parse_entry, parse_request
from leefbord.wire.authority_bodies import KeyBody
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.bundles import OuterBundle, parse_outer_bundle
from leefbord.wire.lanes import device_lane
from leefbord.wire.malformed import Malformed


class SpoolReader:
    """Implements device_door.SpoolView; folds only what came since the last look, verified in full."""

    def __init__(self, spool: Spool, device: DeviceId) -> None:
        self._spool = spool
        self._lane = device_lane(device)
        self._state = AuthorityState.empty()

    def authority(self) -> AuthorityState:
        """The state after the newest entry in the spool."""
        fresh = self._spool.entries_after(self._state.next_number)
        self._state = self._state.apply_all(parse_entry(raw) for raw in fresh)
        return self._state

    def waiting_keys(self) -> Iterable[KeyBody]:
        """See SpoolView.waiting_keys."""
        bodies = (parse_request(raw).body for raw in self._spool.requests())
        return tuple(body for body in bodies if isinstance(body, KeyBody))

    def outer_bundles(self) -> Iterable[OuterBundle]:
        """See SpoolView.outer_bundles; the lane holds class-key wraps too, which are passed over."""
        found = []
        for raw in self._spool.items(self._lane):
            try:
                found.append(parse_outer_bundle(raw))
            except Malformed:
                continue
        return tuple(found)
