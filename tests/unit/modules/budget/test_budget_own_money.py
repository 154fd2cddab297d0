"""A youth's own money at the kiosk: look, ask, save, goal."""

import pytest
from tests.helpers.budget_house import AMBER_14, BudgetHouse, budget_house

from leefbord.core.errors import Refused
from leefbord.core.money import Cents
from leefbord.modules.budget.model.agreements import Answer, Goal
from leefbord.modules.budget.model.ledger import Account, EntryKind
from leefbord.modules.budget.module import MODULE
from leefbord.modules.budget.service.money import Booking


@pytest.fixture
def house() -> BudgetHouse:
    house = budget_house()
    house.as_staff().money.book(Booking(youth=AMBER_14.id, kind=EntryKind.RECEIVED, cents=1250))
    return house


def test_i_see_and_save_only_my_own_money(house: BudgetHouse) -> None:
    own = house.as_youth(AMBER_14).own
    own.save(200)
    assert own.balance(Account.POCKET) == 1050
    assert own.balance(Account.SAVINGS) == 200
    assert [entry.kind for entry in own.newest(5)] == [EntryKind.TRANSFER, EntryKind.RECEIVED]
    with pytest.raises(Refused, match="Not enough money"):
        own.save(1051)


def test_staff_cannot_act_as_the_youth(house: BudgetHouse) -> None:
    with pytest.raises(Refused):
        house.as_staff().own.save(100)


def test_a_youth_cannot_book(house: BudgetHouse) -> None:
    with pytest.raises(Refused, match="Not allowed"):
        house.as_youth(AMBER_14).money.book(Booking(youth=AMBER_14.id, kind=EntryKind.RECEIVED, cents=1))


def test_a_question_for_money_is_a_badge_until_it_is_answered(house: BudgetHouse) -> None:
    house.as_youth(AMBER_14).own.ask(500, "cinema")
    staff = house.as_staff().own
    assert staff.waiting() == 1
    asked = staff.open_asks(AMBER_14.id)[0]
    assert (asked.amount, asked.what) == (500, "cinema")
    with pytest.raises(Refused, match="Reason missing"):
        staff.answer(asked, Answer.LATER)
    staff.answer(asked, Answer.LATER, "tomorrow after school")
    assert staff.waiting() == 0


def test_no_more_than_five_questions_wait(house: BudgetHouse) -> None:
    own = house.as_youth(AMBER_14).own
    for _ in range(5):
        own.ask(100)
    with pytest.raises(Refused, match="Already asked"):
        own.ask(100)


def test_my_goal_is_mine_to_set(house: BudgetHouse) -> None:
    own = house.as_youth(AMBER_14).own
    own.set_goal(Goal(what="headphones", cents=Cents(3000), picture="headphone"))
    assert own.terms().goal == Goal(what="headphones", cents=Cents(3000), picture="headphone")


def test_the_manifest_is_complete() -> None:
    ledgers = [kind for kind in MODULE.record_types if kind.merge.value == "ledger"]
    assert all(kind.counter is not None for kind in ledgers)
    assert {permission.key for permission in MODULE.permissions} >= {
        "budget.read",
        "budget.book",
        "budget.count",
        "budget.terms",
        "budget.own",
    }
