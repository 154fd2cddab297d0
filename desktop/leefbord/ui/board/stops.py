"""Roving focus: where the arrows go in a column of items and free half hours. Pure, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from leefbord.core.day import DayItem
from leefbord.ui.board.axis import DAY, minutes_of

SLOT: Final = 30


@dataclass(frozen=True, kw_only=True)
class Stop:
    """One place the focus can be: an item, or a free slot when `item` is None."""

    column: int
    minute: int
    item: DayItem | None = None


def stops_of(column: int, items: Sequence[DayItem], day: date, first: int, last: int) -> list[Stop]:
    """The stops of one column from early to late: every item, and every half hour nothing covers."""
    spans = [(minutes_of(item.starts_at, day), minutes_of(item.ends_at, day), item) for item in items]
    stops = [Stop(column=column, minute=start, item=item) for start, _, item in spans]
    for minute in range(-(-first // SLOT) * SLOT, min(last, DAY), SLOT):
        if not any(start < minute + SLOT and minute < max(end, start + 1) for start, end, _ in spans):
            stops.append(Stop(column=column, minute=minute))
    return sorted(stops, key=lambda stop: (stop.minute, stop.item is None))


def nearest(stops: Sequence[Stop], minute: int) -> Stop | None:
    """The stop that starts last at or before a minute, else the first."""
    before = [stop for stop in stops if stop.minute <= minute]
    return before[-1] if before else (stops[0] if stops else None)


def step(stops: Sequence[Stop], here: Stop, direction: int) -> Stop:
    """The next stop up (-1) or down (1); stays at the ends."""
    if here not in stops:
        return nearest(stops, here.minute) or here
    index = stops.index(here) + direction
    return stops[min(max(index, 0), len(stops) - 1)]
