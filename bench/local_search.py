"""Search as you type over many texts in SQLCipher."""

import random
import time
from dataclasses import replace

from bench.local_house import NOTE, bench_house, stream_of
from bench.row import Row
from leefbord.store.record_types import RecordTypes
from leefbord.store.search import Search

VOCABULARY = 40_000


def run(n: int | None) -> list[Row]:
    """Milliseconds at the 95th percentile for one half-typed word, newest first."""
    count = n or 50_000
    draw = random.Random(7)
    weights = [1 / (rank + 1) for rank in range(VOCABULARY)]
    words = [f"{'aeiou'[rank % 5]}{rank:x}w" for rank in range(VOCABULARY)]
    with bench_house() as house:
        kind = replace(NOTE, searchable=lambda record: str(record.fields["body"]))
        house.types = (kind,)
        desk = house.desk("desk")
        with desk.acts.act("Imported") as act:
            for number in range(count):
                body = " ".join(draw.choices(words, weights, k=draw.randint(6, 20)))
                act.set(
                    stream_of(house),
                    "bench.note",
                    act.new_id(),
                    {"note": {"day": number, "title": "x", "body": body}},
                )
        search = Search(desk.vault, RecordTypes(house.types))
        search.flush()
        taken = []
        for word in draw.choices(words, weights, k=400):
            begin = time.perf_counter()
            search.find(word[:3])
            taken.append((time.perf_counter() - begin) * 1000)
    late = sorted(taken)[int(len(taken) * 0.95)]
    return [
        Row(
            name="search as you type, p95",
            n=count,
            value=late,
            floor=None,
            unit="ms",
            reach=10,
            more_is_better=False,
        ),
    ]
