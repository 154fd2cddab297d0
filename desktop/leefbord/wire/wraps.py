"""Wraps: class keys under vault keys, stream keys under class keys; beside the log, so erasable."""

import hashlib
from dataclasses import dataclass
from typing import Annotated, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from leefbord.core.ids import NO_GROUP, FacilityId, GroupId, Hash
from leefbord.core.streams import StreamClass, StreamId, parse_stream
from leefbord.wire.encoding import (
    Additions,
    Form,
    PublicKey,
    Reader,
    SignatureBytes,
    Unsigned,
    WireFacilityId,
    WireGroupId,
    WireHash,
    pack,
)
from leefbord.wire.labels import CLASS_WRAP
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of, sign, verify

MAX_WRAP: Final = 4096
NONCE_SIZE: Final = 12
WRAPPED_SIZE: Final = 32 + 16


class ClassWrapBody(Form, kw_only=True, frozen=True):
    """A class key for one vault. The epoch entry is named by group, class, number and commitment.

    group: zeros for the class `facility`; recipient: SHA-256 of the vault's (or recovery) HPKE public key;
    ciphertext: HPKE, label CLASS_WRAP, context `class_wrap_context`; signer: raw key of who made it.
    """

    facility: WireFacilityId
    group: WireGroupId
    stream_class: StreamClass
    number: Annotated[int, Meta(ge=1)]
    commitment: WireHash
    recipient: WireHash
    ciphertext: Annotated[bytes, Meta(max_length=2048)]
    signer: PublicKey
    additions: Additions = {}


class _ClassShape(Form, kw_only=True, frozen=True):
    body: bytes
    signature: SignatureBytes


class _StreamShape(Form, kw_only=True, frozen=True):
    facility: WireFacilityId
    stream: Annotated[str, Meta(max_length=64)]
    commitment: WireHash
    group: WireGroupId
    stream_class: StreamClass
    epoch: Unsigned
    nonce: Annotated[bytes, Meta(min_length=NONCE_SIZE, max_length=NONCE_SIZE)]
    ciphertext: Annotated[bytes, Meta(min_length=WRAPPED_SIZE, max_length=WRAPPED_SIZE)]
    additions: Additions = {}


_CLASS_BODY: Final = Reader(ClassWrapBody, limit=MAX_WRAP)
_CLASS: Final = Reader(_ClassShape, limit=MAX_WRAP)
_STREAM: Final = Reader(_StreamShape, limit=MAX_WRAP)


@dataclass(frozen=True, slots=True, repr=False)
class ClassKeyWrap:
    """A wrap whose signature holds under the key it names; it counts only if it opens to the commitment."""

    body: ClassWrapBody
    signature: bytes
    raw: bytes
    hash: Hash


@dataclass(frozen=True, slots=True, repr=False)
class StreamKeyWrap:
    """A stream key under the class key of one group, class and epoch (AES-256-GCM, random nonce).

    hash: SHA-256(raw), its id. Not signed: it counts only if it opens to the commitment.
    """

    facility: FacilityId
    stream: str
    commitment: Hash
    group: GroupId
    stream_class: StreamClass
    epoch: int
    nonce: bytes
    ciphertext: bytes
    raw: bytes
    hash: Hash

    @property
    def stream_id(self) -> StreamId:
        """The stream whose text form travels."""
        return parse_stream(self.stream)

    @property
    def associated(self) -> bytes:
        """The AAD of the ciphertext."""
        return stream_wrap_associated(
            facility=self.facility,
            stream=self.stream_id,
            commitment=self.commitment,
            group=self.group,
            epoch=self.epoch,
        )


def recipient_of(hpke_public: bytes) -> Hash:
    """How wraps and seals name whom they are for: SHA-256 of the HPKE public key."""
    return Hash(hashlib.sha256(hpke_public).digest())


def class_wrap_context(group: GroupId, stream_class: StreamClass, number: int, commitment: Hash) -> bytes:
    """The HPKE context of a class-key wrap."""
    return pack((group, int(stream_class), number, commitment))


def make_class_wrap(
    *,
    facility: FacilityId,
    group: GroupId,
    stream_class: StreamClass,
    number: int,
    commitment: Hash,
    recipient: Hash,
    ciphertext: bytes,
    signer: Ed25519PrivateKey,
) -> ClassKeyWrap:
    """Sign a wrap; the ciphertext is made with `hpke.seal_to`."""
    body = pack(
        ClassWrapBody(
            facility=facility,
            group=group,
            stream_class=stream_class,
            number=number,
            commitment=commitment,
            recipient=recipient,
            ciphertext=ciphertext,
            signer=public_of(signer),
        )
    )
    return parse_class_wrap(pack(_ClassShape(body=body, signature=sign(signer, CLASS_WRAP, body))))


def parse_class_wrap(raw: bytes) -> ClassKeyWrap:
    """The wrap of these bytes, its signature verified under the key it names."""
    outer = _CLASS.read(raw)
    body = _CLASS_BODY.read(outer.body)
    if (body.group == NO_GROUP) is not (body.stream_class is StreamClass.FACILITY):
        raise Malformed("only the class `facility` has no group")
    verify(body.signer, CLASS_WRAP, outer.body, outer.signature)
    return ClassKeyWrap(body, outer.signature, raw, Hash(hashlib.sha256(raw).digest()))


def stream_wrap_associated(
    *, facility: FacilityId, stream: StreamId, commitment: Hash, group: GroupId, epoch: int
) -> bytes:
    """The AAD under which a stream key is wrapped."""
    return pack((facility, stream.text, commitment, group, int(stream.stream_class), epoch))


def make_stream_wrap(
    *,
    facility: FacilityId,
    stream: StreamId,
    commitment: Hash,
    group: GroupId,
    epoch: int,
    nonce: bytes,
    ciphertext: bytes,
) -> StreamKeyWrap:
    """A wrap from its parts; `group` is zeros for the stream `facility`."""
    shape = _StreamShape(
        facility=facility,
        stream=stream.text,
        commitment=commitment,
        group=group,
        stream_class=stream.stream_class,
        epoch=epoch,
        nonce=nonce,
        ciphertext=ciphertext,
    )
    return parse_stream_wrap(pack(shape))


def parse_stream_wrap(raw: bytes) -> StreamKeyWrap:
    """The wrap of these bytes."""
    shape = _STREAM.read(raw)
    try:
        stream = parse_stream(shape.stream)
    except ValueError:
        raise Malformed("not a stream") from None
    if stream.stream_class is not shape.stream_class:
        raise Malformed("the class is not that of the stream")
    if (shape.group == NO_GROUP) is not (stream.stream_class is StreamClass.FACILITY):
        raise Malformed("only the class `facility` has no group")
    return StreamKeyWrap(
        facility=shape.facility,
        stream=shape.stream,
        commitment=shape.commitment,
        group=shape.group,
        stream_class=shape.stream_class,
        epoch=shape.epoch,
        nonce=shape.nonce,
        ciphertext=shape.ciphertext,
        raw=raw,
        hash=Hash(hashlib.sha256(raw).digest()),
    )
