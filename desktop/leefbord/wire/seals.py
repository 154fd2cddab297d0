"""Seals: a content key for one named person; and the notices that erase them for ever."""

import hashlib
from dataclasses import dataclass
from typing import Annotated, Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from leefbord.core.clock import Stamp
from leefbord.core.ids import Hash, OperationId, RecordId
from leefbord.core.streams import StreamId, parse_stream
from leefbord.wire.encoding import (
    Additions,
    Form,
    Id16,
    PublicKey,
    Reader,
    ShortText,
    SignatureBytes,
    WireFacilityId,
    WireHash,
    WireOperationId,
    WireRecordId,
    WireStamp,
    pack,
)
from leefbord.wire.labels import ERASE_NOTICE, SEAL
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of, sign, verify

MAX_SEAL: Final = 8192
MAX_NOTICE: Final = 64 * 1024


class SealBody(Form, kw_only=True, frozen=True):
    """A content key for one person.

    kind: what the record is ("diary"); version: the operation that carries the content, None for all of the
    record; recipient: SHA-256 of the person's HPKE public key; not_after: HLC, None for no end; ciphertext:
    HPKE of the content key, label SEAL, context `seal_context`; author: raw key of the person who sealed.
    """

    facility: WireFacilityId
    id: Id16
    kind: ShortText
    stream: Annotated[str, Meta(max_length=64)]
    record: WireRecordId
    version: WireOperationId | None
    recipient: WireHash
    not_after: WireStamp | None
    ciphertext: Annotated[bytes, Meta(max_length=4096)]
    author: PublicKey
    additions: Additions = {}

    @property
    def stream_id(self) -> StreamId:
        """The stream the record lies in."""
        return _stream(self.stream)


class EraseBody(Form, kw_only=True, frozen=True):
    """Which seals are refused everywhere from now on: those with these ids (ascending), and all of a record.

    signer: raw key of author, recipient, or of who purges; reason: a key word, never a text of a person.
    """

    facility: WireFacilityId
    stream: Annotated[str, Meta(max_length=64)]
    seals: Annotated[tuple[Id16, ...], Meta(max_length=1024)]
    record: WireRecordId | None
    reason: ShortText
    signer: PublicKey
    additions: Additions = {}

    def __post_init__(self) -> None:
        if list(self.seals) != sorted(set(self.seals)):
            raise ValueError("seals ascend")
        if not self.seals and self.record is None:
            raise ValueError("a notice names seals or a record")

    @property
    def stream_id(self) -> StreamId:
        """The stream the seals belong to."""
        return _stream(self.stream)

    def covers(self, seal: SealBody) -> bool:
        """Whether the notice names this seal; whether its signer may is the reader's to judge."""
        of_record = self.record is not None and seal.record == self.record
        return seal.stream == self.stream and (of_record or seal.id in self.seals)


class _Shape(Form, kw_only=True, frozen=True):
    body: bytes
    signature: SignatureBytes


_SEAL_BODY: Final = Reader(SealBody, limit=MAX_SEAL)
_ERASE_BODY: Final = Reader(EraseBody, limit=MAX_NOTICE)
_OUTER: Final = Reader(_Shape, limit=MAX_NOTICE)
Body = TypeVar("Body", SealBody, EraseBody)


@dataclass(frozen=True, slots=True, repr=False)
class Seal:
    """A seal whose signature holds under the author's key it names."""

    body: SealBody
    signature: bytes
    raw: bytes
    hash: Hash

    @property
    def id(self) -> bytes:
        """Names the seal in an erase notice."""
        return self.body.id

    @property
    def stream(self) -> str:
        """The stream's travelling form."""
        return self.body.stream

    @property
    def not_after(self) -> Stamp | None:
        """When it expires, None for never."""
        return self.body.not_after


@dataclass(frozen=True, slots=True, repr=False)
class EraseNotice:
    """A notice whose signature holds under the signer's key it names; kept as a tombstone."""

    body: EraseBody
    signature: bytes
    raw: bytes
    hash: Hash

    @property
    def stream(self) -> str:
        """The stream's travelling form."""
        return self.body.stream

    @property
    def seals(self) -> tuple[bytes, ...]:
        """Ids of the seals it names."""
        return self.body.seals


def seal_context(stream: StreamId, record: RecordId, version: OperationId | None, kind: str) -> bytes:
    """The HPKE context of a sealed content key."""
    return pack((stream.text, record, version, kind))


def make_seal(body: SealBody, author: Ed25519PrivateKey) -> Seal:
    """Sign a seal; `body.author` must be the author's public half."""
    signed = _signed(body, author, body.author)
    return parse_seal(pack(_Shape(body=signed, signature=sign(author, SEAL, signed))))


def parse_seal(raw: bytes) -> Seal:
    """The seal of these bytes, its signature verified under the key it names."""
    outer = _OUTER.read(raw)
    body = _SEAL_BODY.read(outer.body)
    _stream(body.stream)
    verify(body.author, SEAL, outer.body, outer.signature)
    return Seal(body, outer.signature, raw, Hash(hashlib.sha256(raw).digest()))


def make_erase_notice(body: EraseBody, signer: Ed25519PrivateKey) -> EraseNotice:
    """Sign a notice; `body.signer` must be the signer's public half."""
    signed = _signed(body, signer, body.signer)
    return parse_erase_notice(pack(_Shape(body=signed, signature=sign(signer, ERASE_NOTICE, signed))))


def parse_erase_notice(raw: bytes) -> EraseNotice:
    """The notice of these bytes, its signature verified under the key it names."""
    outer = _OUTER.read(raw)
    body = _ERASE_BODY.read(outer.body)
    _stream(body.stream)
    verify(body.signer, ERASE_NOTICE, outer.body, outer.signature)
    return EraseNotice(body, outer.signature, raw, Hash(hashlib.sha256(raw).digest()))


def _signed(body: Body, key: Ed25519PrivateKey, named: bytes) -> bytes:
    if public_of(key) != named:
        raise ValueError("signed with another key than the one named")
    return pack(body)


def _stream(text: str) -> StreamId:
    try:
        return parse_stream(text)
    except ValueError:
        raise Malformed("not a stream") from None
