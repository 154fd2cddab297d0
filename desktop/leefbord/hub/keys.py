"""The hub's own identity: an Ed25519 key and a random id, made at the first start, for its eyes only."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.ids import ID_SIZE, DeviceId, Entropy
from leefbord.hub.private_file import read_private, write_private

_FILE: Final = "hub.key"
_MAGIC: Final = b"LFHUB\x01"
_KEY_SIZE: Final = 32


@dataclass(frozen=True, kw_only=True, repr=False)
class HubKeys:
    """Who the hub is; `id` stands in the facility's `hub` and `sequencer` entries."""

    id: DeviceId
    signing: Ed25519PrivateKey

    @property
    def public(self) -> bytes:
        """The 32 bytes by which others check its signatures."""
        return self.signing.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        return f"HubKeys({self.id[:4].hex()})"


def hub_keys(directory: Path, entropy: Entropy = os.urandom) -> HubKeys:
    """The keys in a data directory, made when there are none; ValueError when the file is damaged.

    A damaged file is never replaced: clients know this hub by its key.
    """
    path = directory / _FILE
    data = read_private(path)
    if data is None:
        private = Ed25519PrivateKey.generate()
        data = _MAGIC + entropy(ID_SIZE) + private.private_bytes_raw()
        write_private(path, data)
    if len(data) != len(_MAGIC) + ID_SIZE + _KEY_SIZE or not data.startswith(_MAGIC):
        raise ValueError("the hub's key file is damaged: restore it from the backup")
    body = data[len(_MAGIC) :]
    return HubKeys(id=DeviceId(body[:ID_SIZE]), signing=Ed25519PrivateKey.from_private_bytes(body[ID_SIZE:]))
