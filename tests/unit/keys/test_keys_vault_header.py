"""The vault header leads to the vault key by a slot or the sheet, and says which part does not fit."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import FacilityId, PersonId, VaultId
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.keys.recovery import make_recovery
from leefbord.keys.vault_header import (
    HeaderFile,
    Slot,
    VaultHeader,
    add_slot,
    layer_key,
    make_header,
    make_slot,
    open_recovery_slot,
    open_slot,
    reseal_layer,
)
from leefbord.wire.certificate import Use

FACILITY = FacilityId(b"f" * 32)
VAULT = VaultId(b"v" * 16)
VAULT_KEY = bytes(range(32))
LAYER = layer_key(b"s" * 32, VAULT)
SHEET = make_recovery(os.urandom)


def person(letter: bytes, *, generation: int = 1) -> PersonKeys:
    return make_person_keys(PersonId(letter * 16), Use.DESK, generation=generation, entropy=os.urandom)


def slot_for(keys: PersonKeys, key: bytes = VAULT_KEY) -> Slot:
    return make_slot(
        key,
        facility=FACILITY,
        vault=VAULT,
        person=keys.person,
        use=keys.use,
        generation=keys.generation,
        hpke_public=keys.hpke.public,
    )


ANNA = person(b"a")
HEADER = make_header(
    VAULT_KEY,
    facility=FACILITY,
    vault=VAULT,
    recovery_public=SHEET.recovery.public,
    slots=(slot_for(ANNA),),
    layer=LAYER,
    entropy=os.urandom,
)


def kind_of(header: VaultHeader, keys: PersonKeys, layer: bytes = LAYER) -> TroubleKind:
    with pytest.raises(Trouble) as caught:
        open_slot(header, header.open_layer(layer), keys)
    return caught.value.kind


def test_a_member_opens_the_vault_through_both_layers() -> None:
    assert open_slot(HEADER, HEADER.open_layer(LAYER), ANNA) == VAULT_KEY


def test_the_sheet_opens_the_vault_without_keyring_or_password() -> None:
    assert open_recovery_slot(HEADER, SHEET.recovery.private) == VAULT_KEY


def test_a_keyring_with_another_secret_is_told_as_gone() -> None:
    assert kind_of(HEADER, ANNA, layer_key(b"t" * 32, VAULT)) is TroubleKind.KEYRING_GONE


def test_someone_without_a_slot_waits_for_a_member() -> None:
    assert kind_of(HEADER, person(b"b")) is TroubleKind.WAITING_FOR_MEMBER
    assert kind_of(HEADER, person(b"a", generation=2)) is TroubleKind.WAITING_FOR_MEMBER


def test_a_slot_that_does_not_open_or_opens_to_another_key_is_damage() -> None:
    bert, carl = person(b"b"), person(b"c")
    not_his = slot_for(carl)
    header = add_slot(HEADER, Slot(bert.person, bert.use, 1, not_his.sealed, {}), LAYER, entropy=os.urandom)
    assert kind_of(header, bert) is TroubleKind.VAULT_HEADER_DAMAGED
    other_vault = add_slot(HEADER, slot_for(carl, b"x" * 32), LAYER, entropy=os.urandom)
    assert kind_of(other_vault, carl) is TroubleKind.VAULT_HEADER_DAMAGED


def test_a_new_generation_replaces_the_slot_and_removal_takes_it_away() -> None:
    renewed = person(b"a", generation=2)
    header = add_slot(HEADER, slot_for(renewed), LAYER, entropy=os.urandom)
    assert [slot.generation for slot in header.open_layer(LAYER)] == [2]
    assert open_slot(header, header.open_layer(LAYER), renewed) == VAULT_KEY
    new_layer = layer_key(b"n" * 32, VAULT)
    removed = frozenset({renewed.person})
    emptied = reseal_layer(header, LAYER, new_layer, removed=removed, entropy=os.urandom)
    assert emptied.open_layer(new_layer) == ()
    assert open_recovery_slot(emptied, SHEET.recovery.private) == VAULT_KEY


def test_a_layer_cannot_be_moved_under_another_key_check() -> None:
    other = make_header(
        b"x" * 32,
        facility=FACILITY,
        vault=VAULT,
        recovery_public=SHEET.recovery.public,
        slots=(),
        layer=LAYER,
        entropy=os.urandom,
    )
    mixed = VaultHeader(
        other.version, other.facility, other.vault, other.key_check, other.recovery_slot, HEADER.layer, {}
    )
    with pytest.raises(Trouble):
        mixed.open_layer(LAYER)


@given(bit=st.integers(0, 12_000), cut=st.booleans())
def test_a_damaged_file_is_told_as_damaged_and_never_as_a_wrong_password(
    tmp_path_factory: pytest.TempPathFactory, bit: int, cut: bool
) -> None:
    directory = tmp_path_factory.mktemp("header")
    file = HeaderFile(directory / "vault.header")
    file.save(HEADER)
    whole = (directory / "vault.header").read_bytes()
    bit %= len(whole) * 8
    flipped = bytearray(whole)
    flipped[bit // 8] ^= 1 << bit % 8
    for name in ("vault.header", "vault.header.copy"):
        (directory / name).write_bytes(whole[: bit // 8] if cut else bytes(flipped))
    with pytest.raises(Trouble) as caught:
        file.load()
    assert caught.value.kind is TroubleKind.VAULT_HEADER_DAMAGED


def test_an_edit_under_a_stale_layer_key_changes_nothing(tmp_path: Path) -> None:
    file = HeaderFile(tmp_path / "vault.header")
    file.save(HEADER)
    stale = layer_key(b"t" * 32, VAULT)
    with pytest.raises(Trouble) as caught:
        file.change(lambda header: add_slot(header, slot_for(person(b"b")), stale, entropy=os.urandom))
    assert caught.value.kind is TroubleKind.KEYRING_GONE
    assert open_slot(file.load(), file.load().open_layer(LAYER), ANNA) == VAULT_KEY
