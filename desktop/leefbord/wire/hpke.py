"""HPKE base mode (RFC 9180) with ML-KEM-768 + X25519, HKDF-SHA256, AES-256-GCM; authenticates no sender."""

from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from leefbord.core.ids import Entropy
from leefbord.wire.malformed import Malformed

SEED_SIZE: Final = 64
PRIVATE_SIZE: Final = SEED_SIZE + 32
MLKEM_PUBLIC_SIZE: Final = 1184
PUBLIC_SIZE: Final = MLKEM_PUBLIC_SIZE + 32
OVERHEAD: Final = 1120 + 16
"""A ciphertext is this many bytes longer than its plaintext: encapsulated key, then tag."""

_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True)
class HpkePair:
    """private: ML-KEM seed (64 bytes), X25519 scalar (32); public: ML-KEM key (1184), X25519 key (32)."""

    private: bytes = field(repr=False)
    public: bytes = field(repr=False)


def new_pair(entropy: Entropy | None = None) -> HpkePair:
    """A fresh pair; `entropy` is for tests and simulations, the library's own generator otherwise."""
    if entropy is None:
        seed = MLKEM768PrivateKey.generate().private_bytes_raw()
        return pair_of(seed + X25519PrivateKey.generate().private_bytes_raw())
    return pair_of(entropy(PRIVATE_SIZE))


def pair_of(private: bytes) -> HpkePair:
    """The pair that belongs to a stored private half; Malformed for a wrong size."""
    kem, curve = _halves(private)
    public = kem.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
    return HpkePair(private, public)


def seal_to(public: bytes, plaintext: bytes, *, label: bytes, facility: bytes, context: bytes) -> bytes:
    """Encrypt for the owner of `public`; info = label || facility || context."""
    if len(public) != PUBLIC_SIZE:
        raise Malformed("not an HPKE public key")
    try:
        key = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC_SIZE]),
            X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC_SIZE:]),
        )
        return _SUITE.encrypt(plaintext, key, label + facility + context)
    except ValueError:
        raise Malformed("not an HPKE public key") from None


def open_with(private: bytes, ciphertext: bytes, *, label: bytes, facility: bytes, context: bytes) -> bytes:
    """The plaintext; Malformed when it was sealed to another key or under another info, or was changed."""
    key = MLKEM768X25519PrivateKey(*_halves(private))
    try:
        return _SUITE.decrypt(ciphertext, key, label + facility + context)
    except (InvalidTag, ValueError):
        raise Malformed("does not open with this key") from None


def _halves(private: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    if len(private) != PRIVATE_SIZE:
        raise Malformed("not an HPKE private key")
    return (
        MLKEM768PrivateKey.from_seed_bytes(private[:SEED_SIZE]),
        X25519PrivateKey.from_private_bytes(private[SEED_SIZE:]),
    )
