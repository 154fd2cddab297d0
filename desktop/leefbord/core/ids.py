"""Identifiers: 16 random bytes for what people make, 32 bytes for what is named by its hash."""

from collections.abc import Callable
from typing import Final, NewType

ID_SIZE: Final = 16
HASH_SIZE: Final = 32

RecordId = NewType("RecordId", bytes)
PersonId = NewType("PersonId", bytes)  # a youth's person id is the youth's id
DeviceId = NewType("DeviceId", bytes)
VaultId = NewType("VaultId", bytes)
GroupId = NewType("GroupId", bytes)
GrantId = NewType("GrantId", bytes)
RoleId = NewType("RoleId", bytes)
ActId = NewType("ActId", bytes)
IntentId = NewType("IntentId", bytes)
OperationId = NewType("OperationId", bytes)  # first 16 bytes of the operation's own hash
FacilityId = NewType("FacilityId", bytes)  # 32 bytes: hash of the facility entry's body
Hash = NewType("Hash", bytes)  # 32 bytes, SHA-256

Entropy = Callable[[int], bytes]
"""Gives n random bytes; os.urandom in the program, a seeded one in simulations."""

NO_GROUP: Final = GroupId(bytes(ID_SIZE))
"""Stands where the facility as a whole is meant (scope of a grant, class `facility`)."""


NOBODY: Final = PersonId(b"")
"""No person: what the program itself or an unknown writer did."""


def short(identifier: bytes) -> str:
    """Eight hex digits, for logs and support codes: enough to compare, no name in it."""
    return identifier[-4:].hex()  # records made together begin alike
