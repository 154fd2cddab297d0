"""Segments are kept in parts and given back byte for byte; what was changed in the file is noticed."""

import pytest
from tests.helpers.small_house import Desk, SmallHouse

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, Hash
from leefbord.core.streams import StreamId
from leefbord.core.streams import house as house_stream
from leefbord.store.log import find_segment, known_segments, names, segment_raw, unpushed
from leefbord.store.meta import save_checkpoint
from leefbord.wire.segment import CheckpointSeen, parse_segment


def _stream(house: SmallHouse) -> StreamId:
    return house_stream(house.world.group("oak"), 2026)


def _plan(desk: Desk, stream: StreamId, title: str) -> None:
    with desk.acts.act("Planned") as act:
        fields = {"title": {"title": title}}
        act.set(stream, "test.plan", act.new_id(), fields)


def test_the_bytes_that_come_back_are_those_that_were_received(house: SmallHouse) -> None:
    desk, other, third = house.desk("desk"), house.desk("desk2"), house.desk("again", vault_of="desk2")
    stream = _stream(house)
    for number in range(5):
        _plan(desk, stream, f"plan {number}")
    sent = {item.name: item.raw for item in unpushed(desk.vault.rows())}
    assert {parse_segment(raw).name for raw in sent.values()} == sent.keys()
    other.receive(list(sent.values()), from_hub=False)
    assert {item.name: item.raw for item in unpushed(other.vault.rows())} == sent
    third.receive([raw for name in sent if (raw := segment_raw(other.vault.rows(), name))])
    assert third.hash_of(stream) == desk.hash_of(stream)


def test_a_checkpoint_is_said_once_and_again_when_it_is_a_newer_one(house: SmallHouse) -> None:
    desk, stream = house.desk(), _stream(house)
    hub = DeviceId(bytes(16))
    for number in (1, 1, 2):
        with desk.vault.write() as rows:
            save_checkpoint(rows, CheckpointSeen(hub, number, Hash(bytes(32))))
        _plan(desk, stream, f"plan {number}")
    headers = [parse_segment(item.raw).header for item in unpushed(desk.vault.rows())]
    assert [header.checkpoint and header.checkpoint.number for header in headers] == [1, None, 2]


def test_a_body_that_was_changed_in_the_file_is_damage_not_a_segment(house: SmallHouse) -> None:
    desk, stream = house.desk(), _stream(house)
    _plan(desk, stream, "plan")
    with desk.vault.write() as rows:
        rows.execute("UPDATE segment SET body=zeroblob(length(body))")
    (name,) = names(desk.vault.rows(), stream)
    with pytest.raises(Trouble) as raised:
        segment_raw(desk.vault.rows(), name)
    assert raised.value.kind is TroubleKind.VAULT_DAMAGED


def test_names_that_only_begin_alike_are_not_known(house: SmallHouse) -> None:
    desk, stream = house.desk(), _stream(house)
    _plan(desk, stream, "plan")
    (name,) = names(desk.vault.rows(), stream)
    alike = Hash(name[:8] + bytes(24))
    assert known_segments(desk.vault.rows(), [name, alike]) == {name}
    assert find_segment(desk.vault.rows(), alike) is None
