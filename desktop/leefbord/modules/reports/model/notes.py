"""Notes: about whom, what kind, when it happened beside when it was written, and their versions."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from leefbord.core.ids import ID_SIZE, NOBODY, OperationId, PersonId, RecordId
from leefbord.core.records import DataClass, Fields
from leefbord.core.streams import StreamId, parse_stream


class NoteKind(StrEnum):
    """What a note is about; each has its icon."""

    GENERAL = "general"
    WELLBEING = "wellbeing"
    SCHOOL = "school"
    HEALTH = "health"
    BEHAVIOUR = "behaviour"
    CONFLICT = "conflict"
    CONTACT = "contact"
    HOME = "home"
    MONEY = "money"
    NIGHT = "night"
    HOUSE = "house"


ICONS: Final = {
    NoteKind.GENERAL: "notebook",
    NoteKind.WELLBEING: "mood-smile",
    NoteKind.SCHOOL: "school",
    NoteKind.HEALTH: "stethoscope",
    NoteKind.BEHAVIOUR: "user",
    NoteKind.CONFLICT: "alert-triangle",
    NoteKind.CONTACT: "phone",
    NoteKind.HOME: "home",
    NoteKind.MONEY: "wallet",
    NoteKind.NIGHT: "moon",
    NoteKind.HOUSE: "info-circle",
}


class TimeOut(StrEnum):
    """Whether a youth who went apart could leave at any moment. If not, it was isolation (DR10)."""

    NOT_FILLED = ""
    COULD_LEAVE = "could_leave"


@dataclass(frozen=True)
class NoteRef:
    """Where a note lies; `key` is opaque to everyone else."""

    stream: StreamId
    record: RecordId

    @property
    def key(self) -> str:
        """The travelling form."""
        return f"{self.stream.text}#{self.record.hex()}"


def parse_key(key: str) -> NoteRef | None:
    """The note of a key, None for anything else."""
    stream_text, _, record_text = key.partition("#")
    if len(record_text) != 2 * ID_SIZE:
        return None
    try:
        return NoteRef(parse_stream(stream_text), RecordId(bytes.fromhex(record_text)))
    except ValueError:
        return None


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a person writes. `happened_ms` is an instant; `review_on` goes with an agogic exception."""

    body: str
    kind: NoteKind = NoteKind.GENERAL
    happened_ms: int = 0
    attention_until: date | None = None
    time_out: TimeOut = TimeOut.NOT_FILLED
    data_class: DataClass = DataClass.MINOR
    class_reason: str = ""
    review_on: date | None = None

    def __repr__(self) -> str:
        return f"Content({self.kind.value}, {len(self.body)} characters)"

    def fields(self, shared: bytes) -> Fields:
        """The fields that travel; `shared` is the same in all notes of one act."""
        return {
            "shared": shared,
            "kind": self.kind.value,
            "happened_ms": self.happened_ms,
            "body": self.body,
            "attention_until": self.attention_until.isoformat() if self.attention_until else "",
            "time_out": self.time_out.value,
            "class_reason": self.class_reason,
            "review_on": self.review_on.isoformat() if self.review_on else "",
        }


@dataclass(frozen=True, kw_only=True)
class NoteVersion:
    """One version, with who wrote it, when, and on what."""

    id: OperationId
    parents: tuple[OperationId, ...]
    written_ms: int
    actor: PersonId
    content: Content
    head: bool


@dataclass(frozen=True, kw_only=True)
class Note:
    """A note in the list. `youth` None: about the group. `heads` above one: written at the same time."""

    ref: NoteRef
    youth: PersonId | None
    kind: NoteKind
    happened_ms: int
    written_ms: int
    author: PersonId
    changed: int
    changer: PersonId = NOBODY
    body: str
    attention_until: date | None = None
    data_class: DataClass = DataClass.MINOR
    heads: int = 1
    versions: int = 1
    unread: bool = False
    shared: bytes = b""
    retracted: bool = False
    reason: str = ""

    def __repr__(self) -> str:
        return f"Note({self.ref.record[:4].hex()})"

    @property
    def late(self) -> bool:
        """Written more than an hour after it happened."""
        return self.written_ms - self.happened_ms > 60 * 60 * 1000


@dataclass(frozen=True, kw_only=True)
class NoteDetail:
    """A note opened: its concurrent heads side by side, its history newest first, who read it."""

    note: Note
    heads: tuple[NoteVersion, ...]
    history: tuple[NoteVersion, ...]
    readers: tuple[PersonId, ...]
    about: tuple[PersonId, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteFilter:
    """What the list shows; None and False mean everything. Days are inclusive, by when it happened.

    `retracted` shows only what was taken back with a reason, else such notes are left out.
    """

    text: str = ""
    unread: bool = False
    attention: bool = False
    mine: bool = False
    youth: PersonId | None = None
    group_only: bool = False
    retracted: bool = False
    kind: NoteKind | None = None
    first: date | None = None
    last: date | None = None
    limit: int = 500
