"""The hub storages every test of the conformance suite runs on, and a live hub with the test facility."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.helpers.authority_world import first_run
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import hub_in_thread

from leefbord.hub.storage import Storage
from leefbord.hub.storage_sqlite import SqliteStorage

STORAGES: dict[str, Callable[[Path], Storage]] = {
    "sqlite": lambda folder: SqliteStorage(folder / "hub.sqlite"),
}


@pytest.fixture(params=sorted(STORAGES))
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    opened = STORAGES[request.param](tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[HubWorld]:
    with hub_in_thread(tmp_path) as hub, on_hub(first_run(), hub) as world:
        yield world
