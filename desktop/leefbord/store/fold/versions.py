"""Versions records: every version is kept; the heads are those on which nobody built."""

from leefbord.store.fold.state import VersionNode, rank


def join_versions(ours: tuple[VersionNode, ...], theirs: tuple[VersionNode, ...]) -> tuple[VersionNode, ...]:
    """The union by operation."""
    if not ours or ours == theirs:
        return theirs
    if not theirs:
        return ours
    every = {version.operation: version for version in ours}
    for version in theirs:
        known = every.get(version.operation)
        if known is None or rank(version) < rank(known):
            every[version.operation] = version
    return tuple(every[operation] for operation in sorted(every))


def heads(versions: tuple[VersionNode, ...]) -> tuple[VersionNode, ...]:
    """Versions that are nobody's parent, newest first; several when they were written at the same time."""
    built_on = {parent for version in versions for parent in version.parents}
    found = [version for version in versions if version.operation not in built_on]
    return tuple(sorted(found, key=lambda version: (version.stamp, version.operation), reverse=True))
