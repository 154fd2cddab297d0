"""What a person has read, on this vault only: the unread marks.

Local and not synced, on purpose: a synced mark would tell every colleague when someone read what, and
add a segment to the log for each page turned. A person who works at two desks sees a mark twice.
"""

from collections.abc import Iterable
from typing import Final

from leefbord.core.clock import ZERO, Stamp
from leefbord.core.ids import PersonId, RecordId
from leefbord.store.vault import Vault


class ReadMarks:
    """The marks of one person. A record counts as read up to the `changed` stamp it had then."""

    def __init__(self, vault: Vault, person: PersonId) -> None:
        self._vault = vault
        self._person = person

    def mark(self, read: Iterable[tuple[str, RecordId, Stamp]]) -> None:
        """Remember record type, id and the stamp of what was shown; a mark never goes back."""
        with self._vault.write() as rows:
            rows.executemany(
                "INSERT INTO read_mark(person,type,record,stamp) VALUES (?,?,?,?) "
                "ON CONFLICT(person,type,record) DO UPDATE SET stamp=max(stamp, excluded.stamp)",
                ((self._person, name, record, _signed(stamp)) for name, record, stamp in read),
            )

    def read_up_to(self, record_type: str, record: RecordId) -> Stamp:
        """The stamp up to which a record was read; ZERO when never."""
        row = (
            self._vault.rows()
            .execute(
                "SELECT stamp FROM read_mark WHERE person=? AND type=? AND record=?",
                (self._person, record_type, record),
            )
            .fetchone()
        )
        return _stamp(row[0]) if row else ZERO

    def unread(self, shown: Iterable[tuple[str, RecordId, Stamp]]) -> frozenset[RecordId]:
        """Those of the records that changed since they were read."""
        return frozenset(record for name, record, stamp in shown if stamp > self.read_up_to(name, record))


_OFFSET: Final = 1 << 63


def _signed(stamp: Stamp) -> int:
    """SQLite integers are signed; the order stays."""
    return stamp - _OFFSET


def _stamp(value: int) -> Stamp:
    return Stamp(value + _OFFSET)
