"""A youth's own money at the kiosk: look, ask, save, confirm with the code."""

from datetime import date

from leefbord.core.acts import Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.budget.model.agreements import Answer, Ask, Goal, Handout, Terms
from leefbord.modules.budget.model.allowance import next_pay_day
from leefbord.modules.budget.model.ledger import Account, Entry, EntryKind, Signature
from leefbord.modules.budget.model.record_types import ASK, BOOK, HANDOUT, OWN, TERMS
from leefbord.modules.budget.model.rules import check_amount, check_balance, check_text
from leefbord.modules.budget.repo import agreements, entries
from leefbord.modules.budget.service.writing import NewEntry, require, write_entry

_MAX_OPEN_ASKS = 5
_ASK_SHOWN_MS = 7 * 24 * 60 * 60 * 1000


class OwnMoney:
    """The verbs of a youth on the own money, and the answers of staff."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, weekday: int) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._weekday = weekday

    def balance(self, account: Account) -> Cents:
        """My balance."""
        return entries.balance(self._acts.rows(), self._mine(), account)

    def newest(self, limit: int) -> tuple[Entry, ...]:
        """What came and went on my pocket money, newest first; what was put right is left out."""
        found = entries.newest(self._acts.rows(), self._mine(), Account.POCKET)
        shown = (one for one in found if not one.corrected and one.corrects is None)
        return tuple(one for one, _ in zip(shown, range(limit), strict=False))

    def terms(self) -> Terms:
        """My savings goal."""
        return agreements.terms(self._acts.rows(), self._mine())

    def today(self) -> date:
        """Today in Brussels."""
        return house_day(self._clock.now_ms())

    def next_pay_day(self) -> date:
        """Today or the next pay day."""
        return next_pay_day(self.today(), self._weekday)

    def to_confirm(self) -> Handout | None:
        """Cash that lies ready for me and waits for my code."""
        waiting = agreements.open_handouts(self._acts.rows(), self._mine())
        return next((one for one in waiting if not one.signed and one.amount > 0), None)

    def confirm(self, handout: RecordId) -> ActId:
        """I got this money. The kiosk asks the code just before."""
        found = agreements.handout(self._acts.rows(), handout)
        if found is None or found.youth != self._mine() or not found.open or found.booked:
            raise Refused("Not there any more", "Ask a begeleider.")
        answer: Fields = {
            "signature": Signature.CODE.value,
            "signed_ms": self._clock.now_ms(),
            "signed_amount": int(found.amount),
            "second": b"",
            "strokes": b"",
        }
        with self._acts.act("Money confirmed") as act:
            act.set(youth_shared(found.youth), HANDOUT, handout, {"answer": answer})
        return act.id

    def save(self, cents: int) -> ActId:
        """Put pocket money into my savings."""
        youth = self._mine()
        check_amount(cents)
        with self._acts.act("Money saved") as act:
            check_balance(entries.balance(act.rows, youth, Account.POCKET), cents)
            write_entry(
                act,
                NewEntry(
                    youth=youth,
                    kind=EntryKind.TRANSFER,
                    account=Account.POCKET,
                    other=Account.SAVINGS,
                    amount=-cents,
                    happened_ms=self._clock.now_ms(),
                    signature=Signature.CODE,
                ),
            )
        return act.id

    def set_goal(self, goal: Goal) -> ActId:
        """What I save for."""
        youth = self._mine()
        check_amount(goal.cents)
        with self._acts.act("Savings goal changed") as act:
            fields: Fields = {
                "goal_what": check_text(goal.what),
                "goal_cents": int(goal.cents),
                "goal_picture": goal.picture,
            }
            act.set(youth_shared(youth), TERMS, RecordId(youth), {"goal": fields})
        return act.id

    def ask(self, cents: int, what: str = "") -> ActId:
        """Ask for money; staff answers."""
        youth = self._mine()
        check_amount(cents)
        if len(agreements.asks(self._acts.rows(), youth)) >= _MAX_OPEN_ASKS:
            raise Refused("Already asked", "The begeleiders will answer your questions first.")
        with self._acts.act("Money asked") as act:
            fields: Fields = {"amount": cents, "what": check_text(what), "asked_ms": self._clock.now_ms()}
            act.set(youth_shared(youth), ASK, act.new_id(), {"ask": fields})
        return act.id

    def my_newest_ask(self) -> Ask | None:
        """My last question of these seven days, with its answer; None when there is none."""
        found = agreements.asks(self._acts.rows(), self._mine(), only_open=False)
        since = self._clock.now_ms() - _ASK_SHOWN_MS
        return found[0] if found and found[0].asked_ms > since else None

    def open_asks(self, youth: PersonId) -> tuple[Ask, ...]:
        """Questions that wait, newest first; for staff."""
        return agreements.asks(self._acts.rows(), youth)

    def waiting(self) -> int:
        """How many questions of all youths wait."""
        return agreements.open_ask_count(self._acts.rows())

    def answer(self, ask: Ask, answer: Answer, why: str = "") -> ActId:
        """Staff answers; "later" says why, in words for the youth."""
        require(self._me, BOOK)
        if answer is Answer.LATER and not why.strip():
            raise Refused("Reason missing", "Tell the youth why, and when it will be possible.")
        fields: Fields = {"answer": answer.value, "why": check_text(why), "answered_ms": self._clock.now_ms()}
        with self._acts.act("Question answered") as act:
            act.set(youth_shared(ask.youth), ASK, ask.id, {"answer": fields})
        return act.id

    def _mine(self) -> PersonId:
        require(self._me, OWN)
        if not self._me.is_youth:
            raise Refused("Not allowed", "Only the youth does this.")
        return self._me.person
