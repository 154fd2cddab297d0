"""A local crash report without data: where in our own code it broke, never a value, a name or a message."""

import traceback
from pathlib import Path
from typing import Final

_MOST: Final = 20


class CrashNotes:
    """Writes at most twenty reports into a folder; IT may read them, nothing sends them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, failure: BaseException) -> None:
        """Where and which kind of failure; its text stays out of the report, for it may hold data."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            number = len(list(self._folder.glob("*.txt")))
            if number >= _MOST:
                return
            text = "\n".join([*_steps(failure), type(failure).__name__, ""])
            (self._folder / f"{number:02d}.txt").write_text(text, encoding="utf-8")
        except OSError:
            return


def _steps(failure: BaseException) -> list[str]:
    frames = traceback.extract_tb(failure.__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
