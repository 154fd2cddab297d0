"""Requests and entries of the authority log: what is asked, by whom, and where it stands in the one chain."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from leefbord.core.ids import FacilityId, Hash
from leefbord.wire.authority_bodies import (
    MAX_ENTRY_BODY,
    EntryBody,
    EntryKind,
    decode_body,
    kind_of,
    known_kind,
)
from leefbord.wire.encoding import (
    Additions,
    Form,
    PublicKey,
    Reader,
    ShortText,
    SignatureBytes,
    Unsigned,
    WireFacilityId,
    WireHash,
    pack,
)
from leefbord.wire.labels import ENTRY, REQUEST
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of, sign, verify

MAX_REQUEST: Final = MAX_ENTRY_BODY + 4096
MAX_ENTRY: Final = MAX_REQUEST + 4096
NO_PARENT: Final = Hash(bytes(32))
"""Parent of entry 0."""


class Head(NamedTuple):
    """A place in the log: the number of an entry (0 first) and its hash."""

    number: Unsigned
    hash: WireHash


class CoSignature(NamedTuple):
    """A second signer of a request: raw public key, signature over the same bytes."""

    key: PublicKey
    signature: SignatureBytes


class _RequestBody(Form, kw_only=True, frozen=True):
    facility: WireFacilityId
    kind: ShortText
    critical: bool
    body: Annotated[bytes, Meta(max_length=MAX_ENTRY_BODY)]
    head: Head | None
    author: PublicKey
    additions: Additions = {}


class _RequestShape(Form, kw_only=True, frozen=True):
    body: Annotated[bytes, Meta(max_length=MAX_REQUEST)]
    signature: SignatureBytes
    cosignatures: Annotated[tuple[CoSignature, ...], Meta(max_length=8)]


class _EntryBody(Form, kw_only=True, frozen=True):
    number: Unsigned
    parent: WireHash
    request: Annotated[bytes, Meta(max_length=MAX_REQUEST)]
    additions: Additions = {}


class _EntryShape(Form, kw_only=True, frozen=True):
    body: Annotated[bytes, Meta(max_length=MAX_ENTRY)]
    signature: SignatureBytes


_REQUEST_BODY: Final = Reader(_RequestBody, limit=MAX_REQUEST)
_REQUEST: Final = Reader(_RequestShape, limit=MAX_REQUEST)
_ENTRY_BODY: Final = Reader(_EntryBody, limit=MAX_ENTRY)
_ENTRY: Final = Reader(_EntryShape, limit=MAX_ENTRY)


@dataclass(frozen=True, slots=True)
class Request:
    """What someone asks of the log; signatures not yet verified (`check_signatures`).

    kind: the text that travels; body: decoded when the kind is known; head: the highest the author knew,
    None only for entry 0; hash: SHA-256 of the signed bytes, names the request.
    """

    facility: FacilityId
    kind: str
    critical: bool
    body_raw: bytes
    body: EntryBody | None
    head: Head | None
    author: bytes
    cosignatures: Mapping[bytes, bytes]
    additions: Mapping[str, Any]
    signed: bytes
    signature: bytes
    raw: bytes
    hash: Hash

    def __repr__(self) -> str:
        return f"<Request {self.hash[:4].hex()}>"

    @property
    def known_kind(self) -> EntryKind | None:
        """The kind, None when a newer program made it."""
        return known_kind(self.kind)


@dataclass(frozen=True, slots=True)
class Entry:
    """A request with its place in the chain. `hash` is SHA-256 of the bytes the sequencer signed."""

    number: int
    parent: Hash
    request: Request
    additions: Mapping[str, Any]
    signed: bytes
    signature: bytes
    raw: bytes
    hash: Hash

    def __repr__(self) -> str:
        return f"<Entry {self.number} {self.hash[:4].hex()}>"

    @property
    def head(self) -> Head:
        """This entry as a place in the log."""
        return Head(self.number, self.hash)


def request_bytes(
    body: EntryBody, *, facility: FacilityId, head: Head | None, author: bytes, critical: bool = True
) -> bytes:
    """The exact bytes that author and co-signers of a request sign (label REQUEST)."""
    return pack(
        _RequestBody(
            facility=facility,
            kind=kind_of(body).value,
            critical=critical,
            body=pack(body),
            head=head,
            author=author,
        )
    )


def assemble_request(
    signed: bytes, signature: bytes, cosignatures: Mapping[bytes, bytes] | None = None
) -> Request:
    """Put signed bytes and signatures together; co-signers ascend by key."""
    others = tuple(CoSignature(key, value) for key, value in sorted((cosignatures or {}).items()))
    return parse_request(pack(_RequestShape(body=signed, signature=signature, cosignatures=others)))


def make_request(
    body: EntryBody,
    *,
    facility: FacilityId,
    head: Head | None,
    author: Ed25519PrivateKey,
    cosigners: tuple[Ed25519PrivateKey, ...] = (),
    critical: bool = True,
) -> Request:
    """A signed request, where all signing keys are at hand."""
    signed = request_bytes(body, facility=facility, head=head, author=public_of(author), critical=critical)
    others = {public_of(key): sign(key, REQUEST, signed) for key in cosigners}
    return assemble_request(signed, sign(author, REQUEST, signed), others)


def parse_request(raw: bytes) -> Request:
    """The request of these bytes; a body of an unknown kind stays raw."""
    outer = _REQUEST.read(raw)
    inner = _REQUEST_BODY.read(outer.body)
    keys = [other.key for other in outer.cosignatures]
    if keys != sorted(set(keys)):
        raise Malformed("co-signers do not ascend")
    kind = known_kind(inner.kind)
    return Request(
        facility=inner.facility,
        kind=inner.kind,
        critical=inner.critical,
        body_raw=inner.body,
        body=None if kind is None else decode_body(kind, inner.body),
        head=inner.head,
        author=inner.author,
        cosignatures=dict(outer.cosignatures),
        additions=inner.additions,
        signed=outer.body,
        signature=outer.signature,
        raw=raw,
        hash=Hash(hashlib.sha256(outer.body).digest()),
    )


def check_signatures(request: Request) -> None:
    """Malformed unless the author and every co-signer signed."""
    verify(request.author, REQUEST, request.signed, request.signature)
    for key, signature in request.cosignatures.items():
        verify(key, REQUEST, request.signed, signature)


def make_entry(request: Request, *, number: int, parent: Hash, sequencer: Ed25519PrivateKey) -> Entry:
    """Give a request its place. Whether it may have it is AuthorityState.apply's to say."""
    signed = pack(_EntryBody(number=number, parent=parent, request=request.raw))
    return parse_entry(pack(_EntryShape(body=signed, signature=sign(sequencer, ENTRY, signed))))


def parse_entry(raw: bytes) -> Entry:
    """The entry of these bytes; no signature is verified here."""
    outer = _ENTRY.read(raw)
    inner = _ENTRY_BODY.read(outer.body)
    return Entry(
        number=inner.number,
        parent=inner.parent,
        request=parse_request(inner.request),
        additions=inner.additions,
        signed=outer.body,
        signature=outer.signature,
        raw=raw,
        hash=Hash(hashlib.sha256(outer.body).digest()),
    )


def verify_sequencer(entry: Entry, key: bytes) -> None:
    """Malformed unless this sequencer signed the entry."""
    verify(key, ENTRY, entry.signed, entry.signature)
