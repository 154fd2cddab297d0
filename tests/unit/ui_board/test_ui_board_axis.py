"""The axis maps every minute to one pixel and back, whatever is compressed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import board_day

from leefbord.core.day import ItemLook
from leefbord.ui.board.axis import DAY, DayAxis, at_minute, minutes_of, school_hours, snap, span_of


@st.composite
def axes(draw: st.DrawFn) -> DayAxis:
    """Any axis, with or without school hours, also partly or wholly outside the span."""
    first = draw(st.integers(0, DAY - 60))
    last = draw(st.integers(first + 30, DAY))
    school = draw(st.none() | st.tuples(st.integers(0, DAY - 60), st.integers(60, DAY)))
    if school is not None and school[0] >= school[1]:
        school = None
    return DayAxis(first=first, last=last, height=draw(st.floats(50, 5000)), school=school)


@given(axes(), st.integers(0, DAY))
def test_a_minute_comes_back_from_its_pixel(axis: DayAxis, minute: int) -> None:
    inside = min(max(minute, axis.first), axis.last)
    assert axis.minute(axis.y(minute)) == pytest.approx(inside, abs=1e-6)


@given(axes(), st.integers(0, DAY), st.integers(0, DAY))
def test_later_is_never_higher_on_the_page(axis: DayAxis, one: int, other: int) -> None:
    early, late = sorted((one, other))
    assert axis.y(early) <= axis.y(late) + 1e-9


@given(axes())
def test_the_axis_fills_its_height(axis: DayAxis) -> None:
    assert axis.y(axis.first) == 0
    assert axis.y(axis.last) == pytest.approx(axis.height)


@given(st.floats(-100, 3000))
def test_snapping_gives_a_quarter_within_the_day(minute: float) -> None:
    assert snap(minute) % 15 == 0
    assert 0 <= snap(minute) <= DAY


def test_school_hours_take_a_third_of_the_pace() -> None:
    axis = DayAxis(first=7 * 60, last=22 * 60, height=900, school=(510, 720))
    school = axis.y(720) - axis.y(510)
    same_time_in_the_evening = axis.y(1290) - axis.y(1080)
    assert school / same_time_in_the_evening == pytest.approx(0.34)


def test_the_school_hours_of_the_picture_are_found() -> None:
    assert school_hours(board_day.items(), board_day.DAY) == (510, 720)


def test_a_day_without_school_is_not_compressed() -> None:
    items = [item for item in board_day.items() if item.look is not ItemLook.SCHOOL]
    assert school_hours(items, board_day.DAY) is None


def test_one_short_lesson_does_not_compress_the_day() -> None:
    lesson = board_day.item(0, "10:00", "11:00", "Toets", look=ItemLook.SCHOOL)
    assert school_hours([lesson], board_day.DAY) is None


def test_a_late_item_makes_the_day_longer_and_never_longer_than_a_day() -> None:
    late = board_day.item(0, "23:00", "23:59", "Nachttrein")
    assert span_of([late], board_day.DAY) == (405, DAY)


def test_an_item_of_yesterday_starts_at_midnight_and_one_of_tomorrow_ends_there() -> None:
    at = board_day.at("12:00")
    assert minutes_of(at, date(2026, 10, 15)) == 0
    assert minutes_of(at, date(2026, 10, 13)) == DAY


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_days_on_which_the_clock_changes_keep_their_wall_times(day: date) -> None:
    assert minutes_of(at_minute(day, 16 * 60 + 15), day) == 16 * 60 + 15
