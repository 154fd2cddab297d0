"""How this program starts itself again."""

import sys


def own_command() -> list[str]:
    """How this program starts itself again: frozen it is its own executable."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "leefbord"]
