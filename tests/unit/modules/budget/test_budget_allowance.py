"""The allowance of a month: DR1 bands, DR2 tariffs, DR3 split."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.errors import Refused, Trouble
from leefbord.core.resources import resource
from leefbord.modules.budget.model.allowance import (
    age_on,
    band_of,
    due_parts,
    month_amount,
    next_pay_day,
    pay_days,
    split,
)
from leefbord.modules.budget.model.tariff import MAX_BYTES, parse_tariffs, tariff_for

TARIFFS = parse_tariffs(resource("facts", "zakgeld.toml").read_bytes())
WEDNESDAY = 2
HEAD = b"format = 1\n[[tariff]]\nvalid_from = 2026-01-01\n"
HEAD += b'checked_on = 2026-01-01\nsource = ""\nverified = true\n'


def first_age(birth: date, month: date) -> int:
    band = band_of(birth, month, tariff_for(TARIFFS, month))
    assert band is not None
    return band.first


def test_the_higher_band_starts_the_month_after_the_birthday() -> None:
    born = date(2014, 3, 15)
    assert first_age(born, date(2026, 3, 1)) == 8
    assert first_age(born, date(2026, 4, 1)) == 12


def test_a_birthday_on_the_last_day_of_the_month_counts_from_the_next_day() -> None:
    assert first_age(date(2014, 3, 31), date(2026, 4, 1)) == 12
    assert first_age(date(2014, 4, 1), date(2026, 4, 1)) == 8


def test_born_on_29_february_has_the_birthday_on_the_28th_in_common_years() -> None:
    born = date(2012, 2, 29)
    assert age_on(born, date(2026, 2, 27)) == 13
    assert age_on(born, date(2026, 2, 28)) == 14
    assert age_on(born, date(2028, 2, 28)) == 15
    assert age_on(born, date(2028, 2, 29)) == 16
    assert first_age(born, date(2026, 3, 1)) == 14


def test_first_entitlement_at_six_follows_the_same_rule_and_twenty_is_the_last_year() -> None:
    month = date(2026, 10, 1)
    assert month_amount(date(2020, 10, 1), month, TARIFFS) == 0
    assert month_amount(date(2020, 9, 30), month, TARIFFS) == 720
    assert month_amount(date(2005, 10, 1), month, TARIFFS) == 7190
    assert month_amount(date(2005, 9, 30), month, TARIFFS) == 0


def test_a_month_takes_the_newest_tariff_in_force_on_its_first_day() -> None:
    assert tariff_for(TARIFFS, date(2022, 11, 30)).valid_from == date(2018, 9, 1)
    assert tariff_for(TARIFFS, date(2022, 12, 1)).valid_from == date(2022, 12, 1)
    with pytest.raises(Refused, match="No tariff"):
        tariff_for(TARIFFS, date(2010, 1, 1))


def test_the_tariff_that_ships_says_that_nobody_verified_it() -> None:
    assert not any(tariff.verified for tariff in TARIFFS)
    assert all(tariff.source for tariff in TARIFFS)


@given(total=st.integers(0, 20_000), count=st.integers(1, 6))
def test_shares_add_up_exactly_and_differ_by_a_cent_at_most(total: int, count: int) -> None:
    shares = split(total, count)
    assert sum(shares) == total
    assert max(shares) - min(shares) <= 1
    assert list(shares) == sorted(shares, reverse=True)


@given(
    birth=st.dates(date(2006, 1, 1), date(2019, 12, 31)),
    month=st.dates(date(2025, 1, 1), date(2028, 12, 1)).map(lambda day: day.replace(day=1)),
    weekday=st.integers(0, 6),
    order=st.randoms(use_true_random=False),
)
def test_a_month_booked_in_any_order_adds_up_to_the_month_amount(
    birth: date, month: date, weekday: int, order: Random
) -> None:
    amount = month_amount(birth, month, TARIFFS)
    days = list(pay_days(month, weekday))
    assert len(days) in (4, 5)
    order.shuffle(days)
    booked: dict[date, int] = {}
    last = month + timedelta(days=30)
    for day in days:
        due = due_parts(
            birth=birth, tariffs=TARIFFS, weekday=weekday, run_day=last, since=month, booked=booked
        )
        booked.update({part.pay_day: part.cents for part in due if part.pay_day == day})
    assert sum(booked.values()) == amount


def test_a_late_correction_of_the_birth_date_still_gives_the_whole_month() -> None:
    october, booked = date(2026, 10, 1), {date(2026, 10, 7): 718}
    due = due_parts(
        birth=date(2012, 3, 3),
        tariffs=TARIFFS,
        weekday=WEDNESDAY,
        run_day=date(2026, 10, 28),
        since=october,
        booked=booked,
    )
    assert sum(part.cents for part in due) + 718 == 4310


def test_missed_pay_days_stay_due() -> None:
    due = due_parts(
        birth=date(2012, 3, 3),
        tariffs=TARIFFS,
        weekday=WEDNESDAY,
        run_day=date(2026, 10, 14),
        since=date(2026, 9, 30),
        booked={date(2026, 9, day): 862 for day in (2, 9, 16, 23)},
    )
    assert [part.pay_day for part in due] == [date(2026, 9, 30), date(2026, 10, 7), date(2026, 10, 14)]
    assert [part.cents for part in due] == [862, 1078, 1078]


@given(today=st.dates(date(2025, 1, 1), date(2030, 1, 1)), weekday=st.integers(0, 6))
def test_the_next_pay_day_is_within_a_week(today: date, weekday: int) -> None:
    day = next_pay_day(today, weekday)
    assert day.weekday() == weekday
    assert timedelta(0) <= day - today < timedelta(days=7)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"format = 2\n[[tariff]]",
        b"format = 1\ntariff = 3",
        b"format = 1\n[[tariff]]\nvalid_from = 2026-01-01",
        b"x" * (MAX_BYTES + 1),
        HEAD + b"bands = [{ from = 6, to = 9, cents = 1 }, { from = 8, to = 12, cents = 2 }]",
        HEAD + b"bands = [{ from = 6, to = 9, cents = true }]",
    ],
    ids=["empty", "not text", "other format", "no table", "no bands", "too large", "overlap", "truth"],
)
def test_a_broken_tariff_file_is_trouble_and_nothing_else(data: bytes) -> None:
    with pytest.raises(Trouble):
        parse_tariffs(data)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_tariff_parser_fall_over(data: bytes) -> None:
    with pytest.raises(Trouble):
        parse_tariffs(data)
