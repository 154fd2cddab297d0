"""What the login screen says about syncing: how the last unlocked window of this device left it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

from leefbord.core.errors import TroubleKind
from leefbord.sync.status import SyncPhase, SyncState

_FILE: Final = "sync.json"
_LIMIT: Final = 4096


def keep_sync(folder: Path, state: SyncState) -> None:
    """Keep it beside the vault; nothing personal is in it. A full disk costs the words and nothing else."""
    try:
        (folder / _FILE).write_text(json.dumps(asdict(state)))
    except OSError:
        return


def kept_sync(folder: Path) -> SyncState | None:
    """What was kept; None when there is nothing or it cannot be read. Busy was cut off by the lock."""
    try:
        with (folder / _FILE).open("rb") as file:
            words = json.loads(file.read(_LIMIT))
        phase, trouble = SyncPhase(words["phase"]), words["trouble"]
        return SyncState(
            phase=SyncPhase.UP_TO_DATE if phase is SyncPhase.BUSY else phase,
            waiting=int(words["waiting"]),
            offline_since_ms=int(words["offline_since_ms"]),
            trouble=TroubleKind(trouble) if trouble is not None else None,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
