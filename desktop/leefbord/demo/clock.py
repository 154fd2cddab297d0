"""The clock of the demo house while its past is being written."""

from datetime import date, datetime, time

from leefbord.core.clock import HOUSE_ZONE, to_ms


class StoryClock:
    """Implements core.clock.Clock; the story puts it forward, never back."""

    def __init__(self, ms: int) -> None:
        self._ms = ms

    def now_ms(self) -> int:
        """See Clock.now_ms."""
        return self._ms

    def go_to(self, day: date, at: time) -> int:
        """Put the clock at a wall time in Brussels, or leave it when that is past; the instant it shows."""
        self._ms = max(self._ms, to_ms(datetime.combine(day, at, HOUSE_ZONE)))
        return self._ms

    def go_to_ms(self, ms: int) -> None:
        """Put the clock forward to an instant."""
        self._ms = max(self._ms, ms)
