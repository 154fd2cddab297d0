from secretstorage import Collection

from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    def get_preferred_collection(self) -> Collection: ...
