"""Wakes the keeper's loop from other threads and from signals, with what they wish."""

import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto
from types import FrameType


class Wish(Enum):
    """What may be wished of the loop."""

    LOCK = auto()
    STOP = auto()


class Wakeup:
    """A set of wishes and a socket that becomes readable with each; wishing is safe anywhere."""

    def __init__(self) -> None:
        self.readable, self._writing = socket.socketpair()
        self.readable.setblocking(False)
        self._writing.setblocking(False)
        self._wishes: set[Wish] = set()

    def wish(self, wish: Wish) -> None:
        """Note a wish and wake the loop."""
        self._wishes.add(wish)
        self.wake()

    def wake(self) -> None:
        """Only wake the loop; a full socket has woken it already, a closed one has nobody to wake."""
        with suppress(OSError):
            self._writing.send(b"\0")

    def take(self, wish: Wish) -> bool:
        """Whether this was wished since it was last taken."""
        if wish not in self._wishes:
            return False
        self._wishes.discard(wish)
        return True

    def drain(self) -> None:
        """Make the socket quiet again."""
        with suppress(BlockingIOError):
            while self.readable.recv(4096):
                pass

    def close(self) -> None:
        """Close the sockets."""
        self.readable.close()
        self._writing.close()

    @contextmanager
    def signals(self) -> Iterator[None]:
        """SIGTERM, SIGINT and SIGHUP wish a stop, SIGCHLD wakes; nothing outside the main thread."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(_number: int, _at: FrameType | None) -> None:
            self.wish(Wish.STOP)

        def wake(_number: int, _at: FrameType | None) -> None:
            self.wake()

        handlers = {signal.SIGTERM: stop, signal.SIGINT: stop}
        if sys.platform != "win32":
            handlers |= {signal.SIGCHLD: wake, signal.SIGHUP: stop}
        before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
