"""Operations that are known but do not count (yet): held, unknown, misfit, cut."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from leefbord.core.clock import FUTURE_TOLERANCE_MS, stamp_ms
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.operation import Operation

HELD: Final = "held"
"""Stamped more than five minutes ahead; released when its time comes."""
CUT: Final = "cut"
"""In a segment beyond a cut: evidence only."""


@dataclass(frozen=True, slots=True)
class Aside:
    """One operation that waits, and the segment row that brought it."""

    stream: int
    operation: bytes
    reason: str
    segment: int
    raw: bytes


def set_aside(
    rows: VaultRows, stream: int, segment: int, operations: Iterable[tuple[Operation, str]]
) -> None:
    """Keep operations with the reason they do not count; repeating it changes nothing."""
    rows.executemany(
        "INSERT OR IGNORE INTO aside(stream,operation,reason,due,segment,raw) VALUES (?,?,?,?,?,?)",
        (
            (stream, operation.uuid, reason, _due(operation, reason), segment, operation.raw)
            for operation, reason in operations
        ),
    )


def aside_because(rows: VaultRows, *reasons: str) -> list[Aside]:
    """All operations aside for one of these reasons."""
    found = []
    for reason in reasons:
        asked = "SELECT stream,operation,reason,segment,raw FROM aside WHERE reason=? ORDER BY due"
        found += [Aside(*row) for row in rows.execute(asked, (reason,))]
    return found


def release(rows: VaultRows, items: Iterable[Aside]) -> None:
    """They count now."""
    rows.executemany(
        "DELETE FROM aside WHERE stream=? AND operation=? AND reason=?",
        ((item.stream, item.operation, item.reason) for item in items),
    )


def count_aside(rows: VaultRows) -> dict[str, int]:
    """How many operations are aside, by reason; shown as "needs a newer version" and the like."""
    return dict(rows.execute("SELECT reason, count(*) FROM aside GROUP BY reason").fetchall())


def aside_of(rows: VaultRows, stream: int) -> list[tuple[str, bytes]]:
    """Reason and operation id of all that is aside in a stream, sorted; part of the state hash."""
    found = rows.execute(
        "SELECT reason, operation FROM aside WHERE stream=? ORDER BY reason, operation", (stream,)
    )
    return [(row[0], bytes(row[1])) for row in found]


def _due(operation: Operation, reason: str) -> int:
    return stamp_ms(operation.stamp) - FUTURE_TOLERANCE_MS if reason == HELD else 0
