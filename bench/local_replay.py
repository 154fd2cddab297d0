"""Replay of sealed segments into an empty vault, and the bytes a record takes there."""

import time
from statistics import median

from bench.local_house import RECORD_BYTES, bench_house, stream_of, write_in_bulk, write_one_by_one
from bench.row import Row
from leefbord.store.log import unpushed

RUNS = 3


def run(n: int | None) -> list[Row]:
    """Seconds per replay of n records, written in bulk and one by one; scaled limits for another n."""
    count = n or 100_000
    single = min(count, 20_000)
    return [*_replayed("bulk", count, 5.0, 150, 900), *_replayed("one by one", single, 6.5, 700, 1_300)]


def _replayed(how: str, count: int, seconds: float, wire: int, vault: int) -> list[Row]:
    with bench_house() as house:
        stream = stream_of(house)
        desk = house.desk("desk")
        if how == "bulk":
            write_in_bulk(desk, stream, 0, count)
        else:
            write_one_by_one(desk, stream, 0, count)
        segments = [item.raw for item in unpushed(desk.vault.rows(), limit_bytes=1 << 30)]
        taken = []
        for number in range(RUNS):
            reader = house.desk(f"reader{number}", vault_of="desk2", synchronous="FULL")
            begin = time.perf_counter()
            for start in range(0, len(segments), 500):
                reader.receive(segments[start : start + 500])
            taken.append(time.perf_counter() - begin)
            assert reader.hash_of(stream) == desk.hash_of(stream)
            reader.close()
        size = reader.path.stat().st_size
    limit = seconds * count / 100_000
    on_wire = sum(map(len, segments)) / count
    return [
        Row(
            name=f"replay, written {how}",
            n=count,
            value=median(taken),
            unit="s",
            floor=None,
            reach=limit,
            more_is_better=False,
        ),
        Row(
            name=f"bytes on the wire, {how}",
            n=count,
            value=on_wire,
            unit="B",
            floor=RECORD_BYTES,
            reach=wire,
            more_is_better=False,
        ),
        Row(
            name=f"bytes in the vault, {how}",
            n=count,
            value=size / count,
            unit="B",
            floor=RECORD_BYTES,
            reach=vault,
            more_is_better=False,
        ),
    ]
