"""The enrolment mailbox over HTTP: three requests for strangers, three for enrolled devices."""

from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from leefbord.core.clock import Clock
from leefbord.hub.answers import answer
from leefbord.hub.door import Caller, Door, in_thread, read
from leefbord.hub.mailbox import Mailroom
from leefbord.hub.turned_away import NO_ACCESS, TurnedAway
from leefbord.wire.mailbox_messages import (
    AnswerMailbox,
    FinishMailbox,
    LookMailbox,
    Mailbox,
    OpenMailbox,
    RevealMailbox,
)


@dataclass(frozen=True)
class MailboxDesk:
    """Serves the mailboxes."""

    door: Door
    mailroom: Mailroom
    clock: Clock

    def routes(self) -> list[Route]:
        """Where the requests arrive."""
        return [
            Route("/v1/enrol/open", self.open, methods=["POST"]),
            Route("/v1/enrol/look", self.look, methods=["POST"]),
            Route("/v1/enrol/reveal", self.reveal, methods=["POST"]),
            Route("/v1/enrol/waiting", self.waiting, methods=["POST"]),
            Route("/v1/enrol/answer", self.answer, methods=["POST"]),
            Route("/v1/enrol/finish", self.finish, methods=["POST"]),
        ]

    async def open(self, request: Request) -> Response:
        """Step 1, anybody."""
        asked = read(OpenMailbox, await self.door.stranger(request))
        return answer(await in_thread(partial(self.mailroom.open, asked, self.clock.now_ms())))

    async def look(self, request: Request) -> Response:
        """The new device asks how it stands."""
        asked = read(LookMailbox, await self.door.stranger(request))
        look = partial(self.mailroom.look, asked.mailbox, asked.secret, self.clock.now_ms())
        return answer(await in_thread(look))

    async def reveal(self, request: Request) -> Response:
        """Step 3, the new device."""
        asked = read(RevealMailbox, await self.door.stranger(request))
        now_ms = self.clock.now_ms()
        await in_thread(partial(self.mailroom.reveal, asked.mailbox, asked.secret, asked.reveal, now_ms))
        return answer(Mailbox(mailbox=asked.mailbox))

    async def waiting(self, request: Request) -> Response:
        """What an enrolled desk may answer."""
        caller, _ = await self._desk(request)
        return answer(await in_thread(partial(self.mailroom.waiting, caller.facility, self.clock.now_ms())))

    async def answer(self, request: Request) -> Response:
        """Step 2, an enrolled desk."""
        caller, body = await self._desk(request)
        asked = read(AnswerMailbox, body)
        now_ms = self.clock.now_ms()
        await in_thread(partial(self.mailroom.answer, caller.facility, asked.mailbox, asked.answer, now_ms))
        return answer(Mailbox(mailbox=asked.mailbox))

    async def finish(self, request: Request) -> Response:
        """Step 4, the enrolled desk says what the person said."""
        caller, body = await self._desk(request)
        asked = read(FinishMailbox, body)
        finish = partial(
            self.mailroom.finish,
            caller.facility,
            asked.mailbox,
            approved=asked.approved,
            now_ms=self.clock.now_ms(),
        )
        await in_thread(finish)
        return answer(Mailbox(mailbox=asked.mailbox))

    async def _desk(self, request: Request) -> tuple[Caller, bytes]:
        caller, body = await self.door.known(request)
        if not caller.access.is_desk:
            raise TurnedAway(403, NO_ACCESS)
        return caller, body
