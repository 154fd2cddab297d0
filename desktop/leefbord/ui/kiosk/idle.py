"""When the kiosk asks "Ben je er nog?" and when it closes. Pure, no Qt, no clock of its own."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

DEFAULT_QUIET_SECONDS: Final = 60
DEFAULT_ASK_SECONDS: Final = 30
SPOKEN_SECONDS: Final = (20, 10)
"""The countdown shows a number in words only at these moments; a ring does the rest."""


class IdlePhase(Enum):
    """Where a session stands."""

    ACTIVE = auto()
    ASKING = auto()
    OVER = auto()


@dataclass(frozen=True, kw_only=True)
class IdleWatch:
    """The idle rule of one session; all times in milliseconds of one clock."""

    quiet_ms: int
    ask_ms: int
    touched_ms: int
    asked_ms: int | None = None

    @classmethod
    def start(cls, *, now_ms: int, quiet_seconds: int, ask_seconds: int) -> "IdleWatch":
        """A fresh watch; times below five seconds are raised to five, nobody reads faster."""
        return cls(
            quiet_ms=max(5, quiet_seconds) * 1000, ask_ms=max(5, ask_seconds) * 1000, touched_ms=now_ms
        )

    def touched(self, now_ms: int) -> "IdleWatch":
        """After a touch or key. While asking it changes nothing: only "Ja, ik ben er" counts then."""
        return self if self.asked_ms is not None else replace(self, touched_ms=max(self.touched_ms, now_ms))

    def confirmed(self, now_ms: int) -> "IdleWatch":
        """After "Ja, ik ben er"."""
        return replace(self, touched_ms=now_ms, asked_ms=None)

    def at(self, now_ms: int) -> "IdleWatch":
        """The watch at a later moment: it starts asking when it has been quiet for long enough."""
        if self.asked_ms is None and now_ms - self.touched_ms >= self.quiet_ms:
            return replace(self, asked_ms=now_ms)
        return self

    def phase(self, now_ms: int) -> IdlePhase:
        """Where the session stands now."""
        if self.asked_ms is None:
            return IdlePhase.ACTIVE
        return IdlePhase.OVER if now_ms - self.asked_ms >= self.ask_ms else IdlePhase.ASKING

    def left_share(self, now_ms: int) -> float:
        """What is left of the countdown, 1.0 to 0.0: the length of the ring."""
        if self.asked_ms is None:
            return 1.0
        return min(1.0, max(0.0, 1 - (now_ms - self.asked_ms) / self.ask_ms))

    def left_seconds(self, now_ms: int) -> int:
        """Whole seconds left of the countdown, rounded up."""
        if self.asked_ms is None:
            return self.ask_ms // 1000
        return max(0, -(-(self.ask_ms - (now_ms - self.asked_ms)) // 1000))


def spoken_seconds(left: int) -> int | None:
    """The number to show with so many seconds left: one of SPOKEN_SECONDS, or None; it never ticks."""
    return next((step for step in sorted(SPOKEN_SECONDS) if left <= step), None)
