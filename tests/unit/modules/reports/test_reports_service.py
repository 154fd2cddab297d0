"""Reports: writing, versions side by side, unread per person, taking back, drafts."""

from dataclasses import replace
from datetime import date

import pytest
from tests.helpers.people import AMBER, BILAL, GROUP, NELE, SOFIE, me, person_id
from tests.helpers.reports_house import ReportsHouse, reports_house

from leefbord.core.errors import Refused
from leefbord.core.ids import RecordId
from leefbord.core.manifest import Found
from leefbord.core.records import DataClass, Retention
from leefbord.core.streams import team, youth_team
from leefbord.modules.reports.model.draft import Draft
from leefbord.modules.reports.model.notes import Content, Note, NoteFilter, NoteKind, parse_key
from leefbord.modules.reports.model.record_types import GROUP_NOTE, NOTE
from leefbord.modules.reports.module import MODULE
from leefbord.modules.reports.service import ReportsService

EVERYTHING = NoteFilter()
HOUR = 60 * 60 * 1000


@pytest.fixture
def house() -> ReportsHouse:
    return reports_house()


def only(service: ReportsService) -> Note:
    (note,) = service.notes(EVERYTHING)
    return note


def test_a_note_on_several_youths_is_one_act_with_one_record_in_each_ones_stream(
    house: ReportsHouse,
) -> None:
    service = house.as_staff()
    service.write([AMBER.id, BILAL.id], Content(body="cycled together", kind=NoteKind.GENERAL))
    assert house.acts.names == ["Report written"]
    assert {(stream, kind) for stream, kind, _ in house.acts.kept} == {
        (youth_team(AMBER.id), NOTE),
        (youth_team(BILAL.id), NOTE),
    }
    assert len({record for _, _, record in house.acts.kept}) == 2
    first = service.notes(NoteFilter(youth=AMBER.id))[0]
    assert set(service.note(first.ref.key).about) == {AMBER.id, BILAL.id}


def test_a_note_about_nobody_in_particular_lies_with_the_team_of_this_year(house: ReportsHouse) -> None:
    house.as_staff().write([], Content(body="the plumber comes", kind=NoteKind.HOUSE))
    ((stream, kind, _),) = house.acts.kept
    assert (stream, kind) == (team(GROUP, 2026), GROUP_NOTE)


def test_youth_notes_live_as_long_as_the_file_and_group_notes_do_not() -> None:
    by_name = {kind.name: kind for kind in MODULE.record_types}
    assert by_name[NOTE].retention is Retention.DOSSIER
    assert by_name[NOTE].data_class is DataClass.MINOR
    assert by_name[GROUP_NOTE].retention is Retention.OPERATIONAL


def test_the_time_it_happened_stands_beside_the_time_it_was_written(house: ReportsHouse) -> None:
    service = house.as_staff()
    now = house.clock.now_ms()
    service.write([AMBER.id], Content(body="fell asleep late", happened_ms=now - 5 * HOUR))
    note = only(service)
    assert (note.happened_ms, note.written_ms, note.late) == (now - 5 * HOUR, now, True)


def test_edits_on_one_base_stand_side_by_side_and_a_merge_has_both_as_parents(house: ReportsHouse) -> None:
    sofie = house.as_staff()
    sofie.write([AMBER.id], Content(body="quarrel"))
    note = only(sofie)
    base = [version.id for version in sofie.note(note.ref.key).heads]
    sofie.edit(note.ref.key, base, Content(body="quarrel about the phone"))
    nele = house.as_staff(NELE.id)
    nele.edit(note.ref.key, base, Content(body="quarrel, he waited for his sister"))
    detail = nele.note(note.ref.key)
    assert {(head.actor, head.content.body) for head in detail.heads} == {
        (SOFIE.id, "quarrel about the phone"),
        (NELE.id, "quarrel, he waited for his sister"),
    }
    assert detail.note.heads == 2
    nele.merge(note.ref.key, Content(body="both"))
    merged = nele.note(note.ref.key)
    assert len(merged.heads) == 1
    assert set(merged.heads[0].parents) == {head.id for head in detail.heads}
    assert len(merged.history) == 4


def test_choosing_one_version_keeps_the_other_in_the_history(house: ReportsHouse) -> None:
    service = house.as_staff()
    service.write([AMBER.id], Content(body="start"))
    key = only(service).ref.key
    base = [service.note(key).heads[0].id]
    for body in ("one", "two"):
        service.edit(key, base, Content(body=body))
    one = next(head for head in service.note(key).heads if head.content.body == "one")
    service.choose(key, one.id)
    detail = service.note(key)
    assert detail.note.body == "one"
    assert {version.content.body for version in detail.history} == {"start", "one", "two"}
    with pytest.raises(Refused, match="Already merged"):
        service.choose(key, one.id)


def test_an_edit_keeps_the_time_it_happened_and_must_build_on_something_known(house: ReportsHouse) -> None:
    service = house.as_staff()
    happened = house.clock.now_ms() - HOUR
    service.write([AMBER.id], Content(body="start", happened_ms=happened))
    key = only(service).ref.key
    service.edit(key, [service.note(key).heads[0].id], Content(body="better"))
    assert only(service).happened_ms == happened
    with pytest.raises(Refused):
        service.edit(key, [], Content(body="on nothing"))


def test_unread_follows_the_person_and_an_edit_makes_it_unread_again(house: ReportsHouse) -> None:
    sofie = house.as_staff()
    sofie.write([AMBER.id], Content(body="news"))
    assert sofie.unread_count() == 0
    nele = house.as_staff(NELE.id)
    note = only(nele)
    assert (nele.unread_count(), note.unread) == (1, True)
    assert nele.mark_read([note.ref.key]) is not None
    assert nele.mark_read([note.ref.key]) is None
    assert nele.unread_count() == 0
    assert nele.note(note.ref.key).readers == (NELE.id,)
    house.clock.advance(minutes=1)
    sofie = house.as_staff()
    sofie.edit(note.ref.key, [sofie.note(note.ref.key).heads[0].id], Content(body="more news"))
    assert house.as_staff(NELE.id).unread_count() == 1


def test_a_mark_made_in_somebody_elses_name_does_not_count(house: ReportsHouse) -> None:
    house.as_staff().write([AMBER.id], Content(body="news"))
    nele = house.as_staff(NELE.id)
    house.acts.person = SOFIE.id  # signed by Sofie, in Nele's name
    nele.mark_read([only(nele).ref.key])
    assert nele.unread_count() == 1


def test_a_new_colleague_does_not_begin_with_old_notes_unread(house: ReportsHouse) -> None:
    house.as_staff().write([AMBER.id], Content(body="long ago"))
    house.clock.advance(days=15)
    assert house.as_staff(person_id(77)).unread_count() == 0


def test_taking_back_needs_a_reason_and_undo_brings_it_back(house: ReportsHouse) -> None:
    service = house.as_staff()
    service.write([AMBER.id], Content(body="wrong youth"))
    key = only(service).ref.key
    with pytest.raises(Refused, match="Reason missing"):
        service.retract(key, "  ")
    act = service.retract(key, "about another youth")
    assert service.notes(EVERYTHING) == ()
    retracted = service.note(key).note
    assert (retracted.retracted, retracted.reason) == (True, "about another youth")
    house.acts.undo(act)
    assert only(service).body == "wrong youth"


def test_only_a_team_lead_takes_back_the_note_of_a_colleague(house: ReportsHouse) -> None:
    house.as_staff().write([AMBER.id], Content(body="mine"))
    nele = house.as_staff(NELE.id)
    key = only(nele).ref.key
    with pytest.raises(Refused, match="Not allowed"):
        nele.retract(key, "no")
    house.as_staff(NELE.id, lead=True).retract(key, "double")
    assert nele.notes(EVERYTHING) == ()


def test_what_the_youth_may_not_read_needs_a_reason_and_a_day_to_look_again(house: ReportsHouse) -> None:
    service = house.as_staff()
    held_back = Content(body="careful", data_class=DataClass.AGOGIC_EXCEPTION)
    with pytest.raises(Refused, match="Reason missing"):
        service.write([AMBER.id], held_back)
    service.write([AMBER.id], replace(held_back, class_reason="would harm now", review_on=date(2026, 11, 14)))
    content = service.note(only(service).ref.key).heads[0].content
    assert (content.data_class, content.review_on) == (DataClass.AGOGIC_EXCEPTION, date(2026, 11, 14))


def test_nothing_is_written_about_the_future_or_without_words(house: ReportsHouse) -> None:
    service = house.as_staff()
    with pytest.raises(Refused, match="Not yet"):
        service.write([AMBER.id], Content(body="tomorrow", happened_ms=house.clock.now_ms() + HOUR))
    with pytest.raises(Refused, match="Empty report"):
        service.write([AMBER.id], Content(body=" \n "))
    with pytest.raises(Refused, match="Not on the list"):
        service.write([person_id(99)], Content(body="who"))
    assert house.acts.kept == {}


def test_filters_narrow_the_list(house: ReportsHouse) -> None:
    sofie = house.as_staff()
    sofie.write([AMBER.id], Content(body="maths 100%", kind=NoteKind.SCHOOL))
    sofie.write([BILAL.id], Content(body="tired", attention_until=date(2026, 10, 16)))
    house.as_staff(NELE.id).write([], Content(body="plumber", kind=NoteKind.HOUSE))
    sofie = house.as_staff()

    def bodies(wanted: NoteFilter) -> set[str]:
        return {note.body for note in sofie.notes(wanted)}

    assert bodies(NoteFilter(unread=True)) == {"plumber"}
    assert bodies(NoteFilter(attention=True)) == {"tired"}
    assert bodies(NoteFilter(mine=True)) == {"maths 100%", "tired"}
    assert bodies(NoteFilter(youth=AMBER.id)) == {"maths 100%"}
    assert bodies(NoteFilter(group_only=True)) == {"plumber"}
    assert bodies(NoteFilter(kind=NoteKind.SCHOOL)) == {"maths 100%"}
    assert bodies(NoteFilter(text="100% MATHS")) == {"maths 100%"}
    assert bodies(NoteFilter(text="_")) == set()
    assert sofie.attention_count() == 1
    house.clock.advance(days=3)
    assert sofie.attention_count() == 0
    assert bodies(NoteFilter(first=date(2026, 10, 15))) == set()
    assert len(bodies(NoteFilter(last=date(2026, 10, 14)))) == 3


def test_the_panel_shows_what_happened_today(house: ReportsHouse) -> None:
    service = house.as_staff()
    service.write([AMBER.id], Content(body="yesterday", happened_ms=house.clock.now_ms() - 15 * HOUR))
    service.write([AMBER.id], Content(body="this morning", happened_ms=house.clock.now_ms() - 6 * HOUR))
    service.write([AMBER.id], Content(body="just now"))
    assert [note.body for note in service.today_notes()] == ["just now", "this morning"]


def test_what_search_found_is_shown_to_who_may_read_it(house: ReportsHouse) -> None:
    service = house.as_staff()
    service.write([AMBER.id], Content(body="dentist filled a hole", kind=NoteKind.HEALTH))
    ref = service.notes(NoteFilter())[0].ref
    reader = house.running(me(("reports.read",))).hits
    stranger = house.running(me(())).hits
    assert reader is not None
    assert stranger is not None
    found = Found(stream=ref.stream, type="reports.note", record=ref.record)
    gone = Found(stream=ref.stream, type="reports.note", record=RecordId(bytes(16)))
    (hit,) = reader([gone, found])
    assert (hit.title, hit.module, hit.text) == ("Amber", "reports", "dentist filled a hole")
    assert parse_key(hit.key) == ref
    assert list(stranger([found])) == []


def test_a_draft_comes_back_with_everything_and_an_empty_one_is_forgotten(house: ReportsHouse) -> None:
    service = house.as_staff()
    kept = service.keep_draft(
        "new", Draft(body="half", about=(AMBER.id,), kind=NoteKind.NIGHT, data_class=DataClass.HEALTH)
    )
    assert kept.saved_ms == house.clock.now_ms()
    assert service.draft("new") == kept
    assert service.draft("quick") is None
    service.keep_draft("new", Draft(body=" "))
    assert service.draft("new") is None
    assert house.drafts.texts == {}


def test_nothing_of_a_note_shows_in_its_repr(house: ReportsHouse) -> None:
    service = house.as_staff()
    service.write([AMBER.id], Content(body="canary words"))
    note = only(service)
    shown = repr(note) + repr(Content(body="canary words")) + repr(Draft(body="canary words"))
    assert "canary" not in shown
