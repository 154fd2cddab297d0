"""The shipped fonts: Atkinson Hyperlegible Next for staff, Lexend for the kiosk; four static weights each.

The files are made by installer/merge_fonts.py: Qt keeps one file per family and style, so the latin and
latin-ext parts must be one file, and a variable font would give a synthetic bold.
"""

from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from leefbord.core.resources import resource

WEIGHTS: Final = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


class Family(StrEnum):
    """A shipped family; the value is the name Qt knows it by."""

    STAFF = "Atkinson Hyperlegible Next"
    KIOSK = "Lexend"


_FILES: Final = {Family.STAFF: "AtkinsonHyperlegibleNext", Family.KIOSK: "Lexend"}


def load_family(family: Family) -> bool:
    """Register a family with Qt, once per application; False when a file is missing or unreadable."""
    if family.value in QFontDatabase.families():
        return True
    paths = (resource("fonts", f"{_FILES[family]}-{style}.woff2") for style in WEIGHTS.values())
    return all([QFontDatabase.addApplicationFont(str(path)) >= 0 for path in paths])


@lru_cache(maxsize=512)
def _cached(family: Family, pixels: int, weight: int, tabular: bool) -> QFont:
    font = QFont(family.value)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if tabular and family is Family.STAFF:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def make_font(family: Family, pixels: int, weight: int = 400, *, tabular: bool = False) -> QFont:
    """A font in pixels, without hinting; `tabular` gives figures of equal width (Lexend has them already)."""
    return QFont(_cached(family, pixels, weight, tabular))
