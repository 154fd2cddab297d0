"""The daily report on screen: list, versions side by side, composer, the part beside the board."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.page_context import RememberingShell, page_context
from tests.helpers.people import AMBER, BILAL, INES, NELE, SOFIE, me
from tests.helpers.reports_house import ReportsHouse, reports_house
from tests.helpers.shown_words import shown

from leefbord.modules.reports.model.draft import Draft
from leefbord.modules.reports.model.notes import Content, NoteFilter, NoteKind
from leefbord.modules.reports.model.record_types import READ, WRITE
from leefbord.modules.reports.page.page import ReportsPage
from leefbord.modules.reports.page.panel import TodayPanel
from leefbord.modules.reports.page.panel_card import PanelCard
from leefbord.modules.reports.page.spec import PAGE, PANEL
from leefbord.modules.reports.page.version_card import VersionCard
from leefbord.modules.reports.page.words import kind_word
from leefbord.modules.reports.service import ReportsService
from leefbord.ui.theme import Theme, ThemeSource
from leefbord.ui.tokens import ThemeName
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.empty_state import EmptyState
from leefbord.ui.widgets.notice import Notice

LOOKS = Path("build/looks")
QUARREL = "Ruzie over gsm-tijd na het middageten."
TO_HIS_ROOM = "Hij ging zelf naar zijn kamer."
HOUR = 60 * 60 * 1000


def save(widget: QWidget, name: str) -> None:
    LOOKS.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(LOOKS / f"{name}.png"))


@pytest.fixture
def house() -> ReportsHouse:
    house = reports_house()
    now = house.clock.now_ms()
    karim = house.as_staff(NELE.id)
    karim.write(
        [INES.id],
        Content(
            body="School werkt goed mee. Toets Frans ingehaald.",
            kind=NoteKind.SCHOOL,
            happened_ms=now - 22 * HOUR,
        ),
    )
    karim.write(
        [],
        Content(
            body="Vrijdag komt de loodgieter (badkamer 2).", kind=NoteKind.HOUSE, happened_ms=now - 4 * HOUR
        ),
    )
    karim.write(
        [BILAL.id],
        Content(
            body=f"{QUARREL} Bilal wou zijn gsm niet afgeven. {TO_HIS_ROOM}",
            kind=NoteKind.CONFLICT,
            happened_ms=now - 2 * HOUR,
            attention_until=date(2026, 10, 16),
        ),
    )
    house.as_staff().write(
        [AMBER.id], Content(body="Telefoon van school: goed examen wiskunde. Trots!", kind=NoteKind.SCHOOL)
    )
    return house


def make_two_versions(house: ReportsHouse) -> str:
    sofie = house.as_staff()
    note = sofie.notes(NoteFilter(kind=NoteKind.CONFLICT))[0]
    base = sofie.note(note.ref.key).heads[0]
    for person, body in (
        (
            NELE.id,
            f"{QUARREL} Ik heb de afspraak rustig herhaald. {TO_HIS_ROOM}",
        ),
        (
            SOFIE.id,
            f"{QUARREL} Hij wachtte op een bericht van zijn zus. {TO_HIS_ROOM}",
        ),
    ):
        house.as_staff(person).edit(note.ref.key, [base.id], replace(base.content, body=body))
    return note.ref.key


class Desk:
    """The page and the panel of Sofie."""

    def __init__(self, house: ReportsHouse, qtbot: QtBot) -> None:
        self.house = house
        self.shell = RememberingShell()
        self.service: ReportsService = house.as_staff()
        context = page_context(
            self.service,
            me=me((READ, WRITE)),
            acts=house.acts,
            youths=house.youths,
            staff=house.staff,
            clock=house.clock,
            changes=house.changes,
            shell=self.shell,
        )
        page, panel = PAGE.build(context), PANEL.build(context)
        assert isinstance(page, ReportsPage)
        assert isinstance(panel, TodayPanel)
        self.page, self.panel = page, panel
        for widget in (page, panel):
            qtbot.addWidget(widget)
        page.resize(1512, 916)
        panel.resize(288, 800)


@pytest.fixture
def desk(house: ReportsHouse, qtbot: QtBot) -> Desk:
    return Desk(house, qtbot)


def test_the_page_shows_two_versions_side_by_side_and_putting_together_ends_it(
    desk: Desk, qtbot: QtBot
) -> None:
    key = make_two_versions(desk.house)
    desk.house.as_staff()
    desk.page.show()
    desk.page.open_item(key)
    cards = desk.page.detail.findChildren(VersionCard)
    assert len(cards) == 2
    save(desk.page, "reports")
    button = next(
        each
        for each in desk.page.detail.findChildren(Button)
        if each.text() in shown("Put together", ["NoteDetailView"])
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.page.composer.target.merging
    desk.page.composer.text().setPlainText("Samen gelezen en samengevoegd.")
    desk.page.submit()
    assert len(desk.service.note(key).heads) == 1
    assert desk.service.note(key).note.body == "Samen gelezen en samengevoegd."
    assert desk.shell.offered[-1].act_name == "Versions merged"


def test_writing_a_note_saves_it_once_and_empties_the_composer(desk: Desk, qtbot: QtBot) -> None:
    desk.page.show()
    desk.page.activateWindow()
    desk.page.composer.text().setFocus()
    desk.page.composer.about().set_about([AMBER.id, BILAL.id])
    qtbot.keyClicks(desk.page.composer.text(), "Samen gefietst.")
    qtbot.keyClick(desk.page.composer.text(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.failures == [], desk.page.composer.text().toPlainText()
    found = desk.service.notes(NoteFilter(text="gefietst"))
    assert {note.youth for note in found} == {AMBER.id, BILAL.id}
    assert desk.page.composer.text().toPlainText() == ""
    assert desk.page.composer.about().about() == (), "the next note is not theirs by accident"
    assert desk.house.drafts.texts == {}
    assert desk.page.rows.row_of(found[0].ref.key) > 0


def test_an_empty_note_is_refused_in_words_and_nothing_is_lost(desk: Desk) -> None:
    before = dict(desk.house.acts.kept)
    desk.page.submit()
    assert len(desk.shell.failures) == 1
    assert desk.house.acts.kept == before


def test_a_half_written_note_comes_back_when_the_page_is_opened_again(
    desk: Desk, house: ReportsHouse, qtbot: QtBot
) -> None:
    desk.page.show()
    qtbot.keyClicks(desk.page.composer.text(), "Elif kwam even bij me")
    desk.page.composer.keep()
    again = Desk(house, qtbot)
    assert again.page.composer.text().toPlainText() == "Elif kwam even bij me"


def test_leaving_a_note_marks_it_read(desk: Desk) -> None:
    unread = desk.service.notes(NoteFilter(unread=True))
    desk.page.show()
    desk.page.open_item(unread[0].ref.key)
    assert desk.service.unread_count() == len(unread)
    desk.page.open_item(unread[1].ref.key)
    assert desk.service.unread_count() == len(unread) - 1


def test_the_toggles_narrow_the_list(desk: Desk) -> None:
    everything = desk.page.rows.rowCount()
    desk.page.filters.choose(1)
    assert desk.page.rows.rowCount() < everything
    shown = [desk.page.rows.at(row) for row in range(desk.page.rows.rowCount())]
    assert all(row.unread for row in shown if not row.heading)


def test_rows_say_everything_to_a_screen_reader(desk: Desk) -> None:
    key = desk.service.notes(NoteFilter(kind=NoteKind.CONFLICT))[0].ref.key
    spoken = desk.page.rows.at(desk.page.rows.row_of(key)).spoken
    for words in ("Bilal", kind_word(NoteKind.CONFLICT), "12:33", "Nele", "Ruzie over gsm-tijd"):
        assert words in spoken


def test_the_part_beside_the_board_shows_today_and_takes_a_short_note(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.show()
    cards = desk.panel.findChildren(PanelCard)
    assert len(cards) == 3
    save(desk.panel, "reports-panel")
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert desk.shell.opened[0][0] == "reports"
    desk.panel.text.setPlainText(f"@Ines praatte over school #{kind_word(NoteKind.SCHOOL)}")
    desk.panel.submit()
    note = desk.service.notes(NoteFilter(youth=INES.id, kind=NoteKind.SCHOOL))[0]
    assert note.body == "Ines praatte over school"
    assert desk.panel.text.toPlainText() == ""


def test_a_short_note_about_nobody_known_is_not_saved(desk: Desk) -> None:
    desk.panel.text.setPlainText("@Zzz was boos")
    before = dict(desk.house.acts.kept)
    desk.panel.submit()
    assert desk.house.acts.kept == before
    assert desk.panel.text.toPlainText() == "@Zzz was boos"


def test_it_stays_readable_dark_and_large(desk: Desk, themed: ThemeSource) -> None:
    key = make_two_versions(desk.house)
    desk.house.as_staff()
    themed.set(Theme(name=ThemeName.DARK))
    desk.page.show()
    desk.page.open_item(key)
    save(desk.page, "reports-dark")
    desk.service.keep_draft("new", Draft(body="klad"))


def test_a_note_is_taken_back_with_a_reason_and_brought_back(desk: Desk, qtbot: QtBot) -> None:
    mine = desk.service.notes(NoteFilter(mine=True))[0]
    desk.page.show()
    desk.page.open_item(mine.ref.key)
    desk.page.detail.retract.emit("")
    assert len(desk.shell.failures) == 1
    desk.page.detail.retract.emit("over iemand anders")
    assert desk.page.rows.row_of(mine.ref.key) == -1
    desk.page.filters.show_taken_back()
    desk.page.open_item(mine.ref.key)
    (notice,) = desk.page.detail.findChildren(Notice)
    assert "over iemand anders" in notice.accessibleName()
    save(desk.page, "reports-taken-back")
    notice.acted.emit()
    assert desk.service.notes(NoteFilter(mine=True))[0].ref.key == mine.ref.key


def test_the_top_bar_gets_a_line_and_one_act(desk: Desk, qtbot: QtBot) -> None:
    assert "3" in desk.page.subtitle()
    (button,) = desk.page.top_acts()
    qtbot.addWidget(button)
    assert button.isEnabled()


def test_a_note_stays_open_when_reading_it_takes_it_out_of_the_filter(desk: Desk) -> None:
    desk.page.show()
    desk.page.filters.choose(1)
    unread = desk.service.notes(NoteFilter(unread=True))
    desk.page.open_item(unread[0].ref.key)
    desk.page.mark_read()
    assert desk.service.unread_count() == len(unread) - 1
    assert desk.page.rows.row_of(unread[0].ref.key) == -1
    assert desk.page.detail.findChildren(VersionCard)


def test_a_change_kept_as_draft_remembers_on_what_it_was_begun(
    desk: Desk, house: ReportsHouse, qtbot: QtBot
) -> None:
    note = desk.service.notes(NoteFilter(mine=True))[0]
    desk.page.show()
    desk.page.open_item(note.ref.key)
    desk.page.detail.edit.emit()
    desk.page.composer.text().setPlainText("mijn wijziging")
    desk.page.composer.keep()
    begun_on = desk.page.composer.target.base
    nele = house.as_staff(NELE.id)
    nele.edit(note.ref.key, begun_on, Content(body="die van Nele"))
    again = Desk(house, qtbot)
    again.page.show()
    again.page.open_item(note.ref.key)
    again.page.detail.edit.emit()
    assert again.page.composer.target.base == begun_on
    again.page.submit()
    bodies = {head.content.body for head in again.service.note(note.ref.key).heads}
    assert bodies == {"mijn wijziging", "die van Nele"}


def test_with_little_room_the_list_the_note_and_the_composer_take_turns(desk: Desk) -> None:
    page = desk.page
    page.resize(700, 800)
    page.show()
    assert page.list.isVisible()
    assert not page.composer.isVisible()
    key = desk.service.notes(NoteFilter(kind=NoteKind.CONFLICT))[0].ref.key
    page.open_item(key)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.open_item("new")
    assert page.composer.isVisible()
    assert not page.detail.isVisible()
    page.composer.text().setPlainText("Fietsen gemaakt.")
    page.submit()
    assert page.list.isVisible()
    page.resize(1512, 900)
    assert page.list.isVisible()
    assert page.detail.isVisible()
    assert page.composer.isVisible()


def test_an_empty_detail_says_what_to_do(desk: Desk) -> None:
    page = desk.page
    page.show()
    empty = page.detail.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    page.open_item(desk.service.notes(NoteFilter(mine=True))[0].ref.key)
    assert not empty.isVisible()
