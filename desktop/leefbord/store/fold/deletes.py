"""Deletes: explicit, stronger than concurrent edits, and taken back only by an undelete that names them."""

from leefbord.store.fold.state import Mark, rank


def join_deletes(ours: tuple[Mark, ...], theirs: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The union by operation."""
    if not theirs:
        return ours
    every = {mark.operation: mark for mark in ours}
    for mark in theirs:
        known = every.get(mark.operation)
        if known is None or rank(mark) < rank(known):
            every[mark.operation] = mark
    return tuple(every[operation] for operation in sorted(every))


def join_undone(ours: tuple[bytes, ...], theirs: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """The union; an undelete may arrive before the delete it names."""
    if not theirs:
        return ours
    return tuple(sorted({*ours, *theirs}))


def standing_deletes(deletes: tuple[Mark, ...], undone: tuple[bytes, ...]) -> tuple[Mark, ...]:
    """The deletes that hold; the record is deleted while there is one."""
    if not deletes or not undone:
        return deletes
    taken_back = frozenset(undone)
    return tuple(mark for mark in deletes if mark.operation not in taken_back)
