"""How services write: an act is what a person does in one go, over one stream or several."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from leefbord.core.changes import Changes
from leefbord.core.ids import ActId, OperationId, RecordId
from leefbord.core.records import DataClass, Fields
from leefbord.core.rows import Rows
from leefbord.core.streams import StreamId


class Act(Protocol):
    """An open act: collects operations, shows them at once in `rows`, commits all or none."""

    @property
    def id(self) -> ActId:
        """Names the act on every stream it touches."""
        ...

    @property
    def rows(self) -> Rows:
        """Reads what the act has written so far."""
        ...

    def new_id(self) -> RecordId:
        """A fresh random record id."""
        ...

    def set(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        groups: Mapping[str, Fields],
        *,
        data_class: DataClass | None = None,
    ) -> None:
        """Set whole field groups of a register or member record."""
        ...

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
        """Add a ledger entry; with `corrects`, the counter-entry of an earlier one."""
        ...

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
        """Write a version on its base versions; several parents make a merge."""
        ...

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
        """Add or remove one element of a set; the id is hash(parent, element)."""
        ...

    def delete(self, stream: StreamId, record_type: str, record: RecordId) -> None:
        """Delete a record; edits made at the same time elsewhere are kept for undelete."""
        ...

    def undelete(self, stream: StreamId, record_type: str, record: RecordId) -> None:
        """Take back the deletes known here."""
        ...


class Acts(Protocol):
    """The door to the vault for services."""

    def act(self, name: str) -> AbstractContextManager[Act]:
        """Open an act under its name (English source text, past tense: "Appointment planned").

        Leaving the block commits, seals and tells what changed; an exception rolls everything back.
        """
        ...

    def rows(self) -> Rows:
        """A connection of the calling thread, for reading."""
        ...

    def undo(self, act: ActId) -> Changes:
        """Reverse an act of this session by new intents; Refused when something later stands on it."""
        ...
