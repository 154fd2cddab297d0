"""Acts: one transaction, own writes readable, nothing left of a failed one, undo."""

import pytest
from tests.helpers.small_house import Desk, SmallHouse

from leefbord.core.changes import Changes
from leefbord.core.errors import Bug, Refused, Trouble, TroubleKind
from leefbord.core.ids import RecordId
from leefbord.core.streams import StreamId
from leefbord.core.streams import house as house_stream
from leefbord.store.log import count_unpushed

YEAR = 2026


def _stream(house: SmallHouse) -> StreamId:
    return house_stream(house.world.group("oak"), YEAR)


def _plan(desk: Desk, house: SmallHouse, title: str = "tandarts", record: RecordId | None = None) -> RecordId:
    with desk.acts.act("Appointment planned") as act:
        made = record or act.new_id()
        act.set(_stream(house), "test.plan", made, {"title": {"title": title}})
    return made


def _plan_and_fail(desk: Desk, house: SmallHouse) -> None:
    with desk.acts.act("Appointment planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "kapper"}})
        act.set(_stream(house), "no.such.type", act.new_id(), {})


def test_an_act_is_projected_and_waits_for_the_hub(house: SmallHouse) -> None:
    desk = house.desk()
    record = _plan(desk, house)
    assert desk.acts.rows().execute("SELECT id, title FROM plan").fetchall() == [(record, "tandarts")]
    assert count_unpushed(desk.vault.rows()) == 1


def test_a_service_reads_its_own_writes_inside_the_act(house: SmallHouse) -> None:
    desk = house.desk()
    with desk.acts.act("Appointment planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "kapper"}})
        assert desk.acts.rows().execute("SELECT title FROM plan").fetchall() == [("kapper",)]


def test_an_exception_leaves_nothing_behind(house: SmallHouse) -> None:
    desk = house.desk()
    before = desk.hash_of(_stream(house))
    with pytest.raises(Bug):
        _plan_and_fail(desk, house)
    assert desk.acts.rows().execute("SELECT * FROM plan").fetchall() == []
    assert count_unpushed(desk.vault.rows()) == 0
    assert desk.hash_of(_stream(house)) == before
    _plan(desk, house)
    assert count_unpushed(desk.vault.rows()) == 1


def test_listeners_hear_of_a_commit_with_its_act(house: SmallHouse) -> None:
    desk = house.desk()
    heard: list[Changes] = []
    desk.changes.listen(heard.append)
    record = _plan(desk, house)
    assert [change.act_name for change in heard] == ["Appointment planned"]
    assert heard[0].records == {("test.plan", record)}
    assert not heard[0].remote


def test_an_act_over_two_streams_is_two_segments_with_one_act_id(house: SmallHouse) -> None:
    desk = house.desk()
    with desk.acts.act("Visit planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "a"}})
        act.set(
            house_stream(house.world.group("oak"), YEAR + 1),
            "test.plan",
            act.new_id(),
            {"title": {"title": "b"}},
        )
    assert count_unpushed(desk.vault.rows()) == 2


def test_a_group_that_is_not_declared_is_a_bug(house: SmallHouse) -> None:
    desk = house.desk()
    with pytest.raises(Bug), desk.acts.act("Appointment planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"time": {"starts": 1}})


def test_a_field_that_needs_a_role_is_refused_to_who_lacks_it(house: SmallHouse) -> None:
    desk = house.desk()
    with pytest.raises(Refused), desk.acts.act("Approved") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"approval": {"approved": 1}})


def test_undo_of_a_new_record_deletes_it_and_redo_brings_it_back(house: SmallHouse) -> None:
    desk = house.desk()
    heard: list[Changes] = []
    desk.changes.listen(heard.append)
    _plan(desk, house)
    assert heard[0].act_id is not None
    undone = desk.acts.undo(heard[0].act_id)
    assert desk.acts.rows().execute("SELECT * FROM plan").fetchall() == []
    assert undone.act_id is not None
    desk.acts.undo(undone.act_id)
    assert desk.acts.rows().execute("SELECT title FROM plan").fetchall() == [("tandarts",)]


def test_undo_of_an_edit_sets_the_earlier_values_again(house: SmallHouse) -> None:
    desk = house.desk()
    record = _plan(desk, house)
    heard: list[Changes] = []
    desk.changes.listen(heard.append)
    _plan(desk, house, "kapper", record)
    assert heard[0].act_id is not None
    desk.acts.undo(heard[0].act_id)
    assert desk.acts.rows().execute("SELECT title FROM plan").fetchall() == [("tandarts",)]


def test_undo_is_refused_when_a_later_change_stands_on_it(house: SmallHouse) -> None:
    desk = house.desk()
    heard: list[Changes] = []
    desk.changes.listen(heard.append)
    record = _plan(desk, house)
    _plan(desk, house, "kapper", record)
    assert heard[0].act_id is not None
    with pytest.raises(Refused):
        desk.acts.undo(heard[0].act_id)


def test_undo_of_a_payment_writes_a_counter_entry_once(house: SmallHouse) -> None:
    desk = house.desk()
    with desk.acts.act("Paid out") as act:
        act.insert(_stream(house), "test.coin", act.new_id(), {"cents": 500, "note": "ijsje"})
    desk.acts.undo(act.id)
    assert desk.acts.rows().execute("SELECT sum(cents), count(*) FROM coin").fetchall() == [(0, 2)]
    with pytest.raises(Refused):
        desk.acts.undo(act.id)


def test_undo_of_a_version_writes_the_earlier_text_as_a_new_version(house: SmallHouse) -> None:
    desk = house.desk()
    with desk.acts.act("Written") as act:
        record = act.new_id()
        first = act.version(_stream(house), "test.text", record, {"body": "eerst"})
    with desk.acts.act("Written") as act:
        act.version(_stream(house), "test.text", record, {"body": "dan"}, parents=(first,))
    desk.acts.undo(act.id)
    assert desk.acts.rows().execute("SELECT body, heads FROM text_note").fetchall() == [("eerst", 1)]


def test_a_member_is_added_and_removed_under_one_id(house: SmallHouse) -> None:
    desk = house.desk()
    parent = RecordId(bytes(16))
    with desk.acts.act("Invited") as act:
        added = act.member(_stream(house), "test.seat", parent, b"yara", present=True)
    assert desk.acts.rows().execute("SELECT element FROM seat").fetchall() == [(b"yara",)]
    with desk.acts.act("Invited") as act:
        removed = act.member(_stream(house), "test.seat", parent, b"yara", present=False)
    assert added == removed
    assert desk.acts.rows().execute("SELECT element FROM seat").fetchall() == []


def test_a_repo_cannot_write_outside_an_act(house: SmallHouse) -> None:
    desk = house.desk()
    for sql in ("DELETE FROM plan", "WITH x AS (SELECT 1) DELETE FROM plan", "PRAGMA user_version=3"):
        with pytest.raises(Bug, match="outside"):
            desk.acts.rows().execute(sql)
    with pytest.raises(Bug, match="outside"):
        desk.acts.rows().executemany("INSERT INTO plan VALUES (?)", [(b"",)])


def test_a_large_import_is_split_over_segments_and_read_by_another_desk(house: SmallHouse) -> None:
    desk, other = house.desk("desk"), house.desk("desk2")
    with desk.acts.act("Imported") as act:
        for number in range(4000):
            act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": f"{number} " + "x" * 200}})
    assert count_unpushed(desk.vault.rows()) > 1
    other.pull_from(desk, _stream(house))
    assert other.hash_of(_stream(house)) == desk.hash_of(_stream(house))
    assert other.acts.rows().execute("SELECT count(*) FROM plan").fetchall() == [(4000,)]


def test_a_session_that_ran_out_writes_nothing_until_it_is_renewed(house: SmallHouse) -> None:
    desk, other = house.desk(), house.desk("desk2")
    _plan(desk, house, "eerst")
    desk.clock.advance(hours=25)
    with pytest.raises(Trouble) as caught:
        _plan(desk, house, "te laat")
    assert caught.value.kind is TroubleKind.CLOCK_WRONG
    house.clock.advance(hours=25)
    desk.acts.renew(house.identity("desk", "worker"))
    _plan(desk, house, "daarna")
    other.clock.advance(hours=25)
    assert other.pull_from(desk, _stream(house)).refused == 0
    titles = other.acts.rows().execute("SELECT title FROM plan ORDER BY title").fetchall()
    assert titles == [("daarna",), ("eerst",)]


def test_ids_made_later_order_after_those_made_before(house: SmallHouse) -> None:
    desk = house.desk()
    made = []
    for _ in range(3):
        with desk.acts.act("Planned") as act:
            made += [act.new_id() for _ in range(300)]
        desk.clock.advance(minutes=1)
    assert made == sorted(made)
    assert len({record[8:] for record in made}) == 900
