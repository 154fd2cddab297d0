"""The secret store of another device: the real KeyringStore, in a child that sees that device's keyring."""

from dataclasses import dataclass

from tests.helpers.private_keyring import PrivateKeyring

_CHILD = """
import sys
from leefbord.keys.secret_store import KeyringStore
verb, service, profile, secret = sys.argv[1:]
store = KeyringStore(service)
if verb == "read":
    found = store.read(profile)
    print("" if found is None else found.hex())
elif verb == "write":
    store.write(profile, bytes.fromhex(secret))
else:
    store.erase(profile)
"""


@dataclass(frozen=True)
class KeyringElsewhere:
    """Implements keys.secret_store.SecretStore over a private keyring of a test."""

    keyring: PrivateKeyring
    service: str

    def read(self, profile: str) -> bytes | None:
        """See SecretStore.read."""
        words = self._child("read", profile)
        return bytes.fromhex(words) if words else None

    def write(self, profile: str, secret: bytes) -> None:
        """See SecretStore.write. The secret of a test device is worth nothing, so it may be an argument."""
        self._child("write", profile, secret.hex())

    def erase(self, profile: str) -> None:
        """See SecretStore.erase."""
        self._child("erase", profile)

    def _child(self, verb: str, profile: str, secret: str = "") -> str:
        return self.keyring.python(_CHILD, verb, self.service, profile, secret)
