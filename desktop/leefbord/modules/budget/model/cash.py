"""The cash box of a group: entries under a pseudonym, and counts by two people (DR7)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from leefbord.core.ids import NOBODY, OperationId, PersonId, RecordId
from leefbord.core.money import ZERO_CENTS, Cents
from leefbord.core.records import Fields

DENOMINATIONS: Final = (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
"""Notes and coins that lie in a cash box, in cents."""


class CashKind(StrEnum):
    """Why notes and coins went in or out of the box."""

    PAYOUT = "payout"
    YOUTH_IN = "youth_in"  # a youth gives money to keep
    PURCHASE = "purchase"
    TOP_UP = "top_up"  # from the bank
    TO_BANK = "to_bank"
    HOUSE_EXPENSE = "house_expense"
    DIFFERENCE = "difference"  # what a count found
    OPENING = "opening"
    CORRECTION = "correction"


@dataclass(frozen=True, kw_only=True)
class CashEntry:
    """One line of the cash book. `pseudonym` stands for a youth; the link lies in the youth's own stream."""

    id: RecordId
    kind: CashKind
    amount: Cents
    happened_ms: int
    pseudonym: str = ""
    what: str = field(default="", repr=False)
    receipt: str = field(default="", repr=False)
    actor: PersonId = NOBODY
    operation: OperationId | None = None
    corrected: bool = False
    balance: Cents = ZERO_CENTS


@dataclass(frozen=True, kw_only=True)
class CashCount:
    """One count of the box: what lay there, what should have, who counted and who counted along."""

    id: RecordId
    counted: Cents
    expected: Cents
    pieces: tuple[tuple[int, int], ...]
    counter: PersonId
    verifier: PersonId
    reason: str = field(repr=False)
    happened_ms: int

    @property
    def difference(self) -> Cents:
        """Above zero: more than expected."""
        return Cents(self.counted - self.expected)


@dataclass(frozen=True, kw_only=True)
class CashState:
    """The box by the books: its sum, how much of it is the youths', the rest is the house float."""

    total: Cents
    of_youths: Cents

    @property
    def house_float(self) -> Cents:
        """What is the house's own; below zero the box does not cover what the youths own."""
        return Cents(self.total - self.of_youths)


def take_back_cash(fields: Fields) -> Fields:
    """The fields of the counter-entry of a cash entry."""
    amount = fields.get("amount")
    if not isinstance(amount, int):
        raise ValueError("an entry without an amount cannot be countered")
    return {**fields, "kind": CashKind.CORRECTION.value, "amount": -amount}
