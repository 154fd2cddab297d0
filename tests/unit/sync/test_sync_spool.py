"""The spool as a replica while locked, and the vault that drains it after unlock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld

from leefbord.core.streams import team
from leefbord.store.spool import Spool
from leefbord.sync.drain import drain_spool
from leefbord.sync.engine import Engine
from leefbord.sync.spool_replica import SpoolReplica
from leefbord.wire.authority_bodies import GroupBody
from leefbord.wire.lanes import LaneKind, device_lane, stream_lane


@pytest.fixture
def pair(tmp_path: Path, here: HubWorld) -> Iterator[tuple[HeadlessDesk, HeadlessDesk]]:
    world = here.world
    requests = [
        world.request(body, by="lead desk 1")
        for body in (world.device_body("desk2"), world.vault_body("desk2", "desk2", "oak"))
    ]
    here.transport("desk").push_authority((), [request.raw for request in requests])
    one = headless_desk(tmp_path, world, "desk", first=True)
    one.sync(here.transport("desk"))
    world.state = one.replica.authority()
    two = headless_desk(tmp_path, world, "desk2")
    yield one, two
    one.vault.close()
    two.vault.close()


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    opened = Spool.open(tmp_path / "spool.sqlite")
    yield opened
    opened.close()


def locked(here: HubWorld, spool: Spool, *, everything: bool = True) -> SpoolReplica:
    return SpoolReplica(
        spool,
        facility=here.world.facility,
        device=here.world.device("desk2"),
        everything=lambda: everything,
    )


def test_a_vault_drains_what_came_while_it_was_locked_and_fetches_nothing_twice(
    here: HubWorld, pair: tuple[HeadlessDesk, HeadlessDesk], spool: Spool
) -> None:
    one, two = pair
    stream = team(here.world.group("oak"), 2026)
    one.approve(["desk", "desk2"])
    one.plan(stream, "while the other was locked")
    one.sync(here.transport("desk"))
    Engine(locked(here, spool), here.transport("desk2")).run_once()
    changes = drain_spool(spool, two.replica, here.hub.keys.id)
    assert two.titles() == ["while the other was locked"]
    assert changes.touches(["test.plan"])
    assert two.sync(here.transport("desk2")).pulled == 0
    assert not drain_spool(spool, two.replica, here.hub.keys.id).records


def test_the_spool_holds_no_word_of_what_was_written(
    here: HubWorld, pair: tuple[HeadlessDesk, HeadlessDesk], spool: Spool, tmp_path: Path
) -> None:
    one, _ = pair
    one.approve(["desk", "desk2"])
    one.plan(team(here.world.group("oak"), 2026), "kanarie-in-de-spoel")
    one.sync(here.transport("desk"))
    Engine(locked(here, spool), here.transport("desk2")).run_once()
    files = list(tmp_path.glob("spool.sqlite*"))
    assert files
    assert not any(b"kanarie" in path.read_bytes() for path in files)


def test_while_unlocked_the_spool_takes_only_what_is_for_its_device(
    here: HubWorld, pair: tuple[HeadlessDesk, HeadlessDesk], spool: Spool
) -> None:
    one, _ = pair
    stream = team(here.world.group("oak"), 2026)
    one.approve(["desk", "desk2"])
    one.plan(stream, "x")
    one.sync(here.transport("desk"))
    Engine(locked(here, spool, everything=False), here.transport("desk2")).run_once()
    assert spool.lanes() == [device_lane(here.world.device("desk2"))]
    assert stream_lane(LaneKind.SEGMENTS, stream) not in spool.lanes()


def test_a_request_made_while_locked_is_sent_from_the_spool(here: HubWorld, spool: Spool) -> None:
    replica = SpoolReplica(
        spool,
        facility=here.world.facility,
        device=here.world.device("desk"),
        everything=lambda: True,
    )
    Engine(replica, here.transport("desk")).run_once()
    request = here.world.request(GroupBody(group=here.world.group("elm")), by="admin desk 1")
    spool.add_request(request.hash, request.raw)
    Engine(replica, here.transport("desk")).run_once()
    assert here.world.group("elm") in replica.authority().groups
    assert spool.requests() == []
