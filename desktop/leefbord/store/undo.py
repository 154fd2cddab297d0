"""Undo: the inverse operations of an act, refused when something later stands on it."""

from collections.abc import Sequence

from leefbord.core.errors import Refused
from leefbord.core.ids import OperationId, RecordId
from leefbord.core.records import Fields
from leefbord.store.fold.deletes import standing_deletes
from leefbord.store.fold.merged import as_data_class, as_fields
from leefbord.store.fold.state import EMPTY, GroupValue, RecordState
from leefbord.store.fold.versions import heads
from leefbord.store.open_act import OpenAct, Step
from leefbord.store.record_types import RecordTypes
from leefbord.wire.operation import Kind


def reverse(act: OpenAct, steps: Sequence[Step], types: RecordTypes) -> None:
    """Write the inverse of each step into an open act, last step first."""
    own = frozenset(step.operation.uuid for step in steps)
    for step in steps:
        _refuse_later_work(act, step, own)
    for step in reversed(steps):
        _reverse_step(act, step, types)


def _reverse_step(act: OpenAct, step: Step, types: RecordTypes) -> None:
    kind = step.operation.kind
    stream, name, record = step.stream, step.operation.type, step.operation.record
    if kind == Kind.DELETE:
        act.undelete(stream, name, record)
    elif kind == Kind.UNDELETE:
        act.delete(stream, name, record)
    elif kind == Kind.INSERT:
        _counter(act, step, types)
    elif step.before == EMPTY or _was_deleted_shell(step.before):
        act.delete(stream, name, record)
    elif kind == Kind.VERSION:
        _earlier_version(act, step)
    else:
        _earlier_groups(act, step)


def _counter(act: OpenAct, step: Step, types: RecordTypes) -> None:
    operation = step.operation
    counter = types[operation.type].counter
    if counter is None:
        raise Refused("This cannot be undone", "Such an entry stays. Write a correction instead.")
    entry = _present(act, step).entry
    fields = counter(as_fields(entry.fields) if entry else {})
    act.insert(
        step.stream,
        operation.type,
        act.new_id(),
        fields,
        corrects=operation.uuid,
        data_class=as_data_class(operation.data_class),
    )


def _earlier_version(act: OpenAct, step: Step) -> None:
    earlier = heads(step.before.versions)[0]
    parents = [OperationId(node.operation) for node in heads(_present(act, step).versions)]
    act.version(
        step.stream,
        step.operation.type,
        step.operation.record,
        as_fields(earlier.fields),
        parents=parents,
        data_class=as_data_class(earlier.data_class),
    )


def _earlier_groups(act: OpenAct, step: Step) -> None:
    before = {group.name: group for group in step.before.groups}
    earlier: dict[str, Fields] = {}
    for name, fields in step.operation.groups:
        held = before.get(name)
        earlier[name] = as_fields(held.fields) if held else dict.fromkeys(field for field, _ in fields)
    act.set(
        step.stream,
        step.operation.type,
        RecordId(step.operation.record),
        earlier,
        data_class=as_data_class(_class_of(step.before.groups)),
    )


def _refuse_later_work(act: OpenAct, step: Step, own: frozenset[OperationId]) -> None:
    """Refused unless what the step wrote still stands there as it wrote it."""
    kind = step.operation.kind
    present = _present(act, step)
    if kind == Kind.INSERT and act.is_corrected(step):
        raise _changed_since()
    if kind not in (Kind.SET, Kind.VERSION):
        return
    written = {name for name, _ in step.operation.groups}
    made_here = step.before == EMPTY
    if any(g.operation not in own for g in present.groups if made_here or g.name in written):
        raise _changed_since()
    if any(node.operation not in own for node in heads(present.versions)):
        raise _changed_since()
    if any(mark.operation not in own for mark in standing_deletes(present.deletes, present.undone)):
        raise _changed_since()


def _changed_since() -> Refused:
    return Refused("This cannot be undone", "Something was changed after it.")


def _present(act: OpenAct, step: Step) -> RecordState:
    return act.state(step.stream, step.operation.type, step.operation.record)


def _was_deleted_shell(state: RecordState) -> bool:
    return not (state.groups or state.entry or state.versions)


def _class_of(groups: tuple[GroupValue, ...]) -> int | None:
    return next((group.data_class for group in groups if group.data_class is not None), None)
