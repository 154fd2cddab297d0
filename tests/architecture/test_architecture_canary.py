"""No canary outside the vault: what people type is in no other file, no log line and no byte to the hub."""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.helpers.canary_planting import (
    STEM,
    Canaries,
    answer_at_desk,
    plant_at_desk,
    plant_at_kiosk,
    shown_at_desk,
    shown_at_kiosk,
)
from tests.helpers.enrolling_desk import EnrollingDesk
from tests.helpers.founded_house import CODE, LOGIN, PASSWORD, found_house
from tests.helpers.kiosk_at_house import KioskAtHouse, kiosk_at_house
from tests.helpers.live_hub import HubProcess
from tests.helpers.recording_relay import RecordingRelay, recording_relay

from leefbord.catalogue import ALL
from leefbord.core.clock import SystemClock, house_day
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import PersonId
from leefbord.keys.secret_store import CredentialFileStore
from leefbord.services.first_desk import HubInvitation
from leefbord.services.house_sync import start_sync
from leefbord.services.open_vault import OpenVault
from leefbord.store.search import Search
from leefbord.store.spool import Spool
from leefbord.sync.hub_door import HubAddress
from leefbord.windows.crash_note import CrashNotes
from leefbord.windows.kiosk_house import HouseBehindKiosk
from leefbord.windows.kiosk_session import YouthSession

pytestmark = pytest.mark.end2end
YOUTH_CODE = "7316"


@dataclass
class Aviary:
    """A desk and a kiosk with canaries in every text field, their hub, and what went between them."""

    folder: Path
    desk: EnrollingDesk
    hub: HubProcess
    relay: RecordingRelay
    open_desk: ExitStack
    canaries: Canaries = field(default_factory=Canaries)

    @property
    def vault(self) -> OpenVault:
        """The vault of the desk."""
        return self.desk.house.opened


@dataclass
class Planted:
    """After the planting: nothing is closed yet."""

    youth: PersonId
    kiosk: KioskAtHouse
    board: HouseBehindKiosk
    session: YouthSession

    def shut(self) -> None:
        """The youth goes, staff close the kiosk."""
        self.board.leave(self.session)
        self.board.shut()


@pytest.fixture
def aviary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aviary]:
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        (tmp_path / "temp").mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    secrets, clock = tmp_path / "secrets", SystemClock(time.time_ns)
    for folder in (secrets, tmp_path / "hub"):
        folder.mkdir(mode=0o700)
    with ExitStack() as stack:
        hub = HubProcess(tmp_path / "hub")
        live = hub.start()
        stack.callback(hub.stop)
        place = urlsplit(live.url)
        relay = stack.enter_context(recording_relay(place.hostname or "", place.port or 0))
        address = HubAddress(url=relay.url, pin=b"")
        founded = found_house(
            tmp_path / "desk",
            store=CredentialFileStore(secrets, owner=os.getuid()),
            clock=clock,
            hub=HubInvitation(address=address, code=live.code),
        )
        house, door, spool = founded.unlock(), founded.door(), Spool.open(founded.profile.spool)
        open_desk = stack.enter_context(ExitStack())
        open_desk.callback(spool.close)
        open_desk.callback(house.opened.close)
        sync = start_sync(
            opened=house.opened, spool=spool, settings=founded.desk.settings, keeper=door, clock=clock
        )
        open_desk.callback(sync.stop)
        desk = EnrollingDesk(founded, house, sync, spool, door, address)
        yield Aviary(tmp_path, desk, hub, relay, open_desk)


@contextmanager
def planting(aviary: Aviary) -> Iterator[Planted]:
    """Staff write, a kiosk is let in, a youth makes a code and writes, staff answer."""
    desk, clock = aviary.desk, aviary.desk.founded.clock
    youth = plant_at_desk(desk, aviary.canaries)
    desk.sync.round_now()
    kiosk = kiosk_at_house(aviary.folder / "kiosk", desk, clock)
    board = kiosk.house()
    board.open_by_staff(LOGIN, CODE)
    board.vouch_by_staff(LOGIN, CODE)
    session = board.choose_code(youth, YOUTH_CODE)
    made = Planted(youth, kiosk, board, session)
    plant_at_kiosk(session, desk.house.me.person, aviary.canaries, house_day(clock.now_ms()))
    rounds(aviary, board)
    answer_at_desk(desk.house, youth, aviary.canaries)
    rounds(aviary, board)
    try:
        yield made
    finally:
        made.shut()
        kiosk.close()


def rounds(aviary: Aviary, board: HouseBehindKiosk) -> None:
    """What the kiosk has comes to the desk, and the other way round."""
    for sync in (board._here.sync, aviary.desk.sync, board._here.sync, aviary.desk.sync):
        sync.round_now()


def held(opened: OpenVault) -> bytes:
    """Every cell of every table, as whoever holds the vault's key can read it."""
    rows = opened.vault.rows()
    tables = [str(row[0]) for row in rows.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    cells = [cell for table in tables for row in rows.execute(f'SELECT * FROM "{table}"') for cell in row]
    return b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)


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
    opened = aviary.vault
    with planting(aviary):
        found = Search(opened.vault, opened.types).find("Kanarie")
        assert len(found) >= 2, "the control: they are in the vault and its search"
        (row,) = opened.vault.rows().execute("SELECT count(*), sum(pushed) FROM segment").fetchall()
        assert row[0] == row[1] > 10, "the control: everything went to the hub"
        assert not files_with_leaks(aviary.folder, SECRETS), "while the vaults are open, with their WAL"
    aviary.open_desk.close()
    assert aviary.hub.stop() == 0
    assert not files_with_leaks(aviary.folder, SECRETS), "after the lock"
    assert not leaks(bytes(aviary.relay.sent) + bytes(aviary.relay.received), SECRETS)
    assert not leaks(caplog.text.encode(), SECRETS)
    stored = (aviary.folder / "hub" / "hub.sqlite").read_bytes()
    assert bytes(aviary.desk.founded.desk.keys.id) in stored, (
        "the control: what the hub may know is found this way"
    )
    assert len(aviary.relay.sent) > 10_000, "the control: the relay saw the requests"


def test_every_module_took_canaries_and_a_diary_is_sealed_within_the_vault_too(aviary: Aviary) -> None:
    with planting(aviary) as planted:
        at_desk, at_kiosk = held(aviary.vault), held(planted.board._here.opened)
    texts = dict(aviary.canaries.planted)
    assert set(texts) == {module.key for module in ALL}, "a new module is planted too"
    diary = tuple(texts.pop("diary"))
    assert not leaks(at_desk + at_kiosk, diary), "who holds the vault's key reads no diary"
    open_texts = tuple(text for module in texts.values() for text in module)
    assert set(leaks(at_desk, open_texts)) == set(open_texts), "the control: the others were really written"


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
    house = aviary.desk.house
    day = house_day(aviary.desk.founded.clock.now_ms())
    with planting(aviary) as planted:
        roots: list[object] = [house, house.opened, house.me, planted.session]
        values: list[object] = [house.youths.youths(), planted.youth]
        values += [running.service for running in house.running.values()]
        offers = [running.day_items for running in house.running.values() if running.day_items is not None]
        values += [item for offer in offers for item in offer(day, day)]
        at_desk = list(shown_at_desk(house, planted.youth, day))
        at_kiosk = list(shown_at_kiosk(planted.session))
        assert min(len(at_desk), len(at_kiosk)) > 8, "the control: there is something to show"
        assert not leaks(repr((roots, values, at_desk, at_kiosk)).encode(), SECRETS)
        assert CODE not in repr(roots)
