"""Prints the rows of a benchmark run as a table and writes them as build/bench.json."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.row import Row, short_number

_HEADS = ("name", "n", "value", "unit", "floor", "ratio", "reach", "met")


def print_table(rows: Sequence[Row]) -> None:
    """Print aligned columns."""
    lines = [_HEADS, *(_line(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip())


def write_json(rows: Iterable[Row], path: Path) -> None:
    """Write the rows; those of benchmarks that did not run now are kept from the earlier run."""
    fresh = [
        {
            "name": row.name,
            "n": row.n,
            "value": row.value,
            "unit": row.unit,
            "floor": row.floor,
            "ratio": row.ratio,
            "reach": row.asked,
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


def _line(row: Row) -> tuple[str, ...]:
    return (
        row.name,
        f"{row.n:,}",
        short_number(row.value),
        row.unit,
        "" if row.floor is None else short_number(row.floor),
        "" if row.ratio is None else f"{row.ratio:.2f}",
        row.asked,
        {None: "", True: "yes", False: "NO"}[row.met],
    )
