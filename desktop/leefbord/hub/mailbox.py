"""The enrolment mailbox: who may say what, and in which order; ten minutes, then it is gone.

The hub is not trusted here either: both sides compare the code they computed from what they saw.
"""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec

from leefbord.core.ids import ID_SIZE, Entropy, FacilityId
from leefbord.hub.storage import Mail, Storage
from leefbord.hub.turned_away import BUSY, GONE, NO_ACCESS, TurnedAway
from leefbord.wire.hub_messages import Digest, Message
from leefbord.wire.mailbox_messages import (
    LIFE_MS,
    MAX_WAITING,
    Mailbox,
    MailboxAnswer,
    Mailboxes,
    MailboxReveal,
    MailboxView,
    OpenMailbox,
)


class _Content(Message, frozen=True):
    """A mailbox as it lies in the storage."""

    commitment: Digest
    reader: Digest
    answer: MailboxAnswer | None = None
    reveal: MailboxReveal | None = None
    approved: bool | None = None


_READ: Final = msgspec.msgpack.Decoder(_Content)
_WRITE: Final = msgspec.msgpack.Encoder()
Secret = Annotated[bytes, "32 bytes, known to the new device only"]


@dataclass(frozen=True)
class Mailroom:
    """The mailboxes of the whole hub; before the answer a mailbox belongs to no facility."""

    storage: Storage
    entropy: Entropy

    def open(self, asked: OpenMailbox, now_ms: int) -> Mailbox:
        """Step 1, from anybody."""
        mailbox = self.entropy(ID_SIZE)
        content = _Content(commitment=asked.commitment, reader=asked.reader)
        mail = Mail(mailbox, now_ms + LIFE_MS, _WRITE.encode(content))
        if not self.storage.open_mail(mail, limit=MAX_WAITING, now_ms=now_ms):
            raise TurnedAway(503, BUSY)
        return Mailbox(mailbox=mailbox)

    def look(self, mailbox: bytes, secret: Secret, now_ms: int) -> MailboxView:
        """What the new device may see of its own mailbox."""
        return _view(*self._own(mailbox, secret, now_ms))

    def reveal(self, mailbox: bytes, secret: Secret, reveal: MailboxReveal, now_ms: int) -> None:
        """Step 3: only after an answer, and only once."""
        mail, content = self._own(mailbox, secret, now_ms)
        if content.answer is None or content.reveal not in (None, reveal):
            raise TurnedAway(409, GONE)
        self._change(mail, msgspec.structs.replace(content, reveal=reveal))

    def waiting(self, facility: FacilityId, now_ms: int) -> Mailboxes:
        """What an admin of this facility may answer, and what it answered."""
        opened = [(mail, _READ.decode(mail.content)) for mail in self.storage.mails(now_ms)]
        return Mailboxes(
            waiting=[
                _view(mail, content)
                for mail, content in opened
                if content.answer is None or content.answer.facility == facility
            ]
        )

    def answer(self, facility: FacilityId, mailbox: bytes, answer: MailboxAnswer, now_ms: int) -> None:
        """Step 2, from an enrolled device; the first facility that answers keeps the mailbox."""
        if answer.facility != facility:
            raise TurnedAway(403, NO_ACCESS)
        mail, content = self._find(mailbox, now_ms)
        if content.answer not in (None, answer):
            raise TurnedAway(409, GONE)
        self._change(mail, msgspec.structs.replace(content, answer=answer))

    def finish(self, facility: FacilityId, mailbox: bytes, *, approved: bool, now_ms: int) -> None:
        """Step 4: the word of the person who compared the codes; it is never changed."""
        mail, content = self._find(mailbox, now_ms)
        if content.answer is None or content.answer.facility != facility:
            raise TurnedAway(403, NO_ACCESS)
        if content.approved not in (None, approved):
            raise TurnedAway(409, GONE)
        self._change(mail, msgspec.structs.replace(content, approved=approved))

    def _find(self, mailbox: bytes, now_ms: int) -> tuple[Mail, _Content]:
        mail = self.storage.mail(mailbox, now_ms)
        if mail is None:
            raise TurnedAway(410, GONE)
        return mail, _READ.decode(mail.content)

    def _own(self, mailbox: bytes, secret: Secret, now_ms: int) -> tuple[Mail, _Content]:
        mail, content = self._find(mailbox, now_ms)
        if not hmac.compare_digest(hashlib.sha256(secret).digest(), content.reader):
            raise TurnedAway(410, GONE)
        return mail, content

    def _change(self, mail: Mail, content: _Content) -> None:
        if not self.storage.change_mail(mail, _WRITE.encode(content)):
            raise TurnedAway(409, GONE)


def _view(mail: Mail, content: _Content) -> MailboxView:
    return MailboxView(
        mailbox=mail.id,
        expires_ms=mail.expires_ms,
        commitment=content.commitment,
        answer=content.answer,
        reveal=content.reveal,
        approved=content.approved,
    )
