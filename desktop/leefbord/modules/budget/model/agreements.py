"""What a youth and the house agreed about money: right, savings goal, hand-outs, questions, consents."""

from dataclasses import dataclass, field
from enum import StrEnum

from leefbord.core.ids import NOBODY, PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.modules.budget.model.ledger import Signature


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What a youth saves for."""

    what: str = field(repr=False)
    cents: Cents
    picture: str = ""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """Per youth: whether an allowance is due here (and why not), the goal, the name in the cash book."""

    entitled: bool = True
    reason: str = field(default="", repr=False)
    goal: Goal | None = None
    pseudonym: str = ""


@dataclass(frozen=True, kw_only=True)
class Handout:
    """Cash that lies ready for one youth on a pay day, and how the youth confirmed it.

    It counts only once it is booked; until then nothing moved.
    """

    id: RecordId
    youth: PersonId
    pay_day: str
    amount: Cents
    offered_ms: int
    open: bool
    signature: Signature = Signature.NOT_NEEDED
    signed_ms: int = 0
    second: PersonId = NOBODY
    strokes: bytes = field(default=b"", repr=False)
    booked: bool = False

    @property
    def signed(self) -> bool:
        """Whether it may be booked."""
        return self.signature is not Signature.NOT_NEEDED


class Answer(StrEnum):
    """What became of a youth's question for money."""

    OPEN = ""
    GIVEN = "given"
    LATER = "later"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Ask:
    """A youth asks for money at the kiosk."""

    id: RecordId
    youth: PersonId
    amount: Cents
    what: str = field(repr=False)
    asked_ms: int
    answer: Answer = Answer.OPEN
    why: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Consent:
    """What a youth agreed to pay for damage: the whole, the ceiling, and the other way that was offered."""

    id: RecordId
    youth: PersonId
    what: str = field(repr=False)
    agreed: Cents
    cap: Cents
    alternative: str = field(repr=False)
    signed_ms: int
