"""What differs between versions written at the same time, word by word, for the eye."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

_WORDS: Final = re.compile(r"\s+|[^\s]+")
_MAX_WORDS: Final = 4_000
"""Above this many words everything counts as different: comparing must never freeze the window."""


@dataclass(frozen=True, repr=False)
class Run:
    """A piece of text; `differs` when not every version has it."""

    text: str
    differs: bool


def compared(texts: Sequence[str]) -> tuple[tuple[Run, ...], ...]:
    """The runs of each text, compared with all the others: a word is plain only where all have it."""
    words = [_WORDS.findall(text) for text in texts]
    if sum(map(len, words)) > _MAX_WORDS:
        return tuple((Run(text, True),) for text in texts)
    return tuple(_runs(own, [other for other in words if other is not own]) for own in words)


def _runs(own: list[str], others: list[list[str]]) -> tuple[Run, ...]:
    plain = [True] * len(own)
    for other in others:
        same = [False] * len(own)
        for block in SequenceMatcher(a=own, b=other, autojunk=False).get_matching_blocks():
            same[block.a : block.a + block.size] = [True] * block.size
        plain = [both and one for both, one in zip(plain, same, strict=True)]
    for at in range(1, len(own) - 1):  # a space between two words that differ differs too
        if own[at].isspace() and not plain[at - 1] and not plain[at + 1]:
            plain[at] = False
    edges = [0, *(at for at, pair in enumerate(pairwise(plain), 1) if pair[0] != pair[1]), len(own)]
    return tuple(
        Run("".join(own[start:end]), not plain[start]) for start, end in pairwise(edges) if end > start
    )
