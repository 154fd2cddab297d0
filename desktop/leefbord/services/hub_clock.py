"""Keeps the clocks of a process on the hub's time: learned at the start and every hour after."""

import threading
from collections.abc import Callable
from typing import Final

from leefbord.core.clock import Clock, SystemClock
from leefbord.core.errors import Trouble
from leefbord.core.ids import Entropy
from leefbord.sync.hub_time import Offset, learn_offset
from leefbord.sync.transport import HubClock

EVERY_SECONDS: Final = 60 * 60.0
AGAIN_SECONDS: Final = 60.0


class HubTime:
    """Learns how far this PC's clock is from the hub's, and sets `stamps` and `tokens` by it.

    The hub checks tokens against its own time, so those follow any offset. Stamps follow one of at most five
    minutes: behind a larger one may stand a hub that lies; then `doubtful` is true and a person must look.
    `public()` is the hub's key from the authority log; `os_clock` is the clock of the operating system.
    """

    def __init__(
        self,
        hub: HubClock,
        *,
        public: Callable[[], bytes | None],
        os_clock: Clock,
        stamps: SystemClock,
        tokens: SystemClock | None = None,
        entropy: Entropy,
    ) -> None:
        self._hub = hub
        self._public = public
        self._os_clock = os_clock
        self._stamps = stamps
        self._tokens = tokens
        self._entropy = entropy
        self._doubtful = False

    @property
    def doubtful(self) -> bool:
        """Whether the clock of this PC differs so much that somebody must look at it."""
        return self._doubtful

    def learn(self) -> Offset:
        """Ask the hub now; Trouble when it cannot be reached or did not sign its answer."""
        offset = learn_offset(
            self._hub, public=self._public(), read_ms=self._os_clock.now_ms, entropy=self._entropy
        )
        self._doubtful = offset.doubtful
        self._stamps.offset_ms = 0 if offset.doubtful else offset.ms
        if self._tokens is not None:
            self._tokens.offset_ms = offset.ms
        return offset

    def follow(self, over: threading.Event) -> None:
        """Until the end: at once, each hour, and each minute while the hub does not answer."""
        pause = 0.0
        while not over.wait(pause):
            try:
                self.learn()
                pause = EVERY_SECONDS
            except Trouble:
                pause = AGAIN_SECONDS
