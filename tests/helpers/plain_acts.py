"""Acts over stdlib sqlite3 with the real projectors, so that services are tested without a vault."""

import hashlib
import itertools
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.resources import files

from tests.helpers.fixed_clock import FixedClock, clock_at
from tests.helpers.people import SOFIE
from tests.helpers.plain_fold import Kept, Key, check_groups, check_value, heads_of, merged, with_groups

from leefbord.core.changes import Changes, ChangesBroadcast
from leefbord.core.clock import HybridClock, Stamp
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, OperationId, PersonId, RecordId
from leefbord.core.records import DataClass, Fields, Merge, RecordType, Version
from leefbord.core.rows import Rows
from leefbord.core.streams import StreamId


@dataclass(frozen=True)
class Step:
    """One operation of an act, with what the record was before, for undo."""

    key: Key
    before: Kept | None
    after: Kept


class PlainAct:
    """Implements core.acts.Act."""

    def __init__(self, acts: "PlainActs", act_id: ActId, rows: Rows) -> None:
        self.id = act_id
        self.rows = rows
        self.steps: list[Step] = []
        self._acts = acts

    def new_id(self) -> RecordId:
        """See Act.new_id."""
        return RecordId(self._acts.random_id())

    def set(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        groups: Mapping[str, Fields],
        *,
        data_class: DataClass | None = None,
    ) -> None:
        """See Act.set."""
        kind = self._kind(stream, record_type, Merge.REGISTER, Merge.MEMBER)
        self._set(kind, (stream, record_type, record), groups, data_class)

    def _set(
        self, kind: RecordType, key: Key, groups: Mapping[str, Fields], data_class: DataClass | None
    ) -> None:
        check_groups(kind, dict(groups))
        kept = self._kept(key)
        changed = with_groups(kept, dict(groups), self._acts.stamp(), self._acts.person)
        self._keep(key, replace(changed, data_class=data_class or kept.data_class or kind.data_class))

    def insert(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        fields: Fields,
        *,
        corrects: OperationId | None = None,
        data_class: DataClass | None = None,
    ) -> OperationId:
        """See Act.insert."""
        kind = self._kind(stream, record_type, Merge.LEDGER)
        key = (stream, record_type, record)
        assert key not in self._acts.kept, "a ledger entry is inserted once"
        for value in fields.values():
            check_value(value)
        operation = OperationId(self._acts.random_id())
        kept = replace(
            self._kept(key),
            groups={"entry": dict(fields)},
            changed=self._acts.last_stamp,
            actor=self._acts.person,
            operation=operation,
            corrects=corrects,
            data_class=data_class or kind.data_class,
        )
        self._keep(key, kept)
        return operation

    def version(
        self,
        stream: StreamId,
        record_type: str,
        record: RecordId,
        fields: Fields,
        *,
        parents: Sequence[OperationId] = (),
        data_class: DataClass | None = None,
    ) -> OperationId:
        """See Act.version."""
        kind = self._kind(stream, record_type, Merge.VERSIONS)
        for value in fields.values():
            check_value(value)
        kept = self._kept((stream, record_type, record))
        written = Version(
            id=OperationId(self._acts.random_id()),
            parents=tuple(parents),
            stamp=self._acts.stamp(),
            actor=self._acts.person,
            fields=dict(fields),
            data_class=data_class or kind.data_class,
        )
        changed = replace(
            kept, versions=(*kept.versions, written), changed=written.stamp, actor=self._acts.person
        )
        self._keep((stream, record_type, record), changed)
        return written.id

    def member(
        self,
        stream: StreamId,
        record_type: str,
        parent: RecordId,
        element: bytes,
        *,
        present: bool,
        groups: Mapping[str, Fields] | None = None,
    ) -> RecordId:
        """See Act.member."""
        kind = self._kind(stream, record_type, Merge.MEMBER)
        record = RecordId(hashlib.sha256(parent + element).digest()[:16])
        membership: Fields = {"present": present, "parent": bytes(parent), "element": element}
        self._set(kind, (stream, record_type, record), {**(groups or {}), "member": membership}, None)
        return record

    def delete(self, stream: StreamId, record_type: str, record: RecordId) -> None:
        """See Act.delete."""
        self._mark((stream, record_type, record), deleted=True)

    def undelete(self, stream: StreamId, record_type: str, record: RecordId) -> None:
        """See Act.undelete; nothing happens when no delete holds."""
        kept = self._acts.kept.get((stream, record_type, record))
        if kept is not None and kept.deleted:
            self._mark((stream, record_type, record), deleted=False)

    def _mark(self, key: Key, *, deleted: bool) -> None:
        kept = self._kept(key)
        changed = replace(kept, deleted=deleted, changed=self._acts.stamp(), actor=self._acts.person)
        self._keep(key, changed)

    def _kind(self, stream: StreamId, record_type: str, *merges: Merge) -> RecordType:
        kind = self._acts.kinds[record_type]
        assert kind.merge in merges, f"{record_type} merges as {kind.merge}"
        assert stream.kind in kind.streams, f"{record_type} may not lie in {stream.kind}"
        return kind

    def _kept(self, key: Key) -> Kept:
        found = self._acts.kept.get(key)
        if found is not None:
            return found
        return Kept(groups={}, created=self._acts.stamp(), creator=self._acts.person)

    def _keep(self, key: Key, after: Kept) -> None:
        self.steps.append(Step(key, self._acts.kept.get(key), after))
        self._acts.kept[key] = after
        kind = self._acts.kinds[key[1]]
        kind.project(self.rows, merged(after, key, kind))


class PlainActs:
    """Implements core.acts.Acts; one vault, one person, no sync. `person` may be changed by a test."""

    def __init__(
        self,
        record_types: Iterable[RecordType],
        packages: Iterable[str],
        *,
        clock: FixedClock,
        person: PersonId = SOFIE.id,
        broadcast: ChangesBroadcast | None = None,
    ) -> None:
        self.kinds = {kind.name: kind for kind in record_types}
        self.kept: dict[Key, Kept] = {}
        self.person = person
        self.names: list[str] = []
        self.broadcast = broadcast or ChangesBroadcast()
        self._hlc = HybridClock(clock)
        self._numbers = itertools.count(1)
        self._done: dict[ActId, tuple[Step, ...]] = {}
        self._rows = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for package in packages:
            self._migrate(package)

    def _migrate(self, package: str) -> None:
        folder = files(package) / "schema"
        for script in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if script.name.endswith(".sql"):
                self._rows.executescript(script.read_text(encoding="utf-8"))

    def random_id(self) -> bytes:
        """Sixteen bytes that only look random, the same in every run."""
        return hashlib.sha256(b"plain" + next(self._numbers).to_bytes(8, "big")).digest()[:16]

    def stamp(self) -> Stamp:
        """A fresh stamp."""
        return self._hlc.tick()

    @property
    def last_stamp(self) -> Stamp:
        """The newest stamp made."""
        return self._hlc.last

    @contextmanager
    def act(self, name: str) -> Iterator[PlainAct]:
        """See Acts.act."""
        act = PlainAct(self, ActId(self.random_id()), self._rows)
        before = dict(self.kept)
        self._rows.execute("BEGIN")
        try:
            yield act
        except BaseException:
            self._rows.execute("ROLLBACK")
            self.kept = before
            raise
        self._rows.execute("COMMIT")
        self.names.append(name)
        self._done[act.id] = tuple(act.steps)
        self._tell(act, name)

    def _tell(self, act: PlainAct, name: str) -> Changes:
        touched = frozenset((step.key[1], step.key[2]) for step in act.steps)
        changes = Changes(records=touched, act_id=act.id, act_name=name)
        if touched:
            self.broadcast.tell(changes)
        return changes

    def rows(self) -> Rows:
        """See Acts.rows."""
        return self._rows

    def undo(self, act: ActId) -> Changes:
        """See Acts.undo."""
        steps = self._done[act]
        for key in {step.key for step in steps}:
            newest = next(step.after for step in reversed(steps) if step.key == key)
            if self.kept[key] is not newest:
                raise Refused("This cannot be undone", "Something was changed after it.")
        with self.act("Undone") as reverse:
            for step in reversed(steps):
                _reverse(reverse, step, self.kinds[step.key[1]])
        done = self._done[reverse.id]
        return Changes(records=frozenset((step.key[1], step.key[2]) for step in done), act_id=reverse.id)


def _reverse(act: PlainAct, step: Step, kind: RecordType) -> None:
    stream, record_type, record = step.key
    before, after = step.before, step.after
    if kind.merge is Merge.LEDGER:
        assert kind.counter is not None, f"{kind.name} declares no counter-entry"
        counter = kind.counter(after.groups["entry"])
        act.insert(stream, record_type, act.new_id(), counter, corrects=after.operation)
    elif before is None:
        act.delete(stream, record_type, record)
    elif before.deleted != after.deleted:
        (act.delete if before.deleted else act.undelete)(stream, record_type, record)
    elif kind.merge is Merge.VERSIONS:
        parents = heads_of(after.versions)
        earlier = heads_of(before.versions)[0]
        act.version(stream, record_type, record, earlier.fields, parents=[version.id for version in parents])
    else:
        _set_back(act, step, kind, before)


def _set_back(act: PlainAct, step: Step, kind: RecordType, before: Kept) -> None:
    changed: dict[str, Fields] = {}
    for name, fields in step.after.groups.items():
        if before.groups.get(name) != fields:
            empty: Fields = dict.fromkeys(fields)
            changed[name] = before.groups.get(name, empty)
    if changed:
        act._set(kind, step.key, changed, None)


@dataclass(frozen=True)
class PlainHouse:
    """A vault in memory with its clock and its broadcast."""

    acts: PlainActs
    clock: FixedClock
    changes: ChangesBroadcast


def plain_house(
    record_types: Iterable[RecordType],
    packages: Iterable[str],
    *,
    clock: FixedClock | None = None,
    person: PersonId = SOFIE.id,
) -> PlainHouse:
    """A vault in memory for the record types and schemas of these module packages."""
    standing = clock or clock_at(2026, 10, 14, 14, 33)
    changes = ChangesBroadcast()
    acts = PlainActs(record_types, packages, clock=standing, person=person, broadcast=changes)
    return PlainHouse(acts, standing, changes)
