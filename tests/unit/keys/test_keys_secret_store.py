"""The device secret in a real keyring and in a credential file: missing, locked and gone are told apart."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.private_keyring import PrivateKeyring, private_keyring
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keys.keyring_back_end import open_back_end
from leefbord.keys.secret_store import CredentialFileStore

SOURCE = str(Path(__file__).resolve().parents[3] / "desktop")
READ = """
import sys
from leefbord.core.errors import Trouble
from leefbord.keys.secret_store import KeyringStore
store = KeyringStore("leefbord-test", prompt_seconds=1)
try:
    for step, profile, value in zip(*[iter(sys.argv[1:])] * 3):
        if step == "write":
            store.write(profile, bytes.fromhex(value))
        elif step == "erase":
            store.erase(profile)
        else:
            found = store.read(profile)
            print("none" if found is None else found.hex())
except Trouble as trouble:
    print(trouble)
"""


@pytest.fixture
def keyring() -> Iterator[PrivateKeyring]:
    """A keyring of this test alone; pytest's own temporary paths are too long for sockets."""
    with tempfile.TemporaryDirectory(prefix="lb") as directory, private_keyring(Path(directory)) as keyring:
        yield keyring


def test_a_secret_survives_the_process_that_wrote_it(keyring: PrivateKeyring) -> None:
    keyring.python(READ, "write", "desk", "00ff10")
    assert keyring.python(READ, "read", "desk", "") == "00ff10"


def test_profiles_do_not_see_each_other_and_erase_takes_one_only(keyring: PrivateKeyring) -> None:
    keyring.python(READ, "write", "desk", "01", "write", "demo", "02", "erase", "desk", "")
    assert keyring.python(READ, "read", "desk", "", "read", "demo", "").split() == ["none", "02"]


def test_writing_again_replaces(keyring: PrivateKeyring) -> None:
    keyring.python(READ, "write", "desk", "01", "write", "desk", "02")
    assert keyring.python(READ, "read", "desk", "") == "02"


def test_a_locked_keyring_is_told_as_locked(keyring: PrivateKeyring) -> None:
    keyring.python(READ, "write", "desk", "01")
    keyring.lock()
    assert keyring.python(READ, "read", "desk", "") == "keyring_locked"
    assert keyring.python(READ, "write", "desk", "02") == "keyring_locked"


def test_an_ended_keyring_daemon_is_told_as_gone(keyring: PrivateKeyring) -> None:
    keyring.python(READ, "write", "desk", "01")
    keyring.stop()
    assert keyring.python(READ, "read", "desk", "") == "keyring_gone"


def test_a_value_that_is_not_ours_is_gone_rather_than_believed(keyring: PrivateKeyring) -> None:
    keyring.python(
        "import keyring.backends.SecretService as s\n"
        "s.Keyring().set_password('leefbord-test/desk', 'device secret', 'not base64!')"
    )
    assert keyring.python(READ, "read", "desk", "") == "keyring_gone FOREIGN"


def test_no_session_bus_means_keyring_gone() -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": SOURCE, "HOME": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", READ, "read", "desk", ""], env=environment, capture_output=True, text=True
    )
    assert done.stdout.strip() == "keyring_gone", done.stderr


def test_the_environment_cannot_bring_in_a_plaintext_back_end(keyring: PrivateKeyring) -> None:
    environment = dict(keyring.environment) | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    lured = PrivateKeyring(environment, keyring.daemon)
    lured.python(READ, "write", "desk", "0a")
    assert keyring.python(READ, "read", "desk", "") == "0a"


@pytest.mark.parametrize("platform", ["win32", "darwin", "freebsd14"])
def test_another_platform_never_falls_back_to_what_happens_to_be_here(platform: str) -> None:
    with pytest.raises(Trouble) as caught:
        open_back_end(platform, prompt_seconds=1)
    assert caught.value.kind is TroubleKind.KEYRING_GONE


def test_a_credential_file_keeps_a_secret_closed_to_others(tmp_path: Path) -> None:
    store = CredentialFileStore(tmp_path, owner=os.getuid())
    assert store.read("kiosk") is None
    store.write("kiosk", b"secret bytes")
    assert store.read("kiosk") == b"secret bytes"
    assert (tmp_path / "kiosk.secret").stat().st_mode & 0o777 == 0o600
    store.erase("kiosk")
    assert store.read("kiosk") is None


def test_a_credential_file_open_to_others_is_refused(tmp_path: Path) -> None:
    store = CredentialFileStore(tmp_path, owner=os.getuid())
    store.write("kiosk", b"secret bytes")
    (tmp_path / "kiosk.secret").chmod(0o640)
    with pytest.raises(Trouble) as caught:
        store.read("kiosk")
    assert caught.value.kind is TroubleKind.KEYRING_GONE


def test_a_credential_file_of_another_owner_or_behind_a_link_is_refused(tmp_path: Path) -> None:
    CredentialFileStore(tmp_path, owner=os.getuid()).write("kiosk", b"secret bytes")
    with pytest.raises(Trouble):
        CredentialFileStore(tmp_path, owner=os.getuid() + 1).read("kiosk")
    (tmp_path / "linked.secret").symlink_to(tmp_path / "kiosk.secret")
    with pytest.raises(Trouble):
        CredentialFileStore(tmp_path, owner=os.getuid()).read("linked")
