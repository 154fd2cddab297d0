"""The window joins pages, board, undo and palette, and hands every request to the module that owns it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.helpers import board_day
from tests.helpers.staff_house import HouseUnderTest, NotedPage, NotedPanel

from leefbord.core.changes import Changes
from leefbord.core.day import DayAction, DayRequest
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import ActId, RecordId
from leefbord.ui.board.chip import Chip
from leefbord.ui.staff.day_panel import PanelHandle
from leefbord.ui.staff.palette import PaletteRow, RowGroup
from leefbord.ui.staff.window import StaffWindow
from leefbord.ui.theme import ThemeSource, theme
from leefbord.ui.tokens import ThemeName
from leefbord.ui.widgets.button import Button


def opened(qtbot: QtBot, given: HouseUnderTest, width: int = 1600) -> StaffWindow:
    window = StaffWindow(given.house())
    qtbot.addWidget(window)
    window.resize(width, 980)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def page(window: StaffWindow, key: str) -> NotedPage:
    found = window.host.page(key)
    assert isinstance(found, NotedPage)
    return found


def test_it_opens_on_the_day_with_every_item_of_the_house(qtbot: QtBot) -> None:
    given = HouseUnderTest()
    window = opened(qtbot, given)
    assert window.host.current_key() == "day"
    chips = [chip for chip in window.findChildren(Chip) if chip.isVisibleTo(window.day.board)]
    assert len(chips) == len(board_day.items())


def test_the_rail_tells_how_many_are_new(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    button = window.rail.button("agenda")
    assert button is not None
    assert button.count() == 3
    assert "3" in button.accessibleName()


def test_opening_an_item_goes_to_its_module_at_its_key(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    item = board_day.items()[5]
    window.day.board.open_requested.emit(item)
    assert window.host.current_key() == "agenda"
    assert page(window, "agenda").opened == [item.key]
    assert page(window, "agenda").subtitle()


def test_an_empty_place_begins_something_on_the_first_page_that_can(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    at = board_day.at("17:30")
    window.day.board.create_requested.emit(board_day.person(1), at)
    assert page(window, "agenda").begun == [(board_day.person(1), at)]


def test_a_request_reaches_the_module_of_the_item(qtbot: QtBot) -> None:
    given = HouseUnderTest()
    window = opened(qtbot, given)
    item = board_day.items()[5]
    request = DayRequest(action=DayAction.TICK, key=item.key)
    window.day.board.requested.emit(item, request)
    assert given.requests == [request]


def test_a_refusal_is_shown_in_its_own_words_and_stays(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    window.shell.show_failure(Refused("Not today", "There is only {left}.", left="€ 2,00"))
    assert window.undo_bar.isVisible()
    assert "€ 2,00" in window.undo_bar.words()


def test_a_trouble_shows_its_code_and_a_bug_leaves_a_report(qtbot: QtBot) -> None:
    given = HouseUnderTest()
    window = opened(qtbot, given)
    window.shell.show_failure(Trouble(TroubleKind.DISK_FULL, code="LB-D02"))
    assert "LB-D02" in window.undo_bar.words()
    bug = ZeroDivisionError("a name in here")
    window.shell.show_failure(bug)
    assert given.bugs == [bug]
    assert "a name" not in window.undo_bar.words()


def test_an_act_is_offered_for_undo_under_its_name(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    window.shell.offer_undo(Changes(act_id=ActId(bytes(16)), act_name="An act of a test"))
    assert "An act of a test" in window.undo_bar.words()
    assert window.undo_bar.can_undo()


def test_the_page_makes_room_for_the_bar_and_takes_it_back(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest(), width=1280)
    window.go("reports")
    whole = window.host.height()
    window.shell.say("Saved.")
    qtbot.waitUntil(lambda: window.host.height() < whole)
    assert window.undo_bar.geometry().top() >= window.host.geometry().bottom()
    window.undo_bar.dismiss()
    qtbot.waitUntil(lambda: window.host.height() == whole)


def test_changes_from_elsewhere_reach_pages_in_the_window_thread(qtbot: QtBot) -> None:
    given = HouseUnderTest()
    window = opened(qtbot, given)
    window.go("agenda")
    seen: list[Changes] = []
    page(window, "agenda").context.changes.listen(seen.append)
    given.badges = 7
    given.changes.tell(Changes(records=frozenset({("agenda.item", RecordId(bytes(16)))}), remote=True))
    qtbot.waitUntil(lambda: len(seen) == 1)
    button = window.rail.button("agenda")
    assert button is not None
    assert button.count() == 7


def test_ctrl_k_finds_a_youth_and_escape_gives_the_focus_back(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    window.rail.focus_region()
    before = QApplication.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "chlo")
    assert [row.title for row in window.palette_overlay.rows()] == ["Chloé"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_f9_hides_everything_of_the_day_and_shows_it_again(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.day.is_hidden()
    assert not window.day.board.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.day.board.isVisible()


def test_f6_goes_round_the_regions(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    window.rail.focus_region()
    visited = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        regions = (window.rail, window.top_bar, window.day.board, window.day.panel)
        visited.append(next(region for region in regions if region.isAncestorOf(focus) or region is focus))
    assert visited == [window.top_bar, window.day.board, window.day.panel, window.rail]


def test_ctrl_l_asks_to_lock(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    with qtbot.waitSignal(window.lock_requested):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_larger_letters_are_kept_for_the_person(qtbot: QtBot, themed: ThemeSource) -> None:
    given = HouseUnderTest()
    window = opened(qtbot, given)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme().scale == 1.1
    assert given.saved[-1].scale == 1.1


def test_pages_are_built_anew_for_another_text_size_and_not_for_other_colours(
    qtbot: QtBot, themed: ThemeSource
) -> None:
    window = opened(qtbot, HouseUnderTest())
    window.go("agenda")
    before = page(window, "agenda")
    themed.set(replace(theme(), name=ThemeName.DARK))
    assert page(window, "agenda") is before
    themed.set(theme().scaled(1.5))
    assert page(window, "agenda") is not before
    assert window.host.current_key() == "agenda"


def test_the_side_panel_is_a_drawer_when_there_is_little_room(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest(), width=1280)
    assert not window.day.panel.isVisible()
    window.resize(1700, 980)
    qtbot.waitUntil(lambda: window.day.panel.isVisible())


def test_the_handle_of_the_drawer_tells_what_is_new_in_it(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest(), width=1280)
    handle = window.findChild(PanelHandle)
    assert handle is not None
    assert handle.isVisible()
    assert "3" in handle.accessibleName()
    handle.click()
    part = window.findChild(NotedPanel)
    assert part is not None
    assert part.isVisible()


def test_without_parts_there_is_no_panel_and_no_handle(qtbot: QtBot) -> None:
    window = StaffWindow(HouseUnderTest().house(panel=False))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    window.show()
    handle = window.findChild(PanelHandle)
    assert handle is not None
    assert not handle.isVisible()
    assert not window.day.panel.isVisible()


def test_pages_know_what_stands_on_the_board(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    context = page(window, "reports").context
    assert tuple(context.day_items(board_day.DAY, board_day.DAY)) == tuple(board_day.items())


def test_the_next_day_is_empty_and_today_comes_back(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    window.day.next.click()
    assert not [chip for chip in window.findChildren(Chip) if chip.isVisibleTo(window.day.board)]
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert window.day.day() == board_day.DAY


def test_no_control_of_the_window_is_nameless(qtbot: QtBot) -> None:
    from_screen_reader = [
        button for button in opened(qtbot, HouseUnderTest()).findChildren(Chip) if button.isVisible()
    ]
    assert all(button.accessibleName() for button in from_screen_reader)


def test_an_empty_house_offers_one_sentence_and_one_button(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest(count=0, items=()))
    assert not window.day.board.isVisible()
    assert not window.day.new.isEnabled()
    with qtbot.waitSignal(window.day.youths_wanted):
        next(
            button for button in window.day.findChildren(Button) if button.isVisible() and button.text()
        ).click()


def typed_rows(qtbot: QtBot, window: StaffWindow, query: str) -> tuple[PaletteRow, ...]:
    window.palette_overlay.open()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, query)
    return window.palette_overlay.rows()


def typed(qtbot: QtBot, window: StaffWindow, query: str) -> list[tuple[RowGroup, str]]:
    return [(row.group, row.title) for row in typed_rows(qtbot, window, query)]


def test_the_palette_finds_reports_through_the_modules(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    assert (RowGroup.REPORT, "Amber") in typed(qtbot, window, "examen")
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page(window, "reports").opened == ["n1"]


def test_the_palette_offers_what_a_person_may_do(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    assert (RowGroup.ACT, "Plan something") in typed(qtbot, window, "plan")
    window.palette_overlay.rows()[0].run()
    assert page(window, "agenda").opened == ["new"]
    assert typed(qtbot, window, "count the")[:1] == []
    with qtbot.waitSignal(window.lock_requested):
        next(row for row in typed_rows(qtbot, window, "") if row.icon == "lock").run()


def test_the_palette_goes_to_a_date(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    found = typed(qtbot, window, "16/10")
    assert [group for group, _ in found] == [RowGroup.DAY]
    window.palette_overlay.rows()[0].run()
    assert window.day.day() == date(2026, 10, 16)


def test_late_results_of_an_older_query_are_dropped(qtbot: QtBot) -> None:
    window = opened(qtbot, HouseUnderTest())
    before = typed(qtbot, window, "chlo")
    window.palette_overlay.show_found("ch", window.palette_overlay.rows())
    assert [(row.group, row.title) for row in window.palette_overlay.rows()] == before
