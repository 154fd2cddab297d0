"""A half-written note as text for the drafts of one person; what cannot be read back is no draft."""

import json
from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import ID_SIZE, OperationId, PersonId
from leefbord.core.records import DataClass
from leefbord.modules.reports.model.notes import NoteKind
from leefbord.modules.reports.model.rules import MAX_BODY, MAX_YOUTHS

_FORMAT: Final = 1


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What stands in the composer. `about` empty: the group. `happened_ms` 0: now, when it is saved.

    `base`: the versions a change was begun on; kept, so that a colleague's newer one is not written over.
    """

    body: str
    about: tuple[PersonId, ...] = ()
    kind: NoteKind = NoteKind.GENERAL
    happened_ms: int = 0
    attention_until: str = ""
    data_class: DataClass = DataClass.MINOR
    base: tuple[OperationId, ...] = ()
    saved_ms: int = 0

    def __repr__(self) -> str:
        return f"Draft({len(self.body)} characters)"


def to_text(draft: Draft) -> str:
    """The text to keep."""
    about = [person.hex() for person in draft.about]
    parts = [_FORMAT, draft.body, about, draft.kind.value, draft.happened_ms, draft.attention_until]
    base = [version.hex() for version in draft.base]
    return json.dumps([*parts, int(draft.data_class), base, draft.saved_ms])


def from_text(text: str | None) -> Draft | None:
    """The draft of a kept text; None for no draft or one of another format."""
    if text is None or len(text) > 8 * MAX_BODY:
        return None
    try:
        mark, body, about, kind, happened, attention, data_class, base, saved = json.loads(text)
        if mark != _FORMAT or len(about) > MAX_YOUTHS or len(base) > MAX_YOUTHS:
            return None
        people = tuple(PersonId(bytes.fromhex(person)) for person in about)
        if any(len(person) != ID_SIZE for person in people):
            return None
        return Draft(
            body=str(body),
            about=people,
            kind=NoteKind(kind),
            happened_ms=int(happened),
            attention_until=str(attention),
            data_class=DataClass(data_class),
            base=tuple(OperationId(bytes.fromhex(version)) for version in base),
            saved_ms=int(saved),
        )
    except (ValueError, TypeError, RecursionError):
        return None
