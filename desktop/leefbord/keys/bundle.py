"""Bundles: a person's keys under their password (inner layer), sealed to one device (outer layer)."""

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import ID_SIZE, DeviceId, Entropy, FacilityId
from leefbord.keys.device import DeviceKeys
from leefbord.keys.password import SALT_SIZE, Argon, derive
from leefbord.keys.person import PersonKeys
from leefbord.wire.bundles import (
    ArgonParameters,
    InnerBundle,
    OuterBundle,
    inner_associated,
    make_inner_bundle,
    make_outer_bundle,
    outer_context,
    parse_inner,
    verify_inner,
)
from leefbord.wire.encoding import Additions, Bytes32, Form, Reader, pack
from leefbord.wire.hpke import PRIVATE_SIZE, open_with, pair_of, seal_to
from leefbord.wire.labels import INNER_BUNDLE_KEY, OUTER_BUNDLE, signed_bytes
from leefbord.wire.malformed import Malformed
from leefbord.wire.stream_key import ZERO_NONCE
from leefbord.wire.stream_key import derive as derive_key


class _Content(Form, frozen=True):
    signing: Bytes32
    hpke: Annotated[bytes, Meta(min_length=PRIVATE_SIZE, max_length=PRIVATE_SIZE)]
    additions: Additions


_READ_CONTENT: Final = Reader(_Content, limit=1024)


def make_inner(
    keys: PersonKeys,
    password: str,
    argon: Argon,
    *,
    version: int,
    login_name: str,
    entropy: Entropy,
    additions: Mapping[str, Any] | None = None,
) -> InnerBundle:
    """The person's keys under a password or PIN; `version` is one above the last (a password change).

    `additions` travel signed but not under the password.
    """
    parameters = ArgonParameters(argon.memory_kib, argon.iterations, argon.lanes)
    salt = entropy(SALT_SIZE)
    associated = inner_associated(
        keys.person, keys.use, keys.generation, version, login_name, parameters, salt
    )
    content = pack(_Content(keys.signing.private_bytes_raw(), keys.hpke.private, {}))
    return make_inner_bundle(
        person=keys.person,
        use=keys.use,
        generation=keys.generation,
        version=version,
        login_name=login_name,
        argon=parameters,
        salt=salt,
        ciphertext=_cipher(password, salt, argon).encrypt(ZERO_NONCE, content, associated),
        signing=keys.signing,
        additions=additions,
    )


def open_inner(inner: InnerBundle, password: str, *, person_key: bytes | None = None) -> PersonKeys:
    """The keys; takes as long as its Argon2 parameters ask.

    Trouble WRONG_PASSWORD when it does not open. With `person_key` (the signing key of that generation
    in the authority log) damage and forgery are told apart from it before any hashing: BAD_INPUT.
    """
    argon = Argon(
        memory_kib=inner.argon.memory_kib, iterations=inner.argon.iterations, lanes=inner.argon.lanes
    )
    associated = inner_associated(
        inner.person,
        inner.use,
        inner.generation,
        inner.version,
        inner.login_name,
        inner.argon,
        inner.salt,
    )
    try:
        if person_key is not None:
            verify_inner(inner, person_key)
        cipher = _cipher(password, inner.salt, argon)
        content = _READ_CONTENT.read(cipher.decrypt(ZERO_NONCE, inner.ciphertext, associated))
        keys = PersonKeys(
            person=inner.person,
            use=inner.use,
            generation=inner.generation,
            signing=Ed25519PrivateKey.from_private_bytes(content.signing),
            hpke=pair_of(content.hpke),
        )
        verify_inner(inner, keys.signing_public)
    except InvalidTag:
        raise Trouble(TroubleKind.WRONG_PASSWORD) from None
    except Malformed:
        raise Trouble(TroubleKind.BAD_INPUT, code="BUNDLE") from None
    return keys


def seal_outer(
    inner: InnerBundle, device_public: bytes, device: DeviceId, facility: FacilityId
) -> OuterBundle:
    """An inner bundle for one device, by its HPKE public key; works on a locked device too.

    The id is the same for every version of a person's use on a device, so that a hub keeps the last only.
    """
    bundle_id = _bundle_id(inner, device)
    ciphertext = seal_to(
        device_public,
        inner.raw,
        label=OUTER_BUNDLE,
        facility=facility,
        context=outer_context(bundle_id, device),
    )
    return make_outer_bundle(facility=facility, bundle_id=bundle_id, device=device, ciphertext=ciphertext)


def open_outer(outer: OuterBundle, keys: DeviceKeys) -> InnerBundle:
    """The inner bundle; Trouble BAD_INPUT when it is damaged, or for another device or facility."""
    if outer.device != keys.id:
        raise Trouble(TroubleKind.BAD_INPUT, code="BUNDLE-DEVICE")
    try:
        raw = open_with(
            keys.hpke.private,
            outer.ciphertext,
            label=OUTER_BUNDLE,
            facility=outer.facility,
            context=outer_context(outer.id, outer.device),
        )
        return parse_inner(raw)
    except Malformed:
        raise Trouble(TroubleKind.BAD_INPUT, code="BUNDLE") from None


def _bundle_id(inner: InnerBundle, device: DeviceId) -> bytes:
    named = signed_bytes(OUTER_BUNDLE, pack((inner.person, inner.use.value, device)))
    return hashlib.sha256(named).digest()[:ID_SIZE]


def _cipher(password: str, salt: bytes, argon: Argon) -> AESGCM:
    """The salt is fresh for every bundle, so the key is too, and the nonce may be zero."""
    return AESGCM(derive_key(derive(password, salt, argon), INNER_BUNDLE_KEY))
