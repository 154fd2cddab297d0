"""The screens of Hulp: the page, and the call while somebody is on the way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from leefbord.ui.kiosk.call_page import CallPage
from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.help_page import HelpPage
from leefbord.ui.kiosk.house import HelpCall, HelpInfo
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.promises import help_promise
from leefbord.ui.kiosk.screen import HeaderKey, Screen


class HelpFlow:
    """`resume` goes back to where the youth was. Without a HelpCall nothing promises a call."""

    def __init__(
        self, *, frame: Frame, info: HelpInfo, call: HelpCall | None, resume: Callable[[], None]
    ) -> None:
        self._frame = frame
        self._info = info
        self._call = call
        self._resume = resume
        self._shown: CallPage | None = None
        self._buttons: frozenset[HeaderKey] = frozenset()

    @property
    def calling(self) -> bool:
        """Whether the call's own screen is shown: idle time does not run then."""
        screen = self._frame.screen_shown
        return self._shown is not None and screen is not None and screen.content is self._shown

    def show(self, buttons: frozenset[HeaderKey]) -> None:
        """The help page."""
        self._shown = None
        self._buttons = buttons
        page = HelpPage(self._info, can_call=self._call is not None)
        page.called.connect(self._start_call)
        self._frame.show_screen(
            Screen(
                content=page,
                title=QCoreApplication.translate("Kiosk", "Help"),
                sentence=QCoreApplication.translate("Kiosk", "You may always ask for help."),
                lead=PictogramPicture("ring_buoy", size=72),
                buttons=buttons,
                here=HeaderKey.HELP,
                footer=help_promise(),
                footer_picture="ring_buoy",
            )
        )

    def _start_call(self) -> None:
        if self._call is None:
            return
        self._call.start()
        page = CallPage(self._info, self._call.state())
        page.cancelled.connect(self._cancel)
        self._frame.show_screen(
            Screen(
                content=page,
                title=QCoreApplication.translate("Kiosk", "Help"),
                sentence=QCoreApplication.translate("Kiosk", "You do not have to do anything."),
                lead=PictogramPicture("ring_buoy", size=72),
                buttons=self._buttons & {HeaderKey.READ_ALOUD, HeaderKey.HIDE, HeaderKey.HELP},
                here=HeaderKey.HELP,
                footer=help_promise(),
                footer_picture="ring_buoy",
            )
        )
        self._shown = page

    def tick(self) -> None:
        """Show where the call stands."""
        if self._call is not None and self._shown is not None:
            self._shown.show_state(self._call.state())

    def _cancel(self) -> None:
        if self._call is not None:
            self._call.cancel()
        self._shown = None
        self._resume()
