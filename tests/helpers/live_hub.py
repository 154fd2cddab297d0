"""A real hub for tests: in a thread on a free port, or as a process of its own that can be killed."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn

from leefbord.core.clock import Clock, SystemClock
from leefbord.hub.app import build_app
from leefbord.hub.keys import HubKeys, hub_keys
from leefbord.hub.serve import HubServer
from leefbord.hub.storage_sqlite import SqliteStorage

_WAIT_SECONDS: Final = 20.0
_PROGRAM: Final = """
import sys
from pathlib import Path
from leefbord.hub.serve import HubSettings, run_hub
folder, port, plain = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "plain"
run_hub(HubSettings(directory=folder, setup_code_file=folder / "setup.json", port=port, plain=plain))
"""


@dataclass(frozen=True)
class LiveHub:
    """Where it answers, its code for a new facility, and its keys."""

    url: str
    code: str
    pin: bytes
    keys: HubKeys
    folder: Path


@contextmanager
def hub_in_thread(folder: Path, clock: Clock | None = None) -> Iterator[LiveHub]:
    """Plain http on loopback; stops when the block ends."""
    keys = hub_keys(folder)
    storage = SqliteStorage(folder / "hub.sqlite")
    hub = build_app(storage, keys, clock or SystemClock(time.time_ns))
    config = uvicorn.Config(
        hub.app, host="127.0.0.1", port=0, log_config=None, access_log=False, lifespan="off", ws="none"
    )
    ports: queue.Queue[int] = queue.Queue()
    server = HubServer(config, hub, ports.put)
    thread = threading.Thread(target=server.run, name="live-hub")
    thread.start()
    port = ports.get(timeout=_WAIT_SECONDS)
    hub.setup_code.write(folder / "setup.json", address="", tls_pin=b"")
    code = json.loads((folder / "setup.json").read_text())["code"]
    try:
        yield LiveHub(f"http://127.0.0.1:{port}", code, b"", keys, folder)
    finally:
        server.should_exit = True
        thread.join(_WAIT_SECONDS)
        storage.close()


class HubProcess:
    """A hub of its own process; `kill` is SIGKILL, `stop` is SIGTERM."""

    def __init__(self, folder: Path, *, port: int = 0, plain: bool = True) -> None:
        self.folder = folder
        self._port = port
        self._plain = plain
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> bytes:
        """Everything it logged so far."""
        return (self.folder / "hub.log").read_bytes()

    def start(self) -> LiveHub:
        """Start and wait until it listens; the same port after a restart."""
        setup = self.folder / "setup.json"
        setup.unlink(missing_ok=True)
        with (self.folder / "hub.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", _PROGRAM, str(self.folder), str(self._port), self._mode],
                stderr=log,
                env={**os.environ, "PYTHONPATH": "desktop"},
            )
        words = self._wait_for(setup)
        self._port = int(words["address"].rsplit(":", 1)[1])
        return LiveHub(
            words["address"],
            words["code"],
            bytes.fromhex(words["tls_pin"]),
            hub_keys(self.folder),
            self.folder,
        )

    def memory(self) -> float:
        """Its resident memory in MB, from /proc."""
        assert self._process is not None
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        (line,) = [line for line in status.splitlines() if line.startswith("VmRSS:")]
        return int(line.split()[1]) / 1024

    def kill(self) -> None:
        """As if the plug were pulled."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """As the system does at shutdown; the exit code."""
        return self._end(signal.SIGTERM)

    @property
    def _mode(self) -> str:
        return "plain" if self._plain else "tls"

    def _end(self, number: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(number)
        code = self._process.wait(_WAIT_SECONDS)
        self._process = None
        return code

    def _wait_for(self, setup: Path) -> dict[str, str]:
        waited = threading.Event()
        until = time.monotonic() + _WAIT_SECONDS
        while time.monotonic() < until:
            assert self._process is not None
            assert self._process.poll() is None, self.log.decode(errors="replace")
            if setup.exists():
                words: dict[str, str] = json.loads(setup.read_text())
                return words
            waited.wait(0.02)
        raise AssertionError("the hub did not start")
