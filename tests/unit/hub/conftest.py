"""The hub storages every test of the conformance suite runs on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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
