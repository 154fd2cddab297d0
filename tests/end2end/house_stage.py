"""A house on real files for the end-to-end tests: hub, demo house, two desks and a kiosk, all closed."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.end2end.device import Device
from tests.end2end.processes import ROOT, HubProgram
from tests.end2end.second_desk import let_second_desk_in
from tests.helpers.keyring_elsewhere import KeyringElsewhere
from tests.helpers.private_keyring import private_keyring

from leefbord.core.clock import SystemClock
from leefbord.demo.build import DemoPlace, build_demo
from leefbord.services.first_desk import HubInvitation
from leefbord.services.profile import Profile

ADMIN: Final = "yasmina"
_DEVICES: Final = (("a", "desk-one", "run"), ("b", "desk-two", "run"), ("k", "kiosk", "kiosk"))
"""Folder (short: socket names have little room), profile, command."""


@dataclass(frozen=True)
class HouseStage:
    """Nothing but the hub runs at the start; each device has a profile and a keyring of its own."""

    folder: Path
    hub: HubProgram
    invitation: HubInvitation
    one: Device
    two: Device
    kiosk: Device

    @property
    def devices(self) -> tuple[Device, Device, Device]:
        """All three."""
        return (self.one, self.two, self.kiosk)


@contextmanager
def house_on_stage(*, second_desk: bool = True) -> Iterator[HouseStage]:
    """Build everything in a short temporary folder; every process ends with the block.

    Without `second_desk` device two is still new: it is let in through its windows.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lb-")))
        devices: list[Device] = []
        for short, name, kind in (
            ("a", "desk-one", "run"),
            ("b", "desk-two", "run"),
            ("k", "kiosk", "kiosk"),
        ):
            home = folder / short
            home.mkdir(mode=0o700)
            keyring = stack.enter_context(private_keyring(home))
            devices.append(Device(home, name, keyring, kind=kind))
            stack.callback(devices[-1].close)
        one, two, kiosk = devices
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"}
        hub = HubProgram(folder / "hub", environment)
        stack.callback(hub.close)
        invitation = hub.start()
        by_name = {device.profile.name: device for device in devices}

        def store(profile: Profile) -> KeyringElsewhere:
            return by_name[profile.name].store

        clock = SystemClock(time.time_ns)
        place = DemoPlace(desk=one.profile, kiosk=kiosk.profile, store=store, hub=invitation)
        build_demo(place, clock=clock, entropy=os.urandom, progress=lambda _step, _done, _total: None)
        if second_desk:
            let_second_desk_in(one, two, invitation.address, login=ADMIN, clock=clock)
        yield HouseStage(folder, hub, invitation, one, two, kiosk)
