"""Wraps, the first writer's stream key, the authority log in the vault, seals and erase notices."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from tests.helpers.authority_world import World
from tests.helpers.small_house import CountedEntropy, SmallHouse, small_house

from leefbord.core.clock import stamp_at
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import RecordId
from leefbord.core.streams import StreamClass, StreamId, youth_private, youth_shared
from leefbord.core.streams import house as house_stream
from leefbord.keys.key_ring import KeyRing
from leefbord.store.authority_store import VaultAuthority, add_request, load_state
from leefbord.store.seal_store import add_erase_notice, add_seal, seals_of_record, unpushed_seals
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.wrap_store import add_stream_wrap, erase_stream_wraps, unpushed_stream_wraps
from leefbord.store.wrapped_stream_keys import WrappedStreamKeys
from leefbord.wire.authority_bodies import SubjectKind, SuspendBody
from leefbord.wire.seals import EraseBody, Seal, SealBody, make_erase_notice, make_seal
from leefbord.wire.signing import public_of
from leefbord.wire.wraps import recipient_of

NOW = stamp_at(1_800_000_000_000)


@contextmanager
def rolled_back(vault: Vault) -> Iterator[VaultRows]:
    """A write that fails at its end."""
    with suppress(ZeroDivisionError), vault.write() as rows:
        yield rows
        raise ZeroDivisionError


def _ring(world: World, *classes: StreamClass) -> KeyRing:
    ring = KeyRing()
    for (group, stream_class, number), key in world.class_keys.items():
        if stream_class in classes:
            epoch = next(e for e in world.state.epochs(group, stream_class) if e.number == number)
            assert ring.add_class_key(epoch, key)
    return ring


def _keys(house: SmallHouse, vault: Vault, ring: KeyRing) -> WrappedStreamKeys:
    return WrappedStreamKeys(
        vault=vault,
        ring=ring,
        facility=house.world.facility,
        group=house.world.group("oak"),
        authority=lambda: house.world.state,
        entropy=CountedEntropy(str(vault.path)),
    )


def _stream(house: SmallHouse) -> StreamId:
    return house_stream(house.world.group("oak"), 2026)


def test_the_first_writer_makes_a_key_and_its_wrap_opens_elsewhere(house: SmallHouse) -> None:
    desk, other = house.desk(), house.desk("desk2")
    keys = _keys(house, desk.vault, _ring(house.world, StreamClass.HOUSE))
    with desk.vault.write() as rows:
        made = keys.writing_key(rows, _stream(house))
        assert keys.writing_key(rows, _stream(house)) is made
        wraps = unpushed_stream_wraps(rows)
    assert [wrap.commitment for wrap in wraps] == [made.commitment]
    reader = _keys(house, other.vault, _ring(house.world, StreamClass.HOUSE))
    assert reader.reading_key(other.vault.rows(), _stream(house), made.commitment) is None
    with other.vault.write() as rows:
        assert add_stream_wrap(rows, other.vault.numbers, wraps[0], pushed=True)
        assert reader.reading_key(rows, _stream(house), made.commitment) == made.key
        assert reader.writing_key(rows, _stream(house)).key == made.key
        assert unpushed_stream_wraps(rows) == []


def test_a_rolled_back_key_is_not_used_again(house: SmallHouse) -> None:
    desk = house.desk()
    keys = _keys(house, desk.vault, _ring(house.world, StreamClass.HOUSE))
    made = []
    with rolled_back(desk.vault) as rows:
        made.append(keys.writing_key(rows, _stream(house)))
    with desk.vault.write() as rows:
        assert keys.writing_key(rows, _stream(house)).commitment != made[0].commitment


def test_a_kiosk_without_the_team_key_cannot_write_there(house: SmallHouse) -> None:
    desk = house.desk()
    keys = _keys(house, desk.vault, _ring(house.world, StreamClass.HOUSE))
    team = StreamId(_stream(house).kind.__class__.TEAM, house.world.group("oak"), 2026)
    with pytest.raises(Trouble) as caught, desk.vault.write() as rows:
        keys.writing_key(rows, team)
    assert caught.value.kind is TroubleKind.WAITING_FOR_MEMBER


def test_after_a_group_lost_a_youth_a_new_key_starts(house: SmallHouse) -> None:
    desk, world = house.desk(), house.world
    stream = youth_shared(world.person("yara"))
    keys = _keys(house, desk.vault, _ring(world, StreamClass.HOUSE))
    with desk.vault.write() as rows:
        first = keys.writing_key(rows, stream)
        erase_stream_wraps(rows, stream, world.group("oak"))
    world.add(world.placement_body("yara", "yara", "oak", ends=True))
    world.add(world.placement_body("again", "yara", "oak"))
    with desk.vault.write() as rows:
        assert keys.writing_key(rows, stream).commitment != first.commitment


def test_the_authority_log_comes_back_from_the_vault_with_early_suspensions(house: SmallHouse) -> None:
    desk, world = house.desk(), house.world
    authority = VaultAuthority(desk.vault)
    suspend = SuspendBody(suspension=bytes(16), kind=SubjectKind.DEVICE, subject=world.device("desk2"))
    with desk.vault.write() as rows:
        authority.accept(rows, world.entries, world.state)
        add_request(rows, world.request(suspend, by="admin desk 1"), made_ms=1)
    loaded = load_state(desk.vault.rows())
    assert loaded.head == world.state.head == authority().head
    assert loaded.is_suspended(SubjectKind.DEVICE, world.device("desk2"))


def test_entries_of_a_write_that_failed_do_not_stay(house: SmallHouse) -> None:
    desk, world = house.desk(), house.world
    authority = VaultAuthority(desk.vault)
    with rolled_back(desk.vault) as rows:
        authority.accept(rows, world.entries, world.state)
    assert authority().head is None


def _seal(world: World, *, seal_id: bytes = bytes(16), not_after: int | None = None) -> Seal:
    author = world.signing("worker desk 1")
    body = SealBody(
        facility=world.facility,
        id=seal_id,
        kind="diary",
        stream=youth_private(world.person("yara")).text,
        record=RecordId(bytes(16)),
        version=None,
        recipient=recipient_of(world.hpke("lead desk 1").public),
        not_after=None if not_after is None else stamp_at(not_after),
        ciphertext=b"x" * 64,
        author=public_of(author),
    )
    return make_seal(body, author)


def _notice_is_heeded(house: SmallHouse, signer: str, *, notice_first: bool) -> bool:
    desk, world = house.desk(signer), house.world
    key = world.signing(signer)
    stream = youth_private(world.person("yara"))
    notice = make_erase_notice(
        EraseBody(
            facility=world.facility,
            stream=stream.text,
            seals=(bytes(16),),
            record=None,
            reason="author",
            signer=public_of(key),
        ),
        key,
    )
    with desk.vault.write() as rows:
        numbers = desk.vault.numbers
        if notice_first:
            add_erase_notice(rows, numbers, notice, world.state, pushed=True)
        add_seal(rows, numbers, _seal(world), world.state, NOW, pushed=True)
        if not notice_first:
            add_erase_notice(rows, numbers, notice, world.state, pushed=True)
        add_seal(rows, numbers, _seal(world), world.state, NOW, pushed=True)
        return not seals_of_record(rows, stream, RecordId(bytes(16)), NOW)


@pytest.mark.parametrize("notice_first", [True, False])
@pytest.mark.parametrize(
    ("signer", "heeded"), [("worker desk 1", True), ("lead desk 1", True), ("yara kiosk 1", False)]
)
def test_a_seal_is_erased_by_author_or_recipient_and_stays_so(
    tmp_path: Path, signer: str, heeded: bool, notice_first: bool
) -> None:
    house = small_house(tmp_path)
    (tmp_path / signer).parent.mkdir(exist_ok=True)
    house.world.vault(signer)
    assert _notice_is_heeded(house, signer, notice_first=notice_first) is heeded
    house.close()


def test_an_expired_seal_is_refused(house: SmallHouse) -> None:
    desk, world = house.desk(), house.world
    with desk.vault.write() as rows:
        late = _seal(world, not_after=1_799_999_999_999)
        assert not add_seal(rows, desk.vault.numbers, late, world.state, NOW, pushed=False)
        assert add_seal(rows, desk.vault.numbers, _seal(world), world.state, NOW, pushed=False)
        assert len(unpushed_seals(rows)) == 1
