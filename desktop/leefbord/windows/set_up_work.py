"""The work of a set-up, in a worker thread: the first house with its names, or this device into a house."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leefbord.bootstrap import packages, record_types, start_house
from leefbord.catalogue import ALL
from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keys.password import Argon, calibrate, stopwatch
from leefbord.keys.recovery import RecoveryKeys
from leefbord.keys.secret_store import SecretStore
from leefbord.keys.vault_header import HeaderFile
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.first_desk import FirstAdmin, FirstDesk, HubInvitation, set_up_first_desk
from leefbord.services.joining import Newcomer, join
from leefbord.services.open_vault import open_vault
from leefbord.services.permissions import role_permissions
from leefbord.services.profile import Profile
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.spool import Spool
from leefbord.sync.enrolment import Joined
from leefbord.sync.hub_door import HubAddress
from leefbord.wire.certificate import Use

HASH_MS: Final = 700.0
"""What a password should cost on this PC: between half a second and a second."""
_BEGUN: Final = "set-up.begun"


@dataclass(frozen=True, kw_only=True, repr=False)
class NewHouse:
    """What was filled in for a new facility."""

    group_name: str
    pc_name: str
    admin_name: str
    login_name: str
    password: str
    kiosk_code: str
    hub: HubInvitation | None


def calibrated_argon() -> Argon:
    """Parameters that cost about HASH_MS here; takes a few seconds."""
    return calibrate(HASH_MS, stopwatch(time.perf_counter))


def begin_attempt(profile: Profile) -> None:
    """Before anything is written: what an unfinished attempt left is moved aside, never deleted.

    Trouble BAD_INPUT when keys or a vault lie here that no attempt of ours left: somebody must look first.
    """
    profile.ensure()
    mark = profile.folder / _BEGUN
    try:
        left = _left_behind(profile)
        if left and not mark.exists():
            raise Trouble(TroubleKind.BAD_INPUT, code="SET-UP-FOUND-FILES")
        if left:
            aside = _free_folder(profile.folder)
            aside.mkdir(mode=0o700)
            for path in left:
                path.rename(aside / path.name)
        mark.touch(mode=0o600)
    except OSError as failure:
        raise Trouble(TroubleKind.DISK, code="SET-UP") from failure


def end_attempt(profile: Profile) -> None:
    """The device is set up."""
    (profile.folder / _BEGUN).unlink(missing_ok=True)


def make_house(
    form: NewHouse,
    *,
    recovery: RecoveryKeys,
    profile: Profile,
    store: SecretStore,
    clock: Clock,
    progress: Callable[[str], None],
) -> None:
    """The first run and the first names. `progress` gets argon, keys, hub, vault, password, names."""
    begin_attempt(profile)
    progress("argon")
    argon = calibrated_argon()
    desk = set_up_first_desk(
        profile=profile,
        store=store,
        recovery=recovery,
        admin=FirstAdmin(
            login_name=form.login_name, password=form.password, kiosk_code=form.kiosk_code, argon=argon
        ),
        roles=role_permissions(ALL),
        packages=packages(),
        clock=clock,
        entropy=os.urandom,
        hub=form.hub,
        progress=progress,
    )
    end_attempt(profile)
    progress("names")
    try:
        _write_names(form, desk, profile, clock)
    finally:
        desk.vault.close()


def enter_house(
    newcomer: Newcomer,
    joined: Joined,
    address: HubAddress,
    *,
    profile: Profile,
    store: SecretStore,
    clock: Clock,
    progress: Callable[[int, int], None],
) -> None:
    """After both people said yes; may be called again after a Trouble."""
    begin_attempt(profile)
    join(
        newcomer,
        joined,
        address,
        profile=profile,
        store=store,
        packages=packages(),
        record_types=record_types(),
        clock=clock,
        progress=progress,
    )
    end_attempt(profile)


def _write_names(form: NewHouse, desk: FirstDesk, profile: Profile, clock: Clock) -> None:
    founded = desk.founded
    spool = Spool.open(profile.spool)
    try:
        opened = open_vault(
            vault=desk.vault,
            profile=profile,
            group=founded.group,
            device=desk.keys.id,
            record_types=record_types(),
            clock=clock,
            entropy=os.urandom,
        )
        door = DeviceDoor(
            keys=desk.keys,
            secrets=desk.secrets,
            spool=SpooledView(spool, device=desk.keys.id, facility=founded.facility),
            clock=clock,
            gate=FreeGate(),
            use=Use.DESK,
        )
        unlocking = Unlocking(profile=profile, keeper=door, entropy=os.urandom)
        header = HeaderFile(profile.header(founded.group)).load()
        house = start_house(
            opened=opened,
            identity=unlocking.session(founded.admin_desk, header, founded.group),
            person=founded.admin_desk,
            clock=clock,
            entropy=os.urandom,
        )
        with house.acts.act("House named") as act:
            house.staff.write_group(act, founded.group, form.group_name)
            house.staff.write_device(act, desk.keys.id, form.pc_name)
            house.staff.write_name(act, founded.admin, form.admin_name)
        opened.high_water.close()
    finally:
        spool.close()


def _left_behind(profile: Profile) -> list[Path]:
    """Files of a device or vault in the profile's folder; the choice of colours is not one."""
    names = (profile.box.name, profile.spool.name, "vault-")
    return [path for path in sorted(profile.folder.iterdir()) if path.name.startswith(names)]


def _free_folder(folder: Path) -> Path:
    number = 1
    while (folder / f"unfinished-{number}").exists():
        number += 1
    return folder / f"unfinished-{number}"
