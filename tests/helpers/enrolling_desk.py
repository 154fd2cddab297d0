"""A founded house on a live hub, unlocked by its admin with sync running: the desk that lets devices in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.founded_house import FoundedHouse, found_house
from tests.helpers.live_hub import LiveHub
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.bootstrap import House
from leefbord.core.clock import Clock
from leefbord.services.device_door import DeviceDoor
from leefbord.services.first_desk import HubInvitation
from leefbord.services.house_sync import HouseSync, start_sync
from leefbord.store.spool import Spool
from leefbord.sync.hub_door import HubAddress


@dataclass
class EnrollingDesk:
    """What the cards of the settings page are given."""

    founded: FoundedHouse
    house: House
    sync: HouseSync
    spool: Spool
    door: DeviceDoor
    address: HubAddress


@contextmanager
def enrolling_desk(folder: Path, hub: LiveHub, clock: Clock) -> Iterator[EnrollingDesk]:
    """Found the facility at the hub, unlock, and sync until the block ends."""
    address = HubAddress(url=hub.url, pin=hub.pin)
    founded = found_house(
        folder,
        store=MemorySecretStore(),
        clock=clock,
        hub=HubInvitation(address=address, code=hub.code),
    )
    house, door, spool = founded.unlock(), founded.door(), Spool.open(founded.profile.spool)
    with house.acts.act("Named") as act:
        house.staff.write_group(act, house.opened.group, "Huis 1")
        house.staff.write_device(act, house.opened.device, "pc bureau")
        house.staff.write_name(act, house.me.person, "Yasmina Benali")
    sync = start_sync(
        opened=house.opened, spool=spool, settings=founded.desk.settings, keeper=door, clock=clock
    )
    try:
        yield EnrollingDesk(founded, house, sync, spool, door, address)
    finally:
        sync.stop()
        house.opened.close()
        spool.close()
