"""Shows a state as the MergedRecord that projectors, services and search are given."""

from typing import Any, Final

from leefbord.core.clock import ZERO, Stamp
from leefbord.core.ids import NOBODY, OperationId, PersonId, RecordId
from leefbord.core.records import DataClass, MergedRecord, Value, Version
from leefbord.core.streams import StreamId
from leefbord.store.fold.deletes import standing_deletes
from leefbord.store.fold.join import first_mark
from leefbord.store.fold.state import GroupValue, Mark, Part, RecordState, VersionNode
from leefbord.store.fold.versions import heads

_ARRAYS: Final = (list, tuple)


def merged(stream: StreamId, record_type: str, record: RecordId, state: RecordState) -> MergedRecord:
    """What the fold knows of one record."""
    born = first_mark(state)
    standing = standing_deletes(state.deletes, state.undone) if state.deletes else ()
    versions = state.versions
    tips = tuple(_version(node) for node in heads(versions)) if versions else ()
    entry = state.entry
    last = _last(state, standing)
    return MergedRecord(
        stream=stream,
        type=record_type,
        id=record,
        deleted=bool(standing) or born is None,
        fields=_fields(state, tips),
        created=Stamp(born.stamp) if born else ZERO,
        creator=PersonId(born.actor) if born else NOBODY,
        changed=Stamp(last.stamp) if last else ZERO,
        actor=PersonId(last.actor) if last else NOBODY,
        data_class=_data_class(state, tips),
        operation=OperationId(entry.operation) if entry else None,
        corrects=OperationId(entry.corrects) if entry and entry.corrects else None,
        heads=tips,
        versions=tuple(_version(node) for node in versions) if versions else (),
    )


def _last(state: RecordState, standing: tuple[Mark, ...]) -> Part | None:
    """The newest operation that shows."""
    found: Part | None = state.entry
    for parts in (state.groups, state.versions, standing):
        for part in parts:
            if found is None or (found.stamp, found.operation) < (part.stamp, part.operation):
                found = part
    return found


def _fields(state: RecordState, tips: tuple[Version, ...]) -> dict[str, Value]:
    if tips:
        return dict(tips[0].fields)
    if state.entry:
        return as_fields(state.entry.fields)
    return {
        name: as_value(value) if value.__class__ in _ARRAYS else value
        for group in state.groups
        for name, value in group.fields
    }


def _data_class(state: RecordState, tips: tuple[Version, ...]) -> DataClass | None:
    if tips:
        return tips[0].data_class
    if state.entry:
        return as_data_class(state.entry.data_class)
    newest: GroupValue | None = None
    for group in state.groups:
        if group.data_class is None:
            continue
        if newest is None or (newest.stamp, newest.operation) < (group.stamp, group.operation):
            newest = group
    return as_data_class(newest.data_class) if newest else None


def _version(node: VersionNode) -> Version:
    return Version(
        id=OperationId(node.operation),
        parents=tuple(OperationId(parent) for parent in node.parents),
        stamp=Stamp(node.stamp),
        actor=PersonId(node.actor),
        fields=as_fields(node.fields),
        data_class=as_data_class(node.data_class),
    )


def as_fields(fields: tuple[tuple[str, Any], ...]) -> dict[str, Value]:
    """Stored field pairs as a mapping."""
    return {name: as_value(value) for name, value in fields}


def as_value(value: Any) -> Value:
    """MessagePack gives lists; a field value holds tuples."""
    if value.__class__ in _ARRAYS:
        return tuple(as_value(item) for item in value)
    checked: Value = value
    return checked


def as_data_class(number: int | None) -> DataClass | None:
    """The data class of a stored number; operations with an unknown one never reach the fold."""
    return None if number is None else DataClass(number)
