"""What the keeper reads of the spool: the authority log, folded once and kept up, and the bundles."""

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, FacilityId
from leefbord.store.spool import Spool
from leefbord.wire.authority import Request, parse_entry, parse_request
from leefbord.wire.authority_bodies import KeyBody, SuspendBody
from leefbord.wire.authority_refused import AuthorityRefused
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.bundles import OuterBundle, parse_outer_bundle
from leefbord.wire.lanes import device_lane
from leefbord.wire.malformed import Malformed

_Parsed = TypeVar("_Parsed")


class SpooledView:
    """Implements services.device_door.SpoolView over store's Spool; safe for the keeper's threads.

    `facility` is the one this device was enrolled in: another log in the spool file is Trouble BAD_INPUT.
    """

    def __init__(self, spool: Spool, *, device: DeviceId, facility: FacilityId) -> None:
        self._spool = spool
        self._lane = device_lane(device)
        self._facility = facility
        self._state = AuthorityState.empty()
        self._lock = threading.Lock()

    def authority(self) -> AuthorityState:
        """The log as far as it verifies, with suspends applied that are not sequenced yet."""
        with self._lock:
            self._state = self._caught_up()
            state = self._state
        for request in self._requests():
            if isinstance(request.body, SuspendBody):
                state = _denied_by(state, request)
        return state

    def waiting_keys(self) -> Iterable[KeyBody]:
        """Key generations whose request waits in the spool and would be accepted by the log as it is."""
        state = self.authority()
        for request in self._requests():
            if isinstance(request.body, KeyBody) and _would_stand(state, request):
                yield request.body

    def outer_bundles(self) -> Iterable[OuterBundle]:
        """The bundles in this device's lane; what else lies there is passed over."""
        return _readable(self._spool.items(self._lane), parse_outer_bundle)

    def _requests(self) -> Iterator[Request]:
        return _readable(self._spool.requests(), parse_request)

    def _caught_up(self) -> AuthorityState:
        """The known state with what came since; from the beginning when another branch was chosen."""
        state, head = self._state, self._state.head
        raws = self._spool.entries_after(head.number if head else 0)
        if head is not None:
            if not raws or parse_entry(raws[0]).hash != head.hash:
                state, raws = AuthorityState.empty(), self._spool.entries_after(0)
            else:
                raws = raws[1:]
        for raw in raws:
            try:
                state = state.apply(parse_entry(raw))
            except (Malformed, AuthorityRefused):
                break  # the log holds as far as it verifies; sync tells a person about the rest
        if state.facility not in (None, self._facility):
            raise Trouble(TroubleKind.BAD_INPUT, code="OTHER-LOG")
        return state


def _would_stand(state: AuthorityState, request: Request) -> bool:
    try:
        state.admits(request)
    except (Malformed, AuthorityRefused):
        return False
    return True


def _denied_by(state: AuthorityState, request: Request) -> AuthorityState:
    try:
        return state.with_suspend(request)
    except (Malformed, AuthorityRefused):
        return state


def _readable(raws: Iterable[bytes], parse: Callable[[bytes], _Parsed]) -> Iterator[_Parsed]:
    for raw in raws:
        try:
            parsed = parse(raw)
        except Malformed:
            continue
        yield parsed
