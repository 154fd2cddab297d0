"""Calls the command line."""

import sys

from leefbord.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
