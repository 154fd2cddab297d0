"""Operations and intents: what is written is read back, whatever it holds; what cannot travel is refused."""

import os
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from leefbord.core.clock import MAX_STAMP, Stamp
from leefbord.core.ids import ActId, IntentId, OperationId, PersonId, RecordId
from leefbord.core.records import Value
from leefbord.wire.encoding import pack, unpack
from leefbord.wire.intent import Intent, decode_body, encode_body, join_intents, split_intent
from leefbord.wire.malformed import Malformed
from leefbord.wire.operation import (
    MAX_OPERATION,
    Kind,
    Operation,
    decode_operation,
    make_operation,
    member_id,
    operation_id,
)

ids = st.binary(min_size=16, max_size=16)
names = st.text(min_size=1, max_size=20)
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.text(max_size=60)
    | st.binary(max_size=60)
)
values: st.SearchStrategy[Value] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=6
)
groups = st.dictionaries(names, st.dictionaries(names, values, max_size=4), max_size=4)


def an_operation(**changes: Any) -> Operation:
    """A plain operation with some fields changed."""
    fields: dict[str, Any] = {
        "entropy": os.urandom,
        "kind": Kind.SET,
        "type": "note.text",
        "record": RecordId(bytes(16)),
        "stamp": Stamp(1),
        "schema": 1,
        "retention": 1,
        **changes,
    }
    return make_operation(**fields)


@given(
    kind=st.sampled_from(Kind),
    record=ids,
    actor=st.none() | ids,
    stamp=st.integers(0, MAX_STAMP),
    fields=groups,
    parents=st.lists(ids, max_size=3),
    corrects=st.none() | ids,
    data_class=st.none() | st.integers(0, 99),
)
def test_an_operation_is_read_back_as_it_was_made(
    kind: Kind,
    record: bytes,
    actor: bytes | None,
    stamp: int,
    fields: dict[str, dict[str, Value]],
    parents: list[bytes],
    corrects: bytes | None,
    data_class: int | None,
) -> None:
    made = an_operation(
        kind=kind,
        record=RecordId(record),
        actor=None if actor is None else PersonId(actor),
        stamp=Stamp(stamp),
        groups=fields,
        parents=parents,
        corrects=corrects,
        data_class=data_class,
    )
    read = decode_operation(made.raw)
    assert read == made
    assert {name: dict(pairs) for name, pairs in read.groups} == fields
    assert (read.kind, read.stamp, read.corrects, list(read.parents)) == (kind, stamp, corrects, parents)
    assert read.uuid == operation_id(made.raw)


def test_two_operations_of_the_same_content_have_their_own_ids() -> None:
    assert an_operation().uuid != an_operation().uuid


def test_a_kind_and_additions_of_a_newer_program_are_kept() -> None:
    items = unpack(an_operation().raw, limit=MAX_OPERATION)
    items[0], items[-1] = 17, {"mood": [1, b"x"]}
    read = decode_operation(pack(items))
    assert read.kind == 17
    assert read.additions == {"mood": [1, b"x"]}
    assert pack(items) == read.raw


@pytest.mark.parametrize("wrong", [1.5, {"a": 1}, object(), [1.5], ("a", {"b": 1})])
def test_a_value_that_does_not_travel_is_refused(wrong: object) -> None:
    with pytest.raises((Malformed, TypeError)):
        an_operation(groups={"g": {"f": wrong}})


def test_groups_and_fields_stand_once_and_ascend() -> None:
    items = unpack(an_operation(groups={"a": {"x": 1, "y": 2}, "b": {}}).raw, limit=MAX_OPERATION)
    wrong_groups = (
        [["b", []], ["a", []]],
        [["a", []], ["a", []]],
        [["a", [["y", 1], ["x", 2]]]],
        [["a", [["x", 1], ["x", 2]]]],
        [["", []]],
    )
    for wrong in wrong_groups:
        items[3] = wrong
        with pytest.raises(Malformed):
            decode_operation(pack(items))


def test_an_operation_larger_than_allowed_is_refused() -> None:
    assert an_operation(groups={"g": {"f": "x" * (MAX_OPERATION - 500)}}).raw
    with pytest.raises(Malformed):
        an_operation(groups={"g": {"f": "x" * MAX_OPERATION}})


def test_a_members_id_follows_from_parent_and_element() -> None:
    parent, other = RecordId(bytes(16)), RecordId(bytes(15) + b"\1")
    assert member_id(parent, b"a") == member_id(parent, b"a")
    assert len({member_id(parent, b"a"), member_id(parent, b"b"), member_id(other, b"a")}) == 3
    assert len(member_id(parent, b"")) == 16


def test_content_shows_in_no_repr() -> None:
    operation = an_operation(groups={"text": {"body": "Yara ran away"}})
    intent = an_intent(operation)
    assert "Yara" not in repr(operation) + repr(intent) + repr(encode_body([intent]).hex())


def an_intent(*operations: Operation) -> Intent:
    """An intent of these operations."""
    return Intent(
        id=IntentId(os.urandom(16)),
        act_id=ActId(os.urandom(16)),
        act_name="Note written",
        operations=operations,
    )


@given(counts=st.lists(st.integers(0, 5), max_size=4))
def test_a_body_is_read_back(counts: list[int]) -> None:
    intents = tuple(an_intent(*(an_operation() for _ in range(count))) for count in counts)
    assert decode_body(encode_body(intents)) == intents


@given(sizes=st.lists(st.integers(0, 400), max_size=30), budget=st.integers(1, 2000))
def test_a_large_intent_in_parts_is_put_together_again(sizes: list[int], budget: int) -> None:
    whole = an_intent(*(an_operation(groups={"g": {"f": "x" * size}}) for size in sizes))
    parts = tuple(split_intent(whole, budget=budget))
    assert join_intents(parts) == (whole,)
    assert all(part.id == whole.id for part in parts)
    for part in parts:
        assert len(part.operations) <= 1 or sum(len(item.raw) for item in part.operations) <= budget


def test_neighbours_with_other_ids_are_not_joined() -> None:
    first, second = an_intent(an_operation()), an_intent(an_operation())
    assert join_intents((first, second)) == (first, second)
    undo = replace(second, undoes=ActId(bytes(16)))
    assert decode_body(encode_body([undo]))[0].undoes == bytes(16)


def test_one_bad_operation_makes_the_body_malformed() -> None:
    good = an_operation()
    bad = structs.replace(good, raw=good.raw[:-1], uuid=OperationId(bytes(16)))
    with pytest.raises(Malformed):
        decode_body(encode_body([an_intent(good, bad)]))


@pytest.mark.parametrize("wrong", [1.5, [0.0], {"deep": 2.5}])
def test_a_float_in_the_additions_of_an_intent_or_operation_is_refused(wrong: object) -> None:
    intents, additions = unpack(encode_body([an_intent(an_operation())]), limit=MAX_OPERATION)
    assert isinstance(intents, list)
    intents[0][-1] = {"later": wrong}
    with pytest.raises(Malformed):
        decode_body(pack([intents, additions]))
    items = unpack(an_operation().raw, limit=MAX_OPERATION)
    items[-1] = {"later": wrong}
    with pytest.raises(Malformed):
        decode_operation(pack(items))
