"""Two desks that cannot reach each other pay out: real vaults, real segments, one balance afterwards."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.offline_desks import OfflineDesks

from leefbord.core.streams import cash, youth_shared
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.module import MODULE
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.budget.service.money import Booking
from leefbord.modules.budget.service.payday import Signing

PAY_DAY = date(2026, 10, 14)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[OfflineDesks]:
    made = OfflineDesks(tmp_path, MODULE)
    yield made
    made.close()


def services(desks: OfflineDesks) -> tuple[BudgetService, BudgetService]:
    one, two = desks.service(desks.one, "worker"), desks.service(desks.two, "lead")
    assert isinstance(one, BudgetService)
    assert isinstance(two, BudgetService)
    return one, two


def exchange(desks: OfflineDesks) -> None:
    group = desks.house.world.group("oak")
    desks.exchange(youth_shared(desks.youth.id), cash(group, 2026))


def pay(service: BudgetService, desks: OfflineDesks, cents: int) -> None:
    service.payday.sign(PAY_DAY, Signing(youth=desks.youth.id, cents=cents, signature=Signature.DESK))
    service.payday.book_signed(PAY_DAY)


def test_the_same_pay_day_booked_on_two_desks_stays_one_payment(desks: OfflineDesks) -> None:
    one, two = services(desks)
    pay(one, desks, 500)
    desks.two.clock.advance(minutes=3)
    pay(two, desks, 500)
    exchange(desks)
    for service in (one, two):
        assert service.money.balances(desks.youth.id)[Account.POCKET] == 2156 - 500
        assert service.cash.state().total == -500


def test_an_entry_put_right_on_both_desks_is_taken_back_once(desks: OfflineDesks) -> None:
    one, two = services(desks)
    one.money.book(Booking(youth=desks.youth.id, kind=EntryKind.RECEIVED, cents=1000))
    exchange(desks)
    wrong = one.money.statement(desks.youth.id, Account.POCKET)[0]
    one.money.correct(wrong.id, "wrong youth")
    two.money.correct(wrong.id, "wrong person")
    exchange(desks)
    for service in (one, two):
        assert service.money.balances(desks.youth.id)[Account.POCKET] == 0
        assert service.cash.state().total == 0


def test_undo_of_a_payout_takes_back_both_streams_and_reaches_the_other_desk(desks: OfflineDesks) -> None:
    one, two = services(desks)
    one.payday.sign(PAY_DAY, Signing(youth=desks.youth.id, cents=500, signature=Signature.DESK))
    act = one.payday.book_signed(PAY_DAY)
    desks.one.acts.undo(act)
    exchange(desks)
    for service in (one, two):
        assert service.money.balances(desks.youth.id)[Account.POCKET] == 0
        assert service.cash.state().total == 0


def test_spending_on_both_desks_at_once_is_shown_below_zero_and_never_lost(desks: OfflineDesks) -> None:
    one, two = services(desks)
    one.money.book(Booking(youth=desks.youth.id, kind=EntryKind.RECEIVED, cents=1000))
    exchange(desks)
    for service in (one, two):
        service.money.book(
            Booking(youth=desks.youth.id, kind=EntryKind.PURCHASE, cents=800, signature=Signature.DESK)
        )
    exchange(desks)
    assert one.money.balances(desks.youth.id)[Account.POCKET] == -600
    assert two.money.balances(desks.youth.id)[Account.POCKET] == -600
    assert one.cash.state() == two.cash.state()
