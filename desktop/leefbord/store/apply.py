"""Applies received segments: any order, any batching, any number of times, with the same result."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.clock import HybridClock
from leefbord.core.ids import DeviceId
from leefbord.core.streams import StreamId
from leefbord.store.admission import Admission
from leefbord.store.applied import Applied, ReadUpTo
from leefbord.store.apply_batch import Batch, parsed
from leefbord.store.aside import HELD, Aside, aside_because
from leefbord.store.cursors import save_cursor
from leefbord.store.folding import Folding
from leefbord.store.projections import digest, rebuild
from leefbord.store.record_types import MISFIT, UNKNOWN, RecordTypes
from leefbord.store.refold import refold
from leefbord.store.stream_keys import StreamKeys
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.waiting import (
    Missing,
    all_waiting,
)
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.operation import decode_operation

_RETRIED: Final = (
    Missing.AUTHORITY,
    Missing.CERTIFICATE,
    Missing.KEY,
    Missing.SUSPENDED,
    Missing.PARENT,
    Missing.NEWER,
)


class Applier:
    """Takes segments from any transport into the vault."""

    def __init__(
        self,
        *,
        vault: Vault,
        types: RecordTypes,
        keys: StreamKeys,
        authority: Callable[[], AuthorityView],
        clock: HybridClock,
        changes: ChangesBroadcast,
        device: DeviceId,
        entropy: Callable[[int], bytes],
    ) -> None:
        self._vault = vault
        self._types = types
        self._keys = keys
        self._authority = authority
        self._clock = clock
        self._changes = changes
        self._device = device
        self._entropy = entropy

    def apply_segments(
        self, raws: Iterable[bytes], *, from_hub: bool, read_up_to: Sequence[ReadUpTo] = ()
    ) -> Applied:
        """Store and fold a batch in one transaction, together with the cursors.

        from_hub: the hub has these already. A segment that cannot be read at all is counted in `refused`;
        it never stops the batch.
        """
        applied = Applied()
        segments = list(parsed(raws, applied))
        with self._vault.write() as rows:
            batch = self._batch(rows, applied, from_hub=from_hub)
            batch.run(segments)
            for read in read_up_to:
                save_cursor(rows, read.hub, read.lane, read.place)
            batch.finish()
        self._told(applied)
        return applied

    def retry_waiting(self, reasons: Iterable[Missing] = _RETRIED) -> Applied:
        """Try again after authority entries, keys or an upgrade came."""
        applied = Applied()
        with self._vault.write() as rows:
            batch = self._batch(rows, applied, from_hub=True)
            for raws in all_waiting(rows, reasons):
                batch.run(list(parsed(raws, applied)))
            batch.finish()
        self._told(applied)
        return applied

    def release_held(self) -> int:
        """Fold held operations whose time has come; called by a timer and at open. How many."""
        return self._release(self._due_now)

    def reapply_unknown(self) -> int:
        """Fold what an older program could not read, after an upgrade. How many operations."""
        return self._release(self._readable_now)

    def refold(self, stream: StreamId) -> Changes:
        """Fold a stream anew under the cuts of now."""
        with self._vault.write() as rows:
            folding = self._folding(rows)
            touched = refold(rows, self._vault, self._types, self._keys, folding, stream)
        changes = Changes(records=touched, remote=True, authority=True)
        self._changes.tell(changes)
        return changes

    def rebuild_projections(self) -> None:
        """Write every projection again from the fold: after an upgrade, or when they are in doubt."""
        with self._vault.write() as rows:
            rebuild(rows, self._vault.numbers, self._types)

    def projections_digest(self) -> bytes:
        """See projections.digest."""
        return digest(self._vault.rows())

    def _release(self, choose: Callable[[VaultRows], list[Aside]]) -> int:
        with self._vault.write() as rows:
            chosen = choose(rows)
            folding = self._folding(rows)
            count = folding.release(chosen)
            folding.flush()
        if folding.touched:
            self._changes.tell(Changes(records=frozenset(folding.touched), remote=True))
        return count

    def _due_now(self, rows: VaultRows) -> list[Aside]:
        held = aside_because(rows, HELD)
        return [item for item in held if not self._clock.is_future(decode_operation(item.raw).stamp)]

    def _readable_now(self, rows: VaultRows) -> list[Aside]:
        return [
            item
            for item in aside_because(rows, UNKNOWN, MISFIT)
            if not self._types.obstacle(
                decode_operation(item.raw), self._vault.numbers.stream_id(rows, item.stream)
            )
        ]

    def _folding(self, rows: VaultRows) -> Folding:
        return Folding(
            rows=rows,
            vault=self._vault,
            types=self._types,
            keys=self._keys,
            view=self._authority(),
            is_future=self._clock.is_future,
        )

    def _batch(self, rows: VaultRows, applied: Applied, *, from_hub: bool) -> Batch:
        return Batch(
            rows=rows,
            vault=self._vault,
            admission=Admission(self._keys, self._authority),
            folding=self._folding(rows),
            clock=self._clock,
            device=self._device,
            entropy=self._entropy,
            applied=applied,
            from_hub=from_hub,
        )

    def _told(self, applied: Applied) -> None:
        if applied.own_fork:
            self._vault.forget_remembered()
        if applied.changes.records:
            self._changes.tell(applied.changes)
