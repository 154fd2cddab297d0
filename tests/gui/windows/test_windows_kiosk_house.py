"""The house behind the kiosk over real parts: opened by staff, a first code, sessions, offline, closing."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.enrolling_desk import enrolling_desk
from tests.helpers.founded_house import CODE as STAFF_CODE
from tests.helpers.founded_house import LOGIN, PASSWORD
from tests.helpers.kiosk_at_house import KioskAtHouse, admit, kiosk_at_house
from tests.helpers.live_hub import hub_in_thread

from leefbord.core.clock import SystemClock
from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.store.log import unpushed
from leefbord.ui.kiosk.code_entry import CodeKind
from leefbord.windows.kiosk_house import BESIDE_SECONDS, HouseBehindKiosk

CODE = "4829"
PICTURES = "p:dog-star-kite-ball"


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskAtHouse]:
    clock = SystemClock(time.time_ns)
    (tmp_path / "hub").mkdir()
    with hub_in_thread(tmp_path / "hub") as hub, enrolling_desk(tmp_path / "desk", hub, clock) as desk:
        admit(desk, "Elif")
        made = kiosk_at_house(tmp_path / "kiosk", desk, clock)
        yield made
        made.close()


@pytest.fixture
def house(kiosk: KioskAtHouse) -> Iterator[HouseBehindKiosk]:
    made = kiosk.house()
    yield made
    made.shut()


def elif_of(house: HouseBehindKiosk) -> PersonId:
    return next(card.id for card in house.youths() if card.called == "Elif")


def with_code(house: HouseBehindKiosk, code: str = CODE) -> PersonId:
    """Open, a colleague beside, and Elif chooses; the session is left."""
    assert house.open_by_staff(LOGIN, STAFF_CODE)
    youth = elif_of(house)
    assert house.vouch_by_staff(LOGIN, STAFF_CODE)
    house.leave(house.choose_code(youth, code))
    return youth


def test_a_kiosk_is_closed_until_a_colleague_opens_it(kiosk: KioskAtHouse, house: HouseBehindKiosk) -> None:
    assert not house.is_open()
    assert house.youths() == ()
    assert not house.open_by_staff(LOGIN, "9999")
    assert not house.open_by_staff("nobody", STAFF_CODE)
    assert not house.open_by_staff(LOGIN, PASSWORD)
    assert kiosk.door.held is None
    assert house.open_by_staff(LOGIN.upper(), STAFF_CODE)
    assert [card.called for card in house.youths()] == ["Elif"]
    assert kiosk.door.held is not None


def test_the_keeper_lets_the_next_window_go_on_without_staff(
    kiosk: KioskAtHouse, house: HouseBehindKiosk
) -> None:
    youth = with_code(house)
    held = kiosk.door.held
    assert held is not None
    house.shut()
    after = kiosk.house()
    after.open_with(held)
    session = after.unlock(youth, CODE)
    assert session is not None
    assert session.youth.called == "Elif"
    after.shut()


def test_closing_needs_a_colleague_and_forgets_the_key(kiosk: KioskAtHouse, house: HouseBehindKiosk) -> None:
    house.open_by_staff(LOGIN, STAFF_CODE)
    assert not house.close_by_staff(LOGIN, "1111")
    assert house.is_open()
    assert house.close_by_staff(LOGIN, STAFF_CODE)
    assert not house.is_open()
    assert kiosk.door.held is None
    assert kiosk.told.closed == 1


def test_a_first_code_needs_a_colleague_beside(kiosk: KioskAtHouse, house: HouseBehindKiosk) -> None:
    house.open_by_staff(LOGIN, STAFF_CODE)
    youth = elif_of(house)
    assert house.code_kind(youth) is None
    assert not house.staff_is_here()
    with pytest.raises(Refused):
        house.choose_code(youth, CODE)
    assert house.vouch_by_staff(LOGIN, STAFF_CODE)
    kiosk.told.now += BESIDE_SECONDS
    assert not house.staff_is_here()
    with pytest.raises(Refused):
        house.choose_code(youth, CODE)
    assert house.code_kind(youth) is None


def test_the_colleagues_key_is_gone_once_the_code_is_made(house: HouseBehindKiosk) -> None:
    with_code(house)
    assert not house.staff_is_here()


def test_a_code_opens_a_session_and_a_wrong_one_does_not(house: HouseBehindKiosk) -> None:
    youth = with_code(house, PICTURES)
    assert house.code_kind(youth) is CodeKind.PICTURES
    assert house.unlock(youth, CODE) is None
    session = house.unlock(youth, PICTURES)
    assert session is not None
    assert session.me.is_youth
    assert session.me.on_kiosk
    assert house.confirm(session, PICTURES)
    assert not house.confirm(session, CODE)
    assert all(item.youth in (None, youth) for item in session.day_items())
    house.leave(session)
    with pytest.raises(Refused):
        _ = session.acts


def test_an_easy_first_code_is_refused(house: HouseBehindKiosk) -> None:
    house.open_by_staff(LOGIN, STAFF_CODE)
    house.vouch_by_staff(LOGIN, STAFF_CODE)
    with pytest.raises(Refused):
        house.choose_code(elif_of(house), "1234")
    assert house.staff_is_here()


def test_after_five_wrong_codes_a_youth_waits_and_another_does_not(
    kiosk: KioskAtHouse, house: HouseBehindKiosk
) -> None:
    youth = with_code(house)
    for _ in range(5):
        assert house.unlock(youth, "1111") is None
    assert house.wait_seconds(youth) > 0
    with pytest.raises(Refused):
        house.unlock(youth, CODE)
    assert house.wait_seconds(PersonId(bytes(16))) == 0
    kiosk.told.now += house.wait_seconds(youth)
    assert house.unlock(youth, CODE) is not None


def test_what_a_youth_does_offline_counts_everywhere_once_the_hub_is_back(kiosk: KioskAtHouse) -> None:
    """First code and first act without a hub; the desk holds the work until the key is in the log."""
    offline = kiosk.house(offline=True)
    offline.open_by_staff(LOGIN, STAFF_CODE)
    youth = elif_of(offline)
    offline.vouch_by_staff(LOGIN, STAFF_CODE)
    session = offline.choose_code(youth, CODE)
    budget = session.service("budget")
    assert isinstance(budget, BudgetService)
    budget.own.ask(500, "voor de film")
    held = [item.raw for item in unpushed(offline._here.opened.vault.rows(), limit_bytes=10**7)]
    offline.shut()

    desk = kiosk.desk
    early = desk.house.opened.applier.apply_segments(held, from_hub=False)
    assert (early.refused, early.missing_authority) == (0, len(held))

    online = kiosk.house()
    online.open_by_staff(LOGIN, STAFF_CODE)
    online._here.sync.round_now()
    desk.sync.round_now()
    service = desk.house.running["budget"].service
    assert isinstance(service, BudgetService)
    assert [ask.what for ask in service.own.open_asks(youth)] == ["voor de film"]
    online.shut()
