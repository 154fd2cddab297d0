"""Bundles: wrong password, damage and forgery told apart; no flipped bit or cut gets through either layer."""

import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import FacilityId, PersonId
from leefbord.keys.bundle import make_inner, open_inner, open_outer, seal_outer
from leefbord.keys.device import make_device
from leefbord.keys.password import CEILING, FLOOR, Argon
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.wire.bundles import InnerBundle, make_inner_bundle, parse_inner, parse_outer_bundle
from leefbord.wire.certificate import Use
from leefbord.wire.malformed import Malformed

FACILITY = FacilityId(b"f" * 32)
PASSWORD = "mijn fiets is groen"
ANNA = make_person_keys(PersonId(b"a" * 16), Use.DESK, generation=2, entropy=os.urandom)
DEVICE = make_device(os.urandom)
INNER = make_inner(ANNA, PASSWORD, FLOOR, version=3, login_name="an", entropy=os.urandom)
OUTER = seal_outer(INNER, DEVICE.hpke.public, DEVICE.id, FACILITY)


def trouble_of(inner: InnerBundle, password: str = PASSWORD) -> TroubleKind:
    with pytest.raises(Trouble) as caught:
        open_inner(inner, password, person_key=ANNA.signing_public)
    return caught.value.kind


def same(one: PersonKeys, other: PersonKeys) -> bool:
    return (one.person, one.use, one.generation, one.signing_public, one.hpke) == (
        other.person,
        other.use,
        other.generation,
        other.signing_public,
        other.hpke,
    )


def test_a_bundle_travels_to_the_device_and_opens_with_the_password() -> None:
    arrived = open_outer(parse_outer_bundle(OUTER.raw), DEVICE)
    assert same(open_inner(arrived, PASSWORD, person_key=ANNA.signing_public), ANNA)


def test_a_wrong_password_is_told_as_such() -> None:
    assert trouble_of(INNER, "mijn fiets is blauw") is TroubleKind.WRONG_PASSWORD


def test_a_bundle_signed_by_somebody_else_is_refused_before_any_hashing() -> None:
    other = make_person_keys(ANNA.person, Use.DESK, generation=2, entropy=os.urandom)
    forged = make_inner(other, PASSWORD, FLOOR, version=9, login_name="an", entropy=os.urandom)
    assert trouble_of(forged) is TroubleKind.BAD_INPUT


@settings(max_examples=200)
@given(st.integers(0, len(INNER.raw) * 8 - 1))
def test_a_flipped_bit_in_the_inner_layer_is_damage_and_never_a_wrong_password(bit: int) -> None:
    flipped = bytearray(INNER.raw)
    flipped[bit // 8] ^= 1 << bit % 8
    try:
        inner = parse_inner(bytes(flipped))
    except Malformed:
        return
    assert trouble_of(inner) is TroubleKind.BAD_INPUT


@settings(max_examples=200)
@given(st.integers(0, len(OUTER.raw) * 8 - 1))
def test_no_flipped_bit_gets_through_the_outer_layer(bit: int) -> None:
    flipped = bytearray(OUTER.raw)
    flipped[bit // 8] ^= 1 << bit % 8
    try:
        outer = parse_outer_bundle(bytes(flipped))
    except Malformed:
        return
    with pytest.raises(Trouble) as caught:
        open_outer(outer, DEVICE)
    assert caught.value.kind is TroubleKind.BAD_INPUT


@given(st.integers(0, len(OUTER.raw) - 1))
def test_no_cut_bundle_parses(length: int) -> None:
    with pytest.raises(Malformed):
        parse_outer_bundle(OUTER.raw[:length])
    with pytest.raises(Malformed):
        parse_inner(INNER.raw[: length % len(INNER.raw)])


def test_another_device_cannot_open_the_outer_layer() -> None:
    other = make_device(os.urandom)
    with pytest.raises(Trouble):
        open_outer(OUTER, other)
    with pytest.raises(Trouble):
        open_outer(OUTER, replace(other, id=DEVICE.id))


def test_a_bundle_cannot_lower_the_floor_nor_exhaust_the_pc_even_signed_by_its_person() -> None:
    for memory, iterations in ((8, 1), (CEILING.memory_kib + 1, 3)):
        weak = make_inner_bundle(
            person=ANNA.person,
            use=ANNA.use,
            generation=2,
            version=4,
            login_name="an",
            argon=INNER.argon._replace(memory_kib=memory, iterations=iterations),
            salt=INNER.salt,
            ciphertext=INNER.ciphertext,
            signing=ANNA.signing,
        )
        assert trouble_of(weak) is TroubleKind.BAD_INPUT


def test_parameters_are_authenticated() -> None:
    changed = make_inner_bundle(
        person=ANNA.person,
        use=ANNA.use,
        generation=2,
        version=4,
        login_name="an",
        argon=INNER.argon,
        salt=INNER.salt,
        ciphertext=INNER.ciphertext,
        signing=ANNA.signing,
    )
    assert trouble_of(changed) is TroubleKind.WRONG_PASSWORD  # version 4 around the content of version 3


def test_stronger_parameters_travel_with_the_bundle() -> None:
    argon = Argon(memory_kib=FLOOR.memory_kib + 1024, iterations=4, lanes=1)
    inner = make_inner(ANNA, PASSWORD, argon, version=4, login_name="an", entropy=os.urandom)
    assert tuple(parse_inner(inner.raw).argon) == (argon.memory_kib, 4, 1)
    assert same(open_inner(parse_inner(inner.raw), PASSWORD), ANNA)


def test_a_later_version_takes_the_place_of_the_earlier_one_at_the_hub() -> None:
    later = make_inner(ANNA, "een andere zin", FLOOR, version=4, login_name="an", entropy=os.urandom)
    assert seal_outer(later, DEVICE.hpke.public, DEVICE.id, FACILITY).id == OUTER.id
    elsewhere = make_device(os.urandom)
    assert seal_outer(later, elsewhere.hpke.public, elsewhere.id, FACILITY).id != OUTER.id


def test_neither_password_nor_name_shows_in_repr() -> None:
    assert "fiets" not in repr(INNER)
    assert "'an'" not in repr(INNER)
    assert ANNA.hpke.private.hex() not in repr(ANNA)
