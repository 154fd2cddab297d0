"""The table of folded records: one row per (stream, type, id) with its state."""

from collections.abc import Iterable, Iterator
from typing import Final

from leefbord.store.fold.state import RecordState, unpack_state
from leefbord.store.vault_rows import VaultRows

Key = tuple[int, int, bytes]
"""Stream number, type number, record id."""

_LOAD: Final = "SELECT state FROM record WHERE stream=? AND type=? AND record=?"
_LAST: Final = "SELECT max(record) FROM record WHERE stream=? AND type=?"
_SAVE: Final = (
    "INSERT INTO record(stream,type,record,state) VALUES (?,?,?,?) "
    "ON CONFLICT(stream,type,record) DO UPDATE SET state=excluded.state"
)


def load_state(rows: VaultRows, key: Key) -> RecordState | None:
    """The state of one record, or None when nothing is known of it."""
    row = rows.execute(_LOAD, key).fetchone()
    return unpack_state(row[0]) if row else None


def last_record(rows: VaultRows, stream: int, type_number: int) -> bytes:
    """The highest record id of a type in a stream; empty when there is none."""
    row = rows.execute(_LAST, (stream, type_number)).fetchone()
    return bytes(row[0]) if row and row[0] is not None else b""


def save_states(rows: VaultRows, states: Iterable[tuple[int, int, bytes, bytes]]) -> None:
    """Write packed states."""
    rows.executemany(_SAVE, states)


def remove_states(rows: VaultRows, stream: int) -> None:
    """Forget the fold of a stream, before it is folded anew from the log."""
    rows.execute("DELETE FROM record WHERE stream=?", (stream,))


def states_of(rows: VaultRows, stream: int) -> Iterator[tuple[str, bytes, bytes]]:
    """Type name, record id and packed state of a stream's records, ordered by type name and id."""
    yield from rows.execute(
        "SELECT t.name, r.record, r.state FROM record r JOIN record_type t ON t.id = r.type "
        "WHERE r.stream=? ORDER BY t.name, r.record",
        (stream,),
    )
