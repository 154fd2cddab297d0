"""Starts the program's own command line with windows that can be driven; nothing of it ships.

Usage: driven_program.py SOCKET-FOLDER leefbord-arguments...
"""

import sys
from pathlib import Path

from leefbord import cli

CHILD = Path(__file__).with_name("driver_child.py")


def main() -> int:
    """The same command line; only the command by which it starts its windows is another."""
    folder = sys.argv[1]
    cli.own_command = lambda: [sys.executable, str(CHILD), folder]
    return cli.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
