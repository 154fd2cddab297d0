"""Which notes and coins show an amount with the fewest pieces, largest first. Pure, no Qt."""

from dataclasses import dataclass
from typing import Final

_EURO: Final = 100


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One euro note or coin. `cents` is its worth; `size` its width in the picture (10 euro note = 1)."""

    cents: int
    size: float

    @property
    def is_note(self) -> bool:
        """Notes start at five euro."""
        return self.cents >= 5 * _EURO

    @property
    def number(self) -> int:
        """The figure printed on it."""
        return self.cents // _EURO if self.cents >= _EURO else self.cents

    @property
    def unit(self) -> str:
        """The word printed under the figure; the same in every language of the euro area."""
        return "euro" if self.cents >= _EURO else "cent"


PIECES: Final[tuple[Piece, ...]] = (
    Piece(cents=10_000, size=1.16),
    Piece(cents=5_000, size=1.10),
    Piece(cents=2_000, size=1.05),
    Piece(cents=1_000, size=1.0),
    Piece(cents=500, size=0.94),
    Piece(cents=200, size=0.47),
    Piece(cents=100, size=0.43),
    Piece(cents=50, size=0.40),
    Piece(cents=20, size=0.37),
    Piece(cents=10, size=0.33),
    Piece(cents=5, size=0.35),
    Piece(cents=2, size=0.31),
    Piece(cents=1, size=0.28),
)
"""The euro pieces in use up to 100 euro; sizes follow the real ones, drawn larger for small coins."""


def fewest_pieces(cents: int) -> tuple[Piece, ...]:
    """The pieces of an amount, largest first; nothing for zero or less. The euro set makes greedy optimal."""
    left = max(0, cents)
    found: list[Piece] = []
    for piece in PIECES:
        count, left = divmod(left, piece.cents)
        found.extend([piece] * count)
    return tuple(found)
