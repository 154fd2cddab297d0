"""The hub over HTTP: tokens, limits, clock, setup code, events, counters; and what it must never show."""

import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from tests.helpers.authority_world import World, first_run
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.hub_world import HubWorld, hub_ms
from tests.helpers.live_hub import hub_in_thread
from tests.helpers.sealed import Sealer

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Hash
from leefbord.core.streams import FACILITY_STREAM, team
from leefbord.hub.events_log import LOGGER, JsonLines, note
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.hub_time import learn_offset
from leefbord.sync.transport_hub import bring_facility
from leefbord.wire.authority_bodies import GroupBody
from leefbord.wire.authority_log import next_entry
from leefbord.wire.checkpoint import parse_checkpoint, verify_checkpoint
from leefbord.wire.hub_messages import MAX_BODY, Heads, RefusedRequest, decode
from leefbord.wire.lanes import AUTHORITY, Cursor, LaneKind, leaf, root, stream_lane
from leefbord.wire.tokens import make_token

LANE = stream_lane(LaneKind.SEGMENTS, FACILITY_STREAM)
NOTHING = hashlib.sha256(b"").digest()


@dataclass(frozen=True, kw_only=True)
class Made:
    """How a token is made; the defaults are right for an empty request for heads."""

    key: str = "device desk"
    path: str = "/v1/heads"
    body: bytes = NOTHING
    late_ms: int = 0


def token(here: HubWorld, made: Made) -> dict[str, str]:
    made_token = make_token(
        here.world.signing(made.key),
        here.world.device("desk"),
        here.world.facility,
        "POST",
        made.path,
        made.body,
        hub_ms() - made.late_ms,
    )
    return {"authorization": f"Bearer {made_token}"}


def reason(response: httpx.Response) -> str:
    return decode(RefusedRequest, response.content).reason


def test_a_good_token_opens_the_door(here: HubWorld) -> None:
    assert httpx.post(f"{here.hub.url}/v1/heads", headers=token(here, Made())).status_code == 200


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (Made(key="device kiosk"), "token"),
        (Made(path="/v1/pull"), "token"),
        (Made(body=b"x" * 32), "token"),
        (Made(late_ms=70_000), "clock"),
        (Made(late_ms=-70_000), "clock"),
    ],
    ids=["another key", "another path", "another body", "too late", "too early"],
)
def test_a_token_for_something_else_is_turned_away(here: HubWorld, made: Made, why: str) -> None:
    answer = httpx.post(f"{here.hub.url}/v1/heads", headers=token(here, made))
    assert (answer.status_code, reason(answer)) == (401, why)


@pytest.mark.parametrize("header", ["", "Bearer x", "Bearer a.b.c", "Basic abc", "Bearer " + "a" * 5000])
def test_what_is_no_token_is_turned_away(here: HubWorld, header: str) -> None:
    answer = httpx.post(f"{here.hub.url}/v1/heads", headers={"authorization": header})
    assert (answer.status_code, reason(answer)) == (401, "token")


def test_a_body_over_the_limit_is_not_read(here: HubWorld) -> None:
    answer = httpx.post(f"{here.hub.url}/v1/push", content=bytes(MAX_BODY + 1))
    assert (answer.status_code, reason(answer)) == (413, "too_large")


def test_a_body_that_is_no_message_is_malformed(here: HubWorld) -> None:
    body = b"\x93\x01\x02"
    headers = token(here, Made(path="/v1/push", body=hashlib.sha256(body).digest()))
    answer = httpx.post(f"{here.hub.url}/v1/push", content=body, headers=headers)
    assert (answer.status_code, reason(answer)) == (400, "malformed")


def test_the_clock_of_this_pc_is_corrected_by_the_signed_time_of_the_hub(here: HubWorld) -> None:
    door = here.transport("desk")
    offset = learn_offset(
        door,
        public=here.hub.keys.public,
        read_ms=lambda: hub_ms() - 3_600_000,
        entropy=lambda size: b"n" * size,
    )
    assert abs(offset.ms - 3_600_000) < 5_000
    assert offset.doubtful


def test_a_time_that_the_hub_did_not_sign_is_refused(here: HubWorld) -> None:
    with pytest.raises(Trouble) as caught:
        learn_offset(
            here.transport("desk"),
            public=here.world.state.root_key,
            read_ms=hub_ms,
            entropy=lambda size: b"n" * size,
        )
    assert caught.value.kind is TroubleKind.HUB_REFUSED


@pytest.mark.parametrize("nonce", ["", "zz", "00", "00" * 40])
def test_a_nonce_of_another_size_is_malformed(here: HubWorld, nonce: str) -> None:
    assert httpx.get(f"{here.hub.url}/time", params={"nonce": nonce}).status_code == 400


def test_a_stranger_is_slowed_down_until_time_has_passed(tmp_path: Path) -> None:
    clock = FixedClock(hub_ms())
    with hub_in_thread(tmp_path, clock) as hub, httpx.Client(base_url=hub.url, trust_env=False) as stranger:
        answers = [stranger.get("/time", params={"nonce": "00" * 16}).status_code for _ in range(121)]
        clock.advance(minutes=1)
        later = stranger.get("/time", params={"nonce": "00" * 16}).status_code
    assert answers == [200] * 120 + [429]
    assert later == 200


def test_the_setup_code_takes_in_one_facility_only(here: HubWorld) -> None:
    other = first_run(World(seed=b"other"))
    with pytest.raises(Trouble) as caught:
        bring_facility(here.door("desk"), here.hub.code, [entry.raw for entry in other.entries])
    assert caught.value.code == "wrong_code"


def test_a_log_that_does_not_verify_is_not_taken_in(tmp_path: Path) -> None:
    world = first_run()
    with hub_in_thread(tmp_path) as hub:
        door = HubDoor(HubAddress(url=hub.url), token=None, hub_now=hub_ms)
        with pytest.raises(Trouble) as caught:
            bring_facility(door, hub.code, [entry.raw for entry in world.entries[1:]])
        assert caught.value.code == "wrong_facility" or caught.value.code == "not_next"
        assert bring_facility(door, hub.code, [entry.raw for entry in world.entries]).hub == hub.keys.id
        door.close()


def test_a_long_log_comes_in_several_requests_under_one_code(tmp_path: Path) -> None:
    world = first_run()
    raws = [entry.raw for entry in world.entries]
    with hub_in_thread(tmp_path) as hub:
        door = HubDoor(HubAddress(url=hub.url), token=None, hub_now=hub_ms)
        bring_facility(door, hub.code, raws, page_bytes=5_000)
        bring_facility(door, hub.code, raws, page_bytes=9_000)
        door.close()
        here = HubWorld(world, hub)
        assert here.transport("kiosk").heads().authority == len(raws)
        here.doors[0].close()


def test_heads_are_what_the_checkpoint_signs(here: HubWorld) -> None:
    transport = here.transport("desk")
    transport.push([(LANE, Sealer(here.world).next().raw)])
    heads = transport.heads()
    made = parse_checkpoint(heads.checkpoint)
    verify_checkpoint(made, here.hub.keys.public)
    leaves = [leaf(LANE.text, Cursor(heads.lanes[0].number, Hash(heads.lanes[0].chain)))]
    leaves.append(leaf(AUTHORITY, Cursor(heads.authority, Hash(heads.authority_hash))))
    assert made.root == root(leaves)
    assert transport.heads().checkpoint == heads.checkpoint


def test_a_kiosk_sees_team_lanes_as_bare_hashes_only(here: HubWorld) -> None:
    stream = team(here.world.group("oak"), 2026)
    lane = stream_lane(LaneKind.SEGMENTS, stream)
    here.transport("desk").push([(lane, Sealer(here.world, stream=stream).next().raw)])
    heads: Heads = here.transport("kiosk").heads()
    assert heads.lanes == []
    assert len(heads.hidden) == 1


def test_an_entry_of_another_branch_is_refused_as_a_fork(here: HubWorld) -> None:
    world, transport = here.world, here.transport("desk")
    elm, ash = (
        world.request(GroupBody(group=world.group(name)), by="admin desk 1") for name in ("elm", "ash")
    )
    kept = transport.push_authority((), [elm.raw])
    other = next_entry(world.state, ash, here.hub.keys.signing)
    answer = transport.push_authority([other.raw], ())
    assert [(item.index, item.reason) for item in answer.refused] == [(0, "fork")]
    assert (answer.head, answer.head_hash) == (kept.head, kept.head_hash)


def test_entries_that_the_log_holds_already_are_no_fork(here: HubWorld) -> None:
    transport = here.transport("desk")
    answer = transport.push_authority([entry.raw for entry in here.world.entries[-3:]], ())
    assert answer.refused == []
    assert answer.head == len(here.world.entries)


def test_a_request_sent_twice_is_in_the_log_once(here: HubWorld) -> None:
    transport = here.transport("desk")
    request = here.world.request(GroupBody(group=here.world.group("elm")), by="admin desk 1").raw
    first = transport.push_authority((), [request])
    second = transport.push_authority((), [request])
    assert (first.head, first.refused) == (second.head, second.refused)


def test_health_and_counters_need_no_token_and_name_nobody(here: HubWorld) -> None:
    here.transport("desk").heads()
    assert httpx.get(f"{here.hub.url}/healthz").text == "ok\n"
    page = httpx.get(f"{here.hub.url}/metrics").text
    assert 'leefbord_hub_requests_total{path="/v1/heads",status="200"} 1' in page
    assert here.world.device("desk").hex() not in page
    assert here.world.facility.hex() not in page


def test_a_typed_path_never_reaches_the_counters(here: HubWorld) -> None:
    assert httpx.get(f"{here.hub.url}/canary-jonas").status_code == 404
    assert "canary" not in httpx.get(f"{here.hub.url}/metrics").text


def test_the_log_writes_known_fields_only() -> None:
    line = JsonLines().format(
        logging.makeLogRecord({"name": "elsewhere", "msg": "canary %s", "args": ("x",)})
    )
    assert "canary" not in line
    assert json.loads(line)["source"] == "elsewhere"
    with pytest.raises(ValueError, match="unknown"):
        note("request", path="/v1/push", name=1)
    record = logging.makeLogRecord({"name": LOGGER, "msg": "request", "status": 200})
    assert json.loads(JsonLines().format(record))["status"] == 200
