"""A chore: what, when, and whether it goes round; and the checks on what a person typed."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.recurrence import Rule, can_ever
from leefbord.core.streams import StreamId

LONGEST_TITLE: Final = 60
LONGEST_NOTE: Final = 500
LONGEST_WINDOW: Final = timedelta(days=7)
EARLIEST: Final = datetime.fromisoformat("2000-01-01")
LATEST: Final = datetime.fromisoformat("2200-01-01")


class ChoreKind(StrEnum):
    """What sort of task; a repair is looked at before it is approved."""

    CHORE = "chore"
    STUDY = "study"
    REPAIR = "repair"


class Step(StrEnum):
    """When a house chore goes to the next: each week, or each time."""

    WEEK = "week"
    TIME = "time"


@dataclass(frozen=True, kw_only=True)
class What:
    """Words and picture. `pictogram` is a key of the pictogram sheet."""

    title: str = field(repr=False)
    pictogram: str = "clean"
    kind: ChoreKind = ChoreKind.CHORE
    note: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Window:
    """From when until when, naive wall time in Brussels; with a rule, of the first time."""

    start: datetime
    end: datetime
    rule: Rule | None = None

    @property
    def length(self) -> timedelta:
        """How long one may take over it."""
        return self.end - self.start


@dataclass(frozen=True, kw_only=True)
class Chore:
    """`owner` None = a chore of the house that goes by turns; else one youth's own task."""

    id: RecordId
    stream: StreamId
    owner: PersonId | None
    what: What
    window: Window
    step: Step = Step.WEEK


def check_chore(what: What, window: Window) -> None:
    """Refused for a chore without a name, or one that never comes."""
    if not what.title.strip() or len(what.title) > LONGEST_TITLE:
        raise Refused("What is the task?", "Give it a short name, of one or two words.")
    if len(what.note) > LONGEST_NOTE:
        raise Refused("The note is too long", "Write at most 500 letters.")
    if not EARLIEST <= window.start < LATEST or not window.start <= window.end:
        raise Refused("When is it?", "The end lies before the start.")
    if window.length > LONGEST_WINDOW:
        raise Refused("When is it?", "A task lasts at most a week.")
    if window.rule is not None and not can_ever(window.rule, window.start):
        raise Refused("This never comes", "Choose other days.")
