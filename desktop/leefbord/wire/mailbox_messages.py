"""The bodies of the enrolment mailbox: a device that is not known yet meets an admin by a short code.

The order is the protocol (formats.md, Enrolment): the new device commits, the admin's side answers
with facility, head and nonce, only then does the new device reveal its keys and its nonce.
"""

from typing import Annotated, Final

import msgspec

from leefbord.wire.hub_messages import Digest, Id, Message, Number, SmallBlob

MAX_WAITING: Final = 200
LIFE_MS: Final = 10 * 60 * 1000
"""How long a mailbox lives from the first message, in milliseconds."""


class OpenMailbox(Message, frozen=True):
    """Step 1, from the new device: its commitment, and the hash of the secret it will read with."""

    commitment: Digest
    reader: Digest


class Mailbox(Message, frozen=True):
    """The number under which a mailbox is known."""

    mailbox: Id


class MailboxAnswer(Message, frozen=True):
    """Step 2, from an enrolled device: who it is, where its log stands, and its nonce."""

    facility: Digest
    head: Number
    head_hash: Digest
    nonce: Digest


class MailboxReveal(Message, frozen=True):
    """Step 3, from the new device: its public keys (DeviceRequest) and its nonce."""

    request: SmallBlob
    nonce: Digest


class AnswerMailbox(Message, frozen=True):
    """Step 2 as a request."""

    mailbox: Id
    answer: MailboxAnswer


class LookMailbox(Message, frozen=True):
    """The new device looks what happened."""

    mailbox: Id
    secret: Digest


class RevealMailbox(Message, frozen=True):
    """Step 3 as a request."""

    mailbox: Id
    secret: Digest
    reveal: MailboxReveal


class FinishMailbox(Message, frozen=True):
    """Step 4, from the enrolled device, after the entries are in the log (or the person said no)."""

    mailbox: Id
    approved: bool


class MailboxView(Message, frozen=True):
    """A mailbox as either side may see it."""

    mailbox: Id
    expires_ms: Annotated[int, msgspec.Meta(ge=0)]
    commitment: Digest
    answer: MailboxAnswer | None = None
    reveal: MailboxReveal | None = None
    approved: bool | None = None


class Mailboxes(Message, frozen=True):
    """What waits for an admin of this facility: unanswered ones, and those it answered."""

    waiting: Annotated[list[MailboxView], msgspec.Meta(max_length=MAX_WAITING)]
