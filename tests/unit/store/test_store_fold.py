"""The fold: joins are commutative, associative and idempotent for every merge kind."""

from collections.abc import Mapping, Sequence
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.clock import Stamp
from leefbord.core.ids import OperationId, PersonId, RecordId
from leefbord.core.records import Value
from leefbord.core.streams import FACILITY_STREAM
from leefbord.store.fold.join import first_mark, join, lift
from leefbord.store.fold.merged import merged
from leefbord.store.fold.state import EMPTY, RecordState, pack_state, unpack_state
from leefbord.wire.operation import Kind, Operation, make_operation

PEOPLE = [PersonId(bytes([number]) * 16) for number in (1, 2)]
RECORD = RecordId(bytes(16))


def _operation(
    kind: Kind,
    stamp: int,
    *,
    groups: Mapping[str, Mapping[str, Value]] | None = None,
    parents: Sequence[OperationId] = (),
    undeletes: Sequence[OperationId] = (),
    corrects: OperationId | None = None,
    salt: bytes = bytes(16),
) -> Operation:
    return make_operation(
        entropy=lambda size: salt[:size],
        kind=kind,
        type="t",
        record=RECORD,
        stamp=Stamp(stamp),
        schema=1,
        retention=1,
        groups=groups,
        parents=parents,
        undeletes=undeletes,
        corrects=corrects,
    )


STAMPS = st.integers(1, 6)
VALUES = st.one_of(st.none(), st.integers(0, 9), st.tuples(st.integers(0, 3), st.binary(max_size=2)))
IDS = st.integers(0, 3).map(lambda number: OperationId(bytes([number]) * 16))


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    """Any operation on the one record."""
    kind = draw(st.sampled_from(list(Kind)))
    stamp, salt = draw(STAMPS), draw(st.binary(min_size=16, max_size=16))
    if kind is Kind.SET:
        names = draw(st.sets(st.sampled_from(["a", "b", "c"]), min_size=1))
        return _operation(kind, stamp, groups={name: {"x" + name: draw(VALUES)} for name in names}, salt=salt)
    if kind is Kind.INSERT:
        return _operation(
            kind, stamp, groups={"entry": {"cents": draw(st.integers(0, 99))}}, corrects=draw(IDS), salt=salt
        )
    if kind is Kind.VERSION:
        parents = draw(st.lists(IDS, max_size=2))
        return _operation(
            kind, stamp, groups={"version": {"body": draw(st.text(max_size=3))}}, parents=parents
        )
    if kind is Kind.UNDELETE:
        return _operation(kind, stamp, undeletes=draw(st.lists(IDS, min_size=1, max_size=3)), salt=salt)
    return _operation(kind, stamp, salt=salt)


LIFTED = st.tuples(operations(), st.sampled_from(PEOPLE)).map(lambda pair: lift(pair[0], pair[1]))
STATES = st.lists(LIFTED, max_size=6).map(lambda states: reduce(join, states, EMPTY))


@given(STATES, STATES)
def test_join_does_not_depend_on_the_order(a: RecordState, b: RecordState) -> None:
    assert pack_state(join(a, b)) == pack_state(join(b, a))


@given(STATES, STATES, STATES)
def test_join_does_not_depend_on_the_grouping(a: RecordState, b: RecordState, c: RecordState) -> None:
    assert pack_state(join(join(a, b), c)) == pack_state(join(a, join(b, c)))


@given(STATES, STATES)
def test_joining_again_changes_nothing(a: RecordState, b: RecordState) -> None:
    joined = join(a, b)
    assert join(joined, a) == join(joined, b) == join(joined, joined) == joined


@given(STATES)
def test_a_state_comes_back_from_its_bytes(state: RecordState) -> None:
    assert pack_state(unpack_state(pack_state(state))) == pack_state(state)


@given(STATES, st.permutations(range(4)), st.lists(LIFTED, min_size=4, max_size=4))
def test_the_first_and_last_writer_are_known_whatever_came_when(
    start: RecordState, order: list[int], added: list[RecordState]
) -> None:
    shown = {
        merged(FACILITY_STREAM, "t", RECORD, reduce(join, (added[i] for i in places), start)).creator
        for places in (range(4), order)
    }
    assert len(shown) == 1


def test_a_delete_beats_an_edit_made_at_the_same_time_or_later() -> None:
    delete = _operation(Kind.DELETE, 2)
    edit = _operation(Kind.SET, 5, groups={"a": {"x": 1}})
    shown = merged(FACILITY_STREAM, "t", RECORD, join(lift(delete, PEOPLE[0]), lift(edit, PEOPLE[0])))
    assert shown.deleted
    undelete = _operation(Kind.UNDELETE, 3, undeletes=(delete.uuid,))
    back = join(join(lift(undelete, PEOPLE[0]), lift(delete, PEOPLE[0])), lift(edit, PEOPLE[0]))
    assert merged(FACILITY_STREAM, "t", RECORD, back).fields == {"x": 1}


def test_an_undelete_takes_back_only_the_deletes_it_names() -> None:
    first, second = _operation(Kind.DELETE, 1), _operation(Kind.DELETE, 2)
    edit = _operation(Kind.SET, 1, groups={"a": {"x": 1}})
    undelete = _operation(Kind.UNDELETE, 3, undeletes=(first.uuid,))
    state = reduce(join, (lift(op, PEOPLE[0]) for op in (edit, first, second, undelete)), EMPTY)
    assert merged(FACILITY_STREAM, "t", RECORD, state).deleted


def test_each_field_group_has_its_own_winner() -> None:
    early = _operation(Kind.SET, 1, groups={"time": {"starts": 1, "ends": 2}, "title": {"title": "a"}})
    late = _operation(Kind.SET, 2, groups={"time": {"starts": 5, "ends": 6}})
    state = join(lift(late, PEOPLE[1]), lift(early, PEOPLE[0]))
    shown = merged(FACILITY_STREAM, "t", RECORD, state)
    assert shown.fields == {"starts": 5, "ends": 6, "title": "a"}
    assert (shown.creator, shown.actor) == (PEOPLE[0], PEOPLE[1])


def test_the_creator_stays_known_when_nothing_of_theirs_is_left() -> None:
    early = _operation(Kind.SET, 1, groups={"a": {"x": 1}})
    late = _operation(Kind.SET, 2, groups={"a": {"x": 2}})
    state = join(lift(late, PEOPLE[1]), lift(early, PEOPLE[0]))
    born = first_mark(state)
    assert born is not None
    assert (born.actor, born.stamp) == (PEOPLE[0], 1)


def test_a_ledger_entry_inserted_twice_keeps_the_first() -> None:
    late = _operation(Kind.INSERT, 2, groups={"entry": {"cents": 2}})
    early = _operation(Kind.INSERT, 1, groups={"entry": {"cents": 1}})
    state = join(lift(late, PEOPLE[0]), lift(early, PEOPLE[0]))
    assert merged(FACILITY_STREAM, "t", RECORD, state).fields == {"cents": 1}


def test_two_versions_on_one_base_stand_side_by_side_until_they_are_merged() -> None:
    base = _operation(Kind.VERSION, 1, groups={"version": {"body": "0"}})
    left = _operation(Kind.VERSION, 2, groups={"version": {"body": "l"}}, parents=(base.uuid,))
    right = _operation(Kind.VERSION, 3, groups={"version": {"body": "r"}}, parents=(base.uuid,))
    both = reduce(join, (lift(op, PEOPLE[0]) for op in (left, right, base)), EMPTY)
    shown = merged(FACILITY_STREAM, "t", RECORD, both)
    assert [head.fields["body"] for head in shown.heads] == ["r", "l"]
    merge = _operation(Kind.VERSION, 4, groups={"version": {"body": "lr"}}, parents=(left.uuid, right.uuid))
    after = merged(FACILITY_STREAM, "t", RECORD, join(both, lift(merge, PEOPLE[0])))
    assert [head.fields["body"] for head in after.heads] == ["lr"]
    assert len(after.versions) == 4


def test_a_group_that_the_role_does_not_allow_does_not_count() -> None:
    both = _operation(Kind.SET, 1, groups={"approval": {"approved": 1}, "title": {"title": "a"}})
    state = lift(both, PEOPLE[0], lambda group: group != "approval")
    assert merged(FACILITY_STREAM, "t", RECORD, state).fields == {"title": "a"}
