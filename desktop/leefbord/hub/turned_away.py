"""The hub's refusals: a status and a reason key that a client can act on."""

from typing import Final


class TurnedAway(Exception):  # noqa: N818 - the word the house uses
    """A request the hub does not do; `reason` travels, nothing else."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


MALFORMED: Final = "malformed"
TOO_LARGE: Final = "too_large"
TOO_MANY: Final = "too_many"
TOKEN: Final = "token"
CLOCK: Final = "clock"
UNKNOWN_FACILITY: Final = "unknown_facility"
UNKNOWN_DEVICE: Final = "unknown_device"
NO_ACCESS: Final = "no_access"
WRONG_CODE: Final = "wrong_code"
FORK: Final = "fork"
NOT_SEQUENCER: Final = "not_sequencer"
NOT_ALLOWED: Final = "not_allowed"
GONE: Final = "gone"
BUSY: Final = "busy"
