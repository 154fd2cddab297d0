"""The recovery sheet gives the same keys back and finds any single wrong group."""

import os
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.keys.recovery import make_recovery, places_to_check, restore_recovery
from leefbord.keys.recovery_code import (
    ALPHABET,
    GROUPS,
    WrongGroups,
    from_groups,
    group_is_right,
    to_groups,
)

SECRETS = st.binary(min_size=32, max_size=32)
PLACES = st.integers(0, GROUPS - 1)
TYPED = st.text(ALPHABET, min_size=5, max_size=5)


def wrong_places(groups: list[str]) -> tuple[int, ...]:
    with pytest.raises(WrongGroups) as caught:
        from_groups(groups)
    return caught.value.places


@given(SECRETS)
def test_groups_give_the_secret_back(secret: bytes) -> None:
    assert from_groups(to_groups(secret)) == secret


@given(SECRETS)
def test_small_letters_spaces_and_lookalikes_are_understood(secret: bytes) -> None:
    typed = [f" {group.lower().replace('1', 'l').replace('0', 'o')} " for group in to_groups(secret)]
    assert from_groups(typed) == secret


@given(SECRETS, PLACES, TYPED)
def test_any_single_wrong_group_is_found(secret: bytes, place: int, other: str) -> None:
    groups = list(to_groups(secret))
    if groups[place] == other:
        return
    groups[place] = other
    assert wrong_places(groups) == (place,)


@given(SECRETS, PLACES, st.integers(0, (1 << 20) - 1))
def test_a_wrong_group_that_passes_its_own_check_is_still_found(secret: bytes, place: int, word: int) -> None:
    groups = list(to_groups(secret))
    text = "".join(ALPHABET[(word >> shift) & 31] for shift in (15, 10, 5, 0))
    fitting = next(text + letter for letter in ALPHABET if group_is_right(place, text + letter))
    if groups[place] == fitting:
        return
    groups[place] = fitting
    assert wrong_places(groups) == (place,)


@given(SECRETS, PLACES)
def test_one_group_that_cannot_be_read_any_more_is_filled_in(secret: bytes, place: int) -> None:
    groups = list(to_groups(secret))
    groups[place] = " "
    assert from_groups(groups) == secret


@given(SECRETS, PLACES, PLACES, TYPED)
def test_an_unread_group_hides_no_wrong_one(secret: bytes, unread: int, wrong: int, other: str) -> None:
    groups = list(to_groups(secret))
    if unread == wrong or groups[wrong] == other:
        return
    groups[unread], groups[wrong] = "", other
    assert set(wrong_places(groups)) <= {unread, wrong}


@given(SECRETS, PLACES, PLACES)
def test_two_unread_groups_are_asked_for(secret: bytes, one: int, other: int) -> None:
    groups = list(to_groups(secret))
    groups[one] = groups[other] = ""
    if one != other:
        assert wrong_places(groups) == tuple(sorted((one, other)))


@given(SECRETS, PLACES, st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_character_shows_in_its_group_while_typing(
    secret: bytes, place: int, at: int, letter: str
) -> None:
    group = to_groups(secret)[place]
    assert group_is_right(place, group)
    changed = group[:at] + letter + group[at + 1 :]
    assert group_is_right(place, changed) == (changed == group)


@given(SECRETS, PLACES, st.integers(0, 3))
def test_two_swapped_neighbours_show_in_their_group(secret: bytes, place: int, at: int) -> None:
    group = to_groups(secret)[place]
    swapped = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
    assert group_is_right(place, swapped) == (swapped == group)


@given(SECRETS, PLACES, PLACES)
def test_swapped_groups_are_refused(secret: bytes, one: int, other: int) -> None:
    groups = list(to_groups(secret))
    groups[one], groups[other] = groups[other], groups[one]
    if one != other:
        assert set(wrong_places(groups)) <= {one, other}


@given(st.lists(st.text(max_size=8), max_size=20))
def test_nonsense_is_refused_whatever_its_shape(typed: list[str]) -> None:
    with pytest.raises(WrongGroups):
        from_groups(typed)


def test_the_keys_come_back_from_what_was_printed() -> None:
    made = make_recovery(os.urandom)
    back = restore_recovery(made.groups())
    assert back.root_public == made.root_public
    assert back.recovery == made.recovery
    assert make_recovery(os.urandom).root_public != made.root_public


def test_the_derivation_from_a_sheet_is_pinned_for_ever() -> None:
    sheet = restore_recovery(to_groups(bytes(range(32))))
    assert sheet.root_public.hex() == "10f81a014279448ee86dd46dbf7b65c0f993de50e6a088024be34cb6053c74da"
    assert sheet.recovery.private.hex()[:32] == "f322b70347b0bc52a1021431f1d2a781"
    assert " ".join(sheet.groups()) == (
        "2001N 081G2 8186J 0W40Y J2GBS 1G6GP W3RG5 2491E 650N6 2RBHE G68T0 3CE1G T7GZJ AGQXT GMRKP"
    )


@given(st.integers(0, 2**32))
def test_the_wizard_asks_for_three_different_groups(seed: int) -> None:
    places = places_to_check(Random(seed).randbytes)
    assert len(set(places)) == 3
    assert list(places) == sorted(places)
    assert set(places) <= set(range(GROUPS))


def test_no_secret_shows_in_repr() -> None:
    sheet = make_recovery(os.urandom)
    assert sheet.secret.hex() not in repr(sheet)
    assert repr(sheet.secret) not in repr(sheet)
