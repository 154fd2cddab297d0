"""The window process of a workstation: login screen, unlock, the staff window, lock."""

import os
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from leefbord.bootstrap import House, open_house
from leefbord.core.clock import HOUSE_ZONE, SystemClock, moment
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.keys.person import PersonKeys
from leefbord.pages import PAGES, PANELS
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.profile import REMOVAL_WANTED, Profile
from leefbord.services.unlocking import Unlocked, Unlocking
from leefbord.store.high_water import Missing
from leefbord.ui.jobs import QtJobs
from leefbord.ui.staff.house import StaffHouse
from leefbord.ui.staff.login import LoginScreen
from leefbord.ui.staff.trouble_screen import TroubleScreen
from leefbord.ui.staff.trouble_words import TroubleAct
from leefbord.ui.staff.waiting import WaitingScreen
from leefbord.ui.staff.window import StaffWindow
from leefbord.ui.theme import Theme, theme, theme_source
from leefbord.ui.tokens import ThemeName
from leefbord.windows.choices import save_theme
from leefbord.windows.crash_note import CrashNotes
from leefbord.windows.desk_at_work import DeskAtWork, begin_work
from leefbord.windows.house_cards import HouseAtWork, house_cards
from leefbord.windows.kept_sync import keep_sync, kept_sync
from leefbord.windows.signals import KeeperSignals, MakeLink, Shown
from leefbord.windows.sync_words import shown_of

FIRST_SIZE = (1360, 860)
_CLOCK_MS = 1_000


class StaffProgram(QObject):
    """One unlock at the most: lock ends this process, and the keeper has the next one ready."""

    def __init__(
        self,
        *,
        profile: Profile,
        settings: DeviceSettings,
        make_link: MakeLink,
        clock: SystemClock,
        end: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._profile = profile
        self._settings = settings
        self._clock = clock
        self._end = end
        self._work: DeskAtWork | None = None
        self._opened: House | None = None
        self._notes = CrashNotes(profile.folder / "crash")
        self._jobs = QtJobs(on_failure=self._failed, name="vault", parent=self)
        self._network = QtJobs(on_failure=self._failed, name="network", parent=self)
        self._signals = KeeperSignals()
        self._link = self._signals.connect_link(make_link)
        self._signals.shown.connect(self._show)
        self._signals.lock_wanted.connect(self.lock)
        self._signals.end_wanted.connect(self._leave)
        self._over = False
        self._stack = QStackedWidget()
        self._stack.setWindowTitle("Leefbord")
        self._stack.resize(*FIRST_SIZE)
        self._login = LoginScreen(self._place())
        self._login.submitted.connect(self._submitted)
        self._login.larger_wanted.connect(lambda: self._change_theme(theme().step(1)))
        self._login.contrast_wanted.connect(self._toggle_contrast)
        kept = kept_sync(profile.folder)
        if kept is not None:
            self._login.show_sync(shown_of(kept, has_hub=bool(settings.hub_url)))
        self._login.show_time(self._now())
        self._clock_timer = QTimer(self)
        self._clock_timer.timeout.connect(lambda: self._login.show_time(self._now()))
        self._clock_timer.start(_CLOCK_MS)
        self._stack.addWidget(self._login)
        self._window: StaffWindow | None = None

    def begin(self, close_watch: QObject) -> None:
        """Tell the keeper that the login screen is warm; it says when to show it."""
        self._stack.installEventFilter(close_watch)
        self._link.start()
        self._link.ready()

    def lock(self) -> None:
        """Save, let go of every key by ending this process."""
        if self._leaving():
            self._close_house()
            self._link.locked()
            self._end(0)

    def quit(self) -> None:
        """The person closes the program."""
        if self._leaving():
            self._close_house()
            self._link.quit()
            self._end(0)

    def _leave(self) -> None:
        if self._leaving():
            self._close_house()
            self._end(0)

    def _leaving(self) -> bool:
        """Nothing is seen from here on, however long saving takes; False when it was under way already."""
        first, self._over = not self._over, True
        self._stack.hide()
        return first

    def _show(self, _shown: Shown) -> None:
        self._stack.show()
        self._stack.raise_()
        self._stack.activateWindow()

    def _place(self) -> str:
        return QCoreApplication.translate("Windows", "Demo house") if self._settings.demo else ""

    # -- unlock --------------------------------------------------------------------------------------

    def _submitted(self, name: str, secret: str) -> None:
        self._login.set_busy(busy=True)
        unlocking = Unlocking(profile=self._profile, keeper=self._link, entropy=os.urandom)
        self._jobs.run(
            lambda: unlocking.person_by_password(name, secret), self._person_opened, self._unlock_failed
        )

    def _person_opened(self, person: PersonKeys) -> None:
        self._jobs.run(lambda: self._opened_by(person), self._house_opened, self._unlock_failed)

    def _opened_by(self, person: PersonKeys) -> tuple[House, Unlocked]:
        house, unlocked = open_house(
            profile=self._profile,
            group=self._settings.group,
            keeper=self._link,
            person=person,
            clock=self._clock,
            entropy=os.urandom,
            submitted=self._requests_made,
        )
        return house, unlocked

    def _requests_made(self) -> None:
        if self._work is not None:
            self._work.sync.poke()

    def _unlock_failed(self, failure: Exception) -> None:
        self._login.set_busy(busy=False)
        if isinstance(failure, Trouble) and failure.kind is TroubleKind.WRONG_PASSWORD:
            self._login.show_wrong()
        elif isinstance(failure, Trouble) and failure.kind is TroubleKind.WAITING_FOR_MEMBER:
            self._wait_for_colleague()
        else:
            self._failed(failure)

    def _wait_for_colleague(self) -> None:
        waiting = WaitingScreen(
            self._place(),
            QCoreApplication.translate("Windows", "Waiting for a colleague"),
            QCoreApplication.translate(
                "Windows", "A colleague of this house must log in on this PC once. Then you can too."
            ),
        )
        waiting.left.connect(lambda: self._back_to_login(waiting))
        self._put(waiting)

    def _back_to_login(self, screen: QWidget) -> None:
        self._put(self._login)
        self._stack.removeWidget(screen)
        screen.deleteLater()

    def _house_opened(self, made: tuple[House, Unlocked]) -> None:
        house, unlocked = made
        self._opened = house
        if house.opened.missing is None:
            self._begin(house, unlocked)
        else:
            self._tell_missing(house, house.opened.missing, unlocked)

    def _tell_missing(self, house: House, missing: Missing, unlocked: Unlocked) -> None:
        """Before anything is written: what this PC had and has no more; then a new chain begins."""
        words = QCoreApplication.translate("Windows", "Work from {begin} to {end} is missing on this PC.")

        def go_on() -> None:
            self._jobs.run(
                house.opened.accept_loss, lambda _none: self._begin(house, unlocked), self._unlock_failed
            )

        self._put(
            TroubleScreen(
                Trouble(TroubleKind.WORK_MISSING),
                place=self._place(),
                when=self._now().strftime("%H:%M"),
                acts={TroubleAct.GO_ON: go_on},
                facts=(words.format(begin=_hour(missing.from_ms), end=_hour(missing.to_ms)),),
            )
        )

    def _begin(self, house: House, unlocked: Unlocked) -> None:
        self._work = begin_work(
            house,
            unlocked,
            profile=self._profile,
            settings=self._settings,
            keeper=self._link,
            clock=self._clock,
            entropy=os.urandom,
        )
        window = StaffWindow(self._staff_house(self._work))
        window.lock_requested.connect(self.lock)
        window.switch_requested.connect(self.lock)
        self._window = window
        self._put(window)
        self._jobs.run(self._work.settle, lambda _none: None)

    def _staff_house(self, work: DeskAtWork) -> StaffHouse:
        house = work.house
        return StaffHouse(
            group_name=house.staff.group_label(house.opened.group),
            me=house.me,
            acts=house.acts,
            youths=house.youths,
            staff=house.staff,
            clock=self._clock,
            changes=house.opened.changes,
            jobs=self._jobs,
            running=house.running,
            pages=PAGES,
            panels=PANELS,
            sync=lambda: shown_of(work.sync_state(), has_hub=work.sync.door is not None),
            search=work.search.find,
            remove_demo=self._remove_demo if self._settings.demo else None,
            save_theme=lambda chosen: save_theme(self._profile.folder, chosen),
            report_bug=self._notes.write,
            settings_cards=house_cards(
                HouseAtWork(
                    house=house,
                    sync=work.sync,
                    spool=work.spool,
                    keeper=self._link,
                    settings=self._settings,
                    clock=self._clock,
                    jobs=self._jobs,
                    network=self._network,
                    failed=self._failed,
                )
            ),
        )

    def _remove_demo(self) -> None:
        """Only leaves a note: whoever opened the demo takes it away when everything of it has ended."""
        (self._profile.folder / REMOVAL_WANTED).touch()
        self.quit()

    # -- ends and failures ---------------------------------------------------------------------------

    def _close_house(self) -> None:
        self._jobs.close()
        self._network.close()
        if self._work is not None:
            keep_sync(self._profile.folder, self._work.sync_state())
            self._work.stop()
        elif self._opened is not None:
            self._opened.opened.close()
        self._work = self._opened = None

    def _failed(self, failure: Exception) -> None:
        if self._window is not None and isinstance(failure, Refused | Trouble):
            self._window.show_failure(failure)
        elif isinstance(failure, Trouble):
            self._trouble(failure)
        else:
            self._notes.write(failure)
            if self._window is not None:
                self._window.show_failure(failure)
            else:
                self._trouble(Trouble(TroubleKind.DISK, code="BUG"))

    def _trouble(self, trouble: Trouble) -> None:
        screen = TroubleScreen(
            trouble,
            place=self._place(),
            when=self._now().strftime("%H:%M"),
            acts={
                TroubleAct.RETRY: lambda: self._back_to_login(screen),
                TroubleAct.UNLOCK_KEYRING: lambda: self._back_to_login(screen),
                TroubleAct.MAKE_ROOM: lambda: self._back_to_login(screen),
            },
        )
        self._put(screen)

    def _now(self) -> datetime:
        return moment(self._clock.now_ms()).astimezone(HOUSE_ZONE)

    def _put(self, screen: QWidget) -> None:
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)

    def _change_theme(self, chosen: Theme) -> None:
        theme_source().set(chosen)
        save_theme(self._profile.folder, chosen)

    def _toggle_contrast(self) -> None:
        name = ThemeName.LIGHT if theme().name is ThemeName.CONTRAST else ThemeName.CONTRAST
        self._change_theme(Theme(name=name, scale=theme().scale))


def _hour(ms: int) -> str:
    return moment(ms).astimezone(HOUSE_ZONE).strftime("%H:%M")
