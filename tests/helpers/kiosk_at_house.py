"""A kiosk in a founded house: let in by its desk, real files, a door that answers as the keeper would."""

import os
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from tests.helpers.enrolling_desk import EnrollingDesk
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.bootstrap import packages, record_types
from leefbord.core.clock import Clock
from leefbord.core.ids import PersonId
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.modules.youths.model.stay import StayKind
from leefbord.modules.youths.service import YouthsService
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import DeviceSettings, load_settings
from leefbord.services.joining import join, make_newcomer
from leefbord.services.letting_in import let_in
from leefbord.services.profile import Profile, profile_at
from leefbord.services.spool_view import SpooledView
from leefbord.store.high_water import Missing
from leefbord.store.spool import Spool
from leefbord.sync.enrolment import Joined
from leefbord.windows.kiosk_house import HouseBehindKiosk
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use


class KioskDoor(DeviceDoor):
    """Implements KeeperLink: remembers what the kiosk asked the keeper to hold."""

    held: bytes | None = None

    def start(self) -> None:
        """See KeeperLink."""

    def ready(self) -> None:
        """See KeeperLink."""

    def locked(self) -> None:
        """See KeeperLink."""

    def quit(self) -> None:
        """See KeeperLink."""

    def hold(self, vault_key: bytes) -> None:
        """See KeeperLink."""
        self.held = vault_key

    def closed(self) -> None:
        """See KeeperLink."""
        self.held = None


@dataclass
class Told:
    """What the house behind the kiosk told its window; `now` is the clock that counts waits."""

    now: float = 1000.0
    changed: int = 0
    closed: int = 0
    lost: list[Missing] = field(default_factory=list)

    def change(self) -> None:
        """The wall may look different."""
        self.changed += 1

    def close(self) -> None:
        """Staff closed the kiosk."""
        self.closed += 1


@dataclass
class KioskAtHouse:
    """`house` makes the house behind the kiosk; `offline` without its hub."""

    desk: EnrollingDesk
    profile: Profile
    settings: DeviceSettings
    door: KioskDoor
    clock: Clock
    told: Told
    spool: Spool

    def house(self, *, offline: bool = False) -> HouseBehindKiosk:
        """As a fresh window process has it."""
        return HouseBehindKiosk(
            profile=self.profile,
            settings=replace(self.settings, hub_url="") if offline else self.settings,
            keeper=self.door,
            clock=self.clock,
            entropy=os.urandom,
            seconds=lambda: self.told.now,
            changed=self.told.change,
            closed=self.told.close,
            lost=self.told.lost.append,
        )

    def close(self) -> None:
        """Let go of the files."""
        self.spool.close()


def admit(desk: EnrollingDesk, called: str) -> PersonId:
    """A youth comes to live here; the log knows it."""
    service = desk.house.running["youths"].service
    assert isinstance(service, YouthsService)
    profile = replace(service.new_profile(), called=called, hue="turkoois")
    youth = service.admit(profile, kind=StayKind.LIVING, first_day=date(2026, 9, 1))
    desk.sync.round_now()
    return youth


def kiosk_at_house(folder: Path, desk: EnrollingDesk, clock: Clock) -> KioskAtHouse:
    """Both sides sit in one process, so no code is compared."""
    newcomer = make_newcomer(DeviceKind.KIOSK, os.urandom)
    let_in(
        newcomer.request,
        opened=desk.house.opened,
        spool=desk.spool,
        keeper=desk.door,
        by=desk.founded.desk.founded.admin_desk,
        clock=clock,
        sync_now=desk.sync.round_now,
    )
    head = desk.house.opened.authority().head
    assert head is not None
    profile, store = profile_at(folder, "kiosk"), MemorySecretStore()
    join(
        newcomer,
        Joined(desk.house.opened.facility, head.number, head.hash),
        desk.address,
        profile=profile,
        store=store,
        packages=packages(),
        record_types=record_types(),
        clock=clock,
    )
    settings = load_settings(profile.settings)
    assert settings is not None
    secrets = read_device_secrets(store, profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    spool = Spool.open(profile.spool)
    door = KioskDoor(
        keys=keys,
        secrets=secrets,
        spool=SpooledView(spool, device=keys.id, facility=settings.facility),
        clock=clock,
        gate=FreeGate(),
        use=Use.KIOSK,
    )
    return KioskAtHouse(desk, profile, settings, door, clock, Told(), spool)
