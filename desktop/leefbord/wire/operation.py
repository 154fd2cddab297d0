"""An operation: the smallest change; its id is a hash of its bytes, so one id cannot carry two contents."""

import hashlib
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Annotated, Any, Final, NamedTuple

import msgspec
from msgspec import Meta

from leefbord.core.clock import Stamp
from leefbord.core.ids import ID_SIZE, Entropy, OperationId, PersonId, RecordId
from leefbord.core.records import Value
from leefbord.wire.encoding import (
    Additions,
    Form,
    Id16,
    Reader,
    ShortText,
    Unsigned,
    WireOperationId,
    WirePersonId,
    WireRecordId,
    WireStamp,
    check_plain,
    pack,
)
from leefbord.wire.labels import MEMBER, signed_bytes
from leefbord.wire.malformed import Malformed

MAX_OPERATION: Final = 1 << 20
"""Bytes of one operation; larger content is an attachment."""

SALT_SIZE: Final = 16


class Kind(IntEnum):
    """What an operation does. A later kind arrives as a plain int and is kept, not applied."""

    SET = 1
    INSERT = 2
    VERSION = 3
    DELETE = 4
    UNDELETE = 5


class Reissue(NamedTuple):
    """The original that an admin's operation repeats under a present stamp."""

    operation: WireOperationId
    actor: WirePersonId | None
    stamp: WireStamp


Group = tuple[str, tuple[tuple[str, Value], ...]]
"""A field group and its fields; both ascend by name."""

_Names = Annotated[tuple[WireOperationId, ...], Meta(max_length=256)]
_Fields = Annotated[tuple[tuple[ShortText, Any], ...], Meta(max_length=256)]
_Groups = Annotated[tuple[tuple[ShortText, _Fields], ...], Meta(max_length=64)]
_SCALARS: Final = frozenset({type(None), bool, int, str, bytes})


class _Shape(Form, kw_only=True, frozen=True, gc=False):
    kind: Unsigned
    type: ShortText
    record: WireRecordId
    groups: _Groups
    stamp: WireStamp
    actor: WirePersonId | None
    schema: Unsigned
    min_reader: Unsigned
    parents: _Names
    corrects: WireOperationId | None
    reissues: Reissue | None
    retention: Unsigned
    data_class: Unsigned | None
    undeletes: _Names
    salt: Id16
    additions: Additions


_READER: Final = Reader(_Shape, limit=MAX_OPERATION)


class Operation(msgspec.Struct, frozen=True, gc=False):
    """A decoded operation, its exact bytes and its id. A struct only because it is made so often.

    groups: field group -> fields, ascending. actor None: the person of the segment's certificate.
    parents: versions it was written on; corrects: the ledger entry it counters; undeletes: the deletes it
    takes back. kind, retention and data_class stay plain numbers, as later versions may know more of them.
    """

    kind: int
    type: str
    record: RecordId
    groups: tuple[Group, ...]
    stamp: Stamp
    actor: PersonId | None
    schema: int
    min_reader: int
    parents: tuple[OperationId, ...]
    corrects: OperationId | None
    reissues: Reissue | None
    retention: int
    data_class: int | None
    undeletes: tuple[OperationId, ...]
    salt: bytes
    additions: Mapping[str, Any]
    raw: bytes
    uuid: OperationId

    def __repr__(self) -> str:
        return f"<Operation {self.uuid[:4].hex()}>"

    def __hash__(self) -> int:
        return hash(self.uuid)


def make_operation(
    *,
    entropy: Entropy,
    kind: Kind,
    type: str,
    record: RecordId,
    stamp: Stamp,
    schema: int,
    retention: int,
    groups: Mapping[str, Mapping[str, Value]] | None = None,
    actor: PersonId | None = None,
    min_reader: int = 1,
    parents: Sequence[OperationId] = (),
    corrects: OperationId | None = None,
    reissues: Reissue | None = None,
    data_class: int | None = None,
    undeletes: Sequence[OperationId] = (),
    additions: Mapping[str, Any] | None = None,
) -> Operation:
    """A new operation with a fresh salt; Malformed for a value that cannot travel."""
    ordered = (
        tuple((name, tuple(sorted(fields.items()))) for name, fields in sorted(groups.items()))
        if groups
        else ()
    )
    values = (
        int(kind),
        type,
        record,
        ordered,
        stamp,
        actor,
        schema,
        min_reader,
        tuple(parents),
        corrects,
        reissues,
        int(retention),
        None if data_class is None else int(data_class),
        tuple(undeletes),
        entropy(SALT_SIZE),
        additions or {},
    )
    try:
        raw = pack(values)
    except OverflowError:
        raise Malformed("a number outside 64 bits") from None
    return _operation(_READER.read_own(raw), raw)


def decode_operation(raw: bytes) -> Operation:
    """The operation of these exact bytes; Malformed for anything else. Unknown additions stay in `raw`."""
    return _operation(_READER.read(raw), raw)


def _operation(shape: _Shape, raw: bytes) -> Operation:
    return Operation(
        shape.kind,
        shape.type,
        shape.record,
        _ascending(shape.groups),
        shape.stamp,
        shape.actor,
        shape.schema,
        shape.min_reader,
        shape.parents,
        shape.corrects,
        shape.reissues,
        shape.retention,
        shape.data_class,
        shape.undeletes,
        shape.salt,
        shape.additions,
        raw,
        operation_id(raw),
    )


def operation_id(raw: bytes) -> OperationId:
    """First 16 bytes of SHA-256 of the operation's bytes."""
    return OperationId(hashlib.sha256(raw).digest()[:ID_SIZE])


def member_id(parent: RecordId, element: bytes) -> RecordId:
    """The record id of one element of a set, the same on every replica."""
    return RecordId(hashlib.sha256(signed_bytes(MEMBER, parent + element)).digest()[:ID_SIZE])


def _ascending(groups: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]) -> tuple[Group, ...]:
    last_group = ""
    nested = False
    for name, fields in groups:
        if name <= last_group:
            raise Malformed("field groups do not ascend")
        last_group = name
        last_field = ""
        for field, value in fields:
            if field <= last_field:
                raise Malformed("fields do not ascend")
            last_field = field
            if value.__class__ not in _SCALARS:
                check_plain(value, maps=False)
                nested = True
    if not nested:
        return groups
    return tuple((name, tuple((field, _frozen(value)) for field, value in fields)) for name, fields in groups)


def _frozen(value: Any) -> Value:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
