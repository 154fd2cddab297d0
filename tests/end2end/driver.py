"""Drives a real window of a real process by accessible names, through the socket of driver_child.py."""

import json
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

_ASK_SECONDS = 25.0
_STEP_SECONDS = 0.03


class NotThereError(AssertionError):
    """What should have been on the screen was not, within the time given."""


class Window:
    """The newest visible window process that listens in a folder (a lock or a crash brings a new one)."""

    def __init__(self, folder: Path, *, patience_s: float = 30.0) -> None:
        self._folder = folder
        self._patience_s = patience_s
        self._streams: dict[int, BinaryIO] = {}
        self._pid = 0
        self.screens = 0

    @property
    def pid(self) -> int:
        """Process id of the window that answered last."""
        return self._pid

    def processes(self) -> list[int]:
        """Window processes of this device that live: the one on screen and the warm one."""
        return [int(path.stem) for path in self._sockets()]

    def ask(self, **request: Any) -> dict[str, Any]:
        """One request to whichever window of this device is visible; what the last one said otherwise."""
        answer: dict[str, Any] = {}
        for path in reversed(self._sockets()):
            pid = int(path.stem)
            try:
                stream = self._stream(pid, path)
                stream.write(json.dumps(request).encode() + b"\n")
                stream.flush()
                answer = json.loads(stream.readline() or b"{}")
            except (OSError, ValueError):
                self._drop(pid)
                continue
            if not answer.get("hidden") and not answer.get("starting") and answer:
                self._pid = pid
                return answer
        return answer

    def until(self, what: str, probe: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Ask again until it is so, or say what was on the screen instead."""
        end = time.monotonic() + self._patience_s
        answer: dict[str, Any] = {}
        while time.monotonic() < end:
            answer = probe()
            if answer.get("ok"):
                return answer
            time.sleep(_STEP_SECONDS)
        raise NotThereError(f"{what}; answer: {answer}; on screen: {_short(self.names())}")

    def names(self) -> list[str]:
        """What a screen reader finds now."""
        return list(self.ask(verb="names").get("names", []))

    def buttons(self) -> list[str]:
        """What can be pressed now."""
        return [name for kind, name, _ in self.ask(verb="tree").get("tree", []) if "Button" in kind]

    def see(self, name: str, *, kind: str = "", index: int = 0) -> None:
        """Wait until something with this name (or beginning so) is visible."""
        self.until(f"see {name!r}", lambda: self.ask(verb="find", name=name, kind=kind, index=index))

    def sees(self, name: str, *, kind: str = "") -> bool:
        """Whether it is visible right now."""
        return bool(self.ask(verb="find", name=name, kind=kind).get("ok"))

    def gone(self, name: str, *, kind: str = "") -> None:
        """Wait until nothing with this name is visible."""
        self.until(f"{name!r} goes", lambda: {"ok": not self.sees(name, kind=kind)})

    def see_part(self, part: str) -> None:
        """Wait until something is visible whose name holds these words."""
        self.until(f"see ..{part}..", lambda: {"ok": any(part in name for name in self.names())})

    def click(self, name: str, *, index: int = 0) -> None:
        """Click the button with this name, when it is there and enabled."""
        self.until(f"click {name!r}", lambda: self.ask(verb="click", name=name, kind="button", index=index))

    def press(self, name: str, *, index: int = 0) -> None:
        """Click whatever has this name: a row, a card."""
        self.until(f"press {name!r}", lambda: self.ask(verb="click", name=name, index=index))

    def tick(self, name: str, *, on: bool = True) -> None:
        """Set a check box or radio button."""
        self.until(f"tick {name!r}", lambda: self.ask(verb="tick", name=name, kind="button", on=on))

    def menu(self, entry: str) -> None:
        """Choose an entry of the menu that is open."""
        self.until(f"choose {entry!r} in the menu", lambda: self.ask(verb="menu", name=entry))

    def type(self, name: str, text: str, *, index: int = 0) -> None:
        """Type into the field with this name, in place of what stood there."""
        self.until(
            f"type into {name!r}",
            lambda: self.ask(verb="type", name=name, kind="field", text=text, index=index),
        )

    def choose(self, name: str, text: str) -> None:
        """Choose a row of a drop-down or a list by (the beginning of) its words."""
        self.until(
            f"choose {text!r} in {name!r}",
            lambda: self.ask(verb="choose", name=name, kind="choice", text=text),
        )

    def read(self, name: str, *, kind: str = "") -> str:
        """The text of what has this name."""
        return str(self.until(f"read {name!r}", lambda: self.ask(verb="read", name=name, kind=kind))["text"])

    def keys(self, sequence: str) -> None:
        """Press a key sequence where the focus is ("Ctrl+K")."""
        self.until(f"press {sequence}", lambda: self.ask(verb="keys", keys=sequence))

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.until("resize", lambda: self.ask(verb="resize", width=width, height=height))

    def file(self, path: Path) -> None:
        """Choose a file in the file dialog that is open."""
        self.until(f"choose {path.name}", lambda: self.ask(verb="file", path=str(path)))

    def theme(self, name: str) -> None:
        """Another look, for a picture."""
        self.until(f"theme {name}", lambda: self.ask(verb="theme", name=name))

    def close(self) -> None:
        """Close the window as the cross does."""
        self.until("close", lambda: self.ask(verb="close"))

    def shot(self, path: Path) -> None:
        """Save what the window shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.until(f"save {path.name}", lambda: self.ask(verb="shot", path=str(path)))
        self.screens += 1

    def _sockets(self) -> list[Path]:
        alive = [path for path in self._folder.glob("*.sock") if _lives(int(path.stem))]
        return sorted(alive, key=lambda path: path.stat().st_mtime_ns)

    def _stream(self, pid: int, path: Path) -> BinaryIO:
        if pid not in self._streams:
            connection = socket.socket(socket.AF_UNIX)
            connection.settimeout(_ASK_SECONDS)
            connection.connect(str(path))
            self._streams[pid] = cast(BinaryIO, connection.makefile("rwb"))
            connection.close()  # the stream keeps it open
        return self._streams[pid]

    def _drop(self, pid: int) -> None:
        stream = self._streams.pop(pid, None)
        if stream is not None:
            try:
                stream.close()
            except OSError:
                return

    def disconnect(self) -> None:
        """Let go of every window process."""
        for pid in list(self._streams):
            self._drop(pid)


def _short(names: list[str]) -> str:
    return " | ".join(name[:60] for name in names)[:3000]


def _lives(pid: int) -> bool:
    try:
        words = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return words.rpartition(")")[2].split()[0] not in "ZX"
