"""One batch of received segments inside its transaction: parents before children, the rest waits."""

from collections.abc import Iterable, Iterator
from typing import Final

from leefbord.core.changes import Changes
from leefbord.core.clock import ZERO, HybridClock, Stamp
from leefbord.core.ids import DeviceId, Entropy, Hash
from leefbord.core.streams import StreamId
from leefbord.store.admission import Admission, Waits
from leefbord.store.applied import Applied
from leefbord.store.certificates import certificate_number
from leefbord.store.folding import Folding
from leefbord.store.log import Status, Stored, find_segment, known_segments, log_number, mark_pushed
from leefbord.store.meta import incarnation, renew_incarnation, save_clock
from leefbord.store.segment_buffer import SegmentBuffer
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.waiting import Missing, count_waiting, keep_waiting, no_longer_waiting, waiting_for
from leefbord.wire.certificate import Certificate
from leefbord.wire.malformed import Malformed
from leefbord.wire.segment import Segment, parse_segment

_FLUSH_AT: Final = 2_000
"""Segments kept in memory before they are written."""


class Batch:
    """Takes segments in; `finish` writes what is left and fills in `applied`."""

    def __init__(
        self,
        *,
        rows: VaultRows,
        vault: Vault,
        admission: Admission,
        folding: Folding,
        clock: HybridClock,
        device: DeviceId,
        entropy: Entropy,
        applied: Applied,
        from_hub: bool,
    ) -> None:
        self._rows = rows
        self._numbers = vault.numbers
        self._admission = admission
        self._folding = folding
        self._clock = clock
        self._device = device
        self._entropy = entropy
        self._applied = applied
        self._from_hub = from_hub
        self._own_incarnation = incarnation(rows)
        self._stored: dict[Hash, Stored] = {}
        self._buffer = SegmentBuffer(rows, vault.forms, pushed=from_hub)
        self._logs: dict[tuple[StreamId, DeviceId, bytes], int] = {}
        self._certificates: dict[Hash, int] = {}
        self._any_waiting = bool(count_waiting(rows))

    def run(self, segments: list[Segment]) -> None:
        """Store what can be stored, parents before children; the rest waits."""
        self._buffer.flush()
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
                ready.extend(parsed(released, self._applied))
            ready.extend(reversed(children.pop(segment.name, ())))

    def finish(self) -> None:
        """Write what is folded, learn the clock, save it."""
        self._buffer.flush()
        self._folding.flush()
        if self._folding.highest > ZERO:
            self._clock.observe(Stamp(self._folding.highest))
            save_clock(self._rows, self._clock.last)
        self._applied.held += self._folding.held
        self._applied.unknown += self._folding.unknown
        self._applied.changes = Changes(records=frozenset(self._folding.touched), remote=True)

    def _take(self, segment: Segment) -> bool:
        """Store one segment if it can be; False when it waits or is refused."""
        if segment.name in self._stored:
            return False
        header = segment.header
        stream = header.stream_id
        parent: Stored | None = None
        if header.parent is not None:
            parent = self._stored.get(header.parent) or find_segment(self._rows, header.parent)
            if parent is None:
                self._wait(segment, stream, Waits(Missing.PARENT, header.parent))
                return False
        try:
            verdict = self._admission.judge(self._rows, segment)
            if isinstance(verdict, Waits):
                self._wait(segment, stream, verdict)
                return False
            log = self._log(stream, segment)
            _check_chain(segment, log, parent)
            operations = self._folding.operations(segment, verdict.key)
        except Malformed as error:
            self._refuse(segment, error)
            return False
        stored = self._store(segment, log, parent, self._certificate(verdict.certificate))
        completes = parent is not None and parent.status is Status.OPEN
        if header.more or completes or self._folding.any_cuts or len(self._buffer) >= _FLUSH_AT:
            self._buffer.flush()  # these look at stored segments
        self._folding.take(segment, stored, verdict.certificate, operations, completes=completes)
        return True

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

    def _store(self, segment: Segment, log: int, parent: Stored | None, certificate: int) -> Stored:
        stored, forked = self._buffer.add(
            segment,
            log=log,
            parent=parent.id if parent else None,
            status=Status.OPEN if segment.header.more else Status.APPLIED,
            certificate=certificate,
        )
        if self._any_waiting:
            no_longer_waiting(self._rows, segment.name)
        self._applied.stored += 1
        self._notice_forks(segment, forked)
        self._stored[segment.name] = stored
        return stored

    def _notice_forks(self, segment: Segment, forked: bool) -> None:
        header = segment.header
        if forked:
            self._applied.forks.append((header.stream, header.device))
        if header.device == self._device and header.incarnation == self._own_incarnation:
            self._own_incarnation = renew_incarnation(self._rows, self._entropy)
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
        return self._numbers.stream(self._rows, stream)


def parsed(raws: Iterable[bytes], applied: Applied) -> Iterator[Segment]:
    """The segments of these bytes; what is none is counted as refused."""
    for raw in raws:
        try:
            yield parse_segment(raw)
        except Malformed:
            applied.refused += 1


def _check_chain(segment: Segment, log: int, parent: Stored | None) -> None:
    header = segment.header
    if parent is None:
        if header.seq != 1:
            raise Malformed("a chain begins at 1")
        return
    if parent.log != log or header.seq != parent.seq + 1:
        raise Malformed("a segment that does not go on where its parent ends")
    if header.authority_number < parent.authority:
        raise Malformed("the authority entry never decreases along a log")
