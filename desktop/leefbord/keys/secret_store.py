"""Where the device secret lives: the OS keyring, or a root-owned credential file where there is none."""

import base64
import binascii
import os
import stat
import sys
from pathlib import Path
from typing import Final, Protocol

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keys.keyring_back_end import open_back_end
from leefbord.keys.twin_file import disk_trouble

_USER: Final = "device secret"
_LIMIT: Final = 512


class SecretStore(Protocol):
    """Keeps a few secret bytes per profile.

    Every method raises Trouble KEYRING_GONE when the store is not there and KEYRING_LOCKED when it is
    there but shut; neither says anything about the data, which is untouched.
    """

    def read(self, profile: str) -> bytes | None:
        """What was written, or None when nothing ever was."""
        ...

    def write(self, profile: str, secret: bytes) -> None:
        """Keep `secret`, in place of what was there."""
        ...

    def erase(self, profile: str) -> None:
        """Forget it; nothing happens when there is none."""
        ...


class KeyringStore:
    """The keyring of this OS account; one service name per profile, so a demo never meets the real one."""

    def __init__(self, service_name: str, *, prompt_seconds: float = 60) -> None:
        self._service_name = service_name
        self._prompt_seconds = prompt_seconds

    def read(self, profile: str) -> bytes | None:
        """See SecretStore.read."""
        try:
            text = self._back_end().get_password(self._service(profile), _USER)
        except KeyringLocked:
            raise Trouble(TroubleKind.KEYRING_LOCKED) from None
        except (KeyringError, OSError):
            raise Trouble(TroubleKind.KEYRING_GONE) from None
        return None if text is None else _decode(text)

    def write(self, profile: str, secret: bytes) -> None:
        """See SecretStore.write; reads it back, because some keyrings take and forget."""
        text = base64.b64encode(secret).decode()
        if len(text) > _LIMIT:
            raise ValueError("too long for a keyring")
        try:
            self._back_end().set_password(self._service(profile), _USER, text)
        except KeyringLocked:
            raise Trouble(TroubleKind.KEYRING_LOCKED) from None
        except (KeyringError, OSError):
            raise Trouble(TroubleKind.KEYRING_GONE) from None
        if self.read(profile) != secret:
            raise Trouble(TroubleKind.KEYRING_GONE, code="FORGETS")

    def erase(self, profile: str) -> None:
        """See SecretStore.erase."""
        if self.read(profile) is None:
            return
        try:
            self._back_end().delete_password(self._service(profile), _USER)
        except PasswordDeleteError:
            return
        except KeyringLocked:
            raise Trouble(TroubleKind.KEYRING_LOCKED) from None
        except (KeyringError, OSError):
            raise Trouble(TroubleKind.KEYRING_GONE) from None

    def _service(self, profile: str) -> str:
        return f"{self._service_name}/{profile}"

    def _back_end(self) -> KeyringBackend:
        return open_back_end(sys.platform, prompt_seconds=self._prompt_seconds)


class CredentialFileStore:
    """A file per profile that only root may write and only its owner may read; chosen by IT, never by chance.

    For a house without a keyring (a kiosk session, a server). The directory and the file must belong
    to `owner` (0 = root) and be closed to everybody else, or reading and writing are refused.
    """

    def __init__(self, directory: Path, *, owner: int = 0) -> None:
        self._directory = directory
        self._owner = owner

    def read(self, profile: str) -> bytes | None:
        """See SecretStore.read."""
        self._check(self._directory, stat.S_ISDIR, allowed=0o755)
        path = self._path(profile)
        try:
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except FileNotFoundError:
            return None
        except OSError:
            raise Trouble(TroubleKind.KEYRING_GONE, code="FILE") from None
        with os.fdopen(descriptor, "rb") as file:
            self._check_status(os.fstat(file.fileno()), stat.S_ISREG, allowed=0o600)
            data = file.read(_LIMIT + 1)
        return _decode(data.decode("ascii", "replace"))

    def write(self, profile: str, secret: bytes) -> None:
        """See SecretStore.write; written beside, synced and renamed."""
        self._check(self._directory, stat.S_ISDIR, allowed=0o755)
        path = self._path(profile)
        new = path.with_name(path.name + ".new")
        try:
            new.unlink(missing_ok=True)
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(base64.b64encode(secret))
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
            directory = os.open(self._directory, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)
        except OSError as error:
            raise disk_trouble(error) from None
        if self.read(profile) != secret:
            raise Trouble(TroubleKind.KEYRING_GONE, code="FORGETS")

    def erase(self, profile: str) -> None:
        """See SecretStore.erase."""
        try:
            self._path(profile).unlink(missing_ok=True)
        except OSError as error:
            raise disk_trouble(error) from None

    def _path(self, profile: str) -> Path:
        if not profile.replace("-", "").replace("_", "").isalnum():
            raise ValueError("a profile name has letters, digits, - and _")
        return self._directory / f"{profile}.secret"

    def _check(self, path: Path, kind: "_KindTest", *, allowed: int) -> None:
        try:
            status = path.lstat()
        except OSError:
            raise Trouble(TroubleKind.KEYRING_GONE, code="FILE") from None
        self._check_status(status, kind, allowed=allowed)

    def _check_status(self, status: os.stat_result, kind: "_KindTest", *, allowed: int) -> None:
        open_to_others = stat.S_IMODE(status.st_mode) & ~allowed
        if not kind(status.st_mode) or status.st_uid != self._owner or open_to_others:
            raise Trouble(TroubleKind.KEYRING_GONE, code="FILE-RIGHTS")


class _KindTest(Protocol):
    def __call__(self, mode: int, /) -> bool: ...


def _decode(text: str) -> bytes:
    """A value somebody else put there is as good as gone."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Trouble(TroubleKind.KEYRING_GONE, code="FOREIGN") from None
