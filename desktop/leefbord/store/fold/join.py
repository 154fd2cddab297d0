"""Lifts one operation to a state and joins states: the whole merge is `join(state, lift(operation))`."""

from collections.abc import Callable

from leefbord.core.ids import PersonId
from leefbord.store.fold.deletes import join_deletes, join_undone
from leefbord.store.fold.ledger import join_entry
from leefbord.store.fold.register import join_groups
from leefbord.store.fold.state import EMPTY, Entry, GroupValue, Mark, Part, RecordState, VersionNode, rank
from leefbord.store.fold.versions import join_versions
from leefbord.wire.operation import Kind, Operation


def lift(operation: Operation, actor: PersonId, allowed: Callable[[str], bool] | None = None) -> RecordState:
    """The state that knows this one operation.

    allowed: whether the signer's role lets a field group count (fields with authority); None lets all.
    """
    kind = operation.kind
    stamp, uuid = operation.stamp, operation.uuid
    if kind == Kind.SET:
        groups = [
            GroupValue(name, stamp, uuid, actor, operation.data_class, fields)
            for name, fields in operation.groups
            if allowed is None or allowed(name)
        ]
        if len(groups) > 1:
            return RecordState(groups=tuple(sorted(groups, key=lambda group: group.name)))
        return RecordState(groups=tuple(groups))
    if kind == Kind.INSERT:
        entry = Entry(stamp, uuid, actor, operation.data_class, operation.corrects, _fields(operation))
        return RecordState(entry=entry)
    if kind == Kind.VERSION:
        node = VersionNode(
            uuid, tuple(operation.parents), stamp, actor, operation.data_class, _fields(operation)
        )
        return RecordState(versions=(node,))
    if kind == Kind.DELETE:
        return RecordState(deletes=(Mark(stamp, uuid, actor),))
    return RecordState(undone=tuple(sorted(set(operation.undeletes))))


def join(ours: RecordState, theirs: RecordState) -> RecordState:
    """The least state that knows what either knows."""
    if ours is EMPTY or ours in (EMPTY, theirs):
        return theirs
    if theirs == EMPTY:
        return ours
    joined = RecordState(
        deletes=join_deletes(ours.deletes, theirs.deletes),
        undone=join_undone(ours.undone, theirs.undone),
        groups=join_groups(ours.groups, theirs.groups),
        entry=join_entry(ours.entry, theirs.entry),
        versions=join_versions(ours.versions, theirs.versions),
    )
    born, shown = _earliest(first_mark(ours), first_mark(theirs)), first_mark(joined)
    if born is None or shown is None or rank(born) == rank(shown):
        return joined
    mark = Mark(born.stamp, born.operation, born.actor)
    return RecordState(mark, joined.deletes, joined.undone, joined.groups, joined.entry, joined.versions)


def first_mark(state: RecordState) -> Part | None:
    """The first operation that gave the record content (not a delete): who made it, and when."""
    if state.born is not None:
        return state.born
    first: Part | None = state.entry
    for parts in (state.groups, state.versions):
        for part in parts:
            if first is None or rank(part) < rank(first):
                first = part
    return first


def _earliest(ours: Part | None, theirs: Part | None) -> Part | None:
    if ours is None or theirs is None:
        return theirs if ours is None else ours
    return ours if rank(ours) <= rank(theirs) else theirs


def _fields(operation: Operation) -> tuple[tuple[str, object], ...]:
    """Ledger entries and versions carry all fields in one group, under the empty name."""
    return tuple(field for _, fields in operation.groups for field in fields)
