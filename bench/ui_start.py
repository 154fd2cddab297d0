"""Program start, warm: from the start of the process to the login screen, and to a first headless answer."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.measure import median_of, seconds_of
from bench.row import Row
from leefbord.bootstrap import packages
from leefbord.store.vault import Vault

RUNS: Final = 5
_LOGIN: Final = """
from leefbord.windows.qt_app import start_application
from leefbord.windows.staff import StaffProgram
from leefbord.ui.staff.login import LoginScreen
from leefbord.ui.theme import Theme
app = start_application(Theme())
screen = LoginScreen("")
screen.resize(1360, 860)
screen.show()
app.processEvents()
"""
_BARE_WINDOW: Final = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1360, 860)
window.show()
app.processEvents()
"""
_ANSWER: Final = """
import sys
from pathlib import Path
from leefbord.bootstrap import packages, record_types
from leefbord.store.log import count_unpushed
from leefbord.store.vault import Vault
record_types()
print(count_unpushed(Vault.open(Path(sys.argv[1]), bytes(32), packages=packages()).rows()))
"""


def run(n: int | None) -> list[Row]:
    """Milliseconds until the process has done it and ended; an interpreter's own start is in it."""
    del n
    with tempfile.TemporaryDirectory(prefix="leefbord-bench-") as folder:
        vault = Path(folder) / "a.vault"
        Vault.create(vault, bytes(32), packages=packages()).close()
        answer = _milliseconds(_ANSWER, str(vault))
        python = _milliseconds("import sqlite3")
    return [
        Row(
            name="program start to login screen, warm",
            n=1,
            value=_milliseconds(_LOGIN),
            floor=_milliseconds(_BARE_WINDOW),
            unit="ms",
            reach=400,
        ),
        Row(name="headless to first answer, warm", n=1, value=answer, floor=python, unit="ms", reach=200),
    ]


def _milliseconds(program: str, *arguments: str) -> float:
    """The median after one run that warms the disk's cache."""
    command = [sys.executable, "-c", program, *arguments]
    _start(command)
    return median_of(RUNS, lambda: seconds_of(lambda: _start(command)) * 1000)


def _start(command: Sequence[str]) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # os._exit at the end: what is measured is the way to the screen, not the way out.
    program = [*command[:2], command[2] + "\nimport os; os._exit(0)", *command[3:]]
    subprocess.run(program, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
