"""The one place where SQLCipher and operating system errors become Trouble."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlcipher3 import dbapi2

from leefbord.core.errors import Bug, Trouble, TroubleKind

# Primary result codes of SQLite (the low byte of an extended code), https://sqlite.org/rescode.html
_KINDS: Final = {
    5: TroubleKind.VAULT_IN_USE,  # SQLITE_BUSY
    6: TroubleKind.VAULT_IN_USE,  # SQLITE_LOCKED
    8: TroubleKind.READ_ONLY,  # SQLITE_READONLY
    10: TroubleKind.DISK,  # SQLITE_IOERR
    11: TroubleKind.VAULT_DAMAGED,  # SQLITE_CORRUPT
    13: TroubleKind.DISK_FULL,  # SQLITE_FULL
    14: TroubleKind.DISK,  # SQLITE_CANTOPEN
    26: TroubleKind.VAULT_DAMAGED,  # SQLITE_NOTADB, also what a wrong key looks like
}

_EXTENDED: Final = {
    10 | 19 << 8: TroubleKind.DISK_FULL,  # SQLITE_IOERR_SHMSIZE: no room for the shared memory of the WAL
}

_OS_KINDS: Final = {
    errno.ENOSPC: TroubleKind.DISK_FULL,
    errno.EDQUOT: TroubleKind.DISK_FULL,
    errno.EROFS: TroubleKind.READ_ONLY,
    errno.EACCES: TroubleKind.READ_ONLY,
    errno.EPERM: TroubleKind.READ_ONLY,
}

DATABASE_ERRORS: Final = (dbapi2.Error, sqlite3.Error)
"""What SQLCipher (vault) and plain SQLite (spool) raise."""


def as_failure(error: Exception) -> Exception:
    """The Trouble for a database or operating system error; Bug when it can only be our own mistake.

    The code is SQLite's extended result name or the errno name: no path and no SQL in it.
    """
    if isinstance(error, DATABASE_ERRORS):
        code = getattr(error, "sqlite_errorcode", None)
        kind = (_EXTENDED.get(code) or _KINDS.get(code & 0xFF)) if isinstance(code, int) else None
        name = str(getattr(error, "sqlite_errorname", type(error).__name__))
        return Trouble(kind, code=name) if kind else Bug(f"database: {name}")
    if isinstance(error, OSError):
        name = errno.errorcode.get(error.errno or 0, "OSError")
        return Trouble(_OS_KINDS.get(error.errno or 0, TroubleKind.DISK), code=name)
    return error


@contextmanager
def disk_failures() -> Iterator[None]:
    """Translate what fails inside; the cause is cut off because its text may hold a path."""
    try:
        yield
    except (*DATABASE_ERRORS, OSError) as error:
        raise as_failure(error) from None
