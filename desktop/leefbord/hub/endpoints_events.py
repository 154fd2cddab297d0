"""Server-sent events: hints that something moved; the data itself is pulled."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from leefbord.hub.access import access_of, live_key
from leefbord.hub.door import Caller, Door, in_thread
from leefbord.hub.facilities import Facilities
from leefbord.hub.hints import Hints, Subscriber
from leefbord.hub.turned_away import BUSY, TurnedAway
from leefbord.wire.lanes import AUTHORITY, parse_lane

PING_SECONDS: Final = 15.0
"""Silence on a connection never lasts longer; a client that hears nothing for twice this reconnects."""


@dataclass(frozen=True)
class EventDesk:
    """Keeps a line open to each connected device."""

    door: Door
    facilities: Facilities
    hints: Hints

    def routes(self) -> list[Route]:
        """Where the requests arrive."""
        return [Route("/v1/events", self.events, methods=["GET"])]

    async def events(self, request: Request) -> Response:
        """Hints for one device, for as long as the log lets it in."""
        caller, _ = await self.door.known(request)
        subscriber = Subscriber(caller.facility, caller.device, self._may(caller))
        if not self.hints.add(subscriber):
            raise TurnedAway(503, BUSY)
        return StreamingResponse(
            self._lines(caller, subscriber),
            media_type="text/event-stream",
            headers={"cache-control": "no-store", "x-accel-buffering": "no"},
        )

    async def _lines(self, caller: Caller, subscriber: Subscriber) -> AsyncIterator[str]:
        try:
            yield "event: ready\ndata: {}\n\n"
            while True:
                news = await subscriber.next(PING_SECONDS)
                if subscriber.closed or not await in_thread(lambda: self._still_live(caller)):
                    return
                yield f"event: hint\ndata: {json.dumps(news)}\n\n" if news else ": still here\n\n"
        finally:
            self.hints.remove(subscriber)

    def _may(self, caller: Caller) -> Callable[[str], bool]:
        def may(lane: str) -> bool:
            if lane == AUTHORITY:
                return True
            state = self.facilities.known(caller.facility) or caller.state
            return access_of(state, caller.device).may_read(parse_lane(lane))

        return may

    def _still_live(self, caller: Caller) -> bool:
        state = self.facilities.state(caller.facility)
        return state is not None and live_key(state, caller.device) is not None
