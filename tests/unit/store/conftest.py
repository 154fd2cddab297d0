"""A small house per test, closed afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.small_house import SmallHouse, small_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[SmallHouse]:
    """Two enrolled desks, not opened yet."""
    made = small_house(tmp_path)
    yield made
    made.close()
