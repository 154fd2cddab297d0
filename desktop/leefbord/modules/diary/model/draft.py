"""A half-written page: what was typed so far, and which entry it goes on with."""

import json
from dataclasses import dataclass

from leefbord.core.ids import ID_SIZE, OperationId
from leefbord.modules.diary.model.content import MAX_TEXT, Content, Mood


@dataclass(frozen=True, kw_only=True, repr=False)
class Draft:
    """`version` is the version of an entry that is being gone on with, None for a new one."""

    content: Content
    version: OperationId | None = None


def draft_text(draft: Draft) -> str:
    """The text that is sealed and kept."""
    mood = draft.content.mood.value if draft.content.mood else ""
    version = draft.version.hex() if draft.version else ""
    return json.dumps([version, mood, draft.content.text], ensure_ascii=False)


def read_draft(text: str | None) -> Draft | None:
    """The draft of a kept text; None when there is none or another program wrote it."""
    if text is None or len(text) > 6 * MAX_TEXT:
        return None
    try:
        found = json.loads(text)
        version, mood, typed = found
        name = bytes.fromhex(version)
    except (ValueError, TypeError, RecursionError):
        return None
    if not isinstance(typed, str) or len(name) not in (0, ID_SIZE):
        return None
    feeling = Mood(mood) if isinstance(mood, str) and mood in tuple(Mood) else None
    return Draft(content=Content(mood=feeling, text=typed), version=OperationId(name) if name else None)
