"""What the sync benchmarks share: two desks on a real hub process, texts of 285 bytes, sizes on disk."""

import random
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.helpers.authority_world import World, first_run
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import HubProcess

from bench.measure import seconds_of
from leefbord.core.streams import StreamId, team
from leefbord.store.vault import Vault

RECORD_BYTES: Final = 285
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
        world = two_desks()
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


def two_desks() -> World:
    world = first_run()
    world.add(world.device_body("desk2"), by="lead desk 1")
    world.add(world.vault_body("desk2", "desk2", "oak"), by="lead desk 1")
    return world


def texts_of(n: int) -> Iterator[str]:
    """`n` texts of a record's size, the same in every run."""
    chance = random.Random(n)
    words = _TEXT.split(" ")
    for _ in range(n):
        text = " ".join(chance.choices(words, k=45))
        yield text[:RECORD_BYTES]


def plain_insert(texts: Sequence[str]) -> float:
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

        seconds = seconds_of(work)
        database.close()
    return seconds


def sizes_of(here: House) -> dict[str, int]:
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


def grown(before: dict[str, int], after: dict[str, int], n: int) -> dict[str, float]:
    """Bytes per record that came since."""
    return {what: (after[what] - before[what]) / n for what in after}
