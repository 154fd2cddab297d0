"""What a process that holds keys does first: no core dump, no other process reads its memory."""

import ctypes
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE: Final = 4
_UNWANTED: Final = frozenset(
    {
        "LD_AUDIT",
        "LD_PRELOAD",
        "PYTHONBREAKPOINT",
        "PYTHONINSPECT",
        "PYTHONSTARTUP",
        "PYTHON_KEYRING_BACKEND",
        "QT_DEBUG_PLUGINS",
        "QT_PLUGIN_PATH",
    }
)


@dataclass(frozen=True, kw_only=True)
class Hardened:
    """What took effect; the doctor shows it."""

    no_core_dump: bool
    not_dumpable: bool


def harden_process() -> Hardened:
    """Set RLIMIT_CORE to 0 and, on Linux, PR_SET_DUMPABLE to 0 (also closes /proc/<pid>/mem to equals).

    An exec resets the second, so every process calls this itself. Windows and macOS: not yet.
    """
    if sys.platform == "win32":
        return Hardened(no_core_dump=False, not_dumpable=False)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    no_core_dump = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    not_dumpable = False
    if sys.platform == "linux":
        not_dumpable = ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
    return Hardened(no_core_dump=no_core_dump, not_dumpable=not_dumpable)


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a window process, without what makes an interpreter or Qt load or run more."""
    return {name: value for name, value in environment.items() if name not in _UNWANTED}
