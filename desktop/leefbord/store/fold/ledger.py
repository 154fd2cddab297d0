"""Ledger records: inserted once, corrected only by a counter-entry of its own."""

from leefbord.store.fold.state import Entry


def join_entry(ours: Entry | None, theirs: Entry | None) -> Entry | None:
    """The entry; when the same id was inserted twice, the lowest (stamp, operation) stands."""
    if ours is None or theirs is None:
        return theirs if ours is None else ours
    return ours if (ours.stamp, ours.operation) <= (theirs.stamp, theirs.operation) else theirs
