"""A hub that lost its disk: brought back by the desks, also with class keys nobody had fetched yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.authority_world import World, first_run
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import HubProcess

from leefbord.core.streams import team
from leefbord.sync.transport_hub import bring_facility

pytestmark = pytest.mark.end2end


@pytest.fixture
def world() -> World:
    made = first_run()
    made.add(made.device_body("desk2"), by="lead desk 1")
    made.add(made.vault_body("desk2", "desk2", "oak"), by="lead desk 1")
    return made


@pytest.fixture
def one(tmp_path: Path, world: World) -> Iterator[HeadlessDesk]:
    made = headless_desk(tmp_path, world, "desk", first=True)
    yield made
    made.vault.close()


@pytest.fixture
def two(tmp_path: Path, world: World) -> Iterator[HeadlessDesk]:
    made = headless_desk(tmp_path, world, "desk2")
    yield made
    made.vault.close()


def test_desks_refill_a_wiped_hub_with_work_wraps_and_class_keys_for_others(
    tmp_path: Path, world: World, one: HeadlessDesk, two: HeadlessDesk
) -> None:
    folder = tmp_path / "hub"
    folder.mkdir()
    process = HubProcess(folder)
    stream = team(world.group("oak"), 2026)
    with on_hub(world, process.start()) as here:
        one.approve(["desk", "desk2"])
        one.plan(stream, "kept by the desk")
        one.sync(here.transport("desk"))
        process.kill()
    for gone in folder.glob("hub.sqlite*"):
        gone.unlink()
    again = HubWorld(world, process.start())
    bring_facility(again.door("desk"), again.hub.code, one.replica.entries_after(0, 10_000_000))
    report = one.sync(again.transport("desk"))
    two.sync(again.transport("desk2"))
    assert report.hub_went_back
    assert two.titles() == ["kept by the desk"]
    assert one.hash_of(stream) == two.hash_of(stream)
    for door in again.doors:
        door.close()
    process.stop()
