"""One youth at the kiosk over the real parts: the house as this youth sees it, from code to Stop."""

from leefbord.bootstrap import House
from leefbord.core.acts import Acts
from leefbord.core.changes import ChangesBroadcast
from leefbord.core.clock import Clock, house_day
from leefbord.core.day import DayItem
from leefbord.core.errors import Refused
from leefbord.core.people import Me, StaffDirectory, YouthCard
from leefbord.modules.youths.service import YouthsService
from leefbord.ui.kiosk.house import KioskProfile
from leefbord.ui.tokens import ThemeName


class YouthSession:
    """Implements ui.kiosk.house.KioskSession. After `end` it answers nothing more."""

    def __init__(self, house: House, youth: YouthCard, clock: Clock) -> None:
        self._house: House | None = house
        self._youth = youth
        self._clock = clock

    def end(self) -> None:
        """Let go of the session: its keys live in nothing else once the page of the youth is gone."""
        self._house = None

    @property
    def youth(self) -> YouthCard:
        """See KioskSession.youth."""
        return self._open.youths.youth(self._youth.id) or self._youth

    @property
    def me(self) -> Me:
        """See KioskSession.me."""
        return self._open.me

    @property
    def profile(self) -> KioskProfile:
        """See KioskSession.profile; what the youth chose in "Over mij", read anew each time."""
        youths = self._open.running["youths"].service
        assert isinstance(youths, YouthsService)
        own = youths.own_screen(self._youth.id)
        return KioskProfile(
            theme=ThemeName(own.theme),
            text_scale=own.text_percent / 100,
            left_handed=own.left_handed,
            digital_clock=own.digital_clock,
        )

    @property
    def acts(self) -> Acts:
        """See KioskSession.acts."""
        return self._open.acts

    @property
    def staff(self) -> StaffDirectory:
        """See KioskSession.staff."""
        return self._open.staff

    @property
    def changes(self) -> ChangesBroadcast:
        """See KioskSession.changes."""
        return self._open.opened.changes

    def service(self, page: str) -> object:
        """See KioskSession.service."""
        return self._open.running[page].service

    def day_items(self) -> tuple[DayItem, ...]:
        """Today's items of this youth and of the group; nobody else's leave the vault."""
        today = house_day(self._clock.now_ms())
        return tuple(
            item
            for running in self._open.running.values()
            if running.day_items is not None
            for item in running.day_items(today, today)
            if item.youth in (None, self._youth.id)
        )

    def badge(self, page: str) -> int:
        """What this youth still has to do there; the other badges of the modules are for staff."""
        running = self._open.running.get(page)
        return 0 if running is None or running.own_badge is None else running.own_badge()

    @property
    def _open(self) -> House:
        if self._house is None:
            raise Refused("Nobody is signed in here", "Sign in first.")
        return self._house
