"""The test's side of scripted windows: meets each new window process and gives it orders."""

import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("scripted_window.py")
_PATIENCE_SECONDS = 30


@dataclass
class WindowInTest:
    """One window process as the test sees it."""

    pid: int
    _control: socket.socket

    def __post_init__(self) -> None:
        self._lines = self._control.makefile("r")

    def order(self, text: str) -> None:
        """Tell the window what to do."""
        self._control.sendall(text.encode() + b"\n")

    def hear(self) -> str:
        """The next line it says; empty once the process has ended."""
        return self._lines.readline().strip()

    def ended(self) -> bool:
        """Wait until the process is gone; what it still says is let go."""
        try:
            while self._lines.readline():
                pass
        except ConnectionError:
            pass
        return True

    def close(self) -> None:
        """Let go of the control socket."""
        self._lines.close()
        self._control.close()


class WindowStage:
    """Listens for the windows that a keeper starts; every wait is bounded and fails the test."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / "control"
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self._path))
        self._listener.listen(16)
        self._listener.settimeout(_PATIENCE_SECONDS)
        self._met: list[WindowInTest] = []

    @property
    def argv(self) -> list[str]:
        """What starts a scripted window that reports here."""
        return [sys.executable, str(SCRIPT), str(self._path)]

    @property
    def environment(self) -> dict[str, str]:
        """Lets the script find the program."""
        source = SCRIPT.parents[2]
        return dict(os.environ) | {"PYTHONPATH": str(source / "desktop")}

    def next_window(self) -> WindowInTest:
        """Wait for the next window process to say hello."""
        control, _ = self._listener.accept()
        control.settimeout(_PATIENCE_SECONDS)
        window = WindowInTest(0, control)
        word, pid = window.hear().split()
        assert word == "hello"
        window.pid = int(pid)
        self._met.append(window)
        return window

    def next_ready(self) -> WindowInTest:
        """The next window, its login screen built."""
        window = self.next_window()
        window.order("ready")
        return window

    def close(self) -> None:
        """Let go of everything; windows that still live end themselves."""
        for window in self._met:
            window.close()
        self._listener.close()
