"""No canary outside the vault: what people type is in no other file, no log line and no byte to the hub."""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.helpers.founded_house import CODE, LOGIN, PASSWORD, FoundedHouse, found_house
from tests.helpers.live_hub import HubProcess
from tests.helpers.recording_relay import RecordingRelay, recording_relay

from leefbord.bootstrap import House
from leefbord.core.clock import SystemClock, house_day
from leefbord.core.day import ItemLook
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence
from leefbord.keys.secret_store import CredentialFileStore
from leefbord.modules.agenda.model.appointment import Details, Note, What, When, Where
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.service import AgendaService
from leefbord.modules.budget.model.ledger import Account, EntryKind
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.budget.service.money import Booking
from leefbord.modules.reports.model.draft import Draft
from leefbord.modules.reports.model.notes import Content
from leefbord.modules.reports.service import ReportsService
from leefbord.modules.youths.service import YouthsService
from leefbord.services.device_settings import load_settings
from leefbord.services.first_desk import HubInvitation
from leefbord.services.house_sync import start_sync
from leefbord.store.drafts import VaultDrafts
from leefbord.store.search import Search
from leefbord.store.spool import Spool
from leefbord.sync.hub_door import HubAddress
from leefbord.windows.crash_note import CrashNotes

pytestmark = pytest.mark.end2end
STEM = "Kanarie-Zoutelande"
"""Every planted text begins so; nothing else in the program or in a file format does."""


@dataclass
class Aviary:
    """A desk with canaries in every text field, its hub, and what went between them."""

    folder: Path
    founded: FoundedHouse
    house: House
    hub: HubProcess
    relay: RecordingRelay
    planted: int = 0

    def canary(self) -> str:
        """A text that was never used before."""
        self.planted += 1
        return f"{STEM} {self.planted}"


@pytest.fixture
def aviary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aviary]:
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        (tmp_path / "temp").mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    secrets = tmp_path / "secrets"
    for folder in (secrets, tmp_path / "hub"):
        folder.mkdir(mode=0o700)
    with ExitStack() as stack:
        hub = HubProcess(tmp_path / "hub")
        live = hub.start()
        stack.callback(hub.stop)
        place = urlsplit(live.url)
        relay = stack.enter_context(recording_relay(place.hostname or "", place.port or 0))
        founded = found_house(
            tmp_path / "desk",
            store=CredentialFileStore(secrets, owner=os.getuid()),
            clock=SystemClock(time.time_ns),
            hub=HubInvitation(address=HubAddress(url=relay.url, pin=b""), code=live.code),
        )
        house = founded.unlock()
        yield Aviary(tmp_path, founded, house, hub, relay)


def service(house: House, key: str) -> object:
    return house.running[key].service


def plant(aviary: Aviary) -> PersonId:
    """One canary in each text field that the services take."""
    house, new = aviary.house, aviary.canary
    now = aviary.founded.clock.now_ms()
    with house.acts.act("House named") as act:
        house.staff.write_name(act, house.me.person, new())
        house.staff.write_group(act, house.me.group, new())
        house.staff.write_device(act, house.me.device, new())
    youths = service(house, "youths")
    assert isinstance(youths, YouthsService)
    profile = replace(youths.new_profile(), called=new(), hue="blauw", room=f"{STEM[:12]}")
    youth = youths.admit(profile, first_day=house_day(now))
    youths.observe(youth, Presence.IN_HOUSE, note=new())
    agenda = service(house, "agenda")
    assert isinstance(agenda, AgendaService)
    start = datetime.combine(house_day(now), datetime.min.time()) + timedelta(hours=16)
    details = Details(
        what=What(title=new(), look=ItemLook.OTHER),
        where=Where(place=new()),
        note=Note(note=new()),
    )
    for owner in (youth, None):
        agenda.plan((owner,), When(start=start, end=start + timedelta(hours=1)), details)
    first = house_day(now)
    agenda.cancel(agenda.day_items(first, first)[0].key, Scope.ONE, new())
    reports = service(house, "reports")
    assert isinstance(reports, ReportsService)
    for about in ((youth,), ()):
        reports.write(about, Content(body=new()))
    reports.keep_draft("new", Draft(body=new()))
    VaultDrafts(house.opened.vault, house.me.person, aviary.founded.clock).save("draft", new())
    plant_money(aviary, youth)
    return youth


def plant_money(aviary: Aviary, youth: PersonId) -> None:
    """In ledgers, agreements and the cash box."""
    budget, new = service(aviary.house, "budget"), aviary.canary
    assert isinstance(budget, BudgetService)
    booking = Booking(youth=youth, kind=EntryKind.RECEIVED, cents=2_000, what=new())
    budget.money.book(booking)
    budget.money.transfer(youth, 100, Account.POCKET, Account.SAVINGS, new())
    budget.money.lend(youth, 500, new())
    budget.money.agree_on_damage(youth, new(), 300, 200, new())
    budget.money.set_right(youth, entitled=False, reason=new())


def sync(aviary: Aviary) -> int:
    """Whole rounds to the hub until nothing waits; how many segments the vault holds."""
    opened = aviary.house.opened
    settings = load_settings(aviary.founded.profile.settings)
    assert settings is not None
    spool = Spool.open(aviary.founded.profile.spool)
    running = start_sync(
        opened=opened,
        spool=spool,
        settings=settings,
        keeper=aviary.founded.door(),
        clock=aviary.founded.clock,
    )
    try:
        running.round_now()
        running.round_now()
    finally:
        running.stop()
        spool.close()
    (row,) = opened.vault.rows().execute("SELECT count(*), sum(pushed) FROM segment").fetchall()
    assert row[0] == row[1], "everything went to the hub"
    return int(str(row[0]))


def leaks(data: bytes, words: tuple[str, ...]) -> list[str]:
    """Which words lie in these bytes, in the encodings that a careless program would use."""
    forms = {word: (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()) for word in words}
    return [word for word, each in forms.items() if any(form in data for form in each)]


def files_with_leaks(folder: Path, words: tuple[str, ...]) -> dict[str, list[str]]:
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and (here := leaks(path.read_bytes(), words)):
            found[str(path.relative_to(folder))] = here
    return found


SECRETS = (STEM, STEM[:12], PASSWORD, LOGIN)


def test_what_people_write_is_only_in_the_vault(aviary: Aviary, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    plant(aviary)
    pushed = sync(aviary)
    opened = aviary.house.opened
    assert pushed > 10
    found = Search(opened.vault, opened.types).find("Kanarie")
    assert len(found) >= 2, "the control: they are in the vault and its search"
    assert not files_with_leaks(aviary.folder, SECRETS), "while the vault is open, with its WAL"
    opened.close()
    assert aviary.hub.stop() == 0
    assert not files_with_leaks(aviary.folder, SECRETS), "after the lock"
    assert not leaks(bytes(aviary.relay.sent) + bytes(aviary.relay.received), SECRETS)
    assert not leaks(caplog.text.encode(), SECRETS)
    stored = (aviary.folder / "hub" / "hub.sqlite").read_bytes()
    assert bytes(aviary.founded.desk.keys.id) in stored, (
        "the control: what the hub may know is found this way"
    )
    assert len(aviary.relay.sent) > 10_000, "the control: the relay saw the requests"


def test_a_crash_note_says_where_and_never_what(tmp_path: Path) -> None:
    notes = CrashNotes(tmp_path / "crash")
    for failure in (ValueError(STEM), Refused(STEM, STEM, name=STEM), Trouble(TroubleKind.DISK, code="X")):
        try:
            raise failure
        except (ValueError, Refused, Trouble) as caught:
            notes.write(caught)
    written = sorted((tmp_path / "crash").glob("*.txt"))
    assert len(written) == 3
    assert "test_a_crash_note_says_where_and_never_what" in written[0].read_text()
    assert not files_with_leaks(tmp_path, SECRETS)


def test_what_holds_canaries_shows_none_in_its_repr(aviary: Aviary) -> None:
    youth = plant(aviary)
    house = aviary.house
    shown = [repr(house), repr(house.opened), repr(house.me), repr(house.youths.youths())]
    shown += [repr(house.running[key].service) for key in house.running]
    day = house_day(aviary.founded.clock.now_ms())
    offers = [running.day_items for running in house.running.values() if running.day_items is not None]
    shown += [repr(item) for offer in offers for item in offer(day, day)]
    shown.append(repr(youth))
    house.opened.close()
    assert not leaks("".join(shown).encode(), SECRETS)
    assert CODE not in "".join(shown)
