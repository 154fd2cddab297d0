"""The vault: one SQLCipher file per living group and device, opened with a raw key."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from sqlcipher3 import dbapi2

from leefbord.core.errors import Bug, Trouble, TroubleKind
from leefbord.store.failures import as_failure, disk_failures
from leefbord.store.migrations import migrate
from leefbord.store.network_folder import is_network_folder
from leefbord.store.numbers import Numbers
from leefbord.store.segment_rows import SegmentForms
from leefbord.store.vault_rows import VaultRows

KEY_SIZE: Final = 32
BUSY_SECONDS: Final = 10.0
"""How long a write waits for another process (a first sync, a backup) before VAULT_IN_USE."""

PAGE_HMAC: Final = "HMAC_SHA256"
"""What authenticates each page. Half the work of SQLCipher's HMAC_SHA512 on processors with SHA instructions,
and a commit is mostly pages; 256 bits are as many as the encryption has."""

_CACHE_KIB: Final = 32 * 1024
_STATEMENTS: Final = 512
_HEADER_OF_PLAIN_SQLITE: Final = b"SQLite format 3\x00"


class Vault:
    """An open vault. Each thread has its own connection; one write at a time.

    Outside `write()` only reading SQL is let through (store/vault_rows.py), so that SQL in a repo cannot
    change a projection by accident. Raises Trouble only: see store/failures.py.
    """

    def __init__(self, path: Path, key: bytes, *, synchronous: str = "FULL") -> None:
        self.path = path
        self._key = key
        self._synchronous = synchronous
        self._local = threading.local()
        self._write_lock = threading.Lock()
        self._writer: int | None = None
        self._opened: list[dbapi2.Connection] = []
        self._opened_lock = threading.Lock()
        self._closed = False
        self.numbers = Numbers()
        self._remembered: dict[str, bytes | None] = {}
        self.forms = SegmentForms()
        self._after_rollback: list[Callable[[], None]] = [
            self.numbers.forget,
            self.forms.forget,
            self._remembered.clear,
        ]

    @classmethod
    def create(
        cls,
        path: Path,
        key: bytes,
        *,
        packages: Sequence[str] = (),
        on_network: Callable[[Path], bool] = is_network_folder,
        synchronous: str = "FULL",
    ) -> Self:
        """Make a new vault file with the engine's tables and those of the module `packages`.

        Refuses network folders, and a path where something already lies (VAULT_IN_USE).
        """
        if on_network(path.parent):
            raise Trouble(TroubleKind.NETWORK_FOLDER)
        with disk_failures():
            if path.exists():
                raise Trouble(TroubleKind.VAULT_IN_USE, code="exists")
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        return cls._started(path, key, packages, synchronous)

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        *,
        packages: Sequence[str] = (),
        on_network: Callable[[Path], bool] = is_network_folder,
        synchronous: str = "FULL",
    ) -> Self:
        """Open an existing vault and bring its tables up to date.

        VAULT_DAMAGED when the file is gone, is no vault or does not open with this key (the header's
        key-check value has told a wrong password before); VAULT_NEWER when a newer program wrote it.
        """
        if on_network(path.parent):
            raise Trouble(TroubleKind.NETWORK_FOLDER)
        with disk_failures():
            if not path.exists():
                raise Trouble(TroubleKind.VAULT_DAMAGED, code="gone")
            with path.open("rb") as file:
                if file.read(16) == _HEADER_OF_PLAIN_SQLITE:
                    raise Trouble(TroubleKind.VAULT_DAMAGED, code="plain")
        return cls._started(path, key, packages, synchronous)

    @classmethod
    def _started(cls, path: Path, key: bytes, packages: Sequence[str], synchronous: str) -> Self:
        vault = cls(path, key, synchronous=synchronous)
        try:
            with vault.write() as rows:
                migrate(rows, packages)
        except BaseException:
            vault.close()
            raise
        return vault

    def rows(self) -> VaultRows:
        """The calling thread's connection; it only reads, unless this thread is inside `write()`."""
        writing = self._writer == threading.get_ident()
        return VaultRows(self._connection(), self._remembered, writing=writing)

    @contextmanager
    def write(self) -> Iterator[VaultRows]:
        """One transaction (BEGIN IMMEDIATE); commits at the end, rolls back on any exception."""
        if self._writer == threading.get_ident():
            raise Bug("a write inside a write")
        connection = self._connection()
        with self._write_lock:
            self._writer = threading.get_ident()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield VaultRows(connection, self._remembered, writing=True)
                connection.execute("COMMIT")
            except BaseException as error:
                self._undo(connection)
                if isinstance(error, dbapi2.Error):
                    raise as_failure(error) from None
                raise
            finally:
                self._writer = None

    def _undo(self, connection: dbapi2.Connection) -> None:
        with suppress(dbapi2.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        self.forget_remembered()

    def on_rollback(self, forget: Callable[[], None]) -> None:
        """Call `forget` after each rollback: what was remembered of the transaction is not true."""
        self._after_rollback.append(forget)

    def forget_remembered(self) -> None:
        """Let every listener read the file anew, as after a rollback."""
        for forget in self._after_rollback:
            forget()

    def close(self) -> None:
        """Close every connection and forget the key; checkpoints the write-ahead log."""
        self._closed = True
        with self._opened_lock:
            for connection in self._opened:
                with suppress(dbapi2.Error):
                    connection.close()
            self._opened.clear()
        self._key = b""
        self._local = threading.local()

    def _connection(self) -> dbapi2.Connection:
        found: dbapi2.Connection | None = getattr(self._local, "connection", None)
        if found is not None:
            return found
        if self._closed:
            raise Trouble(TroubleKind.VAULT_IN_USE, code="closed")
        try:
            connection = self._connect()
        except dbapi2.Error as error:
            raise as_failure(error) from None
        self._local.connection = connection
        with self._opened_lock:
            self._opened.append(connection)
        return connection

    def _connect(self) -> dbapi2.Connection:
        connection = connect(self.path, self._key)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(f"PRAGMA synchronous={self._synchronous}")
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        except BaseException:
            connection.close()
            raise
        return connection

    def copy_to(self, path: Path, key: bytes) -> None:
        """Write the committed contents to a new file under another key, without stopping anybody's work."""
        try:
            source = connect(self.path, self._key)
            try:
                source.execute("ATTACH DATABASE ? AS copy KEY ?", (str(path), f"x'{key.hex()}'"))
                source.execute(f"PRAGMA copy.cipher_hmac_algorithm={PAGE_HMAC}")
                source.execute("SELECT sqlcipher_export('copy')")
                source.execute("DETACH DATABASE copy")
            finally:
                source.close()
        except dbapi2.Error as error:
            raise as_failure(error) from None

    def __repr__(self) -> str:
        return "Vault(closed)" if self._closed else "Vault(open)"


def connect(path: Path, key: bytes) -> dbapi2.Connection:
    """A connection with the raw key set and tried; dbapi2.Error when it does not open."""
    # check_same_thread is off only so that close() may close what other threads opened.
    connection = dbapi2.connect(
        str(path),
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS,
    )
    try:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA cipher_hmac_algorithm={PAGE_HMAC}")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
