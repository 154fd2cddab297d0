"""Times and medians."""

import statistics
import time
from collections.abc import Callable, Sequence

from bench.row import Row


def median_of(runs: int, measure: Callable[[], float]) -> float:
    """The median of several runs."""
    return statistics.median(measure() for _ in range(runs))


def seconds_of(work: Callable[[], object]) -> float:
    """How long one run takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def median_rows(runs: Sequence[Sequence[Row]]) -> list[Row]:
    """Row by row, the run in the middle."""
    return [sorted(same, key=lambda row: row.value)[len(same) // 2] for same in zip(*runs, strict=True)]
