"""Ledger records: inserted once, corrected only by a counter-entry of its own."""

from leefbord.store.fold.state import Entry, rank


def join_entry(ours: Entry | None, theirs: Entry | None) -> Entry | None:
    """The entry; when the same id was inserted twice, the lowest rank stands."""
    if ours is None or theirs is None:
        return theirs if ours is None else ours
    return ours if rank(ours) <= rank(theirs) else theirs
