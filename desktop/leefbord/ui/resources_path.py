"""Where resources/ lies: in the checkout, or inside a PyInstaller bundle."""

import sys
from pathlib import Path


def resources_path(*parts: str) -> Path:
    """The path of a shipped file or folder below resources/; it need not exist."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if isinstance(bundle, str) else Path(__file__).resolve().parents[3]
    return root.joinpath("resources", *parts)
