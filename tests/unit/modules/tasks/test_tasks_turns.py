"""Turns: positions, whose turn it is, and that nobody who is away gets one."""

from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.people import person_id

from leefbord.core.ids import PersonId
from leefbord.modules.tasks.model.turns import between, placed, whose_turn

YOUTHS = [person_id(number) for number in range(1, 9)]
ORDERS = st.lists(st.sampled_from(YOUTHS), min_size=1, unique=True)


@given(st.lists(st.integers(0, 40), max_size=60))
def test_there_is_always_a_place_between_two_neighbours(places: list[int]) -> None:
    row: list[str] = []
    for wanted in places:
        at = min(wanted, len(row))
        low = row[at - 1] if at else ""
        high = row[at] if at < len(row) else ""
        made = between(low, high)
        assert low < made
        assert not high or made < high
        assert not made.endswith("0")
        row.insert(at, made)


@given(ORDERS, ORDERS)
def test_positions_follow_the_wanted_order_whatever_was_there(
    before: list[PersonId], order: list[PersonId]
) -> None:
    known = placed(before, {})
    made = placed(order, known)
    assert sorted(made, key=lambda youth: made[youth]) == order


def test_one_who_joins_moves_nobody_else() -> None:
    known = placed(YOUTHS[:3], {})
    made = placed([YOUTHS[0], YOUTHS[5], YOUTHS[1], YOUTHS[2]], known)
    assert {youth: made[youth] for youth in known} == known


@given(ORDERS, st.integers(0, 1000), st.sets(st.sampled_from(YOUTHS)))
def test_nobody_who_is_away_gets_a_turn_and_the_others_keep_theirs(
    order: list[PersonId], index: int, away: set[PersonId]
) -> None:
    turn = whose_turn(order, index, away)
    usual = whose_turn(order, index, set())
    assert usual == order[index % len(order)]
    assert turn not in away
    assert (turn is None) == (set(order) <= away)
    if usual not in away:
        assert turn == usual


@given(ORDERS)
def test_in_one_round_everybody_has_one_turn(order: list[PersonId]) -> None:
    assert [whose_turn(order, index, ()) for index in range(len(order))] == order
