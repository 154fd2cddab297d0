"""How this device was last looked at: theme and text size, kept beside the vault; nothing personal."""

import json
from pathlib import Path
from typing import Final

from leefbord.ui.theme import MAX_SCALE, MIN_SCALE, Theme
from leefbord.ui.tokens import ThemeName

_FILE: Final = "look.json"
_LIMIT: Final = 4096


def load_theme(folder: Path) -> Theme:
    """The kept theme; the ordinary one when there is none or it cannot be read."""
    try:
        with (folder / _FILE).open("rb") as file:
            words = json.loads(file.read(_LIMIT))
        scale = float(words["scale"])
        return Theme(name=ThemeName(words["theme"]), scale=min(MAX_SCALE, max(MIN_SCALE, scale)))
    except (OSError, ValueError, KeyError, TypeError):
        return Theme()


def save_theme(folder: Path, theme: Theme) -> None:
    """Keep it; a full disk costs the choice and nothing else."""
    try:
        (folder / _FILE).write_text(json.dumps({"theme": theme.name.value, "scale": theme.scale}))
    except OSError:
        return
