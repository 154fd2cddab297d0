"""Time: the wall clock that is injected everywhere, and the hybrid logical clock (HLC)."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Final, NewType, Protocol
from zoneinfo import ZoneInfo

HOUSE_ZONE: Final = ZoneInfo("Europe/Brussels")
"""The zone of everything a person plans."""

Stamp = NewType("Stamp", int)
"""HLC stamp: 48 bits of milliseconds since 1970 UTC, then a 16-bit counter; orders as an integer."""

ZERO: Final = Stamp(0)
MAX_STAMP: Final = Stamp((1 << 64) - 1)
FUTURE_TOLERANCE_MS: Final = 5 * 60 * 1000
"""An operation further ahead than this is held until its time comes (design section 3)."""


class Clock(Protocol):
    """The only source of the present moment; tests and simulations bring their own."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 UTC, with the offset learned from the hub applied."""
        ...


class SystemClock:
    """The OS clock plus the offset learned from the hub."""

    def __init__(self, read_ns: Callable[[], int], *, offset_ms: int = 0) -> None:
        self._read_ns = read_ns
        self.offset_ms = offset_ms

    def now_ms(self) -> int:
        """See Clock.now_ms."""
        return self._read_ns() // 1_000_000 + self.offset_ms


def moment(ms: int) -> datetime:
    """An aware UTC datetime for milliseconds since 1970."""
    return datetime.fromtimestamp(ms / 1000, UTC)


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970 of an aware datetime; a naive one is a programming error."""
    if at.tzinfo is None:
        raise ValueError("a naive datetime has no instant")
    return round(at.timestamp() * 1000)


def house_day(ms: int) -> date:
    """The calendar day in Brussels at this instant."""
    return moment(ms).astimezone(HOUSE_ZONE).date()


def stamp_ms(stamp: Stamp) -> int:
    """The milliseconds part of a stamp."""
    return stamp >> 16


def stamp_at(ms: int, counter: int = 0) -> Stamp:
    """A stamp from its parts; out-of-range values are clamped, never refused."""
    return Stamp((min(max(ms, 0), (1 << 48) - 1) << 16) | min(max(counter, 0), 0xFFFF))


class HybridClock:
    """Makes stamps that never go back; the counter carries into the milliseconds, nothing throws.

    Stamps further ahead than FUTURE_TOLERANCE_MS are not learned from: one PC in 2035 must not
    drag the house along (operations carrying them are held by the store instead).
    """

    def __init__(self, clock: Clock, *, last: Stamp = ZERO) -> None:
        self._clock = clock
        self._last = last
        self._lock = threading.Lock()

    @property
    def last(self) -> Stamp:
        """The highest stamp made or learned; saved with the data."""
        return self._last

    def now_ms(self) -> int:
        """Milliseconds since 1970 that lie behind no stamp made or learned before."""
        return max(self._clock.now_ms(), stamp_ms(self._last))

    def tick(self) -> Stamp:
        """A new stamp, above every stamp made or learned before."""
        with self._lock:
            last, physical = self._last, self._clock.now_ms() << 16
            if last < physical <= MAX_STAMP:
                self._last = Stamp(physical)
            else:
                self._last = Stamp(min(last + 1, MAX_STAMP))
            return self._last

    def observe(self, seen: Stamp) -> None:
        """Learn the highest stamp of a received batch, once per batch."""
        with self._lock:
            if seen > self._last and not self.is_future(seen):
                self._last = seen

    def is_future(self, stamp: Stamp) -> bool:
        """Whether a stamp lies further ahead than tolerated; such operations are held."""
        return stamp_ms(stamp) > self._clock.now_ms() + FUTURE_TOLERANCE_MS
