"""Time in words: what a child reads from a clock with hands can be read back to the same minute."""

import re
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.ui.kiosk.time_words import (
    at_words,
    clock_words,
    date_words,
    day_word,
    digital,
    from_until_words,
    in_words,
    left_words,
    length_words,
    nights_until,
    nights_words,
    short_day,
    until_words,
    whole_minutes,
)


def _read_back(words: str) -> int:
    """Minutes after twelve that a clock phrase means, by the grammar of spoken time and nothing else."""
    if found := re.fullmatch(r"(\d+) uur", words):
        return int(found[1]) % 12 * 60
    if found := re.fullmatch(r"half (\d+)", words):
        return (int(found[1]) * 60 - 30) % 720
    found = re.fullmatch(r"(kwart|\d+) (voor|na) (half )?(\d+)", words)
    assert found, words
    minutes = 15 if found[1] == "kwart" else int(found[1])
    base = int(found[4]) * 60 - (30 if found[3] else 0)
    return (base + (minutes if found[2] == "na" else -minutes)) % 720


@given(st.times())
def test_every_minute_of_the_day_reads_back_to_itself(at: time) -> None:
    assert _read_back(clock_words(at)) == (at.hour % 12) * 60 + at.minute


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(8, 30), "om half 9"),
        (time(15, 0), "om 3 uur"),
        (time(17, 45), "om kwart voor 6"),
        (time(14, 15), "om kwart na 2"),
        (time(16, 20), "om 20 na 4"),
        (time(16, 25), "om 5 voor half 5"),
        (time(16, 35), "om 5 na half 5"),
        (time(16, 40), "om 20 voor 5"),
        (time(0, 0), "om 12 uur"),
        (time(12, 30), "om half 1"),
    ],
)
def test_times_are_said_as_in_flanders(at: time, words: str) -> None:
    assert at_words(at) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 minuten"),
        (1, "1 minuut"),
        (15, "een kwartier"),
        (30, "een half uur"),
        (40, "40 minuten"),
        (60, "een uur"),
        (75, "een uur en een kwartier"),
        (90, "anderhalf uur"),
        (120, "2 uur"),
        (130, "2 uur en 10 minuten"),
    ],
)
def test_lengths_are_said_in_the_units_people_use(minutes: int, words: str) -> None:
    assert length_words(minutes) == words


def test_what_is_here_and_what_is_almost_over_have_their_own_words() -> None:
    assert (in_words(0), left_words(0)) == ("nu", "bijna klaar")
    assert (in_words(40), left_words(40)) == ("over 40 minuten", "nog 40 minuten")


def test_spans_and_digits() -> None:
    assert until_words(time(15)) == "tot 3 uur"
    assert from_until_words(time(14), time(16, 30)) == "van 2 uur tot half 5"
    assert digital(time(9, 5)) == "09.05"


def test_days_near_today_have_names_and_far_days_have_dates() -> None:
    today = date(2026, 10, 14)
    said = [day_word(today + timedelta(days=away), today) for away in (-1, 0, 1, 2, 3, 10)]
    assert said == ["gisteren", "vandaag", "morgen", "overmorgen", "zaterdag", "zaterdag 24 oktober"]
    assert date_words(today) == "woensdag 14 oktober"
    assert short_day(today) == "wo 14"


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1)), st.integers(1, 400))
def test_nights_count_down_by_one_a_day(today: date, away: int) -> None:
    payday = today + timedelta(days=away)
    assert nights_until(payday, today) == nights_until(payday, today + timedelta(days=1)) + 1


def test_nights_are_counted_as_sleeps() -> None:
    assert [nights_words(n) for n in (0, 1, 2)] == ["vandaag", "nog 1 nacht slapen", "nog 2 nachten slapen"]


def test_a_started_minute_still_counts() -> None:
    assert [whole_minutes(timedelta(seconds=s)) for s in (-5, 0, 1, 60, 61)] == [0, 0, 1, 1, 2]
