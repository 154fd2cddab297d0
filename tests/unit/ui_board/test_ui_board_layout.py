"""Everything of a day has one readable place inside its own column."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import board_day

from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.ui.board.axis import DayAxis, school_hours, span_of
from leefbord.ui.board.layout import BAND, Columns, Sizes, clashes, fit_columns, place_all
from leefbord.ui.board.tasks import task_count

SIZES = Sizes(chip=23, gap=4)


def _axis(items: list[DayItem]) -> DayAxis:
    first, last = span_of(items, board_day.DAY)
    return DayAxis(first=first, last=last, height=800, school=school_hours(items, board_day.DAY))


@st.composite
def day_items(draw: st.DrawFn) -> list[DayItem]:
    """Up to twenty items of three youths and the group, at any time, also of no length."""
    made = []
    for number in range(draw(st.integers(0, 20))):
        start = draw(st.integers(0, 23 * 60 + 58))
        end = draw(st.integers(start, 23 * 60 + 59))
        who = draw(st.sampled_from([None, 0, 1, 2]))
        look = draw(st.sampled_from(list(ItemLook)))
        times = [f"{minute // 60:02d}:{minute % 60:02d}" for minute in (start, end)]
        made.append(board_day.item(who, *times, f"item {number}", look=look))
    return made


@given(day_items())
def test_every_item_lies_in_its_column_and_on_the_axis(items: list[DayItem]) -> None:
    axis, columns = _axis(items), Columns(count=3, width=110)
    ids = [board_day.person(n) for n in range(3)]
    for placed in place_all(ids, items, board_day.DAY, axis, columns, SIZES):
        assert placed.y >= 0
        assert placed.y + placed.height <= axis.height + 1e-6
        assert placed.height >= SIZES.chip - 1 - 1e-6
        if placed.column == BAND:
            assert placed.x >= 0
            assert placed.x + placed.width <= columns.total + 1e-6
        else:
            assert ids[placed.column] == placed.item.youth
            assert placed.x >= placed.column * columns.width
            assert placed.x + placed.width <= (placed.column + 1) * columns.width + 1e-6


@given(day_items())
def test_no_item_is_lost_or_drawn_twice(items: list[DayItem]) -> None:
    ids = [board_day.person(n) for n in range(3)]
    placed = place_all(ids, items, board_day.DAY, _axis(items), Columns(count=3, width=110), SIZES)
    assert sorted(map(id, items)) == sorted(id(one.item) for one in placed)


@given(day_items())
def test_two_items_of_one_youth_never_cover_each_other(items: list[DayItem]) -> None:
    ids = [board_day.person(n) for n in range(3)]
    placed = place_all(ids, items, board_day.DAY, _axis(items), Columns(count=3, width=110), SIZES)
    own = [one for one in placed if one.column != BAND]
    for n, one in enumerate(own):
        for other in own[n + 1 :]:
            if one.column == other.column:
                beside = one.x + one.width <= other.x + 1e-6 or other.x + other.width <= one.x + 1e-6
                above = one.y + one.height <= other.y + 1e-6 or other.y + other.height <= one.y + 1e-6
                assert beside or above


def test_columns_share_the_room_until_they_would_be_too_narrow() -> None:
    assert fit_columns(10, 1000, 1.0).width == 100
    assert fit_columns(10, 600, 1.0).width == 105
    assert fit_columns(10, 1000, 1.5).width == 105 * 1.5


def test_two_appointments_at_once_clash_and_school_does_not() -> None:
    school = board_day.item(0, "8:30", "16:00", "School", look=ItemLook.SCHOOL)
    dentist = board_day.item(0, "15:00", "15:45", "Tandarts", look=ItemLook.HEALTH)
    visit = board_day.item(0, "15:30", "17:00", "Papa", look=ItemLook.VISIT)
    assert clashes([school, dentist, visit]) == {2}


def test_what_is_done_or_cancelled_clashes_with_nothing() -> None:
    dentist = board_day.item(0, "15:00", "15:45", "Tandarts", state=ItemState.CANCELLED)
    visit = board_day.item(0, "15:30", "17:00", "Papa", look=ItemLook.VISIT)
    assert clashes([dentist, visit]) == set()


def test_tasks_count_reported_and_approved_and_leave_out_cancelled() -> None:
    states = (ItemState.OPEN, ItemState.REPORTED_DONE, ItemState.DONE, ItemState.CANCELLED)
    chores = [board_day.item(0, "8:00", "8:15", "Taak", look=ItemLook.CHORE, state=state) for state in states]
    count = task_count(chores)
    assert (count.done, count.total) == (2, 3)


def test_the_words_of_a_band_stand_beside_who_stays_elsewhere() -> None:
    items = [
        board_day.item(None, "18:00", "18:30", "Avondeten"),
        replace(board_day.item(0, "16:00", "22:00", "Thuis bij mama"), away=True),
    ]
    ids = [youth.id for youth in board_day.youths(3)]
    placed = place_all(ids, items, board_day.DAY, _axis(items), Columns(count=3, width=110), SIZES)
    band = next(each for each in placed if each.column == BAND)
    stay = next(each for each in placed if each.column == 0)
    begin, end = band.gap(0, 80)
    assert begin == stay.x + stay.width
    assert end == band.width


def test_a_band_that_is_scrolled_starts_its_words_at_the_edge() -> None:
    items = [board_day.item(None, "18:00", "18:30", "Avondeten")]
    ids = [youth.id for youth in board_day.youths(3)]
    (band,) = place_all(ids, items, board_day.DAY, _axis(items), Columns(count=3, width=110), SIZES)
    assert band.gap(40, 80) == (40, band.width)


def test_a_band_without_a_roomy_gap_takes_the_widest() -> None:
    items = [board_day.item(None, "18:00", "18:30", "Avondeten")]
    ids = [youth.id for youth in board_day.youths(3)]
    (band,) = place_all(ids, items, board_day.DAY, _axis(items), Columns(count=3, width=110), SIZES)
    crowded = replace(band, covered=((0, 100), (110, 200), (230, 330)))
    assert crowded.gap(0, 80) == (200, 230)
