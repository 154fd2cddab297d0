"""The offset of this PC's clock, learned from the hub's signed answer to a nonce."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Final

from leefbord.core.clock import FUTURE_TOLERANCE_MS
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy
from leefbord.sync.transport import HubClock
from leefbord.wire.hub_time import verify_time
from leefbord.wire.malformed import Malformed

_SAMPLES: Final = 3
_NONCE: Final = 16


@dataclass(frozen=True)
class Offset:
    """Milliseconds to add to the OS clock to get the hub's time.

    `doubtful`: larger than five minutes; then it is used for tokens only, until a second witness (another
    device's fresh stamps, a person) agrees.
    """

    ms: int

    @property
    def doubtful(self) -> bool:
        """Whether somebody must look at it."""
        return abs(self.ms) > FUTURE_TOLERANCE_MS


def learn_offset(
    hub: HubClock, *, public: bytes | None, read_ms: Callable[[], int], entropy: Entropy
) -> Offset:
    """The median of a few samples, each taken in the middle of its round trip.

    With `public` (the hub's key from the authority log) an answer that it did not sign is HUB_REFUSED.
    """
    samples = []
    for _ in range(_SAMPLES):
        nonce = entropy(_NONCE)
        before = read_ms()
        time_ms, signature = hub.time(nonce)
        after = read_ms()
        if public is not None:
            _check(public, nonce, time_ms, signature)
        samples.append(time_ms - (before + after) // 2)
    return Offset(round(median(samples)))


def _check(public: bytes, nonce: bytes, time_ms: int, signature: bytes) -> None:
    try:
        verify_time(public, nonce, time_ms, signature)
    except Malformed as wrong:
        raise Trouble(TroubleKind.HUB_REFUSED, code="time") from wrong
