"""The sentences at the foot of the kiosk's own screens: what happens here. Only what is true now."""

from PySide6.QtCore import QCoreApplication


def wall_promise() -> str:
    """Avatar wall."""
    return QCoreApplication.translate("Kiosk", "Are you not here? Ask the staff.")


def code_promise() -> str:
    """Tapping the code."""
    return QCoreApplication.translate("Kiosk", "Forgot your code? Ask the staff. They never see it.")


def first_code_promise(*, has_diary: bool) -> str:
    """Choosing the first code; what is lost with it is said before, not after."""
    if has_diary:
        return QCoreApplication.translate("Kiosk", "Forget your code, and your diary is gone without a card.")
    return QCoreApplication.translate("Kiosk", "Only you know your code. The staff do not see it.")


def home_promise() -> str:
    """Home: the program keeps no count of visits to the kiosk, anywhere."""
    return QCoreApplication.translate("Kiosk", "Nobody counts how often you come here.")


def page_promise() -> str:
    """A page that says nothing of its own."""
    return QCoreApplication.translate("Kiosk", "Other youths do not see this.")


def help_promise() -> str:
    """Help."""
    return QCoreApplication.translate("Kiosk", "You can ask for help without a code.")


def draft_promise() -> str:
    """Only when a sealed draft was really written."""
    return QCoreApplication.translate("Kiosk", "Your text is kept. Only you can open it.")


def staff_promise() -> str:
    """The door for staff."""
    return QCoreApplication.translate("Kiosk", "This is for the staff.")
