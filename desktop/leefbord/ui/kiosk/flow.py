"""Which screen comes after which: wall, code, home, page, help, hidden, and back. Owns the session."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from leefbord.core.clock import HOUSE_ZONE, Clock, moment
from leefbord.core.jobs import Jobs
from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.code_flow import CodeFlow
from leefbord.ui.kiosk.door_flow import DoorFlow
from leefbord.ui.kiosk.dress import dress_house, dress_tile, dress_youth
from leefbord.ui.kiosk.failure_words import failure_notice
from leefbord.ui.kiosk.frame import Frame
from leefbord.ui.kiosk.help_flow import HelpFlow
from leefbord.ui.kiosk.hidden import Hidden
from leefbord.ui.kiosk.home_screen import ABOUT_ME, HomeScreen
from leefbord.ui.kiosk.house import HelpCall, HelpInfo, KioskHouse, KioskSession
from leefbord.ui.kiosk.idle import IdlePhase, IdleWatch
from leefbord.ui.kiosk.notice import Notice
from leefbord.ui.kiosk.page_offers import draft_kept
from leefbord.ui.kiosk.page_screen import make_page_screen
from leefbord.ui.kiosk.promises import draft_promise
from leefbord.ui.kiosk.reader import Reader
from leefbord.ui.kiosk.screen import HeaderKey, Screen
from leefbord.ui.kiosk.speech import SpeechEngine
from leefbord.ui.kiosk.still_there import StillThere
from leefbord.ui.page_spec import KioskPage
from leefbord.ui.texts import page_title
from leefbord.ui.tokens import ThemeName

DIARY = "diary"
UNDO_SECONDS = 10


class Stage(Enum):
    """Where the kiosk is."""

    OUTSIDE = auto()
    CODE = auto()
    HOME = auto()
    PAGE = auto()
    STEP_UP = auto()
    HELP = auto()
    HIDDEN = auto()
    ASKING = auto()


class KioskFlow(QObject):
    """Built once per window; start() shows the first screen."""

    def __init__(
        self,
        *,
        frame: Frame,
        pages: Sequence[KioskPage],
        house: KioskHouse,
        clock: Clock,
        jobs: Jobs,
        speech: SpeechEngine | None,
        help_info: HelpInfo,
        call: HelpCall | None,
        house_theme: ThemeName,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._pages = {page.key: page for page in sorted(pages, key=lambda page: page.order)}
        self._house = house
        self._clock = clock
        self._jobs = jobs
        self._house_theme = house_theme
        self._reader = Reader(frame, speech)
        voice = self._reader.there
        self._codes = CodeFlow(
            frame=frame, house=house, jobs=jobs, voice=voice, has_diary=DIARY in self._pages
        )
        self._door = DoorFlow(frame=frame, house=house, jobs=jobs, voice=voice, start=self.start)
        self._door.chosen = self._choose_tile
        self._help = HelpFlow(frame=frame, info=help_info, call=call, resume=self._resume)
        self._session: KioskSession | None = None
        self._card: YouthCard | None = None
        self._page: KioskPage | None = None
        self._home: HomeScreen | None = None
        self._asking: StillThere | None = None
        self._covered = False
        self._watch: IdleWatch | None = None
        self.stage = Stage.OUTSIDE
        frame.chosen.connect(self._press)

    @property
    def session(self) -> KioskSession | None:
        """The youth's session, if one is open."""
        return self._session

    def start(self) -> None:
        """The wall, or the closed kiosk: nobody's screen."""
        self.stage = Stage.OUTSIDE
        self._covered = False
        self._card = None
        self._watch = None
        dress_house(self._house_theme)
        self._door.show()

    def rebuild(self) -> None:
        """The screen got another size: show the same place anew."""
        self._keep_draft()
        again: dict[Stage, Callable[[], None]] = {
            Stage.OUTSIDE: self._door.show,
            Stage.HELP: self.show_help,
            Stage.HIDDEN: self.hide,
            Stage.ASKING: self._ask_anew,
        }
        again.get(self.stage, self._resume)()

    # Logging in

    def _choose_tile(self, card: YouthCard) -> None:
        self.stage = Stage.CODE
        self._card = card
        dress_tile(card, self._house_theme)
        self._start_watch(60, 5)
        self._codes.ask_login(card, self._enter)

    def _enter(self, session: KioskSession) -> None:
        self._session = session
        self._page = None
        profile = session.profile
        dress_youth(session.youth, profile)
        self._start_watch(profile.quiet_seconds, profile.ask_seconds)
        self.show_home()

    def end_session(self) -> None:
        """Stop: the draft is sealed, the keys go, nothing of this youth stays in the window."""
        self._keep_draft()
        self._reader.be_silent()
        session, self._session = self._session, None
        self._page = None
        self._home = None
        self._asking = None
        self._frame.clear()
        QGuiApplication.clipboard().clear()
        try:
            if session is not None:
                self._house.leave(session)
        finally:
            self.start()

    # Home and pages

    def show_home(self) -> None:
        """Nu, straks, dan and the tiles."""
        session = self._session
        if session is None:
            return
        self.stage = Stage.HOME
        self._page = None
        self._home = HomeScreen(session, self._pages, self._now, self.open_page)
        self._frame.show_screen(self._home.make(self._session_buttons()))

    def open_page(self, key: str) -> None:
        """Open a page; one that asks the code asks it each time."""
        page = self._pages.get(key)
        session = self._session
        if page is None or session is None:
            return
        self._page = page
        if not page.asks_code:
            self._show_page(page)
            return
        self.stage = Stage.STEP_UP
        self._home = None
        self._codes.ask_again(
            session,
            page_title(page.title),
            lambda: self._show_page(page),
            shuffle=session.profile.shuffle_pictures,
        )

    def _redress(self, place: str) -> None:
        """The youth chose another look: put it on and build the page anew, without the code once more."""
        session = self._session
        if session is None or self._page is None or self.stage is not Stage.PAGE:
            return
        dress_youth(session.youth, session.profile)
        self._show_page(self._page, place)

    def _offer_undo(self, said: str, undo: Callable[[], None]) -> None:
        text = QCoreApplication.translate("Kiosk", "Undo")
        self._frame.show_notice(Notice(said, yes=undo, yes_text=text, seconds=UNDO_SECONDS))

    def _show_page(self, page: KioskPage, place: str = "") -> None:
        session = self._session
        if session is None:
            return
        screen = make_page_screen(
            page,
            session,
            frame=self._frame,
            clock=self._clock,
            jobs=self._jobs,
            back=self.show_home,
            speak=self._reader.speak,
            show_failure=self.show_failure,
            offer_undo=self._offer_undo,
            redress=self._redress,
            buttons=self._session_buttons(),
            place=place,
        )
        self.stage = Stage.PAGE
        self._home = None
        self._page = page
        self._frame.show_screen(screen)

    def show_failure(self, failure: Exception) -> None:
        """A Refused or Trouble in one sentence inside the window."""
        self._frame.show_notice(failure_notice(failure))

    # Header

    def _session_buttons(self) -> frozenset[HeaderKey]:
        keys = {HeaderKey.HIDE, HeaderKey.STOP, HeaderKey.HELP}
        if self._reader.there:
            keys.add(HeaderKey.READ_ALOUD)
        if ABOUT_ME in self._pages:
            keys.add(HeaderKey.ABOUT_ME)
        return frozenset(keys)

    def _press(self, key: HeaderKey) -> None:
        acts: dict[HeaderKey, Callable[[], None]] = {
            HeaderKey.BACK: self._back,
            HeaderKey.STOP: self.end_session,
            HeaderKey.HIDE: self.hide,
            HeaderKey.HELP: self.show_help,
            HeaderKey.READ_ALOUD: self._read,
            HeaderKey.ABOUT_ME: self._open_about_me,
        }
        acts[key]()

    def _open_about_me(self) -> None:
        if self._page is None or self._page.key != ABOUT_ME or self.stage is not Stage.PAGE:
            self._keep_draft()
            self.open_page(ABOUT_ME)

    def _read(self) -> None:
        private = self.stage is Stage.PAGE and self._page is not None and self._page.asks_code
        self._reader.read_screen(ask=private)

    def _back(self) -> None:
        self._reader.be_silent()
        self._keep_draft()
        if self.stage is Stage.HELP:
            self._resume()
        elif self._covered:
            self.hide()
        elif self._session is not None:
            self.show_home()
        else:
            self.start()

    def _resume(self) -> None:
        """Back to where the youth was before help, hiding or a question."""
        if self._session is not None and self._covered:
            self.hide()
        elif self._session is not None:
            if self._page is not None:
                self.open_page(self._page.key)
            else:
                self.show_home()
        elif self._card is not None:
            self._choose_tile(self._card)
        else:
            self.start()

    def show_help(self) -> None:
        """Hulp: one tap from everywhere, also without a code.

        From "Ben je er nog?" it ends the session first: whoever taps there may be somebody else.
        """
        if self.stage is Stage.ASKING:
            self.end_session()
        self._keep_draft()
        self._home = None
        self._asking = None
        self.stage = Stage.HELP
        known = self._session is not None and not self._covered
        buttons = self._session_buttons() if known else frozenset({HeaderKey.HELP})
        if self._reader.there:
            buttons |= {HeaderKey.READ_ALOUD}
        if self._watch is None:
            self._start_watch(120, 5)
        else:
            self._watch = self._watch.confirmed(self._clock.now_ms())
        self._help.show(buttons | {HeaderKey.BACK})

    # Hiding and idling

    def hide(self) -> None:
        """Verberg: blank at once; a tap and the code bring the page back."""
        session = self._session
        if session is None:
            return
        self._keep_draft()
        self._reader.be_silent()
        self.stage = Stage.HIDDEN
        self._covered = True
        self._home = None
        hidden = Hidden()
        self._frame.show_screen(Screen(content=hidden))
        welcome = QCoreApplication.translate("Kiosk", "Go on?")
        hidden.woken.connect(lambda: self._codes.ask_again(session, welcome, self._unhide))

    def _unhide(self) -> None:
        """The code was just given: a page that asks it does not ask twice."""
        self._covered = False
        if self._page is not None:
            self._show_page(self._page)
        else:
            self._resume()

    def _start_watch(self, quiet_seconds: int, ask_seconds: int) -> None:
        self._watch = IdleWatch.start(
            now_ms=self._clock.now_ms(), quiet_seconds=quiet_seconds, ask_seconds=ask_seconds
        )

    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        if self._watch is not None:
            self._watch = self._watch.touched(self._clock.now_ms())

    def tick(self) -> None:
        """Called twice a second: idle time, the strip, the call."""
        now_ms = self._clock.now_ms()
        if self._help.calling:
            self._help.tick()
            self.touched()
            return
        if self._home is not None and not self._home.refresh():
            self.show_home()
        if self._watch is None:
            return
        self._watch = self._watch.at(now_ms)
        phase = self._watch.phase(now_ms)
        if phase is IdlePhase.OVER:
            self.end_session()
        elif phase is IdlePhase.ASKING:
            self._ask_still_there(now_ms)

    def _ask_still_there(self, now_ms: int) -> None:
        if self._session is None or self._covered:
            return
        if self._asking is None or self.stage is not Stage.ASKING:
            kept = self._keep_draft()
            self.stage = Stage.ASKING
            self._home = None
            asking = StillThere()
            asking.here.connect(self._still_here)
            asking.stop.connect(self.end_session)
            buttons = {HeaderKey.HELP} | ({HeaderKey.READ_ALOUD} if self._reader.there else set())
            self._frame.show_screen(
                Screen(
                    content=asking,
                    buttons=frozenset(buttons),
                    footer=draft_promise() if kept else "",
                    footer_picture="lock",
                    footer_centred=True,
                )
            )
            self._asking = asking
        if self._watch is not None:
            self._asking.set_left(self._watch.left_share(now_ms), self._watch.left_seconds(now_ms))

    def _ask_anew(self) -> None:
        """Another size of screen is no answer: the next tick asks again."""
        self._asking = None

    def _still_here(self) -> None:
        self._asking = None
        if self._watch is not None:
            self._watch = self._watch.confirmed(self._clock.now_ms())
        self._resume()

    # Small things

    def _keep_draft(self) -> bool:
        screen = self._frame.screen_shown
        return screen is not None and draft_kept(screen.content)

    def _now(self) -> datetime:
        return moment(self._clock.now_ms()).astimezone(HOUSE_ZONE)
