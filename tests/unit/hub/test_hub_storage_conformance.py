"""What every hub storage must do: numbering, chains, idempotence, erasure, compare-and-swap, mailboxes."""

import threading
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from leefbord.core.ids import FacilityId, Hash
from leefbord.hub.storage import Mail, NewItem, Storage
from leefbord.hub.storage_sqlite import SqliteStorage
from leefbord.wire.lanes import Cursor, Lane, LaneKind, item_name

FACILITY = FacilityId(b"f" * 32)
OTHER = FacilityId(b"o" * 32)
LANE = Lane(LaneKind.SEGMENTS, "facility")
SEALS = Lane(LaneKind.SEALS, "facility")
ROOM = 1_000_000
BEGIN = Cursor()


def item(raw: bytes, lane: Lane = LANE, *, key: bytes = b"") -> NewItem:
    return NewItem(lane=lane, name=item_name(raw), raw=raw, keys=(key,) if key else ())


def with_facility(storage: Storage) -> Storage:
    assert storage.create_facility(FACILITY, [(Hash(b"1" * 32), b"one")])
    return storage


def raws(storage: Storage, lane: Lane = LANE, after: Cursor = BEGIN) -> list[bytes | None]:
    return [kept.raw for kept in storage.read(FACILITY, lane, after, ROOM).items]


def test_items_are_numbered_in_the_order_they_came(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a"), item(b"b")])
    added = storage.add(FACILITY, [item(b"c")])
    names = [item_name(raw) for raw in (b"a", b"b", b"c")]
    assert added.heads[LANE] == Cursor().after(names)
    assert [kept.number for kept in storage.read(FACILITY, LANE, Cursor(), ROOM).items] == [1, 2, 3]


def test_an_item_sent_twice_is_kept_once(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a"), item(b"a")])
    again = storage.add(FACILITY, [item(b"a")])
    assert raws(storage) == [b"a"]
    assert again.heads[LANE].number == 1
    assert not again.advanced


def test_nothing_is_kept_for_a_facility_the_hub_does_not_know(storage: Storage) -> None:
    assert not storage.add(OTHER, [item(b"a")]).heads
    assert storage.heads(OTHER) == {}


def test_facilities_do_not_see_each_others_lanes(storage: Storage) -> None:
    with_facility(storage).create_facility(OTHER, [(Hash(b"2" * 32), b"two")])
    storage.add(FACILITY, [item(b"a")])
    assert storage.read(OTHER, LANE, Cursor(), ROOM).items == ()
    assert storage.facilities() == [FACILITY, OTHER]


def test_a_reader_goes_on_where_it_stopped(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a"), item(b"b"), item(b"c")])
    cursor = Cursor().after([item_name(b"a")])
    assert raws(storage, after=cursor) == [b"b", b"c"]


def test_a_page_holds_what_fits_and_always_one(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a" * 500), item(b"b" * 500), item(b"c" * 500)])
    assert len(storage.read(FACILITY, LANE, Cursor(), 10).items) == 1
    assert len(storage.read(FACILITY, LANE, Cursor(), 1100).items) == 2


def test_a_cursor_of_another_history_is_unknown(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a")])
    assert not storage.read(FACILITY, LANE, Cursor(1, Hash(b"x" * 32)), ROOM).known
    assert not storage.read(FACILITY, LANE, Cursor(9, Hash(b"x" * 32)), ROOM).known
    empty = storage.read(FACILITY, SEALS, Cursor(1, Hash(b"x" * 32)), ROOM)
    assert not empty.known


def test_every_place_of_a_long_lane_is_known_and_no_other(storage: Storage) -> None:
    numbers = [b"%d" % number for number in range(100)]
    with_facility(storage).add(FACILITY, [item(raw) for raw in numbers])
    for count in (1, 31, 32, 33, 63, 64, 65, 99, 100):
        place = Cursor().after(item_name(raw) for raw in numbers[:count])
        assert raws(storage, after=place) == numbers[count:]
        wrong = Cursor(count, Hash(b"x" * 32))
        assert not storage.read(FACILITY, LANE, wrong, ROOM).known
        assert not storage.read(FACILITY, LANE, Cursor(count + 1000, place.chain), ROOM).known


def test_erased_items_keep_number_and_name(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a", key=b"k"), item(b"b")])
    storage.erase(FACILITY, LANE, b"k")
    assert raws(storage) == [None, b"b"]
    storage.add(FACILITY, [item(b"a")])
    assert raws(storage) == [None, b"b"]
    assert storage.read(FACILITY, LANE, Cursor().after([item_name(b"a")]), ROOM).known


def test_an_erased_key_never_comes_back(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"seal", SEALS, key=b"k")])
    notice = NewItem(lane=SEALS, name=item_name(b"notice"), raw=b"notice", erases=(b"k", b"later"))
    storage.add(
        FACILITY, [notice, item(b"seal again", SEALS, key=b"k"), item(b"lagging", SEALS, key=b"later")]
    )
    assert raws(storage, SEALS) == [None, b"notice"]


def test_a_whole_lane_can_be_erased_and_its_chain_goes_on(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a"), item(b"b"), item(b"seal", SEALS)])
    storage.erase(FACILITY, LANE)
    storage.add(FACILITY, [item(b"c")])
    assert raws(storage) == [None, None, b"c"]
    assert raws(storage, SEALS) == [b"seal"]


def test_what_expired_is_swept_and_nothing_else(storage: Storage) -> None:
    late = NewItem(lane=SEALS, name=item_name(b"late"), raw=b"late", keys=(b"l",), expires_ms=200)
    soon = NewItem(lane=SEALS, name=item_name(b"soon"), raw=b"soon", keys=(b"s",), expires_ms=100)
    with_facility(storage).add(FACILITY, [late, soon, item(b"for ever", SEALS, key=b"e")])
    storage.sweep(100)
    assert raws(storage, SEALS) == [b"late", None, b"for ever"]


def test_names_are_paged_by_number(storage: Storage) -> None:
    with_facility(storage).add(FACILITY, [item(b"a"), item(b"b"), item(b"c")])
    assert storage.names(FACILITY, LANE, 1, 1) == [item_name(b"b")]
    assert len(storage.names(FACILITY, LANE, 0, 10)) == 3
    assert storage.names(FACILITY, SEALS, 0, 10) == []


def test_an_entry_is_added_only_behind_the_head_it_was_made_for(storage: Storage) -> None:
    with_facility(storage)
    head = storage.authority_head(FACILITY)
    assert head == Cursor(1, Hash(b"1" * 32))
    assert storage.append_authority(FACILITY, head, [(Hash(b"2" * 32), b"two")])
    assert not storage.append_authority(FACILITY, head, [(Hash(b"3" * 32), b"three")])
    assert [raw for _, raw in storage.authority(FACILITY, 0, 10)] == [b"one", b"two"]
    assert storage.authority(FACILITY, 1, 10) == [(b"2" * 32, b"two")]


def test_a_facility_is_created_once(storage: Storage) -> None:
    with_facility(storage)
    assert not storage.create_facility(FACILITY, [(Hash(b"9" * 32), b"nine")])
    assert storage.authority_head(FACILITY).chain == b"1" * 32


def test_a_checkpoint_number_is_used_once(storage: Storage) -> None:
    with_facility(storage)
    assert storage.checkpoint(FACILITY) is None
    assert storage.keep_checkpoint(FACILITY, 1, b"first")
    assert not storage.keep_checkpoint(FACILITY, 1, b"again")
    assert storage.keep_checkpoint(FACILITY, 2, b"second")
    assert storage.checkpoint(FACILITY) == b"second"


def test_mailboxes_expire_and_are_few(storage: Storage) -> None:
    assert storage.open_mail(Mail(b"1", 100, b"x"), limit=1, now_ms=0)
    assert not storage.open_mail(Mail(b"2", 200, b"y"), limit=1, now_ms=50)
    assert storage.mail(b"1", 99) == Mail(b"1", 100, b"x")
    assert storage.mail(b"1", 100) is None
    assert storage.open_mail(Mail(b"2", 200, b"y"), limit=1, now_ms=100)
    assert [mail.id for mail in storage.mails(100)] == [b"2"]


def test_a_mailbox_changes_only_from_what_was_seen(storage: Storage) -> None:
    mail = Mail(b"1", 100, b"x")
    storage.open_mail(mail, limit=9, now_ms=0)
    assert storage.change_mail(mail, b"y")
    assert not storage.change_mail(mail, b"z")
    assert storage.mail(b"1", 0) == Mail(b"1", 100, b"y")


def test_threads_that_push_at_once_share_one_unbroken_chain(storage: Storage) -> None:
    with_facility(storage)

    def push(writer: int) -> None:
        for number in range(20):
            storage.add(FACILITY, [item(f"{writer}/{number}".encode())])

    threads = [threading.Thread(target=push, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    part = storage.read(FACILITY, LANE, Cursor(), ROOM)
    assert [kept.number for kept in part.items] == list(range(1, 81))
    assert part.head == Cursor().after(kept.name for kept in part.items)


def test_a_copy_made_while_running_opens_with_everything(storage: Storage, tmp_path: Path) -> None:
    with_facility(storage).add(FACILITY, [item(b"a")])
    storage.backup(str(tmp_path / "copy.sqlite"))
    copy = SqliteStorage(tmp_path / "copy.sqlite")
    assert copy.read(FACILITY, LANE, Cursor(), ROOM).head.number == 1
    copy.close()


def test_a_database_reopened_still_holds_all(tmp_path: Path) -> None:
    first = SqliteStorage(tmp_path / "hub.sqlite")
    with_facility(first).add(FACILITY, [item(b"a")])
    first.close()
    second = SqliteStorage(tmp_path / "hub.sqlite")
    assert raws(second) == [b"a"]
    assert second.sizes()["items"] == 1
    second.close()


@settings(max_examples=30, deadline=None)
@given(batches=st.lists(st.lists(st.integers(0, 12), max_size=6), max_size=8))
def test_any_batching_with_repeats_gives_each_item_once_in_first_order(batches: list[list[int]]) -> None:
    storage = SqliteStorage(Path(":memory:"))
    with_facility(storage)
    wanted: list[bytes] = []
    for batch in batches:
        storage.add(FACILITY, [item(b"%d" % number) for number in batch])
        wanted += [b"%d" % number for number in batch if b"%d" % number not in wanted]
    head = storage.add(FACILITY, [item(b"last")]).heads[LANE]
    assert head == Cursor().after(item_name(raw) for raw in (*dict.fromkeys(wanted), b"last"))
    storage.close()
