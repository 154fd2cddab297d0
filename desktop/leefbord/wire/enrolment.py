"""Enrolment by compared code: the new device commits, hears a nonce, only then reveals; pure functions."""

import base64
import hashlib
from dataclasses import dataclass
from typing import Annotated, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from leefbord.core.ids import HASH_SIZE, DeviceId, FacilityId, Hash, VaultId
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.encoding import (
    Additions,
    Form,
    HpkePublic,
    PublicKey,
    Reader,
    SignatureBytes,
    WireDeviceId,
    WireVaultId,
    pack,
)
from leefbord.wire.labels import DEVICE_REQUEST, ENROLMENT_CODE, ENROLMENT_COMMITMENT, signed_bytes
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of, sign, verify

NONCE_SIZE: Final = 32
CODE_BYTES: Final = 5
CODE_LIFE_MS: Final = 10 * 60 * 1000
MAX_REQUEST: Final = 8192


class _Body(Form, kw_only=True, frozen=True):
    kind: DeviceKind
    device: WireDeviceId
    signing_key: PublicKey
    hpke_key: HpkePublic
    vault: WireVaultId
    vault_key: HpkePublic
    additions: Additions = {}


class _Shape(Form, kw_only=True, frozen=True):
    body: Annotated[bytes, Meta(max_length=MAX_REQUEST)]
    signature: SignatureBytes


_BODY: Final = Reader(_Body, limit=MAX_REQUEST)
_OUTER: Final = Reader(_Shape, limit=MAX_REQUEST)


@dataclass(frozen=True, slots=True, repr=False)
class DeviceRequest:
    """R: what a new device wants to be and its public keys, signed by its own key.

    vault_key: HPKE public half of its first vault; raw: the bytes that commitment and code cover.
    """

    kind: DeviceKind
    device: DeviceId
    signing_key: bytes
    hpke_key: bytes
    vault: VaultId
    vault_key: bytes
    raw: bytes


def make_device_request(
    *,
    kind: DeviceKind,
    device: DeviceId,
    signing: Ed25519PrivateKey,
    hpke_key: bytes,
    vault: VaultId,
    vault_key: bytes,
) -> DeviceRequest:
    """R of a device whose keys were just made."""
    body = pack(
        _Body(
            kind=kind,
            device=device,
            signing_key=public_of(signing),
            hpke_key=hpke_key,
            vault=vault,
            vault_key=vault_key,
        )
    )
    return parse_device_request(pack(_Shape(body=body, signature=sign(signing, DEVICE_REQUEST, body))))


def parse_device_request(raw: bytes) -> DeviceRequest:
    """R of these bytes, its own signature verified."""
    outer = _OUTER.read(raw)
    body = _BODY.read(outer.body)
    verify(body.signing_key, DEVICE_REQUEST, outer.body, outer.signature)
    return DeviceRequest(
        kind=body.kind,
        device=body.device,
        signing_key=body.signing_key,
        hpke_key=body.hpke_key,
        vault=body.vault,
        vault_key=body.vault_key,
        raw=raw,
    )


def commit(request_raw: bytes, nonce_b: bytes) -> Hash:
    """c, the new device's promise: SHA-256(label || 0 || R || nB)."""
    _sized(nonce_b, NONCE_SIZE)
    return Hash(hashlib.sha256(signed_bytes(ENROLMENT_COMMITMENT, request_raw + nonce_b)).digest())


def check_commitment(commitment: bytes, request_raw: bytes, nonce_b: bytes) -> None:
    """Malformed unless R and nB are what was promised; the enrolled side checks before it shows a code."""
    if commit(request_raw, nonce_b) != commitment:
        raise Malformed("not what was committed to")


def code(
    *,
    facility: FacilityId,
    head: Hash,
    commitment: Hash,
    nonce_a: bytes,
    nonce_b: bytes,
    request_raw: bytes,
) -> str:
    """What both screens show and people compare: 40 bits as "ABCD-EFGH". head: the authority head's hash."""
    for part in (facility, head, commitment):
        _sized(part, HASH_SIZE)
    for nonce in (nonce_a, nonce_b):
        _sized(nonce, NONCE_SIZE)
    covered = facility + head + commitment + nonce_a + nonce_b + request_raw
    digest = hashlib.sha256(signed_bytes(ENROLMENT_CODE, covered)).digest()
    text = base64.b32encode(digest[:CODE_BYTES]).decode()
    return f"{text[:4]}-{text[4:]}"


def _sized(part: bytes, size: int) -> None:
    if len(part) != size:
        raise Malformed("a part of another size")
