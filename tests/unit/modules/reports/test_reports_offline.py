"""Two desks that cannot reach each other write on one note: real vaults, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.offline_desks import OfflineDesks

from leefbord.core.errors import Refused
from leefbord.core.streams import youth_team
from leefbord.modules.reports.model.notes import Content, NoteFilter, NoteKind
from leefbord.modules.reports.module import MODULE
from leefbord.modules.reports.service import ReportsService


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[OfflineDesks]:
    made = OfflineDesks(tmp_path, MODULE)
    yield made
    made.close()


def services(desks: OfflineDesks) -> tuple[ReportsService, ReportsService]:
    one, two = desks.service(desks.one, "worker"), desks.service(desks.two, "lead")
    assert isinstance(one, ReportsService)
    assert isinstance(two, ReportsService)
    return one, two


def exchange(desks: OfflineDesks) -> None:
    desks.exchange(youth_team(desks.youth.id))


def test_edits_made_apart_stand_side_by_side_until_somebody_puts_them_together(desks: OfflineDesks) -> None:
    one, two = services(desks)
    one.write([desks.youth.id], Content(body="quarrel", kind=NoteKind.CONFLICT))
    exchange(desks)
    key = two.notes(NoteFilter())[0].ref.key
    assert two.unread_count() == 1
    for service, body in ((one, "one heard this"), (two, "two heard that")):
        base = [head.id for head in service.note(key).heads]
        service.edit(key, base, Content(body=body, kind=NoteKind.CONFLICT))
    exchange(desks)
    assert {head.content.body for head in one.note(key).heads} == {"one heard this", "two heard that"}
    two.merge(key, Content(body="both heard it", kind=NoteKind.CONFLICT))
    exchange(desks)
    assert [head.content.body for head in one.note(key).heads] == ["both heard it"]
    assert len(one.note(key).history) == 4


def test_what_is_read_at_one_desk_is_read_at_the_other(desks: OfflineDesks) -> None:
    one, _ = services(desks)
    lead_here = desks.service(desks.two, "lead")
    assert isinstance(lead_here, ReportsService)
    one.write([desks.youth.id], Content(body="news"))
    exchange(desks)
    key = lead_here.notes(NoteFilter())[0].ref.key
    lead_here.mark_read([key])
    exchange(desks)
    lead_there = desks.service(desks.one, "lead")
    assert isinstance(lead_there, ReportsService)
    assert lead_there.unread_count() == 0


def test_taking_back_wins_from_an_edit_made_apart_and_bringing_back_has_both(desks: OfflineDesks) -> None:
    one, two = services(desks)
    one.write([desks.youth.id], Content(body="first"))
    exchange(desks)
    key = one.notes(NoteFilter())[0].ref.key
    base = [head.id for head in two.note(key).heads]
    act = one.retract(key, "wrong youth")
    two.edit(key, base, Content(body="edited apart"))
    exchange(desks)
    assert one.notes(NoteFilter()) == two.notes(NoteFilter()) == ()
    with pytest.raises(Refused, match="cannot be undone"):
        desks.one.acts.undo(act)
    (kept,) = two.notes(NoteFilter(retracted=True))
    assert kept.ref.key == key
    one.restore(key)
    exchange(desks)
    assert {head.content.body for head in two.note(key).heads} == {"first", "edited apart"}
    assert len(two.notes(NoteFilter())) == 1
    with pytest.raises(Refused, match="Report is there"):
        one.restore(key)
