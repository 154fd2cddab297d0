"""Turns what a service asks into operations, checked against the declared record types."""

from collections.abc import Mapping, Sequence
from typing import Final

from leefbord.core.clock import HybridClock
from leefbord.core.errors import Bug
from leefbord.core.ids import Entropy, OperationId, RecordId
from leefbord.core.records import DataClass, Fields, Merge, RecordType
from leefbord.core.streams import StreamId
from leefbord.store.record_types import RecordTypes
from leefbord.wire.operation import Kind, Operation, make_operation

MEMBER_GROUP: Final = "member"
"""The group every member record has: `present`, and the `parent` and `element` its id is made of."""
MEMBER_FIELDS: Final = frozenset({"present", "parent", "element"})
ENTRY_GROUP: Final = "entry"
VERSION_GROUP: Final = "version"
"""Ledger entries and versions carry all their fields in one group of this name."""


class Drafting:
    """Makes stamped operations; a call that the manifest does not allow is a Bug of the module."""

    def __init__(self, types: RecordTypes, clock: HybridClock, entropy: Entropy) -> None:
        self._types = types
        self._clock = clock
        self._entropy = entropy
        self._groups: dict[tuple[str, str], frozenset[str]] = {}

    def now_ms(self) -> int:
        """The instant of what is made now."""
        return self._clock.now_ms()

    def set(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        groups: Mapping[str, Fields],
        data_class: DataClass | None,
    ) -> Operation:
        """Whole field groups of a register or member record."""
        known = self._known(stream, record_type, Merge.REGISTER, Merge.MEMBER)
        for name, fields in groups.items():
            if fields.keys() != self._declared(known, name):
                raise Bug(f"{record_type}: group {name} is not declared so")
        return self._make(known, Kind.SET, record, groups=groups, data_class=data_class)

    def insert(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        fields: Fields,
        corrects: OperationId | None,
        data_class: DataClass | None,
    ) -> Operation:
        """A ledger entry."""
        known = self._known(stream, record_type, Merge.LEDGER)
        groups = {ENTRY_GROUP: fields}
        return self._make(known, Kind.INSERT, record, groups=groups, corrects=corrects, data_class=data_class)

    def version(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        fields: Fields,
        parents: Sequence[OperationId],
        data_class: DataClass | None,
    ) -> Operation:
        """A version of a text."""
        known = self._known(stream, record_type, Merge.VERSIONS)
        groups = {VERSION_GROUP: fields}
        return self._make(known, Kind.VERSION, record, groups=groups, parents=parents, data_class=data_class)

    def delete(self, stream: StreamId, record_type: str, record: RecordId) -> Operation:
        """A delete of any record."""
        return self._make(self._known(stream, record_type, *Merge), Kind.DELETE, record)

    def undelete(
        self, stream: StreamId, record_type: str, record: RecordId, deletes: Sequence[OperationId]
    ) -> Operation:
        """Takes back the deletes it names."""
        known = self._known(stream, record_type, *Merge)
        return self._make(known, Kind.UNDELETE, record, undeletes=deletes)

    def _declared(self, known: RecordType, group: str) -> frozenset[str]:
        found = self._groups.get((known.name, group))
        if found is None:
            member = group == MEMBER_GROUP and known.merge is Merge.MEMBER
            found = MEMBER_FIELDS if member else frozenset(known.groups.get(group, ()))
            self._groups[known.name, group] = found
        return found

    def _known(self, stream: StreamId, record_type: str, *merges: Merge) -> RecordType:
        known = self._types.get(record_type)
        if known is None:
            raise Bug(f"no record type {record_type}")
        if known.merge not in merges:
            raise Bug(f"{record_type} merges as {known.merge}")
        if stream.kind not in known.streams:
            raise Bug(f"{record_type} does not lie in {stream.kind}")
        return known

    def _make(
        self,
        known: RecordType,
        kind: Kind,
        record: RecordId,
        *,
        groups: Mapping[str, Fields] | None = None,
        parents: Sequence[OperationId] = (),
        corrects: OperationId | None = None,
        undeletes: Sequence[OperationId] = (),
        data_class: DataClass | None = None,
    ) -> Operation:
        return make_operation(
            entropy=self._entropy,
            kind=kind,
            type=known.name,
            record=record,
            stamp=self._clock.tick(),
            schema=known.schema,
            min_reader=known.min_reader,
            retention=known.retention,
            groups=groups,
            parents=parents,
            corrects=corrects,
            undeletes=undeletes,
            data_class=data_class if data_class is not None else known.data_class,
        )
