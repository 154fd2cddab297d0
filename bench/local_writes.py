"""Local writing: durable intents one by one, and an import of many records in one intent."""

from collections.abc import Callable
from functools import partial
from statistics import median

from tests.helpers.small_house import SmallHouse

from bench.local_house import BareCipher, bench_house, stream_of, write_in_bulk, write_one_by_one
from bench.measure import seconds_of
from bench.row import Row

RUNS = 3
Pair = tuple[Callable[[int], None], Callable[[int], None]]
"""Our way and the floor's; each takes a count."""


def run(n: int | None) -> list[Row]:
    """Rates per second. Floor and value alternate within each run, so that load on the machine hits both."""
    single, bulk = n or 2_000, n or 50_000
    with bench_house() as house:
        durable = _rates(_writes(house, "FULL"), single, slices=10)
        loose = _rates(_writes(house, "OFF"), single, slices=10)
        imported = _rates(_imports(house), bulk, slices=1)
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


def _rates(pair: Pair, count: int, slices: int) -> tuple[float, float]:
    """The medians of ours and bare. They take turns, so that other work on the machine slows both alike."""
    for work in pair:
        work(max(count // 20, 1))
    each = max(count // slices, 1)
    runs = []
    for _ in range(RUNS):
        taken = [0.0, 0.0]
        for _ in range(slices):
            for place, work in enumerate(pair):
                taken[place] += seconds_of(partial(work, each))
        runs.append([each * slices / seconds for seconds in taken])
    return median(run[0] for run in runs), median(run[1] for run in runs)
