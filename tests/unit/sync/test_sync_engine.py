"""The engine against a real hub on loopback: both ways, idempotent, refilled after loss, never blocked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.helpers.authority_world import World, first_run
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import LiveHub, hub_in_thread
from tests.helpers.memory_replica import MemoryReplica
from tests.helpers.sealed import Sealer

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.streams import FACILITY_STREAM, house, team
from leefbord.hub.storage_sqlite import SqliteStorage
from leefbord.sync.engine import Engine
from leefbord.sync.transport_hub import bring_facility
from leefbord.wire.authority_bodies import GroupBody, SubjectKind, SuspendBody
from leefbord.wire.lanes import START, Cursor, Lane, LaneKind, stream_lane

LANE = stream_lane(LaneKind.SEGMENTS, FACILITY_STREAM)


@contextmanager
def wiped(world: World, hub: LiveHub) -> Iterator[HubWorld]:
    """The same facility's devices on a hub that was started again."""
    here = HubWorld(world, hub)
    yield here
    for door in here.doors:
        door.close()


def segments_of(replica: MemoryReplica, lane: Lane = LANE) -> set[bytes]:
    return {raw for raw in replica.kept.get(lane, {}).values() if raw is not None}


def test_what_one_desk_writes_the_other_reads(here: HubWorld) -> None:
    desk, kiosk = here.replica(), here.replica()
    segment = Sealer(here.world).next()
    desk.write(LANE, segment.raw)
    sent = Engine(desk, here.transport("desk")).run_once()
    got = Engine(kiosk, here.transport("kiosk")).run_once()
    assert (sent.pushed, sent.waiting, got.pulled) == (1, 0, 1)
    assert kiosk.kept[LANE] == {segment.name: segment.raw}
    assert kiosk.state.head == desk.state.head == here.world.state.head


def test_own_work_is_not_pulled_back(here: HubWorld) -> None:
    desk = here.replica()
    sealer = Sealer(here.world)
    for _ in range(3):
        desk.write(LANE, sealer.next().raw)
    assert Engine(desk, here.transport("desk")).run_once().pulled == 0
    assert desk.cursor(here.hub.keys.id, LANE).number == 3


def test_a_second_round_finds_nothing_to_do(here: HubWorld) -> None:
    desk = here.replica()
    desk.write(LANE, Sealer(here.world).next().raw)
    engine = Engine(desk, here.transport("desk"))
    engine.run_once()
    again = engine.run_once()
    assert (again.pushed, again.pulled, again.refilled, again.hub_went_back) == (0, 0, 0, False)


def test_both_write_at_once_and_both_have_all(here: HubWorld) -> None:
    desk, kiosk = here.replica(), here.replica()
    ours, theirs = Sealer(here.world), Sealer(here.world, device="kiosk")
    for _ in range(5):
        desk.write(LANE, ours.next().raw)
        kiosk.write(LANE, theirs.next().raw)
    for replica, device in ((desk, "desk"), (kiosk, "kiosk"), (desk, "desk")):
        Engine(replica, here.transport(device)).run_once()
    assert segments_of(desk) == segments_of(kiosk)
    assert len(segments_of(desk)) == 10
    assert desk.count_outgoing() == kiosk.count_outgoing() == 0


def test_large_work_travels_in_several_requests(here: HubWorld) -> None:
    desk, kiosk = here.replica(), here.replica()
    sealer = Sealer(here.world, size=200_000)
    for _ in range(12):
        desk.write(LANE, sealer.next().raw)
    progress: list[tuple[int, int]] = []
    Engine(desk, here.transport("desk")).run_once()
    engine = Engine(
        kiosk, here.transport("kiosk"), progress=lambda done, total: progress.append((done, total))
    )
    assert engine.run_once().pulled == 12
    assert progress[-1] == (12, 12)
    assert len(progress) > 1


def test_a_kiosk_never_gets_a_team_stream(here: HubWorld) -> None:
    oak = here.world.group("oak")
    both, desk_only = (
        stream_lane(LaneKind.SEGMENTS, house(oak, 2026)),
        stream_lane(LaneKind.SEGMENTS, team(oak, 2026)),
    )
    desk, kiosk = here.replica(), here.replica()
    desk.write(both, Sealer(here.world, stream=house(oak, 2026)).next().raw)
    desk.write(desk_only, Sealer(here.world, stream=team(oak, 2026)).next().raw)
    Engine(desk, here.transport("desk")).run_once()
    Engine(kiosk, here.transport("kiosk")).run_once()
    assert set(kiosk.kept) == {both}
    assert here.transport("kiosk").pull([(desk_only, Cursor(1, START))]).pages == []
    with pytest.raises(Trouble) as caught:
        here.transport("kiosk").names(desk_only, 0)
    assert (caught.value.kind, caught.value.code) == (TroubleKind.HUB_REFUSED, "no_access")


def test_what_the_hub_refuses_does_not_hold_up_the_rest(here: HubWorld) -> None:
    stranger = stream_lane(LaneKind.SEGMENTS, team(here.world.group("elm"), 2026))
    desk = here.replica()
    desk.write(stranger, Sealer(here.world, stream=team(here.world.group("elm"), 2026)).next().raw)
    desk.write(LANE, Sealer(here.world).next().raw)
    report = Engine(desk, here.transport("desk")).run_once()
    assert (report.pushed, report.waiting, report.refused) == (1, 1, ("no_access",))


def test_a_hub_that_lost_everything_is_refilled_by_its_clients(tmp_path: Path) -> None:
    world = first_run()
    (tmp_path / "one").mkdir()
    with hub_in_thread(tmp_path / "one") as hub, on_hub(world, hub) as here:
        desk, kiosk = here.replica(), here.replica()
        mine, theirs = Sealer(world), Sealer(world, device="kiosk")
        desk.write(LANE, mine.next().raw)
        kiosk.write(LANE, theirs.next().raw)
        for replica, device in ((desk, "desk"), (kiosk, "kiosk"), (desk, "desk")):
            Engine(replica, here.transport(device)).run_once()
    for gone in (tmp_path / "one").glob("hub.sqlite*"):
        gone.unlink()
    with hub_in_thread(tmp_path / "one") as hub, wiped(world, hub) as here:
        engine = Engine(desk, here.transport("desk"))
        with pytest.raises(Trouble) as caught:
            engine.run_once()
        bring_facility(here.door("desk"), hub.code, desk.entries)
        report = engine.run_once()
        fresh = here.replica()
        Engine(fresh, here.transport("kiosk")).run_once()
    assert caught.value.code == "unknown_facility"
    assert report.hub_went_back
    assert report.refilled == 2
    assert segments_of(fresh) == segments_of(desk) == segments_of(kiosk)


def test_a_hub_set_back_to_an_old_backup_is_noticed_and_refilled(tmp_path: Path) -> None:
    world = first_run()
    with hub_in_thread(tmp_path) as hub, on_hub(world, hub) as here:
        desk, sealer = here.replica(), Sealer(world)
        desk.write(LANE, sealer.next().raw)
        Engine(desk, here.transport("desk")).run_once()
        backup = SqliteStorage(tmp_path / "hub.sqlite")
        backup.backup(str(tmp_path / "backup.sqlite"))
        backup.close()
        for _ in range(2):
            desk.write(LANE, sealer.next().raw)
            Engine(desk, here.transport("desk")).run_once()
    for gone in tmp_path.glob("hub.sqlite*"):
        gone.unlink()
    (tmp_path / "backup.sqlite").rename(tmp_path / "hub.sqlite")
    with hub_in_thread(tmp_path) as hub, wiped(world, hub) as here:
        report = Engine(desk, here.transport("desk")).run_once()
        kiosk = here.replica()
        Engine(kiosk, here.transport("kiosk")).run_once()
    assert report.refilled == 2
    assert segments_of(kiosk) == segments_of(desk)


def test_a_request_made_here_is_sequenced_by_the_hub_and_comes_back(here: HubWorld) -> None:
    desk, kiosk = here.replica(), here.replica()
    Engine(desk, here.transport("desk")).run_once()
    body = GroupBody(group=here.world.group("elm"))
    desk.requests.append(here.world.request(body, by="admin desk 1").raw)
    report = Engine(desk, here.transport("desk")).run_once()
    Engine(kiosk, here.transport("kiosk")).run_once()
    assert report.authority.taken == 1
    assert desk.requests == []
    assert here.world.group("elm") in kiosk.state.groups


def test_a_request_that_is_not_allowed_is_reported_and_not_sent_again(here: HubWorld) -> None:
    desk = here.replica()
    Engine(desk, here.transport("desk")).run_once()
    body = GroupBody(group=here.world.group("elm"))
    desk.requests.append(here.world.request(body, by="worker desk 1").raw)
    report = Engine(desk, here.transport("desk")).run_once()
    assert report.authority.refused == ("not_permitted",)
    assert desk.requests == []


def test_a_suspended_device_is_turned_away_at_once(here: HubWorld) -> None:
    desk = here.replica()
    Engine(desk, here.transport("desk")).run_once()
    kiosk = here.world.device("kiosk")
    body = SuspendBody(suspension=b"s" * 16, kind=SubjectKind.DEVICE, subject=kiosk)
    desk.requests.append(here.world.request(body, by="admin desk 1").raw)
    Engine(desk, here.transport("desk")).run_once()
    with pytest.raises(Trouble) as caught:
        Engine(here.replica(), here.transport("kiosk")).run_once()
    assert (caught.value.kind, caught.value.code) == (TroubleKind.HUB_REFUSED, "unknown_device")


def test_a_hub_that_is_gone_is_unreachable_and_nothing_is_lost(tmp_path: Path) -> None:
    world = first_run()
    with hub_in_thread(tmp_path) as hub, on_hub(world, hub) as here:
        desk = here.replica()
        Engine(desk, here.transport("desk")).run_once()
    desk.write(LANE, Sealer(world).next().raw)
    with wiped(world, hub) as here, pytest.raises(Trouble) as caught:
        Engine(desk, here.transport("desk")).run_once()
    assert caught.value.kind is TroubleKind.HUB_UNREACHABLE
    assert desk.count_outgoing() == 1
