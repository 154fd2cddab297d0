"""Rules for every test: a known folder, no unexpected log lines, the gui marker where Qt is used."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOMS = {"unit", "gui", "attacks", "simulation", "end2end", "upgrades", "architecture"}
NEEDS_QT = {"qtbot", "qapp"}

settings.register_profile(
    "house", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test sits in a known room; what uses Qt is marked so that it can be left out."""
    root = Path(__file__).parent
    for item in items:
        room = item.path.relative_to(root).parts[0]
        if room not in ROOMS:
            raise pytest.UsageError(f"{item.path} is in no known room of tests/")
        if room == "gui" or NEEDS_QT & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(autouse=True)
def _silence_passes(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """An unexpected log line of WARNING or more fails the test; `expects_logs` marks the others."""
    with caplog.at_level(logging.WARNING):
        yield
    if request.node.get_closest_marker("expects_logs"):
        return
    noise = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not noise, f"unexpected log lines: {noise}"
