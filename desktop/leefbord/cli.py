"""The command line: arguments, which process this is, exit code."""

import argparse
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from leefbord.bootstrap import packages, record_types
from leefbord.core.clock import SystemClock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.demo.cast import PASSWORD, YOUTH_CODE
from leefbord.demo.processes import DemoFolders, DemoRun, keyring_works, remove_demo, say_progress
from leefbord.hub.serve import HubSettings, run_hub
from leefbord.keeper.client import KeeperClient, link_from
from leefbord.keeper.protocol import Shown
from leefbord.keeper.run import run_keeper
from leefbord.keeper.server import KeeperServer
from leefbord.keeper.session_watch import watch_session
from leefbord.keys.device import DeviceBoxFile
from leefbord.keys.device_secret import read_device_secrets
from leefbord.keys.secret_store import CredentialFileStore, KeyringStore, SecretStore
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.device_settings import DeviceSettings, load_settings
from leefbord.services.doctor import Doctor, Finding, Health, look_inside
from leefbord.services.open_vault import open_vault
from leefbord.services.profile import Profile, machine_profile, profile_at
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use

OK: Final = 0
TROUBLE: Final = 3
USAGE: Final = 2

DEMO_WORDS: Final = """
Demohuis De Linde (verzonnen mensen). Aanmelden: yasmina, nele, sofie, karim, lien, tom, ...
Wachtwoord: {password}    Code op de kiosk: {code}
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 for well, 2 for a wrong command line, 3 for a Trouble that was told."""
    arguments = _parser().parse_args(argv)
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        return command(arguments)
    except Trouble as trouble:
        print(f"leefbord: {trouble}", file=sys.stderr)
        return TROUBLE


def own_command() -> list[str]:
    """How this program starts itself again: frozen it is its own executable."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "leefbord"]


def profile_of(arguments: argparse.Namespace) -> Profile:
    """The profile that the arguments name; the machine's own by default."""
    if arguments.folder is not None:
        return profile_at(arguments.folder, arguments.name)
    return machine_profile(arguments.name)


def profile_words(arguments: argparse.Namespace) -> list[str]:
    """The same profile for a child process."""
    words = ["--name", arguments.name]
    if arguments.folder is not None:
        words += ["--folder", str(arguments.folder)]
    if arguments.credentials is not None:
        words += ["--credentials", str(arguments.credentials)]
    if arguments.own_credentials:
        words.append("--own-credentials")
    return words


def secret_store(arguments: argparse.Namespace, profile: Profile) -> SecretStore:
    """The OS keyring, or the credential folder that IT chose where there is no keyring."""
    if arguments.credentials is not None:
        return CredentialFileStore(
            arguments.credentials, owner=os.getuid() if arguments.own_credentials else 0
        )
    return KeyringStore(profile.keyring_service)


def system_clock() -> SystemClock:
    """The clock of the operating system."""
    return SystemClock(time.time_ns)


# -- keeper and windows ----------------------------------------------------------------------------


def keep(arguments: argparse.Namespace, *, window: Sequence[str], kind: DeviceKind) -> int:
    """The keeper of this device, from its box to the end of the last window. `window` starts one."""
    profile = profile_of(arguments)
    settings = load_settings(profile.settings)
    if settings is None or settings.kind is not kind:
        raise Trouble(TroubleKind.BAD_INPUT, code="NOT-SET-UP")
    secrets = read_device_secrets(secret_store(arguments, profile), profile.name)
    keys = secrets.open_box(DeviceBoxFile(profile.box).read())
    spool = Spool.open(profile.spool)
    door = DeviceDoor(
        keys=keys,
        secrets=secrets,
        spool=SpooledView(spool, device=keys.id, facility=settings.facility),
        clock=system_clock(),
        gate=FreeGate(),
        use=Use.KIOSK if kind is DeviceKind.KIOSK else Use.DESK,
    )

    def watch(lock: Callable[[], None], over: threading.Event) -> None:
        watch_session(lock, over, pid=os.getpid(), session_id=os.environ.get("XDG_SESSION_ID", ""))

    try:
        return run_keeper(
            KeeperServer(door),
            window,
            environment=os.environ,
            kiosk=kind is DeviceKind.KIOSK,
            watches=[] if kind is DeviceKind.KIOSK else [watch],
        )
    finally:
        spool.close()


def _run(arguments: argparse.Namespace) -> int:
    profile = profile_of(arguments)
    if load_settings(profile.settings) is None:
        from leefbord.windows.set_up import run_set_up  # only here is a window needed

        code = run_set_up(
            profile=profile,
            store=secret_store(arguments, profile),
            kind=DeviceKind.DESK,
            clock=system_clock(),
        )
        if code != OK or load_settings(profile.settings) is None:
            return code
    return keep(arguments, window=[*own_command(), "window", *profile_words(arguments)], kind=DeviceKind.DESK)


def _kiosk(arguments: argparse.Namespace) -> int:
    profile = profile_of(arguments)
    if load_settings(profile.settings) is None:
        from leefbord.windows.set_up import run_set_up  # only here is a window needed

        code = run_set_up(
            profile=profile,
            store=secret_store(arguments, profile),
            kind=DeviceKind.KIOSK,
            clock=system_clock(),
        )
        if code != OK or load_settings(profile.settings) is None:
            return code
    words = ["--windowed"] if arguments.windowed else []
    window = [*own_command(), "kiosk-window", *profile_words(arguments), *words]
    return keep(arguments, window=window, kind=DeviceKind.KIOSK)


def _link(
    fd: int,
    *,
    on_show: Callable[[Shown], None],
    on_lock: Callable[[], None],
    on_end: Callable[[], None],
) -> KeeperClient:
    return KeeperClient(link_from(fd), on_show=on_show, on_lock=on_lock, on_end=on_end)


def _settings_of(profile: Profile) -> DeviceSettings:
    settings = load_settings(profile.settings)
    if settings is None:
        raise Trouble(TroubleKind.BAD_INPUT, code="NOT-SET-UP")
    return settings


def _window(arguments: argparse.Namespace) -> int:
    from leefbord.windows.process import run_staff_window  # only here is a window needed

    profile = profile_of(arguments)
    return run_staff_window(
        profile=profile,
        settings=_settings_of(profile),
        make_link=partial(_link, arguments.keeper_fd),
        clock=system_clock(),
    )


def _kiosk_window(arguments: argparse.Namespace) -> int:
    from leefbord.windows.kiosk import run_kiosk_window  # only here is a window needed

    profile = profile_of(arguments)
    return run_kiosk_window(
        profile=profile,
        settings=_settings_of(profile),
        make_link=partial(_link, arguments.keeper_fd),
        clock=system_clock(),
        full_screen=not arguments.windowed,
    )


# -- hub -------------------------------------------------------------------------------------------


def _hub(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.folder
    settings = HubSettings(
        directory=folder,
        setup_code_file=folder / "setup.json",
        host=arguments.host,
        port=arguments.port,
        plain=arguments.plain,
    )
    try:
        run_hub(settings)
    except ValueError as wrong:
        print(f"leefbord hub: {wrong}", file=sys.stderr)
        return USAGE
    return OK


# -- doctor ----------------------------------------------------------------------------------------


def _doctor(arguments: argparse.Namespace) -> int:
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


# -- demo ------------------------------------------------------------------------------------------


def _demo(arguments: argparse.Namespace) -> int:
    """Build the demo house once, then open it: hub, workstation, kiosk. Ends with the workstation."""
    base = arguments.folder or user_data_path("leefbord", appauthor=False, roaming=False) / "demo"
    folders = DemoFolders(base=base)
    keyring = keyring_works(folders)
    if arguments.remove or not folders.ready.exists():
        remove_demo(folders, keyring=keyring)
    if arguments.remove:
        return OK
    run = DemoRun(folders=folders, command=own_command(), keyring=keyring)
    try:
        hub = run.start_hub()
        if not folders.ready.exists():
            run.build(hub, clock=system_clock(), entropy=os.urandom, progress=say_progress)
        if arguments.build_only:
            return OK
        print(DEMO_WORDS.format(password=PASSWORD, code=YOUTH_CODE))
        desk = run.open(kiosk=False)
        if not arguments.no_kiosk:
            run.open(kiosk=True)
        return desk.wait()
    except KeyboardInterrupt:
        return OK
    finally:
        run.close()


# -- the parser ------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="leefbord", description="The program of a leefgroep.")
    parser.set_defaults(command=_run, folder=None, name="main", credentials=None, own_credentials=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _with_profile(commands.add_parser("run", help="the staff program (default)"), _run)
    kiosk = commands.add_parser("kiosk", help="the kiosk of a house")
    kiosk.add_argument("--windowed", action="store_true", help="in an ordinary window, for the demo")
    _with_profile(kiosk, _kiosk)
    window = commands.add_parser("window")
    window.add_argument("--keeper-fd", type=int, required=True)
    _with_profile(window, _window)
    kiosk_window = commands.add_parser("kiosk-window")
    kiosk_window.add_argument("--keeper-fd", type=int, required=True)
    kiosk_window.add_argument("--windowed", action="store_true")
    _with_profile(kiosk_window, _kiosk_window)
    doctor = commands.add_parser("doctor", help="look at every part of this device")
    doctor.add_argument("--login", default="", help="also look inside the vault; the password on stdin")
    _with_profile(doctor, _doctor)
    demo = commands.add_parser("demo", help="the demo house De Linde: hub, workstation and kiosk")
    demo.add_argument("--folder", type=Path, default=None, help="where the demo house lies")
    demo.add_argument("--no-kiosk", action="store_true", help="only hub and workstation")
    demo.add_argument("--build-only", action="store_true", help="make the house and stop")
    demo.add_argument("--remove", action="store_true", help="take the demo house away")
    demo.set_defaults(command=_demo)
    hub = commands.add_parser("hub", help="the relay between the PCs of a facility")
    hub.add_argument("--folder", type=Path, required=True, help="where it keeps its database and keys")
    hub.add_argument("--host", default="127.0.0.1")
    hub.add_argument("--port", type=int, default=8470)
    hub.add_argument("--plain", action="store_true", help="http without TLS, on this machine only")
    hub.set_defaults(command=_hub)
    return parser


def _with_profile(parser: argparse.ArgumentParser, command: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument("--folder", type=Path, default=None, help="where this device keeps its files")
    parser.add_argument("--name", default="main", help="name of the profile, also in the keyring")
    parser.add_argument(
        "--credentials", type=Path, default=None, help="credential folder instead of a keyring"
    )
    parser.add_argument("--own-credentials", action="store_true", help="the folder belongs to this account")
    parser.set_defaults(command=command)
