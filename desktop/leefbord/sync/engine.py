"""One round of sync: authority, what we made, what others made; a plain function to call in a worker.

Every step commits on its own and repeats harmlessly, so a round may break off anywhere. An own item
counts as confirmed only when the cursor passes it: what the hub loses in between is pushed again.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Final

from leefbord.core.changes import Changes
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Hash, RecordId
from leefbord.sync.authority_sync import AuthorityReport, has_news, log_head, sync_authority
from leefbord.sync.compare import compare_lane
from leefbord.sync.lane_order import in_order
from leefbord.sync.names import items_of
from leefbord.sync.pushing import push_all, push_some
from leefbord.sync.replica import Item, Outgoing, Replica, Taken
from leefbord.sync.rollback import look_at_heads
from leefbord.sync.transport import Transport
from leefbord.sync.transport_hub import split_push
from leefbord.wire.hub_messages import PAGE_BYTES, LanePage
from leefbord.wire.lanes import Cursor, Lane, lane_of
from leefbord.wire.malformed import Malformed

_ROUNDS: Final = 100_000
_OUTGOING_ROOM: Final = 8 * PAGE_BYTES


@dataclass(frozen=True, kw_only=True)
class SyncReport:
    """What a round did.

    pushed, pulled: items; refilled: items a hub that had lost them got back; waiting: items still not
    confirmed; held: see Taken; refused: reason keys of what the hub did not keep, each once.
    """

    pushed: int = 0
    pulled: int = 0
    refilled: int = 0
    waiting: int = 0
    held: int = 0
    evidence: int = 0
    hub_went_back: bool = False
    authority: AuthorityReport = field(default_factory=AuthorityReport)
    changes: Changes = field(default_factory=Changes)
    refused: tuple[str, ...] = ()


@dataclass
class _Round:
    """The counts of a round under way."""

    pushed: int = 0
    pulled: int = 0
    refilled: int = 0
    held: int = 0
    evidence: int = 0
    records: set[tuple[str, RecordId]] = field(default_factory=set)
    reasons: dict[str, None] = field(default_factory=dict)

    def note(self, taken: Taken) -> None:
        """Add what became of a batch."""
        self.held += taken.held
        self.evidence += taken.refused
        self.records |= taken.changes.records


def _no_progress(done: int, total: int) -> None:
    """For callers that show none."""


class Engine:
    """Syncs one replica over one transport; one round at a time."""

    def __init__(
        self,
        replica: Replica,
        transport: Transport,
        *,
        on_screen: Callable[[], Collection[str]] = tuple,
        progress: Callable[[int, int], None] = _no_progress,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self._replica = replica
        self._transport = transport
        self._on_screen = on_screen
        self._progress = progress
        self._stopped = stopped
        self._first = True

    def run_once(self) -> SyncReport:
        """A whole round; Trouble when it must break off. What it committed until then stays."""
        if self._replica.waiting_requests():
            before = sync_authority(self._replica, self._transport)
            if before.forked:
                return self._held_at_fork(before)
        else:
            before = AuthorityReport()
        work = _Round()
        pushed = self._push(work)
        self._pull_known(work)
        heads, authority = self._transport.heads(), before
        if has_news(self._replica, heads):
            authority = before.with_more(sync_authority(self._replica, self._transport))
            if authority.forked:
                return self._held_at_fork(authority)
            heads = self._transport.heads()
        view = look_at_heads(self._replica, self._transport.name, heads)
        if view.went_back:
            self._compare(self._wanted(view.lanes), work)
            work.reasons |= dict.fromkeys(push_all(self._transport, self._replica.unread()))
        gone = {lane: Cursor() for lane in self._replica.lanes()}
        self._pull({**gone, **pushed, **view.lanes}, work)
        anew = self._first or work.pulled > 0 or authority.taken > 0
        work.note(self._replica.retry_held(anew=anew))
        self._first = False
        if view.newer is not None:
            self._replica.keep_checkpoint(self._transport.name, view.newer)
        return SyncReport(
            pushed=work.pushed,
            pulled=work.pulled,
            refilled=work.refilled,
            waiting=self._replica.count_outgoing(),
            held=work.held,
            evidence=work.evidence,
            hub_went_back=view.went_back,
            authority=authority,
            changes=Changes(records=frozenset(work.records), remote=True, authority=authority.taken > 0),
            refused=tuple(work.reasons),
        )

    def _held_at_fork(self, authority: AuthorityReport) -> SyncReport:
        """Two stories of the log: nothing more is taken until somebody chose."""
        return SyncReport(authority=authority, waiting=self._replica.count_outgoing())

    def _pull_known(self, work: _Round) -> None:
        """News of the lanes kept already, in one request, if the log here is up to date: the quick way of
        a colleague's change to this screen. Everything else is the longer way's affair."""
        while not self._stopped():
            lanes = in_order(filter(self._replica.wants, self._replica.lanes()), self._on_screen())
            cursors = [(lane, self._replica.cursor(self._transport.name, lane)) for lane in lanes]
            answer = self._transport.pull(cursors)
            theirs = Cursor(answer.authority, Hash(answer.authority_hash))
            pages = [page for page in answer.pages if page.known]
            if theirs != log_head(self._replica.authority()) or not pages:
                return
            for page in pages:
                self._take(lane_of(page.kind, page.target), page, Cursor(), work)
            if not answer.more:
                return
            self._progress(0, 0)

    def _push(self, work: _Round) -> dict[Lane, Cursor]:
        """Push what is unconfirmed; the heads of the lanes touched."""
        heads: dict[Lane, Cursor] = {}
        items = self._replica.outgoing(_OUTGOING_ROOM)
        seen: set[Hash] = set()
        while items and not self._stopped():
            count = split_push([len(item.raw) for item in items])
            batch, items = items[:count], items[count:]
            answer = push_some(self._transport, batch)
            refused = {item.index: item.reason for item in answer.refused}
            work.reasons |= dict.fromkeys(refused.values())
            kept = [item for index, item in enumerate(batch) if index not in refused]
            work.pushed += len(kept)
            seen |= {item.name for item in batch}
            for at in answer.heads:
                heads[lane_of(at.kind, at.target)] = Cursor(at.number, Hash(at.chain))
            self._confirm(kept, heads, work)
            self._progress(0, 0)  # it moves on; how much is to come is not known yet
            items = items or self._replica.outgoing(_OUTGOING_ROOM, seen)
        return heads

    def _confirm(self, kept: list[Outgoing], heads: dict[Lane, Cursor], work: _Round) -> None:
        """Where only our own items came after our cursor, move it without pulling them back."""
        by_lane: dict[Lane, list[Outgoing]] = {}
        for item in kept:
            by_lane.setdefault(item.lane, []).append(item)
        for lane, items in by_lane.items():
            if not self._replica.wants(lane):
                self._replica.confirm(items)
                continue
            cursor = self._replica.cursor(self._transport.name, lane)
            moved = cursor.after(item.name for item in items)
            if moved == heads.get(lane):
                own = [Item(item.name, item.raw) for item in items]
                work.note(self._replica.take(self._transport.name, lane, own, moved))

    def _pull(self, heads: dict[Lane, Cursor], work: _Round) -> None:
        """Fetch what lies after our cursors, page by page, until nothing is left."""
        compared: set[Lane] = set()
        for _ in range(_ROUNDS):
            behind = self._behind(heads)
            if not behind or self._stopped():
                return
            answer = self._transport.pull(behind)
            if not answer.pages:
                return
            for page in answer.pages:
                lane = lane_of(page.kind, page.target)
                if page.known:
                    heads[lane] = self._take(lane, page, heads.get(lane, Cursor()), work)
                elif lane in compared:
                    raise Trouble(TroubleKind.HUB_REFUSED, code="cursor")
                else:
                    compared.add(lane)
                    self._compare([lane], work)
            self._show_progress(heads, work)
        raise Trouble(TroubleKind.HUB_REFUSED, code="endless")

    def _take(self, lane: Lane, page: LanePage, head: Cursor, work: _Round) -> Cursor:
        try:
            items = items_of(page)
        except Malformed as wrong:
            raise Trouble(TroubleKind.HUB_REFUSED, code="item") from wrong
        before = self._replica.cursor(self._transport.name, lane)
        after = before.after(item.name for item in items)
        work.note(self._replica.take(self._transport.name, lane, items, after))
        work.pulled += len(items)
        return after if after.number >= head.number else head

    def _compare(self, lanes: Iterable[Lane], work: _Round) -> None:
        """Compare lanes in full and set the cursors where the lists agree."""
        for lane in lanes:
            found = compare_lane(self._replica, self._transport, lane)
            work.refilled += found.refilled
            work.reasons |= dict.fromkeys(found.refused)
            self._replica.take(self._transport.name, lane, (), found.cursor)

    def _behind(self, heads: dict[Lane, Cursor]) -> list[tuple[Lane, Cursor]]:
        at = {
            lane: self._replica.cursor(self._transport.name, lane)
            for lane in heads
            if self._replica.wants(lane)
        }
        return [(lane, at[lane]) for lane in in_order(at, self._on_screen()) if at[lane] != heads[lane]]

    def _wanted(self, lanes: Iterable[Lane]) -> list[Lane]:
        known = {*lanes, *self._replica.lanes()}
        return in_order((lane for lane in known if self._replica.wants(lane)), self._on_screen())

    def _show_progress(self, heads: dict[Lane, Cursor], work: _Round) -> None:
        left = sum(max(0, heads[lane].number - cursor.number) for lane, cursor in self._behind(heads))
        self._progress(work.pulled, work.pulled + left)
