"""Each trouble gets its own words in the real window, loses nothing, and never offers to delete anything."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from tests.end2end.desk_hands import DeskHands
from tests.end2end.device import Device
from tests.end2end.processes import ROOT, HubProgram, wait_until
from tests.helpers.dutch_words import dutch
from tests.helpers.founded_house import LOGIN, PASSWORD, FoundedHouse, found_house
from tests.helpers.keyring_elsewhere import KeyringElsewhere
from tests.helpers.private_keyring import PrivateKeyring, private_bus, private_keyring

from leefbord.cli.where import system_clock
from leefbord.core.errors import TroubleKind
from leefbord.ui.staff.trouble_table import TROUBLES

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="gnome-keyring is not installed"),
]
DELETING = ("verwijder", "wis ", "delete", "opnieuw beginnen", "alles weg")
NO_OVERRIDE = "-dac_override,-dac_read_search"
"""Without these root is held to the rights of a file like everybody else."""


@dataclass(frozen=True)
class Founded:
    """A house that was set up once; every test gets a copy of its files."""

    template: Path
    keyring: PrivateKeyring
    house: FoundedHouse
    hub: HubProgram


@pytest.fixture(scope="module")
def founded() -> Iterator[Founded]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lb-")))
        (folder / "k").mkdir()
        keyring = stack.enter_context(private_keyring(folder / "k"))
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"}
        hub = HubProgram(folder / "hub", environment)
        stack.callback(hub.close)
        house = found_house(
            folder / "template",
            store=KeyringElsewhere(keyring, "leefbord-test"),
            clock=system_clock(),
            hub=hub.start(),
        )
        yield Founded(folder / "template", keyring, house, hub)


@contextmanager
def device_of(founded: Founded, folder: Path, keyring: PrivateKeyring | None = None) -> Iterator[Device]:
    """A closed copy of the device; its processes end with the block."""
    device = Device(folder, "test", keyring or founded.keyring)
    shutil.copytree(founded.template, device.profile.folder)
    try:
        yield device
    finally:
        device.close()


@pytest.fixture
def device(founded: Founded) -> Iterator[Device]:
    with tempfile.TemporaryDirectory(prefix="lb-") as folder, device_of(founded, Path(folder)) as made:
        yield made


def try_to_log_in(device: Device) -> None:
    """As far as a person comes."""
    window = device.start()
    window.see("Aanmelden", kind="button")
    window.type("Je naam", LOGIN)
    window.type("Je wachtwoord", PASSWORD)
    window.click("Aanmelden")


def told(device: Device, kind: TroubleKind) -> None:
    """Wait for the words of this trouble: what happened, what is safe, and no way to throw anything away."""
    device.window.see(dutch(TROUBLES[kind].title))
    names = device.window.names()
    assert dutch(TROUBLES[kind].safe) in " ".join(names), "what is safe is said"
    buttons = " ".join(device.window.buttons()).casefold()
    assert not [word for word in DELETING if word in buttons]


def opens_again(device: Device) -> None:
    """Nothing was lost: the same device with the same files opens."""
    device.close()
    DeskHands(device.start()).window.see("Aanmelden", kind="button")
    window = device.window
    window.type("Je naam", LOGIN)
    window.type("Je wachtwoord", PASSWORD)
    window.click("Aanmelden")
    window.see("Vergrendel")


def vault_of(device: Device) -> Path:
    (vault,) = device.profile.folder.glob("vault-*.db")
    return vault


def contents(folder: Path) -> dict[str, str]:
    """Hash of each file that is data: what a refusal to open may not change."""
    kept = (".db", ".header", ".box", ".json", ".copy")
    files = [path for path in folder.iterdir() if path.suffix in kept]
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in files}


def flip(path: Path, places: range) -> Callable[[], None]:
    """Turn bytes around; the way back."""
    whole = path.read_bytes()
    damaged = bytearray(whole)
    for place in places:
        damaged[place] ^= 0xFF
    path.write_bytes(damaged)

    def mend() -> None:
        path.write_bytes(whole)

    return mend


def test_a_wrong_password_says_so_and_the_right_one_opens(device: Device) -> None:
    before = contents(device.profile.folder)
    window = device.start()
    window.see("Aanmelden", kind="button")
    for name in (LOGIN, "iemand anders"):
        window.type("Je naam", name)
        window.type("Je wachtwoord", "niet het wachtwoord")
        window.click("Aanmelden")
        window.see(dutch("Name or password is not right"))
    assert vault_of(device).name in before
    assert contents(device.profile.folder)[vault_of(device).name] == before[vault_of(device).name]
    opens_again(device)


def test_a_keyring_that_is_gone_is_told_and_its_return_opens(founded: Founded) -> None:
    with (
        tempfile.TemporaryDirectory(prefix="lb-") as folder,
        private_bus(Path(folder)) as environment,
        device_of(founded, Path(folder)) as device,
    ):
        before = contents(device.profile.folder)
        device.keyring = PrivateKeyring(environment, founded.keyring.daemon)
        device.start()
        told(device, TroubleKind.KEYRING_GONE)
        assert contents(device.profile.folder) == before
        device.keyring = founded.keyring
        opens_again(device)


@pytest.mark.parametrize("part", ["first page", "middle"])
def test_a_damaged_vault_is_told_and_left_as_it_is(device: Device, part: str) -> None:
    vault = vault_of(device)
    size = vault.stat().st_size
    places = range(64, 4_000, 16) if part == "first page" else range(8_192, size - 8_192, 512)
    mend = flip(vault, places)
    damaged = vault.read_bytes()
    try_to_log_in(device)
    told(device, TroubleKind.VAULT_DAMAGED)
    assert vault.read_bytes() == damaged, "nobody touched it"
    device.close()
    mend()
    opens_again(device)


def test_one_damaged_copy_of_the_header_is_mended_by_the_other(device: Device) -> None:
    (header,) = device.profile.folder.glob("vault-*.header")
    flip(header, range(20, header.stat().st_size, 8))
    opens_again(device)


def test_a_damaged_header_is_told_apart_from_a_damaged_vault(device: Device) -> None:
    header, copy = sorted(device.profile.folder.glob("vault-*.header*"))[:2]
    mends = [flip(path, range(20, path.stat().st_size, 8)) for path in (header, copy)]
    before = contents(device.profile.folder)
    try_to_log_in(device)
    told(device, TroubleKind.VAULT_HEADER_DAMAGED)
    assert contents(device.profile.folder) == before
    device.close()
    for mend in mends:
        mend()
    opens_again(device)


def test_a_vault_of_a_newer_version_is_not_opened_and_not_touched(founded: Founded, device: Device) -> None:
    moved = FoundedHouse(device.profile, founded.house.recovery, founded.house.desk, founded.house.clock)
    house = moved.unlock()
    with house.opened.vault.write() as rows:
        rows.execute("INSERT INTO migration VALUES ('leefbord.store', 9999, x'00')")
    house.opened.close()
    before = contents(device.profile.folder)
    try_to_log_in(device)
    told(device, TroubleKind.VAULT_NEWER)
    name = vault_of(device).name
    assert contents(device.profile.folder)[name] == before[name]


def test_without_a_hub_at_the_start_everything_works(founded: Founded, device: Device) -> None:
    founded.hub.close()
    hands = DeskHands(device.start())
    opens = hands.window
    opens.see("Aanmelden", kind="button")
    opens.type("Je naam", LOGIN)
    opens.type("Je wachtwoord", PASSWORD)
    opens.click("Aanmelden")
    hands.offline()
    hands.report("", "Er is vandaag geen verbinding.")
    device.stop()
    founded.hub.start()
    found = device.contents(LOGIN, PASSWORD, ["Er is vandaag geen verbinding."])
    assert found.texts == {"Er is vandaag geen verbinding.": 1}


def test_after_a_lock_the_window_is_gone_and_no_process_holds_the_vault(device: Device) -> None:
    opens_again(device)
    window = device.window.pid
    assert device.holders() == [window], "the control: an open window does hold it"
    DeskHands(device.window).lock()
    wait_until("the window ends", lambda: not Path(f"/proc/{window}").exists())
    assert device.holders() == []
    assert device.window.pid != window


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_is_told_and_room_brings_everything_back(founded: Founded) -> None:
    with tempfile.TemporaryDirectory(prefix="lb-") as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip("this machine does not let us mount a small disk")
        try:
            with device_of(founded, disk) as device:
                ballast = disk / "ballast"
                fill(ballast)
                device.start()
                told(device, TroubleKind.DISK_FULL)
                device.close()
                ballast.unlink()
                opens_again(device)
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(ballast: Path) -> None:
    """Write until nothing fits any more."""
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1 << 8, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


@pytest.mark.skipif(os.geteuid() == 0 and shutil.which("setpriv") is None, reason="root needs setpriv")
def test_a_folder_that_may_not_be_written_is_told(device: Device) -> None:
    before = contents(device.profile.folder)
    for path in (*device.profile.folder.iterdir(), device.profile.folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    device.start(under=("setpriv", f"--bounding-set={NO_OVERRIDE}") if os.geteuid() == 0 else ())
    told(device, TroubleKind.READ_ONLY)
    assert contents(device.profile.folder) == before
    device.close()
    for path in (device.profile.folder, *device.profile.folder.iterdir()):
        path.chmod(0o700 if path.is_dir() else 0o600)
    opens_again(device)
