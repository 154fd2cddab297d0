"""A house behind the kiosk without a vault: youths, codes and a day, and what was asked of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from tests.helpers.fixed_clock import FixedClock
from tests.helpers.people import FixedStaff, me
from tests.helpers.plain_acts import PlainActs

from leefbord.core.acts import Acts
from leefbord.core.changes import ChangesBroadcast
from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.core.day import DayItem, ItemLook
from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId
from leefbord.core.people import Me, YouthCard
from leefbord.ui.kiosk.code_entry import CodeKind, kind_of
from leefbord.ui.kiosk.house import CallState, KioskProfile, KioskSession

STAFF_NAME, STAFF_CODE = "sofie.maes", "482915"
EASY_CODE = "1234"


@dataclass
class PlainSession:
    """Implements KioskSession. `left` once it ended."""

    youth: YouthCard
    clock: FixedClock
    profile: KioskProfile = field(default_factory=KioskProfile)
    badges: dict[str, int] = field(default_factory=dict)
    items: tuple[DayItem, ...] = ()
    left: bool = False
    staff: FixedStaff = field(default_factory=FixedStaff)
    changes: ChangesBroadcast = field(default_factory=ChangesBroadcast)

    @property
    def me(self) -> Me:
        """See KioskSession.me."""
        return me(person=self.youth.id, name=self.youth.called, is_youth=True, on_kiosk=True)

    @property
    def acts(self) -> Acts:
        """In memory; the shell itself never writes."""
        return PlainActs((), (), clock=self.clock, person=self.youth.id)

    def service(self, page: str) -> object:
        """See KioskSession.service."""
        return page

    def day_items(self) -> tuple[DayItem, ...]:
        """See KioskSession.day_items."""
        return self.items

    def badge(self, page: str) -> int:
        """See KioskSession.badge."""
        return self.badges.get(page, 0)


class PlainHouse:
    """Implements KioskHouse."""

    def __init__(self, clock: FixedClock, youths: Iterable[YouthCard], *, opened: bool = True) -> None:
        self._clock = clock
        self._youths = tuple(youths)
        self.codes: dict[PersonId, str] = {}
        self.profiles: dict[PersonId, KioskProfile] = {}
        self.items: tuple[DayItem, ...] = ()
        self.badges: dict[str, int] = {}
        self.opened = opened
        self.waits = 0
        self.staff_here = True
        self.sessions: list[PlainSession] = []
        self.failure: Exception | None = None

    def is_open(self) -> bool:
        """See KioskHouse.is_open."""
        return self.opened

    def youths(self) -> tuple[YouthCard, ...]:
        """See KioskHouse.youths."""
        return self._youths if self.opened else ()

    def code_kind(self, youth: PersonId) -> CodeKind | None:
        """See KioskHouse.code_kind."""
        code = self.codes.get(youth)
        return kind_of(code) if code is not None else None

    def unlock(self, youth: PersonId, code: str) -> PlainSession | None:
        """See KioskHouse.unlock."""
        if self.failure is not None:
            raise self.failure
        return self._session(youth) if self.codes.get(youth) == code else None

    def wait_seconds(self, youth: PersonId) -> int:
        """See KioskHouse.wait_seconds."""
        return self.waits

    def staff_is_here(self) -> bool:
        """See KioskHouse.staff_is_here."""
        return self.staff_here

    def vouch_by_staff(self, name: str, code: str) -> bool:
        """See KioskHouse.vouch_by_staff."""
        self.staff_here = self.staff_here or (name, code) == (STAFF_NAME, STAFF_CODE)
        return self.staff_here

    def choose_code(self, youth: PersonId, code: str) -> PlainSession:
        """See KioskHouse.choose_code."""
        if code == EASY_CODE:
            raise Refused("This code is easy to guess", "Choose another one.")
        self.codes[youth] = code
        return self._session(youth)

    def _session(self, youth: PersonId) -> PlainSession:
        card = next(card for card in self._youths if card.id == youth)
        profile = self.profiles.get(youth, KioskProfile())
        session = PlainSession(card, self._clock, profile, self.badges, self.items)
        self.sessions.append(session)
        return session

    def confirm(self, session: KioskSession, code: str) -> bool:
        """See KioskHouse.confirm."""
        return self.codes.get(session.youth.id) == code

    def leave(self, session: KioskSession) -> None:
        """See KioskHouse.leave."""
        assert isinstance(session, PlainSession)
        session.left = True

    def open_by_staff(self, name: str, code: str) -> bool:
        """See KioskHouse.open_by_staff."""
        right = (name, code) == (STAFF_NAME, STAFF_CODE)
        self.opened = self.opened or right
        return right

    def close_by_staff(self, name: str, code: str) -> bool:
        """See KioskHouse.close_by_staff."""
        right = (name, code) == (STAFF_NAME, STAFF_CODE)
        self.opened = self.opened and not right
        return right


class PlainCall:
    """Implements HelpCall; the test decides who hears it."""

    def __init__(self) -> None:
        self.started = 0
        self.cancelled = 0
        self.now = CallState.CALLING

    def start(self) -> None:
        """See HelpCall.start."""
        self.started += 1

    def state(self) -> CallState:
        """See HelpCall.state."""
        return self.now

    def cancel(self) -> None:
        """See HelpCall.cancel."""
        self.cancelled += 1


class SpokenWords:
    """Implements SpeechEngine: keeps what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.silenced = 0

    def speak(self, text: str) -> None:
        """See SpeechEngine.speak."""
        self.said.append(text)

    def stop(self) -> None:
        """See SpeechEngine.stop."""
        self.silenced += 1


def wednesday_of(youth: PersonId, clock: FixedClock) -> tuple[DayItem, ...]:
    """The day of the pictures: school, free time until three, football, dinner, bed."""
    midnight = moment(clock.ms).astimezone(HOUSE_ZONE).replace(hour=0, minute=0)

    def item(
        key: str, pictogram: str, start: float, end: float, look: ItemLook, whose: PersonId | None
    ) -> DayItem:
        return DayItem(
            module="agenda",
            key=key,
            youth=whose,
            title=key,
            pictogram=pictogram,
            look=look,
            starts_at=midnight + timedelta(hours=start),
            ends_at=midnight + timedelta(hours=end),
        )

    return (
        item("School", "school", 8.5, 12, ItemLook.SCHOOL, youth),
        item("Vrije tijd", "free_time", 13, 15, ItemLook.FREE_TIME, youth),
        item("Voetbal", "football", 15, 16.5, ItemLook.FREE_TIME, youth),
        item("Eten", "dinner", 18, 19, ItemLook.HOME, None),
        item("Slapen", "sleep", 21, 21, ItemLook.HOME, None),
    )
