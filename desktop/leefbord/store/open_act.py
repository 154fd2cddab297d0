"""An act while it is open: folds each operation at once, so that a service reads its own writes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import msgspec

from leefbord.core.ids import ID_SIZE, ActId, Entropy, OperationId, PersonId, RecordId
from leefbord.core.records import DataClass, Fields, Value
from leefbord.core.rows import Found
from leefbord.core.streams import StreamId
from leefbord.store.drafting import MEMBER_GROUP, Drafting
from leefbord.store.fold.deletes import standing_deletes
from leefbord.store.fold.state import RecordState
from leefbord.store.fold_batch import FoldBatch
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.operation import Operation, member_id

_INSTANT: Final = (1 << 48) - 1
_LAST_PLACE: Final = (1 << 16) - 1


class Step(msgspec.Struct, frozen=True, gc=False):
    """One operation of an act and what its record was before it; undo reverses steps."""

    stream: StreamId
    operation: Operation
    before: RecordState


class ActRows:
    """Rows that write and project what the act has collected before they answer."""

    def __init__(self, rows: VaultRows, flush: Callable[[], None]) -> None:
        self._rows = rows
        self._flush = flush

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Found:
        """See Rows.execute."""
        self._flush()
        return self._rows.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]]) -> Found:
        """See Rows.executemany."""
        self._flush()
        return self._rows.executemany(sql, parameters)


class OpenAct:
    """Implements core.acts.Act inside one write of the vault."""

    def __init__(
        self,
        *,
        act_id: ActId,
        rows: VaultRows,
        batch: FoldBatch,
        drafting: Drafting,
        person: PersonId,
        check: Callable[[Operation], None],
        entropy: Entropy,
    ) -> None:
        self.id = act_id
        self.rows: ActRows = ActRows(rows, batch.flush)
        self.beside = rows
        """The same transaction, for what lies beside the log (seals): all of an act or none."""
        self.steps: list[Step] = []
        self._batch = batch
        self._drafting = drafting
        self._person = person
        self._check = check
        self._entropy = entropy
        self._made = 0

    def new_id(self) -> RecordId:
        """See Act.new_id. 48 bits of milliseconds, 16 that count within the act, 64 random ones.

        What is made together lies together in every index (docs/decisions/0010). Ids travel encrypted only.
        """
        instant = (self._drafting.now_ms() & _INSTANT).to_bytes(6, "big")
        place = min(self._made, _LAST_PLACE).to_bytes(2, "big")
        self._made += 1
        record = RecordId(instant + place + self._entropy(ID_SIZE - 8))
        self._batch.expect_new(record)
        return record

    def set(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        groups: Mapping[str, Fields],
        *,
        data_class: DataClass | None = None,
    ) -> None:
        """See Act.set."""
        self._add(stream, self._drafting.set(stream, record_type, record, groups, data_class))

    def insert(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        fields: Fields,
        *,
        corrects: OperationId | None = None,
        data_class: DataClass | None = None,
    ) -> OperationId:
        """See Act.insert."""
        return self._add(
            stream, self._drafting.insert(stream, record_type, record, fields, corrects, data_class)
        )

    def version(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        fields: Fields,
        *,
        parents: Sequence[OperationId] = (),
        data_class: DataClass | None = None,
    ) -> OperationId:
        """See Act.version."""
        return self._add(
            stream, self._drafting.version(stream, record_type, record, fields, parents, data_class)
        )

    def member(
        self,
        stream: StreamId,
        record_type: str,
        parent: RecordId,
        element: bytes,
        *,
        present: bool,
        groups: Mapping[str, Fields] | None = None,
    ) -> RecordId:
        """See Act.member."""
        record = member_id(parent, element)
        membership: dict[str, Value] = {"present": present, "parent": bytes(parent), "element": element}
        self.set(stream, record_type, record, {**(groups or {}), MEMBER_GROUP: membership})
        return record

    def delete(self, stream: StreamId, record_type: str, record: RecordId) -> None:
        """See Act.delete."""
        self._add(stream, self._drafting.delete(stream, record_type, record))

    def undelete(self, stream: StreamId, record_type: str, record: RecordId) -> None:
        """See Act.undelete; nothing happens when no delete holds."""
        state = self._batch.state(stream, record_type, record)
        standing = standing_deletes(state.deletes, state.undone)
        if standing:
            names = [OperationId(mark.operation) for mark in standing]
            self._add(stream, self._drafting.undelete(stream, record_type, record, names))

    def _add(self, stream: StreamId, operation: Operation) -> OperationId:
        self._check(operation)
        before = self._batch.add(stream, operation, self._person)
        self.steps.append(Step(stream, operation, before))
        return operation.uuid

    def state(self, stream: StreamId, record_type: str, record: RecordId) -> RecordState:
        """What is known of a record at this point of the act."""
        return self._batch.state(stream, record_type, record)

    def is_corrected(self, step: Step) -> bool:
        """Whether a ledger entry of this stream already counters the step's entry."""
        found = self.rows.execute(
            "SELECT 1 FROM record r JOIN stream s ON s.id=r.stream JOIN record_type t ON t.id=r.type "
            "WHERE s.name=? AND t.name=? AND r.record<>? AND instr(r.state, ?)>0",
            (step.stream.text, step.operation.type, step.operation.record, step.operation.uuid),
        )
        return found.fetchone() is not None
