"""The record types this program knows, by name, and what makes an operation unreadable here."""

from collections.abc import Iterable
from typing import Final

from leefbord.core.records import DataClass, Merge, RecordType
from leefbord.core.streams import StreamId
from leefbord.wire.operation import Kind, Operation

_KINDS: Final = {
    Merge.REGISTER: frozenset({Kind.SET, Kind.DELETE, Kind.UNDELETE}),
    Merge.MEMBER: frozenset({Kind.SET, Kind.DELETE, Kind.UNDELETE}),
    Merge.LEDGER: frozenset({Kind.INSERT, Kind.DELETE, Kind.UNDELETE}),
    Merge.VERSIONS: frozenset({Kind.VERSION, Kind.DELETE, Kind.UNDELETE}),
}
_DATA_CLASSES: Final = frozenset(int(item) for item in DataClass)
_NUMBERS: Final = frozenset(int(kind) for kind in Kind)

UNKNOWN: Final = "unknown"
"""Aside because a newer program wrote it; applied after an upgrade."""
MISFIT: Final = "misfit"
"""Aside because the declared merge kind or stream forbids it; a program of ours never writes this."""


class RecordTypes:
    """All record types of the catalogue."""

    def __init__(self, types: Iterable[RecordType]) -> None:
        self._types = {record_type.name: record_type for record_type in types}

    def get(self, name: str) -> RecordType | None:
        """The type of a name, or None when this program does not know it."""
        return self._types.get(name)

    def __getitem__(self, name: str) -> RecordType:
        return self._types[name]

    def __iter__(self) -> Iterable[RecordType]:
        return iter(self._types.values())

    def obstacle(self, operation: Operation, stream: StreamId) -> str | None:
        """Why the operation cannot be folded here: UNKNOWN, MISFIT, or None when it can."""
        known = self._types.get(operation.type)
        if known is None or operation.schema > known.schema or operation.min_reader > known.schema:
            return UNKNOWN
        if operation.kind not in _NUMBERS:
            return UNKNOWN
        if operation.data_class is not None and operation.data_class not in _DATA_CLASSES:
            return UNKNOWN
        if stream.kind not in known.streams or operation.kind not in _KINDS[known.merge]:
            return MISFIT
        return None
