"""The recovery sheet: facility root and recovery key, both from the 32 bytes that are printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy
from leefbord.keys.recovery_code import GROUPS, SECRET_SIZE, NewerSheet, from_groups, to_groups
from leefbord.wire.hpke import PRIVATE_SIZE, HpkePair, pair_of
from leefbord.wire.signing import public_of

_ROOT: Final = b"leefbord/1/sheet root"
_RECOVERY: Final = b"leefbord/1/sheet recovery"
CHECKED_GROUPS: Final = 3


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class RecoveryKeys:
    """Private halves that exist on the sheet, and in memory only while it is made or used."""

    root: Ed25519PrivateKey
    recovery: HpkePair
    secret: bytes

    @property
    def root_public(self) -> bytes:
        """The raw Ed25519 public key in the facility entry."""
        return public_of(self.root)

    def groups(self) -> tuple[str, ...]:
        """What is printed: 15 groups of five characters."""
        return to_groups(self.secret)


def make_recovery(entropy: Entropy) -> RecoveryKeys:
    """Fresh keys for the first run of a facility."""
    return _from_secret(entropy(SECRET_SIZE))


def restore_recovery(typed: Sequence[str]) -> RecoveryKeys:
    """The keys of a typed sheet.

    WrongGroups (keys.recovery_code) names the places to look at again; Trouble NEEDS_NEWER for a sheet of
    a later form. Whether it is the sheet of this facility shows in root_public.
    """
    try:
        return _from_secret(from_groups(typed))
    except NewerSheet:
        raise Trouble(TroubleKind.NEEDS_NEWER, code="SHEET") from None


def places_to_check(entropy: Entropy) -> tuple[int, ...]:
    """Three different places (0 = first, ascending) the wizard asks for, to see that it was printed."""
    places: list[int] = []
    while len(places) < CHECKED_GROUPS:
        drawn = entropy(1)[0]
        if drawn < 256 - 256 % GROUPS and drawn % GROUPS not in places:  # every place equally often
            places.append(drawn % GROUPS)
    return tuple(sorted(places))


def _from_secret(secret: bytes) -> RecoveryKeys:
    return RecoveryKeys(
        root=Ed25519PrivateKey.from_private_bytes(_expand(secret, _ROOT, 32)),
        recovery=pair_of(_expand(secret, _RECOVERY, PRIVATE_SIZE)),
        secret=secret,
    )


def _expand(secret: bytes, label: bytes, size: int) -> bytes:
    return HKDFExpand(algorithm=SHA256(), length=size, info=label).derive(secret)
