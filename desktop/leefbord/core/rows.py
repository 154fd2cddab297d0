"""The little of a database that repo.py files use; the store implements it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

Row = tuple[object, ...]


class Found(Protocol):
    """The answer of a query."""

    def fetchone(self) -> Row | None:
        """The next row or None."""
        ...

    def fetchall(self) -> list[Row]:
        """All remaining rows."""
        ...

    def __iter__(self) -> Iterator[Row]: ...


class Rows(Protocol):
    """Runs SQL on the vault: reads anywhere, writes only inside a projector."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Found:
        """Run one statement."""
        ...

    def executemany(self, sql: str, parameters: Iterable[Sequence[object]]) -> Found:
        """Run one statement for many parameter rows."""
        ...
