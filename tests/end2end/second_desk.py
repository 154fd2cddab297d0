"""Lets a second workstation into the house without windows, as its set-up does after both said yes."""

import os

from tests.end2end.device import Device

from leefbord.bootstrap import packages, record_types
from leefbord.core.clock import Clock
from leefbord.demo.cast import PASSWORD
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import load_settings
from leefbord.services.joining import device_tokens, join, make_newcomer
from leefbord.services.letting_in import let_in
from leefbord.services.open_vault import open_vault
from leefbord.services.replicas import spool_of_open_vault, vault_replica
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.sync.engine import Engine
from leefbord.sync.enrolment import Joined
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use


def let_second_desk_in(inside: Device, new: Device, address: HubAddress, *, login: str, clock: Clock) -> None:
    """`inside` is closed and enrolled; `new` has nothing. One process is both ends: no code to compare."""
    profile = inside.profile
    settings = load_settings(profile.settings)
    assert settings is not None, "the first desk is set up"
    secrets = read_device_secrets(inside.store, profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    spool = Spool.open(profile.spool)
    view = SpooledView(spool, device=keys.id, facility=settings.facility)
    door = DeviceDoor(keys=keys, secrets=secrets, spool=view, clock=clock, gate=FreeGate(), use=Use.DESK)
    unlocking = Unlocking(profile=profile, keeper=door, entropy=os.urandom)
    admin = unlocking.person_by_password(login, PASSWORD)
    unlocked = unlocking.vault_of(admin, settings.group)
    opened = open_vault(
        vault=Vault.open(profile.vault(settings.group), unlocked.vault_key, packages=packages()),
        profile=profile,
        group=settings.group,
        device=keys.id,
        record_types=record_types(),
        clock=clock,
        entropy=os.urandom,
    )
    hub_door = HubDoor(address, token=device_tokens(keys, settings.facility), hub_now=clock.now_ms)
    hub = opened.authority().hub
    assert hub is not None, "the house has a hub"
    transport = HubTransport(hub_door, name=hub.hub)
    replicas = (vault_replica(opened, clock), spool_of_open_vault(opened, spool))
    engines = [Engine(replica, transport) for replica in replicas]

    def sync_now() -> None:
        for engine in engines:
            engine.run_once()

    newcomer = make_newcomer(DeviceKind.DESK, os.urandom)
    try:
        let_in(
            newcomer.request,
            opened=opened,
            spool=spool,
            keeper=door,
            by=admin,
            clock=clock,
            sync_now=sync_now,
        )
        head = opened.authority().head
        assert head is not None, "the log has entries"
        joined = Joined(opened.facility, head.number, head.hash)
    finally:
        opened.close()
        spool.close()
        hub_door.close()
    join(
        newcomer,
        joined,
        address,
        profile=new.profile,
        store=new.store,
        packages=packages(),
        record_types=record_types(),
        clock=clock,
        demo=True,
    )
