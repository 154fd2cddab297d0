"""Canonical MessagePack: the only encoding of what is signed, hashed or sent; decoding is strict, bounded."""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Generic, TypeVar

import msgspec
from msgspec import Meta

from leefbord.core.clock import Stamp
from leefbord.core.ids import (
    ActId,
    DeviceId,
    FacilityId,
    GrantId,
    GroupId,
    Hash,
    IntentId,
    OperationId,
    PersonId,
    RecordId,
    RoleId,
    VaultId,
)
from leefbord.wire.malformed import Malformed

MAX_DEPTH: Final = 12
"""Arrays within arrays within free values; ours need five."""

MAX_ITEMS: Final = 65_536
"""Items in one free value; keeps a small message from becoming a large heap."""

_EXACT_16: Final = Meta(min_length=16, max_length=16)
_EXACT_32: Final = Meta(min_length=32, max_length=32)

Id16 = Annotated[bytes, _EXACT_16]
Bytes32 = Annotated[bytes, _EXACT_32]
PublicKey = Annotated[bytes, _EXACT_32]
"""An Ed25519 public key, raw."""
SignatureBytes = Annotated[bytes, Meta(min_length=64, max_length=64)]
HpkePublic = Annotated[bytes, Meta(min_length=1216, max_length=1216)]
"""ML-KEM-768 public key (1184 bytes), then X25519 public key (32 bytes)."""
ShortText = Annotated[str, Meta(min_length=1, max_length=64)]
Unsigned = Annotated[int, Meta(ge=0)]

WireRecordId = Annotated[RecordId, _EXACT_16]
WirePersonId = Annotated[PersonId, _EXACT_16]
WireDeviceId = Annotated[DeviceId, _EXACT_16]
WireVaultId = Annotated[VaultId, _EXACT_16]
WireGroupId = Annotated[GroupId, _EXACT_16]
WireGrantId = Annotated[GrantId, _EXACT_16]
WireRoleId = Annotated[RoleId, _EXACT_16]
WireActId = Annotated[ActId, _EXACT_16]
WireIntentId = Annotated[IntentId, _EXACT_16]
WireOperationId = Annotated[OperationId, _EXACT_16]
WireFacilityId = Annotated[FacilityId, _EXACT_32]
WireHash = Annotated[Hash, _EXACT_32]
WireStamp = Annotated[Stamp, Meta(ge=0)]
Additions = Mapping[str, Any]
"""What later versions add: the last item of a signed or hashed array; keys ascend."""

_ENCODER: Final = msgspec.msgpack.Encoder(order="deterministic")
_ANYTHING: Final = msgspec.msgpack.Decoder(list[Any])

Item = TypeVar("Item")


class Form(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """An array on the wire, its items in the order of the fields; repr() shows no content."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def pack(value: object) -> bytes:
    """Encode forms, sequences, ints, texts and bytes in their only shape; maps get ascending keys."""
    return _ENCODER.encode(value)


def unpack(data: bytes, *, limit: int) -> list[object]:
    """Decode one free array of at most `limit` bytes; Malformed when it is not what `pack` would write."""
    decoded = _decode(_ANYTHING, data, limit)
    check_plain(decoded)
    return decoded


class Reader(Generic[Item]):
    """A strict decoder of one shape; made once per shape, safe for all threads."""

    def __init__(self, shape: type[Item], *, limit: int) -> None:
        self._decoder = msgspec.msgpack.Decoder(shape)
        self._limit = limit

    def read(self, data: bytes) -> Item:
        """The item, or Malformed for anything but its exact canonical bytes."""
        return self._checked(_decode(self._decoder, data, self._limit))

    def read_own(self, data: bytes) -> Item:
        """The item of bytes that `pack` just made: nothing to compare, bounds are checked."""
        return self._checked(_decode_only(self._decoder, data, self._limit))

    def _checked(self, item: Item) -> Item:
        additions = getattr(item, "additions", None)
        if additions:
            check_plain(additions)
        return item


def _decode(decoder: "msgspec.msgpack.Decoder[Item]", data: bytes, limit: int) -> Item:
    item = _decode_only(decoder, data, limit)
    try:
        again = _ENCODER.encode(item)
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError):
        raise Malformed("not the expected array") from None
    if again != data:
        raise Malformed("not canonical")
    return item


def _decode_only(decoder: "msgspec.msgpack.Decoder[Item]", data: bytes, limit: int) -> Item:
    if len(data) > limit:
        raise Malformed("larger than allowed")
    try:
        return decoder.decode(data)
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError):
        raise Malformed("not the expected array") from None


def check_plain(value: object, *, maps: bool = True) -> None:
    """Malformed for a float, date, extension (or map) in a free value, or one too deep or too large."""
    waiting: list[tuple[object, int]] = [(value, 0)]
    count = 0
    while waiting:
        item, depth = waiting.pop()
        count += 1
        if depth > MAX_DEPTH or count > MAX_ITEMS:
            raise Malformed("too deep or too many items")
        if isinstance(item, list | tuple):
            if count + len(waiting) + len(item) > MAX_ITEMS:
                raise Malformed("too deep or too many items")
            waiting.extend((inner, depth + 1) for inner in item)
        elif isinstance(item, Mapping):
            if not maps or not all(isinstance(key, str) for key in item):
                raise Malformed("a key that is no text")
            waiting.extend((inner, depth + 1) for inner in item.values())
        elif item is not None and not isinstance(item, bool | int | str | bytes):
            raise Malformed("a kind of value that does not travel")
