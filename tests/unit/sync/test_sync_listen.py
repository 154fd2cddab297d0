"""Hints over server-sent events: heard, after a reconnect too, never heard by whom they do not concern."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.helpers.authority_world import first_run
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import HubProcess
from tests.helpers.sealed import Sealer

from leefbord.core.errors import Trouble
from leefbord.core.streams import FACILITY_STREAM, team
from leefbord.sync.hub_door import bounded_lines
from leefbord.sync.listen import Hint, Listener, read_hint
from leefbord.wire.authority_bodies import GroupBody
from leefbord.wire.lanes import AUTHORITY, LaneKind, stream_lane

LANE = stream_lane(LaneKind.SEGMENTS, FACILITY_STREAM)
SECONDS = 20


@contextmanager
def listening(here: HubWorld, device: str) -> Iterator["queue.Queue[Hint]"]:
    heard: queue.Queue[Hint] = queue.Queue()
    listener = Listener(here.door(device), heard.put, jitter=lambda: 0.0, first_wait=0.02)
    listener.start()
    assert heard.get(timeout=SECONDS) == {}
    yield heard
    listener.stop()


def test_a_push_is_hinted_with_its_number(here: HubWorld) -> None:
    with listening(here, "kiosk") as heard:
        here.transport("desk").push([(LANE, Sealer(here.world).next().raw)])
        assert heard.get(timeout=SECONDS) == {LANE.text: 1}


def test_a_push_of_what_is_there_already_is_not_hinted(here: HubWorld) -> None:
    sealer = Sealer(here.world)
    first = sealer.next().raw
    with listening(here, "kiosk") as heard:
        transport = here.transport("desk")
        transport.push([(LANE, first)])
        transport.push([(LANE, first)])
        transport.push([(LANE, sealer.next().raw)])
        assert heard.get(timeout=SECONDS) == {LANE.text: 1}
        assert heard.get(timeout=SECONDS) == {LANE.text: 2}


def test_a_kiosk_hears_nothing_of_a_team_stream(here: HubWorld) -> None:
    stream = team(here.world.group("oak"), 2026)
    hidden = stream_lane(LaneKind.SEGMENTS, stream)
    with listening(here, "kiosk") as heard:
        transport = here.transport("desk")
        transport.push([(hidden, Sealer(here.world, stream=stream).next().raw)])
        transport.push([(LANE, Sealer(here.world).next().raw)])
        assert heard.get(timeout=SECONDS) == {LANE.text: 1}


def test_an_entry_of_the_log_is_hinted(here: HubWorld) -> None:
    with listening(here, "kiosk") as heard:
        request = here.world.request(GroupBody(group=here.world.group("elm")), by="admin desk 1")
        here.transport("desk").push_authority((), [request.raw])
        assert set(heard.get(timeout=SECONDS)) == {AUTHORITY}


def test_a_listener_comes_back_after_the_hub_was_killed(tmp_path: Path) -> None:
    process = HubProcess(tmp_path)
    world = first_run()
    with on_hub(world, process.start()) as here, listening(here, "kiosk") as heard:
        process.kill()
        process.start()
        assert heard.get(timeout=SECONDS) == {}
        here.transport("desk").push([(LANE, Sealer(world).next().raw)])
        assert heard.get(timeout=SECONDS) == {LANE.text: 1}
    process.stop()


def test_stopping_ends_the_thread_at_once_though_it_waits_for_the_hub(here: HubWorld) -> None:
    listener = Listener(here.door("kiosk"), lambda _hint: None, jitter=lambda: 0.0)
    listener.start()
    assert listener.connected.wait(SECONDS)
    listener.stop(SECONDS)
    assert not listener.connected.is_set()


def test_a_line_without_end_is_cut_off() -> None:
    with pytest.raises(Trouble) as caught:
        list(bounded_lines([b"x" * 600_000, b"x" * 600_000]))
    assert caught.value.code == "line"
    assert list(bounded_lines([b"da", b"ta: 1\r\n", b"\nrest"])) == ["data: 1", ""]


@pytest.mark.parametrize("text", ["", "x", "[]", "1", '{"a": "b"}', '{"a": 1.5}', "[" * 100_000])
def test_nonsense_is_no_hint(text: str) -> None:
    assert read_hint(text) is None
