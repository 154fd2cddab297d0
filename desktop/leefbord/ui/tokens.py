"""Design tokens: the colours of the four themes and the ramp of every personal hue. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from leefbord.core.day import ItemLook
from leefbord.ui.oklch import oklch


class ThemeName(StrEnum):
    """The themes a person can choose; the value is what a setting stores."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CALM = "calm"


HUES: Final[Mapping[str, float]] = {
    "blauw": 255,
    "cyaan": 215,
    "turkoois": 185,
    "groen": 150,
    "limoen": 125,
    "geel": 95,
    "oranje": 60,
    "rood": 25,
    "roze": 355,
    "paars": 310,
    "violet": 285,
    "indigo": 270,
}
"""The twelve colours a youth may pick, as OKLCH hue angles."""

LOOK_HUES: Final[Mapping[ItemLook, float]] = {
    ItemLook.SCHOOL: 255,
    ItemLook.FREE_TIME: 150,
    ItemLook.HEALTH: 25,
    ItemLook.CARE: 310,
    ItemLook.TALK: 285,
    ItemLook.VISIT: 355,
    ItemLook.HOME: 355,
    ItemLook.CHORE: 72,
    ItemLook.TRANSPORT: 215,
    ItemLook.WORK: 250,
    ItemLook.OTHER: 268,
}
"""The category colours of the board."""

AMBER: Final = 72.0
GREEN: Final = 150.0
RED: Final = 25.0
BLUE: Final = 262.0


@dataclass(frozen=True, kw_only=True)
class Ramp:
    """One hue in fixed steps: surfaces (tint, tint2), line, a filled area (strong), text on it (on), ink."""

    tint: str
    tint2: str
    line: str
    strong: str
    ink: str
    on: str


@dataclass(frozen=True, kw_only=True)
class Colours:
    """The neutral and meaning-bearing colours of a theme, `#rrggbb`."""

    bg: str
    surface: str
    raised: str
    border: str
    hair: str
    field: str
    text: str
    muted: str
    primary: str
    primary_hover: str
    primary_press: str
    primary_tint: str
    on_primary: str
    danger: str
    danger_tint: str
    now: str
    band: str
    focus: str
    panel: str
    panel_raised: str
    panel_accent: str
    on_panel: str
    on_panel_muted: str
    hover: str


_LIGHT: Final = Colours(
    bg="#f4f5f8", surface="#ffffff", raised="#ffffff", border="#e2e6ec", hair="#eef0f4", field="#7c899a",
    text="#17202b", muted="#566273", primary="#2b50c8", primary_hover="#2446b4", primary_press="#1e3c9c",
    primary_tint="#e9eefc", on_primary="#ffffff", danger="#b3261e", danger_tint="#fdeceb", now="#d1242f",
    band="#f0eefb", focus="#2b50c8", panel="#222f79", panel_raised="#2c3b8f", panel_accent="#4059d6",
    on_panel="#ffffff", on_panel_muted="#c6cdf0", hover="#f1f3f7",
)  # fmt: skip
_DARK: Final = Colours(
    bg="#12161c", surface="#1a2028", raised="#212832", border="#303a46", hair="#262e38", field="#76879b",
    text="#eef2f6", muted="#a3b0bf", primary="#8aa8ff", primary_hover="#9db6ff", primary_press="#b3c6ff",
    primary_tint="#24304f", on_primary="#10151c", danger="#ff8a80", danger_tint="#3c2224", now="#ff6b6b",
    band="#262b40", focus="#a9c0ff", panel="#171d3c", panel_raised="#222a54", panel_accent="#4059d6",
    on_panel="#f4f6ff", on_panel_muted="#b9c2ea", hover="#262e38",
)  # fmt: skip
_CONTRAST: Final = Colours(
    bg="#000000", surface="#000000", raised="#000000", border="#ffffff", hair="#8c8c8c", field="#ffffff",
    text="#ffffff", muted="#e6e6e6", primary="#ffff00", primary_hover="#ffff99", primary_press="#ffffff",
    primary_tint="#333300", on_primary="#000000", danger="#ff9d94", danger_tint="#330b08", now="#ff8080",
    band="#1c1c1c", focus="#00ffff", panel="#000000", panel_raised="#1a1a1a", panel_accent="#333300",
    on_panel="#ffffff", on_panel_muted="#e6e6e6", hover="#262600",
)  # fmt: skip
_CALM: Final = Colours(
    bg="#f3f3f1", surface="#fbfbf9", raised="#fbfbf9", border="#dddfdc", hair="#e9eae7", field="#858b89",
    text="#23282c", muted="#5b6468", primary="#3f5f78", primary_hover="#37546b", primary_press="#2f485c",
    primary_tint="#e6ecf0", on_primary="#ffffff", danger="#8c3f37", danger_tint="#f5eae8", now="#9c4a4a",
    band="#eeeeea", focus="#3f5f78", panel="#34464f", panel_raised="#41555f", panel_accent="#56707d",
    on_panel="#ffffff", on_panel_muted="#d0dade", hover="#eeefec",
)  # fmt: skip

COLOURS: Final[Mapping[ThemeName, Colours]] = {
    ThemeName.LIGHT: _LIGHT,
    ThemeName.DARK: _DARK,
    ThemeName.CONTRAST: _CONTRAST,
    ThemeName.CALM: _CALM,
}


@lru_cache(maxsize=256)
def ramp(name: ThemeName, hue: float) -> Ramp:
    """The ramp of a hue angle in a theme; same lightness for every hue, so the same contrast."""
    if name is ThemeName.DARK:
        return Ramp(
            tint=oklch(0.30, 0.045, hue), tint2=oklch(0.36, 0.06, hue), line=oklch(0.66, 0.11, hue),
            strong=oklch(0.76, 0.12, hue), ink=oklch(0.92, 0.04, hue), on="#10151c",
        )  # fmt: skip
    if name is ThemeName.CONTRAST:
        return Ramp(
            tint="#000000", tint2="#262626", line=oklch(0.86, 0.15, hue),
            strong=oklch(0.86, 0.15, hue), ink="#ffffff", on="#000000",
        )  # fmt: skip
    calm = 0.4 if name is ThemeName.CALM else 1.0
    return Ramp(
        tint=oklch(0.955, 0.03 * calm, hue), tint2=oklch(0.90, 0.06 * calm, hue),
        line=oklch(0.60, 0.13 * calm, hue), strong=oklch(0.52, 0.14 * calm, hue),
        ink=oklch(0.33, 0.08 * calm, hue), on="#ffffff",
    )  # fmt: skip
