"""Pictures of every screen in build/looks/, for people to look at; each also holds a promise to check."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers import board_day
from tests.helpers.staff_house import HouseUnderTest

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.ui.staff.add_pc import ApproveView, NewPcScreen
from leefbord.ui.staff.first_run import FirstRunScreen
from leefbord.ui.staff.first_run_steps import AccountStep, DoneStep, FacilityStep, GroupStep
from leefbord.ui.staff.login import LoginScreen
from leefbord.ui.staff.recovery_step import RecoveryStep
from leefbord.ui.staff.sheet_entry import SheetEntry
from leefbord.ui.staff.start_choice import StartScreen
from leefbord.ui.staff.sync_shown import SyncLook, SyncShown
from leefbord.ui.staff.trouble_screen import TroubleScreen
from leefbord.ui.staff.trouble_words import TroubleAct
from leefbord.ui.staff.waiting import WaitingScreen
from leefbord.ui.staff.window import StaffWindow
from leefbord.ui.theme import Theme, ThemeSource
from leefbord.ui.tokens import ThemeName

LOOKS = Path(__file__).parents[3] / "build" / "looks"
PLACE = "Leefgroep De Linde · pc bureau boven"
DESK, WIDE = (1280, 800), (1920, 1080)
PICTURE = (1600, 980)


def take(qtbot: QtBot, widget: QWidget, name: str, size: tuple[int, int]) -> None:
    """Show, paint and save; a screen that does not fit its window is a failure."""
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    LOOKS.mkdir(parents=True, exist_ok=True)
    picture = widget.grab()
    assert (widget.width(), widget.height()) == size, "the screen is larger than its window"
    assert picture.save(str(LOOKS / f"{name}.png"))


@pytest.mark.parametrize(
    ("name", "size", "theme", "count"),
    [
        ("day-light-1600", PICTURE, Theme(), 10),
        ("day-dark-1600", PICTURE, Theme(name=ThemeName.DARK), 10),
        ("day-light-1280", DESK, Theme(), 10),
        ("day-150-1280", DESK, Theme(scale=1.5), 10),
        ("day-200-1280", DESK, Theme(scale=2.0), 10),
        ("day-150-1920", WIDE, Theme(scale=1.5), 10),
        ("day-twelve-1920", WIDE, Theme(), 12),
        ("day-contrast-1280", DESK, Theme(name=ThemeName.CONTRAST), 10),
        ("day-calm-1600", PICTURE, Theme(name=ThemeName.CALM), 8),
        ("day-empty-1280", DESK, Theme(), 0),
    ],
)
def test_the_day_page_fits_its_window(
    qtbot: QtBot, themed: ThemeSource, name: str, size: tuple[int, int], theme: Theme, count: int
) -> None:
    themed.set(theme)
    window = StaffWindow(HouseUnderTest(count=count).house())
    take(qtbot, window, name, size)


def test_a_full_house_with_long_names_fits(qtbot: QtBot, themed: ThemeSource) -> None:
    items = [
        board_day.item(who, "16:00", "17:00", "Gezinsgesprek met de consulent van de jeugdrechtbank", "users")
        for who in range(10)
    ]
    window = StaffWindow(HouseUnderTest(items=items).house())
    take(qtbot, window, "day-long-names-1280", DESK)


def test_the_palette_lies_over_the_page_and_the_undo_bar(qtbot: QtBot, themed: ThemeSource) -> None:
    window = StaffWindow(HouseUnderTest().house())
    take(qtbot, window, "palette-1600", PICTURE)
    window.say("Afspraak verplaatst")
    window.palette_overlay.open()
    take(qtbot, window, "palette-1600", PICTURE)
    assert window.palette_overlay.rows()


def test_settings_fit_at_double_size(qtbot: QtBot, themed: ThemeSource) -> None:
    themed.set(Theme(scale=1.5))
    window = StaffWindow(HouseUnderTest().house(remove_demo=lambda: None))
    window.go("settings")
    take(qtbot, window, "settings-150-1280", DESK)


@pytest.mark.parametrize(
    ("name", "size", "theme"),
    [
        ("login-1600", PICTURE, Theme()),
        ("login-1280", DESK, Theme()),
        ("login-dark-1280", DESK, Theme(name=ThemeName.DARK)),
        ("login-150-1280", DESK, Theme(scale=1.5)),
        ("login-contrast-1280", DESK, Theme(name=ThemeName.CONTRAST)),
    ],
)
def test_login_fits(
    qtbot: QtBot, themed: ThemeSource, name: str, size: tuple[int, int], theme: Theme
) -> None:
    themed.set(theme)
    screen = LoginScreen(PLACE, locked_words="Deze pc is vergrendeld om 21:31. Het werk is bewaard.")
    screen.show_time(board_day.at("21:48"))
    screen.show_sync(SyncShown(look=SyncLook.OFFLINE, since=board_day.at("20:15"), waiting=12))
    screen.offer_short_code(offered=True)
    screen.name.set_text("yasmina.benali")
    take(qtbot, screen, name, size)


def _trouble(kind: TroubleKind) -> TroubleScreen:
    calls: dict[TroubleAct, Callable[[], None]] = {act: lambda: None for act in TroubleAct}
    trouble = Trouble(kind, code="LB-K41")
    return TroubleScreen(trouble, place=PLACE, when="woensdag 14 oktober · 14:33", acts=calls)


@pytest.mark.parametrize("kind", list(TroubleKind), ids=str)
def test_every_trouble_has_a_screen_with_an_act(qtbot: QtBot, themed: ThemeSource, kind: TroubleKind) -> None:
    screen = _trouble(kind)
    take(qtbot, screen, f"trouble-{kind}", PICTURE)
    assert screen.buttons, "somebody in trouble must be able to do something"
    assert screen.heading.text()


def test_trouble_fits_a_small_window_in_large_letters(qtbot: QtBot, themed: ThemeSource) -> None:
    themed.set(Theme(scale=1.5, name=ThemeName.DARK))
    take(qtbot, _trouble(TroubleKind.KEYRING_GONE), "trouble-150-1280", DESK)


def _no_check(_password: str, _login: str) -> None:
    """Any password will do."""


def test_first_run_and_enrolment_fit(qtbot: QtBot, themed: ThemeSource) -> None:
    recovery = RecoveryStep("vzw Lindehof", (2, 6, 11), lambda _place, text: text == "K7QM4")
    steps: list[tuple[str, QWidget]] = [
        ("Voorziening", FacilityStep()),
        ("Jouw account", AccountStep(_no_check)),
        ("Leefgroep", GroupStep()),
        ("Herstelblad", recovery),
        ("Klaar", DoneStep()),
    ]
    screen = FirstRunScreen("Eerste start", steps)
    for index, note in enumerate(("vzw Lindehof", "Nele Wouters", "De Linde", "bewaren op papier")):
        screen.rail.show_note(index, note)
    screen.show_step(3)
    screen.why_not(recovery.missing())
    take(qtbot, screen, "first-run-1600", PICTURE)
    take(qtbot, screen, "first-run-1280", DESK)
    assert not screen.next_button.isEnabled()
    screen.show_step(1)
    take(qtbot, screen, "first-run-account-1280", DESK)
    take(qtbot, StartScreen(), "start-1280", DESK)
    sheet = SheetEntry(15, 5, lambda _place, _text: True)
    take(qtbot, FirstRunScreen("Herstel", [("Herstelblad", sheet)]), "sheet-entry-1280", DESK)
    approve = ApproveView(
        code="K7QM-4TXA",
        this_pc="pc bureau boven",
        suggested_name="pc keuken",
        purposes=("Werkplek voor begeleiders", "Kiosk voor jongeren"),
        group="De Linde",
    )
    approve.show_expiry(8)
    take(qtbot, approve, "approve-1280", DESK)
    take(qtbot, NewPcScreen("pc keuken", "K7QM-4TXA"), "new-pc-1280", DESK)
    take(qtbot, WaitingScreen(PLACE, "Wacht op een collega", "Een collega meldt aan."), "waiting-1280", DESK)
