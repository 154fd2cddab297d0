"""Drives a real window of a real process by accessible names, through the socket of driver_child.py."""

import json
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


class NotThereError(AssertionError):
    """What should have been on the screen was not, within the time given."""


class Window:
    """The newest window process that listens in a folder (a lock or a crash brings a new one)."""

    def __init__(self, folder: Path, *, patience_s: float = 30.0) -> None:
        self._folder = folder
        self._patience_s = patience_s
        self._pid = 0
        self._stream: Any = None
        self.screens = 0

    @property
    def pid(self) -> int:
        """Process id of the window that answered last."""
        return self._pid

    def _sockets(self) -> list[Path]:
        alive = [p for p in self._folder.glob("*.sock") if Path(f"/proc/{p.stem}").exists()]
        return sorted(alive, key=lambda p: p.stat().st_mtime_ns)

    def _connect(self, path: Path) -> None:
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(25)
        connection.connect(str(path))
        self._stream = connection.makefile("rwb")
        self._pid = int(path.stem)

    def ask(self, **request: Any) -> dict[str, Any]:
        """One request to whichever window of this device is visible; {} while none answers."""
        for path in reversed(self._sockets()):
            try:
                if self._pid != int(path.stem) or self._stream is None:
                    self._connect(path)
                self._stream.write(json.dumps(request).encode() + b"\n")
                self._stream.flush()
                answer: dict[str, Any] = json.loads(self._stream.readline() or b"{}")
            except (OSError, ValueError):
                self._stream = None
                continue
            if answer.get("ok") or "names" in answer:
                return answer
        return {}

    def until(self, what: str, probe: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Ask again until it is so, or say what was on the screen instead."""
        end = time.monotonic() + self._patience_s
        while time.monotonic() < end:
            answer = probe()
            if answer.get("ok"):
                return answer
            time.sleep(0.05)
        raise NotThereError(f"{what}; on screen: {self.names()}")

    def names(self) -> list[str]:
        """What a screen reader finds now."""
        return list(self.ask(verb="names").get("names", []))

    def see(self, name: str, *, kind: str = "", index: int = 0) -> None:
        """Wait until something with this name (or beginning so) is visible."""
        self.until(f"see {name!r}", lambda: self.ask(verb="find", name=name, kind=kind, index=index))

    def sees(self, name: str, *, kind: str = "") -> bool:
        """Whether it is visible right now."""
        return bool(self.ask(verb="find", name=name, kind=kind).get("ok"))

    def click(self, name: str, *, index: int = 0) -> None:
        """Click the button with this name, when it is there and enabled."""
        self.until(f"click {name!r}", lambda: self.ask(verb="click", name=name, kind="button", index=index))

    def type(self, name: str, text: str, *, index: int = 0) -> None:
        """Type into the field with this name."""
        self.until(
            f"type into {name!r}",
            lambda: self.ask(verb="type", name=name, kind="field", text=text, index=index),
        )

    def read(self, name: str) -> str:
        """The text of what has this name."""
        return str(self.until(f"read {name!r}", lambda: self.ask(verb="read", name=name))["text"])

    def keys(self, sequence: str) -> None:
        """Press a key sequence where the focus is ("Ctrl+K")."""
        self.until(f"press {sequence}", lambda: self.ask(verb="keys", keys=sequence))

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.until("resize", lambda: self.ask(verb="resize", width=width, height=height))

    def shot(self, path: Path) -> None:
        """Save what the window shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.until(f"save {path.name}", lambda: self.ask(verb="shot", path=str(path)))
        self.screens += 1
