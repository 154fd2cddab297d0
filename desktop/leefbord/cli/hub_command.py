"""The command `hub`: the relay between the PCs of a facility."""

import argparse
import sys
from pathlib import Path

from leefbord.cli.exit_codes import OK, USAGE
from leefbord.hub.serve import HubSettings, run_hub


def run_hub_command(arguments: argparse.Namespace) -> int:
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
