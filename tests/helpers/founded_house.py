"""A facility set up by the program's own services on real files: one desk, its admin, ready to unlock."""

import os
from dataclasses import dataclass
from pathlib import Path

from leefbord.bootstrap import House, open_house, packages
from leefbord.catalogue import ALL
from leefbord.core.clock import Clock
from leefbord.keys.password import FLOOR
from leefbord.keys.recovery import RecoveryKeys, make_recovery
from leefbord.keys.secret_store import SecretStore
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import load_settings
from leefbord.services.first_desk import FirstAdmin, FirstDesk, HubInvitation, set_up_first_desk
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.permissions import role_permissions
from leefbord.services.profile import Profile, profile_at
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.spool import Spool
from leefbord.wire.certificate import Use

LOGIN = "yasmina"
PASSWORD = "een lange zin voor de test"
CODE = "2580"


@dataclass
class FoundedHouse:
    """The desk after its first run; `unlock` opens it as the window process would."""

    profile: Profile
    recovery: RecoveryKeys
    desk: FirstDesk
    clock: Clock

    def door(self) -> DeviceDoor:
        """What the keeper would answer."""
        reader = SpooledView(
            Spool.open(self.profile.spool), device=self.desk.keys.id, facility=self.desk.founded.facility
        )
        return DeviceDoor(
            keys=self.desk.keys,
            secrets=self.desk.secrets,
            spool=reader,
            clock=self.clock,
            gate=FreeGate(),
            use=Use.DESK,
        )

    @property
    def password(self) -> str:
        """The first admin's password."""
        return PASSWORD

    def unlock(self, login: str = LOGIN, password: str = PASSWORD) -> House:
        """From password to a house at work."""
        return unlock_at(self.profile, self.door(), login, password, self.clock)


def unlock_at(profile: Profile, door: KeeperDoor, login: str, password: str, clock: Clock) -> House:
    """Unlock a set-up desk as its window process would."""
    settings = load_settings(profile.settings)
    assert settings is not None
    unlocking = Unlocking(profile=profile, keeper=door, entropy=os.urandom)
    person = unlocking.person_by_password(login, password)
    house, _ = open_house(
        profile=profile, group=settings.group, keeper=door, person=person, clock=clock, entropy=os.urandom
    )
    return house


def found_house(
    folder: Path, *, store: SecretStore, clock: Clock, hub: HubInvitation | None = None
) -> FoundedHouse:
    """Run the whole first run in `folder`."""
    profile = profile_at(folder, "test")
    recovery = make_recovery(os.urandom)
    desk = set_up_first_desk(
        profile=profile,
        store=store,
        recovery=recovery,
        admin=FirstAdmin(login_name=LOGIN, password=PASSWORD, kiosk_code=CODE, argon=FLOOR),
        roles=role_permissions(ALL),
        packages=packages(),
        clock=clock,
        entropy=os.urandom,
        hub=hub,
    )
    desk.vault.close()
    return FoundedHouse(profile=profile, recovery=recovery, desk=desk, clock=clock)
