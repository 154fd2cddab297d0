"""What the sync chip says, from what the rounds report."""

import pytest

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.sync.status import SyncPhase, SyncState, failed, progressed, started, succeeded, wrote


def test_a_good_round_makes_it_up_to_date_with_the_time_of_contact() -> None:
    state = succeeded(started(SyncState(waiting=3)), now_ms=5_000, waiting=0, held=1)
    assert (state.phase, state.waiting, state.held) == (SyncPhase.UP_TO_DATE, 0, 1)
    assert (state.last_contact_ms, state.offline_since_ms) == (5_000, 0)


def test_offline_counts_from_the_first_failure() -> None:
    gone = Trouble(TroubleKind.HUB_UNREACHABLE)
    once = failed(SyncState(), gone, now_ms=1_000, waiting=1)
    twice = failed(started(once), gone, now_ms=9_000, waiting=2)
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
    state = progressed(SyncState(), done=12, total=10)
    assert (state.phase, state.done, state.total) == (SyncPhase.BUSY, 12, 12)


def test_writing_while_offline_only_changes_the_count() -> None:
    before = failed(SyncState(), Trouble(TroubleKind.HUB_UNREACHABLE), now_ms=1_000, waiting=0)
    assert wrote(before, waiting=4).phase is SyncPhase.OFFLINE
    assert wrote(before, waiting=4).waiting == 4
