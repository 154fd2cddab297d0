"""Opens the demo house: its own hub, a workstation and a kiosk, each a process with its own profile."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy
from leefbord.demo.build import DemoPlace, Progress, build_demo
from leefbord.keys.secret_store import CredentialFileStore, KeyringStore, SecretStore
from leefbord.services.first_desk import HubInvitation
from leefbord.services.profile import REMOVAL_WANTED, Profile, profile_at
from leefbord.sync.hub_door import HubAddress

_WAIT_SECONDS: Final = 30.0
_STEP_SECONDS: Final = 0.05
_PROBE: Final = b"leefbord demo"


@dataclass(frozen=True, kw_only=True)
class DemoFolders:
    """Where everything of the demo lies; removing `base` (and its keyring entries) removes the demo."""

    base: Path

    @property
    def hub(self) -> Path:
        """The hub's database and keys."""
        return self.base / "hub"

    @property
    def desk(self) -> Profile:
        """The workstation's profile."""
        return profile_at(self.base / "desk", "demo-desk")

    @property
    def kiosk(self) -> Profile:
        """The kiosk's profile."""
        return profile_at(self.base / "kiosk", "demo-kiosk")

    @property
    def credentials(self) -> Path:
        """Where the device secrets lie on a machine without a keyring; demo data only."""
        return self.base / "credentials"

    @property
    def removal_wanted(self) -> Path:
        """Left by the workstation's settings page: take the demo away once its window has ended."""
        return self.desk.folder / REMOVAL_WANTED

    @property
    def marker(self) -> Path:
        """Says that this folder is a demo house's own: nothing else is ever built in or taken away."""
        return self.base / "leefbord-demo.txt"

    def claim(self) -> None:
        """Make the folder ours; Trouble BAD_INPUT for one that holds something else: it is not touched."""
        if not self.ours:
            raise Trouble(TroubleKind.BAD_INPUT, code="NOT-A-DEMO-FOLDER")
        self.base.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.marker.write_text("Demohuis van Leefbord, verzonnen mensen.\n", encoding="utf-8")

    @property
    def ours(self) -> bool:
        """Whether the folder is not there, empty, or a demo house."""
        if self.marker.exists() or not self.base.exists() or not any(self.base.iterdir()):
            return True
        # A demo house of before the marker was written: finished, and with its three folders.
        return all(path.exists() for path in (self.ready, self.hub, self.desk.folder, self.kiosk.folder))

    @property
    def ready(self) -> Path:
        """Written last: a demo house that was built to the end. Holds the hub's port."""
        return self.base / "ready.json"


def keyring_works(folders: DemoFolders) -> bool:
    """Whether this session has a keyring that remembers."""
    store = KeyringStore(f"{folders.desk.keyring_service}-probe", prompt_seconds=5)
    try:
        store.write("probe", _PROBE)
        kept = store.read("probe") == _PROBE
        store.erase("probe")
    except Trouble:
        return False
    return kept


def store_for(folders: DemoFolders, *, keyring: bool) -> Callable[[Profile], SecretStore]:
    """The keyring, or on a machine without one a folder of this account: the demo holds invented people."""

    def store(profile: Profile) -> SecretStore:
        if keyring:
            return KeyringStore(profile.keyring_service)
        folders.credentials.mkdir(mode=0o700, parents=True, exist_ok=True)
        return CredentialFileStore(folders.credentials, owner=os.getuid())

    return store


@dataclass
class DemoRun:
    """The processes of an open demo house. `command` starts this program."""

    folders: DemoFolders
    command: Sequence[str]
    keyring: bool
    _children: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_hub(self) -> HubInvitation:
        """Start the hub on the port it had before; its address and one-time code once it listens."""
        self.folders.hub.mkdir(mode=0o700, parents=True, exist_ok=True)
        setup = self.folders.hub / "setup.json"
        setup.unlink(missing_ok=True)
        words = ["hub", "--folder", str(self.folders.hub), "--plain", "--port", str(self._port())]
        with (self.folders.hub / "hub.log").open("ab") as log:
            self._children.append(subprocess.Popen([*self.command, *words], stderr=log))
        end = time.monotonic() + _WAIT_SECONDS
        while time.monotonic() < end:
            if setup.exists():
                found = json.loads(setup.read_text())
                address = HubAddress(url=found["address"], pin=bytes.fromhex(found["tls_pin"]))
                return HubInvitation(address=address, code=found["code"])
            if self._children[-1].poll() is not None:
                break
            time.sleep(_STEP_SECONDS)
        raise Trouble(TroubleKind.HUB_UNREACHABLE, code="DEMO-HUB")

    def build(self, hub: HubInvitation, *, clock: Clock, entropy: Entropy, progress: Progress) -> None:
        """Make the house on a fresh hub; what an interrupted try left is put away first."""
        place = DemoPlace(
            desk=self.folders.desk,
            kiosk=self.folders.kiosk,
            store=store_for(self.folders, keyring=self.keyring),
            hub=hub,
        )
        build_demo(place, clock=clock, entropy=entropy, progress=progress)
        port = int(hub.address.url.rsplit(":", 1)[1])
        self.folders.ready.write_text(json.dumps({"port": port}))

    def open(self, *, kiosk: bool) -> subprocess.Popen[bytes]:
        """Start the keeper of the workstation or of the kiosk."""
        profile = self.folders.kiosk if kiosk else self.folders.desk
        words = ["kiosk", "--windowed"] if kiosk else ["run"]
        words += ["--folder", str(profile.folder), "--name", profile.name]
        if not self.keyring:
            words += ["--credentials", str(self.folders.credentials), "--own-credentials"]
        self._children.append(subprocess.Popen([*self.command, *words]))
        return self._children[-1]

    def close(self) -> None:
        """End what still runs, the hub last."""
        for child in reversed(self._children):
            if child.poll() is None:
                child.terminate()
                try:
                    child.wait(_WAIT_SECONDS)
                except subprocess.TimeoutExpired:
                    child.kill()

    def _port(self) -> int:
        try:
            return int(json.loads(self.folders.ready.read_text())["port"])
        except (OSError, ValueError, KeyError):
            return 0


def remove_demo(folders: DemoFolders, *, keyring: bool) -> None:
    """Take the demo house away, with its own facility and profiles; nothing else is touched.

    Trouble BAD_INPUT for a folder that is not a demo house's: nothing in it is removed.
    """
    if not folders.ours:
        raise Trouble(TroubleKind.BAD_INPUT, code="NOT-A-DEMO-FOLDER")
    store = store_for(folders, keyring=keyring)
    for profile in (folders.desk, folders.kiosk):
        store(profile).erase(profile.name)
    if folders.base.exists():
        shutil.rmtree(folders.base)


def say_progress(step: str, done: int, total: int) -> None:
    """One line that grows, on a terminal."""
    words = {
        "keys": "sleutels",
        "people": "begeleiders",
        "youths": "jongeren",
        "days": "dagen",
        "kiosk": "kiosk",
    }
    sys.stderr.write(f"\rDemohuis De Linde wordt gemaakt: {words.get(step, step)} {done}/{total}      ")
    sys.stderr.flush()
