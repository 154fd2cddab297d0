"""Class and stream keys reach whom they are for, and count only when they fit what was committed to."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.authority_world import first_run
from leefbord.core.errors import Trouble
from leefbord.core.ids import NO_GROUP, Hash
from leefbord.core.streams import FACILITY_STREAM, StreamClass, house, team, youth_team
from leefbord.keys.class_keys import make_class_key, open_class_wrap, wrap_class_key
from leefbord.keys.key_ring import KeyRing
from leefbord.keys.stream_keys import make_stream_key, open_stream_wrap, wrap_stream_key
from leefbord.wire.malformed import Malformed
from leefbord.wire.stream_key import commitment
from leefbord.wire.wraps import ClassKeyWrap, StreamKeyWrap, parse_class_wrap, parse_stream_wrap

WORLD = first_run()
OAK = WORLD.group("oak")
TEAM_KEY = WORLD.class_keys[OAK, StreamClass.TEAM, 1]
STREAM = team(OAK, 2026)
STREAM_KEY = make_stream_key(os.urandom)


def class_wrap(*, key: bytes = TEAM_KEY, vault: str = "vault desk", number: int = 1) -> ClassKeyWrap:
    return wrap_class_key(
        key,
        facility=WORLD.facility,
        group=OAK,
        stream_class=StreamClass.TEAM,
        number=number,
        recipient_public=WORLD.hpke(vault).public,
        signer=WORLD.signing("lead desk 1"),
    )


def stream_wrap(*, class_key: bytes = TEAM_KEY) -> StreamKeyWrap:
    return wrap_stream_key(
        STREAM_KEY,
        class_key,
        facility=WORLD.facility,
        stream=STREAM,
        group=OAK,
        epoch=1,
        entropy=os.urandom,
    )


CLASS_WRAP = class_wrap()
STREAM_WRAP = stream_wrap()


def test_a_class_key_reaches_the_vault_and_recovery_and_nobody_else() -> None:
    for name in ("vault desk", "recovery"):
        assert open_class_wrap(class_wrap(vault=name), WORLD.hpke(name)) == TEAM_KEY
    with pytest.raises(Trouble):
        open_class_wrap(CLASS_WRAP, WORLD.hpke("vault kiosk"))


def test_a_stream_key_reaches_whoever_has_the_class_key() -> None:
    assert open_stream_wrap(parse_stream_wrap(STREAM_WRAP.raw), TEAM_KEY) == STREAM_KEY
    with pytest.raises(Trouble):
        open_stream_wrap(STREAM_WRAP, make_class_key(os.urandom))


@given(st.integers(0, len(CLASS_WRAP.raw) * 8 - 1))
def test_no_flipped_bit_gets_through_a_class_wrap(bit: int) -> None:
    flipped = bytearray(CLASS_WRAP.raw)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises((Malformed, Trouble)):
        open_class_wrap(parse_class_wrap(bytes(flipped)), WORLD.hpke("vault desk"))


@given(st.integers(0, len(STREAM_WRAP.raw) * 8 - 1))
def test_no_flipped_bit_gets_through_a_stream_wrap(bit: int) -> None:
    flipped = bytearray(STREAM_WRAP.raw)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises((Malformed, Trouble)):
        open_stream_wrap(parse_stream_wrap(bytes(flipped)), TEAM_KEY)


def test_a_ring_learns_what_fits_and_passes_over_the_rest() -> None:
    ring, pair = KeyRing(), WORLD.hpke("vault desk")
    epochs = WORLD.state.epochs(OAK, StreamClass.TEAM)
    wrong_key = class_wrap(key=make_class_key(os.urandom))
    no_such_epoch = class_wrap(number=2)
    for_kiosk = class_wrap(vault="vault kiosk")
    assert ring.learn_class_wraps([wrong_key, no_such_epoch, for_kiosk], epochs, pair) == 0
    assert ring.learn_stream_wraps([STREAM_WRAP]) == 0
    assert ring.learn_class_wraps([wrong_key, CLASS_WRAP, CLASS_WRAP], epochs, pair) == 1
    assert ring.class_key(OAK, StreamClass.TEAM, 1) == TEAM_KEY
    assert ring.newest_epoch(OAK, StreamClass.TEAM) == 1
    assert ring.newest_epoch(OAK, StreamClass.HOUSE) is None
    assert ring.learn_stream_wraps([stream_wrap(class_key=make_class_key(os.urandom)), STREAM_WRAP]) == 1
    assert ring.stream_key(commitment(STREAM_KEY)) == STREAM_KEY
    ring.forget_stream([commitment(STREAM_KEY)])
    assert ring.stream_key(commitment(STREAM_KEY)) is None


def test_the_facility_stream_is_wrapped_without_a_group_and_no_other_is() -> None:
    def wrap(stream_of_facility: bool, group: bytes) -> StreamKeyWrap:
        return wrap_stream_key(
            STREAM_KEY,
            TEAM_KEY,
            facility=WORLD.facility,
            stream=FACILITY_STREAM if stream_of_facility else youth_team(WORLD.person("yara")),
            group=NO_GROUP if group == NO_GROUP else OAK,
            epoch=1,
            entropy=os.urandom,
        )

    assert wrap(True, NO_GROUP).group == NO_GROUP
    with pytest.raises(Malformed):
        wrap(True, OAK)
    with pytest.raises(Malformed):
        wrap(False, NO_GROUP)


def test_a_wrap_of_one_stream_is_none_of_another() -> None:
    moved = wrap_stream_key(
        STREAM_KEY,
        TEAM_KEY,
        facility=WORLD.facility,
        stream=house(OAK, 2026),
        group=OAK,
        epoch=1,
        entropy=os.urandom,
    )
    mixed = bytearray(STREAM_WRAP.raw).replace(STREAM_WRAP.ciphertext, moved.ciphertext)
    with pytest.raises(Trouble):
        open_stream_wrap(parse_stream_wrap(bytes(mixed)), TEAM_KEY)


def test_a_ring_shows_no_key() -> None:
    ring = KeyRing()
    ring.add_stream_key(STREAM_KEY)
    assert STREAM_KEY.hex() not in repr(ring)
    assert ring.stream_key(Hash(bytes(32))) is None
