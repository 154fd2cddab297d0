"""Puts the licences of everything that is packed into one text file.

usage: third_party_licences.py REQUIREMENTS.txt TARGET
"""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
_PINNED = re.compile(r"^([A-Za-z0-9_.-]+)==", re.MULTILINE)
_LICENCE = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_LARGEST = 200_000


def named(requirements: Path) -> Iterator[Distribution]:
    """The installed distributions of a pinned list; those of another platform are not here."""
    for name in sorted(set(_PINNED.findall(requirements.read_text(encoding="utf-8"))), key=str.lower):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue


def licence_texts(one: Distribution) -> Iterator[str]:
    """The texts that a distribution brings itself."""
    for file in one.files or ():
        if ".dist-info" in str(file) and _LICENCE.search(str(file)) and not str(file).endswith(".py"):
            path = Path(str(file.locate()))
            if path.is_file() and path.stat().st_size <= _LARGEST:
                yield path.read_text(encoding="utf-8", errors="replace")


def section(one: Distribution) -> str:
    """Name, version, licence and texts of one distribution."""
    data = one.metadata.json
    licence = str(data.get("license_expression") or data.get("license") or "see below").split("\n")[0]
    homes = data.get("project_url") or data.get("home_page") or []
    home = homes if isinstance(homes, str) else ", ".join(homes)
    return "\n".join([f"{data['name']} {one.version}", f"Licence: {licence}", home, "", *licence_texts(one)])


def main(requirements: Path, target: Path) -> None:
    """Write the file."""
    parts = [
        "Leefbord is MIT (LICENSE). It is packed with the parts below. Qt and PySide6 are used under the\n"
        "GNU LGPL version 3; they lie as separate libraries in the program's folder and may be replaced."
    ]
    parts += [section(one) for one in named(requirements)]
    parts += [
        f"{path.relative_to(RESOURCES)}\n\n{path.read_text(encoding='utf-8')}"
        for path in sorted([*RESOURCES.rglob("*OFL.txt"), *RESOURCES.rglob("LICENSE")])
    ]
    line = "\n\n" + "=" * 80 + "\n"
    target.write_text(line.join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
