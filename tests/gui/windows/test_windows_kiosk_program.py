"""The kiosk's window process: what the keeper says, what it does, and that it ends once."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.helpers.enrolling_desk import enrolling_desk
from tests.helpers.founded_house import CODE as STAFF_CODE
from tests.helpers.founded_house import LOGIN
from tests.helpers.kiosk_at_house import KioskAtHouse, KioskDoor, admit, kiosk_at_house
from tests.helpers.live_hub import hub_in_thread

from leefbord.core.clock import SystemClock
from leefbord.services.keeper_door import KeeperLink
from leefbord.ui.kiosk.avatar_wall import AvatarWall
from leefbord.ui.kiosk.closed import Closed
from leefbord.ui.kiosk.look import kiosk_look_source
from leefbord.ui.theme import Theme, theme_source
from leefbord.windows.kiosk import KioskProgram, help_info
from leefbord.windows.signals import Shown

WAIT_MS = 20_000


@dataclass(frozen=True)
class Show:
    """Implements windows.signals.Shown."""

    held_key: bytes | None = None
    after_crash: bool = False
    in_crash_loop: bool = False


class LinkedDoor(KioskDoor):
    """The door with what the window said to its keeper."""

    said: list[str]

    def ready(self) -> None:
        self.said.append("ready")

    def locked(self) -> None:
        self.said.append("locked")

    def quit(self) -> None:
        self.said.append("quit")


class Keeper:
    """The keeper's side: says show, lock and end to the program that is made with `make_link`."""

    def __init__(self, kiosk: KioskAtHouse) -> None:
        self._kiosk = kiosk
        self.door = kiosk.door
        self.ended: list[int] = []
        self.programs: list[KioskProgram] = []
        self.door.__class__ = LinkedDoor
        assert isinstance(self.door, LinkedDoor)
        self.door.said = []

    def make_link(
        self,
        *,
        on_show: Callable[[Shown], None],
        on_lock: Callable[[], None],
        on_end: Callable[[], None],
    ) -> KeeperLink:
        self.show, self.lock, self.end = on_show, on_lock, on_end
        return self.door

    @property
    def said(self) -> list[str]:
        assert isinstance(self.door, LinkedDoor)
        return self.door.said

    def program(self, app: QApplication) -> KioskProgram:
        made = KioskProgram(
            app=app,
            profile=self._kiosk.profile,
            settings=self._kiosk.settings,
            make_link=self.make_link,
            clock=self._kiosk.clock,
            full_screen=False,
            end=lambda code: self.ended.append(code),
        )
        made.begin()
        self.programs.append(made)
        return made

    def holds(self) -> bool:
        """Whether the keeper has a vault key now."""
        return self.door.held is not None

    def bury(self) -> None:
        """In the window's thread, as the end of the process would."""
        for program in self.programs:
            program.window.deleteLater()
            program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.programs.clear()


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    clock = SystemClock(time.time_ns)
    (tmp_path / "hub").mkdir()
    with hub_in_thread(tmp_path / "hub") as hub, enrolling_desk(tmp_path / "desk", hub, clock) as desk:
        admit(desk, "Elif")
        kiosk = kiosk_at_house(tmp_path / "kiosk", desk, clock)
        made = Keeper(kiosk)
        yield made
        made.bury()
        kiosk.close()
    kiosk_look_source().set(hue=0.0)
    theme_source().set(Theme())


def content(program: KioskProgram) -> object:
    screen = program.window.frame.screen_shown
    return screen.content if screen is not None else None


def test_nothing_shows_before_the_keeper_says_so(qapp: QApplication, keeper: Keeper) -> None:
    program = keeper.program(qapp)
    assert keeper.said == ["ready"]
    assert not program.window.isVisible()
    keeper.end()


def test_it_shows_closed_opens_and_goes_on_after_a_crash(
    qapp: QApplication, qtbot: QtBot, keeper: Keeper
) -> None:
    first = keeper.program(qapp)
    keeper.show(Show())
    assert isinstance(content(first), Closed)
    assert first._house.open_by_staff(LOGIN, STAFF_CODE)
    held = keeper.door.held
    keeper.end()
    keeper.end()
    second = keeper.program(qapp)
    keeper.show(Show(held_key=held, after_crash=True))
    qtbot.waitUntil(lambda: isinstance(content(second), AvatarWall), timeout=WAIT_MS)
    keeper.lock()
    keeper.lock()
    assert keeper.said == ["ready", "ready", "locked"]
    assert keeper.ended == [0, 0]


def test_windows_that_crash_again_and_again_leave_the_opening_to_staff(
    qapp: QApplication, keeper: Keeper
) -> None:
    program = keeper.program(qapp)
    keeper.door.held = bytes(32)
    keeper.show(Show(held_key=bytes(32), after_crash=True, in_crash_loop=True))
    assert isinstance(content(program), Closed)
    assert not keeper.holds()
    keeper.end()


def test_a_held_key_that_does_not_fit_shows_the_closed_board(
    qapp: QApplication, qtbot: QtBot, keeper: Keeper
) -> None:
    program = keeper.program(qapp)
    keeper.door.held = bytes(32)
    keeper.show(Show(held_key=bytes(32)))
    qtbot.waitUntil(lambda: isinstance(content(program), Closed), timeout=WAIT_MS)
    assert not keeper.holds()
    keeper.end()


def test_closing_by_staff_ends_this_process_for_a_fresh_one(
    qapp: QApplication, qtbot: QtBot, keeper: Keeper
) -> None:
    program = keeper.program(qapp)
    keeper.show(Show())
    assert program._house.open_by_staff(LOGIN, STAFF_CODE)
    assert program._house.close_by_staff(LOGIN, STAFF_CODE)
    qtbot.waitUntil(lambda: "locked" in keeper.said, timeout=WAIT_MS)
    assert not keeper.holds()


def test_the_help_lines_that_a_source_confirmed_come_first() -> None:
    lines = help_info().lines
    assert {"112", "102"} <= {line.number for line in lines}
    assert lines[0].number == "112"
