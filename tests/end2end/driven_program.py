"""Starts the program's own command line with windows that can be driven; nothing of it ships.

Usage: driven_program.py SOCKET-FOLDER leefbord-arguments...
"""

import sys
from pathlib import Path

from leefbord.cli.main import main as program

CHILD = Path(__file__).with_name("driver_child.py")


def main() -> int:
    """The same command line; only the command by which it starts its windows is another."""
    folder = sys.argv[1]
    return program(sys.argv[2:], own=[sys.executable, str(CHILD), folder])


if __name__ == "__main__":
    sys.exit(main())
