"""The bodies of every hub request and answer: MessagePack arrays, typed, each at most 1 MiB.

These are not signed objects: the device's token signs the whole body, and everything that matters
inside (segments, entries, wraps) carries a signature of its own.
"""

from typing import Annotated, Final, TypeVar

import msgspec

from leefbord.wire.malformed import Malformed

MAX_BODY: Final = 1024 * 1024
"""The largest request and the largest answer, in bytes."""

PAGE_BYTES: Final = 960 * 1024
"""How much a page of items may hold, so that the answer with its frame stays under MAX_BODY."""

MAX_ITEMS: Final = 16_384

Id = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Blob = Annotated[bytes, msgspec.Meta(max_length=MAX_BODY)]
SmallBlob = Annotated[bytes, msgspec.Meta(max_length=16 * 1024)]
Number = Annotated[int, msgspec.Meta(ge=0, le=(1 << 36) - 1)]
Target = Annotated[str, msgspec.Meta(max_length=64)]
Word = Annotated[str, msgspec.Meta(max_length=64)]
Kind = Annotated[int, msgspec.Meta(ge=0, le=255)]


class Message(msgspec.Struct, array_like=True, frozen=True):
    """One body; fields a newer program adds stand behind the known ones and are skipped."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class LaneAt(Message, frozen=True):
    """A lane with a position: a reader's cursor in a request, the head in an answer."""

    kind: Kind
    target: Target
    number: Number
    chain: Digest


class Erased(Message, frozen=True):
    """Stands for an item of which only the name is left."""

    name: Digest


class PushItem(Message, frozen=True):
    """Something to add to a lane."""

    kind: Kind
    target: Target
    raw: Blob


class Push(Message, frozen=True):
    """Add items, in this order; all that are accepted are kept in one transaction."""

    items: Annotated[list[PushItem], msgspec.Meta(max_length=MAX_ITEMS)]


class RefusedItem(Message, frozen=True):
    """Why the item at `index` was not kept; the others were."""

    index: Number
    reason: Word


class Pushed(Message, frozen=True):
    """The heads of the lanes touched, and what was not kept."""

    heads: list[LaneAt]
    refused: list[RefusedItem]


class Pull(Message, frozen=True):
    """What comes after these cursors; the hub fills one page in this order."""

    lanes: Annotated[list[LaneAt], msgspec.Meta(max_length=4096)]


class LanePage(Message, frozen=True):
    """The next items of one lane. `known` is false when the hub has no such (number, chain)."""

    kind: Kind
    target: Target
    known: bool
    head: Number
    items: Annotated[list[bytes | Erased], msgspec.Meta(max_length=MAX_ITEMS)]


class Pulled(Message, frozen=True):
    """Pages in the order asked; lanes without news, that did not fit any more, or that this device may not
    read, are left out. With where the authority log stands: a reader that lacks entries takes those first."""

    pages: list[LanePage]
    more: bool
    authority: Number
    authority_hash: Digest


class Heads(Message, frozen=True):
    """Where every lane stands that this device may read, bare leaves of the others, and the
    checkpoint that signs them all."""

    lanes: list[LaneAt]
    hidden: list[Digest]
    authority: Number
    authority_hash: Digest
    checkpoint: SmallBlob


class NamesOf(Message, frozen=True):
    """Ask for the names in a lane after a number, when cursors no longer agree."""

    kind: Kind
    target: Target
    after: Number


class Names(Message, frozen=True):
    """Names in order from `after` + 1."""

    names: Annotated[list[Digest], msgspec.Meta(max_length=MAX_ITEMS)]
    head: Number


class AuthorityPull(Message, frozen=True):
    """Entries after this head (0 and zeros from the start)."""

    number: Number
    hash: Digest


class AuthorityPage(Message, frozen=True):
    """The next entries. `known` is false when the hub's log does not hold the head asked from."""

    known: bool
    head: Number
    head_hash: Digest
    entries: list[Blob]


class AuthorityPush(Message, frozen=True):
    """Entries to adopt (signed by the sequencer of their time) and requests to sequence."""

    entries: Annotated[list[Blob], msgspec.Meta(max_length=4096)]
    requests: Annotated[list[Blob], msgspec.Meta(max_length=4096)]


class AuthorityPushed(Message, frozen=True):
    """The head afterwards, and what was refused (indices count entries first, then requests)."""

    head: Number
    head_hash: Digest
    refused: list[RefusedItem]


class Setup(Message, frozen=True):
    """Bring a facility onto the hub: the one-time code and the log from its first entry."""

    code: Word
    entries: Annotated[list[Blob], msgspec.Meta(max_length=4096)]


class Identity(Message, frozen=True):
    """Who the hub is: for the `hub` entry of the authority log."""

    hub: Id
    key: Digest
    tls_pin: Annotated[bytes, msgspec.Meta(max_length=32)]


class Time(Message, frozen=True):
    """The hub's clock, signed over the nonce asked with."""

    nonce: Annotated[bytes, msgspec.Meta(min_length=16, max_length=32)]
    time_ms: Annotated[int, msgspec.Meta(ge=0, le=(1 << 48) - 1)]
    signature: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class RefusedRequest(Message, frozen=True):
    """The body of every answer that is not 200: a reason key, and the hub's clock for a late token."""

    reason: Word
    time_ms: Annotated[int, msgspec.Meta(ge=0, le=(1 << 48) - 1)] = 0


M = TypeVar("M", bound=Message)


def encode(message: Message) -> bytes:
    """The bytes that travel."""
    return msgspec.msgpack.encode(message)


def decode(kind: type[M], data: bytes) -> M:
    """A body of this kind; Malformed when it is too large or anything else."""
    if len(data) > MAX_BODY:
        raise Malformed("message")
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.DecodeError, ValueError, RecursionError) as wrong:
        raise Malformed("message") from wrong
