"""What the fold keeps of one record: a product of join-semilattices, stored as canonical MessagePack.

Every part joins by itself (see the sibling files), so the whole is commutative, associative and
idempotent: replicas that saw the same operations hold the same bytes.
"""

from typing import Any, Final

import msgspec


class Mark(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """When (HLC), by which operation and by whom."""

    stamp: int
    operation: bytes
    actor: bytes


class GroupValue(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The winning operation of one field group and the fields it set."""

    name: str
    stamp: int
    operation: bytes
    actor: bytes
    data_class: int | None
    fields: tuple[tuple[str, Any], ...]


class Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A ledger entry; `corrects` is the operation it counters."""

    stamp: int
    operation: bytes
    actor: bytes
    data_class: int | None
    corrects: bytes | None
    fields: tuple[tuple[str, Any], ...]


class VersionNode(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One version of a text and the versions it was written on."""

    operation: bytes
    parents: tuple[bytes, ...]
    stamp: int
    actor: bytes
    data_class: int | None
    fields: tuple[tuple[str, Any], ...]


class RecordState(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The fold of one record. Tuples are sorted (groups by name, the others by operation).

    born: the first operation, kept only when no part below still shows it. deletes: every delete seen;
    undone: the deletes that some undelete named. The record is deleted while one is not undone.
    """

    born: Mark | None = None
    deletes: tuple[Mark, ...] = ()
    undone: tuple[bytes, ...] = ()
    groups: tuple[GroupValue, ...] = ()
    entry: Entry | None = None
    versions: tuple[VersionNode, ...] = ()


Part = Mark | GroupValue | Entry | VersionNode
"""Whatever has a stamp, an operation and an actor."""

EMPTY: Final = RecordState()


def rank(part: Part) -> tuple[int, bytes, bytes]:
    """The order of operations: stamp, then id. The actor breaks the tie of one operation's bytes that two
    people signed, so that replicas name the same one, whoever's segment came first."""
    return (part.stamp, part.operation, part.actor)


_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder(RecordState).decode


def pack_state(state: RecordState) -> bytes:
    """Canonical MessagePack; equal states give equal bytes."""
    return _encode(state)


def unpack_state(data: bytes) -> RecordState:
    """The state of stored bytes (our own vault, not outside input)."""
    return _decode(data)
