"""Real processes of the end-to-end tests, each in a group of its own that ends whole."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from leefbord.services.first_desk import HubInvitation
from leefbord.sync.hub_door import HubAddress

ROOT: Final = Path(__file__).resolve().parents[2]
_END_SECONDS: Final = 20.0
_STEP_SECONDS: Final = 0.03


def wait_until(what: str, so: Callable[[], bool], *, seconds: float = 30.0) -> None:
    """Ask again until it is so; AssertionError with `what` when time is over."""
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end, f"it did not happen: {what}"
        time.sleep(_STEP_SECONDS)


class Program:
    """One started program and everything that it starts itself."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                list(words),
                env={**environment, "PYTHONDONTWRITEBYTECODE": "1"},
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,  # so that `kill` reaches its children too, and nothing else
            )

    @property
    def pid(self) -> int:
        """Process id; also the id of its group."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._process.poll()

    def wait(self) -> int:
        """Its exit code once it ended by itself."""
        return self._process.wait(_END_SECONDS)

    def stop(self) -> int:
        """Ask it to end (SIGTERM) and wait; its exit code."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            return self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise

    def kill(self) -> None:
        """SIGKILL to it and to everything that it started, all in the same moment."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(_END_SECONDS)

    def freeze(self) -> None:
        """Stop it in its tracks: it holds its sockets and answers nobody."""
        os.killpg(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        os.killpg(self._process.pid, signal.SIGCONT)


class HubProgram:
    """The hub as `leefbord hub` runs it; after a restart it answers on the same port."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._environment = environment
        self._port = 0
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        """The running hub."""
        assert self._program is not None, "start it first"
        return self._program

    def start(self) -> HubInvitation:
        """Start and wait until it listens; its address and one-time code."""
        setup = self.folder / "setup.json"
        setup.unlink(missing_ok=True)
        words = [sys.executable, "-m", "leefbord", "hub", "--folder", str(self.folder), "--plain"]
        words += ["--port", str(self._port)]
        self._program = Program(words, self._environment, self.folder / "hub.log")
        wait_until("the hub listens", lambda: setup.exists() or self.program.exit_code is not None)
        assert self.program.exit_code is None, (self.folder / "hub.log").read_text()
        found = json.loads(setup.read_text())
        self._port = int(found["address"].rsplit(":", 1)[1])
        address = HubAddress(url=found["address"], pin=bytes.fromhex(found["tls_pin"]))
        return HubInvitation(address=address, code=found["code"])

    def close(self) -> None:
        """End it whatever state it is in."""
        if self._program is not None and self._program.exit_code is None:
            self._program.kill()
