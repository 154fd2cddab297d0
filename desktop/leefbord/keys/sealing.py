"""Symmetric sealing of small secrets under a 256-bit key; each sealing has a key of its own."""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from leefbord.core.ids import Entropy
from leefbord.wire.stream_key import ZERO_NONCE, derive

SALT_SIZE: Final = 32
_TAG: Final = 16


class DoesNotOpen(Exception):  # noqa: N818 - reads as what happened
    """The key does not fit, or the sealed bytes or their context were changed: AEAD cannot tell which."""


def seal(key: bytes, plaintext: bytes, *, label: bytes, context: bytes, entropy: Entropy) -> bytes:
    """salt (32 bytes) || AES-256-GCM ciphertext and tag; `context` is authenticated, not stored.

    The nonce is zero because the salt makes a fresh key for every sealing.
    """
    salt = entropy(SALT_SIZE)
    return salt + AESGCM(derive(key, label, salt)).encrypt(ZERO_NONCE, plaintext, context)


def unseal(key: bytes, sealed: bytes, *, label: bytes, context: bytes) -> bytes:
    """The plaintext; DoesNotOpen when key, bytes, label or context differ from the sealing."""
    if len(sealed) < SALT_SIZE + _TAG:
        raise DoesNotOpen
    own = AESGCM(derive(key, label, sealed[:SALT_SIZE]))
    try:
        return own.decrypt(ZERO_NONCE, sealed[SALT_SIZE:], context)
    except InvalidTag:
        raise DoesNotOpen from None
