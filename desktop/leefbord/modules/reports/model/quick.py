"""The short note beside the board: `@Elif slept badly #wellbeing` names the youth and the kind."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.reports.model.notes import NoteKind

_MENTION: Final = re.compile(r"@(\w[\w'’-]*)")
_TAG: Final = re.compile(r"\s*#(\w[\w-]*)")


@dataclass(frozen=True, kw_only=True, repr=False)
class Quick:
    """What was understood. `unknown` holds mentions that name nobody here, or more than one."""

    body: str
    about: tuple[PersonId, ...]
    kind: NoteKind
    unknown: tuple[str, ...]


def read_quick(text: str, youths: Sequence[YouthCard], words: Mapping[str, NoteKind]) -> Quick:
    """Mentions become whom it is about, the first known tag the kind; `words`: lower-case word -> kind.

    The body keeps the names without @ and unknown tags as they were typed.
    """
    about: list[PersonId] = []
    unknown: list[str] = []
    for mention in _MENTION.findall(text):
        found = _called(mention, youths)
        if found is None:
            unknown.append(mention)
        elif found.id not in about:
            about.append(found.id)
    kinds = [words[tag.casefold()] for tag in _TAG.findall(text) if tag.casefold() in words]
    body = _TAG.sub(lambda tag: "" if tag.group(1).casefold() in words else tag.group(0), text)
    return Quick(
        body=_MENTION.sub(r"\1", body).strip(),
        about=tuple(about),
        kind=kinds[0] if kinds else NoteKind.GENERAL,
        unknown=tuple(unknown),
    )


def _called(mention: str, youths: Sequence[YouthCard]) -> YouthCard | None:
    wanted = mention.casefold()
    exact = [card for card in youths if card.called.casefold() == wanted]
    begins = [card for card in youths if card.called.casefold().startswith(wanted)]
    for found in (exact, begins):
        if len(found) == 1:
            return found[0]
    return None
