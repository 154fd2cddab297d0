"""What is known of a youth: name called, look, birth date that may be estimated, room, key worker."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId

HUES: Final = (
    "blauw",
    "cyaan",
    "turkoois",
    "groen",
    "limoen",
    "geel",
    "oranje",
    "rood",
    "roze",
    "paars",
    "violet",
    "indigo",
)
"""Colour names a youth may choose from: the keys of ui/tokens.py HUES, which a test compares."""

LONGEST_NAME: Final = 40
LONGEST_ROOM: Final = 20
EARLIEST_BIRTH: Final = date(1990, 1, 1)


class BirthKind(StrEnum):
    """How sure the birth date is; an unaccompanied minor may have none (domain 5.6)."""

    KNOWN = "known"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Birth:
    """A birth date with its certainty; `day` is None exactly when unknown."""

    day: date | None = None
    kind: BirthKind = BirthKind.UNKNOWN

    def __repr__(self) -> str:
        return f"Birth({self.kind.value})"


@dataclass(frozen=True, kw_only=True)
class YouthProfile:
    """One youth as the staff page shows it. `hue` is one of HUES; `avatar` a pictogram key or empty."""

    id: PersonId
    called: str
    hue: str
    avatar: str = ""
    birth: Birth = Birth()
    room: str = ""
    key_worker: PersonId | None = None

    def __repr__(self) -> str:
        return f"YouthProfile({self.id[:4].hex()})"


def alphabetical(called: str) -> tuple[str, str]:
    """Sort key: Élif stands beside Elif, and capitals do not matter."""
    plain = unicodedata.normalize("NFKD", called)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return letters.casefold(), called


def age_on(birth: Birth, day: date) -> int | None:
    """Whole years on a day; None without a birth date. 29 February counts on 28 in common years (DR1)."""
    if birth.day is None:
        return None
    born = birth.day
    turns = (born.month, 28) if (born.month, born.day) == (2, 29) and not _leap(day.year) else None
    reached = (day.month, day.day) >= (turns or (born.month, born.day))
    return day.year - born.year - (0 if reached else 1)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def check_profile(profile: YouthProfile, today: date) -> None:
    """Refused when a house rule is broken; the texts say which field and why."""
    called = profile.called
    if not called.strip() or called != called.strip():
        raise Refused("A name is missing", "Type the name this youth is called by.")
    if len(called) > LONGEST_NAME:
        raise Refused("This name is too long", "Use the name everybody calls, not the full name.")
    if len(profile.room) > LONGEST_ROOM:
        raise Refused("This room name is too long", "Keep the room short, a number for instance.")
    if profile.hue not in HUES:
        raise Refused("Choose a colour", "Every youth has an own colour on the board.")
    check_birth(profile.birth, today)


def check_birth(birth: Birth, today: date) -> None:
    """Refused when date and certainty disagree, or the date cannot be one of a youth."""
    if (birth.day is None) != (birth.kind is BirthKind.UNKNOWN):
        raise Refused("The birth date is not clear", "Give a date, or mark the date as unknown.")
    if birth.day is not None and not EARLIEST_BIRTH <= birth.day <= today:
        raise Refused("This birth date cannot be right", "Look at the year once more.")


def check_called(called: str, others: tuple[str, ...]) -> None:
    """Two youths of one house are not called the same: at the kiosk the name tells them apart."""
    if alphabetical(called)[0] in {alphabetical(other)[0] for other in others}:
        raise Refused(
            "Someone here is already called {name}",
            "Add a letter, so that everybody can tell them apart: {name} V.",
            name=called,
        )
