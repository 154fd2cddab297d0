"""Money of a youth: booking, saving, lending, putting right, damage, and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.budget_house import AMBER_14, BILAL_17, BudgetHouse, budget_house
from tests.helpers.people import NELE, SOFIE, me

from leefbord.core.errors import Refused
from leefbord.core.money import Cents
from leefbord.core.streams import cash, youth_shared
from leefbord.modules.budget.model.agreements import Goal
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.record_types import CASH, ENTRY
from leefbord.modules.budget.service.money import Booking

YOUTH = AMBER_14.id


@pytest.fixture
def house() -> BudgetHouse:
    return budget_house()


def gift(cents: int, what: str = "from grandma") -> Booking:
    return Booking(youth=YOUTH, kind=EntryKind.RECEIVED, cents=cents, what=what)


def spent(cents: int, signature: Signature = Signature.DESK) -> Booking:
    return Booking(
        youth=YOUTH, kind=EntryKind.PURCHASE, cents=cents, what="cinema", receipt="K-12", signature=signature
    )


def test_the_balance_is_derived_and_runs_along_the_statement(house: BudgetHouse) -> None:
    money = house.as_staff().money
    money.book(gift(1000))
    house.clock.advance(minutes=5)
    money.book(spent(750))
    assert money.balances(YOUTH)[Account.POCKET] == 250
    assert [(line.amount, line.balance) for line in money.statement(YOUTH, Account.POCKET)] == [
        (-750, 250),
        (1000, 1000),
    ]


def test_more_than_there_is_is_refused_in_words_with_the_amount(house: BudgetHouse) -> None:
    money = house.as_staff().money
    money.book(gift(500))
    with pytest.raises(Refused) as refused:
        money.book(spent(501))
    assert refused.value.message == "There is only {amount}."
    assert refused.value.params["amount"].endswith("5,00")
    assert money.balances(YOUTH)[Account.POCKET] == 500


def test_cash_leaves_only_with_a_signature_or_a_second_colleague(house: BudgetHouse) -> None:
    money = house.as_staff().money
    money.book(gift(5000))
    for signature, second in (
        (Signature.NOT_NEEDED, NELE.id),
        (Signature.REFUSED, None),
        (Signature.ABSENT, SOFIE.id),
    ):
        with pytest.raises(Refused):
            money.book(
                Booking(
                    youth=YOUTH,
                    kind=EntryKind.CASH_OUT,
                    cents=100,
                    signature=signature,
                    second=second or money.statement(YOUTH, Account.POCKET)[0].second,
                )
            )
    refused = Booking(
        youth=YOUTH, kind=EntryKind.CASH_OUT, cents=100, signature=Signature.REFUSED, second=NELE.id
    )
    money.book(refused)
    newest = money.statement(YOUTH, Account.POCKET)[0]
    assert (newest.signature, newest.second, newest.balance) == (Signature.REFUSED, NELE.id, 4900)


def test_there_is_no_kind_for_a_punishment() -> None:
    assert "sanction" not in {kind.value for kind in EntryKind}
    with pytest.raises(ValueError):
        EntryKind("sanction")


def test_a_correction_is_a_counter_entry_and_the_first_one_stays_visible(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.money.book(gift(2000))
    service.money.book(spent(320))
    wrong = service.money.statement(YOUTH, Account.POCKET)[0]
    service.money.correct(wrong.id, "for another youth")
    lines = service.money.statement(YOUTH, Account.POCKET)
    assert [line.kind for line in lines] == [EntryKind.CORRECTION, EntryKind.PURCHASE, EntryKind.RECEIVED]
    assert lines[0].corrects == wrong.operation
    assert lines[1].corrected
    assert lines[0].balance == 2000
    assert service.cash.state().total == 2000
    with pytest.raises(Refused, match="Already put right"):
        service.money.correct(wrong.id, "again")


def test_undo_takes_back_both_streams_and_undoing_a_correction_brings_the_entry_back(
    house: BudgetHouse,
) -> None:
    service = house.as_staff()
    service.money.book(gift(2000))
    act = service.money.book(spent(320))
    house.acts.undo(act)
    assert service.money.balances(YOUTH)[Account.POCKET] == 2000
    assert service.cash.state().total == 2000
    kept = service.money.statement(YOUTH, Account.POCKET)[-1]
    corrected = service.money.correct(kept.id, "wrong youth")
    house.acts.undo(corrected)
    assert service.money.balances(YOUTH)[Account.POCKET] == 2000
    assert not next(e for e in service.money.statement(YOUTH, Account.POCKET) if e.id == kept.id).corrected


def test_saving_is_one_entry_on_two_accounts(house: BudgetHouse) -> None:
    money = house.as_staff().money
    money.book(gift(3000))
    money.transfer(YOUTH, 1200, Account.POCKET, Account.SAVINGS, "headphones")
    balances = money.balances(YOUTH)
    assert (balances[Account.POCKET], balances[Account.SAVINGS]) == (1800, 1200)
    saved = money.statement(YOUTH, Account.SAVINGS)[0]
    assert saved.on(Account.SAVINGS) == 1200
    assert saved.on(Account.POCKET) == -1200
    with pytest.raises(Refused):
        money.transfer(YOUTH, 1201, Account.SAVINGS, Account.POCKET)


def test_below_zero_exists_only_as_an_explicit_loan(house: BudgetHouse) -> None:
    money = house.as_staff().money
    with pytest.raises(Refused, match="Agreement missing"):
        money.lend(YOUTH, 1500, " ")
    money.lend(YOUTH, 1500, "2 euro a week")
    assert money.balances(YOUTH)[Account.LOAN] == -1500
    money.repay(YOUTH, 500)
    assert money.balances(YOUTH) == {
        Account.POCKET: 1000,
        Account.CLOTHING: 0,
        Account.SAVINGS: 0,
        Account.LOAN: -1000,
    }
    with pytest.raises(Refused):
        money.repay(YOUTH, 1001)


def test_damage_needs_consent_another_way_and_stops_at_the_ceiling(house: BudgetHouse) -> None:
    money = house.as_staff().money
    money.book(gift(5000))
    with pytest.raises(Refused, match="Consent missing"):
        money.agree_on_damage(YOUTH, "window", 3000, 1000, "")
    consent = money.agree_on_damage(YOUTH, "window", 3000, 1000, "help to repair it")
    money.pay_damage(YOUTH, consent, 800)
    with pytest.raises(Refused, match="More than agreed"):
        money.pay_damage(YOUTH, consent, 201)
    with pytest.raises(Refused, match="Consent missing"):
        money.pay_damage(BILAL_17.id, consent, 1)
    assert money.balances(YOUTH)[Account.POCKET] == 4200


def test_the_cash_book_holds_a_pseudonym_and_none_of_the_youths_words(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.money.book(gift(1000, "from grandma Rosa"))
    service.money.book(spent(100))
    lines = service.cash.book()
    assert [line.amount for line in lines] == [-100, 1000]
    assert len({line.pseudonym for line in lines}) == 1
    for (stream, kind, record), kept in house.acts.kept.items():
        if stream == cash(me().group, 2026):
            assert kind == CASH
            flat = repr(kept.groups)
            assert "Rosa" not in flat
            assert YOUTH.hex() not in flat
            assert repr(bytes(YOUTH)) not in flat
            assert (youth_shared(YOUTH), ENTRY, record) not in house.acts.kept


def test_a_count_needs_two_people_and_books_its_difference_with_a_reason(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.money.book(gift(1000))
    with pytest.raises(Refused, match="Second colleague"):
        service.cash.count({500: 2}, SOFIE.id)
    with pytest.raises(Refused, match="Reason missing"):
        service.cash.count({500: 1, 200: 2}, NELE.id)
    act = service.cash.count({500: 1, 200: 2}, NELE.id, "one euro is missing")
    assert service.cash.counts()[0].difference == -100
    state = service.cash.state()
    assert (state.total, state.of_youths, state.house_float) == (900, 1000, -100)
    house.acts.undo(act)
    assert service.cash.counts() == ()
    assert service.cash.state().total == 1000


def test_a_goal_and_the_right_are_kept_and_no_right_needs_a_reason(house: BudgetHouse) -> None:
    money = house.as_staff().money
    money.set_goal(YOUTH, Goal(what="headphones", cents=Cents(8000)))
    with pytest.raises(Refused, match="Reason missing"):
        money.set_right(YOUTH, entitled=False, reason="")
    money.set_right(YOUTH, entitled=False, reason="own income above the threshold")
    terms = money.terms(YOUTH)
    assert not terms.entitled
    assert terms.goal is not None
    assert terms.goal.cents == 8000
    money.set_goal(YOUTH, None)
    assert money.terms(YOUTH).goal is None


def test_without_the_right_nothing_is_booked(house: BudgetHouse) -> None:
    money = house.service(me(("budget.read",))).money
    for attempt in (
        lambda: money.book(gift(100)),
        lambda: money.transfer(YOUTH, 1, Account.POCKET, Account.SAVINGS),
        lambda: money.lend(YOUTH, 1, "agreed"),
        lambda: money.set_right(YOUTH, entitled=True, reason=""),
    ):
        with pytest.raises(Refused, match="Not allowed"):
            attempt()
    assert house.acts.kept == {}


moves = st.lists(
    st.tuples(st.sampled_from(["gift", "spend", "save", "unsave", "correct"]), st.integers(1, 5000)),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(moves=moves)
def test_whatever_happens_balances_equal_the_sum_and_stay_at_or_above_zero(
    moves: list[tuple[str, int]],
) -> None:
    house = budget_house()
    service = house.as_staff()
    for verb, cents in moves:
        house.clock.advance(minutes=1)
        try:
            if verb == "gift":
                service.money.book(gift(cents))
            elif verb == "spend":
                service.money.book(spent(cents))
            elif verb == "correct":
                lines = service.money.statement(YOUTH, Account.POCKET)
                if lines:
                    service.money.correct(lines[cents % len(lines)].id, "wrong")
            else:
                pair = (Account.POCKET, Account.SAVINGS)
                service.money.transfer(YOUTH, cents, *(pair if verb == "save" else reversed(pair)))
        except Refused:
            continue
    balances = service.money.balances(YOUTH)
    corrected = any(verb == "correct" for verb, _ in moves)
    for account in (Account.POCKET, Account.SAVINGS):
        lines = service.money.statement(YOUTH, account)
        assert sum(line.on(account) for line in lines) == balances[account]
        assert corrected or balances[account] >= 0
    assert sum(balances.values()) == service.cash.state().total
