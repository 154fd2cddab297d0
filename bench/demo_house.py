"""The demo house on a hub of its own, built once per run of a benchmark through the program's services."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.live_hub import hub_in_thread

from leefbord.core.clock import SystemClock
from leefbord.demo.build import DemoPlace, build_demo
from leefbord.demo.processes import DemoFolders, store_for
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import load_settings
from leefbord.services.first_desk import HubInvitation
from leefbord.services.spool_view import SpooledView
from leefbord.store.spool import Spool
from leefbord.sync.hub_door import HubAddress
from leefbord.wire.certificate import Use


@contextmanager
def demo_house(clock: SystemClock) -> Iterator[DemoFolders]:
    """Built and closed; the hub has stopped. Device secrets lie in a credential folder."""
    with tempfile.TemporaryDirectory(prefix="leefbord-bench-") as name:
        folders = DemoFolders(base=Path(name))
        folders.hub.mkdir(parents=True)
        with hub_in_thread(folders.hub) as hub:
            place = DemoPlace(
                desk=folders.desk,
                kiosk=folders.kiosk,
                store=store_for(folders, keyring=False),
                hub=HubInvitation(address=HubAddress(url=hub.url, pin=hub.pin), code=hub.code),
            )
            build_demo(place, clock=clock, entropy=os.urandom, progress=lambda *_: None)
        yield folders


@contextmanager
def desk_door(folders: DemoFolders, clock: SystemClock) -> Iterator[DeviceDoor]:
    """What the keeper of the workstation answers, in this process."""
    profile = folders.desk
    settings = load_settings(profile.settings)
    assert settings is not None, "the demo house was built"
    secrets = read_device_secrets(store_for(folders, keyring=False)(profile), profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    spool = Spool.open(profile.spool)
    try:
        view = SpooledView(spool, device=keys.id, facility=settings.facility)
        yield DeviceDoor(keys=keys, secrets=secrets, spool=view, clock=clock, gate=FreeGate(), use=Use.DESK)
    finally:
        spool.close()
