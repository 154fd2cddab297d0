"""Record types: what a module's records are called, how they merge and where they may lie."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

import msgspec

from leefbord.core.clock import ZERO, Stamp
from leefbord.core.ids import NOBODY, OperationId, PersonId, RecordId
from leefbord.core.rows import Rows
from leefbord.core.streams import StreamId, StreamKind

Value = None | bool | int | str | bytes | tuple["Value", ...]
"""What a field may hold: no floats, no maps (they must hash the same everywhere)."""

Fields = Mapping[str, Value]


class Merge(StrEnum):
    """The four merge kinds (design section 3)."""

    REGISTER = "register"  # last writer wins per field group
    LEDGER = "ledger"  # insert only; a correction is a counter-entry
    VERSIONS = "versions"  # every version kept, by base version
    MEMBER = "member"  # one record per element, add and remove


class Retention(IntEnum):
    """How long an operation must or may live (domain 5.5); the number travels."""

    DOSSIER = 1
    YOUTH_PRIVATE = 2
    CHAT = 3
    OPERATIONAL = 4
    FINANCE = 5
    ACCESS_LOG = 6


class DataClass(IntEnum):
    """Who may inspect a file item (domain 5.1); the number travels."""

    MINOR = 1
    CONTEXT = 2
    AGOGIC_EXCEPTION = 3
    CONFIDENTIAL = 4
    THIRD_PARTY = 5
    COURT = 6
    HEALTH = 7


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One version of a text record; `parents` are the versions it was written on."""

    id: OperationId
    parents: tuple[OperationId, ...]
    stamp: Stamp
    actor: PersonId
    fields: Fields
    data_class: DataClass | None = None


class MergedRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What the fold knows of one record; given to the projector after each change. A struct, as it is made
    for every change.

    fields: the winning groups together (register, member), the inserted fields (ledger), or those of
    the newest head (versions). `heads` has more than one item when versions are concurrent.
    """

    stream: StreamId
    type: str
    id: RecordId
    deleted: bool
    fields: Fields
    created: Stamp = ZERO
    creator: PersonId = NOBODY
    changed: Stamp = ZERO
    actor: PersonId = NOBODY
    data_class: DataClass | None = None
    operation: OperationId | None = None  # ledger: the entry's own operation, for corrects
    corrects: OperationId | None = None  # ledger: the entry this one counters
    heads: tuple[Version, ...] = ()
    versions: tuple[Version, ...] = ()


Projector = Callable[[Rows, MergedRecord], None]
"""Writes the module's own tables for one merged record, inside the transaction; idempotent."""


@dataclass(frozen=True, kw_only=True)
class RecordType:
    """Declared in a module's manifest; the engine knows these rules and no table.

    groups: field group -> its fields, for register and member (start+end together). `counter` gives
    the fields of a ledger entry that takes another back; undo of a ledger act uses it.
    authority: field group -> permission the signer needs for it to count.
    """

    name: str
    merge: Merge
    schema: int
    streams: frozenset[StreamKind]
    retention: Retention
    project: Projector
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    authority: Mapping[str, str] = field(default_factory=dict)
    data_class: DataClass | None = None
    counter: Callable[[Fields], Fields] | None = None
    searchable: Callable[[MergedRecord], str] | None = None
    min_reader: int = 1
