"""The bytes a hub signs when asked what time it is (label HUB_TIME)."""

from leefbord.wire.encoding import pack
from leefbord.wire.labels import HUB_TIME
from leefbord.wire.signing import verify


def time_bytes(nonce: bytes, time_ms: int) -> bytes:
    """Nonce of the asker, milliseconds since 1970 UTC."""
    return pack((nonce, time_ms))


def verify_time(public: bytes, nonce: bytes, time_ms: int, signature: bytes) -> None:
    """Malformed unless the hub with this key said so in answer to this nonce."""
    verify(public, HUB_TIME, time_bytes(nonce, time_ms), signature)
