"""PySide6 6.12.0 on Python 3.11 loses a reference to None or True on every call and aborts in the end."""

import subprocess
import sys

import pytest

_CHILD = """
import sys
from PySide6.QtCore import QObject, QTimer
made, timer = QObject(), QTimer()
before = [sys.getrefcount(None), sys.getrefcount(True)]
for number in range(2000):
    made.setObjectName("x")
    timer.setInterval(number)
    made.blockSignals(True)
after = [sys.getrefcount(None), sys.getrefcount(True)]
lost = [one - other for one, other in zip(before, after)]
sys.exit(0 if max(lost) < 500 else 3)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
def test_calls_into_qt_keep_the_references_to_none_and_true() -> None:
    child = subprocess.run([sys.executable, "-c", _CHILD], capture_output=True, timeout=60, check=False)
    assert child.returncode == 0, "this PySide6 drops references to None or True: pin another version"
