from keyring.backend import KeyringBackend

class WinVaultKeyring(KeyringBackend):
    persist: str
