"""Widgets by what a person does with them: keys, names, sizes, and what is said."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leefbord.core.errors import Refused
from leefbord.ui.fonts import WEIGHTS, Family, make_font
from leefbord.ui.staff.caps_lock import CapsLockWatch
from leefbord.ui.staff.login import LoginScreen
from leefbord.ui.theme import Theme, ThemeSource
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.ledger_table import LedgerTable
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.segments import Segments
from leefbord.ui.widgets.side_panel import Drawer, SidePanel
from leefbord.ui.widgets.text_field import TextField
from leefbord.ui.widgets.time_field import TimeField, parse_time
from leefbord.ui.widgets.undo_bar import UndoBar


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def test_what_a_person_typed_is_never_read_as_markup(qtbot: QtBot) -> None:
    label = Label("<b>Amber</b><img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_button_without_words_still_has_its_name(qtbot: QtBot) -> None:
    button = Button("Lock", icon_name="lock", kind=ButtonKind.ICON)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Lock"
    assert button.toolTip() == "Lock"


def test_buttons_grow_with_the_text(qtbot: QtBot, themed: ThemeSource) -> None:
    button = Button("Save")
    show(qtbot, button)
    before = button.sizeHint().height()
    themed.set(Theme(scale=2.0))
    assert button.sizeHint().height() >= 1.8 * before


@pytest.mark.parametrize("family", list(Family), ids=str)
def test_letters_of_the_names_here_come_from_our_own_font(qapp: QApplication, family: Family) -> None:
    font = make_font(family, 14)
    raw = QRawFont.fromFont(font)
    assert raw.familyName().startswith(family.value)
    assert all(raw.supportsCharacter(ord(letter)) for letter in "aëçğşłžİ€−–’·0")
    assert font.hintingPreference() is QFont.HintingPreference.PreferNoHinting


@pytest.mark.parametrize("family", list(Family), ids=str)
def test_every_weight_is_a_drawn_one(qapp: QApplication, family: Family) -> None:
    widths = [QFontMetricsF(make_font(family, 40, weight)).horizontalAdvance("Chloé") for weight in WEIGHTS]
    assert widths == sorted(set(widths))


def test_an_error_replaces_the_help_and_goes_at_the_next_key(qtbot: QtBot) -> None:
    field = TextField("Name", help_text="Some help")
    show(qtbot, field)
    field.show_error("Wrong")
    assert field.line.accessibleDescription() == "Wrong"
    qtbot.keyClicks(field.line, "a")
    assert field.line.accessibleDescription() == "Some help"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("930", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9u30", time(9, 30)),
        ("21.15", time(21, 15)),
        ("16u", time(16)),
        ("24:00", None),
        ("9:75", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_understood_as_people_type_them(typed: str, meant: time | None) -> None:
    assert parse_time(typed) == meant


def test_up_and_down_step_along_the_quarters(qtbot: QtBot) -> None:
    field = TimeField("Start", time(9, 20))
    show(qtbot, field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == time(9, 30)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == time(9, 15)


def test_segments_are_one_tab_stop_with_arrows(qtbot: QtBot) -> None:
    segments = Segments("View", ["Day", "Week", "Night"])
    show(qtbot, segments)
    segments.setFocus()
    stops = [w for w in segments.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert chosen.args == [1]


def test_an_undo_runs_once(qtbot: QtBot) -> None:
    holder = QWidget()
    bar = UndoBar(holder)
    show(qtbot, holder)
    undone: list[int] = []
    bar.show_act("Visit planned", lambda: undone.append(1))
    bar.undo()
    bar.undo()
    assert undone == [1]
    assert not bar.isVisible()


def test_a_message_does_not_take_the_undo_of_the_act_before_it_away(qtbot: QtBot) -> None:
    holder = QWidget()
    bar = UndoBar(holder)
    show(qtbot, holder)
    undone: list[int] = []
    bar.show_act("Visit planned", lambda: undone.append(1))
    bar.show_words("Not possible", warns=True)
    assert bar.can_undo()
    bar.undo()
    assert undone == [1]


def test_a_notice_tells_a_refusal_with_its_reason(qtbot: QtBot) -> None:
    notice = Notice("", "")
    qtbot.addWidget(notice)
    notice.refuse(Refused("Too much", "There is only {left}.", left="€ 2,00"))
    assert "€ 2,00" in notice.accessibleName()


def test_a_drawer_closes_with_escape_and_gives_the_focus_back(qtbot: QtBot) -> None:
    host = QWidget()
    host.resize(900, 600)
    field = QLineEdit()
    QVBoxLayout(host).addWidget(field)
    drawer = Drawer(SidePanel("Reports"), host)
    show(qtbot, host)
    field.setFocus()
    drawer.open()
    panel = QApplication.focusWidget()
    assert panel is not None
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not drawer.is_open()
    assert QApplication.focusWidget() is field


def _ledger(qtbot: QtBot) -> tuple[LedgerTable, QStandardItemModel]:
    model = QStandardItemModel(3, 3)
    for row in range(3):
        for column in range(3):
            item = QStandardItem(f"{row}{column}")
            item.setEditable(column != 1)
            model.setItem(row, column, item)
    table = LedgerTable("Ledger")
    model.setParent(table)
    table.setModel(model)
    show(qtbot, table)
    table.setFocus()
    return table, model


def _editor() -> QLineEdit:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget


def test_the_ledger_saves_with_down_and_edits_the_same_column_below(qtbot: QtBot) -> None:
    table, model = _ledger(qtbot)
    table.edit_cell(0, 0)
    _editor().setText("new")
    qtbot.keyClick(_editor(), Qt.Key.Key_Down)
    assert model.item(0, 0).text() == "new"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    assert _editor().text() == "10"


def test_the_ledger_goes_on_with_tab_over_cells_nobody_may_change(qtbot: QtBot) -> None:
    table, model = _ledger(qtbot)
    table.edit_cell(0, 0)
    _editor().setText("new")
    qtbot.keyClick(_editor(), Qt.Key.Key_Tab)
    assert model.item(0, 0).text() == "new"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 2)


def test_escape_keeps_what_the_ledger_had(qtbot: QtBot) -> None:
    table, model = _ledger(qtbot)
    table.edit_cell(0, 0)
    _editor().setText("new")
    qtbot.keyClick(_editor(), Qt.Key.Key_Escape)
    assert model.item(0, 0).text() == "00"


def test_caps_lock_is_noticed_by_letters_against_shift(qtbot: QtBot) -> None:
    field = QLineEdit()
    show(qtbot, field)
    seen: list[bool] = []
    watch = CapsLockWatch(field)
    watch.changed.connect(seen.append)
    qtbot.keyClicks(field, "a")
    assert seen == []
    qtbot.keyClick(field, "A", Qt.KeyboardModifier.NoModifier)
    assert seen == [True]
    qtbot.keyClicks(field, "b")
    assert seen == [True, False]


def test_login_says_the_same_for_every_mistake_and_erases_nothing(qtbot: QtBot) -> None:
    screen = LoginScreen("Leefgroep De Linde")
    screen.resize(1280, 800)
    show(qtbot, screen)
    assert QApplication.focusWidget() is screen.name.line
    qtbot.keyClicks(screen.name.line, "yasmina")
    qtbot.keyClick(screen.name.line, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.secret.line, "wrong password")
    with qtbot.waitSignal(screen.submitted) as sent:
        qtbot.keyClick(screen.secret.line, Qt.Key.Key_Return)
    assert sent.args == ["yasmina", "wrong password"]
    screen.show_wrong()
    assert screen.secret.text() == "wrong password"
    assert screen.secret.line.selectedText()
    assert QApplication.focusWidget() is screen.secret.line


def test_login_does_not_send_twice_while_it_checks(qtbot: QtBot) -> None:
    screen = LoginScreen("Leefgroep De Linde")
    show(qtbot, screen)
    screen.name.set_text("a")
    screen.secret.set_text("b")
    sent: list[tuple[str, str]] = []
    screen.submitted.connect(lambda name, secret: sent.append((name, secret)))
    qtbot.keyClick(screen.secret.line, Qt.Key.Key_Return)
    qtbot.keyClick(screen.secret.line, Qt.Key.Key_Return)
    assert len(sent) == 1
