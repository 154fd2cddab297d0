"""Lanes: the numbered, hash-chained lists a hub keeps, and the cursor by which a client reads one.

A lane is append-only in its numbers and names; the bytes of an item may be erased later (a wrap, a
seal, a bundle), and the chain, which runs over names, stays intact. The functions here are all that
hub and client must agree on, so that a hub that went back or tells two stories is noticed.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from leefbord.core.ids import HASH_SIZE, DeviceId, Hash
from leefbord.core.streams import StreamId, parse_stream
from leefbord.wire.malformed import Malformed

_CHAIN_LABEL: Final = b"leefbord/lane-chain/1\0"
_LEAF_LABEL: Final = b"leefbord/lane-leaf/1\0"
_ROOT_LABEL: Final = b"leefbord/lane-root/1\0"

START: Final = Hash(bytes(HASH_SIZE))
"""The chain hash before the first item."""


AUTHORITY: Final = "authority"
"""Stands for the authority log among lane texts, in hints and checkpoints."""


class LaneKind(IntEnum):
    """What lies in a lane, and so who may read it."""

    SEGMENTS = 1
    WRAPS = 2
    SEALS = 3
    DEVICE = 4
    RECOVERY = 5


STREAM_KINDS: Final = (LaneKind.SEGMENTS, LaneKind.WRAPS, LaneKind.SEALS)
"""The lanes every stream has."""


@dataclass(frozen=True, order=True)
class Lane:
    """One lane of a facility: `target` is a stream's travelling form, a device id in hex, or empty."""

    kind: LaneKind
    target: str = ""

    @property
    def text(self) -> str:
        """A short, unique form for tables and hints."""
        return f"{int(self.kind)}:{self.target}"

    @property
    def stream(self) -> StreamId | None:
        """The stream, where the lane belongs to one."""
        return parse_stream(self.target) if self.kind in STREAM_KINDS else None


@dataclass(frozen=True)
class Cursor:
    """How far a lane was read: the number of the last item and the chain hash there."""

    number: int = 0
    chain: Hash = START

    def after(self, names: Iterable[Hash]) -> "Cursor":
        """The cursor once items with these names were read as well."""
        number, chain = self.number, self.chain
        for name in names:
            number, chain = number + 1, next_chain(chain, name)
        return Cursor(number, chain)


def lane_of(kind: int, target: str) -> Lane:
    """A lane from its travelling parts; Malformed when it cannot exist."""
    try:
        lane = Lane(LaneKind(kind), target)
        if lane.kind in STREAM_KINDS:
            parse_stream(target)
        elif lane.kind is LaneKind.DEVICE:
            if len(target) != 32 or bytes.fromhex(target).hex() != target:
                raise Malformed("lane")
        elif target:
            raise Malformed("lane")
    except ValueError as wrong:
        raise Malformed("lane") from wrong
    return lane


def parse_lane(text: str) -> Lane:
    """The lane of its `text`; Malformed when it cannot exist."""
    kind, _, target = text.partition(":")
    if len(kind) != 1 or not kind.isascii() or not kind.isdigit():
        raise Malformed("lane")
    return lane_of(int(kind), target)


def stream_lane(kind: LaneKind, stream: StreamId) -> Lane:
    """A lane of a stream."""
    return Lane(kind, stream.text)


def device_lane(device: DeviceId) -> Lane:
    """Where the bundles and class keys for one device wait."""
    return Lane(LaneKind.DEVICE, device.hex())


RECOVERY_LANE: Final = Lane(LaneKind.RECOVERY)


def item_name(raw: bytes) -> Hash:
    """The name of an item that is not a segment (a segment is named by its header): SHA-256 of its bytes."""
    return Hash(hashlib.sha256(raw).digest())


def next_chain(chain: Hash, name: Hash) -> Hash:
    """The chain hash after one more item."""
    return Hash(hashlib.sha256(_CHAIN_LABEL + chain + name).digest())


def leaf(what: str, cursor: Cursor) -> Hash:
    """What a checkpoint says of one lane (its `text`), or of the authority log (`authority`)."""
    return Hash(
        hashlib.sha256(
            _LEAF_LABEL + what.encode() + b"\0" + cursor.number.to_bytes(8) + cursor.chain
        ).digest()
    )


def root(leaves: Iterable[Hash]) -> Hash:
    """The root hash of a checkpoint, over all leaves in the order of their bytes."""
    return Hash(hashlib.sha256(_ROOT_LABEL + b"".join(sorted(leaves))).digest())
