"""Sealed records: who can open what, what it is bound to, and what an erase notice does."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.diary_house import DiaryHouse, Seat, diary_house
from tests.helpers.kept_drafts import KeptDrafts
from tests.helpers.plain_acts import plain_house

from leefbord.core.changes import Changes
from leefbord.core.errors import Bug, Refused, Trouble, TroubleKind
from leefbord.core.ids import FacilityId, OperationId, PersonId, RecordId
from leefbord.core.records import Fields
from leefbord.core.sealed import SEALS, NoSealed, SealedRecord, SealedVersion
from leefbord.core.streams import youth_private
from leefbord.modules.diary.model.record_types import ENTRY
from leefbord.services.sealed_drafts import SealedDrafts
from leefbord.wire.certificate import Use
from leefbord.wire.hpke import seal_to
from leefbord.wire.labels import SEAL
from leefbord.wire.seals import SealBody, make_seal, seal_context
from leefbord.wire.signing import public_of
from leefbord.wire.wraps import recipient_of

TEXT = b"niet voor jou"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[DiaryHouse]:
    made = diary_house(tmp_path)
    yield made
    made.close()


@pytest.fixture
def yara(house: DiaryHouse) -> Seat:
    return house.seat("yara", "kiosk")


@pytest.fixture
def sofie(house: DiaryHouse) -> Seat:
    return house.seat("worker", "desk")


def place(house: DiaryHouse, record: bytes = bytes([7]) * 16) -> SealedRecord:
    return SealedRecord(stream=youth_private(PersonId(house.yara.id)), type=ENTRY, record=RecordId(record))


def write(seat: Seat, house: DiaryHouse, *readers: PersonId) -> tuple[SealedVersion, bytes]:
    of = place(house)
    with seat.desk.acts.act("Diary entry written") as act:
        concealed = seat.sealed.conceal(TEXT, of)
        fields: Fields = {"at": 1, "content": concealed.content}
        version = SealedVersion(of=of, version=act.version(of.stream, ENTRY, of.record, fields))
        seat.sealed.seal(act, version, concealed, readers)
    return version, concealed.content


def test_the_writer_and_the_named_reader_open_it_and_nobody_else(
    house: DiaryHouse, yara: Seat, sofie: Seat
) -> None:
    nele = house.seat("lead", "desk2")
    version, content = write(yara, house, sofie.keys.person)
    for seat in (sofie, nele):
        house.carry(yara, seat)
    opened = sofie.sealed.reveal(version, content)
    assert opened is not None
    assert (opened.content, opened.author) == (TEXT, yara.keys.person)
    assert nele.sealed.reveal(version, content) is None
    assert yara.sealed.readers(version) == {sofie.keys.person}
    assert sofie.sealed.readers(version) == frozenset()


def test_the_same_content_gets_a_fresh_key_each_time_and_tells_little_of_its_length(
    house: DiaryHouse, yara: Seat
) -> None:
    of = place(house)
    first, second = yara.sealed.conceal(TEXT, of), yara.sealed.conceal(TEXT, of)
    longer = yara.sealed.conceal(TEXT * 3, of)
    assert first.key != second.key
    assert first.content != second.content
    assert len(first.content) == len(longer.content)
    assert TEXT.decode() not in repr(first)


@pytest.mark.parametrize("moved", ["record", "stream", "type", "parents"])
def test_content_that_was_moved_elsewhere_does_not_open(house: DiaryHouse, yara: Seat, moved: str) -> None:
    """The key is known here, so it is the binding alone that says no."""
    of = place(house)
    elsewhere = {
        "record": replace(of, record=RecordId(bytes([9]) * 16)),
        "stream": replace(of, stream=youth_private(PersonId(bytes(16)))),
        "type": replace(of, type="diary.other"),
        "parents": of,
    }[moved]
    parents = (OperationId(bytes([3]) * 16),) if moved == "parents" else ()
    concealed = yara.sealed.conceal(TEXT, of)
    with yara.desk.acts.act("Diary entry written") as act:
        real = act.version(of.stream, ENTRY, of.record, {"at": 1, "content": concealed.content})
        version = SealedVersion(of=elsewhere, version=real, parents=parents)
        yara.sealed.seal(act, version, concealed, ())
    with pytest.raises(Trouble) as caught:
        yara.sealed.reveal(version, concealed.content)
    assert caught.value.kind is TroubleKind.BAD_INPUT


def test_a_seal_for_one_version_does_not_open_another(house: DiaryHouse, yara: Seat) -> None:
    version, content = write(yara, house)
    other = replace(version, version=OperationId(bytes([5]) * 16))
    assert yara.sealed.reveal(other, content) is None


def test_an_act_that_fails_keeps_no_seal(house: DiaryHouse, yara: Seat) -> None:
    stranger = PersonId(bytes([1]) * 16)
    with pytest.raises(Refused):
        write(yara, house, stranger)
    assert yara.desk.vault.rows().execute("SELECT count(*) FROM seal").fetchone() == (0,)


def test_sharing_and_taking_back_are_told_so_that_sync_and_screens_follow(
    house: DiaryHouse, yara: Seat, sofie: Seat
) -> None:
    version, content = write(yara, house)
    told: list[Changes] = []
    yara.desk.changes.listen(told.append)
    yara.sealed.share(version, content, {sofie.keys.person})
    yara.sealed.share(version, content, {sofie.keys.person})
    yara.sealed.take_back(version, {sofie.keys.person})
    assert [changes.touches((SEALS,)) for changes in told] == [True, True]
    assert yara.sealed.readers(version) == frozenset()
    assert yara.sealed.reveal(version, content) is not None


def test_a_reader_cannot_take_back_or_pass_on_what_is_not_his(
    house: DiaryHouse, yara: Seat, sofie: Seat
) -> None:
    nele = house.seat("lead", "desk2")
    version, content = write(yara, house, sofie.keys.person, nele.keys.person)
    house.carry(yara, sofie)
    sofie.sealed.take_back(version, {nele.keys.person, yara.keys.person})
    house.carry(sofie, nele)
    house.carry(yara, nele)
    assert nele.sealed.reveal(version, content) is not None


def test_a_seal_by_somebody_else_is_known_as_such(house: DiaryHouse, yara: Seat, sofie: Seat) -> None:
    """Nele knows the stream, not the key: she can seal a made-up key to Sofie, under her own name only."""
    version, content = write(yara, house)
    house.carry(yara, sofie)
    of, lead = version.of, house.world.signing("lead desk 1")
    public = sofie.keys.hpke.public
    context = seal_context(of.stream, of.record, version.version, of.type)
    body = SealBody(
        facility=house.world.facility,
        id=bytes([2]) * 16,
        kind=of.type,
        stream=of.stream.text,
        record=of.record,
        version=version.version,
        recipient=recipient_of(public),
        not_after=None,
        ciphertext=seal_to(public, bytes(32), label=SEAL, facility=house.world.facility, context=context),
        author=public_of(lead),
    )
    house.put_beside(sofie, [make_seal(body, lead).raw])
    (addressed,) = sofie.sealed.addressed_to_me(ENTRY)
    assert addressed.author == house.world.person("lead")
    assert sofie.service.shared.entries() == ()
    with pytest.raises(Trouble):
        sofie.sealed.reveal(version, content)
    yara.sealed.share(version, content, {sofie.keys.person})
    house.carry(yara, sofie)
    opened = sofie.sealed.reveal(version, content)
    assert opened is not None, "the made-up seal does not stand before the writer's own"
    assert opened.content == TEXT


def test_a_record_that_was_erased_takes_no_new_seal(house: DiaryHouse, yara: Seat, sofie: Seat) -> None:
    version, content = write(yara, house)
    with yara.desk.acts.act("Diary entry thrown away") as act:
        act.delete(version.of.stream, ENTRY, version.of.record)
        yara.sealed.erase(act, version.of)
    assert yara.sealed.reveal(version, content) is None
    with pytest.raises(Refused):
        yara.sealed.share(version, content, {sofie.keys.person})


def test_seals_need_a_vault_under_them(house: DiaryHouse, yara: Seat) -> None:
    of = place(house)
    version = SealedVersion(of=of, version=OperationId(bytes(16)))
    concealed = yara.sealed.conceal(TEXT, of)
    with pytest.raises(Bug), plain_house((), ()).acts.act("x") as act:
        yara.sealed.seal(act, version, concealed, ())


def test_staff_get_desk_keys_and_youths_kiosk_keys(house: DiaryHouse, yara: Seat) -> None:
    write(yara, house, house.world.person("lead"))
    kinds = {bytes(row[0]) for row in yara.desk.vault.rows().execute("SELECT recipient FROM seal").fetchall()}
    wanted = {recipient_of(house.world.hpke(name).public) for name in ("yara kiosk 1", "lead desk 1")}
    assert kinds == wanted


def test_new_keys_of_a_reader_open_nothing_by_themselves_but_can_be_chosen_again(
    house: DiaryHouse, yara: Seat, sofie: Seat
) -> None:
    """Whoever hands out new keys for Sofie must not get what was shared with the old ones."""
    version, content = write(yara, house, sofie.keys.person)
    house.world.add(house.world.key_body("worker", Use.DESK, 2), cosigned=("worker desk 2",))
    assert yara.sealed.readers(version) == {sofie.keys.person}
    assert yara.sealed.reached(version) == frozenset()
    yara.sealed.share(version, content, {sofie.keys.person})
    assert yara.sealed.reached(version) == {sofie.keys.person}
    yara.sealed.take_back(version, {sofie.keys.person})
    left = yara.desk.vault.rows().execute("SELECT recipient FROM seal WHERE raw NOT NULL").fetchall()
    assert [bytes(row[0]) for row in left] == [recipient_of(yara.keys.hpke.public)], "old and new are gone"


def test_a_draft_of_another_key_or_another_place_counts_as_none(
    house: DiaryHouse, yara: Seat, sofie: Seat
) -> None:
    kept = KeptDrafts()
    mine = SealedDrafts(kept, yara.keys, FacilityId(house.world.facility))
    mine.save("diary", "half")
    assert mine.load("diary") == "half"
    assert SealedDrafts(kept, sofie.keys, FacilityId(house.world.facility)).load("diary") is None
    kept.texts["elsewhere"] = kept.texts["diary"]
    assert mine.load("elsewhere") is None
    kept.texts["diary"] = "not sealed"
    assert mine.load("diary") is None
    mine.discard("diary")
    assert "diary" not in kept.texts


def test_nobody_signed_in_opens_and_seals_nothing(house: DiaryHouse) -> None:
    nobody = NoSealed()
    version = SealedVersion(of=place(house), version=OperationId(bytes(16)))
    assert nobody.reveal(version, b"") is None
    assert nobody.addressed_to_me(ENTRY) == ()
    with pytest.raises(Refused):
        nobody.share(version, b"", ())
