"""Days as people type them."""

from datetime import date

from leefbord.ui.staff.ages import date_words
from leefbord.ui.staff.palette_days import days_for

TODAY = date(2026, 10, 14)


def test_a_date_without_a_year_is_the_nearest_one() -> None:
    assert days_for("16/10", TODAY) == [date(2026, 10, 16)]
    assert days_for("2-1", TODAY) == [date(2027, 1, 2)]
    assert days_for("24/12/2024", TODAY) == [date(2024, 12, 24)]


def test_what_is_no_date_finds_no_day() -> None:
    assert days_for("31/02/2026", TODAY) == []
    assert days_for("99/99", TODAY) == []
    assert days_for("", TODAY) == []
    assert days_for("zzz", TODAY) == []


def test_the_29th_of_february_goes_to_a_year_that_has_one() -> None:
    assert days_for("29/02", date(2027, 6, 1)) == [date(2028, 2, 29)]


def test_the_name_of_a_day_finds_it_within_two_weeks() -> None:
    friday = date(2026, 10, 16)
    assert days_for(date_words(friday, "dddd"), TODAY) == [friday, date(2026, 10, 23)]
