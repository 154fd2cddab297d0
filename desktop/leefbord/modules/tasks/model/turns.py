"""Turns: an order by fractional index, whose turn it is, and who is skipped. Pure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from leefbord.core.ids import PersonId

DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_LAST: Final = len(DIGITS)


def between(low: str, high: str) -> str:
    """A position strictly between two; "" stands for no neighbour. Positions never end in "0"."""
    if high and low >= high:
        raise ValueError("no place between these positions")
    made = ""
    at = 0
    bound = high
    while True:
        below = DIGITS.index(low[at]) if at < len(low) else 0
        above = DIGITS.index(bound[at]) if bound else _LAST
        if above - below > 1:
            return made + DIGITS[(below + above) // 2]
        made += DIGITS[below]
        if above != below:
            bound = ""
        at += 1


def placed(order: Sequence[PersonId], known: Mapping[PersonId, str]) -> dict[PersonId, str]:
    """A position for each, ascending in this order; positions that already fit are kept."""
    made: dict[PersonId, str] = {}
    last = ""
    for place, youth in enumerate(order):
        kept = known.get(youth, "")
        if kept and kept > last:
            made[youth] = last = kept
            continue
        later = (known[other] for other in order[place + 1 :] if known.get(other, "") > last)
        made[youth] = last = between(last, next(later, ""))
    return made


def whose_turn(order: Sequence[PersonId], index: int, away: Collection[PersonId]) -> PersonId | None:
    """The youth at this turn, or the next one who is there; None when nobody is."""
    for step in range(len(order)):
        youth = order[(index + step) % len(order)]
        if youth not in away:
            return youth
    return None


def weeks_between(first: date, day: date) -> int:
    """Monday to Monday."""
    return (_monday(day) - _monday(first)).days // 7


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
