"""The diary over real vaults: alone, shared, read, taken back, thrown away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.diary_house import DiaryHouse, Seat, diary_house

from leefbord.core.errors import Refused
from leefbord.core.ids import OperationId
from leefbord.modules.diary.model.content import MAX_TEXT, Content, Mood
from leefbord.modules.diary.model.draft import Draft
from leefbord.modules.diary.model.entry import OwnEntry
from leefbord.modules.diary.service.own import OwnDiary

TEXT = "Op school zat ik naast Noor. Straks is het voetbal."


@pytest.fixture
def house(tmp_path: Path) -> Iterator[DiaryHouse]:
    made = diary_house(tmp_path)
    yield made
    made.close()


@pytest.fixture
def kiosk(house: DiaryHouse) -> Seat:
    return house.seat("yara", "kiosk")


@pytest.fixture
def desk(house: DiaryHouse) -> Seat:
    return house.seat("worker", "desk")


def written(own: OwnDiary, text: str = TEXT, mood: Mood | None = Mood.GOOD) -> OwnEntry:
    entry = own.keep(Content(mood=mood, text=text))
    assert entry is not None
    return entry


def test_what_i_write_i_can_read_again(kiosk: Seat) -> None:
    own = kiosk.service.own
    written(own)
    (entry,) = own.entries(10)
    assert entry.content is not None
    assert (entry.content.mood, entry.content.text) == (Mood.GOOD, TEXT)
    assert not entry.shared


def test_an_entry_for_me_alone_is_not_there_for_a_begeleider(
    house: DiaryHouse, kiosk: Seat, desk: Seat
) -> None:
    entry = written(kiosk.service.own)
    house.carry(kiosk, desk)
    shared = desk.service.shared
    assert (shared.entries(), shared.unread()) == ((), 0)
    with pytest.raises(Refused):
        shared.read(entry.listed.version)


def test_a_shared_entry_is_read_by_the_one_person_chosen(house: DiaryHouse, kiosk: Seat, desk: Seat) -> None:
    own, sofie = kiosk.service.own, desk.keys.person
    other = house.seat("lead", "desk2")
    entry = written(own)
    own.share(entry, {sofie})
    house.carry(kiosk, desk)
    house.carry(kiosk, other)
    (listed,) = desk.service.shared.entries()
    assert listed.unread
    assert listed.youth == house.yara
    assert desk.service.shared.read(listed.listed.version).text == TEXT
    assert other.service.shared.entries() == ()
    (again,) = own.entries(10)
    assert again.readers == {sofie}


def test_who_reads_leaves_a_mark_that_i_see(house: DiaryHouse, kiosk: Seat, desk: Seat) -> None:
    own = kiosk.service.own
    entry = own.keep(Content(text=TEXT), readers={desk.keys.person})
    assert entry is not None
    house.carry(kiosk, desk)
    assert desk.service.shared.unread() == 1
    house.carry(desk, kiosk)
    assert own.entries(1)[0].opened == ()
    desk.desk.clock.advance(minutes=30)
    desk.service.shared.read(entry.listed.version)
    desk.service.shared.read(entry.listed.version)
    assert desk.service.shared.unread() == 0
    house.carry(desk, kiosk)
    (mark,) = own.entries(1)[0].opened
    assert (mark.reader, mark.at_ms) == (desk.keys.person, desk.desk.clock.ms)


def test_what_is_taken_back_opens_no_more_and_cannot_come_back(
    house: DiaryHouse, kiosk: Seat, desk: Seat
) -> None:
    own, sofie = kiosk.service.own, desk.keys.person
    entry = own.keep(Content(text=TEXT), readers={sofie})
    assert entry is not None
    house.carry(kiosk, desk)
    lagging = house.seat("lead", "desk2")
    house.carry(kiosk, lagging)
    desk.service.shared.read(entry.listed.version)
    house.carry(desk, kiosk)
    own.take_back(own.entries(1)[0])
    house.carry(kiosk, desk)
    assert desk.service.shared.entries() == ()
    with pytest.raises(Refused):
        desk.service.shared.read(entry.listed.version)
    house.carry(lagging, desk)
    assert desk.service.shared.entries() == ()
    (mine,) = own.entries(1)
    assert mine.content is not None
    assert mine.content.text == TEXT
    assert (mine.readers, len(mine.opened)) == (frozenset(), 1)


def test_shared_again_after_taking_back_it_can_be_read_again(
    house: DiaryHouse, kiosk: Seat, desk: Seat
) -> None:
    own, sofie = kiosk.service.own, desk.keys.person
    entry = written(own)
    own.share(entry, {sofie})
    own.take_back(own.entries(1)[0])
    own.share(own.entries(1)[0], {sofie})
    house.carry(kiosk, desk)
    assert desk.service.shared.read(entry.listed.version).text == TEXT


def test_going_on_with_a_shared_entry_shows_its_readers_the_new_text_as_unread(
    house: DiaryHouse, kiosk: Seat, desk: Seat
) -> None:
    own = kiosk.service.own
    first = own.keep(Content(text="Eerst."), readers={desk.keys.person})
    house.carry(kiosk, desk)
    desk.service.shared.read(desk.service.shared.entries()[0].listed.version)
    house.carry(desk, kiosk)
    again = own.keep(Content(text="Eerst. En dan."), going_on=own.entries(1)[0])
    assert again is not None
    assert first is not None
    assert own.count() == 1
    assert again.listed.at_ms == first.listed.at_ms
    house.carry(kiosk, desk)
    (shown,) = desk.service.shared.entries()
    assert shown.unread
    assert desk.service.shared.read(shown.listed.version).text == "Eerst. En dan."


def test_the_version_before_opens_for_nobody_any_more(kiosk: Seat) -> None:
    own = kiosk.service.own
    first = written(own, "Dit schrap ik.")
    own.keep(Content(text="Dit blijft."), going_on=first)
    rows = kiosk.desk.vault.rows()
    raws = rows.execute("SELECT count(*) FROM seal WHERE raw NOT NULL").fetchone()
    assert raws == (1,)


def test_a_second_tap_takes_the_mood_away_and_leaves_nothing(kiosk: Seat) -> None:
    own = kiosk.service.own
    mood = own.keep(Content(mood=Mood.LOW))
    assert own.begun_today() is not None
    assert own.keep(Content(), going_on=mood) is None
    assert own.count() == 0
    rows = kiosk.desk.vault.rows()
    assert rows.execute("SELECT count(*) FROM seal WHERE raw NOT NULL").fetchone() == (0,)


def test_a_mood_of_today_can_get_its_text_but_yesterday_is_over(kiosk: Seat) -> None:
    own = kiosk.service.own
    own.keep(Content(mood=Mood.GREAT))
    begun = own.begun_today()
    assert begun is not None
    kiosk.desk.clock.advance(hours=24)
    assert own.begun_today() is None


def test_nothing_is_written_for_a_reader_without_a_key(house: DiaryHouse, kiosk: Seat) -> None:
    own = kiosk.service.own
    with pytest.raises(Refused):
        own.keep(Content(text=TEXT), readers={house.world.person("stranger")})
    assert own.count() == 0


def test_a_long_text_is_refused_before_anything_is_written(kiosk: Seat) -> None:
    with pytest.raises(Refused):
        kiosk.service.own.keep(Content(text="a" * (MAX_TEXT + 1)))
    assert kiosk.service.own.count() == 0


def test_people_are_colleagues_with_a_key(house: DiaryHouse, kiosk: Seat) -> None:
    assert [card.first_name for card in kiosk.service.own.people()] == ["Nele", "Sofie", "Tom"]


def test_a_begeleider_has_no_diary_of_a_youth(desk: Seat) -> None:
    with pytest.raises(Refused):
        desk.service.own.entries(1)


def test_the_first_code_may_still_be_on_its_way_to_the_log(tmp_path: Path) -> None:
    house = diary_house(tmp_path, youth_key=False)
    own = house.seat("yara", "kiosk").service.own
    written(own)
    assert own.entries(1)[0].content is not None
    house.close()


def test_a_draft_opens_with_my_key_only(house: DiaryHouse, kiosk: Seat) -> None:
    own = kiosk.service.own
    half = Draft(content=Content(mood=Mood.OKAY, text=TEXT), version=OperationId(bytes(16)))
    own.keep_draft(half)
    found = own.draft()
    assert found is not None
    assert (found.content.text, found.content.mood, found.version) == (TEXT, Mood.OKAY, half.version)
    kept = kiosk.desk.vault.rows().execute("SELECT body FROM draft").fetchall()
    assert TEXT.encode() not in bytes(kept[0][0])
    own.drop_draft()
    assert own.draft() is None


def test_a_screen_that_still_shows_an_older_version_cannot_share_it(house: DiaryHouse, kiosk: Seat) -> None:
    own = kiosk.service.own
    first = written(own, "Eerst.")
    own.keep(Content(text="Eerst. En dan."), going_on=first)
    with pytest.raises(Refused):
        own.share(first, {house.world.person("worker")})
    assert [entry.readers for entry in own.entries(9)] == [frozenset()]
