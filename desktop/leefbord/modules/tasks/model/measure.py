"""Agreements and measures (DR10): a list of kinds, words that are never a measure, the youth's own side."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId, RecordId

LONGEST: Final = 500
LONGEST_OWN: Final = 2_000
LATEST_REVIEW: Final = timedelta(days=92)


class MeasureKind(StrEnum):
    """What may be agreed or decided. There is no other kind: a new one is a change of the house rules."""

    AGREEMENT = "agreement"
    TALK = "talk"
    REPAIR = "repair"
    EXTRA_TASK = "extra_task"
    SCREEN_TIME = "screen_time"
    HOME_EARLIER = "home_earlier"


@dataclass(frozen=True, kw_only=True)
class Measure:
    """What was agreed or decided, until when, and what the youth says of it."""

    id: RecordId
    youth: PersonId
    kind: MeasureKind
    text: str = field(repr=False)
    because: str = field(repr=False)
    first: date
    review: date
    discussed: bool
    own_words: str = field(default="", repr=False)
    ended: bool = False


_RIGHTS: Final = (
    "eten",
    "maaltijd",
    "avondmaal",
    "middagmaal",
    "ontbijt",
    "honger",
    "bezoek",
    "bellen",
    "zakgeld",
    "slapen",
    "slaap",
    "school",
    "meal",
    "visit",
)
_SAFETY: Final = ("afzonder", "isol", "opsluit", "fixat", "fixeer", "vasthouden", "restrain")


def check_measure(kind: MeasureKind, text: str, because: str, first: date, review: date) -> None:
    """Refused without reason or date, and for what may never be a measure."""
    if not text.strip() or len(text) > LONGEST:
        raise Refused("What was agreed?", "Write it in one or two sentences that the youth can read.")
    if kind is not MeasureKind.AGREEMENT and not because.strip():
        raise Refused("Say why", "The youth reads what happened and why this follows.")
    if len(because) > LONGEST:
        raise Refused("The reason is too long", "Write at most 500 letters.")
    if not first <= review <= first + LATEST_REVIEW:
        raise Refused("When do you look again?", "Choose a day within three months.")
    if kind is MeasureKind.AGREEMENT:
        return
    words = _words(text)
    if any(word.startswith(_SAFETY) for word in words):
        raise Refused(
            "This is not a measure",
            "Isolation and restraint are never a punishment. They are a safety event, with its own report.",
        )
    if any(word.startswith(_RIGHTS) for word in words):
        raise Refused(
            "This is a right",
            "Meals, sleep, school, visits, calls and pocket money cannot be taken away as a measure.",
        )


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"[a-z]+", "".join(each for each in plain if not unicodedata.combining(each)))
