"""The agenda page: the week, planning, the scopes of a change, clashes, a timetable; saved as pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.people import NELE, SOFIE, FixedStaff, FixedYouths, me, person_id
from tests.helpers.plain_acts import PlainHouse, plain_house
from tests.helpers.wall import wall

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import ItemLook
from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.core.recurrence import parse_rule
from leefbord.modules.agenda.model.appointment import Details, What, When, Where, Who
from leefbord.modules.agenda.model.day_item import key_of
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.module import RECORD_TYPES
from leefbord.modules.agenda.page.day_list import DayList
from leefbord.modules.agenda.page.editor import SCOPES, Editor
from leefbord.modules.agenda.page.import_view import ImportView
from leefbord.modules.agenda.page.page import AgendaPage
from leefbord.modules.agenda.service import IMPORT, PLAN, AgendaService

LOOKS = Path(__file__).resolve().parents[4] / "build" / "looks"
NAMES = ("Amber", "Bilal", "Chloé", "Dries", "Elif", "Femke", "Gabriël", "Hamza", "Ines", "Jonas")
COLOURS = ("blauw", "groen", "roze", "oranje", "turkoois", "paars", "rood", "limoen", "violet", "cyaan")
YOUTHS = tuple(
    YouthCard(id=person_id(index), called=called, hue=hue)
    for index, (called, hue) in enumerate(zip(NAMES, COLOURS, strict=True), start=1)
)
SCHOOL = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//School//NL
BEGIN:VEVENT
UID:maths
DTSTAMP:20260801T000000Z
DTSTART;TZID=Europe/Brussels:20260907T083000
DTEND;TZID=Europe/Brussels:20260907T092000
RRULE:FREQ=WEEKLY;BYDAY=MO,TH
SUMMARY:Wiskunde
END:VEVENT
BEGIN:VEVENT
UID:trip
DTSTAMP:20260801T000000Z
DTSTART;VALUE=DATE:20261016
SUMMARY:Bosklas
END:VEVENT
END:VCALENDAR
"""


@dataclass(frozen=True)
class Stage:
    plain: PlainHouse
    service: AgendaService
    shell: RememberingShell
    page: AgendaPage

    def plan(
        self,
        owners: tuple[PersonId | None, ...],
        start: datetime,
        minutes: int,
        title: str,
        look: ItemLook,
        rule: str = "",
        who: PersonId | None = None,
    ) -> None:
        when = When(
            start=start,
            end=start + timedelta(minutes=minutes),
            rule=parse_rule(rule) if rule else None,
        )
        away = Where(away=look is ItemLook.SCHOOL)
        details = Details(what=What(title=title, look=look), where=away, who=Who(escort=who))
        self.service.plan(owners, when, details)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    plain = plain_house(RECORD_TYPES, ["leefbord.modules.agenda"])
    person = me((PLAN, IMPORT))
    youths, staff = FixedYouths(YOUTHS), FixedStaff((NELE, SOFIE))
    service = AgendaService(acts=plain.acts, me=person, clock=plain.clock, youths=youths, staff=staff)
    shell = RememberingShell()
    context = page_context(
        service,
        me=person,
        acts=plain.acts,
        youths=youths,
        staff=staff,
        clock=plain.clock,
        changes=plain.changes,
        shell=shell,
    )
    page = AgendaPage(service, context)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    found = Stage(plain, service, shell, page)
    ids = tuple(card.id for card in YOUTHS)
    found.plan((None,), wall(2026, 10, 12, 18), 45, "Avondmaal", ItemLook.OTHER, "FREQ=DAILY")
    found.plan(
        ids, wall(2026, 10, 12, 8, 30), 450, "School", ItemLook.SCHOOL, "FREQ=WEEKLY;BYDAY=MO,TU,TH,FR"
    )
    found.plan((ids[0],), wall(2026, 10, 14, 15, 30), 45, "Kinesist", ItemLook.HEALTH, "FREQ=WEEKLY", NELE.id)
    found.plan((ids[1],), wall(2026, 10, 14, 13), 150, "Sport op school", ItemLook.FREE_TIME)
    found.plan((ids[8],), wall(2026, 10, 14, 15, 30), 90, "Bezoek papa", ItemLook.VISIT)
    found.plan((ids[8],), wall(2026, 10, 14, 16), 45, "Gesprek Nele", ItemLook.TALK)
    shell.offered.clear()
    yield found
    page.close()


def keep(widget: QWidget, name: str) -> None:
    for _ in range(3):
        QApplication.processEvents()
    LOOKS.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(LOOKS / f"{name}.png"))


def editor_of(stage: Stage) -> Editor:
    content = stage.page.content
    assert isinstance(content, Editor)
    return content


def kinesist(stage: Stage) -> str:
    found = stage.service.occurrences(wall(2026, 10, 21).date(), wall(2026, 10, 21).date(), (YOUTHS[0].id,))
    return key_of(next(one for one in found if one.details.what.title == "Kinesist"))


def test_the_week_reads_as_sentences(stage: Stage) -> None:
    keep(stage.page, "agenda_week")
    model = stage.page.model
    assert model.rowCount() == len(NAMES) + 1
    said = str(model.data(model.index(1, 2), Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Amber, ")
    assert "15:30–16:15 Kinesist" in said


def test_a_plan_is_made_from_the_panel(stage: Stage) -> None:
    stage.page.create_at(YOUTHS[2].id, datetime(2026, 10, 15, 16, 30, tzinfo=HOUSE_ZONE))
    editor = editor_of(stage)
    editor.title.set_text("Tandarts")
    editor.saved.emit()
    found = stage.service.occurrences(wall(2026, 10, 15).date(), wall(2026, 10, 15).date(), (YOUTHS[2].id,))
    assert [f"{one.starts_at:%H:%M} {one.details.what.title}" for one in found] == [
        "08:30 School",
        "16:30 Tandarts",
    ]
    assert stage.shell.offered[-1].act_name == "Appointment planned"
    assert not stage.page.panel.isVisible()


def test_without_a_title_the_panel_says_so_and_stays(stage: Stage) -> None:
    stage.page.create_at(YOUTHS[2].id, datetime(2026, 10, 15, 16, 30, tzinfo=HOUSE_ZONE))
    editor_of(stage).saved.emit()
    assert stage.page.refusal.isVisible()
    assert stage.page.panel.isVisible()


@pytest.mark.parametrize("scope", SCOPES)
def test_only_this_the_following_or_all(stage: Stage, scope: Scope) -> None:
    stage.page.open_item(kinesist(stage))
    editor = editor_of(stage)
    editor.scope.choose(SCOPES.index(scope))
    editor.title.set_text("Zwemmen")
    keep(stage.page, "agenda_editor")
    editor.saved.emit()
    days = [wall(2026, 10, 14).date() + timedelta(days=7 * week) for week in range(3)]
    titles = [
        one.details.what.title for day in days for one in stage.service.occurrences(day, day, (YOUTHS[0].id,))
    ]
    expected = {
        Scope.ONE: ["Kinesist", "Zwemmen", "Kinesist"],
        Scope.FOLLOWING: ["Kinesist", "Zwemmen", "Zwemmen"],
        Scope.ALL: ["Zwemmen"] * 3,
    }
    assert titles == expected[scope]


def test_saving_a_form_that_was_only_looked_at_writes_nothing(stage: Stage) -> None:
    stage.page.open_item(kinesist(stage))
    before = dict(stage.plain.acts.kept)
    editor_of(stage).scope.choose(2)
    editor_of(stage).saved.emit()
    assert stage.plain.acts.kept == before


def test_cancelling_without_a_reason_is_refused_and_with_one_it_is_crossed_out(stage: Stage) -> None:
    stage.page.open_item(kinesist(stage))
    editor = editor_of(stage)
    editor.cancel_wanted.emit()
    assert stage.page.refusal.isVisible()
    editor.reason.set_text("Nele is ziek")
    editor.cancel_wanted.emit()
    keep(stage.page, "agenda_cancelled")
    one = stage.service.occurrence(kinesist(stage))
    assert (one.details.state.cancelled, one.details.state.reason) == (True, "Nele is ziek")


def test_a_clash_is_warned_of_and_can_still_be_saved(stage: Stage) -> None:
    stage.page.create_at(YOUTHS[3].id, datetime(2026, 10, 14, 15, 45, tzinfo=HOUSE_ZONE))
    editor = editor_of(stage)
    editor.title.set_text("Rit")
    assert not editor.warning.isVisible()
    editor.escort.combo.setCurrentIndex(1)
    assert editor.warning.isVisible()
    keep(stage.page, "agenda_clash")
    editor.saved.emit()
    assert not stage.page.panel.isVisible()


def test_a_youth_asked_for_elsewhere_is_the_chosen_row_of_this_week(stage: Stage) -> None:
    stage.page.go(wall(2026, 12, 1).date())
    stage.page.open_item(f"youth:{YOUTHS[4].id.hex()}")
    index = stage.page.grid.currentIndex()
    assert stage.page.model.owner(index.row()) == YOUTHS[4].id
    assert stage.page.model.day(index.column()) == wall(2026, 10, 14).date()
    stage.page.open_item("youth:rubbish")
    stage.page.open_item("rubbish")
    assert len(stage.shell.failures) == 1


def test_enter_on_a_full_day_lists_it(stage: Stage, qtbot: QtBot) -> None:
    row = stage.page.model.row_of(YOUTHS[8].id)
    stage.page.grid.setCurrentIndex(stage.page.model.index(row, 2))
    qtbot.keyClick(stage.page.grid, Qt.Key.Key_Return)
    listed = stage.page.content
    assert isinstance(listed, DayList)
    keep(stage.page, "agenda_day_list")
    assert [button.text() for button in listed.buttons] == [
        "15:30–17:00  Bezoek papa",
        "16:00–16:45  Gesprek Nele",
    ]


def test_a_timetable_shows_what_it_would_change_before_it_does(stage: Stage, tmp_path: Path) -> None:
    source = tmp_path / "school.ics"
    source.write_text(SCHOOL, encoding="utf-8")
    view = stage.page.import_timetable()
    view.load(source)
    assert view.preview is not None
    keep(stage.page, "agenda_import")
    view.take.click()
    assert stage.shell.offered[-1].act_name == "Timetable imported"
    source.write_text(
        SCHOOL.replace("Wiskunde", "Wetenschappen").replace("UID:trip", "UID:other"), encoding="utf-8"
    )
    again = stage.page.import_timetable()
    again.load(source)
    keep(stage.page, "agenda_import_again")
    assert again.preview is not None
    found = again.preview
    assert (len(found.new), len(found.changed), len(found.gone)) == (1, 1, 1)


def test_a_broken_timetable_is_refused_with_its_line(stage: Stage, tmp_path: Path) -> None:
    source = tmp_path / "school.ics"
    source.write_text(SCHOOL.replace("FREQ=WEEKLY", "FREQ=HOURLY"), encoding="utf-8")
    view = stage.page.import_timetable()
    assert isinstance(view, ImportView)
    view.load(source)
    keep(stage.page, "agenda_import_refused")
    assert view.notice.isVisible()
    assert "9" in view.notice.accessibleName()
    assert view.preview is None
    view.load(tmp_path / "not there.ics")
    assert view.notice.isVisible()


def test_an_export_is_a_file_with_the_youths_series(stage: Stage, tmp_path: Path) -> None:
    target = tmp_path / "agenda.ics"
    stage.page.export(target, YOUTHS[0].id)
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 2
    stage.page.export(tmp_path / "no folder" / "agenda.ics", YOUTHS[0].id)
    assert len(stage.shell.failures) == 1
