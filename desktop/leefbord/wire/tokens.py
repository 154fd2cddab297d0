"""Device tokens: an EdDSA JWT per request, with the body's hash inside, good for a minute of hub time."""

import base64
import binascii
from typing import Final

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from leefbord.core.ids import HASH_SIZE, ID_SIZE, DeviceId, FacilityId
from leefbord.wire.malformed import Malformed

TOKEN_SECONDS: Final = 60
_MAX_TOKEN: Final = 2048
_ALGORITHM: Final = "EdDSA"
_KIND: Final = "leefbord/1/hub-token"


class TokenTime(Malformed):
    """The token is good, but not now: one of the two clocks is wrong, or it came too late."""


def make_token(
    key: Ed25519PrivateKey,
    device: DeviceId,
    facility: FacilityId,
    method: str,
    path: str,
    body_hash: bytes,
    now_ms: int,
) -> str:
    """A token for one request; `body_hash` is SHA-256 of the body, `now_ms` the hub's time as we know it."""
    claims = {
        "iss": _text(device),
        "aud": _text(facility),
        "iat": now_ms // 1000,
        "act": f"{method} {path}",
        "sha": _text(body_hash),
    }
    return jwt.encode(claims, key, algorithm=_ALGORITHM, headers={"typ": _KIND})


def token_sender(token: str) -> tuple[FacilityId, DeviceId]:
    """Who the token says it is from; nothing is verified."""
    claims = _claims(token, None)
    return FacilityId(_bytes(claims, "aud", HASH_SIZE)), DeviceId(_bytes(claims, "iss", ID_SIZE))


def check_token(token: str, public: bytes, *, method: str, path: str, body_hash: bytes, now_ms: int) -> None:
    """Malformed unless the device with this key signed a token for exactly this request, just now."""
    claims = _claims(token, Ed25519PublicKey.from_public_bytes(public))
    if claims.get("act") != f"{method} {path}" or _bytes(claims, "sha", HASH_SIZE) != body_hash:
        raise Malformed("a token for another request")
    issued = claims.get("iat")
    if not isinstance(issued, int) or abs(now_ms // 1000 - issued) > TOKEN_SECONDS:
        raise TokenTime("a token of another time")


def _claims(token: str, public: Ed25519PublicKey | None) -> dict[str, object]:
    if len(token) > _MAX_TOKEN:
        raise Malformed("a token too long")
    verified = public is not None
    try:
        read = jwt.decode_complete(
            token,
            public or "",
            algorithms=[_ALGORITHM],
            options={"verify_signature": verified, "verify_aud": False, "verify_iat": False},
        )
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
        raise Malformed("not a token") from None
    if read["header"].get("typ") != _KIND:
        raise Malformed("not a hub token")
    claims: dict[str, object] = read["payload"]
    return claims


def _bytes(claims: dict[str, object], name: str, size: int) -> bytes:
    text = claims.get(name)
    if not isinstance(text, str):
        raise Malformed("a token without what it must say")
    try:
        data = base64.b64decode(text, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("a token without what it must say") from None
    if len(data) != size:
        raise Malformed("a token without what it must say")
    return data


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode()
