"""Segments of one open write that are stored together: their rows and heads are written at `flush`."""

from leefbord.store.log import Status, Stored
from leefbord.store.segment_rows import INSERT, SegmentForms, values_of
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.segment import Segment


class SegmentBuffer:
    """Belongs to one write; whoever looks at stored segments flushes first."""

    def __init__(self, rows: VaultRows, forms: SegmentForms, *, pushed: bool) -> None:
        self._rows = rows
        self._forms = forms
        self._pushed = int(pushed)
        self._last: int | None = None
        self._heads: dict[int, set[int]] = {}
        self._waiting: list[tuple[object, ...]] = []
        self._logs: set[int] = set()

    def __len__(self) -> int:
        return len(self._waiting)

    def add(
        self, segment: Segment, *, log: int, parent: int | None, status: Status, certificate: int
    ) -> tuple[Stored, bool]:
        """The segment as the new head of its chain: its place, and whether the chain forked there."""
        header = segment.header
        number = self._last = self._last_row() + 1
        heads = self._heads_of(log)
        forked = parent not in heads if parent is not None else bool(heads)
        if parent is not None:
            heads.discard(parent)
        heads.add(number)
        form = self._forms.number(self._rows, log, header)
        place = (number, segment.name, log, parent, header.seq, int(status), self._pushed, certificate)
        self._waiting.append((*place, header.authority_number, form, *values_of(segment)))
        self._logs.add(log)
        return Stored(number, log, parent, header.seq, status, certificate, header.authority_number), forked

    def flush(self) -> None:
        """Write what waits."""
        if not self._waiting:
            return
        self._rows.executemany(INSERT, self._waiting)
        self._rows.executemany("DELETE FROM head WHERE log=?", ((log,) for log in self._logs))
        heads = ((log, number) for log in self._logs for number in self._heads[log])
        self._rows.executemany("INSERT INTO head(log,segment) VALUES (?,?)", heads)
        self._waiting.clear()
        self._logs.clear()

    def _last_row(self) -> int:
        if self._last is None:
            row = self._rows.execute("SELECT max(id) FROM segment").fetchone()
            self._last = (row[0] if row else None) or 0
        return self._last

    def _heads_of(self, log: int) -> set[int]:
        heads = self._heads.get(log)
        if heads is None:
            found = self._rows.execute("SELECT segment FROM head WHERE log=?", (log,))
            heads = self._heads[log] = {row[0] for row in found}
        return heads
