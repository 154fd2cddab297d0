"""Mijn dag on the kiosk: past, now, later, the moved time, the week, adding something; saved as pictures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.helpers.page_context import InlineJobs
from tests.helpers.people import SOFIE, FixedStaff, FixedYouths, me, person_id
from tests.helpers.plain_acts import PlainHouse, plain_house
from tests.helpers.wall import wall

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import ItemLook
from leefbord.core.people import YouthCard
from leefbord.modules.agenda.kiosk.change_card import CancelledCard
from leefbord.modules.agenda.kiosk.day_card import Part
from leefbord.modules.agenda.kiosk.day_view import DayView
from leefbord.modules.agenda.kiosk.my_day import MyDay, free_hours
from leefbord.modules.agenda.kiosk.week_view import WeekView
from leefbord.modules.agenda.model.appointment import Details, What, When
from leefbord.modules.agenda.model.day_item import key_of
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.module import RECORD_TYPES
from leefbord.modules.agenda.service import PLAN, AgendaService
from leefbord.ui.fonts import Family
from leefbord.ui.kiosk.look import kiosk_look_source
from leefbord.ui.kiosk.question_screen import QuestionScreen
from leefbord.ui.page_spec import KioskContext
from leefbord.ui.theme import Theme, ThemeSource

LOOKS = Path(__file__).resolve().parents[4] / "build" / "looks"
NOOR = YouthCard(id=person_id(50), called="Noor", hue="turkoois")
ELIF = YouthCard(id=person_id(51), called="Elif", hue="cyaan")
TODAY = date(2026, 10, 14)


@dataclass
class Stage:
    plain: PlainHouse
    staff_service: AgendaService
    own_service: AgendaService
    page: MyDay
    footers: list[str]
    failures: list[Exception]

    def view(self) -> DayView:
        assert isinstance(self.page.shown, DayView)
        return self.page.shown

    def look(self, name: str) -> None:
        for _ in range(3):
            QApplication.processEvents()
        LOOKS.mkdir(parents=True, exist_ok=True)
        assert self.page.grab().save(str(LOOKS / f"{name}.png"))


@pytest.fixture
def stage(qtbot: QtBot, themed: ThemeSource) -> Iterator[Stage]:
    themed.set(Theme(family=Family.KIOSK))
    kiosk_look_source().set(hue="turkoois")
    plain = plain_house(RECORD_TYPES, ["leefbord.modules.agenda"])
    youths, staff = FixedYouths((NOOR, ELIF)), FixedStaff()

    def service_for(person: object) -> AgendaService:
        assert person is not None
        return AgendaService(
            acts=plain.acts,
            me=own if person == "own" else me((PLAN,)),
            clock=plain.clock,
            youths=youths,
            staff=staff,
        )

    own = me((), person=NOOR.id, name="Noor", is_youth=True, on_kiosk=True)
    team, mine = service_for("team"), service_for("own")
    for start, minutes, title, look, picture in (
        (wall(2026, 10, 14, 7), 45, "Opstaan", ItemLook.OTHER, "wake_up"),
        (wall(2026, 10, 14, 8, 30), 210, "School", ItemLook.SCHOOL, ""),
        (wall(2026, 10, 14, 12), 45, "Eten", ItemLook.OTHER, "lunch"),
        (wall(2026, 10, 14, 13), 130, "Vrije tijd", ItemLook.FREE_TIME, ""),
        (wall(2026, 10, 14, 15), 90, "Voetbal", ItemLook.FREE_TIME, "football"),
        (wall(2026, 10, 14, 18), 45, "Eten", ItemLook.OTHER, "dinner"),
        (wall(2026, 10, 14, 21), 30, "Slapen", ItemLook.OTHER, "sleep"),
    ):
        when = When(start=start, end=start + timedelta(minutes=minutes))
        team.plan((NOOR.id,), when, Details(what=What(title=title, look=look, pictogram=picture)))
    secret = When(start=wall(2026, 10, 14, 16), end=wall(2026, 10, 14, 17))
    team.plan((ELIF.id,), secret, Details(what=What(title="Therapie Elif")))
    footers: list[str] = []
    failures: list[Exception] = []
    page = MyDay(
        mine,
        KioskContext(
            service=mine,
            me=own,
            youth=NOOR,
            acts=plain.acts,
            staff=staff,
            clock=plain.clock,
            changes=plain.changes,
            jobs=InlineJobs(),
            back=lambda: None,
            footer=footers.append,
            read_aloud=lambda _: None,
            show_failure=failures.append,
            day_items=lambda: (),
        ),
    )
    qtbot.addWidget(page)
    page.resize(1200, 588)
    page.show()
    yield Stage(plain, team, mine, page, footers, failures)
    page.close()


def test_past_now_and_later_stand_in_order(stage: Stage) -> None:
    stage.look("kiosk_my_day")
    parts = [card.part for card in stage.view().cards]
    assert parts == [Part.PAST] * 3 + [Part.NOW] + [Part.LATER] * 3


def test_nothing_of_another_youth_is_shown_or_said(stage: Stage) -> None:
    assert "Elif" not in stage.page.spoken()
    stage.page.show_week()
    assert "Elif" not in stage.page.spoken()


def test_read_aloud_says_how_long_still(stage: Stage) -> None:
    assert "Vrije tijd" in stage.page.spoken()
    assert "nog 37 minuten" in stage.page.spoken()


def test_a_moved_time_is_told_until_the_day_is_over(stage: Stage) -> None:
    football = next(
        one
        for one in stage.staff_service.occurrences(TODAY, TODAY, (NOOR.id,))
        if one.details.what.title == "Voetbal"
    )
    stage.plain.acts.person = SOFIE.id
    later = football.starts_at + timedelta(hours=1)
    stage.staff_service.move(key_of(football), later, later + timedelta(minutes=90))
    stage.look("kiosk_my_day_moved")
    assert "om 4 uur" in stage.page.spoken()
    assert "Sofie" in stage.page.spoken()
    stage.page.show_day(TODAY + timedelta(days=1))
    assert "Sofie" not in stage.page.spoken()


def test_a_cancelled_time_says_why(stage: Stage) -> None:
    football = next(
        one
        for one in stage.staff_service.occurrences(TODAY, TODAY, (NOOR.id,))
        if one.details.what.title == "Voetbal"
    )
    stage.staff_service.cancel(key_of(football), Scope.ONE, "De trainer is ziek.")
    stage.look("kiosk_my_day_cancelled")
    assert stage.page.spoken().count("De trainer is ziek.") == 1
    assert len(stage.view().findChildren(CancelledCard)) == 1


def test_something_of_my_own_is_added_in_two_questions(stage: Stage) -> None:
    stage.view().add_wanted.emit()
    question = stage.page.shown
    assert isinstance(question, QuestionScreen)
    stage.look("kiosk_my_day_what")
    question.answered.emit("read")
    hour = stage.page.shown
    assert isinstance(hour, QuestionScreen)
    stage.look("kiosk_my_day_when")
    stage.plain.acts.person = NOOR.id
    hour.answered.emit("17")
    mine = [
        one
        for one in stage.own_service.occurrences(TODAY, TODAY, (NOOR.id,))
        if one.item.planned_by == NOOR.id
    ]
    assert [f"{one.starts_at:%H:%M}-{one.ends_at:%H:%M}" for one in mine] == ["17:00-18:00"]
    assert stage.failures == []
    assert len(stage.view().cards) == 8


def test_a_question_stays_when_something_changes_elsewhere(stage: Stage) -> None:
    stage.page.ask_what()
    question = stage.page.shown
    football = stage.staff_service.occurrences(TODAY, TODAY, (NOOR.id,))[4]
    stage.staff_service.cancel(key_of(football), Scope.ONE, "regen")
    assert stage.page.shown is question


def test_the_week_opens_a_day(stage: Stage) -> None:
    stage.view().week_wanted.emit()
    week = stage.page.shown
    assert isinstance(week, WeekView)
    stage.look("kiosk_my_week")
    week.day_chosen.emit(TODAY + timedelta(days=2))
    assert stage.view().cards == []
    stage.look("kiosk_my_day_empty")


def test_hours_that_are_taken_are_not_offered(stage: Stage) -> None:
    items = stage.own_service.day_items(TODAY, TODAY)
    own = [item for item in items if item.youth == NOOR.id]
    now = datetime(2026, 10, 14, 14, 33, tzinfo=HOUSE_ZONE)
    assert free_hours(TODAY, now, own) == [17, 19, 20]
    late = [replace(item, ends_at=item.ends_at + timedelta(hours=6)) for item in own]
    assert free_hours(TODAY, now, late) == []
    assert len(free_hours(TODAY + timedelta(days=1), now, [])) == 5


def test_the_footer_says_who_sees_it(stage: Stage) -> None:
    assert len(stage.footers) == 1
    assert stage.footers[0]
