"""What stays on the device: search, drafts, read marks, and the spool of a locked desk."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.small_house import Desk, SmallHouse

from leefbord.core.clock import ZERO, stamp_at
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, Hash, RecordId
from leefbord.core.streams import StreamId
from leefbord.core.streams import house as house_stream
from leefbord.store.drafts import VaultDrafts
from leefbord.store.reads import ReadMarks
from leefbord.store.search import Search, match_query
from leefbord.store.spool import Spool
from leefbord.wire.lanes import Cursor, Lane, LaneKind

HUB = DeviceId(bytes([7]) * 16)
LANE = Lane(LaneKind.SEGMENTS, "facility")


def _stream(house: SmallHouse) -> StreamId:
    return house_stream(house.world.group("oak"), 2026)


def _write(desk: Desk, house: SmallHouse, title: str, record: RecordId | None = None) -> RecordId:
    with desk.acts.act("Planned") as act:
        made = record or act.new_id()
        act.set(_stream(house), "test.plan", made, {"title": {"title": title}})
    return made


def _found(search: Search, words: str) -> list[str]:
    return [match.text for match in search.find(words)]


def test_search_finds_half_words_without_accents_newest_first(house: SmallHouse) -> None:
    desk = house.desk()
    search = Search(desk.vault, desk.types)
    for title in ("Café met Zoë", "cafetaria", "tandarts"):
        _write(desk, house, title)
    assert _found(search, "caf") == ["cafetaria", "Café met Zoë"]
    assert _found(search, "zoe CAFÉ") == ["Café met Zoë"]
    assert _found(search, "tandarts zoe") == []


def test_search_follows_edits_deletes_and_what_came_by_sync(house: SmallHouse) -> None:
    desk, other = house.desk(), house.desk("desk2")
    search = Search(other.vault, other.types)
    record = _write(desk, house, "kapper")
    other.pull_from(desk, _stream(house))
    assert _found(search, "kapper") == ["kapper"]
    _write(other, house, "zwemmen", record)
    assert _found(search, "kapper") == []
    assert _found(search, "zwem") == ["zwemmen"]
    with other.acts.act("Deleted") as act:
        act.delete(_stream(house), "test.plan", record)
    assert _found(search, "zwem") == []


@given(st.text(max_size=60))
def test_no_typed_text_makes_a_query_that_is_more_than_words(text: str) -> None:
    query = match_query(text)
    bare = query.replace('"', " ").replace("*", " ").replace(" ", "")
    assert all(letter.isalnum() for letter in bare)
    assert query.count('"') == 2 * query.count("*")


@pytest.mark.parametrize("words", ['"', "a OR b", "NEAR(a b)", "text:x", "^a", "-", "a*b", "☃"])
def test_signs_in_a_search_are_no_error(house: SmallHouse, words: str) -> None:
    desk = house.desk()
    _write(desk, house, "iets")
    assert Search(desk.vault, desk.types).find(words) == []


def test_a_draft_is_of_one_person_and_goes_when_discarded(house: SmallHouse) -> None:
    desk, world = house.desk(), house.world
    clock = FixedClock(1)
    mine = VaultDrafts(desk.vault, world.person("worker"), clock)
    theirs = VaultDrafts(desk.vault, world.person("lead"), clock)
    mine.save("report", "half")
    mine.save("report", "half af")
    assert mine.load("report") == "half af"
    assert theirs.load("report") is None
    assert mine.keys() == ["report"]
    mine.discard("report")
    assert mine.load("report") is None


def test_a_record_is_unread_again_after_it_changed(house: SmallHouse) -> None:
    desk = house.desk()
    marks = ReadMarks(desk.vault, house.world.person("worker"))
    record = RecordId(bytes(16))
    early, late = stamp_at(1_000), stamp_at((1 << 48) - 1)
    assert marks.read_up_to("report", record) == ZERO
    marks.mark([("report", record, early)])
    assert marks.unread([("report", record, early)]) == frozenset()
    assert marks.unread([("report", record, late)]) == {record}
    marks.mark([("report", record, late), ("report", record, early)])
    assert marks.read_up_to("report", record) == late


def test_the_spool_keeps_items_once_and_gives_them_in_order(tmp_path: Path) -> None:
    spool = Spool.open(tmp_path / "spool.db")
    names = [Hash(bytes([number]) * 32) for number in range(3)]
    spool.add(LANE, [(name, b"x" * 400_000) for name in names], pushed=False)
    spool.add(LANE, [(names[0], b"x" * 400_000)], pushed=True)
    assert spool.names(LANE) == frozenset(names)
    assert [item.name for item in spool.unpushed()] == names[1:]
    first = spool.items_after(0)
    assert [item.name for item in first] == names[:2]
    assert [item.name for item in spool.items_after(first[-1].id)] == names[2:]
    spool.erase(LANE, names[:1])
    spool.add(LANE, [(names[1], None)], pushed=True)
    assert spool.raw(LANE, names[0]) is None
    assert spool.raw(LANE, names[1]) == b"x" * 400_000
    spool.close()


def test_items_and_cursor_of_the_spool_are_one_transaction(tmp_path: Path) -> None:
    spool = Spool.open(tmp_path / "spool.db")
    name = Hash(bytes(32))
    with suppress(ZeroDivisionError), spool.write():
        spool.add(LANE, [(name, b"x")], pushed=True)
        spool.save_cursor(HUB, LANE, Cursor(1, name))
        raise ZeroDivisionError
    assert spool.names(LANE) == frozenset()
    assert spool.cursor(HUB, LANE) == Cursor()
    spool.close()


def test_a_damaged_spool_is_told(tmp_path: Path) -> None:
    path = tmp_path / "spool.db"
    path.write_bytes(b"no database at all" * 400)
    with pytest.raises(Trouble) as caught:
        Spool.open(path)
    assert caught.value.kind is TroubleKind.VAULT_DAMAGED


def test_the_authority_log_in_the_spool_runs_on(tmp_path: Path, house: SmallHouse) -> None:
    spool = Spool.open(tmp_path / "spool.db")
    entries = house.world.entries
    spool.add_entries((entry.number, entry.hash, entry.raw) for entry in entries)
    assert spool.entries_after(0) == [entry.raw for entry in entries]
    assert spool.entries_after(2, room=1) == [entries[2].raw]
    spool.drop_entries_after(2)
    assert len(spool.entries_after(0)) == 3
    spool.close()
