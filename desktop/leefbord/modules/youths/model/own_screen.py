"""How a youth wants the kiosk's screen: theme, text size, hand, clock. Shown on no desk."""

from dataclasses import dataclass
from typing import Final

from leefbord.core.errors import Refused

THEMES: Final = ("light", "dark", "contrast", "calm")
"""The values of ui/tokens.py ThemeName, which a test compares."""

TEXT_PERCENTS: Final = (100, 120, 140, 160)


@dataclass(frozen=True, kw_only=True)
class OwnScreen:
    """`theme` is one of THEMES, `text_percent` one of TEXT_PERCENTS."""

    theme: str = THEMES[0]
    text_percent: int = TEXT_PERCENTS[0]
    left_handed: bool = False
    digital_clock: bool = False


def check_own_screen(screen: OwnScreen) -> None:
    """Refused when it is none of the choices."""
    if screen.theme not in THEMES or screen.text_percent not in TEXT_PERCENTS:
        raise Refused("This screen is not possible", "Choose one of the pictures.")
