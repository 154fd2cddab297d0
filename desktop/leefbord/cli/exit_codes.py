"""What this program tells the shell that called it."""

from typing import Final

OK: Final = 0
USAGE: Final = 2
TROUBLE: Final = 3
AGAIN: Final = 10
"""Of the trouble window: the person wants it tried again."""
