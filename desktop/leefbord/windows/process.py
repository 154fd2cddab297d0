"""A window process from start to end: application, program, exit code."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject

from leefbord.core.clock import SystemClock
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.profile import Profile
from leefbord.windows.choices import load_theme
from leefbord.windows.crash_note import CrashNotes
from leefbord.windows.qt_app import start_application
from leefbord.windows.signals import MakeLink
from leefbord.windows.staff import StaffProgram


class CloseWatch(QObject):
    """The cross of a window ends the program in order, instead of only hiding the window."""

    def __init__(self, program: StaffProgram) -> None:
        super().__init__()
        self._program = program

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() is QEvent.Type.Close:
            self._program.quit()
            return True
        return super().eventFilter(watched, event)


def run_staff_window(
    *, profile: Profile, settings: DeviceSettings, make_link: MakeLink, clock: SystemClock
) -> int:
    """The window of a workstation; returns when the keeper or the person ends it."""
    app = start_application(load_theme(profile.folder))
    catch_bugs(profile.folder)
    program = StaffProgram(profile=profile, settings=settings, make_link=make_link, clock=clock, end=app.exit)
    watch = CloseWatch(program)
    program.begin(watch)
    return app.exec()


def catch_bugs(folder: Path) -> None:
    """What nobody expected becomes a crash report; the window goes on where it can."""
    notes = CrashNotes(folder / "crash")

    def note(_kind: type[BaseException], failure: BaseException, _trace: TracebackType | None) -> None:
        notes.write(failure)

    sys.excepthook = note
    threading.excepthook = lambda caught: notes.write(caught.exc_value) if caught.exc_value else None
