"""A hub that lies: other heads than it signed, changed entries, another branch, changed segments."""

from collections.abc import Sequence

import msgspec
import pytest
from tests.helpers.hub_world import HubWorld
from tests.helpers.memory_replica import MemoryReplica
from tests.helpers.sealed import Sealer

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.streams import FACILITY_STREAM
from leefbord.sync.engine import Engine
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority_bodies import GroupBody
from leefbord.wire.authority_log import next_entry
from leefbord.wire.hub_messages import AuthorityPage, Heads, Pulled
from leefbord.wire.lanes import Cursor, Lane, LaneKind, stream_lane

LANE = stream_lane(LaneKind.SEGMENTS, FACILITY_STREAM)


class HidingHeads(HubTransport):
    """Says that a lane stands one item earlier than it signed."""

    def heads(self) -> Heads:
        told = super().heads()
        lanes = [msgspec.structs.replace(at, number=at.number - 1) for at in told.lanes]
        return msgspec.structs.replace(told, lanes=lanes)


class ChangingEntries(HubTransport):
    """Changes a byte in the last entry of each page."""

    def authority(self, head: Cursor) -> AuthorityPage:
        page = super().authority(head)
        raw = bytearray(page.entries[-1])
        raw[len(raw) // 2] ^= 1
        return msgspec.structs.replace(page, entries=[*page.entries[:-1], bytes(raw)])


class ChangingSegments(HubTransport):
    """Hands out nonsense where segments should be."""

    def pull(self, cursors: Sequence[tuple[Lane, Cursor]]) -> Pulled:
        told = super().pull(cursors)
        pages = [msgspec.structs.replace(page, items=[b"\x95nonsense"]) for page in told.pages]
        return msgspec.structs.replace(told, pages=pages)


def lying(here: HubWorld, kind: type[HubTransport]) -> HubTransport:
    return kind(here.door("kiosk"), name=here.hub.keys.id)


def refused(replica: MemoryReplica, transport: HubTransport) -> str:
    with pytest.raises(Trouble) as caught:
        Engine(replica, transport).run_once()
    assert caught.value.kind is TroubleKind.HUB_REFUSED
    return caught.value.code


def test_heads_that_the_checkpoint_does_not_sign_are_not_believed(here: HubWorld) -> None:
    here.transport("desk").push([(LANE, Sealer(here.world).next().raw)])
    kiosk = here.replica()
    assert refused(kiosk, lying(here, HidingHeads)) == "checkpoint"
    assert LANE not in kiosk.kept


def test_a_changed_entry_is_not_taken(here: HubWorld) -> None:
    kiosk = here.replica()
    assert refused(kiosk, lying(here, ChangingEntries)).startswith("entry")
    assert kiosk.entries == []


def test_a_segment_that_is_none_is_not_taken_and_the_cursor_stays(here: HubWorld) -> None:
    here.transport("desk").push([(LANE, Sealer(here.world).next().raw)])
    kiosk = here.replica()
    assert refused(kiosk, lying(here, ChangingSegments)) == "item"
    assert kiosk.cursor(here.hub.keys.id, LANE) == Cursor()


def test_a_log_of_another_branch_stops_the_round_and_nothing_is_taken_past_it(here: HubWorld) -> None:
    desk = here.replica()
    Engine(desk, here.transport("desk")).run_once()
    request = here.world.request(GroupBody(group=here.world.group("elm")), by="admin desk 1")
    other = next_entry(here.world.state, request, here.hub.keys.signing)
    desk.take_entries([other], desk.state.apply(other))
    ash = here.world.request(GroupBody(group=here.world.group("ash")), by="admin desk 1")
    here.transport("desk").push_authority((), [ash.raw])
    desk.write(LANE, Sealer(here.world).next().raw)
    report = Engine(desk, here.transport("desk")).run_once()
    assert report.authority.forked
    assert desk.state.head == other.head
