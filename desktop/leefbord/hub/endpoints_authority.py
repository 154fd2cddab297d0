"""The authority log at the hub: read it, bring entries and requests, bring a facility."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from leefbord.core.ids import FacilityId
from leefbord.hub.answers import answer
from leefbord.hub.door import Door, in_thread, read
from leefbord.hub.events_log import note
from leefbord.hub.facilities import Facilities
from leefbord.hub.hints import Hints
from leefbord.hub.keys import HubKeys
from leefbord.hub.setup_code import SetupCode
from leefbord.hub.storage import Storage
from leefbord.hub.turned_away import WRONG_CODE, TurnedAway
from leefbord.wire.hub_messages import (
    PAGE_BYTES,
    AuthorityPage,
    AuthorityPull,
    AuthorityPush,
    AuthorityPushed,
    Identity,
    RefusedItem,
    Setup,
)
from leefbord.wire.lanes import AUTHORITY

_STEP: Final = 500


@dataclass(frozen=True)
class AuthorityDesk:
    """Serves the authority logs of all facilities."""

    door: Door
    storage: Storage
    facilities: Facilities
    hints: Hints
    keys: HubKeys
    setup_code: SetupCode
    tls_pin: bytes

    def routes(self) -> list[Route]:
        """Where the requests arrive."""
        return [
            Route("/v1/authority/pull", self.pull, methods=["POST"]),
            Route("/v1/authority/push", self.push, methods=["POST"]),
            Route("/v1/facilities", self.set_up, methods=["POST"]),
        ]

    async def pull(self, request: Request) -> Response:
        """The entries after the head that the device knows."""
        caller, body = await self.door.known(request)
        asked = read(AuthorityPull, body)
        return answer(await in_thread(partial(self._page, caller.facility, asked)))

    async def push(self, request: Request) -> Response:
        """Adopt entries, sequence requests; one refused item does not hold up the others."""
        caller, body = await self.door.known(request)
        asked = read(AuthorityPush, body)
        outcome = await in_thread(
            partial(self.facilities.push, caller.facility, asked.entries, asked.requests)
        )
        head = await in_thread(partial(self.storage.authority_head, caller.facility))
        if outcome.advanced:
            self.hints.tell(caller.facility, {AUTHORITY: head.number})
        refused = [RefusedItem(index, reason) for index, reason in outcome.refused]
        return answer(AuthorityPushed(head=head.number, head_hash=head.chain, refused=refused))

    async def set_up(self, request: Request) -> Response:
        """Take in a facility that shows the one-time code."""
        asked = read(Setup, await self.door.stranger(request))
        if not self.setup_code.fits(asked.code):
            raise TurnedAway(403, WRONG_CODE)
        known = self.setup_code.facility
        facility = await in_thread(partial(self.facilities.set_up, asked.entries, known))
        self.setup_code.use(facility)
        note("facility_taken_in", count=len(asked.entries))
        return answer(Identity(hub=self.keys.id, key=self.keys.public, tls_pin=self.tls_pin))

    def _page(self, facility: FacilityId, asked: AuthorityPull) -> AuthorityPage:
        head = self.storage.authority_head(facility)
        known = self._holds(facility, asked)
        entries: list[bytes] = []
        room = PAGE_BYTES
        if known:
            for _, raw in self.storage.authority(facility, asked.number, _STEP):
                room -= len(raw) + 8
                if room < 0 and entries:
                    break
                entries.append(raw)
        return AuthorityPage(known=known, head=head.number, head_hash=head.chain, entries=entries)

    def _holds(self, facility: FacilityId, asked: AuthorityPull) -> bool:
        if asked.number == 0:
            return True
        held = self.storage.authority(facility, asked.number - 1, 1)
        return bool(held) and held[0][0] == asked.hash
