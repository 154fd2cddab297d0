"""House rules of profiles and stays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leefbord.core.errors import Refused
from leefbord.core.ids import GroupId, PersonId, RecordId
from leefbord.modules.youths.model.profile import Birth, BirthKind, age_on, check_birth
from leefbord.modules.youths.model.stay import Stay, StayKind, check_stay

DAYS = st.dates(date(2008, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2010, 5, 22), date(2026, 5, 21), 15),
        (date(2010, 5, 22), date(2026, 5, 22), 16),
        (date(2012, 2, 29), date(2026, 2, 27), 13),
        (date(2012, 2, 29), date(2026, 2, 28), 14),
        (date(2012, 2, 29), date(2028, 2, 28), 15),
        (date(2012, 2, 29), date(2028, 2, 29), 16),
    ],
)
def test_age_turns_on_the_birthday(born: date, day: date, age: int) -> None:
    assert age_on(Birth(day=born, kind=BirthKind.KNOWN), day) == age


def test_an_unknown_birth_date_has_no_age() -> None:
    assert age_on(Birth(), date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    "birth",
    [
        Birth(day=None, kind=BirthKind.KNOWN),
        Birth(day=date(2010, 1, 1), kind=BirthKind.UNKNOWN),
        Birth(day=date(2027, 1, 1), kind=BirthKind.KNOWN),
        Birth(day=date(1899, 1, 1), kind=BirthKind.ESTIMATED),
    ],
)
def test_a_birth_date_that_cannot_be_is_refused(birth: Birth) -> None:
    with pytest.raises(Refused):
        check_birth(birth, date(2026, 10, 14))


def stay(first_day: date, last_day: date | None, number: int) -> Stay:
    return Stay(
        id=RecordId(bytes([number]) * 16),
        youth=PersonId(b"y" * 16),
        group=GroupId(b"g" * 16),
        kind=StayKind.LIVING,
        first_day=first_day,
        last_day=last_day,
    )


@given(DAYS, st.none() | DAYS, DAYS, st.none() | DAYS, DAYS)
def test_two_stays_that_share_a_day_are_refused(
    first: date, last: date | None, other_first: date, other_last: date | None, day: date
) -> None:
    one, other = stay(first, last, 1), stay(other_first, other_last, 2)
    if one.covers(day) and other.covers(day):
        with pytest.raises(Refused):
            check_stay(one, [other])


def test_the_day_of_leaving_belongs_to_the_stay() -> None:
    assert stay(date(2026, 1, 1), date(2026, 1, 5), 1).covers(date(2026, 1, 5))
    check_stay(stay(date(2026, 1, 6), None, 2), [stay(date(2026, 1, 1), date(2026, 1, 5), 1)])
