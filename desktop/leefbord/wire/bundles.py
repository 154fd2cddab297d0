"""Bundles: a person's private keys under a password (inner), sealed to one device (outer)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from leefbord.core.ids import DeviceId, FacilityId, Hash, PersonId
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import (
    Additions,
    Form,
    Id16,
    Reader,
    SignatureBytes,
    Unsigned,
    WireDeviceId,
    WireFacilityId,
    WirePersonId,
    pack,
)
from leefbord.wire.labels import INNER_BUNDLE
from leefbord.wire.signing import sign, verify

MAX_INNER: Final = 4096
MAX_OUTER: Final = 8192
SALT_SIZE: Final = 16


class ArgonParameters(NamedTuple):
    """Argon2id (RFC 9106); bounded, so that a bundle cannot ask for all the memory of a PC."""

    memory_kib: Annotated[int, Meta(ge=8, le=4 * 1024 * 1024)]
    iterations: Annotated[int, Meta(ge=1, le=64)]
    lanes: Annotated[int, Meta(ge=1, le=16)]


class _InnerBody(Form, kw_only=True, frozen=True):
    person: WirePersonId
    use: Use
    generation: Annotated[int, Meta(ge=1)]
    version: Unsigned
    login_name: Annotated[str, Meta(max_length=128)]
    argon: ArgonParameters
    salt: Annotated[bytes, Meta(min_length=SALT_SIZE, max_length=64)]
    ciphertext: Annotated[bytes, Meta(min_length=16, max_length=1024)]
    additions: Additions = {}


class _InnerShape(Form, kw_only=True, frozen=True):
    body: Annotated[bytes, Meta(max_length=MAX_INNER)]
    signature: SignatureBytes


class _OuterShape(Form, kw_only=True, frozen=True):
    facility: WireFacilityId
    id: Id16
    device: WireDeviceId
    ciphertext: Annotated[bytes, Meta(max_length=MAX_OUTER)]
    additions: Additions = {}


_INNER_BODY: Final = Reader(_InnerBody, limit=MAX_INNER)
_INNER: Final = Reader(_InnerShape, limit=MAX_INNER)
_OUTER: Final = Reader(_OuterShape, limit=MAX_OUTER)


@dataclass(frozen=True, slots=True)
class InnerBundle:
    """The highest version of the highest generation wins; `verify_inner` says whether the person made it.

    login_name: what staff type, empty for a youth; ciphertext: private halves, AES-256-GCM under a key
    derived from Argon2id(password, salt), AAD `inner_associated`; additions: signed, readable by the device
    before the password (a youth's bundle says there which keys the code is tapped with).
    """

    person: PersonId
    use: Use
    generation: int
    version: int
    login_name: str
    argon: ArgonParameters
    salt: bytes
    ciphertext: bytes
    additions: Mapping[str, Any]
    signed: bytes
    signature: bytes
    raw: bytes

    def __repr__(self) -> str:
        return f"<InnerBundle {self.person[:4].hex()} {self.generation}.{self.version}>"


@dataclass(frozen=True, slots=True)
class OuterBundle:
    """An inner bundle for one device: HPKE, label OUTER_BUNDLE, context `outer_context`."""

    facility: FacilityId
    id: bytes
    device: DeviceId
    ciphertext: bytes
    raw: bytes
    hash: Hash

    def __repr__(self) -> str:
        return f"<OuterBundle {self.id[:4].hex()}>"


def inner_associated(
    person: PersonId,
    use: Use,
    generation: int,
    version: int,
    login_name: str,
    argon: ArgonParameters,
    salt: bytes,
) -> bytes:
    """The AAD of an inner bundle's ciphertext: all that stands beside it."""
    return pack((person, use.value, generation, version, login_name, tuple(argon), salt))


def make_inner_bundle(
    *,
    person: PersonId,
    use: Use,
    generation: int,
    version: int,
    login_name: str,
    argon: ArgonParameters,
    salt: bytes,
    ciphertext: bytes,
    signing: Ed25519PrivateKey,
    additions: Mapping[str, Any] | None = None,
) -> InnerBundle:
    """Sign a bundle with the person key whose private half is inside: nobody else makes a higher version."""
    body = _InnerBody(
        person=person,
        use=use,
        generation=generation,
        version=version,
        login_name=login_name,
        argon=argon,
        salt=salt,
        ciphertext=ciphertext,
        additions=additions or {},
    )
    signed = pack(body)
    return parse_inner(pack(_InnerShape(body=signed, signature=sign(signing, INNER_BUNDLE, signed))))


def parse_inner(raw: bytes) -> InnerBundle:
    """The bundle of these bytes; its signature is not verified (verify_inner)."""
    outer = _INNER.read(raw)
    body = _INNER_BODY.read(outer.body)
    return InnerBundle(
        person=body.person,
        use=body.use,
        generation=body.generation,
        version=body.version,
        login_name=body.login_name,
        argon=body.argon,
        salt=body.salt,
        ciphertext=body.ciphertext,
        additions=body.additions,
        signed=outer.body,
        signature=outer.signature,
        raw=raw,
    )


def verify_inner(inner: InnerBundle, person_key: bytes) -> None:
    """Malformed unless the person key of that generation (from the authority log) signed it."""
    verify(person_key, INNER_BUNDLE, inner.signed, inner.signature)


def outer_context(bundle_id: bytes, device: DeviceId) -> bytes:
    """The HPKE context of an outer bundle."""
    return pack((bundle_id, device))


def make_outer_bundle(
    *, facility: FacilityId, bundle_id: bytes, device: DeviceId, ciphertext: bytes
) -> OuterBundle:
    """An outer bundle from its parts; the ciphertext is made with `hpke.seal_to`."""
    shape = _OuterShape(facility=facility, id=bundle_id, device=device, ciphertext=ciphertext)
    return parse_outer_bundle(pack(shape))


def parse_outer_bundle(raw: bytes) -> OuterBundle:
    """The outer bundle of these bytes."""
    shape = _OUTER.read(raw)
    return OuterBundle(
        facility=shape.facility,
        id=shape.id,
        device=shape.device,
        ciphertext=shape.ciphertext,
        raw=raw,
        hash=Hash(hashlib.sha256(raw).digest()),
    )
