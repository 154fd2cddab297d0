"""What the sync chip says, from what the rounds report."""

import pytest

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.sync.status import (
    QUIET_MS,
    SyncPhase,
    SyncState,
    failed,
    progressed,
    seen_at,
    started,
    succeeded,
    wrote,
)


def test_a_good_round_makes_it_up_to_date_with_the_time_of_contact() -> None:
    state = succeeded(started(SyncState(waiting=3), now_ms=4_000), now_ms=5_000, waiting=0, held=1)
    assert (state.phase, state.waiting, state.held) == (SyncPhase.UP_TO_DATE, 0, 1)
    assert (state.last_contact_ms, state.offline_since_ms) == (5_000, 0)


def test_offline_counts_from_the_first_failure() -> None:
    gone = Trouble(TroubleKind.HUB_UNREACHABLE)
    once = failed(SyncState(), gone, now_ms=1_000, waiting=1)
    twice = failed(started(once, now_ms=8_000), gone, now_ms=9_000, waiting=2)
    assert (twice.phase, twice.offline_since_ms, twice.waiting) == (SyncPhase.OFFLINE, 1_000, 2)
    assert twice.trouble is None


@pytest.mark.parametrize(
    "kind", [TroubleKind.HUB_REFUSED, TroubleKind.HUB_CERTIFICATE, TroubleKind.CLOCK_WRONG]
)
def test_anything_but_an_absent_hub_is_a_problem_to_look_at(kind: TroubleKind) -> None:
    state = failed(SyncState(), Trouble(kind), now_ms=1_000, waiting=0)
    assert (state.phase, state.trouble) == (SyncPhase.PROBLEM, kind)
    assert succeeded(state, now_ms=2_000, waiting=0, held=0).trouble is None


def test_progress_never_shows_more_done_than_there_is() -> None:
    state = progressed(SyncState(), done=12, total=10, now_ms=1_000)
    assert (state.phase, state.done, state.total) == (SyncPhase.BUSY, 12, 12)


def test_writing_while_offline_only_changes_the_count() -> None:
    before = failed(SyncState(), Trouble(TroubleKind.HUB_UNREACHABLE), now_ms=1_000, waiting=0)
    assert wrote(before, waiting=4).phase is SyncPhase.OFFLINE
    assert wrote(before, waiting=4).waiting == 4


def test_a_round_that_hears_nothing_for_five_seconds_is_shown_as_offline_with_what_waits() -> None:
    busy = started(SyncState(phase=SyncPhase.UP_TO_DATE, waiting=3), now_ms=10_000)
    assert seen_at(busy, now_ms=10_000 + QUIET_MS - 1) == busy
    shown = seen_at(busy, now_ms=10_000 + QUIET_MS)
    assert (shown.phase, shown.offline_since_ms, shown.waiting) == (SyncPhase.OFFLINE, 10_000, 3)
    given_up = failed(busy, Trouble(TroubleKind.HUB_UNREACHABLE), now_ms=40_000, waiting=3)
    assert given_up.offline_since_ms == shown.offline_since_ms


def test_a_long_round_that_moves_on_stays_busy() -> None:
    busy = progressed(started(SyncState(), now_ms=10_000), done=1, total=9, now_ms=14_000)
    assert seen_at(busy, now_ms=14_000 + QUIET_MS - 1).phase is SyncPhase.BUSY
    assert seen_at(busy, now_ms=14_000 + QUIET_MS).offline_since_ms == 14_000


def test_a_new_try_while_offline_stays_offline_until_the_hub_gives_a_sign() -> None:
    gone = failed(SyncState(), Trouble(TroubleKind.HUB_UNREACHABLE), now_ms=1_000, waiting=1)
    again = started(gone, now_ms=6_000)
    assert seen_at(again, now_ms=6_001).phase is SyncPhase.OFFLINE
    assert seen_at(again, now_ms=6_001).offline_since_ms == 1_000
    heard = progressed(again, done=1, total=2, now_ms=6_500)
    assert seen_at(heard, now_ms=6_501) == heard
