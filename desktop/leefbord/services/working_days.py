"""Belgian working days, and the day by which an answer is promised (DR16)."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

import holidays

from leefbord.core.clock import house_day

PROMISED_DAYS: Final = 2


@lru_cache(maxsize=32)
def _legal_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("BE", years=year, categories=("public",)))


def is_working_day(day: date) -> bool:
    """Monday to Friday, and no legal holiday."""
    return day.weekday() < 5 and day not in _legal_holidays(day.year)


def answer_by(asked_ms: int) -> date:
    """The last day of the promise: two working days after the day of asking in Brussels."""
    day, left = house_day(asked_ms), PROMISED_DAYS
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day)
    return day
