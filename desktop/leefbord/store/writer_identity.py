"""Who writes: the session that signs the segments of one unlock."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.ids import DeviceId, FacilityId, GroupId, PersonId, VaultId
from leefbord.wire.certificate import Certificate


@dataclass(frozen=True, kw_only=True)
class WriterIdentity:
    """Session key and certificate of this unlock, and where it writes from.

    The incarnation is not here: it belongs to the vault and lies in it (store/meta.py).
    """

    facility: FacilityId
    device: DeviceId
    vault: VaultId
    group: GroupId
    person: PersonId
    session_key: Ed25519PrivateKey
    certificate: Certificate

    def __repr__(self) -> str:
        return f"WriterIdentity({self.person[:4].hex()})"
