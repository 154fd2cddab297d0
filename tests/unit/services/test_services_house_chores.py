"""What an unlocked house does by itself comes when it is due, whatever the clock does."""

from tests.helpers.fixed_clock import FixedClock

from leefbord.services.device_door import SESSION_MS
from leefbord.services.house_chores import RELEASE_MS, RENEW_MS, Chores, HouseChores

START = 1_790_000_000_000


class Done:
    """Counts what was done."""

    def __init__(self) -> None:
        self.indexed = self.released = self.renewed = 0

    def index(self, most: int) -> int:
        self.indexed += 1
        return min(most, 1)

    def release(self) -> int:
        self.released += 1
        return 0

    def renew(self) -> None:
        self.renewed += 1


def made(clock: FixedClock) -> tuple[Done, HouseChores]:
    done = Done()
    return done, HouseChores(Chores(index=done.index, release=done.release, renew=done.renew), clock)


def test_the_index_catches_up_at_every_turn_and_the_rest_waits() -> None:
    done, chores = made(FixedClock(START))
    chores.turn()
    chores.turn()
    assert (done.indexed, done.released, done.renewed) == (2, 0, 0)


def test_held_work_is_looked_at_each_minute() -> None:
    clock = FixedClock(START)
    done, chores = made(clock)
    for ms in (RELEASE_MS - 1, RELEASE_MS, RELEASE_MS + 1, 2 * RELEASE_MS):
        clock.ms = START + ms
        chores.turn()
    assert done.released == 2


def test_the_certificate_is_renewed_well_before_it_ends() -> None:
    clock = FixedClock(START)
    done, chores = made(clock)
    clock.ms = START + RENEW_MS
    chores.turn()
    assert done.renewed == 1
    assert RENEW_MS < SESSION_MS - RELEASE_MS
    clock.ms += RELEASE_MS
    chores.turn()
    assert done.renewed == 1


def test_a_clock_that_was_put_back_does_not_stop_the_chores() -> None:
    clock = FixedClock(START)
    done, chores = made(clock)
    clock.ms = START - 3_600_000
    chores.turn()
    assert done.released == 1
