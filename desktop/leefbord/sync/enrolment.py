"""Enrolment by compared code, both sides, as steps without a screen: call `step` every second or so.

Neither side trusts the hub in between: what people compare covers everything that was exchanged
(wire/enrolment.py). Nothing is given to the new device before the person at the enrolled one says yes.
"""

from dataclasses import dataclass
from enum import StrEnum

from leefbord.core.clock import Clock
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import Entropy, FacilityId, Hash
from leefbord.sync.mailbox import DeskMail, NewDeviceMail
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.enrolment import (
    CODE_LIFE_MS,
    NONCE_SIZE,
    DeviceRequest,
    check_commitment,
    code,
    commit,
    parse_device_request,
)
from leefbord.wire.mailbox_messages import MailboxAnswer, MailboxReveal, MailboxView
from leefbord.wire.malformed import Malformed


class EnrolmentPhase(StrEnum):
    """Where an enrolment stands, on either side."""

    WAITING = "waiting"  # for the other side
    COMPARE = "compare"  # the code is on both screens
    CONFIRMED = "confirmed"  # said yes here, not yet there
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self in (EnrolmentPhase.APPROVED, EnrolmentPhase.REFUSED, EnrolmentPhase.EXPIRED)


@dataclass(frozen=True)
class Joined:
    """What the new device learned and the people confirmed: the log it gets must hold this entry."""

    facility: FacilityId
    head: int
    head_hash: Hash

    def check(self, state: AuthorityState) -> None:
        """Trouble HUB_REFUSED unless this log is the one that was confirmed."""
        if state.facility != self.facility or not state.knows(self.head, self.head_hash):
            raise Trouble(TroubleKind.HUB_REFUSED, code="another log")


@dataclass
class NewDeviceSide:
    """The new device. `phase` and `code` are for the screen; `joined` is set from COMPARE on."""

    mail: NewDeviceMail
    request: DeviceRequest
    clock: Clock
    entropy: Entropy
    phase: EnrolmentPhase = EnrolmentPhase.WAITING
    code: str = ""
    joined: Joined | None = None
    _nonce: bytes = b""
    _expires_ms: int = 0
    _confirmed: bool = False
    _approved_there: bool = False

    def start(self) -> None:
        """Step 1: promise, without showing anything yet."""
        self._nonce = self.entropy(NONCE_SIZE)
        self._expires_ms = self.clock.now_ms() + CODE_LIFE_MS
        self.mail.open(commit(self.request.raw, self._nonce))

    def step(self) -> EnrolmentPhase:
        """Look what happened; Trouble HUB_UNREACHABLE may be tried again."""
        if self.phase.over:
            return self.phase
        view = _looked(self.mail, self._expires_ms, self.clock)
        if view is None:
            self.phase = EnrolmentPhase.EXPIRED
        elif view.approved is False:
            self.phase = EnrolmentPhase.REFUSED
        elif view.answer is not None:
            self._answered(view.answer)
            self._approved_there = self._approved_there or bool(view.approved)
            self._settle()
        return self.phase

    def confirm(self) -> None:
        """The person here sees the same code on the other screen."""
        if self.phase is EnrolmentPhase.COMPARE:
            self._confirmed = True
            self._settle()

    def deny(self) -> None:
        """The codes differ: somebody is in between."""
        self.phase = EnrolmentPhase.REFUSED
        self.joined = None

    def _answered(self, answer: MailboxAnswer) -> None:
        if self.joined is not None:
            if not self._same(answer):
                self.deny()
            return
        head = Hash(answer.head_hash)
        self.code = code(
            facility=FacilityId(answer.facility),
            head=head,
            commitment=commit(self.request.raw, self._nonce),
            nonce_a=answer.nonce,
            nonce_b=self._nonce,
            request_raw=self.request.raw,
        )
        self.joined = Joined(FacilityId(answer.facility), answer.head, head)
        self.mail.reveal(MailboxReveal(request=self.request.raw, nonce=self._nonce))
        self.phase = EnrolmentPhase.COMPARE

    def _same(self, answer: MailboxAnswer) -> bool:
        given = Joined(FacilityId(answer.facility), answer.head, Hash(answer.head_hash))
        return given == self.joined

    def _settle(self) -> None:
        if self.phase.over or not self._confirmed:
            return
        self.phase = EnrolmentPhase.APPROVED if self._approved_there else EnrolmentPhase.CONFIRMED


@dataclass
class DeskSide:
    """The enrolled desk, for one mailbox. `request` is what would be let in, known from COMPARE on."""

    mail: DeskMail
    mailbox: bytes
    commitment: Hash
    state: AuthorityState
    clock: Clock
    entropy: Entropy
    phase: EnrolmentPhase = EnrolmentPhase.WAITING
    code: str = ""
    request: DeviceRequest | None = None
    _nonce: bytes = b""
    _expires_ms: int = 0

    def start(self) -> None:
        """Step 2: say who we are and where our log stands."""
        head = self.state.head
        if head is None or self.state.facility is None:
            raise Refused("No facility yet", "This device does not know its facility. Sync first.")
        self._nonce = self.entropy(NONCE_SIZE)
        self._expires_ms = self.clock.now_ms() + CODE_LIFE_MS
        answer = MailboxAnswer(
            facility=self.state.facility, head=head.number, head_hash=head.hash, nonce=self._nonce
        )
        self.mail.answer(self.mailbox, answer)

    def step(self) -> EnrolmentPhase:
        """Look whether the new device revealed itself; a reveal that breaks its promise is refused."""
        if self.phase is not EnrolmentPhase.WAITING:
            return self.phase
        found = [view for view in self.mail.waiting() if view.mailbox == self.mailbox]
        if not found or self.clock.now_ms() > self._expires_ms:
            self.phase = EnrolmentPhase.EXPIRED
        elif found[0].reveal is not None:
            self._revealed(found[0].reveal)
        return self.phase

    def finish(self, *, approved: bool) -> None:
        """Tell the new device; `approved` only after its entries are in the log."""
        self.mail.finish(self.mailbox, approved=approved)
        self.phase = EnrolmentPhase.APPROVED if approved else EnrolmentPhase.REFUSED

    def _revealed(self, reveal: MailboxReveal) -> None:
        try:
            check_commitment(self.commitment, reveal.request, reveal.nonce)
            self.request = parse_device_request(reveal.request)
        except Malformed:
            self.finish(approved=False)
            return
        head = self.state.head
        if head is None or self.state.facility is None:
            return
        self.code = code(
            facility=self.state.facility,
            head=head.hash,
            commitment=self.commitment,
            nonce_a=self._nonce,
            nonce_b=reveal.nonce,
            request_raw=self.request.raw,
        )
        self.phase = EnrolmentPhase.COMPARE


def _looked(mail: NewDeviceMail, expires_ms: int, clock: Clock) -> MailboxView | None:
    """The mailbox, or None once it is gone."""
    if clock.now_ms() > expires_ms:
        return None
    try:
        return mail.look()
    except Trouble as trouble:
        if trouble.kind is TroubleKind.HUB_REFUSED and trouble.code == "gone":
            return None
        raise
