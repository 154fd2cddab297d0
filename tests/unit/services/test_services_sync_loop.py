"""The loop says offline while a round hangs on a hub that answers nothing."""

import threading

from tests.helpers.fixed_clock import FixedClock

from leefbord.core.changes import Changes
from leefbord.services.sync_loop import SyncLoop, SyncWork
from leefbord.sync.engine import SyncReport
from leefbord.sync.status import QUIET_MS, SyncPhase

BEGAN = 1_000_000


class FrozenHub:
    """A round that ends only when the test lets it."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.answers = threading.Event()
        self.reported = threading.Event()

    def rounds(self) -> SyncReport:
        self.asked.set()
        assert self.answers.wait(20.0)
        return SyncReport(changes=Changes())


def test_a_round_that_hangs_is_offline_after_five_seconds_and_up_to_date_once_it_is_answered() -> None:
    hub, clock = FrozenHub(), FixedClock(BEGAN)
    work = SyncWork(rounds=hub.rounds, waiting=lambda: 2)
    loop = SyncLoop(work, clock=clock, reported=lambda _report: hub.reported.set())
    loop.start()
    assert hub.asked.wait(20.0)
    begun = loop.state
    assert begun.phase is SyncPhase.BUSY
    clock.ms += QUIET_MS
    shown = loop.state
    assert (shown.phase, shown.offline_since_ms, shown.waiting) == (SyncPhase.OFFLINE, BEGAN, 2)
    loop.show_progress(1, 4)
    moving = loop.state
    assert moving.phase is SyncPhase.BUSY
    hub.answers.set()
    assert hub.reported.wait(20.0)
    loop.stop()
    after = loop.state
    assert (after.phase, after.offline_since_ms) == (SyncPhase.UP_TO_DATE, 0)
