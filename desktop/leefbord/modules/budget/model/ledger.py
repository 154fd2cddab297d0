"""Accounts and entries of a youth's money: what is written, and how it counts."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from leefbord.core.ids import NOBODY, OperationId, PersonId, RecordId
from leefbord.core.money import ZERO_CENTS, Cents
from leefbord.core.records import Fields


class Account(StrEnum):
    """Where money stands. LOAN is what the house lent: it is zero or below, and the youth's own are not."""

    POCKET = "pocket"
    CLOTHING = "clothing"
    SAVINGS = "savings"
    LOAN = "loan"


OWN_ACCOUNTS: Final = (Account.POCKET, Account.SAVINGS, Account.CLOTHING)
"""The youth's own money, in the order it is shown."""


class EntryKind(StrEnum):
    """Why money moved. There is no kind for a punishment: pocket money is a right (DR6)."""

    ALLOWANCE = "allowance"
    RECEIVED = "received"  # a gift, own income, money brought along
    CASH_OUT = "cash_out"  # notes and coins into the youth's hand
    PURCHASE = "purchase"  # paid by staff from the youth's money
    TRANSFER = "transfer"  # between two accounts of the same youth
    LOAN = "loan"  # the house lends; stands on LOAN and on the other account
    REPAYMENT = "repayment"
    DAMAGE = "damage"  # only with the youth's consent
    OPENING = "opening"
    CORRECTION = "correction"


class Signature(StrEnum):
    """How a youth confirmed that money left the account (DR5)."""

    NOT_NEEDED = ""
    DESK = "desk"  # signed on the screen of the desk
    CODE = "code"  # confirmed with the own code at the kiosk
    REFUSED = "refused"
    ABSENT = "absent"


LEAVES_THE_HOUSE: Final = frozenset({EntryKind.CASH_OUT, EntryKind.PURCHASE})
"""Kinds by which money leaves the youth's account as cash: each needs a signature."""

NEEDS_SECOND: Final = frozenset({Signature.REFUSED, Signature.ABSENT})
"""Without the youth's own yes, a second colleague stands by."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One entry as it is shown. `amount` counts on `account`, and reversed on `other` if there is one.

    `corrected`: a counter-entry names it. `corrects`: it is itself a counter-entry.
    """

    id: RecordId
    youth: PersonId
    kind: EntryKind
    account: Account
    amount: Cents
    happened_ms: int
    other: Account | None = None
    what: str = field(default="", repr=False)
    pay_day: str = ""
    part: int = 0
    parts: int = 0
    signature: Signature = Signature.NOT_NEEDED
    second: PersonId = NOBODY
    receipt: str = field(default="", repr=False)
    actor: PersonId = NOBODY
    operation: OperationId | None = None
    corrects: OperationId | None = None
    corrected: bool = False
    balance: Cents = ZERO_CENTS

    def on(self, account: Account) -> Cents:
        """What this entry does to one account."""
        own = self.amount if self.account is account else 0
        return Cents(own - (self.amount if self.other is account else 0))


def take_back(fields: Fields) -> Fields:
    """The fields of the counter-entry of an entry: the same accounts, the opposite amount."""
    amount = fields.get("amount")
    if not isinstance(amount, int):
        raise ValueError("an entry without an amount cannot be countered")
    return {**fields, "kind": EntryKind.CORRECTION.value, "amount": -amount, "pay_day": "", "signature": ""}
