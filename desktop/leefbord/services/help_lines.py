"""The help lines of the kiosk, from a dated data file; never constants in code."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind

_LIMIT: Final = 64 * 1024
_MOST: Final = 24


@dataclass(frozen=True, kw_only=True)
class HelpLineFact:
    """A number anybody may call; `reason` in a child's words; `verified`: a public source confirmed it."""

    number: str
    reason: str
    name: str
    hue: str
    verified: bool


@dataclass(frozen=True, kw_only=True)
class HelpLines:
    """The lines in the order of the file, with the day on which a person last checked them."""

    lines: tuple[HelpLineFact, ...]
    checked_on: date
    source: str


def load_help_lines(path: Path) -> HelpLines:
    """Read the file; Trouble BAD_INPUT when it is damaged: a wrong number is worse than none."""
    try:
        data = path.read_bytes()
        if len(data) > _LIMIT:
            raise ValueError("size")
        words = tomllib.loads(data.decode())
        checked_on = words["checked_on"]
        lines = tuple(_line(line) for line in words["line"][:_MOST])
        if type(checked_on) is not date or not lines:
            raise ValueError("form")
        return HelpLines(lines=lines, checked_on=checked_on, source=str(words["source"]))
    except OSError as failure:
        raise Trouble(TroubleKind.DISK, code="HELP") from failure
    except (ValueError, KeyError, TypeError) as wrong:
        raise Trouble(TroubleKind.BAD_INPUT, code="HELP") from wrong


def _line(words: dict[str, object]) -> HelpLineFact:
    number, reason, name, hue = (words[key] for key in ("number", "reason", "name", "hue"))
    texts = (number, reason, name, hue)
    if not all(isinstance(text, str) and text.strip() for text in texts):
        raise ValueError("text")
    if not str(number).replace(" ", "").isdigit():
        raise ValueError("number")
    return HelpLineFact(
        number=str(number),
        reason=str(reason),
        name=str(name),
        hue=str(hue),
        verified=words.get("verified") is True,
    )
