"""The key of one unlock: fresh, signing every segment until lock, vouched for by person and device."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, VaultId
from leefbord.keys.person import PersonKeys
from leefbord.wire.certificate import Certificate, make_certificate, read_body
from leefbord.wire.labels import CERTIFICATE
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of, sign

_SEED: Final = 32


class SessionKey:
    """Lives in the window process from unlock to lock; never written anywhere."""

    def __init__(self, entropy: Entropy) -> None:
        self.private: Final = Ed25519PrivateKey.from_private_bytes(entropy(_SEED))

    @property
    def public(self) -> bytes:
        """The raw public half, as the certificate names it."""
        return public_of(self.private)

    def certified(
        self, body_raw: bytes, device_signature: bytes, keys: PersonKeys, *, vault: VaultId
    ) -> Certificate:
        """The certificate of the keeper's body and signature with the person's signature added.

        Trouble BAD_INPUT when the body is not about this session, person and vault: a person signs
        nothing that they did not ask for.
        """
        try:
            body = read_body(body_raw)
        except Malformed:
            raise Trouble(TroubleKind.BAD_INPUT, code="CERTIFICATE") from None
        asked = (self.public, keys.person, keys.use, keys.generation, vault)
        if asked != (body.session_key, body.person, body.use, body.generation, body.vault):
            raise Trouble(TroubleKind.BAD_INPUT, code="CERTIFICATE")
        return make_certificate(body_raw, sign(keys.signing, CERTIFICATE, body_raw), device_signature)
