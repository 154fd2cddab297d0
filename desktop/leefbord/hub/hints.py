"""Hints: which lanes moved, told to the connected devices that may read them; a hint is never data.

Each subscriber holds at most one number per lane (the highest), so a slow reader costs a bounded amount.
Lives in the event loop, where the endpoints tell it after their write is durable.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping

from leefbord.core.ids import DeviceId, FacilityId


class Subscriber:
    """One connected device; `may` says which lanes (by text) it may hear of, asked at each hint."""

    def __init__(self, facility: FacilityId, device: DeviceId, may: Callable[[str], bool]) -> None:
        self.facility = facility
        self.device = device
        self.may = may
        self._waiting: dict[str, int] = {}
        self._news = asyncio.Event()
        self.closed = False
        self.number = 0

    def offer(self, numbers: Mapping[str, int]) -> None:
        """Note what moved; the highest number wins."""
        for lane, number in numbers.items():
            if self.may(lane) and number > self._waiting.get(lane, 0):
                self._waiting[lane] = number
                self._news.set()

    def close(self) -> None:
        """Wake the reader up for the last time."""
        self.closed = True
        self._news.set()

    async def next(self, seconds: float) -> dict[str, int]:
        """What moved since the last call; empty after `seconds` without news."""
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return {}
        self._news.clear()
        news, self._waiting = self._waiting, {}
        return news


class Hints:
    """Who is connected."""

    def __init__(self, *, most: int = 4000, per_device: int = 4) -> None:
        self._subscribers: set[Subscriber] = set()
        self._most = most
        self._per_device = per_device
        self._count = 0

    def __len__(self) -> int:
        return len(self._subscribers)

    def add(self, subscriber: Subscriber) -> bool:
        """Connect; False when the house is full. A device's oldest line gives way to its newest."""
        if len(self._subscribers) >= self._most:
            return False
        own = [one for one in self._subscribers if one.device == subscriber.device]
        for old in sorted(own, key=lambda one: one.number)[: len(own) - self._per_device + 1]:
            old.close()
        self._count += 1
        subscriber.number = self._count
        self._subscribers.add(subscriber)
        return True

    def remove(self, subscriber: Subscriber) -> None:
        """Disconnect."""
        self._subscribers.discard(subscriber)

    def tell(self, facility: FacilityId, numbers: Mapping[str, int]) -> None:
        """Tell the devices of one facility, in the event loop."""
        for subscriber in self._of(facility):
            subscriber.offer(numbers)

    def close(self) -> None:
        """End every connection, at a graceful stop."""
        for subscriber in tuple(self._subscribers):
            subscriber.close()

    def _of(self, facility: FacilityId) -> Iterable[Subscriber]:
        return [one for one in self._subscribers if one.facility == facility]
