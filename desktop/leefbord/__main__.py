"""Calls the command line."""

import sys

from leefbord.cli import main

if __name__ == "__main__":
    sys.exit(main())
