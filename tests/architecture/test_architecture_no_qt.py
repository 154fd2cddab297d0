"""The core, hub, keeper and every headless file import with PySide6 made impossible."""

import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "desktop"

PROBE = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
print(len(sys.argv) - 1)
"""

QT_FILES = {"page", "kiosk", "pages", "windows"}


def headless_modules() -> list[str]:
    """Every module of the package that may not need Qt."""
    names = []
    for path in sorted((PACKAGE / "leefbord").rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[1] == "ui" or QT_FILES & set(parts) or parts[-1] == "__main__":
            continue
        names.append(".".join(part for part in parts if part != "__init__"))
    return names


def test_everything_but_the_qt_rooms_imports_without_pyside6() -> None:
    names = headless_modules()
    answer = subprocess.run(
        [sys.executable, "-c", PROBE, *names],
        cwd=PACKAGE,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    assert int(answer.stdout) == len(names) > 20
