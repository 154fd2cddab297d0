"""Prints the rows of a benchmark run as a table and writes them as build/bench.json."""

import json
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.row import Row

_HEADS = ("name", "n", "value", "unit", "floor", "ratio", "reach", "met")


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A row whose `reach` is said in words and judged by its benchmark; `met` None where nothing is asked."""

    name: str
    n: int
    value: float
    unit: str
    floor: float | None = None
    reach: str = ""
    met: bool | None = None

    @property
    def ratio(self) -> float | None:
        """Value over floor."""
        return self.value / self.floor if self.floor else None


def median_of(runs: int, measure: Callable[[], float]) -> float:
    """The median of several runs."""
    return statistics.median(measure() for _ in range(runs))


def print_table(rows: Sequence[Row | Figure]) -> None:
    """Print aligned columns."""
    lines = [_HEADS, *(_line(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip())


def write_json(rows: Iterable[Row | Figure], path: Path) -> None:
    """Write the rows; those of benchmarks that did not run now are kept from the earlier run."""
    fresh = [
        {
            "name": row.name,
            "n": row.n,
            "value": row.value,
            "unit": row.unit,
            "floor": row.floor,
            "ratio": row.ratio,
            "reach": row.reach,
            "met": row.met,
        }
        for row in rows
    ]
    named = {(row["name"], row["n"]) for row in fresh}
    kept = []
    if path.exists():
        kept = [row for row in json.loads(path.read_text()) if (row["name"], row["n"]) not in named]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept + fresh, indent=1) + "\n")


def _line(row: Row | Figure) -> tuple[str, ...]:
    return (
        row.name,
        f"{row.n:,}",
        _number(row.value),
        row.unit,
        "" if row.floor is None else _number(row.floor),
        "" if row.ratio is None else f"{row.ratio:.2f}",
        _reach(row),
        {None: "", True: "yes", False: "NO"}[row.met],
    )


def _reach(row: Row | Figure) -> str:
    if isinstance(row, Figure):
        return row.reach
    return f"{'>=' if row.more_is_better else '<='} {_number(row.reach)}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:,.2f}"
