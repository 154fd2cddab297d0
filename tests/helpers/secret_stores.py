"""A secret store in memory for tests, which can be told to fail at its n-th write."""

from leefbord.core.errors import Trouble, TroubleKind


class MemorySecretStore:
    """Implements keys.secret_store.SecretStore; `fail_at` counts writes from 0."""

    def __init__(self, *, fail_at: int | None = None) -> None:
        self.kept: dict[str, bytes] = {}
        self.fail_at = fail_at
        self.writes = 0

    def read(self, profile: str) -> bytes | None:
        """See SecretStore.read."""
        return self.kept.get(profile)

    def write(self, profile: str, secret: bytes) -> None:
        """See SecretStore.write; fails before writing when it was told to."""
        if self.writes == self.fail_at:
            raise Trouble(TroubleKind.KEYRING_LOCKED)
        self.writes += 1
        self.kept[profile] = secret

    def erase(self, profile: str) -> None:
        """See SecretStore.erase."""
        self.kept.pop(profile, None)
