"""Opens stored segments and folds what counts: complete intents, not cut, not held, readable here."""

from collections.abc import Callable, Iterable
from typing import Final

from leefbord.core.clock import ZERO, Stamp
from leefbord.core.ids import RecordId
from leefbord.core.streams import StreamId
from leefbord.store.aside import CUT, HELD, Aside, release, set_aside
from leefbord.store.certificates import certificate_at
from leefbord.store.cuts import Cuts
from leefbord.store.fold_batch import FoldBatch
from leefbord.store.log import Status, Stored, ancestors, set_status
from leefbord.store.record_types import UNKNOWN, RecordTypes
from leefbord.store.segment_rows import segment_at
from leefbord.store.stream_keys import StreamKeys
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.certificate import Certificate
from leefbord.wire.intent import decode_body
from leefbord.wire.malformed import Malformed
from leefbord.wire.operation import Operation, decode_operation
from leefbord.wire.segment import Segment, open_segment

_FLUSH_AT: Final = 20_000
"""Records kept in memory before they are written; bounds a first sync."""


class Folding:
    """The fold of one transaction over several segments."""

    def __init__(
        self,
        *,
        rows: VaultRows,
        vault: Vault,
        types: RecordTypes,
        keys: StreamKeys,
        view: AuthorityView,
        is_future: Callable[[Stamp], bool],
    ) -> None:
        self._rows = rows
        self._vault = vault
        self._types = types
        self._keys = keys
        self._view = view
        self._is_future = is_future
        self._batch = FoldBatch(rows, vault.numbers, types)
        self._cuts: dict[StreamId, Cuts] = {}
        self._open: dict[int, tuple[Operation, ...]] = {}
        self.highest = ZERO
        self.held = 0
        self.unknown = 0

    @property
    def touched(self) -> set[tuple[str, RecordId]]:
        """Records that were written."""
        return self._batch.touched

    @property
    def any_cuts(self) -> bool:
        """Whether any cut stands: then `take` looks at stored segments."""
        return bool(self._view.cuts)

    def flush(self) -> None:
        """Write and project."""
        self._batch.flush()

    def operations(self, segment: Segment, key: bytes) -> tuple[Operation, ...]:
        """The operations of a segment; Malformed when it does not open or is not what its header says."""
        intents = decode_body(open_segment(segment, key))
        found = tuple(operation for intent in intents for operation in intent.operations)
        if len(found) != segment.header.operations:
            raise Malformed("another number of operations than the header says")
        if any(operation.stamp > segment.header.highest for operation in found):
            raise Malformed("an operation later than the header says")
        return found

    def take(
        self,
        segment: Segment,
        stored: Stored,
        certificate: Certificate,
        operations: tuple[Operation, ...],
        *,
        completes: bool = True,
    ) -> None:
        """Fold a segment that was just stored; if it `completes` an intent, the open ones before it too."""
        stream = segment.header.stream_id
        cuts = self._cuts_of(stream)
        if cuts.listed and segment.name in cuts.listed:
            cuts.forget()
            self._restore_before(stored, stream)
        if cuts.beyond(certificate.body, stored.id):
            set_status(self._rows, (stored.id,), Status.CUT)
            number = self._vault.numbers.stream(self._rows, stream)
            set_aside(self._rows, number, stored.id, ((operation, CUT) for operation in operations))
            return
        if segment.header.more:
            self._open[stored.id] = operations
            return
        for earlier, found, opened in self._opened_before(stored) if completes else ():
            self._fold(opened, earlier, certificate_at(self._rows, earlier.certificate), found)
            set_status(self._rows, (earlier.id,), Status.APPLIED)
        self._fold(segment, stored, certificate, operations)

    def release(self, items: Iterable[Aside]) -> int:
        """Fold operations that were aside and count now; how many."""
        count = 0
        for item in items:
            segment = segment_at(self._rows, item.segment)
            row = self._rows.execute("SELECT certificate FROM segment WHERE id=?", (item.segment,)).fetchone()
            certificate = certificate_at(self._rows, row[0] if row else 0)
            operation = decode_operation(item.raw)
            release(self._rows, (item,))
            self._fold_operations(segment, item.segment, certificate, (operation,))
            count += 1
        return count

    def _opened_before(self, stored: Stored) -> list[tuple[Stored, tuple[Operation, ...], Segment]]:
        """The open segments right before a final one, first to last, with their operations."""
        found = []
        for earlier in ancestors(self._rows, stored.id):
            if earlier.id == stored.id:
                continue
            if earlier.status is not Status.OPEN:
                break
            segment = segment_at(self._rows, earlier.id)
            operations = self._open.pop(earlier.id, None)
            if operations is None:
                operations = self._reopened(segment)
            found.append((earlier, operations, segment))
        found.reverse()
        return found

    def _restore_before(self, stored: Stored, stream: StreamId) -> None:
        """A listed segment came: its cut ancestors count after all."""
        number = self._vault.numbers.stream(self._rows, stream)
        cut = [earlier for earlier in ancestors(self._rows, stored.id) if earlier.status is Status.CUT]
        for earlier in reversed(cut):
            segment = segment_at(self._rows, earlier.id)
            certificate = certificate_at(self._rows, earlier.certificate)
            self._rows.execute(
                "DELETE FROM aside WHERE stream=? AND reason=? AND segment=?", (number, CUT, earlier.id)
            )
            status = Status.OPEN if segment.header.more else Status.APPLIED
            set_status(self._rows, (earlier.id,), status)
            self.take(segment, earlier, certificate, self._reopened(segment))

    def _fold(
        self, segment: Segment, stored: Stored, certificate: Certificate, operations: tuple[Operation, ...]
    ) -> None:
        self._fold_operations(segment, stored.id, certificate, operations)
        if self._batch.pending > _FLUSH_AT:
            self._batch.flush()

    def _fold_operations(
        self, segment: Segment, number: int, certificate: Certificate, operations: tuple[Operation, ...]
    ) -> None:
        header = segment.header
        stream = header.stream_id
        person = certificate.body.person
        set_apart: list[tuple[Operation, str]] = []
        any_future = self._is_future(header.highest)  # no operation is later than its header says
        obstacle, add = self._types.obstacle, self._batch.add
        highest = self.highest
        for operation in operations:
            reason = obstacle(operation, stream)
            if any_future and self._is_future(operation.stamp):
                reason = HELD
            if reason is not None:
                set_apart.append((operation, reason))
                continue
            if operation.stamp > highest:
                highest = operation.stamp
            allowed = self._allowed(segment, certificate, operation)
            add(stream, operation, operation.actor or person, allowed)
        self.highest = highest
        if set_apart:
            set_aside(self._rows, self._vault.numbers.stream(self._rows, stream), number, set_apart)
            self.held += sum(reason == HELD for _, reason in set_apart)
            self.unknown += sum(reason == UNKNOWN for _, reason in set_apart)

    def _allowed(
        self, segment: Segment, certificate: Certificate, operation: Operation
    ) -> Callable[[str], bool] | None:
        """Whether a field group counts under the roles of the segment's authority entry; None: all do."""
        needed = self._types[operation.type].authority
        if not needed or not any(name in needed for name, _ in operation.groups):
            return None
        header = segment.header
        held = self._view.permissions_under(
            certificate.body, header.group, header.authority_number, at=operation.stamp
        )
        return lambda group: needed.get(group) is None or needed[group] in held

    def _reopened(self, segment: Segment) -> tuple[Operation, ...]:
        key = self._keys.reading_key(self._rows, segment.header.stream_id, segment.header.commitment)
        return self.operations(segment, key) if key is not None else ()

    def _cuts_of(self, stream: StreamId) -> Cuts:
        cuts = self._cuts.get(stream)
        if cuts is None:
            cuts = self._cuts[stream] = Cuts(self._rows, self._view, stream)
        return cuts
