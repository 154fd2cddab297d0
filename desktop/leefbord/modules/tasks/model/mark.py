"""What became of one time of a task: reported by the youth, judged by staff, or excused."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from leefbord.core.ids import ID_SIZE, NOBODY, PersonId, RecordId


class Answer(StrEnum):
    """What staff said of it."""

    NONE = ""
    APPROVED = "approved"
    AGAIN = "again"


class Excuse(StrEnum):
    """Why it need not be done."""

    NONE = ""
    ILL = "ill"
    AWAY = "away"
    OTHER = "other"


class TaskState(StrEnum):
    """How a task stands. Being late is not a state: only staff see it, and nobody counts it."""

    TO_DO = "to_do"
    REPORTED = "reported"
    APPROVED = "approved"
    AGAIN = "again"
    EXCUSED = "excused"


@dataclass(frozen=True, kw_only=True)
class Mark:
    """`together`: the youth would like to do it with somebody. `judged_ms` is the report that staff looked
    at: a report made after "once more" waits again.
    """

    chore: RecordId
    recurrence: datetime
    youth: PersonId
    reported_ms: int = 0
    together: bool = False
    answer: Answer = Answer.NONE
    words: str = field(default="", repr=False)
    judged_ms: int = 0
    answered_by: PersonId = NOBODY
    excuse: Excuse = Excuse.NONE
    why: str = field(default="", repr=False)

    @property
    def state(self) -> TaskState:
        """Approval stands over everything; then an excuse; then the newest report."""
        if self.answer is Answer.APPROVED:
            return TaskState.APPROVED
        if self.excuse is not Excuse.NONE:
            return TaskState.EXCUSED
        if self.reported_ms and not (self.answer is Answer.AGAIN and self.judged_ms == self.reported_ms):
            return TaskState.REPORTED
        return TaskState.AGAIN if self.answer is Answer.AGAIN else TaskState.TO_DO

    @property
    def was_done(self) -> bool:
        """Whether this youth did it, whoever's turn it became since."""
        return self.state in (TaskState.REPORTED, TaskState.APPROVED)


def mark_id(chore: RecordId, recurrence: datetime, youth: PersonId) -> RecordId:
    """Two devices that mark the same time write the same record."""
    wall = recurrence.isoformat().encode()
    return RecordId(sha256(b"\0".join((b"tasks.time", chore, wall, youth))).digest()[:ID_SIZE])


def swap_id(chore: RecordId, recurrence: datetime) -> RecordId:
    """The record that says who takes one turn in place of whose it was."""
    return RecordId(
        sha256(b"\0".join((b"tasks.swap", chore, recurrence.isoformat().encode()))).digest()[:ID_SIZE]
    )
