"""Full-text search: a catch-up consumer of the fold, flushed within a second and before every search."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import RecordId
from leefbord.core.streams import StreamId
from leefbord.store.fold.merged import merged
from leefbord.store.fold.state import unpack_state
from leefbord.store.record_types import RecordTypes
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows

FLUSH_BATCH: Final = 500
_LONGEST_QUERY: Final = 200
_MOST_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class Match:
    """A record whose text has the words asked for; `text` is what its type declared searchable."""

    stream: StreamId
    type: str
    record: RecordId
    text: str

    def __repr__(self) -> str:
        return f"Match({self.type})"


class Search:
    """Finds records by the beginnings of words, newest first, whatever the accents."""

    def __init__(self, vault: Vault, types: RecordTypes) -> None:
        self._vault = vault
        self._types = types

    def flush(self, *, limit: int | None = None) -> int:
        """Index what changed since the last flush, at most `limit` records; how many."""
        done = 0
        while limit is None or done < limit:
            if self._vault.rows().execute("SELECT 1 FROM search_queue LIMIT 1").fetchone() is None:
                break
            with self._vault.write() as rows:
                done += self._flush_batch(rows)
        return done

    def find(self, words: str, *, record_types: frozenset[str] | None = None, limit: int = 50) -> list[Match]:
        """Records with all of the words (the last may be half-typed), newest first."""
        query = match_query(words)
        if not query:
            return []
        self.flush()
        rows = self._vault.rows()
        numbers = self._vault.numbers
        found = rows.execute(
            "SELECT t.text, r.stream, r.type, r.record FROM search f JOIN search_text t ON t.id=f.rowid "
            "JOIN record r ON r.id=t.record WHERE search MATCH ? ORDER BY f.rowid DESC",
            (query,),
        )
        matches: list[Match] = []
        for text, stream, type_number, record in found:
            name = numbers.type_name(rows, type_number)
            if record_types is None or name in record_types:
                matches.append(Match(numbers.stream_id(rows, stream), name, RecordId(record), text))
                if len(matches) == limit:
                    break
        return matches

    def rebuild(self) -> None:
        """Index everything anew at the next flush."""
        with self._vault.write() as rows:
            rows.execute("INSERT OR IGNORE INTO search_queue SELECT id FROM record")

    def _flush_batch(self, rows: VaultRows) -> int:
        queued = rows.execute("SELECT record FROM search_queue ORDER BY record LIMIT ?", (FLUSH_BATCH,))
        numbers = [row[0] for row in queued.fetchall()]
        for number in numbers:
            self._index(rows, number)
        rows.executemany("DELETE FROM search_queue WHERE record=?", ((number,) for number in numbers))
        return len(numbers)

    def _index(self, rows: VaultRows, number: int) -> None:
        old = rows.execute("SELECT id, text FROM search_text WHERE record=?", (number,)).fetchone()
        text, type_number = self._text(rows, number)
        if old is not None:
            if old[1] == text:
                return
            rows.execute("INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)", old)
            rows.execute("DELETE FROM search_text WHERE id=?", (old[0],))
        if text:
            added = rows.execute(
                "INSERT INTO search_text(record,type,text) VALUES (?,?,?)", (number, type_number, text)
            ).lastrowid
            rows.execute("INSERT INTO search(rowid, text) VALUES (?,?)", (added, text))

    def _text(self, rows: VaultRows, number: int) -> tuple[str, int]:
        """What is searchable of a record, empty when it is deleted or of a type without search."""
        row = rows.execute("SELECT stream, type, record, state FROM record WHERE id=?", (number,)).fetchone()
        if row is None:
            return "", 0
        stream, type_number, record, state = row
        name = self._vault.numbers.type_name(rows, type_number)
        known = self._types.get(name)
        if known is None or known.searchable is None:
            return "", type_number
        shown = merged(
            self._vault.numbers.stream_id(rows, stream), name, RecordId(record), unpack_state(state)
        )
        return ("" if shown.deleted else known.searchable(shown)), type_number


def match_query(words: str) -> str:
    """An FTS5 query for what a person typed: every word in quotes, each as a beginning. Never an error."""
    plain = unicodedata.normalize("NFC", words[:_LONGEST_QUERY])
    kept = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    return " ".join(f'"{word}"*' for word in kept[:_MOST_WORDS])
