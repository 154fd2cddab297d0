"""The hub as an ASGI application: routes, one place for refusals, and a log line per request."""

import os
import threading
import time
from dataclasses import dataclass
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from leefbord.core.clock import Clock
from leefbord.core.ids import Entropy
from leefbord.hub.answers import refusal
from leefbord.hub.checkpoints import Notary
from leefbord.hub.door import Door
from leefbord.hub.endpoints_authority import AuthorityDesk
from leefbord.hub.endpoints_events import EventDesk
from leefbord.hub.endpoints_lanes import LaneDesk
from leefbord.hub.endpoints_mailbox import MailboxDesk
from leefbord.hub.endpoints_open import OpenDesk
from leefbord.hub.events_log import note
from leefbord.hub.facilities import Facilities
from leefbord.hub.hints import Hints
from leefbord.hub.keys import HubKeys
from leefbord.hub.limits import SWEEP_RATE, RateLimit
from leefbord.hub.mailbox import Mailroom
from leefbord.hub.metrics import Metrics
from leefbord.hub.setup_code import SetupCode
from leefbord.hub.storage import Storage
from leefbord.hub.turned_away import TurnedAway

_ELSEWHERE: Final = "other"


@dataclass(frozen=True, kw_only=True)
class Hub:
    """The application, and what its server must reach to stop it well."""

    app: ASGIApp
    hints: Hints
    setup_code: SetupCode


def build_app(
    storage: Storage,
    keys: HubKeys,
    clock: Clock,
    *,
    tls_pin: bytes = b"",
    entropy: Entropy = os.urandom,
) -> Hub:
    """Plug the hub together; nothing runs yet."""
    facilities = Facilities(storage, keys)
    door = Door(facilities, clock)
    hints, metrics, setup_code = Hints(), Metrics(), SetupCode(entropy)
    notary = Notary(storage, keys, clock, threading.Lock())
    desks = (
        LaneDesk(door, storage, notary, hints, clock, RateLimit(SWEEP_RATE)),
        AuthorityDesk(
            door=door,
            storage=storage,
            facilities=facilities,
            hints=hints,
            keys=keys,
            setup_code=setup_code,
            tls_pin=tls_pin,
        ),
        MailboxDesk(door, Mailroom(storage, entropy), clock),
        EventDesk(door, facilities, hints),
        OpenDesk(door, storage, keys, clock, hints, metrics),
    )
    routes: list[Route] = [route for desk in desks for route in desk.routes()]

    async def turned_away(_request: Request, away: Exception) -> Response:
        reason = away if isinstance(away, TurnedAway) else TurnedAway(500, "bug")
        return refusal(reason, clock.now_ms())

    app = Starlette(routes=routes, exception_handlers={TurnedAway: turned_away})
    paths = frozenset(route.path for route in routes)
    return Hub(app=Watched(app, paths, metrics), hints=hints, setup_code=setup_code)


class Watched:
    """Counts and logs each request by its known path; of a failure only the kind is written."""

    def __init__(self, app: ASGIApp, paths: frozenset[str], metrics: Metrics) -> None:
        self._app = app
        self._paths = paths
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.monotonic_ns()
        path = scope["path"] if scope["path"] in self._paths else _ELSEWHERE
        sizes = {"status": 0, "received": 0, "sent": 0}

        async def counted_receive() -> Message:
            message = await receive()
            sizes["received"] += len(message.get("body", b""))
            return message

        async def counted_send(message: Message) -> None:
            sizes["status"] = message.get("status", sizes["status"])
            sizes["sent"] += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, counted_receive, counted_send)
        finally:
            self._metrics.count(path, sizes["status"], received=sizes["received"], sent=sizes["sent"])
            note(
                "request",
                path=path,
                status=sizes["status"],
                bytes_in=sizes["received"],
                bytes_out=sizes["sent"],
                ms=(time.monotonic_ns() - begun) // 1_000_000,
            )
