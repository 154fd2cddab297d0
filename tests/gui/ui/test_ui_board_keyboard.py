"""The board without a mouse: arrows rove, Enter opens or creates, Alt+arrows move, Space ticks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers import board_day

from leefbord.core.day import DayAction, DayItem, DayRequest, ItemLook
from leefbord.core.ids import PersonId
from leefbord.ui.board.chip import Chip
from leefbord.ui.board.overlays import SlotButton
from leefbord.ui.board.view import DayBoard
from leefbord.ui.theme import Theme, ThemeSource

KINE = board_day.item(0, "15:30", "16:15", "Kinesist", "stethoscope", ItemLook.HEALTH)
RIDE = board_day.item(1, "15:30", "16:00", "Rit", "car", ItemLook.TRANSPORT)
MEAL = board_day.item(None, "18:00", "18:45", "Avondmaal", "tools-kitchen-2")


def shown(qtbot: QtBot, *items: DayItem, count: int = 3, width: int = 1000) -> DayBoard:
    board = DayBoard()
    qtbot.addWidget(board)
    board.resize(width, 800)
    with qtbot.waitActive(board):
        board.show()
        board.activateWindow()
    board.show_day(board_day.DAY, board_day.youths(count), items, board_day.at("14:33"))
    return board


def chip_of(board: DayBoard, item: DayItem) -> Chip:
    found = [chip for chip in board.findChildren(Chip) if chip.placed.item is item and chip.isVisible()]
    assert len(found) == 1
    return found[0]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_chip_says_who_when_and_what(qtbot: QtBot) -> None:
    name = chip_of(shown(qtbot, KINE), KINE).accessibleName()
    assert name.startswith("Amber, 15:30")
    assert "16:15" in name
    assert "Kinesist" in name


def test_enter_opens_the_item_that_has_the_focus(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE)
    chip = chip_of(board, KINE)
    chip.setFocus()
    with qtbot.waitSignal(board.open_requested) as opened:
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert opened.args == [KINE]


def test_tab_enters_the_board_at_the_present_and_enter_creates_there(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE)
    board.setFocus()
    slot = focused()
    assert isinstance(slot, SlotButton)
    assert slot.accessibleName().startswith("Amber, 14:30")
    with qtbot.waitSignal(board.create_requested) as made:
        qtbot.keyClick(slot, Qt.Key.Key_Return)
    assert made.args == [board_day.person(0), board_day.at("14:30")]


def test_down_walks_from_free_slots_to_the_item_and_right_to_the_youth_beside(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE, RIDE)
    board.setFocus()
    for _ in range(2):
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused() is chip_of(board, KINE)
    qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert focused() is chip_of(board, RIDE)
    qtbot.keyClick(focused(), Qt.Key.Key_Left)
    assert focused() is chip_of(board, KINE)


def test_group_moments_are_reached_with_the_arrows_too(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE, MEAL)
    chip_of(board, KINE).setFocus()
    names = []
    for _ in range(8):
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
        names.append(focused().accessibleName())
    assert any("Avondmaal" in name for name in names)


def test_alt_down_asks_to_move_by_a_quarter_and_alt_shift_down_to_make_longer(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE)
    chip = chip_of(board, KINE)
    with qtbot.waitSignal(board.requested) as moved:
        qtbot.keyClick(chip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    request = moved.args[1]
    assert isinstance(request, DayRequest)
    assert (request.action, request.starts_at) == (DayAction.MOVE, board_day.at("15:45"))
    assert request.ends_at == board_day.at("16:30")
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(board.requested) as longer:
        qtbot.keyClick(chip, Qt.Key.Key_Down, both)
    assert longer.args[1].action is DayAction.RESIZE
    assert longer.args[1].ends_at == board_day.at("16:30")


def test_what_a_module_does_not_allow_is_not_asked(qtbot: QtBot) -> None:
    fixed = board_day.item(0, "15:30", "16:15", "Rechtbank", actions=frozenset({DayAction.OPEN}))
    board = shown(qtbot, fixed)
    with qtbot.assertNotEmitted(board.requested):
        qtbot.keyClick(chip_of(board, fixed), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(chip_of(board, fixed), Qt.Key.Key_Space)


def test_dragging_down_asks_for_the_snapped_time(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE)
    chip = chip_of(board, KINE)
    start = QPoint(20, 6)
    with qtbot.waitSignal(board.requested) as moved:
        qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(chip, start + QPoint(0, 40))
        qtbot.mouseMove(chip, start + QPoint(0, 61))
        qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 61))
    request = moved.args[1]
    assert request.starts_at is not None
    assert request.starts_at.minute % 15 == 0
    assert request.starts_at > KINE.starts_at
    assert request.ends_at - request.starts_at == KINE.ends_at - KINE.starts_at


def test_a_click_without_a_drag_opens(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE)
    with qtbot.waitSignal(board.open_requested):
        qtbot.mouseClick(chip_of(board, KINE), Qt.MouseButton.LeftButton)


def test_the_focus_stays_on_its_item_when_the_day_is_read_again(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE, RIDE)
    chip_of(board, RIDE).setFocus()
    early = board_day.item(0, "13:00", "14:00", "Huiswerk")
    board.show_day(board_day.DAY, board_day.youths(3), (early, KINE, RIDE), board_day.at("14:34"))
    assert focused() is chip_of(board, RIDE)


def test_a_narrow_board_shows_one_youth_and_says_so(qtbot: QtBot) -> None:
    board = shown(qtbot, KINE, RIDE, width=640)
    assert [youth.called for youth in board.shown_youths()] == ["Amber"]


def test_very_large_text_shows_one_youth(qtbot: QtBot, themed: ThemeSource) -> None:
    themed.set(Theme(scale=2.0))
    assert len(shown(qtbot, KINE).shown_youths()) == 1


def test_columns_that_do_not_fit_are_announced(qtbot: QtBot, themed: ThemeSource) -> None:
    themed.set(Theme(scale=1.5))
    assert not shown(qtbot, KINE, count=10).columns_fit()


def test_an_empty_house_draws_without_a_youth(qtbot: QtBot) -> None:
    board = shown(qtbot, MEAL, count=0)
    assert board.shown_youths() == ()
    board.setFocus()


def test_a_youth_who_left_takes_no_item_along(qtbot: QtBot) -> None:
    stranger = board_day.item(9, "15:00", "16:00", "Van iemand anders")
    board = shown(qtbot, KINE, stranger)
    visible = [chip.placed.item for chip in board.findChildren(Chip) if chip.isVisible()]
    assert visible == [KINE]
    assert PersonId(b"\0" * 15 + b"\x09") == stranger.youth
