"""Received segments: any order, any batching, missing parts, forks, cuts, and nothing lost."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.helpers.authority_world import World
from tests.helpers.note_records import NOTE_TYPES, PLAN
from tests.helpers.small_house import Desk, SmallHouse, small_house

from leefbord.core.ids import OperationId, RecordId
from leefbord.core.streams import StreamId
from leefbord.core.streams import house as house_stream
from leefbord.store.aside import count_aside
from leefbord.store.log import count_unpushed, vector
from leefbord.store.waiting import Missing, count_waiting
from leefbord.wire.authority_bodies import Kept as KeptSegments
from leefbord.wire.authority_bodies import RevokeBody, RoleBody, SubjectKind, SuspendBody
from leefbord.wire.segment import parse_segment


def _stream(house: SmallHouse) -> StreamId:
    return house_stream(house.world.group("oak"), 2026)


def _plan(desk: Desk, stream: StreamId, title: str, record: RecordId | None = None) -> RecordId:
    with desk.acts.act("Appointment planned") as act:
        made = record or act.new_id()
        act.set(stream, "test.plan", made, {"title": {"title": title}})
    return made


def _titles(desk: Desk) -> list[object]:
    return [row[0] for row in desk.vault.rows().execute("SELECT title FROM plan ORDER BY title")]


def _work(desk: Desk, stream: StreamId) -> None:
    """A bit of everything, with edits that meet on the other desk."""
    plan = RecordId(b"plan".ljust(16))
    text = RecordId(b"text".ljust(16))
    for number in range(3):
        _plan(desk, stream, f"{desk.name} {number}", plan)
    with desk.acts.act("Paid") as act:
        act.insert(stream, "test.coin", RecordId(b"coin".ljust(16)), {"cents": len(desk.name), "note": "x"})
        act.version(stream, "test.text", text, {"body": desk.name})
        act.member(stream, "test.seat", plan, b"yara", present=desk.name == "desk")
    with desk.acts.act("Deleted") as act:
        act.delete(stream, "test.plan", plan)
    if desk.name == "desk":
        with desk.acts.act("Deleted") as act:
            act.undelete(stream, "test.plan", plan)


def test_two_desks_that_exchange_all_hold_the_same_state(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _work(desk, stream)
    other.clock.advance(minutes=1)
    _work(other, stream)
    other.pull_from(desk, stream)
    desk.pull_from(other, stream)
    assert desk.hash_of(stream) == other.hash_of(stream)
    assert vector(desk.vault.rows(), stream) == vector(other.vault.rows(), stream)
    assert desk.vault.rows().execute("SELECT heads FROM text_note").fetchall() == [(2,)]


def _written(house: SmallHouse) -> tuple[list[bytes], bytes]:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _work(desk, stream)
    other.pull_from(desk, stream)
    _work(other, stream)
    desk.pull_from(other, stream)
    return desk.segments(stream), desk.hash_of(stream)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_duplication_and_batching_gives_the_same_state(tmp_path: Path, data: st.DataObject) -> None:
    with closing(small_house(Path(mkdtemp(dir=tmp_path)))) as house:  # one folder per example
        raws, wanted = _written(house)
        order = data.draw(st.permutations([*raws, *raws[::2]]))
        cuts = sorted(data.draw(st.lists(st.integers(0, len(order)), max_size=4)))
        reader = house.desk("reader", vault_of="desk2")
        for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True):
            reader.receive(list(order[start:end]))
        assert count_waiting(reader.vault.rows()) == {}
        assert reader.hash_of(_stream(house)) == wanted


def test_a_child_waits_for_its_parent(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "a")
    _plan(desk, stream, "b")
    first, second = sorted(desk.segments(stream), key=lambda raw: parse_segment(raw).header.seq)
    assert other.receive([second]).missing_parents == 1
    assert _titles(other) == []
    other.receive([first])
    assert _titles(other) == ["a", "b"]


def test_a_segment_waits_for_its_key(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "a")
    other.keys.unknown.add(stream)
    assert other.pull_from(desk, stream).missing_keys == 1
    other.keys.unknown.clear()
    other.applier.retry_waiting()
    assert _titles(other) == ["a"]


def test_a_flipped_bit_is_refused_and_never_stops_the_batch(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "a")
    _plan(desk, house_stream(house.world.group("oak"), 2027), "b")
    good = desk.segments(stream)[0]
    for place in range(10, len(good), 41):
        bad = good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :]
        applied = other.receive([bad, *desk.segments(house_stream(house.world.group("oak"), 2027))])
        assert applied.stored <= 1
        assert applied.refused + applied.waiting == 1
    assert _titles(other) == ["b"]


def test_an_operation_far_ahead_is_held_until_its_time_comes(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    desk.clock.advance(hours=1)
    _plan(desk, stream, "later")
    assert other.pull_from(desk, stream).held == 1
    assert _titles(other) == []
    assert other.applier.release_held() == 0
    other.clock.advance(minutes=56)
    assert other.applier.release_held() == 1
    assert _titles(other) == ["later"]
    assert other.hash_of(stream) == desk.hash_of(stream)


def test_a_newer_schema_is_kept_and_applied_after_the_upgrade(house: SmallHouse) -> None:
    newer = replace(PLAN, schema=2)
    house.types = (newer, *NOTE_TYPES[1:])
    desk, stream = house.desk(), _stream(house)
    house.types = NOTE_TYPES
    old = house.desk("desk2")
    _plan(desk, stream, "new")
    assert old.pull_from(desk, stream).unknown == 1
    assert _titles(old) == []
    assert count_aside(old.vault.rows()) == {"unknown": 1}
    old.close()
    house.types = (newer, *NOTE_TYPES[1:])
    upgraded = house.desk("desk2")
    assert upgraded.applier.reapply_unknown() == 1
    assert _titles(upgraded) == ["new"]
    assert upgraded.hash_of(stream) == desk.hash_of(stream)


def test_both_children_of_a_fork_are_kept_and_the_fork_is_told(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "before")
    desk.close()
    clone_path = house.folder / "clone.vault"
    clone_path.write_bytes((house.folder / "desk.vault").read_bytes())
    first = house.desk("desk")
    _plan(first, stream, "here")
    key_name = "desk"
    clone = house.desk("clone", vault_of=key_name)
    clone.clock.advance(minutes=2)
    _plan(clone, stream, "there")
    other.pull_from(first, stream)
    assert other.pull_from(clone, stream).forks == [(stream.text, first.device)]
    assert _titles(other) == ["before", "here", "there"]
    assert len(vector(other.vault.rows(), stream)) == 2


def test_a_vault_that_meets_its_own_fork_goes_on_in_a_new_chain(house: SmallHouse) -> None:
    desk, stream = house.desk(), _stream(house)
    _plan(desk, stream, "before")
    desk.close()
    (house.folder / "clone.vault").write_bytes((house.folder / "desk.vault").read_bytes())
    clone = house.desk("clone", vault_of="desk")
    _plan(clone, stream, "there")
    desk = house.desk("desk")
    assert desk.pull_from(clone, stream).own_fork
    _plan(desk, stream, "here")
    headers = [parse_segment(raw).header for raw in desk.segments(stream)]
    assert len({header.incarnation for header in headers}) == 2
    other = house.desk("desk2")
    other.pull_from(desk, stream)
    assert _titles(other) == ["before", "here", "there"]


def _may_approve(world: World) -> None:
    role = world.state.roles
    worker = next(number for number, held in role.items() if held[-1][1] == frozenset({"reports.write"}))
    world.add(RoleBody(role=worker, permissions=("plans.approve", "reports.write")))


def test_a_field_with_authority_counts_by_the_role_of_its_time(tmp_path: Path) -> None:
    house = small_house(tmp_path, grow=_may_approve)
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    record = _plan(desk, stream, "a")
    with desk.acts.act("Approved") as act:
        act.set(stream, "test.plan", record, {"approval": {"approved": 1}})
    worker = next(
        n
        for n, held in house.world.state.roles.items()
        if "plans.approve" in held[-1][1] and "authority.grant" not in held[-1][1]
    )
    house.world.add(RoleBody(role=worker, permissions=("reports.write",)))
    other.pull_from(desk, stream)
    assert other.vault.rows().execute("SELECT approved FROM plan").fetchall() == [(1,)]
    house.close()


def test_work_beyond_a_cut_is_kept_and_never_applied(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "good")
    listed = vector(desk.vault.rows(), stream)
    _plan(desk, stream, "bad")
    kept = (KeptSegments(stream.text, listed),)
    house.world.add(RevokeBody(kind=SubjectKind.DEVICE, subject=desk.device, cut=kept), by="root")
    other.pull_from(desk, stream)
    assert _titles(other) == ["good"]
    assert count_aside(other.vault.rows()) == {"cut": 1}


def test_a_cut_that_comes_later_folds_the_stream_anew(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "good")
    listed = vector(desk.vault.rows(), stream)
    _plan(desk, stream, "bad")
    early, late = other, house.desk("late", vault_of="desk2")
    early.pull_from(desk, stream)
    assert _titles(early) == ["bad", "good"]
    house.world.add(
        RevokeBody(kind=SubjectKind.DEVICE, subject=desk.device, cut=(KeptSegments(stream.text, listed),))
    )
    early.applier.refold(stream)
    late.pull_from(desk, stream)
    assert _titles(early) == _titles(late) == ["good"]
    assert early.hash_of(stream) == late.hash_of(stream)


def test_work_of_a_suspended_device_waits_until_the_suspension_is_lifted(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "a")
    suspend = SuspendBody(suspension=bytes(16), kind=SubjectKind.DEVICE, subject=desk.device)
    house.world.add(suspend)
    other.pull_from(desk, stream)
    assert count_waiting(other.vault.rows()) == {Missing.SUSPENDED: 1}
    house.world.add(
        SuspendBody(suspension=bytes(16), kind=SubjectKind.DEVICE, subject=desk.device, lifts=True)
    )
    other.applier.retry_waiting()
    assert _titles(other) == ["a"]


def test_what_the_hub_sent_is_not_sent_back_but_a_stick_is_relayed(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    _plan(desk, stream, "a")
    other.receive(desk.segments(stream), from_hub=False)
    assert count_unpushed(other.vault.rows()) == 1
    other.receive(desk.segments(stream), from_hub=True)
    assert count_unpushed(other.vault.rows()) == 0


def test_projections_rebuilt_from_the_fold_are_the_same(house: SmallHouse) -> None:
    desk, stream = house.desk(), _stream(house)
    _work(desk, stream)
    before = desk.applier.projections_digest()
    with desk.vault.write() as rows:
        rows.execute("UPDATE coin SET cents = cents + 1")
    assert desk.applier.projections_digest() != before
    desk.applier.rebuild_projections()
    assert desk.applier.projections_digest() == before


def test_a_correction_names_the_entry_it_counters(house: SmallHouse) -> None:
    desk, other, stream = house.desk(), house.desk("desk2"), _stream(house)
    with desk.acts.act("Paid") as act:
        entry: OperationId = act.insert(stream, "test.coin", act.new_id(), {"cents": 5, "note": "x"})
        act.insert(stream, "test.coin", act.new_id(), {"cents": -5, "note": "x"}, corrects=entry)
    other.pull_from(desk, stream)
    assert other.vault.rows().execute("SELECT count(*) FROM coin WHERE corrects=?", (entry,)).fetchone() == (
        1,
    )
