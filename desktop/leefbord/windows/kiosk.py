"""The window process of a kiosk: closed, open, one youth after the other; the keeper restarts it."""

import os
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from leefbord.core.clock import HOUSE_ZONE, Clock, moment
from leefbord.core.errors import Refused, Trouble
from leefbord.core.resources import resource
from leefbord.pages import KIOSK_PAGES
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.help_lines import load_help_lines
from leefbord.services.profile import Profile
from leefbord.store.high_water import Missing
from leefbord.ui.fonts import Family
from leefbord.ui.jobs import QtJobs
from leefbord.ui.kiosk.flow import Stage
from leefbord.ui.kiosk.house import HelpInfo, HelpLine
from leefbord.ui.kiosk.look import DRAWN_HEIGHT, DRAWN_WIDTH
from leefbord.ui.kiosk.notice import Notice
from leefbord.ui.kiosk.speech import find_speech
from leefbord.ui.kiosk.staff_door import StaffDoor
from leefbord.ui.kiosk.window import KioskWindow
from leefbord.ui.theme import Theme
from leefbord.windows.crash_note import CrashNotes
from leefbord.windows.kiosk_house import HouseBehindKiosk
from leefbord.windows.process import catch_bugs
from leefbord.windows.qt_app import start_application
from leefbord.windows.signals import KeeperSignals, MakeLink, Shown

_PRESENT_MS: Final = 20_000
"""How often a colleague's key is looked at, whether its five minutes are over."""


class KioskProgram(QObject):
    """Shows the closed board, or the open one when the keeper held its key; ends when staff close it."""

    _wall_changed = Signal()
    _closed_by_staff = Signal()
    _work_lost = Signal(object)

    def __init__(
        self,
        *,
        app: QApplication,
        profile: Profile,
        settings: DeviceSettings,
        make_link: MakeLink,
        clock: Clock,
        full_screen: bool,
        end: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._end = end
        self._full_screen = full_screen
        self._over = False
        self._notes = CrashNotes(profile.folder / "crash")
        self._jobs = QtJobs(on_failure=self._failed, name="kiosk", parent=self)
        self._signals = KeeperSignals()
        self._link = self._signals.connect_link(make_link)
        self._signals.shown.connect(self._show)
        self._signals.lock_wanted.connect(self._lock)
        self._signals.end_wanted.connect(self._leave)
        self._house = HouseBehindKiosk(
            profile=profile,
            settings=settings,
            keeper=self._link,
            clock=clock,
            entropy=os.urandom,
            seconds=time.monotonic,
            changed=self._wall_changed.emit,
            closed=self._closed_by_staff.emit,
            lost=self._work_lost.emit,
        )
        self._window = KioskWindow(
            app=app,
            pages=KIOSK_PAGES,
            house=self._house,
            clock=clock,
            jobs=self._jobs,
            speech=find_speech(),
            help_info=help_info(),
        )
        if not full_screen:
            self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
            self._window.resize(DRAWN_WIDTH, DRAWN_HEIGHT)
            self._window.installEventFilter(self)
        self._wall_changed.connect(self._refresh_wall)
        self._closed_by_staff.connect(self._lock)
        self._work_lost.connect(self._tell_lost, Qt.ConnectionType.QueuedConnection)
        self._present = QTimer(self)
        self._present.setInterval(_PRESENT_MS)
        self._present.timeout.connect(self._house.forget_absent)

    @property
    def window(self) -> KioskWindow:
        """The kiosk's window."""
        return self._window

    def begin(self) -> None:
        """Tell the keeper that the window is warm; it says when to show it."""
        self._link.start()
        self._link.ready()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cross of the demo's window ends the program; on a real kiosk there is none."""
        if event.type() is QEvent.Type.Close and not self._over:
            self._close()
            self._link.quit()
            self._end(0)
            return True
        return super().eventFilter(watched, event)

    # -- on screen -------------------------------------------------------------------------------------

    def _show(self, shown: Shown) -> None:
        self._present.start()
        held = shown.held_key
        if held is not None and shown.in_crash_loop:
            # Whatever breaks it would break it again: from here on staff open it themselves.
            self._link.closed()
            held = None
        if held is None:
            self._window.begin(full_screen=self._full_screen)
            return
        key = held
        self._window.begin(full_screen=self._full_screen)
        self._window.show_neutral()
        self._jobs.run(lambda: self._house.open_with(key), lambda _done: self._start(), self._not_opened)

    def _start(self) -> None:
        self._window.flow.start()

    def _not_opened(self, failure: Exception) -> None:
        """The held key did not open the vault: the closed board, and staff open it."""
        self._notes.write(failure)
        self._link.closed()
        self._start()

    def _tell_lost(self, missing: Missing) -> None:
        """Said on the wall, where the colleague who opened the board still stands."""
        words = QCoreApplication.translate(
            "Windows", "Work from {begin} to {end} is missing on this board. Tell your team lead."
        )
        said = words.replace("{begin}", hour_words(missing.from_ms)).replace(
            "{end}", hour_words(missing.to_ms)
        )
        self._window.frame.show_notice(
            Notice(QCoreApplication.translate("Windows", "Something is missing"), said)
        )

    def _refresh_wall(self) -> None:
        """A youth came or went: the wall shows it, unless somebody is busy."""
        flow, screen = self._window.flow, self._window.frame.screen_shown
        busy = screen is not None and isinstance(screen.content, StaffDoor)
        if not self._over and flow.stage is Stage.OUTSIDE and not busy:
            flow.rebuild()

    # -- ends and failures -----------------------------------------------------------------------------

    def _lock(self) -> None:
        """Let go of every key by ending this process; the keeper has the next one ready."""
        if self._over:
            return
        self._close()
        self._link.locked()
        self._end(0)

    def _leave(self) -> None:
        if self._over:
            return
        self._close()
        self._end(0)

    def _close(self) -> None:
        self._over = True
        self._window.leave()
        self._jobs.close()
        self._house.shut()

    def _failed(self, failure: Exception) -> None:
        if not isinstance(failure, Refused | Trouble):
            self._notes.write(failure)
            return
        self._window.flow.show_failure(failure)


def hour_words(ms: int) -> str:
    """A moment as a clock shows it."""
    return moment(ms).astimezone(HOUSE_ZONE).strftime("%H:%M")


def help_info() -> HelpInfo:
    """The help lines of the data file, confirmed ones first; none when the file is damaged."""
    try:
        facts = load_help_lines(resource("facts", "help_lines.toml"))
    except Trouble:
        return HelpInfo()
    checked_first = sorted(facts.lines, key=lambda line: not line.verified)
    return HelpInfo(
        lines=tuple(
            HelpLine(number=line.number, reason=line.reason, name=line.name, hue=line.hue)
            for line in checked_first
        )
    )


def run_kiosk_window(
    *, profile: Profile, settings: DeviceSettings, make_link: MakeLink, clock: Clock, full_screen: bool
) -> int:
    """The window of a kiosk; returns when the keeper ends it. In an ordinary window for the demo."""
    app = start_application(Theme(family=Family.KIOSK), overlay="kiosk")
    catch_bugs(profile.folder)
    program = KioskProgram(
        app=app,
        profile=profile,
        settings=settings,
        make_link=make_link,
        clock=clock,
        full_screen=full_screen,
        end=app.exit,
    )
    program.begin()
    return app.exec()
