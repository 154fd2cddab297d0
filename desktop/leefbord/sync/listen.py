"""Listens for hints of the hub in a thread of its own; a hint says that something moved, never what."""

import json
import threading
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from leefbord.core.errors import Trouble
from leefbord.sync.hub_door import HubDoor

_SILENCE_SECONDS: Final = 40.0  # the hub sends something every 15
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 60.0
_MOST_IN_HINT: Final = 10_000

Hint = Mapping[str, int]
"""Lane text (or `authority`) -> number of its newest item; empty right after (re)connecting."""


class Jitter(Protocol):
    """Gives a number from 0 to 1, so that a house full of PCs does not return all at once."""

    def __call__(self) -> float:
        """Any number in the range."""
        ...


class Listener:
    """Calls `heard` for each hint, and once after every connection, as something may have been missed.

    `heard` runs in the listener's thread: it should only wake up whoever syncs. Connections that break
    are made again, after a pause that grows to a minute.
    """

    def __init__(
        self, door: HubDoor, heard: Callable[[Hint], None], *, jitter: Jitter, first_wait: float = _FIRST_WAIT
    ) -> None:
        self._door = door
        self._heard = heard
        self._jitter = jitter
        self._first_wait = first_wait
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-hints", daemon=True)
        self.connected = threading.Event()

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """End the connection and the thread."""
        self._stop.set()
        self._door.close()
        self._thread.join(seconds)

    def _run(self) -> None:
        wait = self._first_wait
        while not self._stop.is_set():
            try:
                with self._door.lines("/v1/events", silence_seconds=_SILENCE_SECONDS) as lines:
                    for line in lines:
                        wait = self._first_wait
                        self._hear(line)
                        if self._stop.is_set():
                            return
            except Trouble:
                pass  # an absent hub is the engine's to report; here it is tried again
            self.connected.clear()
            self._stop.wait(wait * (0.5 + self._jitter()))
            wait = min(_LONGEST_WAIT, wait * 2)

    def _hear(self, line: str) -> None:
        if not line.startswith("data:"):
            return
        hint = read_hint(line.removeprefix("data:"))
        if hint is not None:
            self.connected.set()
            self._heard(hint)


def read_hint(text: str) -> Hint | None:
    """The hint in a line, None for anything else: a hub that talks nonsense is ignored."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or len(found) > _MOST_IN_HINT:
        return None
    if not all(isinstance(number, int) for number in found.values()):
        return None
    return found
