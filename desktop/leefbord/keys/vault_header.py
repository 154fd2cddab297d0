"""The small file beside a vault that leads to its key: recovery slot, key check, and the persons' slots.

Outside the device-secret layer: vault id, key-check value, recovery slot. Inside it: one slot per person,
the vault key sealed to that person's public key. So a wrong password, a keyring that is gone and a damaged
file each fail at their own place.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

from cryptography.hazmat.primitives.constant_time import bytes_eq
from msgspec import Meta

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, FacilityId, PersonId, VaultId
from leefbord.keys.person import PersonKeys
from leefbord.keys.sealing import DoesNotOpen, seal, unseal
from leefbord.keys.twin_file import TwinFile
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import (
    Additions,
    Bytes32,
    Form,
    Reader,
    WireFacilityId,
    WirePersonId,
    WireVaultId,
    pack,
)
from leefbord.wire.hpke import open_with, seal_to
from leefbord.wire.labels import DEVICE_LAYER, VAULT_KEY_CHECK, VAULT_SLOT
from leefbord.wire.malformed import Malformed
from leefbord.wire.stream_key import derive

VAULT_KEY_SIZE: Final = 32
_VERSION: Final = 1
_MAGIC: Final = b"LBHEADER"
_LIMIT: Final = 2 * 1024 * 1024
_SealedKey = Annotated[bytes, Meta(min_length=VAULT_KEY_SIZE, max_length=4096)]
_RECOVERY: Final = b"recovery"


class Slot(Form, frozen=True):
    """The vault key for one person key generation."""

    person: WirePersonId
    use: Use
    generation: int
    sealed: _SealedKey
    additions: Additions


Slots = tuple[Slot, ...]


class _Layer(Form, frozen=True):
    slots: Annotated[Slots, Meta(max_length=1024)]
    additions: Additions


class VaultHeader(Form, frozen=True):
    """What HeaderFile keeps. `layer` is the slots, sealed; `key_check` tells whether an opened key fits."""

    version: int
    facility: WireFacilityId
    vault: WireVaultId
    key_check: Bytes32
    recovery_slot: _SealedKey
    layer: bytes
    additions: Additions

    def open_layer(self, key: bytes) -> Slots:
        """The persons' slots; Trouble KEYRING_GONE when the device secret behind `key` is another."""
        try:
            content = unseal(key, self.layer, label=DEVICE_LAYER, context=self._outside())
        except DoesNotOpen:
            raise Trouble(TroubleKind.KEYRING_GONE, code="LAYER") from None
        try:
            return _READ_LAYER.read(content).slots
        except Malformed:
            raise Trouble(TroubleKind.VAULT_HEADER_DAMAGED, code="LAYER") from None

    def with_slots(self, slots: Slots, key: bytes, *, entropy: Entropy) -> "VaultHeader":
        """This header with other slots in its layer."""
        content = pack(_Layer(tuple(sorted(slots, key=_order)), {}))
        layer = seal(key, content, label=DEVICE_LAYER, context=self._outside(), entropy=entropy)
        return VaultHeader(
            self.version,
            self.facility,
            self.vault,
            self.key_check,
            self.recovery_slot,
            layer,
            self.additions,
        )

    def fits(self, vault_key: bytes) -> bool:
        """Whether a key is this vault's."""
        return bytes_eq(self.key_check, _key_check(vault_key, self.vault))

    def _outside(self) -> bytes:
        return pack(
            (self.version, self.facility, self.vault, self.key_check, self.recovery_slot, self.additions)
        )


_READ_LAYER: Final = Reader(_Layer, limit=_LIMIT)
_READ_HEADER: Final = Reader(VaultHeader, limit=_LIMIT)


def layer_key(device_secret: bytes, vault: VaultId) -> bytes:
    """The key of one vault's device-secret layer; the keeper hands it to the window, never the secret."""
    return derive(device_secret, DEVICE_LAYER, vault)


def make_header(
    vault_key: bytes,
    *,
    facility: FacilityId,
    vault: VaultId,
    recovery_public: bytes,
    slots: Slots,
    layer: bytes,
    entropy: Entropy,
) -> VaultHeader:
    """The header of a new vault, or of one whose key was renewed. `layer` is its layer_key."""
    recovery_slot = seal_to(
        recovery_public, vault_key, label=VAULT_SLOT, facility=facility, context=pack((vault, _RECOVERY))
    )
    bare = VaultHeader(_VERSION, facility, vault, _key_check(vault_key, vault), recovery_slot, b"", {})
    return bare.with_slots(slots, layer, entropy=entropy)


def make_slot(
    vault_key: bytes,
    *,
    facility: FacilityId,
    vault: VaultId,
    person: PersonId,
    use: Use,
    generation: int,
    hpke_public: bytes,
) -> Slot:
    """The vault key for one person; needs only their public key."""
    context = _slot_context(vault, person, use, generation)
    sealed = seal_to(hpke_public, vault_key, label=VAULT_SLOT, facility=facility, context=context)
    return Slot(person, use, generation, sealed, {})


def add_slot(header: VaultHeader, slot: Slot, layer: bytes, *, entropy: Entropy) -> VaultHeader:
    """The header with this slot, in place of earlier ones of the same person and use."""
    others = (s for s in header.open_layer(layer) if (s.person, s.use) != (slot.person, slot.use))
    return header.with_slots((*others, slot), layer, entropy=entropy)


def reseal_layer(
    header: VaultHeader, old: bytes, new: bytes, *, removed: frozenset[PersonId], entropy: Entropy
) -> VaultHeader:
    """The slots under another layer key, without those of removed persons."""
    kept = tuple(slot for slot in header.open_layer(old) if slot.person not in removed)
    return header.with_slots(kept, new, entropy=entropy)


def open_slot(header: VaultHeader, slots: Slots, keys: PersonKeys) -> bytes:
    """The vault key for a person whose bundle is open.

    Trouble WAITING_FOR_MEMBER when no slot was made for this key yet, VAULT_HEADER_DAMAGED when there
    is one that does not open or opens to another vault's key.
    """
    wanted = (keys.person, keys.use, keys.generation)
    for slot in slots:
        if (slot.person, slot.use, slot.generation) == wanted:
            context = _slot_context(header.vault, *wanted)
            return _opened(header, slot.sealed, keys.hpke.private, context)
    raise Trouble(TroubleKind.WAITING_FOR_MEMBER)


def open_recovery_slot(header: VaultHeader, recovery_private: bytes) -> bytes:
    """The vault key by the recovery sheet; needs neither keyring nor password."""
    return _opened(header, header.recovery_slot, recovery_private, pack((header.vault, _RECOVERY)))


def _opened(header: VaultHeader, sealed: bytes, private: bytes, context: bytes) -> bytes:
    try:
        key = open_with(private, sealed, label=VAULT_SLOT, facility=header.facility, context=context)
    except Malformed:
        raise Trouble(TroubleKind.VAULT_HEADER_DAMAGED, code="SLOT") from None
    if not header.fits(key):
        raise Trouble(TroubleKind.VAULT_HEADER_DAMAGED, code="KEY-CHECK")
    return key


def _slot_context(vault: VaultId, person: PersonId, use: Use, generation: int) -> bytes:
    return pack((vault, person, use, generation))


def _key_check(vault_key: bytes, vault: VaultId) -> bytes:
    return derive(vault_key, VAULT_KEY_CHECK, vault)


def _order(slot: Slot) -> tuple[bytes, Use, int]:
    return slot.person, slot.use, slot.generation


class HeaderFile(TwinFile):
    """A vault header on disk: two checksummed copies, replaced atomically, changed under a lock."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, magic=_MAGIC, damaged=TroubleKind.VAULT_HEADER_DAMAGED)

    def load(self) -> VaultHeader:
        """The header; Trouble VAULT_HEADER_DAMAGED when neither copy is whole."""
        return parse_header(self.read())

    def save(self, header: VaultHeader) -> None:
        """Replace the header."""
        self.write(pack(header))

    def change(self, edit: Callable[[VaultHeader], VaultHeader]) -> VaultHeader:
        """Edit the header while keeper and windows keep off it."""
        return parse_header(self.update(lambda data: pack(edit(parse_header(data)))))


def parse_header(data: bytes) -> VaultHeader:
    """The header of these bytes; Trouble VAULT_HEADER_DAMAGED, or NEEDS_NEWER for a later form."""
    try:
        header = _READ_HEADER.read(data)
    except Malformed:
        raise Trouble(TroubleKind.VAULT_HEADER_DAMAGED) from None
    if header.version != _VERSION:
        raise Trouble(TroubleKind.NEEDS_NEWER, code="HEADER")
    return header
