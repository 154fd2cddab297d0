"""The pictures of the tour: every screen, light and dark, in a small and a large window, in order."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.end2end.driver import Window

SIZES: Final = ((1280, 800), (1600, 980))
THEMES: Final = (("light", "licht"), ("dark", "donker"))


@dataclass
class Album:
    """Saves PNGs with a running number; `pictures` counts the files, `screens` what was shown."""

    folder: Path
    screens: int = 0
    pictures: int = 0

    def begin(self) -> None:
        """Throw away the pictures of the last tour."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def take(self, window: Window, name: str, way: Callable[[], None] = lambda: None) -> None:
        """What is on screen, in both sizes and both looks; the window is light and small afterwards.

        `way` leads to the screen again where another size begins anew (the kiosk, whose size never changes).
        """
        self.screens += 1
        for width, height in reversed(SIZES):
            window.resize(width, height)
            way()
            for theme, word in reversed(THEMES):
                window.theme(theme)
                window.shot(self.folder / f"{self.screens:02d}-{name}-{word}-{width}.png")
                self.pictures += 1
