"""Class and stream keys: how they are named by commitments and what is derived from them."""

from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from leefbord.core.ids import FacilityId, GroupId, Hash
from leefbord.core.streams import StreamClass
from leefbord.wire.encoding import pack
from leefbord.wire.labels import (
    CLASS_COMMITMENT,
    PREVIOUS_CLASS_KEY,
    SALT_KEY,
    SEGMENT_KEY,
    STREAM_COMMITMENT,
    STREAM_WRAP_KEY,
)
from leefbord.wire.malformed import Malformed

KEY_SIZE: Final = 32
ZERO_NONCE: Final = bytes(12)
"""Only where the AES key is used for one message, ever."""


def derive(secret: bytes, label: bytes, salt: bytes | None = None) -> bytes:
    """HKDF-SHA256 (RFC 5869) to 32 bytes; the label is `info`."""
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=label).derive(secret)


def commitment(stream_key: bytes) -> Hash:
    """The public name of a stream key; tells nothing about the key."""
    return Hash(derive(stream_key, STREAM_COMMITMENT))


def class_commitment(class_key: bytes) -> Hash:
    """The public name of a class key, as its epoch entry holds it."""
    return Hash(derive(class_key, CLASS_COMMITMENT))


def segment_key(stream_key: bytes, salt: bytes) -> bytes:
    """The AES-256 key of the one segment with this salt."""
    return derive(stream_key, SEGMENT_KEY, salt)


@lru_cache(maxsize=64)
def salt_key(stream_key: bytes) -> bytes:
    """The HMAC key that makes salts; remembered in the process that holds the stream key and dies at lock."""
    return derive(stream_key, SALT_KEY)


def wrap_key(class_key: bytes) -> bytes:
    """The AES-256 key under which stream keys of this class and epoch are wrapped (random nonces)."""
    return derive(class_key, STREAM_WRAP_KEY)


def seal_previous(
    new_key: bytes,
    old_key: bytes,
    *,
    facility: FacilityId,
    group: GroupId,
    stream_class: StreamClass,
    number: int,
) -> bytes:
    """The class key of the epoch before `number`, encrypted under that of `number`: 48 bytes."""
    context = pack((facility, group, int(stream_class), number))
    return AESGCM(derive(new_key, PREVIOUS_CLASS_KEY, context)).encrypt(ZERO_NONCE, old_key, context)


def open_previous(
    new_key: bytes,
    sealed: bytes,
    *,
    facility: FacilityId,
    group: GroupId,
    stream_class: StreamClass,
    number: int,
) -> bytes:
    """The previous class key; Malformed when not sealed so. Compare its commitment with its entry's."""
    context = pack((facility, group, int(stream_class), number))
    try:
        return AESGCM(derive(new_key, PREVIOUS_CLASS_KEY, context)).decrypt(ZERO_NONCE, sealed, context)
    except InvalidTag:
        raise Malformed("the previous class key does not open") from None
