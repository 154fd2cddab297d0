"""The promise of an answer in Belgian working days (DR16)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.fixed_clock import clock_at

from leefbord.services.working_days import answer_by, is_working_day


@pytest.mark.parametrize(
    ("asked", "promised"),
    [
        ((2026, 10, 16, 22), date(2026, 10, 20)),  # Friday evening: Tuesday
        ((2026, 10, 14, 9), date(2026, 10, 16)),
        ((2026, 12, 24, 9), date(2026, 12, 29)),  # Christmas and a weekend between
        ((2027, 5, 5, 9), date(2027, 5, 10)),  # Ascension on Thursday 6 May
        ((2026, 11, 10, 9), date(2026, 11, 13)),  # Armistice day
    ],
)
def test_an_answer_comes_two_working_days_later(asked: tuple[int, int, int, int], promised: date) -> None:
    assert answer_by(clock_at(*asked).now_ms()) == promised


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_the_promised_day_is_the_second_working_day_after(day: date) -> None:
    promised = answer_by(clock_at(day.year, day.month, day.day, 12).now_ms())
    between = [day + timedelta(days=step) for step in range(1, (promised - day).days + 1)]
    assert sum(map(is_working_day, between)) == 2
    assert is_working_day(promised)
