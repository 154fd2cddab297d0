"""The store's Rows: a connection whose failures are already Trouble."""

from collections.abc import Iterable, Sequence

from sqlcipher3 import dbapi2

from leefbord.store.failures import as_failure


class VaultRows:
    """Implements core.rows.Rows on one connection; readers find it read-only outside a write."""

    __slots__ = ("_connection", "remembered")

    def __init__(self, connection: dbapi2.Connection, remembered: dict[str, bytes | None]) -> None:
        self._connection = connection
        self.remembered = remembered
        """Single values of this vault (store/meta.py), forgotten at a rollback."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> dbapi2.Cursor:
        """See Rows.execute."""
        try:
            return self._connection.execute(sql, parameters)
        except dbapi2.Error as error:
            raise as_failure(error) from None

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]]) -> dbapi2.Cursor:
        """See Rows.executemany."""
        try:
            return self._connection.executemany(sql, parameters)
        except dbapi2.Error as error:
            raise as_failure(error) from None
