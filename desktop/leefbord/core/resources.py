"""Where the files of `resources/` lie: beside the checkout, or inside the packaged program."""

import sys
from pathlib import Path
from typing import Final

_CHECKOUT: Final = Path(__file__).resolve().parents[3]


def resource(*parts: str) -> Path:
    """The path of a file under resources/; PyInstaller unpacks data beside its own marker folder."""
    packaged = getattr(sys, "_MEIPASS", None)
    root = Path(packaged) if isinstance(packaged, str) else _CHECKOUT
    return root.joinpath("resources", *parts)
