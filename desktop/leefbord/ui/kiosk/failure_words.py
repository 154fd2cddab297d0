"""What a youth reads when something cannot be done: calm, no code, no error text."""

from PySide6.QtCore import QCoreApplication

from leefbord.core.errors import Refused, Trouble
from leefbord.ui.kiosk.notice import Notice
from leefbord.ui.texts import refusal


def failure_notice(failure: Exception) -> Notice:
    """A Refused in its own words, a Trouble in one sentence. Anything else is a bug and goes on up."""
    if isinstance(failure, Refused):
        return Notice(*refusal(failure))
    if isinstance(failure, Trouble):
        return Notice(
            QCoreApplication.translate("Kiosk", "That does not work now."),
            QCoreApplication.translate("Kiosk", "You did nothing wrong. Ask the staff."),
        )
    raise failure
