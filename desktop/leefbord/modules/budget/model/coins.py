"""Money as pictures: the fewest notes and coins, and the nights until pay day."""

from datetime import date
from typing import Final

DENOMINATIONS: Final = (10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
"""Notes and coins in cents, largest first; higher notes do not lie in a cash box."""
FIRST_COIN: Final = 200


def pieces(cents: int) -> tuple[int, ...]:
    """The fewest notes and coins that make an amount, largest first; nothing for zero or below."""
    found: list[int] = []
    rest = max(0, cents)
    for value in DENOMINATIONS:
        count, rest = divmod(rest, value)
        found += [value] * count
    return tuple(found)


def nights_until(today: date, day: date) -> int:
    """How many times one sleeps before a day."""
    return max(0, (day - today).days)
