"""The time axis of one day: minutes to pixels and back, piecewise linear, school hours compressed. No Qt.

One mapping for painting, dragging, keyboard and print. Minutes are wall-clock minutes since midnight.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from typing import Final

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemLook

DAY: Final = 24 * 60
SNAP: Final = 15
SCHOOL_SHARE: Final = 0.34
MIN_SCHOOL: Final = 90
USUAL_START: Final = 6 * 60 + 45
USUAL_END: Final = 22 * 60 + 15
EDGE: Final = 15


@dataclass(frozen=True, kw_only=True)
class DayAxis:
    """From `first` to `last` minute over `height` pixels; `school` runs at SCHOOL_SHARE of the usual pace."""

    first: int
    last: int
    height: float
    school: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.first < self.last <= DAY or self.height <= 0:
            raise ValueError("an axis needs a span and a height")

    @cached_property
    def _knots(self) -> tuple[tuple[float, float], ...]:
        """(minute, share of the height) at each bend, rising in both."""
        bends: list[tuple[int, float]] = [(self.first, 0.0)]
        if self.school is not None:
            start = min(max(self.school[0], self.first), self.last)
            end = min(max(self.school[1], self.first), self.last)
            for minute, pace in ((start, 1.0), (end, SCHOOL_SHARE)):
                if minute > bends[-1][0]:
                    bends.append((minute, bends[-1][1] + (minute - bends[-1][0]) * pace))
        if self.last > bends[-1][0]:
            bends.append((self.last, bends[-1][1] + self.last - bends[-1][0]))
        total = bends[-1][1]
        return tuple((float(minute), weight / total * self.height) for minute, weight in bends)

    def y(self, minute: float) -> float:
        """The pixel of a minute; outside the axis its nearest end."""
        return _between(self._knots, 0, min(max(minute, self.first), self.last))

    def minute(self, y: float) -> float:
        """The minute of a pixel; outside the axis its nearest end."""
        return _between(self._knots, 1, min(max(y, 0.0), self.height))

    def snapped(self, y: float) -> int:
        """The nearest quarter of an hour to a pixel."""
        return snap(self.minute(y))

    @property
    def weight(self) -> float:
        """The length in minutes at full pace: what decides how high an axis must be to be readable."""
        return weight(self.first, self.last, self.school)


def _between(knots: tuple[tuple[float, float], ...], side: int, value: float) -> float:
    """Interpolate from one side of the knots to the other."""
    index = min(max(bisect_right([knot[side] for knot in knots], value), 1), len(knots) - 1)
    (low, high), other = (knots[index - 1], knots[index]), 1 - side
    if high[side] == low[side]:
        return low[other]
    share = (value - low[side]) / (high[side] - low[side])
    return low[other] + share * (high[other] - low[other])


def weight(first: int, last: int, school: tuple[int, int] | None) -> float:
    """Minutes of a span, with the compressed ones counted at their share."""
    if school is None:
        return float(last - first)
    inside = max(0, min(school[1], last) - max(school[0], first))
    return last - first - inside * (1 - SCHOOL_SHARE)


def snap(minute: float) -> int:
    """The nearest quarter of an hour within the day."""
    return min(DAY, max(0, round(minute / SNAP) * SNAP))


def minutes_of(at: datetime, day: date) -> int:
    """The wall-clock minute of an instant on a day; before it 0, after it 1440."""
    local = at.astimezone(HOUSE_ZONE)
    if local.date() < day:
        return 0
    if local.date() > day:
        return DAY
    return local.hour * 60 + local.minute


def at_minute(day: date, minute: int) -> datetime:
    """The instant of a wall-clock minute on a day; 1440 is the last minute of it."""
    minute = min(max(minute, 0), DAY - 1)
    return datetime.combine(day, time(minute // 60, minute % 60), HOUSE_ZONE)


def span_of(items: Iterable[DayItem], day: date) -> tuple[int, int]:
    """The first and last minute to show: the usual day, wider when something lies outside it."""
    first, last = USUAL_START, USUAL_END
    for item in items:
        if item.all_day or item.away:
            continue
        first = min(first, minutes_of(item.starts_at, day) - EDGE)
        last = max(last, minutes_of(item.ends_at, day) + EDGE)
    return max(0, first), min(DAY, last)


def school_hours(items: Iterable[DayItem], day: date) -> tuple[int, int] | None:
    """The span in which at least half of those who have school today are there; None when short."""
    spans = [
        (minutes_of(item.starts_at, day), minutes_of(item.ends_at, day))
        for item in items
        if item.look is ItemLook.SCHOOL and item.youth is not None and not item.all_day
    ]
    if not spans:
        return None
    full = [
        minute
        for minute in range(0, DAY, SNAP)
        if 2 * sum(start <= minute and minute + SNAP <= end for start, end in spans) >= len(spans)
    ]
    if not full:
        return None
    start, end = full[0], full[0] + SNAP
    for minute in full[1:]:
        if minute == end:
            end = minute + SNAP
    return (start, end) if end - start >= MIN_SCHOOL else None
