"""The authority log, both ways, before any data: every entry is verified here, whoever relayed it."""

from dataclasses import dataclass
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Hash
from leefbord.sync.replica import Replica
from leefbord.sync.transport import Transport
from leefbord.wire.authority import Entry, parse_entry, parse_request
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.hub_messages import PAGE_BYTES, AuthorityPage, Heads
from leefbord.wire.lanes import Cursor
from leefbord.wire.malformed import Malformed

_ROUNDS: Final = 10_000
_WAIT: Final = frozenset({Reason.UNKNOWN_HEAD.value, Reason.NEEDS_NEWER.value, "not_sequencer"})
"""Refusals of a request that may be different next time."""


@dataclass(frozen=True, kw_only=True)
class AuthorityReport:
    """`forked`: the other side tells another story after a common entry; nothing past it was taken.

    `needs_newer`: an entry that this program does not know must be understood first; read-only until then.
    """

    taken: int = 0
    forked: bool = False
    needs_newer: bool = False
    refused: tuple[str, ...] = ()

    def with_more(self, later: "AuthorityReport") -> "AuthorityReport":
        """This one and a later one of the same round."""
        return AuthorityReport(
            taken=self.taken + later.taken,
            forked=later.forked,
            needs_newer=later.needs_newer,
            refused=self.refused + later.refused,
        )


def sync_authority(replica: Replica, transport: Transport) -> AuthorityReport:
    """Pull what is new, give the other side what it lacks, send requests, and pull their outcome."""
    taken, forked, newer = _pull(replica, transport)
    refused: tuple[str, ...] = ()
    if not forked and not newer and replica.waiting_requests():
        refused = _send_requests(replica, transport)
        more, forked, newer = _pull(replica, transport)
        taken += more
    return AuthorityReport(taken=taken, forked=forked, needs_newer=newer, refused=refused)


def has_news(replica: Replica, heads: Heads) -> bool:
    """Whether the logs differ, or something here waits for its place in the log."""
    theirs = Cursor(heads.authority, Hash(heads.authority_hash))
    return theirs != log_head(replica.authority()) or bool(replica.waiting_requests())


def _pull(replica: Replica, transport: Transport) -> tuple[int, bool, bool]:
    taken = 0
    for _ in range(_ROUNDS):
        state = replica.authority()
        head = log_head(state)
        page = transport.authority(head)
        if not page.known:
            if page.head < head.number and _is_ours(state, page):
                _refill(replica, transport, page.head)
                return taken, False, False
            return taken, True, False
        if not page.entries:
            return taken, False, state.read_only
        entries, after, newer = _verified(state, page.entries)
        replica.take_entries(entries, after)
        taken += len(entries)
        if newer or after.read_only:
            return taken, False, True
    raise Trouble(TroubleKind.HUB_REFUSED, code="endless")


def _verified(state: AuthorityState, raws: list[bytes]) -> tuple[list[Entry], AuthorityState, bool]:
    """The entries that hold, in order; Trouble when the other side sends one that cannot be right."""
    good: list[Entry] = []
    for raw in raws:
        try:
            entry = parse_entry(raw)
            state = state.apply(entry)
        except Malformed as wrong:
            raise Trouble(TroubleKind.HUB_REFUSED, code="entry") from wrong
        except AuthorityRefused as no:
            if no.reason is Reason.NEEDS_NEWER:
                return good, state, True
            raise Trouble(TroubleKind.HUB_REFUSED, code=f"entry {no.reason.value}") from no
        good.append(entry)
    return good, state, False


def _is_ours(state: AuthorityState, page: AuthorityPage) -> bool:
    """Whether the other side stands at an earlier entry of our own log."""
    return page.head == 0 or state.knows(page.head - 1, page.head_hash)


def _refill(replica: Replica, transport: Transport, count: int) -> None:
    """Give a hub that lost entries those it lacks."""
    while True:
        entries = replica.entries_after(count, PAGE_BYTES // 2)
        if not entries:
            return
        pushed = transport.push_authority(entries, ())
        if pushed.head <= count:
            raise Trouble(TroubleKind.HUB_REFUSED, code="refill")
        count = pushed.head


def _send_requests(replica: Replica, transport: Transport) -> tuple[str, ...]:
    """Send what waits, a page at a time; what is refused for good is settled and reported."""
    reasons: list[str] = []
    for batch in _batches(replica.waiting_requests()):
        answer = transport.push_authority((), batch)
        refused = {item.index: item.reason for item in answer.refused}
        reasons += [reason for reason in refused.values() if reason not in _WAIT]
        replica.settle_requests(
            _request_hash(raw) for index, raw in enumerate(batch) if refused.get(index) not in _WAIT
        )
    return tuple(reasons)


def _batches(raws: list[bytes]) -> list[list[bytes]]:
    batches: list[list[bytes]] = []
    room = 0
    for raw in raws:
        room -= len(raw) + 8
        if room < 0:
            batches.append([])
            room = PAGE_BYTES // 2 - len(raw)
        batches[-1].append(raw)
    return batches


def _request_hash(raw: bytes) -> Hash:
    return parse_request(raw).hash


def log_head(state: AuthorityState) -> Cursor:
    """How many entries are here, and the hash of the last."""
    return Cursor() if state.head is None else Cursor(state.next_number, state.head.hash)
