"""Segments that cannot be judged or opened yet, by what is missing; kept, forwarded, retried."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from leefbord.core.ids import Hash
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.segment import Segment


class Missing(StrEnum):
    """What would let a waiting segment go on."""

    PARENT = "parent"
    CERTIFICATE = "certificate"
    AUTHORITY = "authority"
    KEY = "key"
    SUSPENDED = "suspended"  # until the suspension is lifted or a cut says what counts
    NEWER = "newer"  # a program that reads this segment


def keep_waiting(
    rows: VaultRows, segment: Segment, stream: int, reason: Missing, missing: bytes, *, pushed: bool
) -> None:
    """Keep a segment; a later reason replaces an earlier one."""
    rows.execute(
        "INSERT INTO waiting(name,stream,reason,missing,pushed,raw) VALUES (?,?,?,?,?,?) "
        "ON CONFLICT(name) DO UPDATE SET reason=excluded.reason, missing=excluded.missing",
        (segment.name, stream, reason.value, missing, int(pushed), segment.raw),
    )


def waiting_for(rows: VaultRows, missing: bytes) -> list[bytes]:
    """The exact bytes of the segments that this hash releases."""
    found = rows.execute("SELECT raw FROM waiting WHERE missing=?", (missing,))
    return [bytes(row[0]) for row in found]


def all_waiting(rows: VaultRows, reasons: Iterable[Missing], *, batch: int = 256) -> Iterator[list[bytes]]:
    """Waiting segments in batches, oldest first, for a retry after keys or entries came."""
    for reason in reasons:
        last = 0
        while True:
            found = rows.execute(
                "SELECT rowid, raw FROM waiting WHERE reason=? AND rowid>? ORDER BY rowid LIMIT ?",
                (reason.value, last, batch),
            ).fetchall()
            if not found:
                break
            last = found[-1][0]
            yield [bytes(row[1]) for row in found]


def no_longer_waiting(rows: VaultRows, name: Hash) -> None:
    """It was stored or refused."""
    rows.execute("DELETE FROM waiting WHERE name=?", (name,))


def count_waiting(rows: VaultRows) -> dict[Missing, int]:
    """How many segments wait, by reason."""
    found = rows.execute("SELECT reason, count(*) FROM waiting GROUP BY reason")
    return {Missing(row[0]): row[1] for row in found}


def missing_things(rows: VaultRows, reason: Missing, *, limit: int = 256) -> list[bytes]:
    """The hashes that are waited for, so that the sync may ask for them."""
    found = rows.execute("SELECT DISTINCT missing FROM waiting WHERE reason=? LIMIT ?", (reason.value, limit))
    return [bytes(row[0]) for row in found]
