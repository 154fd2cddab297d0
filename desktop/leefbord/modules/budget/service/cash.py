"""The cash box: its book, counting by two, topping up, house expenses."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from leefbord.core.acts import Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId
from leefbord.core.money import Cents
from leefbord.core.people import Me, YouthDirectory
from leefbord.core.streams import cash
from leefbord.modules.budget.model.cash import CashCount, CashEntry, CashKind, CashState
from leefbord.modules.budget.model.record_types import BOOK, COUNT, COUNT_CASH
from leefbord.modules.budget.model.rules import check_amount, check_balance, check_count, check_text
from leefbord.modules.budget.repo import cash as cash_rows
from leefbord.modules.budget.repo import entries
from leefbord.modules.budget.service.writing import require, write_cash

_HOUSE_IN = frozenset({CashKind.TOP_UP, CashKind.OPENING})
_HOUSE_OUT = frozenset({CashKind.TO_BANK, CashKind.HOUSE_EXPENSE})


class CashBox:
    """The verbs of the group's cash box."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths

    def state(self) -> CashState:
        """What should lie in the box, and how much of it belongs to the youths."""
        rows = self._acts.rows()
        everyone = [card.id for card in self._youths.youths()]
        return CashState(
            total=cash_rows.total(rows, self._me.group), of_youths=entries.own_total(rows, everyone)
        )

    def book(self, limit: int = 200) -> tuple[CashEntry, ...]:
        """The cash book, newest first, with the running balance."""
        rows = self._acts.rows()
        balance = cash_rows.total(rows, self._me.group)
        lines: list[CashEntry] = []
        for entry in islice(cash_rows.newest(rows, self._me.group), limit):
            lines.append(replace(entry, balance=balance))
            balance = Cents(balance - entry.amount)
        return tuple(lines)

    def counts(self, limit: int = 20) -> tuple[CashCount, ...]:
        """The newest counts."""
        return cash_rows.counts(self._acts.rows(), self._me.group, limit)

    def move(self, kind: CashKind, cents: int, what: str = "", receipt: str = "") -> ActId:
        """Top up from the bank, bring to the bank, pay something for the house. No youth's words in it."""
        require(self._me, BOOK)
        check_amount(cents)
        if kind not in _HOUSE_IN | _HOUSE_OUT:
            raise Refused("Not possible this way", "Use the act that was made for it.")
        with self._acts.act("Cash book written") as act:
            if kind in _HOUSE_OUT:
                check_balance(cash_rows.total(act.rows, self._me.group), cents)
            write_cash(
                act,
                self._me.group,
                kind=kind,
                amount=cents if kind in _HOUSE_IN else -cents,
                happened_ms=self._clock.now_ms(),
                what=check_text(what),
                receipt=check_text(receipt),
            )
        return act.id

    def count(self, pieces: Mapping[int, int], verifier: PersonId, reason: str = "") -> ActId:
        """Write a count (cents -> how many); a difference is booked with its reason in the same act."""
        require(self._me, COUNT_CASH)
        given = tuple(sorted(((value, number) for value, number in pieces.items() if number), reverse=True))
        counted = check_count(given, self._me.person, verifier)
        now = self._clock.now_ms()
        with self._acts.act("Cash counted") as act:
            expected = cash_rows.total(act.rows, self._me.group)
            if counted != expected and not reason.strip():
                raise Refused("Reason missing", "The count differs. Write what you know about it.")
            record = act.new_id()
            act.insert(
                cash(self._me.group, house_day(now).year),
                COUNT,
                record,
                {
                    "counted": counted,
                    "expected": int(expected),
                    "pieces": given,
                    "verifier": bytes(verifier),
                    "reason": check_text(reason),
                    "happened_ms": now,
                },
            )
            if counted != expected:
                write_cash(
                    act,
                    self._me.group,
                    kind=CashKind.DIFFERENCE,
                    amount=counted - expected,
                    happened_ms=now,
                    what=check_text(reason),
                    count=record,
                )
        return act.id
