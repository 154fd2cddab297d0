"""Side by side without overlap: cluster, give lanes greedily, widen to the right. Pure geometry, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_MOMENT: Final = 1e-6
"""How long an empty interval counts: it takes a place beside what happens at that moment."""


@dataclass(frozen=True)
class Lane:
    """The place of one interval: first lane, how many lanes it spans, how many lanes its cluster has."""

    index: int
    span: int
    count: int

    @property
    def left(self) -> float:
        """Share of the width at which it begins."""
        return self.index / self.count

    @property
    def width(self) -> float:
        """Share of the width it takes."""
        return self.span / self.count


def lanes(intervals: Sequence[tuple[float, float]]) -> list[Lane]:
    """A lane for each half-open interval (start, end), in the order given.

    Intervals that overlap, also through others, form a cluster with as many lanes as it needs at its
    busiest; each interval then grows to the right over the lanes nobody beside it uses.
    An empty interval is treated as a point that still takes its place.
    """
    intervals = [(start, max(end, start + _MOMENT)) for start, end in intervals]
    found: list[Lane | None] = [None] * len(intervals)
    order = sorted(range(len(intervals)), key=lambda i: (intervals[i][0], -intervals[i][1], i))
    cluster: list[int] = []
    reach = float("-inf")
    for index in order:
        start, end = intervals[index]
        if cluster and start >= reach:
            _close(cluster, intervals, found)
            cluster = []
            reach = float("-inf")
        cluster.append(index)
        reach = max(reach, end, start)
    _close(cluster, intervals, found)
    return [lane if lane is not None else Lane(0, 1, 1) for lane in found]


def _close(cluster: list[int], intervals: Sequence[tuple[float, float]], found: list[Lane | None]) -> None:
    """Give every interval of one cluster its lane."""
    busy: list[list[int]] = []
    place: dict[int, int] = {}
    for index in cluster:
        number = next(
            (
                n
                for n, lane in enumerate(busy)
                if not any(_overlap(intervals[index], intervals[o]) for o in lane)
            ),
            len(busy),
        )
        if number == len(busy):
            busy.append([])
        busy[number].append(index)
        place[index] = number
    for index in cluster:
        span = 1
        for number in range(place[index] + 1, len(busy)):
            if any(_overlap(intervals[index], intervals[other]) for other in busy[number]):
                break
            span += 1
        found[index] = Lane(place[index], span, len(busy))


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two half-open intervals share a moment."""
    return one[0] < other[1] and other[0] < one[1]
