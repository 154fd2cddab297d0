"""The commands `run` and `kiosk`: set-up when this device is new, then the keeper with its windows."""

import argparse
import os
import subprocess
import threading
from collections.abc import Callable, Sequence

from leefbord.cli.exit_codes import AGAIN, OK, TROUBLE
from leefbord.cli.where import profile_of, profile_words, secret_store, system_clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keeper.run import run_keeper
from leefbord.keeper.server import KeeperServer
from leefbord.keeper.session_watch import watch_session
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import load_settings
from leefbord.services.hub_clock import HubTime
from leefbord.services.own_log import sequence_until
from leefbord.services.spool_view import SpooledView
from leefbord.store.spool import Spool
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use


def run_desk(arguments: argparse.Namespace) -> int:
    """The staff program of a workstation."""
    if not _set_up(arguments, DeviceKind.DESK):
        return OK
    words = ["window", *profile_words(arguments)]
    return _keep_telling(arguments, [*arguments.own_command, *words], DeviceKind.DESK)


def run_kiosk(arguments: argparse.Namespace) -> int:
    """The kiosk of a house."""
    if not _set_up(arguments, DeviceKind.KIOSK):
        return OK
    words = ["kiosk-window", *profile_words(arguments), *(["--windowed"] if arguments.windowed else [])]
    return _keep_telling(arguments, [*arguments.own_command, *words], DeviceKind.KIOSK)


def _keep_telling(arguments: argparse.Namespace, window: Sequence[str], kind: DeviceKind) -> int:
    """Keep; a Trouble before the first window gets a window of its own, as often as it is tried again."""
    while True:
        try:
            return keep(arguments, window=window, kind=kind)
        except Trouble as trouble:
            words = ["trouble", trouble.kind.value, "--code", trouble.code, *profile_words(arguments)]
            if subprocess.call([*arguments.own_command, *words]) != AGAIN:
                return TROUBLE


def _set_up(arguments: argparse.Namespace, kind: DeviceKind) -> bool:
    """Whether this device is set up; a new one is asked about in a window first."""
    profile = profile_of(arguments)
    if load_settings(profile.settings) is None:
        # In a process of its own: the keeper stays without Qt, and the secrets of the set-up end with it.
        words = ["set-up-window", "--kind", kind.value, *profile_words(arguments)]
        subprocess.run([*arguments.own_command, *words], check=False)
    return load_settings(profile.settings) is not None


def keep(arguments: argparse.Namespace, *, window: Sequence[str], kind: DeviceKind) -> int:
    """The keeper of this device, from its box to the end of the last window. `window` starts one."""
    profile = profile_of(arguments)
    settings = load_settings(profile.settings)
    if settings is None or settings.kind is not kind:
        raise Trouble(TroubleKind.BAD_INPUT, code="NOT-SET-UP")
    secrets = read_device_secrets(secret_store(arguments, profile), profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    spool = Spool.open(profile.spool)
    view = SpooledView(spool, device=keys.id, facility=settings.facility)
    clock, token_clock = system_clock(), system_clock()
    door = DeviceDoor(
        keys=keys,
        secrets=secrets,
        spool=view,
        clock=clock,
        token_clock=token_clock,
        gate=FreeGate(),
        use=Use.KIOSK if kind is DeviceKind.KIOSK else Use.DESK,
    )

    def watch(lock: Callable[[], None], over: threading.Event) -> None:
        watch_session(lock, over, pid=os.getpid(), session_id=os.environ.get("XDG_SESSION_ID", ""))

    def order_log(over: threading.Event) -> None:
        sequence_until(over, spool, view.authority, keys.signing, clock)

    def follow_time(over: threading.Event) -> None:
        address = HubAddress(url=settings.hub_url, pin=settings.hub_pin)
        asking = HubDoor(address, token=None, hub_now=token_clock.now_ms)
        HubTime(
            HubTransport(asking, name=b""),
            public=lambda: hub.signing_key if (hub := view.authority().hub) is not None else None,
            os_clock=system_clock(),
            stamps=clock,
            tokens=token_clock,
            entropy=os.urandom,
        ).follow(over)

    try:
        return run_keeper(
            KeeperServer(door),
            window,
            environment=os.environ,
            kiosk=kind is DeviceKind.KIOSK,
            relays=[follow_time] if settings.hub_url else [order_log],
            watches=[] if kind is DeviceKind.KIOSK else [watch],
        )
    finally:
        spool.close()
