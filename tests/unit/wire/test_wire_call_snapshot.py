"""Calls that desks hear while locked, and snapshots in chunks."""

import os
from typing import Any

import pytest
from msgspec import structs
from tests.helpers.authority_world import World, first_run
from tests.unit.wire import golden_objects as golden

from leefbord.core.ids import Hash
from leefbord.wire.authority_bodies import Kept, RevokeBody, SubjectKind, SuspendBody
from leefbord.wire.call import (
    MAX_TEXT,
    Call,
    desks_of,
    hear,
    make_call,
    make_taken,
    sign_call,
    verify_call,
    verify_taken,
)
from leefbord.wire.malformed import Malformed
from leefbord.wire.snapshot import (
    CHUNK_PLAINTEXT,
    MAX_CHUNK,
    cut_up,
    join,
    make_manifest,
    open_chunk,
    seal_chunk,
    verify_manifest,
)


@pytest.fixture
def world() -> World:
    """After the first run, with a second desk."""
    world = first_run()
    world.add(world.device_body("desk 2"), by="lead desk 1")
    world.add(world.vault_body("desk 2", "desk 2", "oak"), by="lead desk 1")
    return world


def a_call(world: World, **changes: Any) -> Call:
    """The kiosk asks for help."""
    parts: dict[str, Any] = {
        "facility": world.facility,
        "call_id": world.bytes("call"),
        "group": world.group("oak"),
        "device": world.device("kiosk"),
        "kind": "help",
        "urgency": 1,
        "made_ms": world.now_ms,
        "expires_ms": world.now_ms + 600_000,
        "text": b"living room",
        "desks": desks_of(world.state, world.group("oak")),
        "signing": world.signing("device kiosk"),
        **changes,
    }
    return make_call(**parts)


def test_every_desk_of_the_house_hears_a_call_and_the_kiosk_does_not(world: World) -> None:
    call = a_call(world)
    verify_call(call, world.state)
    for name in ("desk", "desk 2"):
        private = world.hpke("device " + name).private
        assert hear(call, world.device(name), private) == b"living room"
    assert hear(call, world.device("kiosk"), world.hpke("device kiosk").private) is None
    with pytest.raises(Malformed):
        hear(call, world.device("desk"), world.hpke("device desk 2").private)


def test_a_removed_desk_is_not_called(world: World) -> None:
    body = RevokeBody(kind=SubjectKind.DEVICE, subject=world.device("desk 2"), cut=(Kept("facility", ()),))
    world.add(body, by="lead desk 1")
    assert set(desks_of(world.state, world.group("oak"))) == {world.device("desk")}


def test_only_devices_of_the_group_in_force_call_and_answer(world: World) -> None:
    good = a_call(world)
    stranger = sign_call(good.body, world.signing("device stranger"))
    elsewhere = sign_call(structs.replace(good.body, group=world.group("elm")), world.signing("device kiosk"))
    for call in (stranger, elsewhere):
        with pytest.raises(Malformed):
            verify_call(call, world.state)
    desk = make_taken(
        good, device=world.device("desk"), at_ms=world.now_ms + 1, signing=world.signing("device desk")
    )
    verify_taken(desk, good, world.state)
    with pytest.raises(Malformed):
        verify_taken(desk, a_call(world, call_id=world.bytes("call 2")), world.state)
    suspend = SuspendBody(suspension=world.bytes("s"), kind=SubjectKind.DEVICE, subject=world.device("kiosk"))
    denied = world.state.with_suspend(world.request(suspend, by="lead desk 1"))
    with pytest.raises(Malformed):
        verify_call(good, denied)


@pytest.mark.parametrize("life", [0, -1, 3_600_001])
def test_a_call_lasts_at_most_an_hour(world: World, life: int) -> None:
    with pytest.raises((Malformed, ValueError)):
        a_call(world, expires_ms=world.now_ms + life)


def test_a_call_is_short(world: World) -> None:
    verify_call(a_call(world, text=bytes(MAX_TEXT)), world.state)
    with pytest.raises(Malformed):
        a_call(world, text=bytes(MAX_TEXT + 1))


def test_a_snapshot_of_several_chunks_comes_back_whole() -> None:
    content = os.urandom(CHUNK_PLAINTEXT * 2 + 17)
    key, stream, facility = golden.stream_key(), golden.STREAM, golden.GOLDEN.facility
    sealed = [
        seal_chunk(piece, index, facility=facility, stream=stream, stream_key=key, entropy=os.urandom)
        for index, piece in enumerate(cut_up(content))
    ]
    assert all(len(raw) <= MAX_CHUNK for raw, _name in sealed)
    manifest = make_manifest(
        structs.replace(golden.snapshot_manifest().body, chunks=tuple(name for _raw, name in sealed)),
        golden.GOLDEN.signing("session"),
    )
    verify_manifest(manifest)
    pieces = [
        open_chunk(raw, index, manifest=manifest, stream_key=key) for index, (raw, _name) in enumerate(sealed)
    ]
    assert join(pieces, manifest) == content
    with pytest.raises(Malformed):
        join(pieces[:-1], manifest)
    with pytest.raises(Malformed):
        open_chunk(sealed[0][0], 1, manifest=manifest, stream_key=key)


def test_chunks_do_not_change_places_even_under_a_manifest_that_says_so() -> None:
    key, facility = golden.stream_key(), golden.GOLDEN.facility
    raw, name = seal_chunk(
        b"piece", 0, facility=facility, stream=golden.STREAM, stream_key=key, entropy=os.urandom
    )
    body = structs.replace(golden.snapshot_manifest().body, chunks=(Hash(bytes(32)), name))
    moved = make_manifest(body, golden.GOLDEN.signing("session"))
    with pytest.raises(Malformed):
        open_chunk(raw, 1, manifest=moved, stream_key=key)
    with pytest.raises(Malformed):
        open_chunk(raw, 2, manifest=moved, stream_key=key)


def test_a_manifest_signed_by_another_key_is_refused() -> None:
    forged = make_manifest(golden.snapshot_manifest().body, golden.GOLDEN.signing("other session"))
    with pytest.raises(Malformed):
        verify_manifest(forged)
