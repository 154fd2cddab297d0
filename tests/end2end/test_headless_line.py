"""The headless line: two real vaults and a real hub process, killed and restarted; nothing in the clear."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.authority_world import World, first_run
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import HubProcess

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.streams import StreamId, team

pytestmark = pytest.mark.end2end
CANARY = "kanarie-Zoutelande-Yara"


@pytest.fixture
def world() -> World:
    made = first_run()
    made.add(made.device_body("desk2"), by="lead desk 1")
    made.add(made.vault_body("desk2", "desk2", "oak"), by="lead desk 1")
    return made


@pytest.fixture
def process(tmp_path: Path) -> Iterator[HubProcess]:
    folder = tmp_path / "hub"
    folder.mkdir()
    made = HubProcess(folder)
    yield made
    made.stop()


@pytest.fixture
def desks(tmp_path: Path, world: World) -> Iterator[tuple[HeadlessDesk, HeadlessDesk]]:
    one = headless_desk(tmp_path, world, "desk", first=True)
    two = headless_desk(tmp_path, world, "desk2")
    yield one, two
    one.vault.close()
    two.vault.close()


def team_of(world: World) -> StreamId:
    return team(world.group("oak"), 2026)


def in_touch(one: HeadlessDesk, two: HeadlessDesk, here: HubWorld) -> None:
    """The first desk hands out the class keys; both know the log and hold the keys."""
    one.approve(["desk", "desk2"])
    one.sync(here.transport("desk"))
    two.sync(here.transport("desk2"))


def test_one_intent_each_way_through_a_real_hub_gives_equal_states(
    world: World, process: HubProcess, desks: tuple[HeadlessDesk, HeadlessDesk]
) -> None:
    one, two = desks
    stream = team_of(world)
    with on_hub(world, process.start()) as here:
        in_touch(one, two, here)
        one.plan(stream, "from one")
        one.sync(here.transport("desk"))
        two.sync(here.transport("desk2"))
        two.plan(stream, "from two")
        two.sync(here.transport("desk2"))
        one.sync(here.transport("desk"))
    assert one.titles() == two.titles() == ["from one", "from two"]
    assert one.hash_of(stream) == two.hash_of(stream)
    assert one.segments(stream) == two.segments(stream)


def test_work_goes_on_while_the_hub_is_killed_and_converges_after_its_restart(
    world: World, process: HubProcess, desks: tuple[HeadlessDesk, HeadlessDesk]
) -> None:
    one, two = desks
    stream = team_of(world)
    with on_hub(world, process.start()) as here:
        in_touch(one, two, here)
        one.plan(stream, "before")
        one.sync(here.transport("desk"))
        process.kill()
        one.plan(stream, "while it was dead, one")
        with pytest.raises(Trouble) as caught:
            one.sync(here.transport("desk"))
        assert one.replica.count_outgoing() == 1
        hub = process.start()
        assert hub.url == here.hub.url
        two.sync(here.transport("desk2"))
        two.plan(stream, "after, two")
        for desk in (two, one, two):
            desk.sync(here.transport(desk.name))
    assert caught.value.kind is TroubleKind.HUB_UNREACHABLE
    assert one.titles() == ["after, two", "before", "while it was dead, one"]
    assert one.hash_of(stream) == two.hash_of(stream)
    assert one.replica.count_outgoing() == two.replica.count_outgoing() == 0


def test_what_is_written_is_never_in_the_hubs_files_or_log(
    world: World, process: HubProcess, desks: tuple[HeadlessDesk, HeadlessDesk], tmp_path: Path
) -> None:
    one, two = desks
    with on_hub(world, process.start()) as here:
        in_touch(one, two, here)
        one.plan(team_of(world), CANARY)
        one.sync(here.transport("desk"))
        two.sync(here.transport("desk2"))
        assert two.titles() == [CANARY]
        process.stop()
    looked_at = [path for path in process.folder.rglob("*") if path.is_file()]
    assert {"hub.sqlite", "hub.log"} <= {path.name for path in looked_at}
    for path in looked_at:
        assert CANARY.encode() not in path.read_bytes()
    vaults = [path.read_bytes() for path in tmp_path.glob("*.vault*")]
    assert vaults
    assert not any(CANARY.encode() in data for data in vaults)


def test_the_hub_stops_well_when_asked(process: HubProcess) -> None:
    process.start()
    assert process.stop() == 0
    assert b'"event":"stopped"' in process.log
