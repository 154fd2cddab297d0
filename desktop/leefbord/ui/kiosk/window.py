"""The kiosk's window: frameless, full screen, guarded. Receives everything it needs; nobody receives it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from leefbord.core.clock import Clock
from leefbord.core.jobs import Jobs
from leefbord.ui.kiosk.flow import KioskFlow
from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.guard import Guard
from leefbord.ui.kiosk.house import HelpCall, HelpInfo, KioskHouse
from leefbord.ui.kiosk.look import kiosk_look_source
from leefbord.ui.kiosk.neutral import Neutral
from leefbord.ui.kiosk.screen import HeaderKey, Screen
from leefbord.ui.kiosk.speech import SpeechEngine
from leefbord.ui.page_spec import KioskPage
from leefbord.ui.tokens import ThemeName

TICK_MS = 500


class KioskWindow(QWidget):
    """begin() shows it full screen and starts guarding; it closes only by leave().

    `pages` may hold a page "about_me" (then Over mij is in the header) and "diary". Without `speech` there is
    no Lees voor, without `call` no Hulp nu: the kiosk shows only what it can do.
    """

    def __init__(
        self,
        *,
        app: QApplication,
        pages: Sequence[KioskPage],
        house: KioskHouse,
        clock: Clock,
        jobs: Jobs,
        speech: SpeechEngine | None = None,
        help_info: HelpInfo | None = None,
        call: HelpCall | None = None,
        house_theme: ThemeName = ThemeName.LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Leefbord")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self._may_close = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # The screen decides the size, never the content.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.frame = Frame()
        column.addWidget(self.frame)
        self.flow = KioskFlow(
            frame=self.frame,
            pages=pages,
            house=house,
            clock=clock,
            jobs=jobs,
            speech=speech,
            help_info=help_info or HelpInfo(),
            call=call,
            house_theme=house_theme,
            parent=self,
        )
        self._guard = Guard(app, self)
        self._guard.touched.connect(self.flow.touched)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.flow.tick)
        self._started = False

    def begin(self, *, full_screen: bool = True) -> None:
        """Show the first screen. `full_screen` False is for the demo on a desk."""
        if full_screen:
            self.showFullScreen()
        else:
            self.show()
        kiosk_look_source().fit(self.width(), self.height())
        self._started = True
        self._guard.begin()
        self._timer.start()
        self.flow.start()

    def show_neutral(self, *, kept: bool = False) -> None:
        """Even wachten: while the program behind it starts or starts again."""
        self.frame.show_screen(Screen(content=Neutral(kept=kept), buttons=frozenset({HeaderKey.HELP})))

    def leave(self) -> None:
        """End for good: the session ends, guarding stops, the window closes."""
        self._may_close = True
        self._timer.stop()
        self._guard.end()
        if self._started and self.flow.session is not None:
            self.flow.end_session()
        self.frame.clear()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size of screen: the same place, fitted anew."""
        super().resizeEvent(event)
        if kiosk_look_source().fit(self.width(), self.height()) and self._started:
            self.flow.rebuild()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4 and the like do nothing."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
