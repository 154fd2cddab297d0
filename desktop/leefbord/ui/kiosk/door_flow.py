"""The screens of nobody: closed kiosk, avatar wall, and the door through which staff open and close."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from leefbord.core.jobs import Jobs
from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.avatar_wall import AvatarWall
from leefbord.ui.kiosk.closed import Closed
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.failure_words import failure_notice
from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.house import KioskHouse
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.promises import help_promise, staff_promise, wall_promise
from leefbord.ui.kiosk.screen import HeaderKey, Screen
from leefbord.ui.kiosk.staff_door import StaffDoor


class DoorFlow:
    """`start` shows the first screen again; `chosen` is called with the youth whose tile was tapped."""

    def __init__(
        self,
        *,
        frame: Frame,
        house: KioskHouse,
        jobs: Jobs,
        voice: bool,
        start: Callable[[], None],
    ) -> None:
        self._frame = frame
        self._house = house
        self._jobs = jobs
        self._start = start
        self.chosen: Callable[[YouthCard], None] = lambda _card: None
        keys = {HeaderKey.HELP}
        self._buttons = frozenset(keys | {HeaderKey.READ_ALOUD} if voice else keys)

    def show(self) -> None:
        """The wall, or the closed kiosk."""
        if self._house.is_open():
            self._show_wall()
        else:
            self._show_closed()

    def _show_closed(self) -> None:
        closed = Closed()
        closed.staff.connect(self._show_door)
        self._frame.show_screen(
            Screen(content=closed, buttons=self._buttons, footer=help_promise(), footer_picture="ring_buoy")
        )

    def _show_wall(self) -> None:
        cards = self._house.youths()
        content: QWidget
        paging: QWidget | None = None
        if cards:
            wall = AvatarWall(cards)
            wall.chosen.connect(lambda card: self.chosen(card))
            paging = wall.paging
            content = wall
        else:
            content = EmptyState("house", QCoreApplication.translate("Kiosk", "Nobody lives here yet."))
        self._frame.show_screen(
            Screen(
                content=content,
                title=QCoreApplication.translate("Kiosk", "Who are you?"),
                sentence=QCoreApplication.translate("Kiosk", "Tap your picture.") if cards else "",
                lead=PictogramPicture("home", size=72),
                buttons=self._buttons,
                footer=wall_promise(),
                footer_picture="search",
                footer_extra=self._foot(paging),
            )
        )

    def _foot(self, paging: QWidget | None) -> QWidget:
        """The page buttons and the door for staff."""
        foot = QWidget()
        foot.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if paging is not None:
            row.addWidget(paging)
        staff = ActionButton(QCoreApplication.translate("Kiosk", "Staff"), icon="key", height=64, size=19)
        staff.clicked.connect(self._show_door)
        row.addWidget(staff)
        return foot

    def _show_door(self) -> None:
        door = StaffDoor()
        closing = self._house.is_open()
        if closing:
            title = QCoreApplication.translate("Kiosk", "Close the board")
        else:
            title = QCoreApplication.translate("Kiosk", "Open the board")
        self._frame.show_screen(
            Screen(
                content=door,
                title=title,
                lead=PictogramPicture("key", size=72),
                buttons=frozenset({HeaderKey.BACK, HeaderKey.HELP}),
                footer=staff_promise(),
            )
        )
        door.entered.connect(lambda name, code: self._try(door, name, code, closing=closing))

    def _try(self, door: StaffDoor, name: str, code: str, *, closing: bool) -> None:
        act = self._house.close_by_staff if closing else self._house.open_by_staff

        def answer(right: bool) -> None:
            if right:
                self._start()
            elif self._showing(door):
                door.wrong()

        def failed(failure: Exception) -> None:
            if self._showing(door):
                door.say("")
                self._frame.show_notice(failure_notice(failure))

        self._jobs.run(lambda: act(name, code), answer, failed)

    def _showing(self, door: StaffDoor) -> bool:
        screen = self._frame.screen_shown
        return screen is not None and screen.content is door
