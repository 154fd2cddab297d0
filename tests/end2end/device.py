"""One installed device as real processes: its profile, its own keyring, its keeper and windows."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.end2end.driver import Window
from tests.end2end.processes import ROOT, Program
from tests.helpers.keyring_elsewhere import KeyringElsewhere
from tests.helpers.private_keyring import PrivateKeyring

from leefbord.services.profile import Profile, profile_at

_DRIVEN: Final = Path(__file__).with_name("driven_program.py")
_READER: Final = Path(__file__).with_name("vault_reader.py")
_DOCTOR_SECONDS: Final = 60.0


@dataclass(frozen=True)
class Checkup:
    """What the doctor said: exit code, state hash by stream, and every line."""

    code: int
    streams: Mapping[str, str]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Contents:
    """What lies in a closed vault: acts as (act id, name, device), and how often each text is there."""

    acts: frozenset[tuple[str, str, str]]
    texts: Mapping[str, int]
    aside: int
    waiting: int
    unpushed: int


class Device:
    """`kind` is the command that opens it: run or kiosk. Its window is driven by accessible names."""

    def __init__(self, folder: Path, name: str, keyring: PrivateKeyring, *, kind: str = "run") -> None:
        self.profile: Profile = profile_at(folder / "profile", name)
        self.keyring = keyring
        self.kind = kind
        self.log = folder / "program.log"
        self.sockets = folder / "windows"
        self.sockets.mkdir(parents=True, exist_ok=True)
        self._program: Program | None = None
        self.window = Window(self.sockets)

    @property
    def environment(self) -> dict[str, str]:
        """What a process of this device sees: its keyring, no screen, this source."""
        source = f"{ROOT / 'desktop'}:{ROOT}"
        return {**self.keyring.environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": source}

    @property
    def store(self) -> KeyringElsewhere:
        """Its keyring, for whoever sets it up from outside."""
        return KeyringElsewhere(self.keyring, self.profile.keyring_service)

    @property
    def program(self) -> Program:
        """The keeper that was started last."""
        assert self._program is not None, "start it first"
        return self._program

    def start(self, *words: str, under: Sequence[str] = ()) -> Window:
        """Start the keeper, `under` a command that takes rights away; the window that it shows."""
        assert self._program is None or self._program.exit_code is not None, "it runs already"
        for left in self.sockets.iterdir():
            left.unlink()
        self.window.disconnect()
        command = [sys.executable, str(_DRIVEN), str(self.sockets), self.kind, *self._place(), *words]
        self._program = Program([*under, *command], self.environment, self.log)
        return self.window

    def crash(self) -> None:
        """Pull the plug: keeper and windows are gone in the same moment."""
        self.program.kill()

    def stop(self) -> int:
        """End as the system does at shutdown; the exit code."""
        return self.program.stop()

    def close(self) -> None:
        """End whatever still runs."""
        if self._program is not None and self._program.exit_code is None:
            self._program.kill()
        self.window.disconnect()

    def leefbord(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of the program on this device and wait for its end."""
        return subprocess.run(
            [sys.executable, "-m", "leefbord", *words, *self._place()],
            env=self.environment,
            cwd=ROOT,
            input=typed,
            capture_output=True,
            text=True,
            timeout=_DOCTOR_SECONDS,
            check=False,
        )

    def checkup(self, login: str, password: str) -> Checkup:
        """Ask the doctor about the closed device."""
        done = self.leefbord("doctor", "--login", login, typed=password + "\n")
        lines = tuple(done.stdout.splitlines())
        parts = [line.split() for line in lines]
        return Checkup(done.returncode, {one[2]: one[3] for one in parts if one[0] == "stream"}, lines)

    def contents(self, login: str, password: str, texts: Sequence[str] = ()) -> Contents:
        """Read the vault of the closed device."""
        done = subprocess.run(
            [sys.executable, str(_READER), str(self.profile.folder), self.profile.name, login],
            env=self.environment,
            cwd=ROOT,
            input=json.dumps({"password": password, "texts": list(texts)}) + "\n",
            capture_output=True,
            text=True,
            timeout=_DOCTOR_SECONDS,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        acts = frozenset((act, name, device) for act, name, device in found.pop("acts"))
        return Contents(acts=acts, **found)

    def holders(self) -> list[int]:
        """Processes of this machine that have a file of the device's vault open."""
        vaults = {str(path) for path in self.profile.folder.glob("vault-*.db*")}
        holding = []
        for descriptors in Path("/proc").glob("[0-9]*/fd"):
            try:
                open_files = {str(each.readlink()) for each in descriptors.iterdir()}
            except OSError:
                continue  # it ended in between
            if open_files & vaults:
                holding.append(int(descriptors.parent.name))
        return holding

    def _place(self) -> list[str]:
        return ["--folder", str(self.profile.folder), "--name", self.profile.name]
