"""The window of a device that is not set up yet: a new facility, or into a house that is there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from leefbord.core.clock import HOUSE_ZONE, Clock, moment
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.keys.secret_store import SecretStore
from leefbord.services.profile import Profile
from leefbord.ui.jobs import QtJobs
from leefbord.ui.staff.start_choice import Start, StartScreen
from leefbord.ui.staff.trouble_screen import TroubleScreen
from leefbord.ui.staff.trouble_words import TroubleAct
from leefbord.windows.choices import load_theme
from leefbord.windows.crash_note import CrashNotes
from leefbord.windows.process import catch_bugs
from leefbord.windows.qt_app import start_application
from leefbord.windows.set_up_add import AddDeviceFlow
from leefbord.windows.set_up_house import NewHouseFlow
from leefbord.wire.authority_bodies import DeviceKind

FIRST_SIZE = (1280, 800)
DONE, LEFT = 0, 1


class SetUpProgram(QObject):
    """Ends with DONE when the device is set up, with LEFT when the person closes the window before."""

    def __init__(
        self,
        *,
        profile: Profile,
        store: SecretStore,
        kind: DeviceKind,
        clock: Clock,
        end: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._profile = profile
        self._store = store
        self._kind = kind
        self._clock = clock
        self._end = end
        self._notes = CrashNotes(profile.folder / "crash")
        self._jobs = QtJobs(on_failure=self._failed, name="set-up", parent=self)
        self.window = QStackedWidget()
        self.window.setWindowTitle("Leefbord")
        self.window.resize(*FIRST_SIZE)
        self.window.installEventFilter(self)
        self.house: NewHouseFlow | None = None
        self.adding: AddDeviceFlow | None = None
        self._again: Callable[[], None] = self.begin

    def begin(self) -> None:
        """The choice; a kiosk can only be added."""
        if self._kind is DeviceKind.KIOSK:
            self._add()
            if self.adding is not None:
                self.adding.forbid_back()
        else:
            start = StartScreen()
            # The demo and the sheet are commands of their own; this window does what it says it can.
            for unoffered in (Start.DEMO, Start.SHEET):
                start.hide_choice(unoffered)
            start.chosen.connect(self._chosen)
            self._put(start)
        self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cross ends the set-up; what is half made is moved aside at the next one."""
        if event.type() is QEvent.Type.Close and watched is self.window:
            self._close(LEFT)
            return True
        return super().eventFilter(watched, event)

    def _chosen(self, start: Start) -> None:
        if start is Start.FOUND:
            self._found()
        elif start is Start.JOIN:
            self._add()

    def _found(self) -> None:
        flow = NewHouseFlow(
            profile=self._profile, store=self._store, clock=self._clock, jobs=self._jobs, parent=self
        )
        flow.finished.connect(lambda: self._close(DONE))
        flow.left.connect(self.begin)
        flow.failed.connect(self._failed)
        self.house = flow
        self._put(flow.screen)

    def _add(self) -> None:
        flow = AddDeviceFlow(
            profile=self._profile,
            store=self._store,
            kind=self._kind,
            clock=self._clock,
            jobs=self._jobs,
            parent=self,
        )
        flow.finished.connect(lambda: self._close(DONE))
        flow.left.connect(self.begin)
        flow.failed.connect(self._failed)
        self.adding, self._again = flow, flow.again
        self._put(flow.screen)

    # -- ends and failures -----------------------------------------------------------------------------

    def _failed(self, failure: Exception) -> None:
        """In its own words, with what was filled in still there behind it."""
        if isinstance(failure, Refused) and self.adding is not None:
            self.adding.refuse(failure)
            return
        if not isinstance(failure, Trouble):
            self._notes.write(failure)
            failure = Trouble(TroubleKind.DISK, code="BUG")
        now = moment(self._clock.now_ms()).astimezone(HOUSE_ZONE)
        behind = self.window.currentWidget()
        screen = TroubleScreen(
            failure,
            place="",
            when=now.strftime("%H:%M"),
            acts={
                act: lambda: self._retry(screen, behind)
                for act in (TroubleAct.RETRY, TroubleAct.UNLOCK_KEYRING, TroubleAct.MAKE_ROOM)
            },
        )
        self.window.addWidget(screen)
        self.window.setCurrentWidget(screen)

    def _retry(self, screen: QWidget, behind: QWidget | None) -> None:
        if behind is not None:
            self.window.setCurrentWidget(behind)
        self.window.removeWidget(screen)
        screen.deleteLater()
        if self.house is not None and behind is self.house.screen:
            self.house.correct()
        else:
            self._again()

    def _put(self, screen: QWidget) -> None:
        before = self.window.currentWidget()
        self.window.addWidget(screen)
        self.window.setCurrentWidget(screen)
        if before is not None and before is not screen:
            self.window.removeWidget(before)
            before.deleteLater()

    def _close(self, code: int) -> None:
        if self.adding is not None:
            self.adding.stop()
        self._jobs.close()
        self.window.removeEventFilter(self)
        self.window.close()
        self._end(code)


def run_set_up(*, profile: Profile, store: SecretStore, kind: DeviceKind, clock: Clock) -> int:
    """The set-up window; DONE when the device has its settings now."""
    app = start_application(load_theme(profile.folder))
    catch_bugs(profile.folder)
    program = SetUpProgram(profile=profile, store=store, kind=kind, clock=clock, end=app.exit)
    program.begin()
    return app.exec()
