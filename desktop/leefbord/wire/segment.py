"""A segment: the unit of transport, signature, encryption and atomic apply; named by its header hash."""

import hashlib
import hmac
from typing import Annotated, Final, NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta

from leefbord.core.ids import HASH_SIZE, Entropy, Hash
from leefbord.core.streams import StreamClass, StreamId, parse_stream
from leefbord.wire.certificate import MAX_CERTIFICATE, Certificate, parse_certificate
from leefbord.wire.encoding import (
    Additions,
    Bytes32,
    Form,
    Id16,
    Reader,
    SignatureBytes,
    Unsigned,
    WireDeviceId,
    WireFacilityId,
    WireGroupId,
    WireHash,
    WireStamp,
    pack,
)
from leefbord.wire.labels import SEGMENT
from leefbord.wire.malformed import Malformed
from leefbord.wire.payload import MAX_INFLATED, close_payload, open_payload
from leefbord.wire.signing import sign, verify
from leefbord.wire.stream_key import ZERO_NONCE, salt_key, segment_key

PROTOCOL: Final = 1
MAX_CIPHERTEXT: Final = 256 * 1024
MAX_PLAINTEXT: Final = MAX_INFLATED
MAX_HEADER: Final = MAX_CERTIFICATE + 4096
MAX_SEGMENT: Final = MAX_CIPHERTEXT + MAX_HEADER + 256
TAG_SIZE: Final = 16
RANDOM_SIZE: Final = 32
SIGNATURE_SIZE: Final = 64


class CheckpointSeen(NamedTuple):
    """The highest hub checkpoint the writer knows."""

    hub: Id16
    number: Unsigned
    hash: WireHash


class SegmentHeader(Form, kw_only=True, frozen=True):
    """Header part 1. `seq` is an index in its log, not unique; `parent` names the segment before it.

    stream: the text form; group: the writer's; certificate: the whole one in the first segment of a session
    in this stream, its 32-byte hash afterwards; more: the last intent goes on in this log's next segment.
    """

    protocol: Unsigned
    facility: WireFacilityId
    stream: Annotated[str, Meta(max_length=64)]
    device: WireDeviceId
    incarnation: Id16
    seq: Unsigned
    parent: WireHash | None
    operations: Unsigned
    authority_number: Unsigned
    authority_hash: WireHash
    group: WireGroupId
    stream_class: StreamClass
    epoch: Unsigned
    commitment: WireHash
    min_reader: Unsigned
    highest: WireStamp
    checkpoint: CheckpointSeen | None
    certificate: Annotated[bytes, Meta(min_length=HASH_SIZE, max_length=MAX_CERTIFICATE)]
    more: bool
    additions: Additions = {}

    @property
    def stream_id(self) -> StreamId:
        """The stream; Malformed for a text that is none."""
        try:
            return parse_stream(self.stream)
        except ValueError:
            raise Malformed("not a stream") from None

    @property
    def certificate_hash(self) -> Hash:
        """Names the certificate, inline or not."""
        if len(self.certificate) == HASH_SIZE:
            return Hash(self.certificate)
        return Hash(hashlib.sha256(self.certificate).digest())

    @property
    def inline_certificate(self) -> Certificate | None:
        """The certificate when this header brings it."""
        return None if len(self.certificate) == HASH_SIZE else parse_certificate(self.certificate)


class _Shape(Form, kw_only=True, frozen=True):
    part_1: Annotated[bytes, Meta(max_length=MAX_HEADER)]
    salt: Bytes32
    payload_hash: Bytes32
    signature: SignatureBytes
    ciphertext: Annotated[bytes, Meta(min_length=TAG_SIZE + 64, max_length=MAX_CIPHERTEXT)]


_HEADER: Final[Reader[SegmentHeader]] = Reader(SegmentHeader, limit=MAX_HEADER)
_OUTER: Final = Reader(_Shape, limit=MAX_SEGMENT)


class Segment(msgspec.Struct, frozen=True, gc=False):
    """A parsed or just sealed segment; `raw` is what is stored and sent, `name` its header hash."""

    header: SegmentHeader
    part_1: bytes
    salt: bytes
    payload_hash: bytes
    signature: bytes
    ciphertext: bytes
    raw: bytes
    name: Hash

    def __repr__(self) -> str:
        return f"<Segment {self.name[:4].hex()}>"

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def unsigned_header(self) -> bytes:
        """Part 1, salt, payload hash: what the signature covers and the name hashes."""
        return self.part_1 + self.salt + self.payload_hash


class TooLarge(Exception):  # noqa: N818 - an answer to the writer, not an error of input
    """The body does not fit in one segment; the writer splits it (intent.split_intent) and sets `more`."""


def seal_segment(
    header: SegmentHeader,
    plaintext_body: bytes,
    *,
    stream_key: bytes,
    session_key: Ed25519PrivateKey,
    entropy: Entropy,
) -> Segment:
    """Compress, pad, encrypt, sign a body of at most MAX_PLAINTEXT bytes; TooLarge when it does not fit."""
    if len(plaintext_body) > MAX_PLAINTEXT:
        raise TooLarge
    padded = close_payload(plaintext_body)
    if len(padded) + TAG_SIZE > MAX_CIPHERTEXT:
        raise TooLarge
    part_1 = pack(header)
    salt = hmac.digest(
        salt_key(stream_key),
        entropy(RANDOM_SIZE) + hashlib.sha256(part_1).digest() + hashlib.sha256(padded).digest(),
        "sha256",
    )
    ciphertext = AESGCM(segment_key(stream_key, salt)).encrypt(ZERO_NONCE, padded, part_1 + salt)
    payload_hash = hashlib.sha256(ciphertext).digest()
    unsigned = part_1 + salt + payload_hash
    signature = sign(session_key, SEGMENT, unsigned)
    raw = pack((part_1, salt, payload_hash, signature, ciphertext))
    name = Hash(hashlib.sha256(unsigned).digest())
    return Segment(header, part_1, salt, payload_hash, signature, ciphertext, raw, name)


def parse_segment(raw: bytes) -> Segment:
    """The segment of these bytes with its payload hash checked; its signature is not (verify_segment)."""
    outer = _OUTER.read(raw)
    header = _HEADER.read(outer.part_1)
    if hashlib.sha256(outer.ciphertext).digest() != outer.payload_hash:
        raise Malformed("the payload is not the one the header names")
    if HASH_SIZE < len(header.certificate) < 2 * HASH_SIZE:
        raise Malformed("neither a certificate nor its hash")
    if header.stream_id.stream_class is not header.stream_class:
        raise Malformed("the class is not that of the stream")
    name = Hash(hashlib.sha256(outer.part_1 + outer.salt + outer.payload_hash).digest())
    return Segment(
        header, outer.part_1, outer.salt, outer.payload_hash, outer.signature, outer.ciphertext, raw, name
    )


def assemble_segment(header: SegmentHeader, *, salt: bytes, signature: bytes, ciphertext: bytes) -> Segment:
    """The segment of these parts, for a store that keeps them apart; nothing is checked."""
    part_1 = pack(header)
    payload_hash = hashlib.sha256(ciphertext).digest()
    raw = pack((part_1, salt, payload_hash, signature, ciphertext))
    name = Hash(hashlib.sha256(part_1 + salt + payload_hash).digest())
    return Segment(header, part_1, salt, payload_hash, signature, ciphertext, raw, name)


def verify_segment(segment: Segment, session_public: bytes) -> None:
    """Malformed unless the certificate's session key signed this header."""
    verify(session_public, SEGMENT, segment.unsigned_header, segment.signature)


def open_segment(segment: Segment, stream_key: bytes) -> bytes:
    """The plain body; Malformed under a wrong key or for content that no `seal_segment` made."""
    key = segment_key(stream_key, segment.salt)
    try:
        padded = AESGCM(key).decrypt(ZERO_NONCE, segment.ciphertext, segment.part_1 + segment.salt)
    except InvalidTag:
        raise Malformed("a segment does not open with this key") from None
    return open_payload(padded)
