"""A process that holds keys leaves no core dump and keeps its memory to itself; tried in a child process."""

import subprocess
import sys
from pathlib import Path

import pytest

from leefbord.keeper.hardening import clean_environment

SOURCE = str(Path(__file__).resolve().parents[3] / "desktop")
CHILD = """
import ctypes, resource
from leefbord.keeper.hardening import harden_process
done = harden_process()
PR_GET_DUMPABLE = 3
print(done.no_core_dump, done.not_dumpable)
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_core_dumps_and_memory_access_are_off_in_the_process_that_asked() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD], env={"PYTHONPATH": SOURCE}, capture_output=True, text=True
    )
    assert done.stdout.splitlines() == ["True True", "(0, 0) 0"], done.stderr


def test_a_window_inherits_nothing_that_makes_it_load_other_code() -> None:
    given = {"HOME": "/h", "LD_PRELOAD": "x.so", "PYTHON_KEYRING_BACKEND": "null", "QT_PLUGIN_PATH": "/tmp"}
    assert clean_environment(given) == {"HOME": "/h"}
