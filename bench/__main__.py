"""Runs the benchmarks of the groups asked for: every bench/<group>_*.py with a `run(n)`."""

import argparse
import importlib
from pathlib import Path

from bench.row import Row
from bench.table import print_table, write_json

GROUPS = ("local", "sync", "hub", "ui")
TARGET = Path("build/bench.json")


def main() -> None:
    """Parse, run, print, write."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--only", choices=GROUPS, help="one group of benchmarks")
    parser.add_argument("--n", type=int, help="records per benchmark, instead of each one's own number")
    asked = parser.parse_args()
    groups = (asked.only,) if asked.only else GROUPS
    folder = Path(__file__).parent
    rows: list[Row] = []
    for group in groups:
        for file in sorted(folder.glob(f"{group}_*.py")):
            found = importlib.import_module(f"bench.{file.stem}")
            if hasattr(found, "run"):
                print(f"{file.stem} ...", flush=True)
                rows += found.run(asked.n)
    print_table(rows)
    write_json(rows, TARGET)


if __name__ == "__main__":
    main()
