"""A twin file survives damage to either copy and a crash between the writes, and never guesses."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keys.twin_file import TwinFile

SOURCE = str(Path(__file__).resolve().parents[3] / "desktop")


def twin(directory: Path) -> TwinFile:
    return TwinFile(directory / "box", magic=b"TESTFILE", damaged=TroubleKind.DEVICE_BOX_DAMAGED)


def test_what_was_written_is_read_from_two_equal_copies(tmp_path: Path) -> None:
    file = twin(tmp_path)
    assert not file.exists()
    file.write(b"first")
    file.write(b"second")
    assert file.read() == b"second"
    assert file.verified()
    assert (tmp_path / "box").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["box", "box.copy"])
def test_either_copy_may_be_lost_and_the_next_write_mends_it(tmp_path: Path, name: str) -> None:
    file = twin(tmp_path)
    file.write(b"content")
    (tmp_path / name).unlink()
    assert file.read() == b"content"
    assert not file.verified()
    file.write(b"content")
    assert file.verified()


def test_after_a_crash_between_the_copies_the_newer_one_counts(tmp_path: Path) -> None:
    file = twin(tmp_path)
    file.write(b"old")
    old = (tmp_path / "box.copy").read_bytes()
    file.write(b"new")
    (tmp_path / "box.copy").write_bytes(old)
    assert file.read() == b"new"


@given(data=st.data())
def test_any_flipped_bit_or_cut_in_both_copies_is_told_as_damage(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    directory = tmp_path_factory.mktemp("twin")
    file = twin(directory)
    file.write(b"some content")
    whole = (directory / "box").read_bytes()
    for name in ("box", "box.copy"):
        bit = data.draw(st.integers(0, len(whole) * 8 - 1))
        cut = data.draw(st.integers(0, len(whole) - 1))
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        (directory / name).write_bytes(bytes(flipped) if data.draw(st.booleans()) else whole[:cut])
    with pytest.raises(Trouble) as caught:
        file.read()
    assert caught.value.kind is TroubleKind.DEVICE_BOX_DAMAGED
    assert caught.value.code == ""


def test_a_missing_file_is_told_apart_from_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        twin(tmp_path).read()
    assert caught.value.code == "ABSENT"


def test_an_update_that_fails_leaves_the_old_content(tmp_path: Path) -> None:
    file = twin(tmp_path)
    file.write(b"old")

    def fail(content: bytes) -> bytes:
        raise Trouble(TroubleKind.KEYRING_GONE)

    with pytest.raises(Trouble):
        file.update(fail)
    assert file.read() == b"old"
    assert file.verified()
    assert file.update(lambda content: content + b"er") == b"older"


DIE_AT = """
import os, sys
from pathlib import Path
from leefbord.core.errors import TroubleKind
from leefbord.keys.twin_file import TwinFile
left = int(sys.argv[2])
def mortal(call):
    def step(*arguments):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), 9)
        return call(*arguments)
    return step
os.fsync, Path.replace = mortal(os.fsync), mortal(Path.replace)
file = TwinFile(Path(sys.argv[1]) / "box", magic=b"TESTFILE", damaged=TroubleKind.DEVICE_BOX_DAMAGED)
file.write(b"new")
"""
STEPS = 6  # sync, rename, sync of the directory, for each copy


def run_python(code: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", code, *arguments], env={"PYTHONPATH": SOURCE})


@pytest.mark.parametrize("step", range(1, STEPS + 2))
def test_a_process_killed_at_any_step_leaves_the_old_or_the_new_content(tmp_path: Path, step: int) -> None:
    file = twin(tmp_path)
    file.write(b"old")
    code = run_python(DIE_AT, str(tmp_path), str(step)).wait(30)
    assert code == (0 if step > STEPS else -9)
    assert file.read() == (b"old" if step <= 2 else b"new")
    file.write(b"after")
    assert file.verified()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["box", "box.copy", "box.lock"]


APPEND = """
import sys
from pathlib import Path
from leefbord.core.errors import TroubleKind
from leefbord.keys.twin_file import TwinFile
file = TwinFile(Path(sys.argv[1]) / "box", magic=b"TESTFILE", damaged=TroubleKind.DEVICE_BOX_DAMAGED)
for _ in range(20):
    file.update(lambda content: content + b"x")
"""


def test_keeper_and_window_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    file = twin(tmp_path)
    file.write(b"")
    processes = [run_python(APPEND, str(tmp_path)) for _ in range(3)]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    assert file.read() == b"x" * 60
