"""Turns: positions, whose turn it is, and that nobody who is away gets one."""

from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.people import person_id

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
    before: list[bytes], after: list[bytes]
) -> None:
    known = placed([person_id(YOUTHS.index(each) + 1) for each in before], {})
    order = [person_id(YOUTHS.index(each) + 1) for each in after]
    made = placed(order, known)
    assert sorted(made, key=lambda youth: made[youth]) == order


def test_one_who_joins_moves_nobody_else() -> None:
    known = placed(YOUTHS[:3], {})
    made = placed([YOUTHS[0], YOUTHS[5], YOUTHS[1], YOUTHS[2]], known)
    assert {youth: made[youth] for youth in known} == known


@given(ORDERS, st.integers(0, 1000), st.sets(st.sampled_from(YOUTHS)))
def test_nobody_who_is_away_gets_a_turn_and_the_others_keep_theirs(
    order: list[bytes], index: int, away: set[bytes]
) -> None:
    youths = [person_id(YOUTHS.index(each) + 1) for each in order]
    gone = {person_id(YOUTHS.index(each) + 1) for each in away}
    turn = whose_turn(youths, index, gone)
    usual = whose_turn(youths, index, set())
    assert usual == youths[index % len(youths)]
    assert turn not in gone
    assert (turn is None) == (set(youths) <= gone)
    if usual not in gone:
        assert turn == usual


@given(ORDERS)
def test_in_one_round_everybody_has_one_turn(order: list[bytes]) -> None:
    youths = [person_id(YOUTHS.index(each) + 1) for each in order]
    assert [whose_turn(youths, index, ()) for index in range(len(youths))] == youths
