"""The requests of a known device about lanes: push, pull, heads, names."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from leefbord.core.clock import Clock
from leefbord.core.ids import Hash
from leefbord.hub.answers import answer
from leefbord.hub.checkpoints import Notary
from leefbord.hub.door import Caller, Door, in_thread, read
from leefbord.hub.hints import Hints
from leefbord.hub.intake import admit
from leefbord.hub.limits import RateLimit
from leefbord.hub.storage import Added, LanePart, NewItem, Storage
from leefbord.hub.turned_away import MALFORMED, NO_ACCESS, TurnedAway
from leefbord.wire.hub_messages import (
    MAX_ITEMS,
    PAGE_BYTES,
    Erased,
    LaneAt,
    LanePage,
    Names,
    NamesOf,
    Pull,
    Pulled,
    Push,
    Pushed,
    RefusedItem,
)
from leefbord.wire.lanes import Cursor, Lane, lane_of
from leefbord.wire.malformed import Malformed

_PAGE_FRAME: Final = 128


@dataclass(frozen=True)
class LaneDesk:
    """Serves the lanes of all facilities."""

    door: Door
    storage: Storage
    notary: Notary
    hints: Hints
    clock: Clock
    sweeping: RateLimit

    def routes(self) -> list[Route]:
        """Where the requests arrive."""
        return [
            Route("/v1/push", self.push, methods=["POST"]),
            Route("/v1/pull", self.pull, methods=["POST"]),
            Route("/v1/heads", self.heads, methods=["POST"]),
            Route("/v1/names", self.names, methods=["POST"]),
        ]

    async def push(self, request: Request) -> Response:
        """Keep what is admitted, tell the others, and say what was not."""
        caller, body = await self.door.known(request)
        added, refused = await in_thread(partial(self._push, caller, read(Push, body)))
        if self.sweeping.allows(b"", self.clock.now_ms()):
            await in_thread(partial(self.storage.sweep, self.clock.now_ms()))
        self.hints.tell(caller.facility, {lane.text: added.heads[lane].number for lane in added.advanced})
        heads = [
            LaneAt(int(lane.kind), lane.target, head.number, head.chain) for lane, head in added.heads.items()
        ]
        return answer(Pushed(heads=heads, refused=refused))

    async def pull(self, request: Request) -> Response:
        """One page over the lanes asked for, in their order."""
        caller, body = await self.door.known(request)
        asked = read(Pull, body)
        return answer(await in_thread(partial(self._pull, caller, asked)))

    async def heads(self, request: Request) -> Response:
        """Where everything stands, signed."""
        caller, _ = await self.door.known(request)
        return answer(await in_thread(partial(self.notary.heads, caller.facility, caller.access)))

    async def names(self, request: Request) -> Response:
        """All names of a lane, page by page."""
        caller, body = await self.door.known(request)
        asked = read(NamesOf, body)
        lane = _parsed(asked.kind, asked.target)
        if not caller.access.may_read(lane):
            raise TurnedAway(403, NO_ACCESS)
        return answer(await in_thread(partial(self._names, caller, lane, asked.after)))

    def _push(self, caller: Caller, asked: Push) -> tuple[Added, list[RefusedItem]]:
        admitted: list[NewItem] = []
        refused: list[RefusedItem] = []
        now_ms = self.clock.now_ms()
        for index, item in enumerate(asked.items):
            try:
                admitted.append(admit(caller, item, now_ms))
            except TurnedAway as away:
                refused.append(RefusedItem(index, away.reason))
        return self.storage.add(caller.facility, admitted), refused

    def _pull(self, caller: Caller, asked: Pull) -> Pulled:
        head = self.storage.authority_head(caller.facility)
        pages: list[LanePage] = []
        room, more = PAGE_BYTES, False
        for lane, cursor in self._with_news(caller, asked):
            if room <= 0:
                more = True
                break
            part = self.storage.read(caller.facility, lane, cursor, room)
            room -= _PAGE_FRAME + sum(8 + len(kept.raw or kept.name) for kept in part.items)
            if room < 0 and pages:
                more = True
                break
            more = more or part.head.number > cursor.number + len(part.items)
            pages.append(_page(lane, part))
        return Pulled(pages=pages, more=more, authority=head.number, authority_hash=head.chain)

    def _with_news(self, caller: Caller, asked: Pull) -> list[tuple[Lane, Cursor]]:
        """Of the lanes asked for, those the device may read and that stand elsewhere than it does."""
        heads = self.storage.heads(caller.facility)
        wanted = ((_parsed(at.kind, at.target), Cursor(at.number, Hash(at.chain))) for at in asked.lanes)
        return [
            (lane, cursor)
            for lane, cursor in wanted
            if cursor != heads.get(lane, Cursor()) and caller.access.may_read(lane)
        ]

    def _names(self, caller: Caller, lane: Lane, after: int) -> Names:
        head = self.storage.read(caller.facility, lane, Cursor(), 0).head
        found = self.storage.names(caller.facility, lane, after, MAX_ITEMS)
        return Names(names=list(found), head=head.number)


def _parsed(kind: int, target: str) -> Lane:
    try:
        return lane_of(kind, target)
    except Malformed:
        raise TurnedAway(400, MALFORMED) from None


def _page(lane: Lane, part: LanePart) -> LanePage:
    return LanePage(
        kind=int(lane.kind),
        target=lane.target,
        known=part.known,
        head=part.head.number,
        items=[Erased(kept.name) if kept.raw is None else kept.raw for kept in part.items],
    )
