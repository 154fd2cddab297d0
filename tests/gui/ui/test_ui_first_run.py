"""The first start: nothing goes on before it is complete, and the secret is on paper only."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from leefbord.core.errors import Refused
from leefbord.ui.staff.first_run_steps import AccountStep, FacilityStep, GroupStep
from leefbord.ui.staff.recovery_paint import Sheet, print_sheet
from leefbord.ui.staff.recovery_step import RecoveryStep
from leefbord.ui.staff.sheet_entry import SheetEntry
from leefbord.ui.staff.start_choice import Start, StartScreen

GROUPS = tuple(f"AB{n:02d}Z" for n in range(15))
SHEET = Sheet(
    facility="vzw Lindehof",
    made="1 september 2026",
    groups=GROUPS,
    matrix=tuple(tuple((row + column) % 2 == 0 for column in range(25)) for row in range(25)),
)


def check(password: str, _login: str) -> None:
    if len(password) < 8:
        raise Refused("The password is too short", "Use at least {count} characters.", count="8")


def test_the_account_is_complete_only_with_the_same_good_password_twice(qtbot: QtBot) -> None:
    step = AccountStep(check)
    qtbot.addWidget(step)
    assert step.missing()
    step.name.set_text("Nele Wouters")
    step.login.set_text("nele.wouters")
    first, again = (
        field for field in step.findChildren(QLineEdit) if field.echoMode() is QLineEdit.EchoMode.Password
    )
    first.setText("short")
    assert step.missing()
    first.setText("een korte zin")
    again.setText("een andere zin")
    assert step.missing()
    again.setText("een korte zin")
    assert step.missing() == ""
    assert step.password() == "een korte zin"
    step.forget()
    assert step.password() == ""


@pytest.mark.parametrize("make", [FacilityStep, GroupStep])
def test_names_are_asked_for_and_spaces_are_no_name(
    qtbot: QtBot, make: type[FacilityStep] | type[GroupStep]
) -> None:
    step = make()
    qtbot.addWidget(step)
    for field in step.findChildren(QLineEdit):
        field.setText("   ")
    assert step.missing()
    for field in step.findChildren(QLineEdit):
        field.setText("De Linde")
    assert step.missing() == ""


def test_the_sheet_is_ready_only_when_printed_put_away_and_read_back(qtbot: QtBot) -> None:
    step = RecoveryStep("vzw Lindehof", (2, 6, 11), lambda place, text: text == GROUPS[place])
    qtbot.addWidget(step)
    reasons = [step.missing()]
    step.show_printed("2 keer afgedrukt")
    reasons.append(step.missing())
    step.places.setChecked(True)
    reasons.append(step.missing())
    assert len(set(reasons)) == 3
    for field, place in zip(step.groups, (2, 6, 11), strict=True):
        field.set_text(GROUPS[place])
    assert step.missing() == ""


def test_no_group_of_the_secret_is_on_the_screen(qtbot: QtBot) -> None:
    step = RecoveryStep("vzw Lindehof", (2, 6, 11), lambda place, text: text == GROUPS[place])
    qtbot.addWidget(step)
    shown = [label.text() for label in step.findChildren(QLabel)]
    shown += [widget.accessibleName() for widget in step.findChildren(QWidget)]
    assert not any(group in text for group in GROUPS for text in shown)
    assert "AB" not in repr(SHEET)


def test_the_sheet_prints_two_pages(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    assert print_sheet(writer, SHEET)
    del writer
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 2


def test_the_start_offers_four_ways_and_tells_which_was_chosen(qtbot: QtBot) -> None:
    screen = StartScreen()
    qtbot.addWidget(screen)
    chosen: list[object] = []
    screen.chosen.connect(chosen.append)
    for start in Start:
        screen.buttons[start].click()
    assert chosen == list(Start)


def entry(qtbot: QtBot) -> SheetEntry:
    step = SheetEntry(15, 5, lambda place, text: text.upper() == GROUPS[place])
    qtbot.addWidget(step)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    return step


def test_a_right_group_moves_on_and_a_wrong_one_says_so_at_once(qtbot: QtBot) -> None:
    step = entry(qtbot)
    step.fields[0].setFocus()
    qtbot.keyClicks(step.fields[0].line, GROUPS[0].lower())
    assert step.fields[1].line.hasFocus()
    qtbot.keyClicks(step.fields[1].line, "XXXXX")
    assert step.fields[1].line.hasFocus()
    assert step.fields[1].line.property("wrong")
    assert "2" in step.missing()


def test_one_group_may_stay_empty_and_two_may_not(qtbot: QtBot) -> None:
    step = entry(qtbot)
    for place, field in enumerate(step.fields):
        field.set_text(GROUPS[place])
    step.fields[4].set_text("")
    assert step.missing() == ""
    with qtbot.waitSignal(step.entered) as sent:
        step.submit()
    assert sent.args[0] == (*GROUPS[:4], "", *GROUPS[5:])
    step.fields[5].set_text("")
    assert step.missing()
    with qtbot.assertNotEmitted(step.entered):
        step.submit()
    step.forget()
    assert set(step.groups()) == {""}
