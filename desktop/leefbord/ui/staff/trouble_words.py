"""What the words about a trouble consist of: happened, safe, not known yet, and what you can do.

Certain and uncertain never in one sentence; deleting is not offered anywhere.
"""

from dataclasses import dataclass
from enum import StrEnum


class TroubleAct(StrEnum):
    """What a person can do; whoever shows the screen gives the call for those it can carry out."""

    RETRY = "retry"
    GO_ON = "go_on"
    OTHER_PC = "other_pc"
    REPAIR = "repair"
    ENROL_AGAIN = "enrol_again"
    UNLOCK_KEYRING = "unlock_keyring"
    MAKE_ROOM = "make_room"
    UPDATE = "update"
    COPY_FOR_IT = "copy_for_it"
    USE_SHEET = "use_sheet"


@dataclass(frozen=True, kw_only=True)
class TroubleText:
    """English source texts of context "Troubles"; an empty one is left out on screen."""

    title: str
    comfort: str
    happened: str
    safe: str
    unknown: str = ""
    acts: tuple[TroubleAct, ...] = (TroubleAct.RETRY, TroubleAct.COPY_FOR_IT)
    icon: str = "alert-triangle"


@dataclass(frozen=True, kw_only=True)
class ActText:
    """Title, what it takes and keeps, the words and icon of its button."""

    title: str
    text: str
    button: str
    icon: str
