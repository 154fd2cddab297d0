"""Row numbers of streams and record types, remembered so that hot paths need no look-up."""

from leefbord.core.streams import StreamId, parse_stream
from leefbord.store.vault_rows import VaultRows


class Numbers:
    """Small integers that stand for stream and type names inside one vault file."""

    def __init__(self) -> None:
        self._streams: dict[str, int] = {}
        self._ids: dict[int, StreamId] = {}
        self._types: dict[str, int] = {}
        self._type_names: dict[int, str] = {}

    def stream(self, rows: VaultRows, stream: StreamId) -> int:
        """The number of a stream; made when new, so call it inside a write."""
        text = stream.text
        number = self._streams.get(text)
        if number is None:
            number = self._number(rows, "stream", text)
            self._streams[text] = number
        return number

    def stream_id(self, rows: VaultRows, number: int) -> StreamId:
        """The stream of a number."""
        found = self._ids.get(number)
        if found is None:
            row = rows.execute("SELECT name FROM stream WHERE id=?", (number,)).fetchone()
            found = parse_stream(row[0] if row else "")
            self._ids[number] = found
        return found

    def known_stream(self, rows: VaultRows, stream: StreamId) -> int | None:
        """The number of a stream that is there already; safe for readers."""
        row = rows.execute("SELECT id FROM stream WHERE name=?", (stream.text,)).fetchone()
        return row[0] if row else None

    def type(self, rows: VaultRows, name: str) -> int:
        """The number of a record type; made when new."""
        number = self._types.get(name)
        if number is None:
            number = self._number(rows, "record_type", name)
            self._types[name] = number
        return number

    def type_name(self, rows: VaultRows, number: int) -> str:
        """The record type of a number."""
        found = self._type_names.get(number)
        if found is None:
            row = rows.execute("SELECT name FROM record_type WHERE id=?", (number,)).fetchone()
            if row is None:
                return ""
            found = self._type_names[number] = str(row[0])
        return found

    def _number(self, rows: VaultRows, table: str, name: str) -> int:
        row = rows.execute(f"SELECT id FROM {table} WHERE name=?", (name,)).fetchone()
        if row is not None:
            return int(row[0])
        return rows.execute(f"INSERT INTO {table}(name) VALUES (?)", (name,)).lastrowid or 0

    def forget(self) -> None:
        """A rollback took new rows back: their numbers may be given to others."""
        for known in (self._streams, self._ids, self._types, self._type_names):
            known.clear()
