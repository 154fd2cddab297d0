"""Make resources/fonts from the fontsource packages: latin and latin-ext merged, four static weights.

Usage: merge_fonts.py FOLDER-OF-UNPACKED-PACKAGES OUTPUT-FOLDER
The folder holds atkinson-hyperlegible-next/ and lexend/, each the unpacked npm package @fontsource/<name>.
"""

import sys
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FAMILIES = (
    ("atkinson-hyperlegible-next", "Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext"),
    ("lexend", "Lexend", "Lexend"),
)
WEIGHTS = ((400, "Regular"), (500, "Medium"), (600, "SemiBold"), (700, "Bold"))
SUBSETS = ("latin", "latin-ext")


def merged(files: Path, slug: str, family: str, weight: int, style: str) -> TTFont:
    """One font of all subsets, named so that every platform finds it under one family."""
    parts = []
    for subset in SUBSETS:
        font = TTFont(files / f"{slug}-{subset}-{weight}-normal.woff2")
        font.flavor = None
        part = files / f"{slug}-{subset}-{weight}.ttf"
        font.save(part)
        parts.append(str(part))
    font = Merger().merge(parts)
    names = {1: family, 2: style, 4: f"{family} {style}", 6: f"{family.replace(' ', '')}-{style}"}
    for number, text in {**names, 16: family, 17: style}.items():
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(text, number, 1, 0, 0)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (0x20 if weight == 700 else 0x40) | (font["OS/2"].fsSelection & 0x80)
    font["head"].macStyle = 1 if weight == 700 else 0
    font.flavor = "woff2"
    return font


def main(packages: Path, output: Path) -> None:
    """Write every weight of both families, and their licences."""
    output.mkdir(parents=True, exist_ok=True)
    for slug, family, stem in FAMILIES:
        for weight, style in WEIGHTS:
            merged(packages / slug / "files", slug, family, weight, style).save(
                output / f"{stem}-{style}.woff2"
            )
        (output / f"{stem}-OFL.txt").write_bytes((packages / slug / "LICENSE").read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
