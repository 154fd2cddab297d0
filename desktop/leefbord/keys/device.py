"""The keys of this device, and the box on disk in which they lie under the device secret."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import ID_SIZE, DeviceId, Entropy
from leefbord.keys.sealing import DoesNotOpen, seal, unseal
from leefbord.keys.twin_file import TwinFile
from leefbord.wire.encoding import Additions, Bytes32, Form, Reader, WireDeviceId, pack
from leefbord.wire.hpke import HpkePair, new_pair, pair_of
from leefbord.wire.labels import DEVICE_BOX
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of

_VERSION: Final = 1
_MAGIC: Final = b"LBDEVBOX"
_LIMIT: Final = 64 * 1024


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class DeviceKeys:
    """Private keys of a device; they stay in the keeper process."""

    id: DeviceId
    signing: Ed25519PrivateKey
    hpke: HpkePair

    @property
    def signing_public(self) -> bytes:
        """The raw Ed25519 public key, as the authority log's device entry names it."""
        return public_of(self.signing)


class _Box(Form, frozen=True):
    version: int
    device: WireDeviceId
    sealed: bytes
    additions: Additions


class _Content(Form, frozen=True):
    signing: Bytes32
    hpke: bytes
    additions: Additions


_READ_BOX: Final = Reader(_Box, limit=_LIMIT)
_READ_CONTENT: Final = Reader(_Content, limit=_LIMIT)


def make_device(entropy: Entropy) -> DeviceKeys:
    """A device that nobody knows yet."""
    return DeviceKeys(
        id=DeviceId(entropy(ID_SIZE)),
        signing=Ed25519PrivateKey.from_private_bytes(entropy(32)),
        hpke=new_pair(entropy),
    )


def seal_box(keys: DeviceKeys, secret: bytes, *, entropy: Entropy) -> bytes:
    """The device's keys under the device secret; the device id stands outside, authenticated."""
    content = pack(_Content(keys.signing.private_bytes_raw(), keys.hpke.private, {}))
    sealed = seal(secret, content, label=DEVICE_BOX, context=_context(keys.id), entropy=entropy)
    return pack(_Box(_VERSION, keys.id, sealed, {}))


def open_box(data: bytes, secret: bytes) -> DeviceKeys:
    """The keys of a box that came whole from its file.

    Trouble DEVICE_BOX_DAMAGED when it is no box, KEYRING_GONE when this secret is not the one it was
    sealed with (the keyring was reset, or belongs to another account), NEEDS_NEWER for a later form.
    """
    try:
        box = _READ_BOX.read(data)
    except Malformed:
        raise Trouble(TroubleKind.DEVICE_BOX_DAMAGED) from None
    if box.version != _VERSION:
        raise Trouble(TroubleKind.NEEDS_NEWER, code="BOX")
    try:
        content = unseal(secret, box.sealed, label=DEVICE_BOX, context=_context(box.device))
    except DoesNotOpen:
        raise Trouble(TroubleKind.KEYRING_GONE, code="BOX") from None
    try:
        found = _READ_CONTENT.read(content)
        return DeviceKeys(
            id=box.device,
            signing=Ed25519PrivateKey.from_private_bytes(found.signing),
            hpke=pair_of(found.hpke),
        )
    except Malformed:
        raise Trouble(TroubleKind.DEVICE_BOX_DAMAGED) from None


def _context(device: DeviceId) -> bytes:
    return pack((_VERSION, device))


class DeviceBoxFile(TwinFile):
    """The device box on disk: two checksummed copies, replaced atomically."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, magic=_MAGIC, damaged=TroubleKind.DEVICE_BOX_DAMAGED)
