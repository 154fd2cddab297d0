"""Crashed windows come back at once, then ever slower, and freely again after quiet minutes."""

from hypothesis import given
from hypothesis import strategies as st

from leefbord.keeper.crash_pace import FREE_CRASHES, LONGEST_SECONDS, WINDOW_SECONDS, CrashPace


def test_the_first_three_restarts_are_immediate_and_then_the_wait_doubles() -> None:
    pace = CrashPace()
    waits = [pace.crashed(100.0) - 100.0 for _ in range(9)]
    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 30]


@given(st.lists(st.floats(0, 20), max_size=60))
def test_a_wait_is_never_longer_than_half_a_minute_nor_shorter_than_the_one_before(gaps: list[float]) -> None:
    pace, now, last = CrashPace(), 0.0, 0.0
    for gap in gaps[:15]:  # within the window that is counted
        now += min(gap, WINDOW_SECONDS / 20)
        wait = pace.crashed(now) - now
        assert last - 1e-6 <= wait <= LONGEST_SECONDS + 1e-6
        last = wait


def test_a_loop_is_seen_and_forgotten_after_the_quiet_time() -> None:
    pace = CrashPace()
    for _ in range(FREE_CRASHES):
        pace.crashed(0.0)
    assert not pace.in_loop(0.0)
    pace.crashed(1.0)
    assert pace.in_loop(1.0)
    assert not pace.in_loop(WINDOW_SECONDS + 1.0)
    assert pace.crashed(WINDOW_SECONDS + 2.0) == WINDOW_SECONDS + 2.0
