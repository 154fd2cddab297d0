"""A small file that must never be lost: two checksummed copies, each replaced atomically."""

import errno
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from leefbord.core.errors import Trouble, TroubleKind

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LIMIT: Final = 4 * 1024 * 1024
_REVISION: Final = 8
_DIGEST: Final = 32
_NEW: Final = ".new"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def disk_trouble(error: OSError) -> Trouble:
    """The Trouble a person can act on for what the operating system said; the path stays out of it."""
    if error.errno in _FULL:
        return Trouble(TroubleKind.DISK_FULL)
    if error.errno in _READ_ONLY:
        return Trouble(TroubleKind.READ_ONLY)
    return Trouble(TroubleKind.DISK, code=errno.errorcode.get(error.errno or 0, ""))


class TwinFile:
    """`path` and `path` + ".copy", each: magic (8 bytes), revision (8), content, SHA-256 of all before.

    Reading takes the valid copy with the highest revision, so a crash between the two writes and
    damage to either copy lose nothing. `damaged` is raised when copies exist but none is whole.
    """

    def __init__(self, path: Path, *, magic: bytes, damaged: TroubleKind) -> None:
        if len(magic) != 8:
            raise ValueError("a magic has 8 bytes")
        self._copies = (path, path.with_name(path.name + ".copy"))
        self._lock_path = path.with_name(path.name + ".lock")
        self._magic = magic
        self._damaged = damaged

    def exists(self) -> bool:
        """Whether any copy is there, whole or not."""
        return any(copy.exists() for copy in self._copies)

    def read(self) -> bytes:
        """The newest whole content; Trouble of the kind given when there is none."""
        return self._newest()[1]

    def write(self, content: bytes) -> None:
        """Replace both copies, one after the other, each synced to the disk before the next begins."""
        with self._locked():
            self._write(content)

    def update(self, change: Callable[[bytes], bytes]) -> bytes:
        """Read, change and write while no other process writes; returns what was written."""
        with self._locked():
            content = change(self.read())
            self._write(content)
            return content

    def erase(self) -> None:
        """Remove both copies."""
        try:
            for copy in self._copies:
                copy.unlink(missing_ok=True)
        except OSError as error:
            raise disk_trouble(error) from None

    def verified(self) -> bool:
        """Whether both copies are whole and the same."""
        found = [self._parse(copy) for copy in self._copies]
        return found[0] is not None and found[0] == found[1]

    def _newest(self) -> tuple[int, bytes]:
        whole = [found for copy in self._copies if (found := self._parse(copy)) is not None]
        if not whole:
            raise Trouble(self._damaged, code="" if self.exists() else "ABSENT")
        return max(whole)

    def _parse(self, copy: Path) -> tuple[int, bytes] | None:
        try:
            with copy.open("rb") as file:
                data = file.read(_LIMIT + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno == errno.EIO:
                return None
            raise disk_trouble(error) from None
        head, digest = data[:-_DIGEST], data[-_DIGEST:]
        start = len(self._magic) + _REVISION
        if len(data) > _LIMIT or len(head) < start or not head.startswith(self._magic):
            return None
        if hashlib.sha256(head).digest() != digest:
            return None
        return int.from_bytes(head[len(self._magic) : start], "big"), head[start:]

    def _write(self, content: bytes) -> None:
        revision = 1
        with suppress(Trouble):
            revision = self._newest()[0] + 1
        head = self._magic + revision.to_bytes(_REVISION, "big") + content
        data = head + hashlib.sha256(head).digest()
        if len(data) > _LIMIT:
            raise ValueError("content too large")
        try:
            for left in self._lock_path.parent.glob(f"{self._copies[0].name}*{_NEW}"):
                left.unlink(missing_ok=True)  # of a process that was killed; we hold the lock
            for copy in self._copies:
                _replace(copy, data)
        except OSError as error:
            raise disk_trouble(error) from None

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            file = self._lock_path.open("ab")
        except OSError as error:
            raise disk_trouble(error) from None
        with file:
            _lock(file)
            yield


def _replace(target: Path, data: bytes) -> None:
    """Write beside the target, sync, rename over it, sync the directory."""
    descriptor, name = tempfile.mkstemp(prefix=target.name, suffix=_NEW, dir=target.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if sys.platform != "win32":  # Windows cannot sync a directory; NTFS journals the rename
        directory = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _lock(file: BinaryIO) -> None:
    """Wait for the exclusive lock; closing the file lets go of it."""
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX)
