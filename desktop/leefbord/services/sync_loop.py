"""Keeps an unlocked house in sync: after each write, after each hint of the hub, and once a minute."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble
from leefbord.sync.engine import SyncReport
from leefbord.sync.status import SyncState, failed, progressed, seen_at, started, succeeded, wrote

_EVERY_SECONDS: Final = 60.0
_AGAIN_SECONDS: Final = 5.0
"""How soon an unreachable hub is tried again; the hints of a live one come at once anyway."""


@dataclass(frozen=True, kw_only=True)
class SyncWork:
    """`rounds` runs a whole round of everything, or raises Trouble; `waiting` counts unconfirmed items."""

    rounds: Callable[[], SyncReport]
    waiting: Callable[[], int]


class SyncLoop:
    """A thread that runs rounds one after the other; safe to poke from any thread."""

    def __init__(self, work: SyncWork, *, clock: Clock, reported: Callable[[SyncReport], None]) -> None:
        self._work = work
        self._clock = clock
        self._reported = reported
        self._state = SyncState(waiting=work.waiting())
        self._poked = threading.Event()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    @property
    def state(self) -> SyncState:
        """What the sync chip shows now."""
        return seen_at(self._state, now_ms=self._clock.now_ms())

    def start(self) -> None:
        """Begin with a round at once."""
        self._poked.set()
        self._thread.start()

    def poke(self) -> None:
        """Something was written here, or moved at the hub."""
        with self._lock:
            self._state = wrote(self._state, waiting=self._work.waiting())
        self._poked.set()

    def hinted(self) -> None:
        """The hub says that something moved."""
        self._poked.set()

    def show_progress(self, done: int, total: int) -> None:
        """The engine tells how far a round is."""
        with self._lock:
            self._state = progressed(self._state, done=done, total=total, now_ms=self._clock.now_ms())

    def stop(self, seconds: float = 5.0) -> None:
        """End after the batch under way; what it committed stays."""
        self._stop.set()
        self._poked.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    @property
    def stopped(self) -> bool:
        """Whether the engine should break off between two batches."""
        return self._stop.is_set()

    def _run(self) -> None:
        pause = 0.0
        while not self._stop.is_set():
            self._poked.wait(pause or _EVERY_SECONDS)
            self._poked.clear()
            if self._stop.is_set():
                return
            pause = _EVERY_SECONDS if self._round() else _AGAIN_SECONDS

    def _round(self) -> bool:
        with self._lock:
            self._state = started(self._state, now_ms=self._clock.now_ms())
        try:
            report = self._work.rounds()
            self._reported(report)
        except Trouble as trouble:
            if self._stop.is_set():
                return False  # the house was closed under a round that hung: there is nobody left to tell
            with self._lock:
                self._state = failed(
                    self._state, trouble, now_ms=self._clock.now_ms(), waiting=self._work.waiting()
                )
            return False
        with self._lock:
            self._state = succeeded(
                self._state, now_ms=self._clock.now_ms(), waiting=self._work.waiting(), held=report.held
            )
        return True
