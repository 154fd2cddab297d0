"""Projections of a whole vault: emptied and written again from the fold, and compared."""

import hashlib
import re
from typing import Final

from msgspec import structs

from leefbord.core.ids import RecordId
from leefbord.store.fold.join import first_mark
from leefbord.store.fold.merged import merged
from leefbord.store.fold.state import Mark, RecordState, unpack_state
from leefbord.store.migrations import ENGINE, schema_files
from leefbord.store.numbers import Numbers
from leefbord.store.record_types import RecordTypes
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.encoding import pack

_BATCH: Final = 1000
_TABLE: Final = re.compile(r"CREATE (?:VIRTUAL )?TABLE (\w+)")


def module_tables(rows: VaultRows) -> list[str]:
    """The tables that modules made, by name: all but the engine's and those of full-text search."""
    own = {"migration"}
    for _, text in schema_files(ENGINE):
        own.update(_TABLE.findall(text))
    found = rows.execute(
        "SELECT name FROM sqlite_schema WHERE type='table' AND sql IS NOT NULL ORDER BY name"
    )
    return [name for (name,) in found if name not in own and not name.startswith(("sqlite_", "search_"))]


def rebuild(rows: VaultRows, numbers: Numbers, types: RecordTypes) -> None:
    """Empty the module tables and project every record again; inside a write."""
    for table in module_tables(rows):
        rows.execute(f'DELETE FROM "{table}"')
    last = 0
    while True:
        found = rows.execute(
            "SELECT id, stream, type, record, state FROM record WHERE id>? ORDER BY id LIMIT ?",
            (last, _BATCH),
        ).fetchall()
        if not found:
            return
        for _, stream, type_number, record, state in found:
            project(rows, numbers, types, (stream, type_number, record), unpack_state(state))
        last = found[-1][0]


def project(
    rows: VaultRows, numbers: Numbers, types: RecordTypes, key: tuple[int, int, bytes], state: RecordState
) -> None:
    """Project one record, if this program knows its type."""
    stream, type_number, record = key
    name = numbers.type_name(rows, type_number)
    record_type = types.get(name)
    if record_type is not None:
        record_type.project(rows, merged(numbers.stream_id(rows, stream), name, RecordId(record), state))


def unproject(
    rows: VaultRows, numbers: Numbers, types: RecordTypes, key: tuple[int, int, bytes], state: RecordState
) -> None:
    """Take a record that no longer counts out of the projections, as if it were deleted."""
    first = first_mark(state)
    if first is not None:
        mark = Mark(first.stamp, first.operation, first.actor)
        project(rows, numbers, types, key, structs.replace(state, deletes=(mark,), undone=()))


def digest(rows: VaultRows) -> bytes:
    """SHA-256 over all rows of all module tables; equal when two vaults show the same."""
    total = hashlib.sha256()
    for table in module_tables(rows):
        lines = sorted(
            pack([repr(value) if isinstance(value, float) else value for value in row])
            for row in rows.execute(f'SELECT * FROM "{table}"')
        )
        total.update(pack((table, len(lines))))
        for line in lines:
            total.update(line)
    return total.digest()
