"""The arrows reach every item and every free half hour of a column, and nothing else."""

from tests.helpers import board_day

from leefbord.ui.board.stops import nearest, step, stops_of

KINE = board_day.item(0, "15:30", "16:15", "Kinesist")
FOOT = board_day.item(0, "19:15", "20:15", "Voetbal")
STOPS = stops_of(0, [KINE, FOOT], board_day.DAY, 14 * 60, 21 * 60)


def test_free_half_hours_are_stops_and_taken_ones_are_not() -> None:
    free = [stop.minute for stop in STOPS if stop.item is None]
    assert 15 * 60 in free
    assert 15 * 60 + 30 not in free
    assert 16 * 60 not in free
    assert 16 * 60 + 30 in free


def test_down_goes_from_stop_to_stop_and_stays_at_the_last() -> None:
    here = STOPS[0]
    seen = [here]
    for _ in range(len(STOPS) + 3):
        here = step(STOPS, here, 1)
        seen.append(here)
    assert [stop for stop in seen if stop.item is KINE]
    assert here == STOPS[-1]


def test_going_sideways_lands_at_the_stop_that_runs_then() -> None:
    found = nearest(STOPS, 16 * 60)
    assert found is not None
    assert found.item is KINE


def test_an_empty_column_of_no_length_has_no_stop() -> None:
    assert nearest([], 600) is None
