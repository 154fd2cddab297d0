"""A live hub with the test facility on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.authority_world import first_run
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import hub_in_thread


@pytest.fixture
def here(tmp_path: Path) -> Iterator[HubWorld]:
    with hub_in_thread(tmp_path) as hub, on_hub(first_run(), hub) as world:
        yield world
