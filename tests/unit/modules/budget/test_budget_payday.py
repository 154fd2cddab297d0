"""Pay day: what is due, signing at the desk and at the kiosk, booking all in one act."""

from datetime import date

import pytest
from tests.helpers.budget_house import (
    AMBER_14,
    BILAL_17,
    INES_UNKNOWN,
    PAY_WEDNESDAY,
    BudgetHouse,
    budget_house,
)
from tests.helpers.people import NELE

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId
from leefbord.core.streams import StreamKind
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.payday import PayLine, PayState
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.budget.service.money import Booking
from leefbord.modules.budget.service.payday import Signing


@pytest.fixture
def house() -> BudgetHouse:
    return budget_house()


def line_of(service: BudgetService, youth: PersonId, day: date = PAY_WEDNESDAY) -> PayLine:
    return next(line for line in service.payday.run(day).lines if line.youth.id == youth)


def signed(youth: PersonId, cents: int) -> Signing:
    return Signing(youth=youth, cents=cents, signature=Signature.DESK, strokes=b"\x01\x02")


def test_everyone_has_a_line_that_says_what_is_due_or_why_not(house: BudgetHouse) -> None:
    run = house.as_staff().payday.run(PAY_WEDNESDAY)
    assert (run.part, run.parts) == (2, 4)
    assert [line.state for line in run.lines] == [PayState.TO_SIGN, PayState.TO_SIGN, PayState.NO_BIRTH_DATE]
    assert [part.cents for part in run.lines[0].due] == [1078, 1078]
    assert [part.cents for part in run.lines[1].due] == [1437, 1436]


def test_booking_the_signed_books_allowance_payout_and_cash_in_one_act(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 500))
    assert line_of(service, AMBER_14.id).state is PayState.READY
    before = len(house.acts.names)
    service.payday.book_signed(PAY_WEDNESDAY)
    assert len(house.acts.names) == before + 1
    assert service.money.balances(AMBER_14.id)[Account.POCKET] == 2156 - 500
    assert service.cash.state().total == -500
    assert {stream.kind for stream, _, _ in house.acts.kept} == {StreamKind.YOUTH_SHARED, StreamKind.CASH}
    assert line_of(service, AMBER_14.id).state is PayState.BOOKED
    assert line_of(service, BILAL_17.id).state is PayState.TO_SIGN


def test_undoing_the_run_makes_it_ready_again_and_it_can_be_booked_again(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 500))
    house.acts.undo(service.payday.book_signed(PAY_WEDNESDAY))
    assert service.money.balances(AMBER_14.id)[Account.POCKET] == 0
    assert service.cash.state().total == 0
    line = line_of(service, AMBER_14.id)
    assert (line.state, line.coming) == (PayState.READY, 2156)
    service.payday.book_signed(PAY_WEDNESDAY)
    assert service.money.balances(AMBER_14.id)[Account.POCKET] == 1656
    assert service.cash.state().total == -500


def test_only_the_allowance_is_added_when_nothing_is_handed_out(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.payday.sign(PAY_WEDNESDAY, Signing(youth=AMBER_14.id, cents=0, signature=Signature.NOT_NEEDED))
    service.payday.book_signed(PAY_WEDNESDAY)
    assert service.money.balances(AMBER_14.id)[Account.POCKET] == 2156
    assert service.cash.book() == ()


def test_the_youth_confirms_with_the_code_at_the_kiosk(house: BudgetHouse) -> None:
    house.as_staff().payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 1078)
    own = house.as_youth(AMBER_14).own
    waiting = own.to_confirm()
    assert waiting is not None
    assert waiting.amount == 1078
    assert house.as_youth(BILAL_17).own.to_confirm() is None
    house.as_youth(AMBER_14)
    own.confirm(waiting.id)
    assert own.to_confirm() is None
    service = house.as_staff()
    assert line_of(service, AMBER_14.id).state is PayState.READY
    service.payday.book_signed(PAY_WEDNESDAY)
    payout = service.money.statement(AMBER_14.id, Account.POCKET)
    assert next(one for one in payout if one.kind is EntryKind.CASH_OUT).signature is Signature.CODE


def test_a_code_that_the_youth_did_not_give_does_not_count(house: BudgetHouse) -> None:
    service = house.as_staff()
    with pytest.raises(Refused, match="Not at this desk"):
        service.payday.sign(PAY_WEDNESDAY, Signing(youth=AMBER_14.id, cents=100, signature=Signature.CODE))
    service.payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 1078)
    own = house.as_youth(AMBER_14).own
    waiting = own.to_confirm()
    assert waiting is not None
    house.acts.person = NELE.id  # the operation is signed by a begeleider after all
    own.confirm(waiting.id)
    assert line_of(house.as_staff(), AMBER_14.id).state is PayState.AT_KIOSK


def test_a_new_amount_asks_for_a_new_signature(house: BudgetHouse) -> None:
    house.as_staff().payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 1078)
    own = house.as_youth(AMBER_14).own
    waiting = own.to_confirm()
    assert waiting is not None
    own.confirm(waiting.id)
    service = house.as_staff()
    service.payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 2000)
    assert line_of(service, AMBER_14.id).state is PayState.AT_KIOSK


def test_refused_or_absent_needs_a_second_colleague(house: BudgetHouse) -> None:
    service = house.as_staff()
    with pytest.raises(Refused, match="Second colleague"):
        service.payday.sign(PAY_WEDNESDAY, Signing(youth=AMBER_14.id, cents=5, signature=Signature.REFUSED))
    service.payday.sign(
        PAY_WEDNESDAY, Signing(youth=AMBER_14.id, cents=5, signature=Signature.REFUSED, second=NELE.id)
    )
    assert line_of(service, AMBER_14.id).state is PayState.READY


def test_no_more_than_the_new_balance_can_be_handed_out(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 2156))
    with pytest.raises(Refused, match="Not enough money"):
        service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 2157))


def test_money_spent_after_signing_stops_the_whole_booking(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.money.book(Booking(youth=AMBER_14.id, kind=EntryKind.RECEIVED, cents=1000))
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 3156))
    service.payday.sign(PAY_WEDNESDAY, signed(BILAL_17.id, 100))
    service.money.book(Booking(youth=AMBER_14.id, kind=EntryKind.CASH_OUT, cents=1, signature=Signature.DESK))
    before = dict(house.acts.kept)
    with pytest.raises(Refused, match="Not enough money"):
        service.payday.book_signed(PAY_WEDNESDAY)
    assert house.acts.kept == before


def test_what_lies_ready_can_be_taken_back_until_it_is_booked(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.payday.to_kiosk(PAY_WEDNESDAY, AMBER_14.id, 1000)
    waiting = line_of(service, AMBER_14.id).handout
    assert waiting is not None
    service.payday.take_back(waiting.id)
    assert line_of(service, AMBER_14.id).state is PayState.TO_SIGN
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 1000))
    service.payday.book_signed(PAY_WEDNESDAY)
    with pytest.raises(Refused, match="Already booked"):
        service.payday.take_back(waiting.id)


def test_a_corrected_payout_can_be_signed_again(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 1000))
    service.payday.book_signed(PAY_WEDNESDAY)
    wrong = next(
        one for one in service.money.statement(AMBER_14.id, Account.POCKET) if one.kind is EntryKind.CASH_OUT
    )
    service.money.correct(wrong.id, "it was 800")
    service.payday.sign(PAY_WEDNESDAY, signed(AMBER_14.id, 800))
    service.payday.book_signed(PAY_WEDNESDAY)
    assert service.money.balances(AMBER_14.id)[Account.POCKET] == 2156 - 800
    assert service.cash.state().total == -800


def test_a_month_paid_week_by_week_is_exactly_the_month_amount(house: BudgetHouse) -> None:
    service = house.as_staff()
    for day in (7, 14, 21, 28):
        house.clock.set_to(2026, 10, day, 16)
        service.payday.sign(date(2026, 10, day), signed(AMBER_14.id, 100))
        service.payday.book_signed(date(2026, 10, day))
    lines = service.money.statement(AMBER_14.id, Account.POCKET)
    shares = [line.amount for line in reversed(lines) if line.kind is EntryKind.ALLOWANCE]
    assert shares == [1078, 1078, 1077, 1077]


def test_without_a_right_or_a_birth_date_the_line_says_so(house: BudgetHouse) -> None:
    service = house.as_staff()
    service.money.set_right(AMBER_14.id, entitled=False, reason="own income")
    line = line_of(service, AMBER_14.id)
    assert (line.state, line.coming, line.reason) == (PayState.NOT_ENTITLED, 0, "own income")
    assert line_of(service, INES_UNKNOWN.id).state is PayState.NO_BIRTH_DATE


def test_a_day_without_a_tariff_is_refused(house: BudgetHouse) -> None:
    with pytest.raises(Refused, match="No tariff"):
        house.as_staff().payday.run(date(2016, 5, 4))


def test_work_on_thursday_is_still_about_last_wednesday(house: BudgetHouse) -> None:
    payday = house.as_staff().payday
    assert payday.run_day() == PAY_WEDNESDAY
    house.clock.advance(days=1)
    assert payday.run_day() == PAY_WEDNESDAY
    assert payday.next_day() == date(2026, 10, 21)
