"""The authority log of each facility at the hub: its state, its sequencing, and how a facility comes in.

The hub is not trusted with it: every client verifies every entry again. The hub verifies too, because
access to lanes follows from it and because a bad entry must not get a number.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import FacilityId, Hash
from leefbord.hub.consequences import destroy
from leefbord.hub.keys import HubKeys
from leefbord.hub.storage import Storage
from leefbord.hub.turned_away import FORK, MALFORMED, NOT_SEQUENCER, UNKNOWN_FACILITY, WRONG_CODE, TurnedAway
from leefbord.wire.authority import Entry, parse_entry, parse_request
from leefbord.wire.authority_log import is_sequencer, next_entry
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.lanes import Cursor
from leefbord.wire.malformed import Malformed

_LOAD_STEP: Final = 500
_TRIES: Final = 8


@dataclass(frozen=True)
class Outcome:
    """What became of pushed entries and requests: reasons by index, entries first."""

    refused: tuple[tuple[int, str], ...]
    advanced: bool


class Facilities:
    """The states, kept in memory and caught up with the storage at each look (several hub processes)."""

    def __init__(self, storage: Storage, keys: HubKeys) -> None:
        self._storage = storage
        self._keys = keys
        self._states: dict[FacilityId, AuthorityState] = {}
        self._lock = threading.Lock()

    def state(self, facility: FacilityId) -> AuthorityState | None:
        """The state at the last entry; None when this hub does not serve the facility."""
        head = self._storage.authority_head(facility)
        if head.number == 0:
            return None
        known = self._states.get(facility, AuthorityState.empty())
        if _head(known) == head:
            return known
        with self._lock:
            return self._catch_up(facility, head)

    def known(self, facility: FacilityId) -> AuthorityState | None:
        """The state as last looked at, without asking the storage."""
        return self._states.get(facility)

    def set_up(self, entries: Sequence[bytes], only: FacilityId | None) -> FacilityId:
        """Take a facility in, page by page of its log, each entry verified; `only` the one begun with."""
        try:
            facility = parse_entry(entries[0]).request.facility if entries else None
        except Malformed:
            facility = None
        if facility is None:
            raise TurnedAway(400, MALFORMED)
        if only not in (None, facility):
            raise TurnedAway(403, WRONG_CODE)
        if self._storage.authority_head(facility).number == 0:
            checked = self._verify(entries)
            if self._storage.create_facility(facility, checked):
                return facility
        outcome = self.push(facility, entries, ())
        if outcome.refused:
            raise TurnedAway(409, outcome.refused[0][1])
        return facility

    def push(self, facility: FacilityId, entries: Sequence[bytes], requests: Sequence[bytes]) -> Outcome:
        """Adopt entries that follow the head, then give numbers to requests if this hub may."""
        refused: list[tuple[int, str]] = []
        advanced = False
        for index, raw in enumerate(entries):
            reason, new = self._adopt(facility, raw)
            advanced = advanced or new
            if reason:
                refused.append((index, reason))
        for index, raw in enumerate(requests, start=len(entries)):
            reason = self._sequence(facility, raw)
            advanced = advanced or not reason
            if reason:
                refused.append((index, reason))
        return Outcome(tuple(refused), advanced)

    def _adopt(self, facility: FacilityId, raw: bytes) -> tuple[str, bool]:
        for _ in range(_TRIES):
            state = self.state(facility)
            if state is None:
                return UNKNOWN_FACILITY, False
            try:
                entry = parse_entry(raw)
                if entry.number < state.next_number:
                    return self._compare(facility, entry), False
                state.apply(entry)
            except Malformed:
                return MALFORMED, False
            except AuthorityRefused as no:
                return no.reason.value, False
            if self._append(facility, state, entry):
                return "", True
        return FORK, False

    def _compare(self, facility: FacilityId, entry: Entry) -> str:
        """An entry the log should hold already: the same one, or the other story, kept as evidence."""
        held = self._storage.authority(facility, entry.number, 1)
        if held and held[0][0] == entry.hash:
            return ""
        self._storage.keep_fork(facility, entry.hash, entry.raw)
        return FORK

    def _sequence(self, facility: FacilityId, raw: bytes) -> str:
        for _ in range(_TRIES):
            state = self.state(facility)
            if state is None or not is_sequencer(state, self._keys.signing):
                return NOT_SEQUENCER
            try:
                entry = next_entry(state, parse_request(raw), self._keys.signing)
            except Malformed:
                return MALFORMED
            except AuthorityRefused as no:
                return "" if no.reason is Reason.ALREADY_THERE else no.reason.value
            if self._append(facility, state, entry):
                return ""
        return FORK

    def _append(self, facility: FacilityId, state: AuthorityState, entry: Entry) -> bool:
        added = self._storage.append_authority(facility, _head(state), [(entry.hash, entry.raw)])
        if added:
            destroy(self._storage, facility, entry)
        return added

    def _catch_up(self, facility: FacilityId, head: Cursor) -> AuthorityState:
        state = self._states.get(facility, AuthorityState.empty())
        while _head(state).number < head.number:
            step = self._storage.authority(facility, _head(state).number, _LOAD_STEP)
            for _, raw in step:
                state = state.apply(parse_entry(raw))
        self._states[facility] = state
        return state

    def _verify(self, entries: Sequence[bytes]) -> list[tuple[Hash, bytes]]:
        """A log from its first entry on."""
        state = AuthorityState.empty()
        checked: list[tuple[Hash, bytes]] = []
        try:
            for raw in entries:
                entry = parse_entry(raw)
                state = state.apply(entry)
                checked.append((entry.hash, entry.raw))
        except Malformed:
            raise TurnedAway(400, MALFORMED) from None
        except AuthorityRefused as no:
            raise TurnedAway(403, no.reason.value) from None
        return checked


def _head(state: AuthorityState) -> Cursor:
    """How many entries there are, and the hash of the last one."""
    return Cursor() if state.head is None else Cursor(state.next_number, state.head.hash)
