"""A person's private keys, one pair of pairs per use (desk, kiosk, card) and generation."""

from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.ids import Entropy, PersonId
from leefbord.wire.certificate import Use
from leefbord.wire.hpke import HpkePair, new_pair
from leefbord.wire.signing import public_of

SIGNING_SIZE: Final = 32


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class PersonKeys:
    """In memory from unlock to lock only, in the window process only."""

    person: PersonId
    use: Use
    generation: int
    signing: Ed25519PrivateKey
    hpke: HpkePair

    @property
    def signing_public(self) -> bytes:
        """The raw Ed25519 public key, as the authority log's key entry names it."""
        return public_of(self.signing)


def make_person_keys(person: PersonId, use: Use, *, generation: int, entropy: Entropy) -> PersonKeys:
    """A fresh generation; the authority log must name it before it counts."""
    if generation < 1:
        raise ValueError("generations count from 1")
    return PersonKeys(
        person=person,
        use=use,
        generation=generation,
        signing=Ed25519PrivateKey.from_private_bytes(entropy(SIGNING_SIZE)),
        hpke=new_pair(entropy),
    )
