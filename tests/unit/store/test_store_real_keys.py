"""Two desks with class keys of the authority log: what one seals, the other opens once it has the wrap."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.helpers.small_house import CountedEntropy, Desk, SmallHouse, small_house

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.streams import StreamClass, StreamId, youth_shared
from leefbord.keys.key_ring import KeyRing
from leefbord.store.apply import Applier
from leefbord.store.log import unpushed
from leefbord.store.wrap_store import add_stream_wrap, unpushed_stream_wraps
from leefbord.store.wrapped_stream_keys import WrappedStreamKeys
from leefbord.store.writer import VaultActs


@dataclass
class Side:
    """A desk that gets its stream keys from wraps."""

    desk: Desk
    acts: VaultActs
    applier: Applier


def _side(house: SmallHouse, name: str) -> Side:
    world, desk = house.world, house.desk(name)
    ring = KeyRing()
    for (group, stream_class, number), key in world.class_keys.items():
        ring.add_class_key(world.state.epochs(group, StreamClass(stream_class))[number - 1], key)
    entropy = CountedEntropy(f"real {name}")
    keys = WrappedStreamKeys(
        vault=desk.vault,
        ring=ring,
        facility=world.facility,
        group=world.group("oak"),
        authority=lambda: world.state,
        entropy=entropy,
    )
    acts = VaultActs(
        vault=desk.vault,
        types=desk.types,
        identity=house.identity(name, "worker"),
        keys=keys,
        authority=lambda: world.state,
        clock=desk.hybrid,
        changes=ChangesBroadcast(),
        entropy=entropy,
    )
    applier = Applier(
        vault=desk.vault,
        types=desk.types,
        keys=keys,
        authority=lambda: world.state,
        clock=desk.hybrid,
        changes=ChangesBroadcast(),
        device=desk.device,
        entropy=entropy,
    )
    return Side(desk, acts, applier)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[SmallHouse]:
    """Two enrolled desks, not opened yet."""
    made = small_house(tmp_path)
    yield made
    made.close()


def _plan(side: Side, stream: StreamId, title: str) -> None:
    with side.acts.act("Planned") as act:
        act.set(stream, "test.plan", act.new_id(), {"title": {"title": title}})


def _titles(side: Side) -> list[object]:
    return [row[0] for row in side.desk.vault.rows().execute("SELECT title FROM plan ORDER BY title")]


def test_a_segment_waits_for_the_wrap_and_both_desks_then_share_one_key(house: SmallHouse) -> None:
    one, other = _side(house, "desk"), _side(house, "desk2")
    stream = youth_shared(house.world.person("yara"))
    _plan(one, stream, "a")
    sent = [item.raw for item in unpushed(one.desk.vault.rows())]
    assert other.applier.apply_segments(sent, from_hub=True).missing_keys == 1
    with other.desk.vault.write() as rows:
        for wrap in unpushed_stream_wraps(one.desk.vault.rows()):
            add_stream_wrap(rows, other.desk.vault.numbers, wrap, pushed=True)
    other.applier.retry_waiting()
    assert _titles(other) == ["a"]
    _plan(other, stream, "b")
    assert unpushed_stream_wraps(other.desk.vault.rows()) == []
    back = [item.raw for item in unpushed(other.desk.vault.rows())]
    one.applier.apply_segments(back, from_hub=True)
    assert _titles(one) == ["a", "b"]
    assert one.desk.hash_of(stream) == other.desk.hash_of(stream)


def test_two_first_writers_make_two_keys_and_both_are_read(house: SmallHouse) -> None:
    one, other = _side(house, "desk"), _side(house, "desk2")
    stream = youth_shared(house.world.person("yara"))
    _plan(one, stream, "a")
    _plan(other, stream, "b")
    for giver, taker in ((one, other), (other, one)):
        with taker.desk.vault.write() as rows:
            for wrap in unpushed_stream_wraps(giver.desk.vault.rows()):
                add_stream_wrap(rows, taker.desk.vault.numbers, wrap, pushed=False)
        sent = [item.raw for item in unpushed(giver.desk.vault.rows())]
        taker.applier.apply_segments(sent, from_hub=False)
    assert _titles(one) == _titles(other) == ["a", "b"]
    assert one.desk.hash_of(stream) == other.desk.hash_of(stream)
