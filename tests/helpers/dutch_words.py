"""The Dutch text that ships for an English source text, read from the translation files themselves."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations" / "nl_BE"


@cache
def _texts() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(_FOLDER.glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):
            source, translation = message.findtext("source"), message.findtext("translation")
            if source and translation:
                found.setdefault(source, translation)
    return found


def dutch(source: str) -> str:
    """What a person reads; AssertionError when nobody translated it."""
    assert source in _texts(), f"not translated: {source}"
    return _texts()[source]
