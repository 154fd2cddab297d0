"""The enrolment mailbox at the hub, from both sides."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from leefbord.sync.hub_door import HubDoor
from leefbord.wire.mailbox_messages import (
    AnswerMailbox,
    FinishMailbox,
    LookMailbox,
    Mailbox,
    MailboxAnswer,
    Mailboxes,
    MailboxReveal,
    MailboxView,
    OpenMailbox,
    RevealMailbox,
)


class NewDeviceMail(Protocol):
    """What the new device may do; it has no key that the hub knows."""

    def open(self, commitment: bytes) -> None:
        """Step 1."""
        ...

    def look(self) -> MailboxView:
        """How it stands; HUB_REFUSED code `gone` once it expired."""
        ...

    def reveal(self, reveal: MailboxReveal) -> None:
        """Step 3."""
        ...


class DeskMail(Protocol):
    """What an enrolled desk may do."""

    def waiting(self) -> Sequence[MailboxView]:
        """Mailboxes nobody answered, and those of this facility."""
        ...

    def answer(self, mailbox: bytes, answer: MailboxAnswer) -> None:
        """Step 2."""
        ...

    def finish(self, mailbox: bytes, *, approved: bool) -> None:
        """Step 4."""
        ...


@dataclass
class HubNewDeviceMail:
    """NewDeviceMail over the hub; `secret` (32 random bytes) proves that the mailbox is ours."""

    door: HubDoor
    secret: bytes
    mailbox: bytes = b""

    def open(self, commitment: bytes) -> None:
        reader = hashlib.sha256(self.secret).digest()
        asked = OpenMailbox(commitment=commitment, reader=reader)
        self.mailbox = self.door.ask("/v1/enrol/open", asked, Mailbox, signed=False).mailbox

    def look(self) -> MailboxView:
        asked = LookMailbox(mailbox=self.mailbox, secret=self.secret)
        return self.door.ask("/v1/enrol/look", asked, MailboxView, signed=False)

    def reveal(self, reveal: MailboxReveal) -> None:
        asked = RevealMailbox(mailbox=self.mailbox, secret=self.secret, reveal=reveal)
        self.door.ask("/v1/enrol/reveal", asked, Mailbox, signed=False)


@dataclass(frozen=True)
class HubDeskMail:
    """DeskMail over the hub."""

    door: HubDoor

    def waiting(self) -> Sequence[MailboxView]:
        return self.door.ask("/v1/enrol/waiting", None, Mailboxes).waiting

    def answer(self, mailbox: bytes, answer: MailboxAnswer) -> None:
        self.door.ask("/v1/enrol/answer", AnswerMailbox(mailbox=mailbox, answer=answer), Mailbox)

    def finish(self, mailbox: bytes, *, approved: bool) -> None:
        asked = FinishMailbox(mailbox=mailbox, approved=approved)
        self.door.ask("/v1/enrol/finish", asked, Mailbox)
