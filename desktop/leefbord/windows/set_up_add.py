"""Adds this device to a house: the hub's address, a code compared on two screens, then the first sync."""

import os
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from leefbord.core.clock import Clock
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.keys.secret_store import SecretStore
from leefbord.services.joining import Newcomer, ask_to_join, make_newcomer, stop_asking
from leefbord.services.profile import Profile
from leefbord.sync.enrolment import EnrolmentPhase, Joined, NewDeviceSide
from leefbord.sync.hub_door import HubAddress
from leefbord.ui.jobs import QtJobs
from leefbord.ui.staff.add_pc import NewPcScreen
from leefbord.ui.staff.first_run import FirstRunScreen
from leefbord.ui.staff.waiting import WaitingScreen
from leefbord.windows.set_up_steps import AddressStep
from leefbord.windows.set_up_work import enter_house
from leefbord.wire.authority_bodies import DeviceKind

STEP_MS: Final = 1000


class AddDeviceFlow(QObject):
    """`screen` is what stands in the window. `finished` when the device is in; `left` before the first step.

    `failed` carries what went wrong; `again` goes on where it stopped, nothing is asked twice.
    """

    finished = Signal()
    left = Signal()
    failed = Signal(object)
    _progress = Signal(int, int)

    def __init__(
        self,
        *,
        profile: Profile,
        store: SecretStore,
        kind: DeviceKind,
        clock: Clock,
        jobs: QtJobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._store = store
        self._kind = kind
        self._clock = clock
        self._jobs = jobs
        self._address: HubAddress | None = None
        self._newcomer: Newcomer | None = None
        self._side: NewDeviceSide | None = None
        self._joined: Joined | None = None
        self._stepping = False
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        self.screen = QStackedWidget()
        self._place = _place(kind)
        self.address = AddressStep(_ask_words(kind))
        self._form = FirstRunScreen(
            self._place,
            [(QCoreApplication.translate("SetUp", "Find the hub"), self.address)],
            last_words=QCoreApplication.translate("SetUp", "Go on"),
        )
        self._form.back_button.setVisible(True)
        self._form.onward.connect(self._ask)
        self._form.back.connect(self.left)
        self.address.changed.connect(self._look)
        self.code: NewPcScreen | None = None
        self.waiting: WaitingScreen | None = None
        self._progress.connect(self._show_progress)
        self.screen.addWidget(self._form)
        self._look()

    def forbid_back(self) -> None:
        """There is nothing before this: a kiosk can only be added."""
        self._form.back_button.setVisible(False)

    def again(self) -> None:
        """After a failure: go on with the code, the first sync, or the question for the address."""
        if self._joined is not None:
            self._enter()
        elif self._side is not None and not self._side.phase.over:
            self._timer.start()
        else:
            self._start_anew()

    def refuse(self, refused: Refused) -> None:
        """Begin again, with the reason beside the address."""
        self._start_anew()
        self._drop_code()
        self.address.notice.refuse(refused)

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()
        self._let_go()

    def _let_go(self) -> None:
        """The question is over, however it ended."""
        side, self._side = self._side, None
        if side is not None:
            stop_asking(side)

    # -- asking ----------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._form.why_not(self.address.missing())

    def _ask(self) -> None:
        if self.address.missing():
            self._look()
            return
        address = self.address.hub()
        self._address = address
        newcomer = make_newcomer(self._kind, os.urandom)
        self._newcomer = newcomer
        self.address.notice.hide()
        self._form.why_not(QCoreApplication.translate("SetUp", "Looking for the hub..."))
        self._jobs.run(
            lambda: ask_to_join(newcomer, address, clock=self._clock, entropy=os.urandom),
            self._asked,
            self._not_asked,
        )

    def _not_asked(self, failure: Exception) -> None:
        """Most often the address is wrong or the cable is out: said beside the field, which stays filled."""
        self._look()
        if isinstance(failure, Trouble) and failure.kind is TroubleKind.HUB_UNREACHABLE:
            self.address.notice.say(
                QCoreApplication.translate("SetUp", "No hub answers at this address"),
                QCoreApplication.translate("SetUp", "Look at the address and the network. Then try again."),
                icon_name="cloud-off",
            )
        else:
            self.failed.emit(failure)

    def _asked(self, side: NewDeviceSide) -> None:
        self._side = side
        self._show_waiting(
            QCoreApplication.translate("SetUp", "Waiting for your team lead"),
            QCoreApplication.translate(
                "SetUp", "Your team lead opens Settings, Add a PC, on a PC that is already in the house."
            ),
        )
        self._timer.start()

    def _start_anew(self) -> None:
        self._timer.stop()
        self._let_go()
        self._joined = None
        self._put(self._form)
        self._look()

    # -- comparing -------------------------------------------------------------------------------------

    def _step(self) -> None:
        side = self._side
        if side is None or self._stepping:
            return
        self._stepping = True
        self._jobs.run(side.step, self._stepped, self._not_stepped)

    def _stepped(self, phase: EnrolmentPhase) -> None:
        self._stepping = False
        side = self._side
        if side is None:
            return
        if phase is EnrolmentPhase.COMPARE and self.code is None:
            self._compare(side)
        elif phase is EnrolmentPhase.APPROVED:
            self._timer.stop()
            self._joined = side.joined
            self._let_go()
            self._enter()
        elif phase is EnrolmentPhase.REFUSED:
            self._over(QCoreApplication.translate("SetUp", "Your team lead did not let this PC in"))
        elif phase is EnrolmentPhase.EXPIRED:
            self._over(QCoreApplication.translate("SetUp", "The code is no longer good"))

    def _not_stepped(self, failure: Exception) -> None:
        """A hub out of reach for a moment is asked again; the ten minutes of the code go on."""
        self._stepping = False
        if isinstance(failure, Trouble) and failure.kind is TroubleKind.HUB_UNREACHABLE:
            return
        self._timer.stop()
        self.failed.emit(failure)

    def _compare(self, side: NewDeviceSide) -> None:
        code = NewPcScreen(self._place, side.code)
        code.confirmed.connect(side.confirm)
        code.left.connect(self._deny)
        self.code = code
        self._put(code)

    def _deny(self) -> None:
        if self._side is not None:
            self._side.deny()
        self._over(QCoreApplication.translate("SetUp", "Stopped. Nothing was added."))

    def _over(self, title: str) -> None:
        self._start_anew()
        self._drop_code()
        self.address.notice.say(
            title, QCoreApplication.translate("SetUp", "You can begin again."), icon_name="info-circle"
        )

    def _drop_code(self) -> None:
        if self.code is not None:
            self.screen.removeWidget(self.code)
            self.code.deleteLater()
            self.code = None

    # -- coming in -------------------------------------------------------------------------------------

    def _enter(self) -> None:
        newcomer, joined, address = self._newcomer, self._joined, self._address
        if newcomer is None or joined is None or address is None:
            return
        self._drop_code()
        waiting = self._show_waiting(
            QCoreApplication.translate("SetUp", "This PC is being filled"),
            QCoreApplication.translate("SetUp", "The work of your house comes in. Leave this PC on."),
            progress=True,
        )
        waiting.forbid_back()
        self._jobs.run(
            lambda: enter_house(
                newcomer,
                joined,
                address,
                profile=self._profile,
                store=self._store,
                clock=self._clock,
                progress=self._progress.emit,
            ),
            lambda _done: self.finished.emit(),
            self.failed.emit,
        )

    def _show_progress(self, done: int, whole: int) -> None:
        if self.waiting is not None:
            self.waiting.progress.show_progress(done, whole)

    def _show_waiting(self, title: str, text: str, *, progress: bool = False) -> WaitingScreen:
        waiting = WaitingScreen(self._place, title, text, progress=progress)
        waiting.left.connect(self._start_anew)
        if self.waiting is not None:
            self.screen.removeWidget(self.waiting)
            self.waiting.deleteLater()
        self.waiting = waiting
        self._put(waiting)
        return waiting

    def _put(self, screen: QWidget) -> None:
        if self.screen.indexOf(screen) < 0:
            self.screen.addWidget(screen)
        self.screen.setCurrentWidget(screen)


def _place(kind: DeviceKind) -> str:
    if kind is DeviceKind.KIOSK:
        return QCoreApplication.translate("SetUp", "New kiosk")
    return QCoreApplication.translate("SetUp", "New PC")


def _ask_words(kind: DeviceKind) -> str:
    if kind is DeviceKind.KIOSK:
        return QCoreApplication.translate("SetUp", "Add this kiosk to your house")
    return QCoreApplication.translate("SetUp", "Add this PC to your house")
