"""What the keeper fetched while locked, taken into the vault after unlock, before the hub is asked again."""

from itertools import groupby
from typing import Final

from leefbord.core.changes import Changes
from leefbord.core.ids import DeviceId, RecordId
from leefbord.store.spool import Spool, Spooled
from leefbord.sync.replica import Item, Replica
from leefbord.wire.authority import parse_entry
from leefbord.wire.lanes import START, Cursor, Lane

SPOOL: Final = DeviceId(b"leefbord/1/spool")
"""Stands for the spool where cursors name their hub."""


def drain_spool(spool: Spool, vault: Replica, hub: bytes | None = None) -> Changes:
    """Take entries first, then items in the order they came; what was drained before is not looked at again.

    With `hub`, the vault's cursors at that hub move up to the spool's where the vault has all of a lane:
    so nothing is fetched twice, and nothing that an earlier drain passed over is missed.
    """
    _take_entries(spool, vault)
    records: set[tuple[str, RecordId]] = set()
    while True:
        items = spool.items_after(_place(spool, vault))
        if not items:
            break
        for lane, run in groupby(items, key=lambda item: item.lane):
            records |= _take(vault, lane, list(run))
    if hub is not None:
        for lane in spool.lanes():
            place = spool.cursor(DeviceId(hub), lane)
            behind = vault.wants(lane) and place.number > vault.cursor(hub, lane).number
            if behind and spool.names(lane) <= vault.names(lane):
                vault.take(hub, lane, (), place)
    return Changes(records=frozenset(records), remote=True)


def _take(vault: Replica, lane: Lane, run: list[Spooled]) -> frozenset[tuple[str, RecordId]]:
    """One run of a lane; the place is saved with it, also when the vault does not keep the lane."""
    kept = [Item(item.name, item.raw) for item in run] if vault.wants(lane) else []
    return vault.take(SPOOL, lane, kept, Cursor(run[-1].id, START)).changes.records


def _place(spool: Spool, vault: Replica) -> int:
    return max((vault.cursor(SPOOL, lane).number for lane in spool.lanes()), default=0)


def _take_entries(spool: Spool, vault: Replica) -> None:
    state = vault.authority()
    entries = [parse_entry(raw) for raw in spool.entries_after(state.next_number)]
    if entries:
        vault.take_entries(entries, state.apply_all(entries))
