"""The command `doctor`: looks at this device, with a login also inside its vault."""

import argparse
import os
import sys
from getpass import getpass

from leefbord.bootstrap import packages, record_types
from leefbord.cli.exit_codes import OK, TROUBLE
from leefbord.cli.where import profile_of, secret_store, system_clock
from leefbord.core.errors import Trouble
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.doctor import Doctor, Finding, Health, look_inside
from leefbord.services.open_vault import open_vault
from leefbord.services.profile import Profile
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use


def run_doctor(arguments: argparse.Namespace) -> int:
    """Look at this device; with --login also inside the vault. Prints no name and no content."""
    profile = profile_of(arguments)
    clock = system_clock()
    doctor = Doctor(profile=profile, store=secret_store(arguments, profile), clock=clock, nonce=os.urandom)
    findings = list(doctor.look())
    if (
        arguments.login
        and doctor.keys is not None
        and doctor.secrets is not None
        and doctor.settings is not None
    ):
        password = sys.stdin.readline().rstrip("\n") if not sys.stdin.isatty() else getpass()
        findings += _inside(profile, doctor, arguments.login, password)
    for finding in findings:
        print(finding.line())
    return OK if all(finding.health is not Health.TROUBLE for finding in findings) else TROUBLE


def _inside(profile: Profile, doctor: Doctor, login: str, password: str) -> list[Finding]:
    assert doctor.keys is not None, "checked by the caller"
    assert doctor.secrets is not None, "checked by the caller"
    assert doctor.settings is not None, "checked by the caller"
    clock = system_clock()
    spool = Spool.open(profile.spool)
    door = DeviceDoor(
        keys=doctor.keys,
        secrets=doctor.secrets,
        spool=SpooledView(spool, device=doctor.keys.id, facility=doctor.settings.facility),
        clock=clock,
        gate=FreeGate(),
        use=Use.KIOSK if doctor.settings.kind is DeviceKind.KIOSK else Use.DESK,
    )
    try:
        unlocking = Unlocking(profile=profile, keeper=door, entropy=os.urandom)
        person = unlocking.person_by_password(login, password)
        unlocked = unlocking.vault_of(person, doctor.settings.group)
        vault = Vault.open(profile.vault(doctor.settings.group), unlocked.vault_key, packages=packages())
        opened = open_vault(
            vault=vault,
            profile=profile,
            group=doctor.settings.group,
            device=doctor.keys.id,
            record_types=record_types(),
            clock=clock,
            entropy=os.urandom,
        )
        try:
            return list(look_inside(opened))
        finally:
            opened.close()
    except Trouble as trouble:
        return [Finding(part="vault", health=Health.TROUBLE, detail=str(trouble))]
    finally:
        spool.close()
