"""Which keyring back-ends may hold a device secret: an allow-list by platform, never what is just there.

The library's own choice (configuration file, environment, highest priority, chainer) is not asked, so
nobody can slip a null or plaintext back-end under the program.
"""

import sys
from contextlib import suppress
from typing import Final

from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, macOS
from keyring.errors import InitError, KeyringLocked

from leefbord.core.errors import Trouble, TroubleKind

if sys.platform == "linux":
    import secretstorage
    from jeepney import DBusErrorResponse
    from secretstorage.exceptions import SecretStorageException

_DEFAULT_COLLECTION: Final = "/org/freedesktop/secrets/aliases/default"
LOCAL_MACHINE: Final = "local machine"
"""Windows persistence: the credential must not travel with a roaming profile."""


def open_back_end(platform: str, *, prompt_seconds: float) -> KeyringBackend:
    """The one allowed back-end of a platform (`sys.platform`), usable; Trouble KEYRING_GONE without."""
    if platform == "win32":
        vault = Windows.WinVaultKeyring()
        _require(vault)
        vault.persist = LOCAL_MACHINE
        return vault
    if platform == "darwin":
        return _require(macOS.Keyring())
    if platform == "linux":
        return _require(_BoundedSecretService(prompt_seconds))
    raise Trouble(TroubleKind.KEYRING_GONE, code="PLATFORM")


def _require(back_end: KeyringBackend) -> KeyringBackend:
    try:
        usable = back_end.priority > 0
    except (RuntimeError, OSError, KeyError):  # KeyError: no session bus address in the environment
        usable = False
    if not usable:
        raise Trouble(TroubleKind.KEYRING_GONE)
    return back_end


if sys.platform == "linux":

    class _BoundedSecretService(SecretService.Keyring):
        """Waits only so long for the unlock prompt, and never makes a new keyring: a missing one is told."""

        def __init__(self, prompt_seconds: float) -> None:
            super().__init__()
            self._prompt_seconds = prompt_seconds

        def get_preferred_collection(self) -> secretstorage.Collection:
            """The default collection, unlocked."""
            try:
                bus = secretstorage.dbus_init()
            except SecretStorageException as error:
                raise InitError(type(error).__name__) from None
            try:
                collection = secretstorage.Collection(bus, _DEFAULT_COLLECTION)
                if collection.is_locked():
                    self._unlock(collection)
            except BaseException as error:
                bus.close()
                if isinstance(error, SecretStorageException | DBusErrorResponse):
                    raise InitError(type(error).__name__) from None
                raise
            return collection

        def _unlock(self, collection: secretstorage.Collection) -> None:
            with suppress(TimeoutError):
                collection.unlock(timeout=self._prompt_seconds)
            if collection.is_locked():
                raise KeyringLocked("the keyring stayed locked")
