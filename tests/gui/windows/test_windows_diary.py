"""The diary through the program's own parts: a first code without a hub, a shared page, a desk that reads."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.enrolling_desk import enrolling_desk
from tests.helpers.founded_house import CODE as STAFF_CODE
from tests.helpers.founded_house import LOGIN
from tests.helpers.kiosk_at_house import KioskAtHouse, admit, kiosk_at_house
from tests.helpers.live_hub import hub_in_thread

from leefbord.core.clock import SystemClock
from leefbord.modules.diary.model.content import Content
from leefbord.modules.diary.service.diary import DiaryService

CODE = "4829"
SECRET, SHARED = "alleen van mij", "dit mag Yasmina lezen"


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskAtHouse]:
    clock = SystemClock(time.time_ns)
    (tmp_path / "hub").mkdir()
    with hub_in_thread(tmp_path / "hub") as hub, enrolling_desk(tmp_path / "desk", hub, clock) as desk:
        admit(desk, "Elif")
        made = kiosk_at_house(tmp_path / "kiosk", desk, clock)
        yield made
        made.close()


def test_a_page_shared_with_a_first_code_offline_is_read_at_the_desk_and_the_youth_sees_it(
    kiosk: KioskAtHouse,
) -> None:
    offline = kiosk.house(offline=True)
    offline.open_by_staff(LOGIN, STAFF_CODE)
    (card,) = offline.youths()
    offline.vouch_by_staff(LOGIN, STAFF_CODE)
    session = offline.choose_code(card.id, CODE)
    diary = session.service("diary")
    assert isinstance(diary, DiaryService)
    (yasmina,) = diary.own.people()
    assert diary.own.keep(Content(text=SECRET)) is not None
    assert diary.own.keep(Content(text=SHARED), readers={yasmina.id}) is not None
    offline.leave(session)
    offline.shut()

    online = kiosk.house()
    online.open_by_staff(LOGIN, STAFF_CODE)
    sync = online._here.sync
    assert sync is not None
    sync.round_now()
    kiosk.desk.sync.round_now()
    reading = kiosk.desk.house.running["diary"]
    assert isinstance(reading.service, DiaryService)
    assert reading.badge is not None
    assert reading.badge() == 1
    (entry,) = reading.service.shared.entries()
    assert reading.service.shared.read(entry.listed.version).text == SHARED
    kiosk.desk.sync.round_now()
    sync.round_now()
    again = online.unlock(card.id, CODE)
    assert again is not None
    diary = again.service("diary")
    assert isinstance(diary, DiaryService)
    pages = {page.content.text: page for page in diary.own.entries(9) if page.content}
    assert set(pages) == {SECRET, SHARED}
    assert [mark.reader for mark in pages[SHARED].opened] == [yasmina.id]
    assert pages[SECRET].opened == ()
    online.shut()
