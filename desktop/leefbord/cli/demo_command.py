"""The command `demo`: builds the demo house once, then opens hub, workstation and kiosk."""

import argparse
import os
import signal
from types import FrameType
from typing import Final

from platformdirs import user_data_path

from leefbord.cli.exit_codes import OK
from leefbord.cli.where import system_clock
from leefbord.demo.cast import KIOSK_CODE, PASSWORD
from leefbord.demo.processes import DemoFolders, DemoRun, keyring_works, remove_demo, say_progress

DEMO_WORDS: Final = """
Demohuis De Linde (verzonnen mensen). Aanmelden: yasmina, nele, sofie, karim, lien, tom, ...
Wachtwoord: {password}    Kioskcode van de begeleiding: {code}
Een jongere kiest aan de kiosk een eigen code, met een begeleider erbij.
"""


def _as_interrupt(_number: int, _at: FrameType | None) -> None:
    raise KeyboardInterrupt


def run_demo(arguments: argparse.Namespace) -> int:
    """Build the demo house once, then open it: hub, workstation, kiosk. Ends with the workstation."""
    base = arguments.folder or user_data_path("leefbord", appauthor=False, roaming=False) / "demo"
    folders = DemoFolders(base=base)
    keyring = keyring_works(folders)
    if arguments.remove or not folders.ready.exists():
        remove_demo(folders, keyring=keyring)
    if arguments.remove:
        return OK
    folders.claim()
    signal.signal(signal.SIGTERM, _as_interrupt)  # what ends us must end the hub and the windows too
    run = DemoRun(folders=folders, command=arguments.own_command, keyring=keyring)
    try:
        hub = run.start_hub()
        if not folders.ready.exists():
            run.build(hub, clock=system_clock(), entropy=os.urandom, progress=say_progress)
        if arguments.build_only:
            return OK
        print(DEMO_WORDS.format(password=PASSWORD, code=KIOSK_CODE))
        desk = run.open(kiosk=False)
        if not arguments.no_kiosk:
            run.open(kiosk=True)
        code = desk.wait()
        if folders.removal_wanted.exists():
            run.close()
            remove_demo(folders, keyring=keyring)
        return code
    except KeyboardInterrupt:
        return OK
    finally:
        run.close()
