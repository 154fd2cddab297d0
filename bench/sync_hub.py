"""Push and pull of sealed records through a real hub process: rates, delay of a colleague's change, bytes."""

import random
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.helpers.authority_world import World, first_run
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import HubProcess

from bench.row import Row
from leefbord.core.changes import Changes
from leefbord.core.streams import StreamId, team
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.sync.engine import Engine
from leefbord.sync.listen import Hint, Listener
from leefbord.sync.spool_replica import SpoolReplica

RECORD_BYTES: Final = 285
_RUNS: Final = 3
_CHANGES: Final = 200
_ONE_BY_ONE: Final = 2_000
_CONNECTED: Final = 1_000
_LINES_EACH: Final = 4
_TEXT: Final = (
    "vandaag rustig opgestaan samen ontbeten naar school gefietst huiswerk gemaakt telefoon gesprek mama "
    "bezoek afgesproken zwembad gekookt afwas taak gedaan boos kamer gepraat begeleider film avond slapen"
)


@dataclass(frozen=True)
class House:
    """Two desks of one group on one hub process."""

    one: HeadlessDesk
    two: HeadlessDesk
    here: HubWorld
    process: HubProcess
    stream: StreamId


@contextmanager
def house() -> Iterator[House]:
    """Fresh files; both desks know the log and hold the class keys."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "hub").mkdir()
        world = _world()
        process = HubProcess(folder / "hub")
        one = headless_desk(folder, world, "desk", first=True)
        two = headless_desk(folder, world, "desk2")
        try:
            with on_hub(world, process.start()) as here:
                one.approve(["desk", "desk2"])
                one.sync(here.transport("desk"))
                two.sync(here.transport("desk2"))
                yield House(one, two, here, process, team(world.group("oak"), 2026))
        finally:
            process.stop()
            one.vault.close()
            two.vault.close()


def rows(n: int) -> list[Row]:
    """All rows; `n` records in bulk."""
    bulk = [_bulk(n) for _ in range(_RUNS)]
    return [*_medians(bulk), *_delays(), *_small(), *_memory()]


def _bulk(n: int) -> list[Row]:
    with house() as here:
        before = _sizes(here)
        texts = list(_texts(n))
        with here.one.acts.act("Imported") as act:
            for text in texts:
                act.version(here.stream, "test.text", act.new_id(), {"body": text})
        push_seconds = _timed(lambda: here.one.sync(here.here.transport("desk")))
        raws = [raw for raw in here.one.segments(here.stream).values() if raw is not None]
        spooled_seconds = _timed(_into_spool(here))
        pull_seconds = _timed(lambda: here.two.sync(here.here.transport("desk2")))
        floor = n / _plain_insert(texts)
        sizes = _grown(before, _sizes(here), n)
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


def _small() -> list[Row]:
    """The same, written one by one: one act, one segment."""
    n = _ONE_BY_ONE
    with house() as here:
        before = _sizes(here)
        for text in _texts(n):
            with here.one.acts.act("Written") as act:
                act.version(here.stream, "test.text", act.new_id(), {"body": text})
        here.one.sync(here.here.transport("desk"))
        here.two.sync(here.here.transport("desk2"))
        raws = [raw for raw in here.one.segments(here.stream).values() if raw is not None]
        sizes = _grown(before, _sizes(here), n)
    return [
        _bytes("bytes per record on the wire, one by one", n, sum(map(len, raws)) / n, 700),
        _bytes("bytes per record at the hub, one by one", n, sizes["hub"], 900),
        _bytes("bytes per record in the vault, one by one", n, sizes["vault"], 1_300),
    ]


def _memory() -> list[Row]:
    """The hub's memory while devices hold their event streams open, four lines each."""
    with tempfile.TemporaryDirectory() as name:
        folder, world = Path(name), first_run()
        for number in range(_CONNECTED // _LINES_EACH):
            world.add(world.device_body(f"pc {number}"), by="lead desk 1")
        process = HubProcess(folder)
        try:
            with on_hub(world, process.start()) as here, ExitStack() as lines:
                empty = process.memory()
                for number in range(_CONNECTED):
                    door = here.door(f"pc {number // _LINES_EACH}")
                    line = lines.enter_context(door.lines("/v1/events", silence_seconds=60))
                    assert next(line) == "event: ready"
                full = process.memory()
        finally:
            process.stop()
    name_of_row = "hub memory with 1,000 event streams"
    return [
        Row(
            name=name_of_row,
            n=_CONNECTED,
            value=full,
            unit="MB",
            floor=empty,
            reach=300,
            more_is_better=False,
        )
    ]


def _delays() -> list[Row]:
    """From the commit at one desk to the change told at the other, over event stream and hub."""
    with house() as here:
        seen: dict[int, float] = {}
        arrived = threading.Semaphore(0)
        transport = here.here.transport("desk2")

        def heard(_hint: Hint) -> None:
            here.two.sync(transport)

        def told(changes: Changes) -> None:
            if changes.remote:
                seen[len(seen)] = time.perf_counter()
                arrived.release()

        here.two.changes.listen(told)
        listener = Listener(here.here.door("desk2"), heard, jitter=random.random)
        listener.start()
        assert listener.connected.wait(10)
        sender = here.here.transport("desk")
        delays = []
        for text in _texts(_CHANGES):
            with here.one.acts.act("Written") as act:
                act.version(here.stream, "test.text", act.new_id(), {"body": text})
            begun = time.perf_counter()
            here.one.sync(sender)
            assert arrived.acquire(timeout=10)
            delays.append((seen[len(seen) - 1] - begun) * 1000)
        listener.stop()
    delays.sort()
    floor = _round_trip_ms()
    middle, late = statistics.median(delays), delays[int(len(delays) * 0.95)]
    return [
        Row(
            name="colleague's change, p50",
            n=_CHANGES,
            value=middle,
            unit="ms",
            floor=floor,
            reach=20,
            more_is_better=False,
        ),
        Row(
            name="colleague's change, p95",
            n=_CHANGES,
            value=late,
            unit="ms",
            floor=floor,
            reach=60,
            more_is_better=False,
        ),
    ]


def _world() -> World:
    world = first_run()
    world.add(world.device_body("desk2"), by="lead desk 1")
    world.add(world.vault_body("desk2", "desk2", "oak"), by="lead desk 1")
    return world


def _texts(n: int) -> Iterator[str]:
    chance = random.Random(n)
    words = _TEXT.split(" ")
    for _ in range(n):
        text = " ".join(chance.choices(words, k=45))
        yield text[:RECORD_BYTES]


def _plain_insert(texts: Sequence[str]) -> float:
    """The floor of push and pull: seconds to insert the plain texts in one SQLite transaction, fsynced."""
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "floor.sqlite", isolation_level=None)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE text(id INTEGER PRIMARY KEY, body TEXT)")

        def work() -> None:
            database.execute("BEGIN")
            database.executemany("INSERT INTO text(body) VALUES(?)", ((text,) for text in texts))
            database.execute("COMMIT")

        seconds = _timed(work)
        database.close()
    return seconds


def _round_trip_ms() -> float:
    """The floor of a delay: two durable SQLite commits, one at each desk."""
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "floor.sqlite", isolation_level=None)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE text(id INTEGER PRIMARY KEY, body TEXT)")
        seconds = _timed(lambda: [database.execute("INSERT INTO text(body) VALUES('x')") for _ in range(200)])
        database.close()
    return seconds / 100 * 1000


def _sizes(here: House) -> dict[str, int]:
    """Bytes on disk, after the write-ahead logs were taken in."""
    for path in (here.process.folder / "hub.sqlite",):
        database = sqlite3.connect(path)
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
    return {
        "hub": (here.process.folder / "hub.sqlite").stat().st_size,
        "vault": _vault_size(here.two.vault),
    }


def _vault_size(vault: Vault) -> int:
    found = [vault.rows().execute(f"PRAGMA {what}").fetchone() for what in ("page_count", "page_size")]
    pages, size = (int(str(row[0])) if row else 0 for row in found)
    return pages * size


def _grown(before: dict[str, int], after: dict[str, int], n: int) -> dict[str, float]:
    return {what: (after[what] - before[what]) / n for what in after}


def _rate(name: str, n: int, value: float, floor: float) -> Row:
    return Row(name=name, n=n, value=value, unit="records/s", floor=floor, reach=20_000, more_is_better=True)


def _bytes(name: str, n: int, value: float, reach: float) -> Row:
    return Row(
        name=name, n=n, value=value, unit="bytes", floor=RECORD_BYTES, reach=reach, more_is_better=False
    )


def _delay(name: str, value: float, floor: float, reach: float) -> Row:
    return Row(name=name, n=_CHANGES, value=value, unit="ms", floor=floor, reach=reach, more_is_better=False)


def _medians(runs: Sequence[Sequence[Row]]) -> list[Row]:
    """Row by row, the run in the middle."""
    return [sorted(same, key=lambda row: row.value)[len(same) // 2] for same in zip(*runs, strict=True)]


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()

    work()
    return time.perf_counter() - begun


def main() -> None:
    """Print the rows; the number of records may be given."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    for row in rows(n):
        ratio = "" if row.ratio is None else f"{row.ratio:8.2f} of floor"
        verdict = "met" if row.met else "NOT MET"
        print(
            f"{row.name:42} {row.n:8} {row.value:11.1f} {row.unit:10} {ratio:18} {row.reach:8.0f} {verdict}"
        )


if __name__ == "__main__":
    main()
