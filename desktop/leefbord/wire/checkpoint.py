"""Checkpoints: what a hub signs about where all its lanes stand, numbered and chained."""

import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.ids import DeviceId, FacilityId, Hash
from leefbord.wire.encoding import (
    Additions,
    Bytes32,
    Form,
    Reader,
    SignatureBytes,
    Unsigned,
    WireDeviceId,
    WireFacilityId,
    WireHash,
    pack,
)
from leefbord.wire.labels import CHECKPOINT
from leefbord.wire.signing import sign, verify

MAX_CHECKPOINT: Final = 4096


class _Body(Form, kw_only=True, frozen=True):
    facility: WireFacilityId
    hub: WireDeviceId
    number: Unsigned
    previous: WireHash
    time_ms: Unsigned
    root: Bytes32
    additions: Additions = {}


class _Shape(Form, kw_only=True, frozen=True):
    body: bytes
    signature: SignatureBytes


_BODY: Final = Reader(_Body, limit=MAX_CHECKPOINT)
_SHAPE: Final = Reader(_Shape, limit=MAX_CHECKPOINT)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Of one facility at one hub: number from 1, hash of the one before (zeros before the first), hub
    milliseconds, root over the leaves of all lanes (lanes.root). `hash` is SHA-256 of the signed bytes."""

    facility: FacilityId
    hub: DeviceId
    number: int
    previous: Hash
    time_ms: int
    root: Hash
    signed: bytes
    signature: bytes
    raw: bytes
    hash: Hash

    def __repr__(self) -> str:
        return f"<Checkpoint {self.number} {self.hash[:4].hex()}>"


def make_checkpoint(
    key: Ed25519PrivateKey,
    *,
    facility: FacilityId,
    hub: DeviceId,
    number: int,
    previous: Hash,
    time_ms: int,
    root: Hash,
) -> Checkpoint:
    """Sign where everything stands."""
    body = pack(
        _Body(facility=facility, hub=hub, number=number, previous=previous, time_ms=time_ms, root=root)
    )
    return parse_checkpoint(pack(_Shape(body=body, signature=sign(key, CHECKPOINT, body))))


def parse_checkpoint(raw: bytes) -> Checkpoint:
    """The checkpoint of these bytes; the signature is not verified here."""
    outer = _SHAPE.read(raw)
    inner = _BODY.read(outer.body)
    return Checkpoint(
        facility=inner.facility,
        hub=inner.hub,
        number=inner.number,
        previous=inner.previous,
        time_ms=inner.time_ms,
        root=Hash(inner.root),
        signed=outer.body,
        signature=outer.signature,
        raw=raw,
        hash=Hash(hashlib.sha256(outer.body).digest()),
    )


def verify_checkpoint(checkpoint: Checkpoint, public: bytes) -> None:
    """Malformed unless the hub with this key signed it."""
    verify(public, CHECKPOINT, checkpoint.signed, checkpoint.signature)
