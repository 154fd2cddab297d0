"""Rate limits: a token bucket per caller, bounded in number, so that one PC cannot starve the house."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

_CALLERS: Final = 10_000


@dataclass(frozen=True, kw_only=True)
class Rate:
    """`burst` requests at once, then `per_second`."""

    burst: float
    per_second: float


DEVICE_RATE: Final = Rate(burst=2000, per_second=100)
STRANGER_RATE: Final = Rate(burst=120, per_second=1)
SWEEP_RATE: Final = Rate(burst=1, per_second=1 / 60)


class RateLimit:
    """Counts requests per caller; called from the event loop only."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._buckets: OrderedDict[bytes, tuple[float, int]] = OrderedDict()

    def allows(self, caller: bytes, now_ms: int) -> bool:
        """Take one from the caller's bucket; False when it is empty."""
        level, then = self._buckets.pop(caller, (self._rate.burst, now_ms))
        passed = max(0, now_ms - then) / 1000
        level = min(self._rate.burst, level + passed * self._rate.per_second)
        allowed = level >= 1
        self._buckets[caller] = (level - 1 if allowed else level, now_ms)
        if len(self._buckets) > _CALLERS:
            self._buckets.popitem(last=False)
        return allowed
