"""What needs no token: the hub's clock, whether it is well, and its counters."""

from dataclasses import dataclass, field
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from leefbord.core.clock import Clock
from leefbord.hub.answers import answer
from leefbord.hub.door import Door, in_thread
from leefbord.hub.hints import Hints
from leefbord.hub.keys import HubKeys
from leefbord.hub.metrics import Metrics
from leefbord.hub.storage import Storage
from leefbord.hub.turned_away import MALFORMED, TurnedAway
from leefbord.wire.hub_messages import Time
from leefbord.wire.hub_time import time_bytes
from leefbord.wire.labels import HUB_TIME
from leefbord.wire.signing import sign

_NONCE_SIZES: Final = (16, 32)


@dataclass(frozen=True)
class OpenDesk:
    """Serves everybody."""

    door: Door
    storage: Storage
    keys: HubKeys
    clock: Clock
    hints: Hints
    metrics: Metrics = field(default_factory=Metrics)

    def routes(self) -> list[Route]:
        """Where the requests arrive."""
        return [
            Route("/time", self.time, methods=["GET"]),
            Route("/healthz", self.healthz, methods=["GET"]),
            Route("/metrics", self.numbers, methods=["GET"]),
        ]

    async def time(self, request: Request) -> Response:
        """The hub's milliseconds, signed over the nonce asked with."""
        await self.door.stranger(request)
        try:
            nonce = bytes.fromhex(request.query_params.get("nonce", ""))
        except ValueError:
            raise TurnedAway(400, MALFORMED) from None
        if not _NONCE_SIZES[0] <= len(nonce) <= _NONCE_SIZES[1]:
            raise TurnedAway(400, MALFORMED)
        now_ms = self.clock.now_ms()
        signature = sign(self.keys.signing, HUB_TIME, time_bytes(nonce, now_ms))
        return answer(Time(nonce=nonce, time_ms=now_ms, signature=signature))

    async def healthz(self, _request: Request) -> Response:
        """200 when the storage answers."""
        await in_thread(self.storage.facilities)
        return PlainTextResponse("ok\n")

    async def numbers(self, _request: Request) -> Response:
        """Counters in the Prometheus text form."""
        sizes = await in_thread(self.storage.sizes)
        return PlainTextResponse(self.metrics.text({**sizes, "connected": len(self.hints)}))
