"""One window with one trouble, for when the keeper cannot even begin: keyring gone, box damaged, disk."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from leefbord.core.clock import HOUSE_ZONE, Clock, moment
from leefbord.core.errors import Trouble
from leefbord.services.profile import Profile
from leefbord.ui.staff.trouble_screen import TroubleScreen
from leefbord.ui.staff.trouble_words import TroubleAct
from leefbord.windows.choices import load_theme
from leefbord.windows.qt_app import start_application

_AGAIN_ACTS: Final = (TroubleAct.RETRY, TroubleAct.UNLOCK_KEYRING, TroubleAct.MAKE_ROOM)


def run_trouble_window(trouble: Trouble, *, profile: Profile, clock: Clock, again: int) -> int:
    """Show it until the person tries again (exit code `again`) or closes the window (0)."""
    app = start_application(load_theme(profile.folder))
    app.setQuitOnLastWindowClosed(True)
    now = moment(clock.now_ms()).astimezone(HOUSE_ZONE)
    screen = TroubleScreen(
        trouble,
        place=QCoreApplication.translate("Windows", "This PC"),
        when=now.strftime("%H:%M"),
        acts={
            **dict.fromkeys(_AGAIN_ACTS, lambda: app.exit(again)),
            TroubleAct.COPY_FOR_IT: lambda: _copy_for_it(trouble),
        },
    )
    screen.setWindowTitle("Leefbord")
    screen.resize(1100, 760)
    screen.show()
    return app.exec()


def _copy_for_it(trouble: Trouble) -> None:
    """Kind and code, nothing else: that is all a helpdesk needs and all it may have."""
    clipboard = QApplication.clipboard()
    clipboard.setText(f"Leefbord: {trouble.kind.value} {trouble.code}".strip())
