"""Rows for projectors: the same statement for record after record is run once for all of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from leefbord.core.rows import Found, Row
from leefbord.store.vault_rows import VaultRows

_GATHERED: Final = ("INSERT", "REPLAC", "DELETE", "UPDATE")


class GatheredRows:
    """Implements core.rows.Rows inside a write, in order: another statement runs what was gathered first."""

    def __init__(self, rows: VaultRows) -> None:
        self._rows = rows
        self._sql = ""
        self._waiting: list[Sequence[object]] = []

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Found:
        """See Rows.execute. A statement that only writes waits for others like it."""
        if sql != self._sql:
            self.flush()
            if sql[:6].upper() not in _GATHERED or "RETURNING" in sql.upper():
                return self._rows.execute(sql, parameters)
            self._sql = sql
        self._waiting.append(parameters)
        return _NOTHING

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]]) -> Found:
        """See Rows.executemany."""
        self.flush()
        return self._rows.executemany(sql, parameters)

    def flush(self) -> None:
        """Run what was gathered."""
        waiting, sql = self._waiting, self._sql
        self._waiting, self._sql = [], ""
        if len(waiting) == 1:
            self._rows.execute(sql, waiting[0])
        elif waiting:
            self._rows.executemany(sql, waiting)


class _Nothing:
    """What a statement that only writes answers."""

    def fetchone(self) -> Row | None:
        """See Found.fetchone."""
        return None

    def fetchall(self) -> list[Row]:
        """See Found.fetchall."""
        return []

    def __iter__(self) -> Iterator[Row]:
        return iter(())


_NOTHING: Final = _Nothing()
