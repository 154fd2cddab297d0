"""A youth's code while it is being tapped, in digits or pictures. Pure, no Qt.

As text a code of digits is the digits ("4829"); a code of pictures is the keys of the pictures joined by
hyphens after "p:" ("p:dog-star-kite-ball"), so that the two kinds can never be equal.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

CODE_LENGTH: Final = 4
_PICTURES: Final = "p:"


class CodeKind(StrEnum):
    """What a youth chose to tap."""

    DIGITS = "digits"
    PICTURES = "pictures"


def as_text(kind: CodeKind, marks: Sequence[str]) -> str:
    """The code as the key derivation takes it."""
    return "".join(marks) if kind is CodeKind.DIGITS else _PICTURES + "-".join(marks)


def kind_of(code: str) -> CodeKind:
    """Which kind a code text is of."""
    return CodeKind.PICTURES if code.startswith(_PICTURES) else CodeKind.DIGITS


@dataclass(frozen=True, kw_only=True)
class CodeEntry:
    """What has been tapped so far. repr() shows only how many."""

    kind: CodeKind | None = None
    marks: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether all rounds are full."""
        return len(self.marks) == CODE_LENGTH

    def tap(self, kind: CodeKind, mark: str) -> "CodeEntry":
        """After one key. Another kind starts anew; a full entry takes no more."""
        if kind is not self.kind:
            return CodeEntry(kind=kind, marks=(mark,))
        return self if self.complete else replace(self, marks=(*self.marks, mark))

    def back(self) -> "CodeEntry":
        """Without the last key."""
        return replace(self, marks=self.marks[:-1])

    def text(self) -> str:
        """The whole code; an incomplete one is a programming error."""
        if self.kind is None or not self.complete:
            raise ValueError("the code is not complete")
        return as_text(self.kind, self.marks)

    def __repr__(self) -> str:
        return f"CodeEntry({len(self.marks)} of {CODE_LENGTH})"
