"""What came of applying a batch, and the place in a lane that is saved with it."""

from dataclasses import dataclass, field

from leefbord.core.changes import Changes
from leefbord.core.ids import DeviceId
from leefbord.wire.lanes import Cursor, Lane


@dataclass(frozen=True, slots=True)
class ReadUpTo:
    """The place to save with the data: which hub, which lane, how far."""

    hub: DeviceId
    lane: Lane
    place: Cursor


@dataclass
class Applied:
    """What came of a batch. Counts are segments, except held and unknown: operations.

    forks: logs (stream text, device) where a second child of one parent was stored. own_fork: our own
    chain was found forked; this vault writes under a new incarnation from now on.
    """

    changes: Changes = field(default_factory=Changes)
    stored: int = 0
    held: int = 0
    unknown: int = 0
    refused: int = 0
    missing_parents: int = 0
    missing_keys: int = 0
    missing_authority: int = 0
    waiting: int = 0
    forks: list[tuple[str, DeviceId]] = field(default_factory=list)
    own_fork: bool = False
