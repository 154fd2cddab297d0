"""The device box opens with its secret only; renewing the secret survives a crash at every step."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.secret_stores import MemorySecretStore
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import FacilityId, PersonId, VaultId
from leefbord.keys.device import DeviceBoxFile, DeviceKeys, make_device, open_box, seal_box
from leefbord.keys.device_secret import (
    DeviceSecrets,
    make_device_secret,
    read_device_secrets,
    renew_device_secret,
)
from leefbord.keys.person import make_person_keys
from leefbord.keys.vault_header import HeaderFile, layer_key, make_header, make_slot, open_slot
from leefbord.wire.certificate import Use
from leefbord.wire.hpke import new_pair

SECRET = bytes(range(32))
KEYS = make_device(os.urandom)
BOX = seal_box(KEYS, SECRET, entropy=os.urandom)


def same(one: DeviceKeys, other: DeviceKeys) -> bool:
    return (one.id, one.signing_public, one.hpke) == (other.id, other.signing_public, other.hpke)


def test_a_box_opens_with_its_secret() -> None:
    assert same(open_box(BOX, SECRET), KEYS)


def test_another_secret_means_the_keyring_is_not_the_one_it_was() -> None:
    with pytest.raises(Trouble) as caught:
        open_box(BOX, bytes(32))
    assert caught.value.kind is TroubleKind.KEYRING_GONE


@given(st.integers(0, len(BOX) * 8 - 1))
def test_no_flipped_bit_gets_through_a_box(bit: int) -> None:
    flipped = bytearray(BOX)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Trouble) as caught:
        open_box(bytes(flipped), SECRET)
    assert caught.value.kind in {
        TroubleKind.DEVICE_BOX_DAMAGED,
        TroubleKind.KEYRING_GONE,
        TroubleKind.NEEDS_NEWER,
    }


@given(st.integers(0, len(BOX) - 1))
def test_no_cut_box_opens(length: int) -> None:
    with pytest.raises(Trouble) as caught:
        open_box(BOX[:length], SECRET)
    assert caught.value.kind is TroubleKind.DEVICE_BOX_DAMAGED


def test_no_key_shows_in_repr() -> None:
    assert KEYS.signing.private_bytes_raw().hex() not in repr(KEYS)
    assert "signing" not in repr(KEYS)


def test_a_profile_without_a_secret_is_a_keyring_gone() -> None:
    with pytest.raises(Trouble) as caught:
        read_device_secrets(MemorySecretStore(), "desk")
    assert caught.value.kind is TroubleKind.KEYRING_GONE


def test_a_second_secret_never_overwrites_the_first() -> None:
    store = MemorySecretStore()
    make_device_secret(store, "desk", entropy=os.urandom)
    before = dict(store.kept)
    with pytest.raises(Trouble):
        make_device_secret(store, "desk", entropy=os.urandom)
    assert store.kept == before


class House:
    """A device box and a vault header on disk, with the vault key and one person who has a slot."""

    def __init__(self, directory: Path) -> None:
        self.store = MemorySecretStore()
        secrets = make_device_secret(self.store, "desk", entropy=os.urandom)
        self.box_file = DeviceBoxFile(directory / "device.box")
        self.box_file.write(seal_box(KEYS, secrets.newest, entropy=os.urandom))
        facility, vault = FacilityId(bytes(32)), VaultId(b"v" * 16)
        self.vault_key = os.urandom(32)
        self.person = make_person_keys(PersonId(b"p" * 16), Use.DESK, generation=1, entropy=os.urandom)
        slot = make_slot(
            self.vault_key,
            facility=facility,
            vault=vault,
            person=self.person.person,
            use=Use.DESK,
            generation=1,
            hpke_public=self.person.hpke.public,
        )
        self.header_file = HeaderFile(directory / "vault.header")
        self.header_file.save(
            make_header(
                self.vault_key,
                facility=facility,
                vault=vault,
                recovery_public=new_pair().public,
                slots=(slot,),
                layer=layer_key(secrets.newest, vault),
                entropy=os.urandom,
            )
        )

    def check(self) -> None:
        """Everything opens with what the store holds now."""
        secrets = read_device_secrets(self.store, "desk")
        assert same(secrets.open_box(self.box_file.read()), KEYS)
        header = self.header_file.load()
        slots = header.open_layer(secrets.layer_key_of(header))
        assert open_slot(header, slots, self.person) == self.vault_key

    def renew(self) -> DeviceSecrets:
        return renew_device_secret(self.store, "desk", self.box_file, [self.header_file], entropy=os.urandom)


def test_after_a_renewal_only_the_new_secret_opens(tmp_path: Path) -> None:
    house = House(tmp_path)
    before = read_device_secrets(house.store, "desk")
    after = house.renew()
    house.check()
    assert read_device_secrets(house.store, "desk").all == after.all != before.all
    with pytest.raises(Trouble):
        before.open_box(house.box_file.read())
    with pytest.raises(Trouble):
        before.layer_key_of(house.header_file.load())


def test_a_renewal_takes_the_slots_of_removed_persons_away(tmp_path: Path) -> None:
    house = House(tmp_path)
    before = house.header_file.load()
    after = renew_device_secret(
        house.store,
        "desk",
        house.box_file,
        [house.header_file],
        entropy=os.urandom,
        removed=frozenset({house.person.person}),
    )
    header = house.header_file.load()
    assert header.open_layer(after.layer_key_of(header)) == ()
    with pytest.raises(Trouble) as caught:
        after.layer_key_of(before)  # a copy of the old file that somebody kept
    assert caught.value.kind is TroubleKind.KEYRING_GONE


@pytest.mark.parametrize("step", [1, 2])
def test_a_keyring_that_fails_during_renewal_leaves_everything_readable(tmp_path: Path, step: int) -> None:
    house = House(tmp_path)
    house.store.fail_at = step
    with pytest.raises(Trouble):
        house.renew()
    house.check()
    house.store.fail_at = None
    house.renew()
    house.check()
    assert len(read_device_secrets(house.store, "desk").all) == 1


@pytest.mark.parametrize("step", range(8))
def test_a_disk_that_fails_during_renewal_leaves_everything_readable(
    tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House(tmp_path)
    count = 0
    real = os.fsync

    def fail_once(descriptor: int) -> None:
        nonlocal count
        count += 1
        if count == step + 1:
            raise OSError(28, "full")
        real(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail_once)
        with pytest.raises(Trouble) as caught:
            house.renew()
    assert caught.value.kind is TroubleKind.DISK_FULL
    house.check()
    house.renew()
    house.check()
