"""A new facility, step by step: names, the first administrator, the hub, the sheet, and then the making."""

import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTime, Signal
from PySide6.QtWidgets import QWidget

from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused, Trouble
from leefbord.core.resources import resource
from leefbord.keys.password_rules import PasswordRules, read_common
from leefbord.keys.recovery import RecoveryKeys, make_recovery, places_to_check
from leefbord.keys.secret_store import SecretStore
from leefbord.services.device_settings import load_settings
from leefbord.services.profile import Profile
from leefbord.ui.jobs import QtJobs
from leefbord.ui.staff.first_run import FirstRunScreen
from leefbord.ui.staff.first_run_steps import DoneStep, FacilityStep, GroupStep
from leefbord.ui.staff.recovery_paint import Sheet
from leefbord.ui.staff.recovery_step import RecoveryStep
from leefbord.ui.widgets.button import Button
from leefbord.windows.set_up_sheet import save_as_pdf, send_to_printer, sheet_of
from leefbord.windows.set_up_steps import AdminStep, HubStep, MakingStep, Missing, Slot
from leefbord.windows.set_up_work import NewHouse, make_house

_LOOKALIKES: Final = str.maketrans("OILU", "011V")
_HUB, _SHEET, _READY = 3, 4, 5
_PARTS: Final = ("argon", "keys", "hub", "vault", "password", "names")
ToPaper = Callable[[Sheet, QWidget], bool]
"""Brings a sheet to paper or to a file; False when the person left it or it did not work."""


class NewHouseFlow(QObject):
    """`screen` is what stands in the window. `finished` when the house is there, `left` before step one.

    `failed` carries a Trouble while making; what was filled in stays, `correct` goes back to it.
    """

    finished = Signal()
    left = Signal()
    failed = Signal(object)
    _part = Signal(str)

    def __init__(
        self,
        *,
        profile: Profile,
        store: SecretStore,
        clock: Clock,
        jobs: QtJobs,
        to_printer: ToPaper = send_to_printer,
        to_file: ToPaper = save_as_pdf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._store = store
        self._clock = clock
        self._jobs = jobs
        self._to_printer = to_printer
        self._to_file = to_file
        self._recovery: RecoveryKeys = make_recovery(os.urandom)
        self._rules = PasswordRules(common=read_common(resource("passwords", "common.txt")))
        self.facility = FacilityStep()
        self.admin = AdminStep(lambda password, login: self._rules.check(password, login_name=login))
        self.group = GroupStep()
        self.hub = HubStep()
        self.sheet: RecoveryStep | None = None
        self.making = MakingStep()
        self._sheet_slot, self._last_slot = Slot(), Slot()
        self._last_slot.show_page(self.making)
        self._index = 0
        self.screen = FirstRunScreen(
            QCoreApplication.translate("SetUp", "New facility"),
            [
                (QCoreApplication.translate("SetUp", "Facility"), self.facility),
                (QCoreApplication.translate("SetUp", "Administrator"), self.admin),
                (QCoreApplication.translate("SetUp", "Living group"), self.group),
                (QCoreApplication.translate("SetUp", "Hub"), self.hub),
                (QCoreApplication.translate("SetUp", "Recovery sheet"), self._sheet_slot),
                (QCoreApplication.translate("SetUp", "Ready"), self._last_slot),
            ],
        )
        for step in (self.facility, self.admin, self.group, self.hub):
            step.changed.connect(self._look)
        self.screen.onward.connect(self._onward)
        self.screen.back.connect(lambda: self._go(self._index - 1))
        self._part.connect(self._show_part)
        self._go(0)

    def correct(self) -> None:
        """Back to the hub's step after a failure, to look at what was filled in."""
        self._go(_HUB)

    # -- steps -----------------------------------------------------------------------------------------

    def _missing(self) -> Missing:
        def nothing() -> str:
            return ""

        steps: list[Missing] = [
            self.facility.missing,
            self.admin.missing,
            self.group.missing,
            self.hub.missing,
            self.sheet.missing if self.sheet is not None else nothing,
            nothing,
        ]
        return steps[self._index]

    def _look(self) -> None:
        self.screen.why_not(self._missing()())

    def _onward(self) -> None:
        if self._missing()():
            self._look()
        elif self._index == _READY:
            self.finished.emit()
        elif self._index == _SHEET:
            self._make()
        else:
            self._go(self._index + 1)

    def _go(self, index: int) -> None:
        if index < 0:
            self.left.emit()
            return
        self._note()
        self._index = index
        if index == _SHEET and self.sheet is None:
            self._sheet_slot.show_page(self._make_sheet_step())
        self.screen.show_step(index)
        self.screen.back_button.setVisible(True)  # before step one lies the choice of what to do
        self._look()

    def _note(self) -> None:
        """What was filled in stands on the rail."""
        hub = self.hub.invitation() if self._index == _HUB and not self.hub.missing() else None
        notes = (
            self.facility.facility.text().strip(),
            self.admin.name.text().strip(),
            self.group.group.text().strip(),
            hub.address.url if hub is not None else "",
        )
        if self._index < len(notes):
            self.screen.rail.show_note(self._index, notes[self._index])

    # -- the sheet -------------------------------------------------------------------------------------

    def _make_sheet_step(self) -> RecoveryStep:
        places = places_to_check(os.urandom)
        groups = self._recovery.groups()
        step = RecoveryStep(
            self.facility.facility.text().strip(),
            places,
            lambda place, typed: _plain(typed) == groups[place],
        )
        keep = Button(
            QCoreApplication.translate("SetUp", "Keep as PDF"), icon_name="file-type-pdf", height=44
        )
        keep.clicked.connect(lambda: self._paper(self._to_file, on_disk=True))
        step.add_way(keep)
        step.print_wanted.connect(lambda: self._paper(self._to_printer, on_disk=False))
        step.ready_changed.connect(lambda _ready: self._look())
        self.sheet = step
        return step

    def _paper(self, way: ToPaper, *, on_disk: bool) -> None:
        facility = self.facility.facility.text().strip()
        sheet = sheet_of(self._recovery, facility, house_day(self._clock.now_ms()))
        if self.sheet is None or not way(sheet, self.screen):
            return
        if on_disk:
            words = QCoreApplication.translate("SetUp", "Kept. Print it, then delete that file.")
        else:
            words = QCoreApplication.translate("SetUp", "Printed at {time}.").replace(
                "{time}", QTime.currentTime().toString("HH:mm")
            )
        self.sheet.show_printed(words)

    # -- making ----------------------------------------------------------------------------------------

    def _make(self) -> None:
        form = NewHouse(
            group_name=self.group.group.text().strip(),
            pc_name=self.group.pc.text().strip(),
            admin_name=self.admin.name.text().strip(),
            login_name=self.admin.login.text().strip().casefold(),
            password=self.admin.password(),
            kiosk_code=self.admin.kiosk_code(),
            hub=self.hub.invitation(),
        )
        self._index = _READY
        self.screen.show_step(_READY, may_go_back=False)
        self.screen.next_button.setEnabled(False)
        self._jobs.run(
            lambda: make_house(
                form,
                recovery=self._recovery,
                profile=self._profile,
                store=self._store,
                clock=self._clock,
                progress=self._part.emit,
            ),
            lambda _done: self._made(),
            self._not_made,
        )

    def _show_part(self, part: str) -> None:
        self.making.show_step(part, _PARTS.index(part) if part in _PARTS else 0, len(_PARTS))

    def _made(self) -> None:
        self.admin.forget()
        self._last_slot.show_page(DoneStep())
        self.screen.next_button.setEnabled(True)
        self.screen.next_button.setFocus()

    def _not_made(self, failure: Exception) -> None:
        if load_settings(self._profile.settings) is not None:
            self._made()  # the house is there; only a name could not be written
        elif isinstance(failure, Refused):
            self._go(_HUB)
            self.hub.refuse(failure)
        elif isinstance(failure, Trouble) and self.hub.tell(failure):
            self._go(_HUB)
        else:
            self.failed.emit(failure)


def _plain(typed: str) -> str:
    return typed.strip().upper().translate(_LOOKALIKES)
