"""Ed25519 signatures over labelled exact bytes; nothing is re-encoded to be verified."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from leefbord.wire.labels import signed_bytes
from leefbord.wire.malformed import Malformed


def sign(private: Ed25519PrivateKey, label: bytes, exact: bytes) -> bytes:
    """64 bytes over label || 0x00 || exact."""
    return private.sign(signed_bytes(label, exact))


def verify(public: bytes, label: bytes, exact: bytes, signature: bytes) -> None:
    """Malformed unless `signature` is by the 32-byte raw key `public`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed_bytes(label, exact))
    except (InvalidSignature, ValueError):
        raise Malformed("a signature does not hold") from None


def public_of(private: Ed25519PrivateKey) -> bytes:
    """The raw public half, 32 bytes."""
    return private.public_key().public_bytes_raw()
