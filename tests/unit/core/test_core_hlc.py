"""The hybrid logical clock: never throws, never goes back, is not dragged along by a clock years ahead."""

from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.fixed_clock import FixedClock

from leefbord.core.clock import FUTURE_TOLERANCE_MS, MAX_STAMP, HybridClock, Stamp, stamp_at, stamp_ms

NOW = 1_790_000_000_000
YEAR = 366 * 86_400_000

times = st.one_of(
    st.integers(NOW - 60 * YEAR, NOW + 10_000 * YEAR),
    st.integers(-(1 << 62), 1 << 62),
    st.sampled_from([0, -1, (1 << 48) - 1, 1 << 48, NOW]),
)
stamps = st.integers(0, MAX_STAMP).map(Stamp)


@given(start=stamps, moves=st.lists(st.tuples(times, st.none() | stamps), max_size=60))
def test_stamps_never_go_back_and_nothing_throws(start: Stamp, moves: list[tuple[int, Stamp | None]]) -> None:
    clock = FixedClock(NOW)
    hybrid = HybridClock(clock, last=start)
    last = hybrid.last
    for ms, seen in moves:
        clock.ms = ms
        if seen is not None:
            hybrid.observe(seen)
        assert hybrid.last >= last
        made = hybrid.tick()
        assert made > last or made == MAX_STAMP
        assert 0 <= made <= MAX_STAMP
        last = made


@given(back=st.integers(1, 50 * YEAR), ticks=st.integers(1, 200))
def test_a_clock_set_back_years_goes_on_counting_from_where_it_was(back: int, ticks: int) -> None:
    clock = FixedClock(NOW)
    hybrid = HybridClock(clock)
    first = hybrid.tick()
    clock.ms = NOW - back
    assert [hybrid.tick() for _ in range(ticks)] == [first + 1 + n for n in range(ticks)]


def test_the_counter_carries_into_the_milliseconds() -> None:
    hybrid = HybridClock(FixedClock(NOW), last=stamp_at(NOW, 0xFFFF))
    assert hybrid.tick() == stamp_at(NOW + 1, 0)


@given(ahead=st.integers(FUTURE_TOLERANCE_MS + 1, 100 * YEAR))
def test_a_stamp_years_ahead_is_not_learned_from(ahead: int) -> None:
    hybrid = HybridClock(FixedClock(NOW))
    before = hybrid.tick()
    far = stamp_at(NOW + ahead)
    hybrid.observe(far)
    assert hybrid.is_future(far)
    assert hybrid.last == before
    assert stamp_ms(hybrid.tick()) == NOW


@given(ahead=st.integers(0, FUTURE_TOLERANCE_MS), counter=st.integers(0, 0xFFFF))
def test_what_is_made_after_something_seen_stands_above_it(ahead: int, counter: int) -> None:
    hybrid = HybridClock(FixedClock(NOW))
    seen = stamp_at(NOW + ahead, counter)
    hybrid.observe(seen)
    assert not hybrid.is_future(seen)
    assert hybrid.tick() > seen


def test_a_held_stamp_is_no_longer_future_once_its_time_has_come() -> None:
    clock = FixedClock(NOW)
    hybrid = HybridClock(clock)
    far = stamp_at(NOW + YEAR)
    assert hybrid.is_future(far)
    clock.ms = NOW + YEAR
    assert not hybrid.is_future(far)


@given(ms=times, counter=st.integers(-10, 1 << 20))
def test_parts_out_of_range_are_clamped(ms: int, counter: int) -> None:
    stamp = stamp_at(ms, counter)
    assert stamp_ms(stamp) == min(max(ms, 0), (1 << 48) - 1)
    assert stamp & 0xFFFF == min(max(counter, 0), 0xFFFF)


def test_time_that_passes_shows_in_the_stamp() -> None:
    clock = FixedClock(NOW)
    hybrid = HybridClock(clock)
    hybrid.tick()
    clock.advance(minutes=7)
    assert hybrid.tick() == stamp_at(NOW + 7 * 60_000)
