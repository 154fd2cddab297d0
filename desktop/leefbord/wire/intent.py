"""Intents: what is applied all or none; a segment's body is a list of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Final

from msgspec import Meta

from leefbord.core.ids import ActId, IntentId
from leefbord.wire.encoding import Additions, Form, Reader, WireActId, WireIntentId, check_plain, pack
from leefbord.wire.operation import MAX_OPERATION, Operation, decode_operation
from leefbord.wire.payload import MAX_INFLATED

MAX_BODY: Final = MAX_INFLATED
"""Bytes of a segment's body before compression."""


class _Shape(Form, kw_only=True, frozen=True):
    id: WireIntentId
    act_id: WireActId
    act_name: Annotated[str, Meta(max_length=256)]
    undoes: WireActId | None
    operations: tuple[Annotated[bytes, Meta(max_length=MAX_OPERATION)], ...]
    additions: Additions


class _Body(Form, kw_only=True, frozen=True):
    intents: tuple[_Shape, ...]
    additions: Additions


_READER: Final = Reader(_Body, limit=MAX_BODY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One stream's part of an act. `undoes` names the act that this one takes back.

    act_name is the English source text of the act; what a person wrote is never in it.
    """

    id: IntentId
    act_id: ActId
    act_name: str
    operations: tuple[Operation, ...]
    undoes: ActId | None = None
    additions: Additions = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<Intent {self.id[:4].hex()} of {len(self.operations)}>"


def encode_body(intents: Iterable[Intent]) -> bytes:
    """The plain body of a segment."""
    return pack(_Body(intents=tuple(_shape(intent) for intent in intents), additions={}))


def decode_body(data: bytes) -> tuple[Intent, ...]:
    """The intents of a body of at most MAX_BODY bytes; Malformed when any operation in it is."""
    body = _READER.read(data)
    for shape in body.intents:
        if shape.additions:
            check_plain(shape.additions)
    return tuple(
        Intent(
            id=shape.id,
            act_id=shape.act_id,
            act_name=shape.act_name,
            undoes=shape.undoes,
            operations=tuple(map(decode_operation, shape.operations)),
            additions=shape.additions,
        )
        for shape in body.intents
    )


def split_intent(intent: Intent, *, budget: int) -> Iterator[Intent]:
    """Parts of one intent of about `budget` bytes of operations each, for consecutive segments of one log.

    All but the last segment set `more`; the parts carry the intent's id; `join_intents` puts them together.
    """
    part: list[Operation] = []
    size = 0
    for operation in intent.operations:
        if part and size + len(operation.raw) > budget:
            yield replace(intent, operations=tuple(part))
            part, size = [], 0
        part.append(operation)
        size += len(operation.raw)
    yield replace(intent, operations=tuple(part))


def join_intents(intents: Sequence[Intent]) -> tuple[Intent, ...]:
    """Intents in log order, with the parts of one intent put together again."""
    joined: list[Intent] = []
    for intent in intents:
        if joined and joined[-1].id == intent.id:
            joined[-1] = replace(joined[-1], operations=joined[-1].operations + intent.operations)
        else:
            joined.append(intent)
    return tuple(joined)


def _shape(intent: Intent) -> _Shape:
    additions: dict[str, Any] = dict(intent.additions)
    return _Shape(
        id=intent.id,
        act_id=intent.act_id,
        act_name=intent.act_name,
        undoes=intent.undoes,
        operations=tuple(operation.raw for operation in intent.operations),
        additions=additions,
    )
