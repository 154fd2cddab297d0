"""Reads the arguments and runs one command."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from leefbord.cli.exit_codes import TROUBLE
from leefbord.cli.own_command import own_command
from leefbord.core.errors import Trouble, TroubleKind

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None, *, own: Sequence[str] | None = None) -> int:
    """0 for well, 2 for a wrong command line, 3 for a Trouble that was told.

    `own` is how this program starts itself again; tests give another.
    """
    arguments = _parser().parse_args(argv)
    arguments.own_command = list(own) if own is not None else own_command()
    command: Command = arguments.command
    try:
        return command(arguments)
    except Trouble as trouble:
        print(f"leefbord: {trouble}", file=sys.stderr)
        return TROUBLE


# Each command loads its own part of the program when it is asked for: a hub needs no modules, --help nothing.


def _desk(arguments: argparse.Namespace) -> int:
    from leefbord.cli.keeping import run_desk

    return run_desk(arguments)


def _kiosk(arguments: argparse.Namespace) -> int:
    from leefbord.cli.keeping import run_kiosk

    return run_kiosk(arguments)


def _set_up(arguments: argparse.Namespace) -> int:
    from leefbord.cli.window_commands import set_up_window

    return set_up_window(arguments)


def _staff_window(arguments: argparse.Namespace) -> int:
    from leefbord.cli.window_commands import staff_window

    return staff_window(arguments)


def _kiosk_window(arguments: argparse.Namespace) -> int:
    from leefbord.cli.window_commands import kiosk_window

    return kiosk_window(arguments)


def _trouble(arguments: argparse.Namespace) -> int:
    from leefbord.cli.window_commands import trouble_window

    return trouble_window(arguments)


def _hub(arguments: argparse.Namespace) -> int:
    from leefbord.cli.hub_command import run_hub_command

    return run_hub_command(arguments)


def _doctor(arguments: argparse.Namespace) -> int:
    from leefbord.cli.doctor_command import run_doctor

    return run_doctor(arguments)


def _demo(arguments: argparse.Namespace) -> int:
    from leefbord.cli.demo_command import run_demo

    return run_demo(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="leefbord", description="The program of a leefgroep.")
    parser.set_defaults(command=_desk, folder=None, name="main", credentials=None, own_credentials=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _with_profile(commands.add_parser("run", help="the staff program (default)"), _desk)
    kiosk = commands.add_parser("kiosk", help="the kiosk of a house")
    kiosk.add_argument("--windowed", action="store_true", help="in an ordinary window, for the demo")
    _with_profile(kiosk, _kiosk)
    window = commands.add_parser("window")
    window.add_argument("--keeper-fd", type=int, required=True)
    _with_profile(window, _staff_window)
    kiosk_part = commands.add_parser("kiosk-window")
    kiosk_part.add_argument("--keeper-fd", type=int, required=True)
    kiosk_part.add_argument("--windowed", action="store_true")
    _with_profile(kiosk_part, _kiosk_window)
    trouble = commands.add_parser("trouble")
    trouble.add_argument("kind", choices=[kind.value for kind in TroubleKind])
    trouble.add_argument("--code", default="")
    _with_profile(trouble, _trouble)
    set_up = commands.add_parser("set-up-window")
    set_up.add_argument("--kind", choices=["desk", "kiosk"], required=True)
    _with_profile(set_up, _set_up)
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


def _with_profile(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.add_argument("--folder", type=Path, default=None, help="where this device keeps its files")
    parser.add_argument("--name", default="main", help="name of the profile, also in the keyring")
    parser.add_argument(
        "--credentials", type=Path, default=None, help="credential folder instead of a keyring"
    )
    parser.add_argument("--own-credentials", action="store_true", help="the folder belongs to this account")
    parser.set_defaults(command=command)
