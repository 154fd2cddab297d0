"""Local writing: durable intents one by one, and an import of many records in one intent."""

import time
from collections.abc import Callable
from statistics import median

from tests.helpers.small_house import SmallHouse

from bench.local_house import BareCipher, bench_house, stream_of, write_in_bulk, write_one_by_one
from bench.row import Row

RUNS = 3
Pair = tuple[Callable[[int], None], Callable[[int], None]]
"""Our way and the floor's; each takes a count."""


def run(n: int | None) -> list[Row]:
    """Rates per second. Floor and value alternate within each run, so that load on the machine hits both."""
    single, bulk = n or 2_000, n or 50_000
    with bench_house() as house:
        durable = _rates(_writes(house, "FULL"), single)
        loose = _rates(_writes(house, "OFF"), single)
        imported = _rates(_imports(house), bulk)
    return [
        Row(
            name="durable local intents",
            n=single,
            value=durable[0],
            floor=durable[1],
            unit="/s",
            reach=2_000,
            more_is_better=True,
        ),
        Row(
            name="durable local intents, share of bare SQLCipher",
            n=single,
            value=durable[0] / durable[1],
            floor=None,
            unit="",
            reach=0.55,
            more_is_better=True,
        ),
        Row(
            name="local intents, fsync off",
            n=single,
            value=loose[0],
            floor=loose[1],
            unit="/s",
            reach=6_000,
            more_is_better=True,
        ),
        Row(
            name="import in one intent",
            n=bulk,
            value=imported[0],
            floor=imported[1],
            unit="/s",
            reach=40_000,
            more_is_better=True,
        ),
    ]


def _writes(house: SmallHouse, synchronous: str) -> Pair:
    """One act per record, and bare SQLCipher doing the same."""
    desk = house.desk("desk" if synchronous == "FULL" else "desk2", synchronous=synchronous)
    bare = BareCipher(house.folder, synchronous=synchronous)
    stream = stream_of(house)
    return (lambda count: write_one_by_one(desk, stream, 0, count), bare.one_by_one)


def _imports(house: SmallHouse) -> Pair:
    """All records in one act, and bare SQLCipher inserting them in one transaction."""
    desk = house.desks["desk"]
    bare = BareCipher(house.folder, synchronous="FULL")
    stream = stream_of(house)
    return (lambda count: write_in_bulk(desk, stream, 0, count), bare.in_bulk)


def _rates(pair: Pair, count: int) -> tuple[float, float]:
    ours, bare = pair
    ours(max(count // 20, 1))
    bare(max(count // 20, 1))
    both = [(_rate(ours, count), _rate(bare, count)) for _ in range(RUNS)]
    return median(rate for rate, _ in both), median(rate for _, rate in both)


def _rate(work: Callable[[int], None], count: int) -> float:
    begin = time.perf_counter()
    work(count)
    return count / (time.perf_counter() - begin)
