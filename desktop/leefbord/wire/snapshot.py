"""A snapshot: the fold of one stream, sealed in chunks under a signed manifest; a cache for bootstrap."""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta

from leefbord.core.ids import Entropy, FacilityId, Hash
from leefbord.core.streams import StreamId, parse_stream
from leefbord.wire.certificate import MAX_CERTIFICATE, Certificate, parse_certificate
from leefbord.wire.encoding import (
    Additions,
    Bytes32,
    Form,
    Reader,
    SignatureBytes,
    Unsigned,
    WireFacilityId,
    WireHash,
    WireStamp,
    pack,
)
from leefbord.wire.labels import SNAPSHOT
from leefbord.wire.malformed import Malformed
from leefbord.wire.payload import MAX_INFLATED, close_payload, open_payload
from leefbord.wire.signing import sign, verify
from leefbord.wire.stream_key import ZERO_NONCE, derive, salt_key

MAX_MANIFEST: Final = 960 * 1024
MAX_CHUNK: Final = 1000 * 1024
"""Bytes of one sealed chunk: it fits a hub request."""
CHUNK_PLAINTEXT: Final = MAX_CHUNK * 3 // 4
"""Bytes of plaintext per chunk, so that it fits sealed even when nothing compresses."""
_RANDOM: Final = 32


class ManifestBody(Form, kw_only=True, frozen=True):
    """What the chunks, in this order, are a fold of.

    vector: names of the newest segments folded, ascending; fold_version: of the program's fold rules, another
    one makes it useless; state_hash: of the stream, the store compares it with what it unpacked; chunks:
    SHA-256 of each sealed chunk; certificate: the maker's session, whose key signs.
    """

    facility: WireFacilityId
    stream: Annotated[str, Meta(max_length=64)]
    vector: Annotated[tuple[WireHash, ...], Meta(max_length=4096)]
    authority_number: Unsigned
    authority_hash: WireHash
    fold_version: Unsigned
    commitment: WireHash
    made: WireStamp
    state_hash: WireHash
    chunks: Annotated[tuple[WireHash, ...], Meta(max_length=16_384)]
    certificate: Annotated[bytes, Meta(max_length=MAX_CERTIFICATE)]
    additions: Additions = {}

    def __post_init__(self) -> None:
        if list(self.vector) != sorted(set(self.vector)):
            raise ValueError("the vector ascends")
        parse_stream(self.stream)


class _Shape(Form, kw_only=True, frozen=True):
    body: Annotated[bytes, Meta(max_length=MAX_MANIFEST)]
    signature: SignatureBytes


class _ChunkShape(Form, kw_only=True, frozen=True):
    salt: Bytes32
    ciphertext: Annotated[bytes, Meta(max_length=MAX_CHUNK)]


_BODY: Final = Reader(ManifestBody, limit=MAX_MANIFEST)
_OUTER: Final = Reader(_Shape, limit=MAX_MANIFEST)
_CHUNK: Final = Reader(_ChunkShape, limit=MAX_CHUNK)


@dataclass(frozen=True, slots=True, repr=False)
class Manifest:
    """A signed manifest; verify the certificate, then `verify_manifest`, before any chunk is opened."""

    body: ManifestBody
    certificate: Certificate
    signed: bytes
    signature: bytes
    raw: bytes
    hash: Hash


def make_manifest(body: ManifestBody, session_key: Ed25519PrivateKey) -> Manifest:
    """Sign with the session key of the certificate inside."""
    signed = pack(body)
    return parse_manifest(pack(_Shape(body=signed, signature=sign(session_key, SNAPSHOT, signed))))


def parse_manifest(raw: bytes) -> Manifest:
    """The manifest of these bytes; no signature is verified here."""
    outer = _OUTER.read(raw)
    body = _BODY.read(outer.body)
    certificate = parse_certificate(body.certificate)
    return Manifest(body, certificate, outer.body, outer.signature, raw, Hash(hashlib.sha256(raw).digest()))


def verify_manifest(manifest: Manifest) -> None:
    """Malformed unless the certificate's session key signed it (the certificate itself is checked apart)."""
    verify(manifest.certificate.body.session_key, SNAPSHOT, manifest.signed, manifest.signature)


def cut_up(content: bytes) -> tuple[bytes, ...]:
    """The content (fold, then raw operations that could not be folded) in pieces, one per chunk."""
    return tuple(content[at : at + CHUNK_PLAINTEXT] for at in range(0, len(content), CHUNK_PLAINTEXT))


def seal_chunk(
    piece: bytes, index: int, *, facility: FacilityId, stream: StreamId, stream_key: bytes, entropy: Entropy
) -> tuple[bytes, Hash]:
    """A sealed chunk and its name; `piece` is at most CHUNK_PLAINTEXT bytes."""
    if len(piece) > CHUNK_PLAINTEXT:
        raise Malformed("a chunk larger than allowed")
    padded = close_payload(piece)
    context = _context(facility, stream, index)
    random = entropy(_RANDOM) + hashlib.sha256(context).digest() + hashlib.sha256(padded).digest()
    salt = hmac.digest(salt_key(stream_key), random, "sha256")
    ciphertext = AESGCM(derive(stream_key, SNAPSHOT, salt)).encrypt(ZERO_NONCE, padded, context)
    raw = pack(_ChunkShape(salt=salt, ciphertext=ciphertext))
    return raw, Hash(hashlib.sha256(raw).digest())


def open_chunk(raw: bytes, index: int, *, manifest: Manifest, stream_key: bytes) -> bytes:
    """The piece at `index`; Malformed when it is not the one the manifest names there."""
    body = manifest.body
    if not 0 <= index < len(body.chunks) or hashlib.sha256(raw).digest() != body.chunks[index]:
        raise Malformed("not the chunk of this place")
    chunk = _CHUNK.read(raw)
    context = _context(body.facility, parse_stream(body.stream), index)
    try:
        key = derive(stream_key, SNAPSHOT, chunk.salt)
        padded = AESGCM(key).decrypt(ZERO_NONCE, chunk.ciphertext, context)
    except InvalidTag:
        raise Malformed("a chunk does not open with this key") from None
    piece = open_payload(padded)
    if len(piece) > min(CHUNK_PLAINTEXT, MAX_INFLATED):
        raise Malformed("a chunk larger than allowed")
    return piece


def join(pieces: Sequence[bytes], manifest: Manifest) -> bytes:
    """The whole content; Malformed when pieces are missing."""
    if len(pieces) != len(manifest.body.chunks):
        raise Malformed("chunks are missing")
    return b"".join(pieces)


def _context(facility: FacilityId, stream: StreamId, index: int) -> bytes:
    return pack((facility, stream.text, index))
