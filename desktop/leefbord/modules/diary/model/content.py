"""What is inside the ciphertext: a mood and a text, and how they become bytes."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from leefbord.core.errors import Refused, Trouble, TroubleKind

MAX_TEXT: Final = 20_000
_MAX_BYTES: Final = 6 * MAX_TEXT + 1024


class Mood(StrEnum):
    """How somebody feels; no order of good to bad is shown in colour."""

    GREAT = "great"
    GOOD = "good"
    OKAY = "okay"
    LOW = "low"
    BAD = "bad"


@dataclass(frozen=True, kw_only=True, repr=False)
class Content:
    """One diary entry's inside. Lives in memory only; repr() shows nothing of it."""

    mood: Mood | None = None
    text: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        return self.mood is None and not self.text.strip()


def checked(content: Content) -> Content:
    """The content without white space at the end; Refused when it is too long."""
    text = content.text.rstrip()
    if len(text) > MAX_TEXT:
        raise Refused("This is very long", "Close this page of your diary and start a new one.")
    return Content(mood=content.mood, text=text)


def as_bytes(content: Content) -> bytes:
    """JSON in UTF-8; a later program may add keys, this one passes over them."""
    mood = content.mood.value if content.mood else ""
    return json.dumps({"mood": mood, "text": content.text}, ensure_ascii=False).encode()


def from_bytes(data: bytes) -> Content:
    """The content of opened bytes; an unknown mood counts as none. Trouble BAD_INPUT for anything else."""
    if len(data) > _MAX_BYTES:
        raise Trouble(TroubleKind.BAD_INPUT, code="diary-size")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise Trouble(TroubleKind.BAD_INPUT, code="diary") from None
    mood, text = (found.get("mood"), found.get("text")) if isinstance(found, dict) else (None, None)
    if not isinstance(text, str) or not isinstance(mood, str):
        raise Trouble(TroubleKind.BAD_INPUT, code="diary")
    return Content(mood=Mood(mood) if mood in tuple(Mood) else None, text=text)
