"""The merge rules of one vault without sync: what PlainActs keeps per record."""

from dataclasses import dataclass, replace

from leefbord.core.clock import ZERO, Stamp
from leefbord.core.ids import NOBODY, OperationId, PersonId, RecordId
from leefbord.core.records import DataClass, Fields, Merge, MergedRecord, RecordType, Value, Version
from leefbord.core.streams import StreamId

Key = tuple[StreamId, str, RecordId]


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One record: its winning groups, or its one entry, or its versions."""

    groups: dict[str, dict[str, Value]]
    deleted: bool = False
    created: Stamp = ZERO
    creator: PersonId = NOBODY
    changed: Stamp = ZERO
    actor: PersonId = NOBODY
    data_class: DataClass | None = None
    operation: OperationId | None = None
    corrects: OperationId | None = None
    versions: tuple[Version, ...] = ()


def heads_of(versions: tuple[Version, ...]) -> tuple[Version, ...]:
    """The versions nobody wrote upon, newest first."""
    superseded = {parent for version in versions for parent in version.parents}
    heads = [version for version in versions if version.id not in superseded]
    return tuple(sorted(heads, key=lambda version: (version.stamp, version.id), reverse=True))


def merged(kept: Kept, key: Key, kind: RecordType) -> MergedRecord:
    """What the projector is given."""
    heads = heads_of(kept.versions)
    fields: dict[str, Value] = {}
    if kind.merge is Merge.VERSIONS:
        fields = dict(heads[0].fields) if heads else {}
    else:
        for group in kept.groups.values():
            fields.update(group)
    return MergedRecord(
        stream=key[0],
        type=key[1],
        id=key[2],
        deleted=kept.deleted,
        fields=fields,
        created=kept.created,
        creator=kept.creator,
        changed=kept.changed,
        actor=kept.actor,
        data_class=heads[0].data_class if heads else kept.data_class,
        operation=kept.operation,
        corrects=kept.corrects,
        heads=heads,
        versions=kept.versions,
    )


def check_groups(kind: RecordType, groups: dict[str, Fields]) -> None:
    """A group is set whole, and only groups that the record type declares."""
    declared = {**kind.groups}
    if kind.merge is Merge.MEMBER:
        declared["member"] = ("present", "parent", "element")
    for name, fields in groups.items():
        assert name in declared, f"{kind.name} declares no group {name}"
        assert set(fields) == set(declared[name]), f"group {kind.name}.{name} is set whole: {declared[name]}"
        for value in fields.values():
            check_value(value)


def check_value(value: Value) -> None:
    """Only what may travel: no floats, no maps, no lists."""
    if isinstance(value, tuple):
        for part in value:
            check_value(part)
        return
    assert value is None or type(value) in (bool, int, str, bytes), f"{type(value).__name__} cannot travel"


def with_groups(kept: Kept, groups: dict[str, Fields], stamp: Stamp, actor: PersonId) -> Kept:
    """The record after these groups were set."""
    merged_groups = {**kept.groups, **{name: dict(fields) for name, fields in groups.items()}}
    return replace(kept, groups=merged_groups, changed=stamp, actor=actor)
