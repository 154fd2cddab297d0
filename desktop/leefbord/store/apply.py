"""Applies received segments: any order, any batching, any number of times, with the same result."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.clock import ZERO, HybridClock, Stamp
from leefbord.core.ids import DeviceId, Hash
from leefbord.core.streams import StreamId
from leefbord.store.admission import Admission, Waits
from leefbord.store.aside import HELD, Aside, aside_because
from leefbord.store.certificates import certificate_number
from leefbord.store.cursors import save_cursor
from leefbord.store.folding import Folding
from leefbord.store.log import (
    Status,
    Stored,
    add_segment,
    find_segment,
    known_segments,
    log_number,
    mark_pushed,
)
from leefbord.store.meta import incarnation, renew_incarnation, save_clock
from leefbord.store.projections import digest, rebuild
from leefbord.store.record_types import MISFIT, UNKNOWN, RecordTypes
from leefbord.store.refold import refold
from leefbord.store.stream_keys import StreamKeys
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.waiting import (
    Missing,
    all_waiting,
    count_waiting,
    keep_waiting,
    no_longer_waiting,
    waiting_for,
)
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.certificate import Certificate
from leefbord.wire.lanes import Cursor, Lane
from leefbord.wire.malformed import Malformed
from leefbord.wire.operation import decode_operation
from leefbord.wire.segment import Segment, parse_segment

_RETRIED: Final = (
    Missing.AUTHORITY,
    Missing.CERTIFICATE,
    Missing.KEY,
    Missing.SUSPENDED,
    Missing.PARENT,
    Missing.NEWER,
)


@dataclass(frozen=True, slots=True)
class ReadUpTo:
    """The place to save with the data: which hub, which lane, how far."""

    hub: DeviceId
    lane: Lane
    place: Cursor


@dataclass
class Applied:
    """What came of a batch. Counts are segments, except held and unknown: operations.

    forks: logs (stream text, device) where a second child of one parent was stored. own_fork: our own
    chain was found forked; this vault writes under a new incarnation from now on.
    """

    changes: Changes = field(default_factory=Changes)
    stored: int = 0
    held: int = 0
    unknown: int = 0
    refused: int = 0
    missing_parents: int = 0
    missing_keys: int = 0
    missing_authority: int = 0
    waiting: int = 0
    forks: list[tuple[str, DeviceId]] = field(default_factory=list)
    own_fork: bool = False


class Applier:
    """Takes segments from any transport into the vault."""

    def __init__(
        self,
        *,
        vault: Vault,
        types: RecordTypes,
        keys: StreamKeys,
        authority: Callable[[], AuthorityView],
        clock: HybridClock,
        changes: ChangesBroadcast,
        device: DeviceId,
        entropy: Callable[[int], bytes],
    ) -> None:
        self._vault = vault
        self._types = types
        self._keys = keys
        self._authority = authority
        self._clock = clock
        self._changes = changes
        self._device = device
        self._entropy = entropy

    def apply_segments(
        self, raws: Iterable[bytes], *, from_hub: bool, read_up_to: Sequence[ReadUpTo] = ()
    ) -> Applied:
        """Store and fold a batch in one transaction, together with the cursors.

        from_hub: the hub has these already. A segment that cannot be read at all is counted in `refused`;
        it never stops the batch.
        """
        applied = Applied()
        segments = list(_parsed(raws, applied))
        with self._vault.write() as rows:
            batch = _Batch(self, rows, applied, from_hub)
            batch.run(segments)
            for read in read_up_to:
                save_cursor(rows, read.hub, read.lane, read.place)
            batch.finish()
        self._told(applied)
        return applied

    def retry_waiting(self, reasons: Iterable[Missing] = _RETRIED) -> Applied:
        """Try again after authority entries, keys or an upgrade came."""
        applied = Applied()
        with self._vault.write() as rows:
            batch = _Batch(self, rows, applied, from_hub=True)
            for raws in all_waiting(rows, reasons):
                batch.run(list(_parsed(raws, applied)))
            batch.finish()
        self._told(applied)
        return applied

    def release_held(self) -> int:
        """Fold held operations whose time has come; called by a timer and at open. How many."""
        return self._release(self._due_now)

    def reapply_unknown(self) -> int:
        """Fold what an older program could not read, after an upgrade. How many operations."""
        return self._release(self._readable_now)

    def refold(self, stream: StreamId) -> Changes:
        """Fold a stream anew under the cuts of now."""
        with self._vault.write() as rows:
            folding = self._folding(rows)
            touched = refold(rows, self._vault, self._types, self._keys, folding, stream)
        changes = Changes(records=touched, remote=True, authority=True)
        self._changes.tell(changes)
        return changes

    def rebuild_projections(self) -> None:
        """Write every projection again from the fold: after an upgrade, or when they are in doubt."""
        with self._vault.write() as rows:
            rebuild(rows, self._vault.numbers, self._types)

    def projections_digest(self) -> bytes:
        """See projections.digest."""
        return digest(self._vault.rows())

    def _release(self, choose: Callable[[VaultRows], list[Aside]]) -> int:
        with self._vault.write() as rows:
            chosen = choose(rows)
            folding = self._folding(rows)
            count = folding.release(chosen)
            folding.flush()
        if folding.touched:
            self._changes.tell(Changes(records=frozenset(folding.touched), remote=True))
        return count

    def _due_now(self, rows: VaultRows) -> list[Aside]:
        held = aside_because(rows, HELD)
        return [item for item in held if not self._clock.is_future(decode_operation(item.raw).stamp)]

    def _readable_now(self, rows: VaultRows) -> list[Aside]:
        return [
            item
            for item in aside_because(rows, UNKNOWN, MISFIT)
            if not self._types.obstacle(
                decode_operation(item.raw), self._vault.numbers.stream_id(rows, item.stream)
            )
        ]

    def _folding(self, rows: VaultRows) -> Folding:
        return Folding(
            rows=rows,
            vault=self._vault,
            types=self._types,
            keys=self._keys,
            view=self._authority(),
            is_future=self._clock.is_future,
        )

    def _told(self, applied: Applied) -> None:
        if applied.own_fork:
            self._vault.forget_remembered()
        if applied.changes.records:
            self._changes.tell(applied.changes)


class _Batch:
    """One batch inside its transaction."""

    def __init__(self, applier: Applier, rows: VaultRows, applied: Applied, from_hub: bool) -> None:
        self._a = applier
        self._rows = rows
        self._applied = applied
        self._from_hub = from_hub
        self._own_incarnation = incarnation(rows)
        self._stored: dict[Hash, Stored] = {}
        self._logs: dict[tuple[StreamId, DeviceId, bytes], int] = {}
        self._certificates: dict[Hash, int] = {}
        self._any_waiting = bool(count_waiting(rows))
        self._admission = Admission(applier._keys, applier._authority)
        self._folding = applier._folding(rows)

    def run(self, segments: list[Segment]) -> None:
        """Store what can be stored, parents before children; the rest waits."""
        fresh = {segment.name: segment for segment in segments}
        known = known_segments(self._rows, fresh)
        for name in known:
            del fresh[name]
        if self._from_hub and known:
            mark_pushed(self._rows, known)
        self._admission.prepare(self._rows, fresh.values())
        children: dict[Hash | None, list[Segment]] = {}
        for segment in fresh.values():
            children.setdefault(segment.header.parent, []).append(segment)
        ready = [s for s in fresh.values() if s.header.parent is None or s.header.parent not in fresh]
        ready.reverse()
        while ready:
            segment = ready.pop()
            if self._take(segment) and self._any_waiting:
                released = waiting_for(self._rows, segment.name)
                if segment.header.inline_certificate is not None:
                    released += waiting_for(self._rows, segment.header.certificate_hash)
                ready.extend(_parsed(released, self._applied))
            ready.extend(reversed(children.pop(segment.name, [])))

    def finish(self) -> None:
        """Write what is folded, learn the clock, save it."""
        self._folding.flush()
        if self._folding.highest > ZERO:
            self._a._clock.observe(Stamp(self._folding.highest))
            save_clock(self._rows, self._a._clock.last)
        self._applied.held += self._folding.held
        self._applied.unknown += self._folding.unknown
        self._applied.changes = Changes(records=frozenset(self._folding.touched), remote=True)

    def _take(self, segment: Segment) -> bool:
        """Store one segment if it can be; False when it waits or is refused."""
        if segment.name in self._stored:
            return False
        stream = segment.header.stream_id
        parent: Stored | None = None
        if segment.header.parent is not None:
            parent = self._find(segment.header.parent)
            if parent is None:
                self._wait(segment, stream, Waits(Missing.PARENT, segment.header.parent))
                return False
        try:
            verdict = self._admission.judge(self._rows, segment)
            if isinstance(verdict, Waits):
                self._wait(segment, stream, verdict)
                return False
            self._check_chain(segment, stream, parent)
            operations = self._folding.operations(segment, verdict.key)
        except Malformed as error:
            self._refuse(segment, error)
            return False
        stored = self._store(segment, stream, parent, self._certificate(verdict.certificate))
        completes = parent is not None and parent.status is Status.OPEN
        self._folding.take(segment, stored, verdict.certificate, operations, completes=completes)
        return True

    def _find(self, name: Hash) -> Stored | None:
        return self._stored.get(name) or find_segment(self._rows, name)

    def _certificate(self, certificate: Certificate) -> int:
        number = self._certificates.get(certificate.hash)
        if number is None:
            number = self._certificates[certificate.hash] = certificate_number(self._rows, certificate)
        return number

    def _log(self, stream: StreamId, segment: Segment) -> int:
        key = (stream, segment.header.device, segment.header.incarnation)
        number = self._logs.get(key)
        if number is None:
            number = self._logs[key] = log_number(self._rows, self._stream(stream), key[1], key[2])
        return number

    def _check_chain(self, segment: Segment, stream: StreamId, parent: Stored | None) -> None:
        header = segment.header
        if parent is None:
            if header.seq != 1:
                raise Malformed("a chain begins at 1")
            return
        log = self._log(stream, segment)
        if parent.log != log or header.seq != parent.seq + 1:
            raise Malformed("a segment that does not go on where its parent ends")
        if header.authority_number < parent.authority:
            raise Malformed("the authority entry never decreases along a log")

    def _store(self, segment: Segment, stream: StreamId, parent: Stored | None, certificate: int) -> Stored:
        header = segment.header
        status = Status.OPEN if header.more else Status.APPLIED
        before = parent.id if parent else None
        log = self._log(stream, segment)
        number, forked = add_segment(
            self._rows,
            self._a._vault.forms,
            segment,
            log=log,
            parent=before,
            status=status,
            pushed=self._from_hub,
            certificate=certificate,
        )
        if self._any_waiting:
            no_longer_waiting(self._rows, segment.name)
        self._applied.stored += 1
        self._notice_forks(segment, forked)
        stored = Stored(number, log, before, header.seq, status, certificate, header.authority_number)
        self._stored[segment.name] = stored
        return stored

    def _notice_forks(self, segment: Segment, forked: bool) -> None:
        header = segment.header
        if forked:
            self._applied.forks.append((header.stream, header.device))
        if header.device == self._a._device and header.incarnation == self._own_incarnation:
            self._own_incarnation = renew_incarnation(self._rows, self._a._entropy)
            self._applied.own_fork = True

    def _wait(self, segment: Segment, stream: StreamId, verdict: Waits) -> None:
        self._any_waiting = True
        keep_waiting(
            self._rows,
            segment,
            self._stream(stream),
            verdict.reason,
            verdict.missing,
            pushed=self._from_hub,
        )
        self._applied.waiting += 1
        self._applied.missing_parents += verdict.reason is Missing.PARENT
        self._applied.missing_keys += verdict.reason is Missing.KEY
        self._applied.missing_authority += verdict.reason is Missing.AUTHORITY

    def _refuse(self, segment: Segment, error: Malformed) -> None:
        no_longer_waiting(self._rows, segment.name)
        self._rows.execute(
            "INSERT OR IGNORE INTO refused(name,reason,raw) VALUES (?,?,?)",
            (segment.name, str(error), segment.raw),
        )
        self._applied.refused += 1

    def _stream(self, stream: StreamId) -> int:
        return self._a._vault.numbers.stream(self._rows, stream)


def _parsed(raws: Iterable[bytes], applied: Applied) -> Iterable[Segment]:
    for raw in raws:
        try:
            yield parse_segment(raw)
        except Malformed:
            applied.refused += 1
