"""The session certificate: person and device vouch for the key that signs one unlock's segments."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, Protocol

from msgspec import Meta

from leefbord.core.clock import Stamp
from leefbord.core.ids import DeviceId, FacilityId, GrantId, Hash, PersonId, VaultId
from leefbord.wire.encoding import (
    Additions,
    Form,
    PublicKey,
    Reader,
    SignatureBytes,
    Unsigned,
    WireDeviceId,
    WireFacilityId,
    WireGrantId,
    WireHash,
    WirePersonId,
    WireStamp,
    WireVaultId,
    pack,
)
from leefbord.wire.labels import CERTIFICATE
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import verify

MAX_CERTIFICATE: Final = 4096
MAX_AGE_MS: Final = 24 * 60 * 60 * 1000


class Use(StrEnum):
    """What a person's key pair is for; the text travels."""

    DESK = "desk"
    KIOSK = "kiosk"
    CARD = "card"


class CertificateBody(Form, kw_only=True, frozen=True):
    """What is vouched for. `issued` and `not_after` are HLC stamps at most 24 hours apart."""

    facility: WireFacilityId
    session_key: PublicKey
    vault: WireVaultId
    device: WireDeviceId
    person: WirePersonId
    use: Use
    generation: Unsigned
    grants: Annotated[tuple[WireGrantId, ...], Meta(max_length=64)]
    authority_number: Unsigned
    authority_hash: WireHash
    issued: WireStamp
    not_after: WireStamp
    additions: Additions


class _Shape(Form, kw_only=True, frozen=True):
    body: bytes
    person_signature: SignatureBytes
    device_signature: SignatureBytes


_BODY: Final = Reader(CertificateBody, limit=MAX_CERTIFICATE)
_OUTER: Final = Reader(_Shape, limit=MAX_CERTIFICATE)


@dataclass(frozen=True, slots=True, repr=False)
class Certificate:
    """A parsed certificate. `raw` is what travels; `hash` is SHA-256(raw) and stands for it later."""

    body: CertificateBody
    body_raw: bytes
    person_signature: bytes
    device_signature: bytes
    raw: bytes
    hash: Hash


class KeysInForce(Protocol):
    """What a certificate is checked against; AuthorityState is one."""

    def session_signers(self, body: CertificateBody) -> tuple[bytes, bytes]:
        """Signing keys of person and device; Malformed when the log does not name them so."""
        ...


def make_body(
    *,
    facility: FacilityId,
    session_key: bytes,
    vault: VaultId,
    device: DeviceId,
    person: PersonId,
    use: Use,
    generation: int,
    grants: Iterable[GrantId],
    authority: tuple[int, Hash],
    issued: Stamp,
    not_after: Stamp,
) -> bytes:
    """The exact bytes that person and device sign (label CERTIFICATE)."""
    number, head = authority
    body = CertificateBody(
        facility=facility,
        session_key=session_key,
        vault=vault,
        device=device,
        person=person,
        use=use,
        generation=generation,
        grants=tuple(sorted(grants)),
        authority_number=number,
        authority_hash=head,
        issued=issued,
        not_after=not_after,
        additions={},
    )
    return pack(body)


def read_body(body_raw: bytes) -> CertificateBody:
    """The body of these bytes; Malformed also when it lasts longer than 24 hours."""
    body = _BODY.read(body_raw)
    if not body.issued < body.not_after or (body.not_after >> 16) - (body.issued >> 16) > MAX_AGE_MS:
        raise Malformed("a certificate lasts at most 24 hours")
    if list(body.grants) != sorted(set(body.grants)):
        raise Malformed("grants do not ascend")
    return body


def make_certificate(body_raw: bytes, person_signature: bytes, device_signature: bytes) -> Certificate:
    """Put body and both signatures together; they are not verified here."""
    shape = _Shape(body=body_raw, person_signature=person_signature, device_signature=device_signature)
    return parse_certificate(pack(shape))


def parse_certificate(raw: bytes) -> Certificate:
    """The certificate of these bytes, its signatures not yet verified."""
    outer = _OUTER.read(raw)
    return Certificate(
        read_body(outer.body),
        outer.body,
        outer.person_signature,
        outer.device_signature,
        raw,
        Hash(hashlib.sha256(raw).digest()),
    )


def verify_certificate(certificate: Certificate, keys: KeysInForce) -> None:
    """Malformed unless both signatures hold under the keys that the authority log names.

    Whether person, device or grant were cut later is judged per segment (AuthorityState.cuts), not here.
    """
    person_key, device_key = keys.session_signers(certificate.body)
    verify(person_key, CERTIFICATE, certificate.body_raw, certificate.person_signature)
    verify(device_key, CERTIFICATE, certificate.body_raw, certificate.device_signature)
