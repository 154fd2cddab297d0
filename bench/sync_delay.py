"""A colleague's change on my screen: from the commit at one desk to the change told at the other."""

import random
import sqlite3
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Final

from bench.measure import median_rows, seconds_of
from bench.row import Row
from bench.sync_house import house, texts_of
from leefbord.core.changes import Changes
from leefbord.sync.listen import Hint, Listener

RUNS: Final = 3
CHANGES: Final = 200


def run(n: int | None) -> list[Row]:
    """Two hundred changes per run, fewer when `n` is smaller."""
    count = min(n or CHANGES, CHANGES)
    return median_rows([_delays(count) for _ in range(RUNS)])


def _delays(count: int) -> list[Row]:
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
        for text in texts_of(count):
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
        Row(name="colleague's change, p50", n=count, value=middle, unit="ms", floor=floor, reach=20),
        Row(name="colleague's change, p95", n=count, value=late, unit="ms", floor=floor, reach=60),
    ]


def _round_trip_ms() -> float:
    """The floor of a delay: two durable SQLite commits, one at each desk."""
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "floor.sqlite", isolation_level=None)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("CREATE TABLE text(id INTEGER PRIMARY KEY, body TEXT)")
        seconds = seconds_of(
            lambda: [database.execute("INSERT INTO text(body) VALUES('x')") for _ in range(200)]
        )
        database.close()
    return seconds / 100 * 1000
