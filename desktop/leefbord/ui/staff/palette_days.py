"""Days as people type them in the palette: "vrijdag", "morgen", "16/10". Pure apart from the language."""

import re
from datetime import date, timedelta
from typing import Final

from leefbord.ui.staff.ages import date_words

_NUMBERS: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?")
NEAR: Final = 14


def days_for(query: str, today: date) -> list[date]:
    """The days a query may mean: a date, or days of the next two weeks whose name begins like it.

    A date without a year is the one nearest to today. An empty query gives none.
    """
    wanted = query.strip().casefold()
    if not wanted:
        return []
    match = _NUMBERS.fullmatch(wanted)
    if match is not None:
        return _from_numbers(int(match[1]), int(match[2]), int(match[3]) if match[3] else None, today)
    near = [today + timedelta(days=n) for n in range(NEAR)]
    return [day for day in near if date_words(day, "dddd d MMMM").casefold().startswith(wanted)]


def _from_numbers(day: int, month: int, year: int | None, today: date) -> list[date]:
    years = [year] if year is not None else [today.year - 1, today.year, today.year + 1]
    found = []
    for each in years:
        try:
            found.append(date(each, month, day))
        except ValueError:
            continue
    return sorted(found, key=lambda one: abs((one - today).days))[:1]
