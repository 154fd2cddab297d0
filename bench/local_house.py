"""What the local benchmarks share: a desk with one record type of 285 bytes, and bare SQLCipher beside it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlcipher3 import dbapi2
from tests.helpers.small_house import Desk, SmallHouse, small_house

from leefbord.core.records import Fields, Merge, MergedRecord, RecordType, Retention
from leefbord.core.rows import Rows
from leefbord.core.streams import StreamId, StreamKind, house

SEGMENT_BYTES = 700
RECORD_BYTES = 285
_WORDS = (
    "naar",
    "school",
    "de",
    "tandarts",
    "met",
    "begeleider",
    "om",
    "vier",
    "uur",
    "fiets",
    "thuis",
    "bezoek",
)


def _project(rows: Rows, record: MergedRecord) -> None:
    values = record.fields
    rows.execute(
        "INSERT OR REPLACE INTO bench_note(id,day,title,body) VALUES (?,?,?,?)",
        (record.id, values["day"], values["title"], values["body"]),
    )


NOTE = RecordType(
    name="bench.note",
    merge=Merge.REGISTER,
    schema=1,
    streams=frozenset({StreamKind.HOUSE}),
    retention=Retention.OPERATIONAL,
    project=_project,
    groups={"note": ("day", "title", "body")},
)


@cache
def note(number: int) -> dict[str, Fields]:
    """The field groups of a record of 285 bytes: mostly text, different in each; remembered, as making
    them is not what is measured."""
    words = [_WORDS[(number * 7 + place * (1 + number % 5)) % len(_WORDS)] for place in range(60)]
    body = f"{number:08d} " + " ".join(words)
    return {"note": {"day": 20_000 + number % 400, "title": f"Afspraak {number}", "body": body[:250]}}


@contextmanager
def bench_house() -> Iterator[SmallHouse]:
    """A fresh facility in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="leefbord-bench-") as folder:
        made = small_house(Path(folder), types=(NOTE,), packages=("bench.note_package",))
        made.entropy = lambda _: os.urandom
        try:
            yield made
        finally:
            made.close()


def stream_of(made: SmallHouse) -> StreamId:
    """The stream that the benchmarks write in."""
    return house(made.world.group("oak"), 2026)


def write_one_by_one(desk: Desk, stream: StreamId, first: int, count: int) -> None:
    """One act per record, one per millisecond of the desk's clock."""
    for number in range(first, first + count):
        desk.clock.ms += 1
        with desk.acts.act("Appointment planned") as act:
            act.set(stream, "bench.note", act.new_id(), note(number))


def write_in_bulk(desk: Desk, stream: StreamId, first: int, count: int) -> None:
    """All records in one act, forty per millisecond of the desk's clock."""
    with desk.acts.act("Imported") as act:
        for number in range(first, first + count):
            desk.clock.ms += number % 40 == 0
            act.set(stream, "bench.note", act.new_id(), note(number))


class BareCipher:
    """SQLCipher as it comes and nothing else: the same sizes in three tables and a clock, for the floor."""

    def __init__(self, folder: Path, *, synchronous: str) -> None:
        self._connection: dbapi2.Connection = dbapi2.connect(
            str(folder / f"bare-{os.urandom(4).hex()}.db"), isolation_level=None, cached_statements=512
        )
        run = self._connection.execute
        run(f"PRAGMA key=\"x'{bytes(32).hex()}'\"")
        run("PRAGMA journal_mode=WAL")
        run(f"PRAGMA synchronous={synchronous}")
        run("CREATE TABLE segment (id INTEGER PRIMARY KEY, name BLOB UNIQUE, raw BLOB)")
        run("CREATE TABLE record (id INTEGER PRIMARY KEY, record BLOB UNIQUE, state BLOB)")
        run("CREATE TABLE note (id BLOB PRIMARY KEY, day INTEGER, body TEXT)")
        run("CREATE INDEX note_day ON note (day)")
        run("CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID")

    def one_by_one(self, count: int) -> None:
        """One commit per record, with the rows an intent has."""
        run = self._connection.execute
        for number in range(count):
            key, body = os.urandom(16), os.urandom(RECORD_BYTES)
            run("BEGIN IMMEDIATE")
            run("INSERT INTO segment(name,raw) VALUES (?,?)", (os.urandom(32), os.urandom(SEGMENT_BYTES)))
            run("INSERT INTO record(record,state) VALUES (?,?)", (key, body))
            run("INSERT INTO note VALUES (?,?,?)", (key, number, body))
            run("INSERT OR REPLACE INTO meta VALUES ('clock', ?)", (number,))
            run("COMMIT")

    def in_bulk(self, count: int) -> None:
        """One commit for all records, one table: the plainest import there is."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(
            "INSERT INTO record(record,state) VALUES (?,?)",
            ((os.urandom(16), os.urandom(RECORD_BYTES)) for _ in range(count)),
        )
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
