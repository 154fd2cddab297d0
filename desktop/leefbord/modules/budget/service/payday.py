"""Pay day: what is due for whom, signing, handing to the kiosk, booking all that is signed in one act."""

from dataclasses import dataclass
from datetime import date

from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import NOBODY, ActId, PersonId, RecordId
from leefbord.core.money import Cents, euro
from leefbord.core.people import Me, YouthCard, YouthDirectory
from leefbord.core.records import Fields
from leefbord.core.rows import Rows
from leefbord.core.streams import youth_shared
from leefbord.modules.budget.model.agreements import Handout
from leefbord.modules.budget.model.allowance import DuePart, band_of, due_parts, next_pay_day, pay_days
from leefbord.modules.budget.model.cash import CashKind
from leefbord.modules.budget.model.identity import allowance_id, handout_id, payout_id
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.payday import PayLine, PayRun, PayState
from leefbord.modules.budget.model.record_types import BOOK, HANDOUT
from leefbord.modules.budget.model.rules import check_amount, check_balance, check_signature
from leefbord.modules.budget.model.tariff import Tariff, tariff_for
from leefbord.modules.budget.repo import agreements, entries
from leefbord.modules.budget.repo import cash as cash_rows
from leefbord.modules.budget.service.tariff_file import Tariffs
from leefbord.modules.budget.service.writing import (
    NewEntry,
    close_handout,
    require,
    write_cash_of,
    write_entry,
)

_LOOK_BACK_DAYS = 366
_MAX_STROKES = 8 * 1024


@dataclass(frozen=True, kw_only=True)
class Signing:
    """How one youth confirmed an amount at the desk; `strokes` is the drawn signature, packed by the page."""

    youth: PersonId
    cents: int
    signature: Signature
    second: PersonId = NOBODY
    strokes: bytes = b""


class Payday:
    """The verbs of pay day."""

    def __init__(
        self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory, tariffs: Tariffs, weekday: int
    ) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths
        self._tariffs = tariffs
        self._weekday = weekday

    def today(self) -> date:
        """Today in Brussels."""
        return house_day(self._clock.now_ms())

    def next_day(self) -> date:
        """Today when it is pay day, else the next one."""
        return next_pay_day(self.today(), self._weekday)

    def run_day(self) -> date:
        """The pay day one works on now: today's or the last one."""
        coming = self.next_day()
        return coming if coming == self.today() else date.fromordinal(coming.toordinal() - 7)

    def run(self, day: date) -> PayRun:
        """Everyone's line for a pay day; Refused when no tariff is in force."""
        tariffs = self._tariffs()
        rows = self._acts.rows()
        tariff = tariff_for(tariffs, day)
        days = pay_days(day, self._weekday)
        return PayRun(
            day=day,
            part=days.index(day) + 1 if day in days else 0,
            parts=len(days),
            tariff=tariff,
            lines=tuple(self._line(rows, card, day, tariffs, tariff) for card in self._youths.youths()),
            cash_now=cash_rows.total(rows, self._me.group),
        )

    def sign(self, day: date, signing: Signing) -> ActId:
        """Confirm an amount at the desk: signed, or refused or absent beside a second colleague.

        Nothing is booked yet. Amount 0 means only the allowance is added and nothing handed out.
        """
        require(self._me, BOOK)
        if signing.signature is Signature.CODE:
            raise Refused("Not at this desk", "A code is only given at the kiosk.")
        if len(signing.strokes) > _MAX_STROKES:
            raise Refused("Signature too long", "Let the youth sign again, with fewer strokes.")
        if signing.cents:
            check_signature(EntryKind.CASH_OUT, signing.signature, signing.second, self._me.person)
        with self._acts.act("Hand-out signed") as act:
            self._ready(act, day, signing)
        return act.id

    def to_kiosk(self, day: date, youth: PersonId, cents: int) -> ActId:
        """Lay the amount ready: the youth confirms it with the own code at the kiosk."""
        require(self._me, BOOK)
        check_amount(cents)
        with self._acts.act("Hand-out prepared") as act:
            self._ready(act, day, Signing(youth=youth, cents=cents, signature=Signature.NOT_NEEDED))
        return act.id

    def take_back(self, handout: RecordId) -> ActId:
        """Take back what lies ready and was not booked."""
        require(self._me, BOOK)
        found = agreements.handout(self._acts.rows(), handout)
        if found is None or found.booked:
            raise Refused("Already booked", "Put the entry right instead.")
        with self._acts.act("Hand-out taken back") as act:
            close_handout(act, found, self._clock.now_ms())
        return act.id

    def book_signed(self, day: date) -> ActId:
        """Book every line that is ready, in one act: allowance, payout, and the cash box under pseudonyms."""
        require(self._me, BOOK)
        ready = self.run(day).in_state(PayState.READY)
        if not ready:
            raise Refused("Nothing to book", "Nobody has signed yet.")
        with self._acts.act("Pocket money paid") as act:
            for line in ready:
                self._book(act, line)
        return act.id

    def _ready(self, act: Act, day: date, signing: Signing) -> None:
        line = next((line for line in self.run(day).lines if line.youth.id == signing.youth), None)
        if line is None:
            raise Refused("Not on the list", "This youth does not live here now.")
        if line.state is PayState.BOOKED:
            raise Refused("Already booked", "Put the entry right instead.")
        if signing.cents:
            check_amount(signing.cents)
        check_balance(line.now + line.coming, signing.cents)
        now = self._clock.now_ms()
        record = line.handout.id if line.handout else handout_id(signing.youth, day)
        offer: Fields = {
            "pay_day": day.isoformat(),
            "amount": signing.cents,
            "offered_ms": now,
            "open": True,
        }
        answer: Fields = {
            "signature": signing.signature.value,
            "signed_ms": now if signing.signature else 0,
            "signed_amount": signing.cents,
            "second": bytes(signing.second),
            "strokes": signing.strokes,
        }
        act.set(youth_shared(signing.youth), HANDOUT, record, {"offer": offer, "answer": answer})

    def _line(
        self, rows: Rows, card: YouthCard, day: date, tariffs: tuple[Tariff, ...], tariff: Tariff
    ) -> PayLine:
        now = entries.balance(rows, card.id, Account.POCKET)
        terms = agreements.terms(rows, card.id)
        band = band_of(card.birth_date, day, tariff) if card.birth_date else None
        due = self._due(rows, card, day, tariffs) if card.birth_date and terms.entitled else ()
        handouts = agreements.handouts_of(rows, card.id, day.isoformat())
        waiting = next((one for one in handouts if not one.booked), None)
        coming = Cents(sum(part.cents for part in due))
        state = _state(card, entitled=terms.entitled, band=band is not None, coming=coming, handout=waiting)
        booked = next((one for one in handouts if one.booked), None)
        if booked is not None and waiting is None and not due:
            state, waiting = PayState.BOOKED, booked
        out = waiting.amount if waiting else coming
        return PayLine(
            youth=card,
            state=state,
            now=now,
            due=due,
            out=out,
            band=band,
            handout=waiting,
            reason=terms.reason,
            asks=len(agreements.asks(rows, card.id)),
        )

    def _due(
        self, rows: Rows, card: YouthCard, day: date, tariffs: tuple[Tariff, ...]
    ) -> tuple[DuePart, ...]:
        assert card.birth_date is not None
        booked = entries.booked_pay_days(rows, card.id)
        oldest = max(min(booked, default=day), date.fromordinal(day.toordinal() - _LOOK_BACK_DAYS))
        return due_parts(
            birth=card.birth_date,
            tariffs=tariffs,
            weekday=self._weekday,
            run_day=day,
            since=min(oldest, day),
            booked=booked,
        )

    def _book(self, act: Act, line: PayLine) -> None:
        handout = line.handout
        assert handout is not None
        now = self._clock.now_ms()
        balance = entries.balance(act.rows, line.youth.id, Account.POCKET)
        if handout.amount > balance + line.coming:
            raise Refused(
                "Not enough money",
                "{name} has only {amount}.",
                name=line.youth.called,
                amount=euro(max(0, balance + line.coming)),
            )
        for part in line.due:
            again = entries.allowance_count(act.rows, line.youth.id, part.pay_day)
            new = NewEntry(
                youth=line.youth.id,
                kind=EntryKind.ALLOWANCE,
                account=Account.POCKET,
                amount=part.cents,
                happened_ms=now,
                pay_day=part.pay_day.isoformat(),
                part=part.part,
                parts=part.parts,
                handout=handout.id,
            )
            write_entry(act, new, allowance_id(line.youth.id, part.pay_day, again))
        if handout.amount:
            self._pay(act, line, handout, now)

    def _pay(self, act: Act, line: PayLine, handout: Handout, now: int) -> None:
        new = NewEntry(
            youth=line.youth.id,
            kind=EntryKind.CASH_OUT,
            account=Account.POCKET,
            amount=-handout.amount,
            happened_ms=now,
            signature=handout.signature,
            second=handout.second,
            handout=handout.id,
        )
        before = entries.payout_count(act.rows, handout.id)
        record = write_entry(act, new, payout_id(handout.id, before))
        write_cash_of(act, self._me.group, record, new, CashKind.PAYOUT)


def _state(card: YouthCard, *, entitled: bool, band: bool, coming: int, handout: Handout | None) -> PayState:
    if handout is not None:
        return PayState.READY if handout.signed or handout.amount == 0 else PayState.AT_KIOSK
    if coming:
        return PayState.TO_SIGN
    if not entitled:
        return PayState.NOT_ENTITLED
    if card.birth_date is None:
        return PayState.NO_BIRTH_DATE
    return PayState.NOTHING if band else PayState.NO_BAND
