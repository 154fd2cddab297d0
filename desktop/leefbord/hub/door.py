"""The door: reads a bounded body, checks the device's token and the rate, and says who asks."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from anyio import to_thread
from starlette.requests import Request

from leefbord.core.clock import Clock
from leefbord.core.ids import DeviceId, FacilityId
from leefbord.hub.access import Access, access_of, live_key
from leefbord.hub.facilities import Facilities
from leefbord.hub.limits import DEVICE_RATE, STRANGER_RATE, RateLimit
from leefbord.hub.turned_away import (
    CLOCK,
    MALFORMED,
    TOKEN,
    TOO_LARGE,
    TOO_MANY,
    UNKNOWN_DEVICE,
    UNKNOWN_FACILITY,
    TurnedAway,
)
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.hub_messages import MAX_BODY, Message, decode
from leefbord.wire.malformed import Malformed
from leefbord.wire.tokens import TokenTime, check_token, token_sender

_BEARER: Final = "Bearer "
M = TypeVar("M", bound=Message)
T = TypeVar("T")


@dataclass(frozen=True)
class Caller:
    """A device that proved who it is, and the authority log as it stood then."""

    facility: FacilityId
    device: DeviceId
    state: AuthorityState
    access: Access


async def in_thread(work: Callable[[], T]) -> T:
    """Blocking work (storage, signatures) off the event loop."""
    return await to_thread.run_sync(work)


class Door:
    """Lets requests in; raises TurnedAway."""

    def __init__(self, facilities: Facilities, clock: Clock) -> None:
        self._facilities = facilities
        self._clock = clock
        self._devices = RateLimit(DEVICE_RATE)
        self._strangers = RateLimit(STRANGER_RATE)

    async def known(self, request: Request) -> tuple[Caller, bytes]:
        """A request that a device of some facility signed, and its body."""
        body = await bounded_body(request)
        header = request.headers.get("authorization", "")
        if not header.startswith(_BEARER):
            raise TurnedAway(401, TOKEN)
        path, method = request.url.path, request.method
        caller = await in_thread(lambda: self._check(header[len(_BEARER) :], method, path, body))
        if not self._devices.allows(caller.device, self._clock.now_ms()):
            raise TurnedAway(429, TOO_MANY)
        return caller, body

    async def stranger(self, request: Request) -> bytes:
        """The body of a request from anybody, limited per address."""
        if not self._strangers.allows(address_of(request), self._clock.now_ms()):
            raise TurnedAway(429, TOO_MANY)
        return await bounded_body(request)

    def _check(self, token: str, method: str, path: str, body: bytes) -> Caller:
        try:
            facility, device = token_sender(token)
        except Malformed:
            raise TurnedAway(401, TOKEN) from None
        state = self._facilities.state(facility)
        if state is None:
            raise TurnedAway(401, UNKNOWN_FACILITY)
        key = live_key(state, device)
        if key is None:
            raise TurnedAway(401, UNKNOWN_DEVICE)
        try:
            check_token(
                token,
                key,
                method=method,
                path=path,
                body_hash=hashlib.sha256(body).digest(),
                now_ms=self._clock.now_ms(),
            )
        except TokenTime:
            raise TurnedAway(401, CLOCK) from None
        except Malformed:
            raise TurnedAway(401, TOKEN) from None
        return Caller(facility, device, state, access_of(state, device))


def address_of(request: Request) -> bytes:
    """The peer's address, as a caller for rate limits; it is never logged."""
    return b"" if request.client is None else request.client.host.encode()


async def bounded_body(request: Request) -> bytes:
    """The whole body, at most MAX_BODY bytes; TOO_LARGE as soon as it is clear."""
    declared = request.headers.get("content-length", "0")
    if not declared.isascii() or not declared.isdigit() or int(declared) > MAX_BODY:
        raise TurnedAway(413, TOO_LARGE)
    data = bytearray()
    async for piece in request.stream():
        data += piece
        if len(data) > MAX_BODY:
            raise TurnedAway(413, TOO_LARGE)
    return bytes(data)


def read(kind: type[M], body: bytes) -> M:
    """A message from a body; MALFORMED otherwise."""
    try:
        return decode(kind, body)
    except Malformed:
        raise TurnedAway(400, MALFORMED) from None
