"""A youth's money: balances, statement, booking, saving, lending, putting right."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from leefbord.core import cells
from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, ActId, PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import cash, youth_shared
from leefbord.modules.budget.model.agreements import Consent, Goal, Terms
from leefbord.modules.budget.model.cash import CashKind
from leefbord.modules.budget.model.identity import cash_id, correction_id
from leefbord.modules.budget.model.ledger import LEAVES_THE_HOUSE, Account, Entry, EntryKind, Signature
from leefbord.modules.budget.model.record_types import (
    BOOK,
    CASH,
    CONSENT,
    CONSENT_GROUPS,
    ENTRY,
    TERMS,
    TERMS_WRITE,
)
from leefbord.modules.budget.model.rules import (
    check_amount,
    check_balance,
    check_damage,
    check_signature,
    check_text,
)
from leefbord.modules.budget.repo import agreements, entries, raw
from leefbord.modules.budget.repo import cash as cash_rows
from leefbord.modules.budget.service.writing import (
    NewEntry,
    close_handout,
    require,
    write_cash_of,
    write_entry,
)


@dataclass(frozen=True, kw_only=True)
class Booking:
    """What a begeleider fills in to book money of a youth; `cents` above zero, the kind gives the sign."""

    youth: PersonId
    kind: EntryKind
    cents: int
    account: Account = Account.POCKET
    what: str = field(default="", repr=False)
    receipt: str = field(default="", repr=False)
    signature: Signature = Signature.NOT_NEEDED
    second: PersonId = NOBODY
    happened_ms: int | None = None


_BOOKED_BY_HAND = frozenset({EntryKind.RECEIVED, EntryKind.CASH_OUT, EntryKind.PURCHASE, EntryKind.OPENING})


class Money:
    """The verbs of one youth's accounts."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock

    def balances(self, youth: PersonId) -> dict[Account, Cents]:
        """Every account's balance."""
        return entries.balances(self._acts.rows(), youth)

    def terms(self, youth: PersonId) -> Terms:
        """Right to an allowance, savings goal."""
        return agreements.terms(self._acts.rows(), youth)

    def statement(self, youth: PersonId, account: Account, limit: int = 200) -> tuple[Entry, ...]:
        """Entries that touch an account, newest first, each with the balance after it."""
        rows = self._acts.rows()
        return _running(
            entries.newest_few(rows, youth, account, limit), account, entries.balance(rows, youth, account)
        )

    def statement_between(
        self, youth: PersonId, account: Account, first: date, last: date
    ) -> tuple[Entry, ...]:
        """The entries of these days inclusive, oldest first, for print and export."""
        rows = self._acts.rows()
        known = tuple(entries.newest(rows, youth, account))
        running = _running(known, account, entries.balance(rows, youth, account))
        return tuple(one for one in reversed(running) if first <= house_day(one.happened_ms) <= last)

    def book(self, booking: Booking) -> ActId:
        """Book money received, handed out or spent; cash goes in or out of the box in the same act."""
        require(self._me, BOOK)
        if booking.kind not in _BOOKED_BY_HAND or booking.account is Account.LOAN:
            raise Refused("Not possible this way", "Use the act that was made for it.")
        check_amount(booking.cents)
        check_signature(booking.kind, booking.signature, booking.second, self._me.person)
        leaves = booking.kind in LEAVES_THE_HOUSE
        new = NewEntry(
            youth=booking.youth,
            kind=booking.kind,
            account=booking.account,
            amount=-booking.cents if leaves else booking.cents,
            happened_ms=self._moment(booking.happened_ms),
            what=check_text(booking.what),
            signature=booking.signature if leaves else Signature.NOT_NEEDED,
            second=booking.second if leaves else NOBODY,
            receipt=check_text(booking.receipt),
        )
        with self._acts.act("Money booked") as act:
            if leaves:
                check_balance(entries.balance(act.rows, booking.youth, booking.account), booking.cents)
            record = write_entry(act, new)
            if booking.kind is not EntryKind.OPENING:
                write_cash_of(act, self._me.group, record, new, _CASH_SIDE[booking.kind])
        return act.id

    def transfer(
        self, youth: PersonId, cents: int, source: Account, target: Account, what: str = ""
    ) -> ActId:
        """Move money between two of the youth's own accounts, to savings say."""
        require(self._me, BOOK)
        if source is target or Account.LOAN in (source, target):
            raise Refused("Not possible this way", "Use the act that was made for it.")
        with self._acts.act("Money moved") as act:
            self._move(act, EntryKind.TRANSFER, youth, cents, source, target, what)
        return act.id

    def lend(self, youth: PersonId, cents: int, agreed: str) -> ActId:
        """Lend from the house: the pocket account grows, the loan stands apart with what was agreed."""
        require(self._me, BOOK)
        if not agreed.strip():
            raise Refused("Agreement missing", "Write how the youth pays it back.")
        with self._acts.act("Money lent") as act:
            self._move(act, EntryKind.LOAN, youth, cents, Account.LOAN, Account.POCKET, agreed)
        return act.id

    def repay(self, youth: PersonId, cents: int) -> ActId:
        """Pay back a loan, never more than is open."""
        require(self._me, BOOK)
        check_balance(-entries.balance(self._acts.rows(), youth, Account.LOAN), cents)
        with self._acts.act("Loan paid back") as act:
            self._move(act, EntryKind.REPAYMENT, youth, cents, Account.POCKET, Account.LOAN, "")
        return act.id

    def agree_on_damage(
        self, youth: PersonId, what: str, agreed: int, cap: int, alternative: str
    ) -> RecordId:
        """Write down what a youth agrees to pay for damage, at most, and the other way offered."""
        require(self._me, BOOK)
        check_amount(agreed)
        check_amount(cap)
        check_damage(agreed=agreed, cap=cap, alternative=alternative, paid=0, cents=0)
        values = (check_text(what), agreed, cap, check_text(alternative), self._clock.now_ms())
        with self._acts.act("Agreement on damage written") as act:
            record = act.new_id()
            fields: Fields = dict(zip(CONSENT_GROUPS["consent"], values, strict=True))
            act.set(youth_shared(youth), CONSENT, record, {"consent": fields})
        return record

    def pay_damage(self, youth: PersonId, consent: RecordId, cents: int) -> ActId:
        """Pay damage as agreed; refused without consent, above the ceiling, or beyond the balance."""
        require(self._me, BOOK)
        check_amount(cents)
        agreed = agreements.consent(self._acts.rows(), consent)
        if agreed is None or agreed.youth != youth:
            raise Refused(
                "Consent missing", "The youth must agree first, and another way must have been offered."
            )
        with self._acts.act("Damage paid") as act:
            self._check_consent(act, agreed, cents)
            check_balance(entries.balance(act.rows, youth, Account.POCKET), cents)
            write_entry(
                act,
                NewEntry(
                    youth=youth,
                    kind=EntryKind.DAMAGE,
                    account=Account.POCKET,
                    amount=-cents,
                    happened_ms=self._clock.now_ms(),
                    what=agreed.what,
                    consent=consent,
                ),
            )
        return act.id

    def correct(self, record: RecordId, why: str) -> ActId:
        """Take an entry back by a counter-entry, and the cash that moved with it."""
        require(self._me, BOOK)
        entry = entries.entry(self._acts.rows(), record)
        if entry is None or entry.operation is None:
            raise Refused("Entry not found", "This entry is not on this computer.")
        if entry.corrected or entry.corrects is not None:
            raise Refused("Already put right", "This entry was put right before.")
        if not why.strip():
            raise Refused("Reason missing", "Write why this entry was wrong.")
        with self._acts.act("Entry put right") as act:
            taken = raw.entry_counter(act.rows, record)
            counter = {**taken, "what": check_text(why), "happened_ms": self._clock.now_ms()}
            act.insert(
                youth_shared(entry.youth),
                ENTRY,
                correction_id(entry.operation),
                counter,
                corrects=entry.operation,
            )
            self._correct_cash(act, record)
            handout = agreements.handout(act.rows, RecordId(cells.blob(taken.get("handout"))))
            if handout is not None and entry.kind is EntryKind.CASH_OUT:
                close_handout(act, handout, self._clock.now_ms())
        return act.id

    def set_goal(self, youth: PersonId, goal: Goal | None) -> ActId:
        """What the youth saves for; None takes it away."""
        require(self._me, BOOK)
        wanted = goal or Goal(what="", cents=Cents(0))
        if goal is not None:
            check_amount(goal.cents)
        with self._acts.act("Savings goal changed") as act:
            fields: Fields = {
                "goal_what": check_text(wanted.what),
                "goal_cents": int(wanted.cents),
                "goal_picture": wanted.picture,
            }
            act.set(youth_shared(youth), TERMS, RecordId(youth), {"goal": fields})
        return act.id

    def set_right(self, youth: PersonId, *, entitled: bool, reason: str) -> ActId:
        """Whether an allowance is due here; "no" needs the legal reason (own income, living alone)."""
        require(self._me, TERMS_WRITE)
        if not entitled and not reason.strip():
            raise Refused("Reason missing", "Pocket money is a right. Write why it is not due here.")
        with self._acts.act("Right to pocket money changed") as act:
            right: Fields = {"entitled": entitled, "reason": check_text(reason)}
            act.set(youth_shared(youth), TERMS, RecordId(youth), {"right": right})
        return act.id

    def _move(
        self,
        act: Act,
        kind: EntryKind,
        youth: PersonId,
        cents: int,
        source: Account,
        target: Account,
        what: str,
    ) -> None:
        check_amount(cents)
        if source is not Account.LOAN:
            check_balance(entries.balance(act.rows, youth, source), cents)
        write_entry(
            act,
            NewEntry(
                youth=youth,
                kind=kind,
                account=source,
                other=target,
                amount=-cents,
                happened_ms=self._clock.now_ms(),
                what=check_text(what),
            ),
        )

    def _correct_cash(self, act: Act, record: RecordId) -> None:
        found = raw.cash_counter(act.rows, cash_id(record))
        if found is None or cash_rows.taken_back(act.rows, found.operation):
            return
        stream = cash(found.group, house_day(found.happened_ms).year)
        act.insert(stream, CASH, correction_id(found.operation), found.fields, corrects=found.operation)

    @staticmethod
    def _check_consent(act: Act, consent: Consent, cents: int) -> None:
        paid = entries.paid_on_consent(act.rows, consent.youth, consent.id)
        check_damage(
            agreed=consent.agreed, cap=consent.cap, alternative=consent.alternative, paid=paid, cents=cents
        )

    def _moment(self, given: int | None) -> int:
        now = self._clock.now_ms()
        if given is not None and given > now:
            raise Refused("Not yet", "What is booked has happened already.")
        return now if given is None else given


_CASH_SIDE = {
    EntryKind.RECEIVED: CashKind.YOUTH_IN,
    EntryKind.CASH_OUT: CashKind.PAYOUT,
    EntryKind.PURCHASE: CashKind.PURCHASE,
}


def _running(found: Sequence[Entry], account: Account, balance: int) -> tuple[Entry, ...]:
    lines: list[Entry] = []
    for entry in found:
        lines.append(replace(entry, balance=Cents(balance)))
        balance -= entry.on(account)
    return tuple(lines)
