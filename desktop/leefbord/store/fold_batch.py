"""Folds operations inside one transaction: states in memory, written and projected together."""

from collections.abc import Callable
from typing import Final

from leefbord.core.ids import PersonId, RecordId
from leefbord.core.streams import StreamId
from leefbord.store.fold.join import join, lift
from leefbord.store.fold.merged import merged
from leefbord.store.fold.state import EMPTY, RecordState, pack_state
from leefbord.store.gathered_rows import GatheredRows
from leefbord.store.numbers import Numbers
from leefbord.store.record_table import Key, last_record, load_state, save_states
from leefbord.store.record_types import RecordTypes
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.operation import Operation

_QUEUE: Final = (
    "INSERT OR IGNORE INTO search_queue SELECT id FROM record WHERE stream=? AND type=? AND record=?"
)


class FoldBatch:
    """The records touched since the last flush; belongs to one open write."""

    def __init__(self, rows: VaultRows, numbers: Numbers, types: RecordTypes) -> None:
        self._rows = rows
        self._numbers = numbers
        self._types = types
        self._states: dict[Key, RecordState] = {}
        self._dirty: dict[Key, tuple[StreamId, str]] = {}
        self._new: set[bytes] = set()
        self._last: dict[tuple[int, int], bytes] = {}
        self._places: dict[tuple[StreamId, str], tuple[int, int]] = {}
        self.touched: set[tuple[str, RecordId]] = set()

    def expect_new(self, record: RecordId) -> None:
        """An id that was drawn just now: nothing can be stored under it, so nothing is looked up."""
        self._new.add(record)

    def state(self, stream: StreamId, record_type: str, record: RecordId) -> RecordState:
        """What is known of a record at this point of the batch."""
        return self._load(self._key(stream, record_type, record))

    def add(
        self,
        stream: StreamId,
        operation: Operation,
        actor: PersonId,
        allowed: Callable[[str], bool] | None = None,
    ) -> RecordState:
        """Fold one operation; gives the state before it, for undo."""
        key = self._key(stream, operation.type, operation.record)
        before = self._load(key)
        after = join(before, lift(operation, actor, allowed))
        if after is not before and (before is EMPTY or after != before):
            self._states[key] = after
            self._dirty[key] = (stream, operation.type)
        return before

    @property
    def pending(self) -> int:
        """How many records wait to be written and projected."""
        return len(self._dirty)

    def flush(self) -> None:
        """Write the states and project every touched record."""
        if not self._dirty:
            return
        states = self._states
        save_states(self._rows, [(*key, pack_state(states[key])) for key in self._dirty])
        searchable = []
        gathered = GatheredRows(self._rows)
        for key, (stream, name) in self._dirty.items():
            record = RecordId(key[2])
            record_type = self._types[name]
            record_type.project(gathered, merged(stream, name, record, states[key]))
            self.touched.add((name, record))
            if record_type.searchable is not None:
                searchable.append(key)
        gathered.flush()
        if searchable:
            self._rows.executemany(_QUEUE, searchable)
        self._dirty.clear()
        self._new.clear()
        self._last.clear()
        states.clear()

    def _key(self, stream: StreamId, record_type: str, record: RecordId) -> Key:
        numbers = self._places.get((stream, record_type))
        if numbers is None:
            numbers = (
                self._numbers.stream(self._rows, stream),
                self._numbers.type(self._rows, record_type),
            )
            self._places[stream, record_type] = numbers
        return (*numbers, record)

    def _load(self, key: Key) -> RecordState:
        state = self._states.get(key)
        if state is None:
            fresh = key[2] in self._new or key[2] > self._last_of(key[0], key[1])
            state = EMPTY if fresh else load_state(self._rows, key) or EMPTY
            self._states[key] = state
        return state

    def _last_of(self, stream: int, type_number: int) -> bytes:
        """The highest record id written when first asked: nothing is stored above it.

        Ids begin with the time, so most of what arrives lies above, and a first sync looks nothing up.
        """
        last = self._last.get((stream, type_number))
        if last is None:
            last = self._last[stream, type_number] = last_record(self._rows, stream, type_number)
        return last
