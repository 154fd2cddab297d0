"""How soon a crashed window starts again: at once, and ever slower while it keeps crashing."""

from collections import deque
from dataclasses import dataclass, field
from typing import Final

WINDOW_SECONDS: Final = 300.0
FREE_CRASHES: Final = 3
LONGEST_SECONDS: Final = 30.0


@dataclass
class CrashPace:
    """Counts the crashes of the last five minutes; times are monotonic seconds.

    The first three restarts are immediate (a kiosk is back within 3 s); then 1, 2, 4 ... 30 seconds.
    """

    _crashes: deque[float] = field(default_factory=deque)

    def crashed(self, now: float) -> float:
        """Take note of a crash; the earliest time for the next start."""
        self._forget(now)
        self._crashes.append(now)
        extra = len(self._crashes) - FREE_CRASHES
        delay = min(2.0 ** (extra - 1), LONGEST_SECONDS) if extra > 0 else 0.0
        return now + delay

    def in_loop(self, now: float) -> bool:
        """Whether crashes come faster than they are free: time for the neutral "call staff" screen."""
        self._forget(now)
        return len(self._crashes) > FREE_CRASHES

    def _forget(self, now: float) -> None:
        while self._crashes and self._crashes[0] <= now - WINDOW_SECONDS:
            self._crashes.popleft()
