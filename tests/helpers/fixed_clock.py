"""A clock that stands still until a test moves it."""

from datetime import datetime

from leefbord.core.clock import HOUSE_ZONE, to_ms


class FixedClock:
    """Implements core.clock.Clock."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def now_ms(self) -> int:
        """See Clock.now_ms."""
        return self.ms

    def advance(self, *, minutes: int = 0, hours: int = 0, days: int = 0) -> None:
        """Let time pass."""
        self.ms += ((days * 24 + hours) * 60 + minutes) * 60_000

    def set_to(self, year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> None:
        """Put the clock at a wall time in Brussels."""
        self.ms = to_ms(datetime(year, month, day, hour, minute, tzinfo=HOUSE_ZONE))


def clock_at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> FixedClock:
    """A clock that stands at a wall time in Brussels."""
    clock = FixedClock(0)
    clock.set_to(year, month, day, hour, minute)
    return clock
