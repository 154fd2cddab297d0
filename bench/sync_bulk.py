"""Push and pull of sealed records through a real hub process: rates, and bytes per record."""

from collections.abc import Callable
from typing import Final

from bench.measure import median_rows, seconds_of
from bench.row import Row
from bench.sync_house import RECORD_BYTES, House, grown, house, plain_insert, sizes_of, texts_of
from leefbord.store.spool import Spool
from leefbord.sync.engine import Engine
from leefbord.sync.spool_replica import SpoolReplica

RUNS: Final = 3
BULK: Final = 20_000
_ONE_BY_ONE: Final = 2_000


def run(n: int | None) -> list[Row]:
    """`n` records in bulk; at most 2,000 one by one."""
    count = n or BULK
    return [*median_rows([_bulk(count) for _ in range(RUNS)]), *_small(min(count, _ONE_BY_ONE))]


def _bulk(n: int) -> list[Row]:
    with house() as here:
        before = sizes_of(here)
        texts = list(texts_of(n))
        with here.one.acts.act("Imported") as act:
            for text in texts:
                act.version(here.stream, "test.text", act.new_id(), {"body": text})
        push_seconds = seconds_of(lambda: here.one.sync(here.here.transport("desk")))
        raws = [raw for raw in here.one.segments(here.stream).values() if raw is not None]
        spooled_seconds = seconds_of(_into_spool(here))
        pull_seconds = seconds_of(lambda: here.two.sync(here.here.transport("desk2")))
        floor = n / plain_insert(texts)
        sizes = grown(before, sizes_of(here), n)
        assert here.one.hash_of(here.stream) == here.two.hash_of(here.stream)
    wire = sum(len(raw) for raw in raws) / n
    return [
        _rate("push, bulk", n, n / push_seconds, floor),
        _rate("pull, bulk, kept sealed", n, n / spooled_seconds, floor),
        _rate("pull, bulk, opened and folded", n, n / pull_seconds, floor),
        _bytes("bytes per record on the wire, bulk", n, wire, 150),
        _bytes("bytes per record at the hub, bulk", n, sizes["hub"], 250),
        _bytes("bytes per record in the vault, bulk", n, sizes["vault"], 900),
    ]


def _into_spool(here: House) -> Callable[[], object]:
    """What a locked desk does with it."""
    spool = Spool.open(here.process.folder / "spool.sqlite")
    replica = SpoolReplica(
        spool,
        facility=here.here.world.facility,
        device=here.here.world.device("desk2"),
        everything=lambda: True,
    )
    return Engine(replica, here.here.transport("desk2")).run_once


def _small(n: int) -> list[Row]:
    """The same, written one by one: one act, one segment."""
    with house() as here:
        before = sizes_of(here)
        for text in texts_of(n):
            with here.one.acts.act("Written") as act:
                act.version(here.stream, "test.text", act.new_id(), {"body": text})
        here.one.sync(here.here.transport("desk"))
        here.two.sync(here.here.transport("desk2"))
        raws = [raw for raw in here.one.segments(here.stream).values() if raw is not None]
        sizes = grown(before, sizes_of(here), n)
    return [
        _bytes("bytes per record on the wire, one by one", n, sum(map(len, raws)) / n, 700),
        _bytes("bytes per record at the hub, one by one", n, sizes["hub"], 900),
        _bytes("bytes per record in the vault, one by one", n, sizes["vault"], 1_300),
    ]


def _rate(name: str, n: int, value: float, floor: float) -> Row:
    return Row(name=name, n=n, value=value, unit="/s", floor=floor, reach=20_000, more_is_better=True)


def _bytes(name: str, n: int, value: float, reach: float) -> Row:
    return Row(name=name, n=n, value=value, unit="B", floor=RECORD_BYTES, reach=reach)
