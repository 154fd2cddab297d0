"""One window process and the socket it inherited."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Final

from leefbord.keeper.link import Incoming, Kind, Message, frame, receive

FD_OPTION: Final = "--keeper-fd"
_SEND_SECONDS: Final = 5.0


class Stage(Enum):
    """Where a window stands in its one life."""

    STARTING = auto()
    WARM = auto()
    SHOWN = auto()
    ENDING = auto()


class WindowProcess:
    """Started with `FD_OPTION <number>` behind its own arguments; talks over that descriptor.

    Windows passes no descriptors this way; there the handle list of subprocess.STARTUPINFO is needed,
    which is not tried yet.
    """

    def __init__(self, argv: Sequence[str], environment: Mapping[str, str]) -> None:
        if sys.platform == "win32":
            raise NotImplementedError("a window inherits its socket by handle list on Windows: not tried")
        self.link, theirs = socket.socketpair()
        try:
            self._process = subprocess.Popen(
                [*argv, FD_OPTION, str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                env=dict(environment),
                start_new_session=False,
            )
        except BaseException:
            self.link.close()
            raise
        finally:
            theirs.close()
        self.link.settimeout(_SEND_SECONDS)
        self.stage = Stage.STARTING
        self.deadline: float | None = None
        self._incoming = Incoming()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def receive(self) -> list[Message] | None:
        """What came in; None when the window is gone. Malformed when it does not speak as a window does."""
        return receive(self.link, self._incoming)

    def send(self, kind: Kind, body: bytes = b"") -> None:
        """Send a signal; a window that is gone or stuck is noticed elsewhere."""
        self.answer(Message(kind, 0, body))

    def answer(self, message: Message) -> None:
        """Send a message; nothing happens when the window does not take it within 5 s."""
        try:
            self.link.sendall(frame(message))
        except (OSError, TimeoutError):
            self.kill()

    def exit_code(self) -> int | None:
        """The exit code once it has ended."""
        return self._process.poll()

    def kill(self) -> None:
        """End it at once; what it held in memory goes with it."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)

    def finish(self) -> int:
        """Make sure that it has ended, and close the socket; its exit code."""
        self.kill()
        code = self._process.wait()
        self.link.close()
        return code
