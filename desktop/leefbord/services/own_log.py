"""A house without a hub: its first desk orders the authority log itself, keeper and window through the spool.

The window may not hold the device key, and the keeper may not hold the vault. So requests go from the
vault into the spool, the keeper gives them their place, and the entries come back the same way.
"""

import threading
from collections.abc import Callable
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.clock import Clock, stamp_at
from leefbord.core.errors import Trouble
from leefbord.store.spool import Spool
from leefbord.sync.vault_replica import VaultReplica
from leefbord.wire.authority import parse_entry, parse_request
from leefbord.wire.authority_log import is_sequencer, next_entry
from leefbord.wire.authority_refused import AuthorityRefused
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.malformed import Malformed

LOOK_SECONDS: Final = 0.25


def sequence_waiting(
    spool: Spool, state: Callable[[], AuthorityState], key: Ed25519PrivateKey, clock: Clock
) -> int:
    """Give every waiting request its place, if this device is the sequencer; how many entries were made.

    A request that may not be sequenced is dropped: its author's window sees that it never came.
    """
    made = 0
    for raw in spool.requests():
        now = state()
        if not is_sequencer(now, key):
            return made
        try:
            request = parse_request(raw)
        except Malformed:
            continue
        with spool.write():
            try:
                entry = next_entry(now, request, key, at=stamp_at(clock.now_ms()))
            except (AuthorityRefused, Malformed):
                pass
            else:
                spool.add_entries([(entry.number, entry.hash, entry.raw)])
                made += 1
            spool.settle_requests([request.hash])
    return made


def sequence_until(
    over: threading.Event,
    spool: Spool,
    state: Callable[[], AuthorityState],
    key: Ed25519PrivateKey,
    clock: Clock,
) -> None:
    """The keeper's relay: looks a few times a second, as the person waits for the name to appear."""
    while not over.wait(LOOK_SECONDS):
        try:
            sequence_waiting(spool, state, key, clock)
        except Trouble:
            continue  # a full disk: the requests stay where they are


def exchange_log(spool: Spool, replica: VaultReplica) -> int:
    """The window's side: verified entries in, what is still asked out; how many entries came."""
    state = replica.authority()
    entries = [parse_entry(raw) for raw in spool.entries_after(state.next_number)]
    if entries:
        replica.take_entries(entries, state.apply_all(entries))
    for raw in replica.waiting_requests():
        spool.add_request(parse_request(raw).hash, raw)
    return len(entries)
