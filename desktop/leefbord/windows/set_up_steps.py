"""The steps of a set-up that are this window's own: the hub, the kiosk code, and the making itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.keys.password_rules import check_pin
from leefbord.services.first_desk import HubInvitation
from leefbord.sync.hub_door import HubAddress
from leefbord.ui.staff.first_run import StepPage
from leefbord.ui.staff.first_run_steps import AccountStep, PasswordCheck
from leefbord.ui.texts import refusal
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.progress_line import ProgressLine
from leefbord.ui.widgets.text_field import TextField
from leefbord.windows.hub_text import HubText, read_hub_text


class AdminStep(AccountStep):
    """Name, login name, password, and the code for the kiosk."""

    def __init__(self, check: PasswordCheck, parent: QWidget | None = None) -> None:
        super().__init__(check, parent)
        self._code = TextField(
            QCoreApplication.translate("SetUp", "Your kiosk code"),
            help_text=QCoreApplication.translate(
                "SetUp", "At least four digits. You open and close the kiosk of the house with it."
            ),
            tall=True,
            secret=True,
        )
        self._code.edited.connect(lambda _text: self.changed.emit())
        self.body.addWidget(self._code)

    def kiosk_code(self) -> str:
        """What was typed; only when nothing is missing."""
        return self._code.text()

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        reason = super().missing()
        if reason:
            return reason
        try:
            check_pin(self._code.text())
        except Refused as refused:
            return refusal(refused)[0]
        return ""

    def forget(self) -> None:
        """Empty all secrets, once they were used."""
        super().forget()
        self._code.set_text("")


class HubStep(StepPage):
    """The address of the hub and its one-time code, or a house without a hub."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SetUp", "Where is your hub?"),
            QCoreApplication.translate(
                "SetUp", "The hub passes work on between the PCs of your facility. It cannot read anything."
            ),
            parent,
        )
        self.address = TextField(
            QCoreApplication.translate("SetUp", "Address of the hub"),
            help_text=QCoreApplication.translate(
                "SetUp", "From IT. You can also paste the whole text of the file setup.json here."
            ),
            tall=True,
        )
        self.code = TextField(
            QCoreApplication.translate("SetUp", "Set-up code of the hub"),
            help_text=QCoreApplication.translate("SetUp", "It works once, for one facility."),
            tall=True,
        )
        self.without = QCheckBox(QCoreApplication.translate("SetUp", "Go on without a hub"))
        self.alone = Notice(
            QCoreApplication.translate("SetUp", "Without a hub this PC works alone"),
            QCoreApplication.translate("SetUp", "Other PCs and a kiosk cannot be added to this house."),
        )
        self.alone.hide()
        self.notice = Notice("")
        self.notice.hide()
        for widget in (self.address, self.code, self.without, self.alone, self.notice):
            self.body.addWidget(widget)
        self.address.edited.connect(self._typed)
        self.code.edited.connect(lambda _text: self.changed.emit())
        self.without.toggled.connect(self._turn)

    def invitation(self) -> HubInvitation | None:
        """The hub, or None for a house without; only when nothing is missing."""
        if self.without.isChecked():
            return None
        read = read_hub_text(self.address.text())
        return HubInvitation(address=read.address, code=read.code or self.code.text().strip())

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        if self.without.isChecked():
            return ""
        try:
            read = read_hub_text(self.address.text())
        except Refused as refused:
            if not self.address.text().strip():
                return QCoreApplication.translate("SetUp", "Fill in the address of the hub first")
            return refusal(refused)[0]
        if not (read.code or self.code.text().strip()):
            return QCoreApplication.translate("SetUp", "Fill in the set-up code of the hub first")
        return ""

    def refuse(self, refused: Refused) -> None:
        """Show a refusal beside what was filled in."""
        self.notice.refuse(refused)

    def tell(self, trouble: Trouble) -> bool:
        """Show a trouble that these fields explain; False for another one."""
        if trouble.kind is TroubleKind.HUB_UNREACHABLE:
            self.address.show_error(QCoreApplication.translate("SetUp", "No hub answers at this address"))
        elif trouble.kind is TroubleKind.HUB_REFUSED:
            self.code.show_error(
                QCoreApplication.translate("SetUp", "The hub does not take this code. Ask IT for a new one.")
            )
        else:
            return False
        return True

    def _typed(self, text: str) -> None:
        """The code of a pasted file goes to its own field."""
        try:
            found = read_hub_text(text).code
        except Refused:
            found = ""
        if found:
            self.code.set_text(found)
        self.changed.emit()

    def _turn(self, alone: bool) -> None:
        self.address.setEnabled(not alone)
        self.code.setEnabled(not alone)
        self.alone.setVisible(alone)
        self.changed.emit()


class AddressStep(StepPage):
    """The address of the hub, for a device that joins; `entered` carries the HubAddress."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            QCoreApplication.translate(
                "SetUp", "Your team lead finds the line for a new PC under Settings, Add a PC."
            ),
            parent,
        )
        self.address = TextField(
            QCoreApplication.translate("SetUp", "Address of the hub"),
            help_text=QCoreApplication.translate("SetUp", "Type or paste the whole line."),
            tall=True,
        )
        self.notice = Notice("")
        self.notice.hide()
        self.body.addWidget(self.address)
        self.body.addWidget(self.notice)
        self.address.edited.connect(lambda _text: self.changed.emit())

    def hub(self) -> HubAddress:
        """What was typed; only when nothing is missing."""
        return self._read().address

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        if not self.address.text().strip():
            return QCoreApplication.translate("SetUp", "Fill in the address of the hub first")
        try:
            self._read()
        except Refused as refused:
            return refusal(refused)[0]
        return ""

    def _read(self) -> HubText:
        return read_hub_text(self.address.text())


class MakingStep(StepPage):
    """How far the making is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SetUp", "Your house is being made"),
            QCoreApplication.translate("SetUp", "It takes less than a minute. Leave this PC on."),
            parent,
        )
        self.progress = ProgressLine(self.words("argon"), can_cancel=False)
        self.body.addWidget(self.progress)

    def show_step(self, step: str, done: int, whole: int) -> None:
        """Another part of the work began."""
        self.progress.show_progress(done, whole, self.words(step))

    def words(self, step: str) -> str:
        """A step of the work in words."""
        said = {
            "argon": QCoreApplication.translate("SetUp", "Looking how fast this PC is..."),
            "keys": QCoreApplication.translate("SetUp", "Making keys..."),
            "hub": QCoreApplication.translate("SetUp", "Registering at the hub..."),
            "vault": QCoreApplication.translate("SetUp", "Making the vault..."),
            "password": QCoreApplication.translate("SetUp", "Locking your keys with your password..."),
            "names": QCoreApplication.translate("SetUp", "Writing the names..."),
        }
        return said.get(step, said["keys"])


class Slot(QWidget):
    """A place among the steps whose page is made when it is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_page(self, page: QWidget) -> None:
        """Put a page here, in place of the one before."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._column.addWidget(page)


Missing = Callable[[], str]
"""Why a step is not ready; empty when it is."""
