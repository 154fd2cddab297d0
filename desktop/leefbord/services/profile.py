"""A profile: where one installation keeps its files, and the keyring name that belongs to it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from platformdirs import site_data_path, user_data_path

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import GroupId

REMOVAL_WANTED = "remove.wanted"
"""A file in the demo's profile: its person pressed "Demohuis weghalen"."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One device's files. `name` keeps a demo house apart from a real one, also in the keyring."""

    name: str
    folder: Path

    @property
    def keyring_service(self) -> str:
        """The service name in the OS keyring; one per profile, so that profiles never meet."""
        return f"leefbord-{self.name}"

    @property
    def box(self) -> Path:
        """The device box: the device's keys under the device secret."""
        return self.folder / "device.box"

    @property
    def spool(self) -> Path:
        """Ciphertext, authority log and bundles, readable while locked."""
        return self.folder / "spool.db"

    @property
    def settings(self) -> Path:
        """Where the hub is and what this device is for; no personal data."""
        return self.folder / "device.json"

    def vault(self, group: GroupId) -> Path:
        """The encrypted store of one living group."""
        return self.folder / f"vault-{group.hex()}.db"

    def header(self, group: GroupId) -> Path:
        """The slots of that vault (a second copy lies beside it)."""
        return self.folder / f"vault-{group.hex()}.header"

    def high_water(self, group: GroupId) -> Path:
        """The high-water mark of that vault, outside the vault."""
        return self.folder / f"vault-{group.hex()}.mark"

    def ensure(self) -> None:
        """Make the folder, readable by this account only; Trouble when that cannot be."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as failure:
            raise Trouble(TroubleKind.READ_ONLY, code="P1") from failure
        if not os.access(self.folder, os.W_OK):
            raise Trouble(TroubleKind.READ_ONLY, code="P2")


def profile_at(folder: Path, name: str) -> Profile:
    """A profile in a given folder (tests, demo, a machine-wide data.dir policy)."""
    if not _NAME.fullmatch(name):
        raise Trouble(TroubleKind.BAD_INPUT, code="P3")
    return Profile(name=name, folder=folder)


def machine_profile(name: str) -> Profile:
    """The profile of an installed program: machine-wide data where writable, else the account's own.

    Never a roaming folder: the data and the device secret belong to the machine.
    """
    shared = site_data_path("leefbord", appauthor=False) / name
    if shared.is_dir() and os.access(shared, os.W_OK):
        return profile_at(shared, name)
    return profile_at(user_data_path("leefbord", appauthor=False, roaming=False) / name, name)
