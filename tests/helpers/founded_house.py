"""A facility set up by the program's own services on real files: one desk, its admin, ready to unlock."""

import os
from dataclasses import dataclass
from pathlib import Path

from leefbord.bootstrap import House, packages, record_types, start_house
from leefbord.catalogue import ALL
from leefbord.core.clock import Clock
from leefbord.keys.password import FLOOR
from leefbord.keys.recovery import RecoveryKeys, make_recovery
from leefbord.keys.secret_store import SecretStore
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.first_desk import FirstAdmin, FirstDesk, HubInvitation, set_up_first_desk
from leefbord.services.open_vault import OpenVault, open_vault
from leefbord.services.permissions import role_permissions
from leefbord.services.profile import Profile, profile_at
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
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

    def unlock(self, login: str = LOGIN, password: str = PASSWORD) -> House:
        """From password to a house at work."""
        unlocking = Unlocking(profile=self.profile, keeper=self.door(), entropy=os.urandom)
        person = unlocking.person_by_password(login, password)
        group = self.desk.founded.group
        unlocked = unlocking.vault_of(person, group)
        vault = Vault.open(self.profile.vault(group), unlocked.vault_key, packages=packages())
        opened: OpenVault = open_vault(
            vault=vault,
            profile=self.profile,
            group=group,
            device=self.desk.keys.id,
            record_types=record_types(),
            clock=self.clock,
            entropy=os.urandom,
        )
        identity = unlocking.session(person, unlocked.header, group)
        return start_house(
            opened=opened, identity=identity, person=person, clock=self.clock, entropy=os.urandom
        )


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
