"""What an unlocked house does by itself: index for search, release held work, renew the certificate."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble
from leefbord.services.device_door import SESSION_MS

EACH_SECONDS: Final = 1.0
RELEASE_MS: Final = 60_000
RENEW_MS: Final = SESSION_MS - 2 * 60 * 60 * 1000
"""Two hours before a session certificate ends, it is renewed; tried again each minute until it works."""
INDEXED_AT_ONCE: Final = 500


@dataclass(frozen=True, kw_only=True)
class Chores:
    """index(most): catch up with the search index. release(): fold held work whose time has come.

    renew(): go on under a new certificate of the same person.
    """

    index: Callable[[int], int]
    release: Callable[[], int]
    renew: Callable[[], None]


class HouseChores:
    """Does the chores when they are due; `turn()` is a plain function, `run` a thread around it."""

    def __init__(self, chores: Chores, clock: Clock) -> None:
        self._chores = chores
        self._clock = clock
        self._released = self._renewed = clock.now_ms()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="chores", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float = 2.0) -> None:
        """End after the chore under way; call it before the vault closes."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def turn(self) -> None:
        """Do what is due now. A clock that was put back makes everything due again rather than never."""
        self._chores.index(INDEXED_AT_ONCE)
        now = self._clock.now_ms()
        if not 0 <= now - self._released < RELEASE_MS:
            self._released = now
            self._chores.release()
            if not 0 <= now - self._renewed < RENEW_MS:
                self._chores.renew()
                self._renewed = now

    def _run(self) -> None:
        while not self._over.wait(EACH_SECONDS):
            try:
                self.turn()
            except Trouble:
                continue  # a full disk, a keeper that ends: seen elsewhere; the next turn tries again
