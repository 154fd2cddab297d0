"""Two desks and a real hub, without windows: enrolment by compared code, and a colleague who travels."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.founded_house import FoundedHouse, found_house, unlock_at
from tests.helpers.live_hub import LiveHub, hub_in_thread
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.bootstrap import House, packages, record_types
from leefbord.core.clock import SystemClock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.people import BuiltInRole
from leefbord.core.streams import FACILITY_STREAM
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.keys.password import FLOOR
from leefbord.services.colleagues import ColleagueForm, Colleagues
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import load_settings
from leefbord.services.first_desk import HubInvitation
from leefbord.services.house_sync import keeper_tokens
from leefbord.services.joining import ask_to_join, join, make_newcomer, stop_asking
from leefbord.services.letting_in import let_in
from leefbord.services.profile import Profile, profile_at
from leefbord.services.replicas import spool_of_open_vault, vault_replica
from leefbord.services.spool_view import SpooledView
from leefbord.store.spool import Spool
from leefbord.store.state_hash import state_hash
from leefbord.sync.engine import Engine
from leefbord.sync.enrolment import DeskSide, EnrolmentPhase
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.mailbox import HubDeskMail
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use

pytestmark = pytest.mark.end2end
CLOCK = SystemClock(time.time_ns)


class Desk:
    """An unlocked desk with its own spool and door."""

    def __init__(
        self, house: House, profile: Profile, door: DeviceDoor, spool: Spool, address: HubAddress
    ) -> None:
        self.house = house
        self.door = door
        self.spool = spool
        self.hub = HubDoor(address, token=keeper_tokens(door), hub_now=CLOCK.now_ms)
        hub = house.opened.authority().hub
        assert hub is not None
        transport = HubTransport(self.hub, name=hub.hub)
        self._engines = (
            Engine(vault_replica(house.opened, CLOCK), transport),
            Engine(spool_of_open_vault(house.opened, spool), transport),
        )

    def sync(self) -> None:
        """Whole rounds of vault and spool."""
        for engine in self._engines:
            engine.run_once()

    def close(self) -> None:
        """As lock does."""
        self.hub.close()
        self.house.opened.close()
        self.spool.close()


def door_of(profile: Profile, store: MemorySecretStore, spool: Spool) -> DeviceDoor:
    """What that desk's keeper would answer."""
    secrets = read_device_secrets(store, profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    settings = load_settings(profile.settings)
    assert settings is not None
    view = SpooledView(spool, device=keys.id, facility=settings.facility)
    return DeviceDoor(keys=keys, secrets=secrets, spool=view, clock=CLOCK, gate=FreeGate(), use=Use.DESK)


def desk_at(profile: Profile, store: MemorySecretStore, login: str, password: str, hub: LiveHub) -> Desk:
    """Unlock a desk as its window would."""
    spool = Spool.open(profile.spool)
    door = door_of(profile, store, spool)
    try:
        house = unlock_at(profile, door, login, password, CLOCK)
    except Trouble:
        spool.close()
        raise
    return Desk(house, profile, door, spool, HubAddress(url=hub.url))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LiveHub]:
    folder = tmp_path / "hub"
    folder.mkdir()
    with hub_in_thread(folder) as live:
        yield live


@pytest.fixture
def store() -> MemorySecretStore:
    return MemorySecretStore()


@pytest.fixture
def founded(tmp_path: Path, hub: LiveHub, store: MemorySecretStore) -> FoundedHouse:
    invitation = HubInvitation(address=HubAddress(url=hub.url), code=hub.code)
    return found_house(tmp_path / "a", store=store, clock=CLOCK, hub=invitation)


def enrol(one: Desk, profile: Profile, store: MemorySecretStore, hub: LiveHub) -> tuple[str, str]:
    """Both sides step by step through the hub's mailbox; the codes on both screens."""
    address = HubAddress(url=hub.url)
    newcomer = make_newcomer(DeviceKind.DESK, os.urandom)
    there = ask_to_join(newcomer, address, clock=CLOCK, entropy=os.urandom)
    mail = HubDeskMail(one.hub)
    (waiting,) = mail.waiting()
    here = DeskSide(
        mail=mail,
        mailbox=waiting.mailbox,
        commitment=waiting.commitment,
        state=one.house.opened.authority(),
        clock=CLOCK,
        entropy=os.urandom,
    )
    here.start()
    assert there.step() is EnrolmentPhase.COMPARE
    assert here.step() is EnrolmentPhase.COMPARE
    codes = there.code, here.code
    there.confirm()
    assert here.request is not None
    assert one.house.authority is not None
    let_in(
        here.request,
        opened=one.house.opened,
        spool=one.spool,
        keeper=one.door,
        by=one.house.authority.keys,
        clock=CLOCK,
        sync_now=one.sync,
    )
    here.finish(approved=True)
    assert there.step() is EnrolmentPhase.APPROVED
    assert there.joined is not None
    stop_asking(there)
    join(
        newcomer,
        there.joined,
        address,
        profile=profile,
        store=store,
        packages=packages(),
        record_types=record_types(),
        clock=CLOCK,
    )
    return codes


def test_a_second_desk_joins_by_code_and_a_new_colleague_travels_to_it(
    tmp_path: Path, hub: LiveHub, store: MemorySecretStore, founded: FoundedHouse
) -> None:
    one = desk_at(founded.profile, store, "yasmina", founded.password, hub)
    with one.house.acts.act("Named") as act:
        one.house.staff.write_name(act, one.house.me.person, "Yasmina Benali")
    one.sync()
    second = profile_at(tmp_path / "b", "second")
    shown_there, shown_here = enrol(one, second, store, hub)
    assert shown_there == shown_here
    assert len(shown_there.replace("-", "")) == 8
    two = desk_at(second, store, "yasmina", founded.password, hub)
    assert two.house.me.name == "Yasmina Benali"

    assert one.house.authority is not None
    colleagues = Colleagues(
        me=one.house.me,
        acts=one.house.acts,
        directory=one.house.staff,
        desk=one.house.authority,
        spool=one.spool,
        argon=FLOOR,
        entropy=os.urandom,
    )
    form = ColleagueForm(
        name="Karim El Idrissi",
        login_name="karim",
        role=BuiltInRole.CARE_WORKER,
        password="een ander lang wachtwoord",
        kiosk_code="4711",
    )
    colleagues.add(form, one.house.opened.authority())
    one.sync()
    one.sync()
    two.sync()
    two.close()
    with pytest.raises(Trouble) as early:
        desk_at(second, store, "karim", "een ander lang wachtwoord", hub)
    assert early.value.kind is TroubleKind.WAITING_FOR_MEMBER
    desk_at(second, store, "yasmina", founded.password, hub).close()  # a member's unlock makes the slot
    karim = desk_at(second, store, "karim", "een ander lang wachtwoord", hub)
    assert karim.house.me.name == "Karim El Idrissi"
    karim.sync()
    rows_here, rows_there = one.house.opened.vault.rows(), karim.house.opened.vault.rows()
    assert state_hash(rows_here, FACILITY_STREAM) == state_hash(rows_there, FACILITY_STREAM)
    karim.close()
    one.close()
