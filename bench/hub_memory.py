"""The hub's memory while many devices are connected."""

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from tests.helpers.authority_world import first_run
from tests.helpers.hub_world import on_hub
from tests.helpers.live_hub import HubProcess

from bench.row import Row

_CONNECTED: Final = 1_000
_LINES_EACH: Final = 4


def run(n: int | None) -> list[Row]:
    """Once: memory does not vary from run to run. `n` is not asked: the reach is for a thousand."""
    del n
    return [_memory()]


def _memory() -> Row:
    """The hub's memory while devices hold their event streams open, four lines each."""
    with tempfile.TemporaryDirectory() as here_below:
        folder, world = Path(here_below), first_run()
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
    return Row(
        name="hub memory with 1,000 event streams",
        n=_CONNECTED,
        value=full,
        unit="MB",
        floor=empty,
        reach=300,
    )
