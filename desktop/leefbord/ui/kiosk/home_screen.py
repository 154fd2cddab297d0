"""Builds the home screen of a session: greeting, date, strip or list, tiles in their places."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from leefbord.core.day import DayItem, ItemState
from leefbord.ui.kiosk.avatar_picture import AvatarPicture
from leefbord.ui.kiosk.day_strip import DayStrip, day_strip
from leefbord.ui.kiosk.home import MOST_TILES, Home, HomeTile
from leefbord.ui.kiosk.house import KioskSession
from leefbord.ui.kiosk.promises import home_promise
from leefbord.ui.kiosk.screen import HeaderKey, Screen
from leefbord.ui.kiosk.time_words import date_words, digital
from leefbord.ui.kiosk.training_home import TrainingHome
from leefbord.ui.page_spec import KioskPage
from leefbord.ui.texts import page_title

ABOUT_ME = "about_me"
"""The key of the page that has a header button instead of a tile."""


class HomeScreen:
    """`now` gives the present wall time in Brussels. make() builds it anew; refresh() lets time pass."""

    def __init__(
        self,
        session: KioskSession,
        pages: Mapping[str, KioskPage],
        now: Callable[[], datetime],
        opened: Callable[[str], None],
    ) -> None:
        self._session = session
        self._pages = pages
        self._now = now
        self._opened = opened
        self._home: Home | TrainingHome | None = None
        self._minute = ""

    def make(self, buttons: frozenset[HeaderKey]) -> Screen:
        """The screen as it is now."""
        card = self._session.youth
        now = self._now()
        self._minute = _minute(now)
        home: Home | TrainingHome
        if card.room_training:
            home = TrainingHome(tiles=self._tiles(), read_day=self._read_day)
            hello = QCoreApplication.translate("Kiosk", "Good day {name}")
            date = QCoreApplication.translate("Kiosk", "{date}, {time}")
            date = date.replace("{date}", date_words(now.date())).replace("{time}", digital(now.time()))
        else:
            home = Home(tiles=self._tiles(), read_strip=self._read_strip)
            hello = QCoreApplication.translate("Kiosk", "Hello {name}!")
            date = date_words(now.date())
        home.opened.connect(self._opened)
        self._home = home
        return Screen(
            content=home,
            title=hello.replace("{name}", card.called),
            sentence=date,
            lead=AvatarPicture(card, size=90),
            buttons=buttons,
            footer=home_promise(),
        )

    def refresh(self) -> bool:
        """Let time pass, once a minute. False when the screen must be made anew."""
        before, now = self._minute, _minute(self._now())
        if before == now or self._home is None:
            return True
        if self._session.youth.room_training or before[:10] != now[:10]:
            return False
        self._minute = now
        self._home.refresh()
        return True

    def _tiles(self) -> list[HomeTile | None]:
        """At most six; a key that is not there keeps its place empty."""
        profile = self._session.profile
        wanted = profile.tiles or tuple(key for key in self._pages if key != ABOUT_ME)
        return [self._tile(self._pages.get(key)) for key in wanted[:MOST_TILES]]

    def _tile(self, page: KioskPage | None) -> HomeTile | None:
        if page is None:
            return None
        count = self._session.badge(page.key) if self._session.profile.show_badges else 0
        badge = ""
        if count > 0:
            badge = QCoreApplication.translate("Kiosk", "{count} to do").replace("{count}", str(count))
        return HomeTile(key=page.key, title=page_title(page.title), pictogram=page.pictogram, badge=badge)

    def _read_strip(self) -> DayStrip:
        return day_strip(self._session.day_items(), self._session.youth.id, self._now())

    def _read_day(self) -> tuple[tuple[DayItem, ...], DayStrip, datetime]:
        shown = tuple(
            sorted(
                (item for item in self._session.day_items() if self._counts(item)),
                key=lambda item: (item.starts_at, item.ends_at, item.key),
            )
        )
        return shown, self._read_strip(), self._now()

    def _counts(self, item: DayItem) -> bool:
        mine = item.youth in (None, self._session.youth.id)
        return mine and item.state is not ItemState.CANCELLED and not item.all_day


def _minute(now: datetime) -> str:
    return now.strftime("%Y-%m-%d %H:%M")
