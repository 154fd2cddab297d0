"""Register and member records: the last writer wins per declared field group."""

from leefbord.store.fold.state import GroupValue, rank


def join_groups(ours: tuple[GroupValue, ...], theirs: tuple[GroupValue, ...]) -> tuple[GroupValue, ...]:
    """Per group the value that ranks highest."""
    if not ours or ours == theirs:
        return theirs
    if not theirs:
        return ours
    best = {group.name: group for group in ours}
    for group in theirs:
        held = best.get(group.name)
        if held is None or rank(held) < rank(group):
            best[group.name] = group
    return tuple(best[name] for name in sorted(best))
