"""The visits page: the week, refusal beside the form with times that can be, answering, moving, rules."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from tests.helpers.module_desk import ModuleDesk, module_desk
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.people import AMBER, BILAL, INES
from tests.helpers.wall import wall

from leefbord.core.ids import RecordId
from leefbord.modules.visits.model.check import Check
from leefbord.modules.visits.model.contact import Details, Relation
from leefbord.modules.visits.model.hours import Span
from leefbord.modules.visits.model.rule import Basis, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking, VisitState
from leefbord.modules.visits.module import MODULE
from leefbord.modules.visits.page.booking_form import BookingForm
from leefbord.modules.visits.page.hours_form import HoursForm, read_spans
from leefbord.modules.visits.page.page import VisitsPage
from leefbord.modules.visits.page.spec import PAGE
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.ui.widgets.button import Button

SATURDAY = date(2026, 10, 17)
YOUTHS = tuple(replace(card, birth_date=date(2012, 3, 3)) for card in (AMBER, BILAL, INES))


def lead(desk: ModuleDesk) -> VisitsService:
    found = desk.running(desk.lead()).service
    assert isinstance(found, VisitsService)
    return found


@pytest.fixture
def desk() -> ModuleDesk:
    made = module_desk(MODULE, YOUTHS)
    service = lead(made)
    for weekday, begin, end in ((2, 14, 18), (4, 16, 19), (5, 10, 18), (6, 10, 18)):
        service.house.open_on(weekday, (Span(time(begin), time(end)),))
    service.house.room(2, date(2027, 9, 1))
    papa = service.house.know(INES.id, "papa", Relation.FATHER, "man", Details(full_name="Tom"))
    mama = service.house.know(AMBER.id, "mama", Relation.MOTHER, "woman", Details())
    terms = Terms(
        basis=Basis.COURT_ORDER,
        kind=RuleKind.ARRANGEMENT,
        contact=papa,
        decided=date(2026, 9, 2),
        until=date(2027, 1, 15),
        review=date(2026, 12, 1),
        weekdays=frozenset({2, 6}),
        supervised=True,
        discussed=True,
        said="De jeugdrechter besliste dat papa op woensdag of zondag komt.",
    )
    service.house.limit(INES.id, terms, "Vonnis van 2 september.")

    def book(youth: bytes, who: RecordId, start: datetime, hours: int, *, supervised: bool = False) -> None:
        card = next(each for each in YOUTHS if each.id == youth)
        end = start.replace(hour=start.hour + hours)
        service.plan.book(Booking(youth=card.id, contact=who, start=start, end=end, supervised=supervised))

    book(INES.id, papa, wall(2026, 10, 14, 15), 2, supervised=True)
    book(AMBER.id, mama, wall(2026, 10, 17, 13), 2)
    mine = made.running(made.youth(YOUTHS[0])).service
    assert isinstance(mine, VisitsService)
    mine.own.ask(mama, date(2026, 10, 18))
    lead(made)
    return made


def page_of(desk: ModuleDesk, shell: RememberingShell, qtbot: QtBot) -> VisitsPage:
    who = desk.lead()
    context = page_context(
        desk.running(who).service,
        me=who,
        acts=desk.acts,
        youths=desk.youths,
        staff=desk.staff,
        clock=desk.clock,
        changes=desk.changes,
        shell=shell,
    )
    page = PAGE.build(context)
    assert isinstance(page, VisitsPage)
    qtbot.addWidget(page)
    page.resize(1512, 900)
    page.show()
    return page


def form_of(page: VisitsPage) -> BookingForm:
    inside = [area.widget() for area in page.panel.findChildren(QScrollArea)]
    return next(widget for widget in inside if isinstance(widget, BookingForm))


def test_a_refusal_stands_beside_the_form_and_one_click_takes_a_time_that_can_be(
    desk: ModuleDesk, qtbot: QtBot
) -> None:
    Path("build/looks").mkdir(parents=True, exist_ok=True)
    shell = RememberingShell()
    page = page_of(desk, shell, qtbot)
    assert page.grab().save("build/looks/visits.png")
    page.create_at(INES.id, datetime.fromisoformat("2026-10-15T17:00+02:00"))
    form = form_of(page)
    assert form.outcome is not None
    assert form.outcome.blocked is not None
    assert form.outcome.blocked.check is Check.COURT
    assert not form.plan.isVisible()
    assert "Papa" in form.sentence.toPlainText()
    assert "2027" in form.sentence.toPlainText()
    assert page.grab().save("build/looks/visits-refused.png")
    form.check.offers[0].click()
    assert form.outcome.blocked is None
    assert form.booking().supervised
    form.plan.click()
    planned = [each for each in lead(desk).look.visits(SATURDAY, date(2026, 10, 18))]
    assert [each.booking.start for each in planned if each.booking.youth == INES.id] == [
        wall(2026, 10, 18, 17)
    ]
    assert len(shell.offered) == 1
    assert shell.failures == []


def test_a_refusal_is_kept_with_the_sentence_that_staff_changed(desk: ModuleDesk, qtbot: QtBot) -> None:
    page = page_of(desk, RememberingShell(), qtbot)
    page.create_at(INES.id, datetime.fromisoformat("2026-10-15T17:00+02:00"))
    form = form_of(page)
    form.sentence.setPlainText("Donderdag kan niet.")
    form.begin.time_changed.emit(form.begin.value())
    form.no.click()
    (kept,) = lead(desk).look.visits(date(2026, 10, 15), date(2026, 10, 15))
    assert (kept.state, kept.said) == (VisitState.REFUSED, "Donderdag kan niet.")


def test_a_question_is_answered_and_a_visit_moved_with_the_keyboard(desk: ModuleDesk, qtbot: QtBot) -> None:
    page = page_of(desk, RememberingShell(), qtbot)
    (asked,) = lead(desk).look.asked()
    page.asked.opened.emit(asked)
    form_of(page).plan.click()
    assert lead(desk).look.visit(asked.id).state is VisitState.PLANNED
    chip = next(each for each in page.week.chips if each.visit.id == asked.id)
    assert "Amber" in chip.accessibleName()
    qtbot.keyClick(chip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert lead(desk).look.visit(asked.id).booking.start == wall(2026, 10, 18, 14, 15)


def test_rules_and_hours_are_kept_from_the_panel(desk: ModuleDesk, qtbot: QtBot) -> None:
    page = page_of(desk, RememberingShell(), qtbot)
    page.show_rules()
    assert page.grab().save("build/looks/visits-rules.png")
    page.show_hours()
    form = page.findChild(HoursForm)
    assert form is not None
    form.days[0].set_text("14-16")
    form.days[0].line.editingFinished.emit()
    assert lead(desk).look.hours().weekly[0] == (Span(time(14), time(16)),)
    shown = [each for each in page.findChildren(Button) if each.isVisible()]
    assert all(each.accessibleName() for each in shown)


def test_hours_are_read_as_people_write_them() -> None:
    assert read_spans("14-18") == (Span(time(14), time(18)),)
    assert read_spans("10u tot 12u, 14.30 - 18") == (Span(time(10), time(12)), Span(time(14, 30), time(18)))
    assert read_spans("") == ()
    assert read_spans("altijd") is None
