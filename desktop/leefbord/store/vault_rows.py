"""The store's Rows: a connection whose failures are already Trouble."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from sqlcipher3 import dbapi2

from leefbord.core.errors import Bug
from leefbord.store.failures import as_failure

_WRITES: Final = re.compile(r"\b(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER)\b", re.IGNORECASE)
_READS: Final = re.compile(r"\s*(SELECT\b|EXPLAIN\b|PRAGMA [^=]*$)", re.IGNORECASE)


class VaultRows:
    """Implements core.rows.Rows on one connection; readers find it read-only outside a write."""

    __slots__ = ("_connection", "_writing", "remembered")

    def __init__(
        self, connection: dbapi2.Connection, remembered: dict[str, bytes | None], *, writing: bool
    ) -> None:
        self._connection = connection
        self._writing = writing
        self.remembered = remembered
        """Single values of this vault (store/meta.py), forgotten at a rollback."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> dbapi2.Cursor:
        """See Rows.execute."""
        if not self._writing:
            _check_reads(sql)
        try:
            return self._connection.execute(sql, parameters)
        except dbapi2.Error as error:
            raise as_failure(error) from None

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]]) -> dbapi2.Cursor:
        """See Rows.executemany."""
        if not self._writing:
            _check_reads(sql)
        try:
            return self._connection.executemany(sql, parameters)
        except dbapi2.Error as error:
            raise as_failure(error) from None


@cache
def _check_reads(sql: str) -> None:
    """Bug for SQL that could change something; remembered per text, and texts are written in our code.

    Not `PRAGMA query_only`: switching it makes SQLite prepare every statement anew.
    """
    if not _READS.match(sql) and (sql.lstrip()[:4].upper() != "WITH" or _WRITES.search(sql)):
        raise Bug("a write outside of a transaction")
