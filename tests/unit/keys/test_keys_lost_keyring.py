"""Device and vault with a real keyring: after a reset keyring nothing is lost, and the message fits."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.private_keyring import PrivateKeyring, private_keyring

SETUP = """
import os, sys
from pathlib import Path
from leefbord.core.errors import Trouble
from leefbord.core.ids import FacilityId, VaultId
from leefbord.keys.device import DeviceBoxFile, make_device, seal_box
from leefbord.keys.device_secret import make_device_secret, read_device_secrets, renew_device_secret
from leefbord.keys.recovery import make_recovery, restore_recovery
from leefbord.keys.secret_store import KeyringStore
from leefbord.keys.vault_header import HeaderFile, layer_key, make_header, open_recovery_slot
folder = Path(sys.argv[1])
store = KeyringStore("leefbord-test", prompt_seconds=1)
box, header = DeviceBoxFile(folder / "device.box"), HeaderFile(folder / "vault.header")
"""
FIRST_RUN = (
    SETUP
    + """
secrets = make_device_secret(store, "desk", entropy=os.urandom)
box.write(seal_box(make_device(os.urandom), secrets.newest, entropy=os.urandom))
sheet, vault = make_recovery(os.urandom), VaultId(os.urandom(16))
header.save(make_header(b"k" * 32, facility=FacilityId(bytes(32)), vault=vault,
    recovery_public=sheet.recovery.public, slots=(), layer=layer_key(secrets.newest, vault),
    entropy=os.urandom))
print(" ".join(sheet.groups()))
"""
)
OPEN = (
    SETUP
    + """
try:
    secrets = read_device_secrets(store, "desk")
    secrets.open_box(box.read())
    secrets.layer_key_of(header.load())
    print("open")
except Trouble as trouble:
    print(trouble.kind.value)
"""
)
RENEW = SETUP + 'print(len(renew_device_secret(store, "desk", box, [header], entropy=os.urandom).all))'
RESET = SETUP + 'store.erase("desk"); make_device_secret(store, "desk", entropy=os.urandom)'
BY_SHEET = SETUP + "print(open_recovery_slot(header.load(), restore_recovery(sys.argv[2:]).recovery.private))"


@pytest.fixture
def keyring() -> Iterator[PrivateKeyring]:
    with tempfile.TemporaryDirectory(prefix="lb") as directory, private_keyring(Path(directory)) as keyring:
        yield keyring


def test_device_and_vault_open_in_a_later_process_and_after_a_renewal(
    keyring: PrivateKeyring, tmp_path: Path
) -> None:
    keyring.python(FIRST_RUN, str(tmp_path))
    assert keyring.python(OPEN, str(tmp_path)) == "open"
    assert keyring.python(RENEW, str(tmp_path)) == "1"
    assert keyring.python(OPEN, str(tmp_path)) == "open"


def test_locked_and_reset_keyrings_are_told_apart_and_the_sheet_still_opens_the_vault(
    keyring: PrivateKeyring, tmp_path: Path
) -> None:
    sheet = keyring.python(FIRST_RUN, str(tmp_path)).split()
    keyring.python(RESET, str(tmp_path))
    assert keyring.python(OPEN, str(tmp_path)) == "keyring_gone"
    keyring.lock()
    assert keyring.python(OPEN, str(tmp_path)) == "keyring_locked"
    keyring.stop()
    assert keyring.python(OPEN, str(tmp_path)) == "keyring_gone"
    assert keyring.python(BY_SHEET, str(tmp_path), *sheet) == repr(b"k" * 32)
