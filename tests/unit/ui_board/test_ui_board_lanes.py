"""Whatever overlaps in time never overlaps on the page, and nothing is squeezed without need."""

from hypothesis import given
from hypothesis import strategies as st

from leefbord.ui.board.lanes import Lane, lanes

intervals = st.lists(
    st.tuples(st.integers(0, 100), st.integers(0, 40)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=25,
)


def _touch(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """A moment without length still takes its place beside what happens then."""
    return one[0] < max(other[1], other[0] + 1e-6) and other[0] < max(one[1], one[0] + 1e-6)


@given(intervals)
def test_what_overlaps_in_time_stands_side_by_side(given_intervals: list[tuple[float, float]]) -> None:
    places = lanes(given_intervals)
    for n, (one, place) in enumerate(zip(given_intervals, places, strict=True)):
        for other, beside in list(zip(given_intervals, places, strict=True))[n + 1 :]:
            if _touch(one, other):
                apart = place.left + place.width <= beside.left or beside.left + beside.width <= place.left
                assert apart or _close_enough(place, beside)


def _close_enough(one: Lane, other: Lane) -> bool:
    """Sums of fractions may miss by a rounding."""
    first, second = sorted((one, other), key=lambda lane: lane.left)
    return first.left + first.width - second.left < 1e-9


@given(intervals)
def test_every_lane_lies_within_its_cluster(given_intervals: list[tuple[float, float]]) -> None:
    for lane in lanes(given_intervals):
        assert lane.index >= 0
        assert lane.span >= 1
        assert lane.index + lane.span <= lane.count


@given(intervals)
def test_who_overlaps_nobody_gets_the_whole_width(given_intervals: list[tuple[float, float]]) -> None:
    places = lanes(given_intervals)
    for n, one in enumerate(given_intervals):
        alone = not any(_touch(one, other) for m, other in enumerate(given_intervals) if m != n)
        if alone and one[1] > one[0]:
            assert places[n].span == places[n].count


def test_nothing_gives_nothing() -> None:
    assert lanes([]) == []


def test_a_short_one_beside_two_in_a_row_uses_two_lanes() -> None:
    assert lanes([(0, 10), (0, 4), (5, 9)]) == [Lane(0, 1, 2), Lane(1, 1, 2), Lane(1, 1, 2)]
