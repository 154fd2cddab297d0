"""The allowance of a month: band by age (DR1), split over pay days (DR3), what is still due."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from leefbord.core.money import Cents
from leefbord.modules.budget.model.tariff import Band, Tariff, tariff_for


@dataclass(frozen=True, kw_only=True)
class DuePart:
    """One pay day's share of a month that is not booked yet: part 2 of 4, say."""

    pay_day: date
    part: int
    parts: int
    cents: Cents


def age_on(birth: date, day: date) -> int:
    """Whole years on a day. Born on 29 February: the birthday is 28 February in common years (assumption)."""
    last = monthrange(day.year, birth.month)[1]
    birthday = date(day.year, birth.month, min(birth.day, last))
    return day.year - birth.year - (day < birthday)


def band_of(birth: date, month: date, tariff: Tariff) -> Band | None:
    """The band of a month: by the age on the last day of the month before."""
    return tariff.band(age_on(birth, month.replace(day=1) - timedelta(days=1)))


def month_amount(birth: date, month: date, tariffs: Sequence[Tariff]) -> Cents:
    """What is due for a whole month; 0 when no band fits; Refused without a tariff (DR2)."""
    band = band_of(birth, month, tariff_for(tariffs, month))
    return Cents(0) if band is None else band.cents


def split(total: int, count: int) -> tuple[Cents, ...]:
    """Shares that differ by one cent at most and add up exactly; the larger ones come first."""
    share, rest = divmod(total, count)
    return tuple(Cents(share + (number < rest)) for number in range(count))


def pay_days(month: date, weekday: int) -> tuple[date, ...]:
    """The pay days of a month; weekday 0 is Monday."""
    first = month.replace(day=1)
    days = (first + timedelta(days=number) for number in range(monthrange(first.year, first.month)[1]))
    return tuple(day for day in days if day.weekday() == weekday)


def next_pay_day(today: date, weekday: int) -> date:
    """Today or the first pay day after it."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def due_parts(
    *,
    birth: date,
    tariffs: Sequence[Tariff],
    weekday: int,
    run_day: date,
    since: date,
    booked: Mapping[date, int],
) -> tuple[DuePart, ...]:
    """Every pay day from `since` (its whole month) to `run_day` that is not in `booked`, oldest first.

    What remains of a month is split anew over its days that are left, so that the month's sum is
    exact even after a correction of the birth date or a late tariff.
    """
    parts: list[DuePart] = []
    month = since.replace(day=1)
    while month <= run_day:
        parts += _due_in_month(month, month_amount(birth, month, tariffs), weekday, run_day, booked)
        month = (month + timedelta(days=31)).replace(day=1)
    return tuple(parts)


def _due_in_month(
    month: date, amount: Cents, weekday: int, run_day: date, booked: Mapping[date, int]
) -> list[DuePart]:
    days = pay_days(month, weekday)
    paid = sum(cents for day, cents in booked.items() if (day.year, day.month) == (month.year, month.month))
    open_days = [day for day in days if day not in booked]
    if not open_days:
        return []
    shares = dict(zip(open_days, split(max(0, amount - paid), len(open_days)), strict=True))
    return [
        DuePart(pay_day=day, part=number, parts=len(days), cents=shares[day])
        for number, day in enumerate(days, start=1)
        if day in shares and day <= run_day and shares[day] > 0
    ]
