"""The steps of the first start around the sheet. Each says what is missing; the flow does the rest."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leefbord.core.errors import Refused
from leefbord.ui.staff.first_run import StepPage
from leefbord.ui.texts import refusal
from leefbord.ui.tokens import GREEN
from leefbord.ui.widgets.notice import Notice
from leefbord.ui.widgets.text_field import TextField

PasswordCheck = Callable[[str, str], None]
"""(password, login name): Refused with the reason when the password will not do."""


class FacilityStep(StepPage):
    """Asks the name of the facility."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(
            self.tr("What is your facility called?"),
            self.tr("The name stands on the recovery sheet and on every PC."),
        )
        self.facility = TextField(self.tr("Name of the facility"), tall=True)
        self.facility.edited.connect(lambda _text: self.changed.emit())
        self.body.addWidget(self.facility)

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        return "" if self.facility.text().strip() else self.tr("Fill in the name of the facility first")


class AccountStep(StepPage):
    """Asks name, login name and a password typed twice. The password leaves through `password` only."""

    changed = Signal()

    def __init__(self, check: PasswordCheck, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._check = check
        self.set_words(
            self.tr("Who are you?"), self.tr("You become the first administrator. Later you can add others.")
        )
        self.name = TextField(self.tr("Your name"), tall=True)
        self.login = TextField(
            self.tr("Login name"),
            help_text=self.tr("You type this to log in, for example nele.wouters."),
            tall=True,
        )
        self._password = TextField(
            self.tr("Password"),
            help_text=self.tr("A short sentence of your own is easy to remember."),
            tall=True,
            secret=True,
        )
        self._again = TextField(self.tr("Password once more"), tall=True, secret=True)
        for field in (self.name, self.login, self._password, self._again):
            field.edited.connect(lambda _text: self.changed.emit())
            self.body.addWidget(field)

    def password(self) -> str:
        """What was typed; only when nothing is missing."""
        return self._password.text()

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        if not self.name.text().strip() or not self.login.text().strip():
            return self.tr("Fill in your name and your login name first")
        try:
            self._check(self._password.text(), self.login.text().strip())
        except Refused as refused:
            return refusal(refused)[0]
        if self._again.text() != self._password.text():
            return self.tr("Type the same password twice")
        return ""

    def forget(self) -> None:
        """Empty both passwords, once they were used."""
        self._password.set_text("")
        self._again.set_text("")


class GroupStep(StepPage):
    """Asks the living group and what this PC is called."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(
            self.tr("What is your living group called?"),
            self.tr("This PC becomes the first workplace of the group."),
        )
        self.group = TextField(self.tr("Name of the group"), tall=True)
        self.pc = TextField(
            self.tr("Name of this PC"), help_text=self.tr("For example: pc office upstairs."), tall=True
        )
        for field in (self.group, self.pc):
            field.edited.connect(lambda _text: self.changed.emit())
            self.body.addWidget(field)

    def missing(self) -> str:
        """Why it is not ready; empty when ready."""
        if not self.group.text().strip():
            return self.tr("Fill in the name of the group first")
        return "" if self.pc.text().strip() else self.tr("Give this PC a name first")


class DoneStep(StepPage):
    """Says that everything is ready and what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(
            self.tr("Everything is ready"), self.tr("You can add people and PCs under Settings, also later.")
        )
        self.body.addWidget(
            Notice(
                self.tr("Facility and group are made. This PC is the first workplace."),
                icon_name="circle-check",
                hue=GREEN,
            )
        )
