"""Pay day: one line per youth, what is due, what is handed out, and how far it is."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from leefbord.core.money import Cents
from leefbord.core.people import YouthCard
from leefbord.modules.budget.model.agreements import Handout
from leefbord.modules.budget.model.allowance import DuePart
from leefbord.modules.budget.model.tariff import Band, Tariff


class PayState(StrEnum):
    """Where a youth's line stands. The last four say why there is nothing to do."""

    TO_SIGN = "to_sign"
    AT_KIOSK = "at_kiosk"  # waits for the code at the kiosk
    READY = "ready"  # signed, or nothing handed out; waits for booking
    BOOKED = "booked"
    NOTHING = "nothing"  # nothing due and nothing asked
    NOT_ENTITLED = "not_entitled"
    NO_BIRTH_DATE = "no_birth_date"
    NO_BAND = "no_band"  # too young or too old for the tariff


@dataclass(frozen=True, kw_only=True)
class PayLine:
    """One youth on a pay day. Before booking `now + coming - out` is the new balance."""

    youth: YouthCard
    state: PayState
    now: Cents
    due: tuple[DuePart, ...]
    out: Cents
    band: Band | None = None
    handout: Handout | None = None
    reason: str = field(default="", repr=False)
    asks: int = 0

    @property
    def coming(self) -> Cents:
        """The allowance that is booked with this line."""
        return Cents(sum(part.cents for part in self.due))

    @property
    def after(self) -> Cents:
        """The balance once this line is booked."""
        return self.now if self.state is PayState.BOOKED else Cents(self.now + self.coming - self.out)


@dataclass(frozen=True, kw_only=True)
class PayRun:
    """A pay day of the house: part `part` of `parts` of its month, with the tariff it rests on."""

    day: date
    part: int
    parts: int
    tariff: Tariff
    lines: tuple[PayLine, ...]
    cash_now: Cents

    def in_state(self, *states: PayState) -> tuple[PayLine, ...]:
        """The lines that stand there."""
        return tuple(line for line in self.lines if line.state in states)

    @property
    def cash_after(self) -> Cents:
        """What lies in the box when every open line has been handed out."""
        waiting = self.in_state(PayState.TO_SIGN, PayState.AT_KIOSK, PayState.READY)
        return Cents(self.cash_now - sum(line.out for line in waiting))
