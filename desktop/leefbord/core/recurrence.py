"""A repetition rule: the part of RFC 5545 RRULE this house uses, bounded so that it always ends."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import Final

MOST_TIMES: Final = 5_000
"""COUNT above this is refused: nobody plans it, and expanding it costs time."""
LONGEST_INTERVAL: Final = 366
DAY_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class RuleError(ValueError):
    """A rule that cannot be read, or that this program does not do; `args[0]` is a reason key."""


class Freq(StrEnum):
    """How a rule steps."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, order=True)
class NthDay:
    """A weekday (0 = Monday); `nth` 0 = each, 2 = the second, -1 = the last of the month or year."""

    weekday: int
    nth: int = 0

    @property
    def code(self) -> str:
        """The travelling form: MO, 2MO, -1FR."""
        return f"{self.nth or ''}{DAY_CODES[self.weekday]}"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One RRULE. `until` is the last admitted start, naive wall time in the appointment's own zone."""

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    by_day: tuple[NthDay, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_month: tuple[int, ...] = ()
    by_set_pos: tuple[int, ...] = ()
    week_start: int = 0

    def text(self) -> str:
        """RFC 5545 form with UNTIL in wall time; parse_rule(text) gives the same rule back."""
        parts = [f"FREQ={self.freq.value}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%dT%H%M%S}")
        if self.by_month:
            parts.append("BYMONTH=" + _joined(self.by_month))
        if self.by_month_day:
            parts.append("BYMONTHDAY=" + _joined(self.by_month_day))
        if self.by_day:
            parts.append("BYDAY=" + ",".join(day.code for day in self.by_day))
        if self.by_set_pos:
            parts.append("BYSETPOS=" + _joined(self.by_set_pos))
        if self.week_start:
            parts.append(f"WKST={DAY_CODES[self.week_start]}")
        return ";".join(parts)

    def without_end(self) -> "Rule":
        """The same rhythm for ever."""
        return replace(self, count=None, until=None)


@lru_cache(maxsize=1024)
def parse_rule(text: str) -> Rule:
    """The rule of an RFC 5545 value; RuleError with a reason key for what cannot be read or done.

    UNTIL may be a date (then the whole day counts) or a wall time; an UTC form must be converted first.
    """
    found: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        name = name.strip().upper()
        if not equals or not value or name in found:
            raise RuleError("rule_unreadable")
        found[name] = value.strip().upper()
    freq = found.pop("FREQ", "")
    if freq not in set(Freq):
        raise RuleError("rule_not_supported" if freq else "rule_unreadable")
    rule = Rule(
        freq=Freq(freq),
        interval=_number(found.pop("INTERVAL", "1"), 1, LONGEST_INTERVAL),
        count=_number(found.pop("COUNT"), 1, MOST_TIMES) if "COUNT" in found else None,
        until=_until(found.pop("UNTIL")) if "UNTIL" in found else None,
        by_day=tuple(_day(day) for day in _list(found.pop("BYDAY", ""))),
        by_month_day=_signed(found.pop("BYMONTHDAY", ""), 31),
        by_month=tuple(_number(month, 1, 12) for month in _list(found.pop("BYMONTH", ""))),
        by_set_pos=_signed(found.pop("BYSETPOS", ""), 366),
        week_start=_day_number(found.pop("WKST", "MO")),
    )
    if found:
        raise RuleError("rule_not_supported")
    check_rule(rule)
    return rule


def check_rule(rule: Rule) -> None:
    """RuleError for combinations RFC 5545 forbids or that could search for ever without a hit."""
    if rule.count is not None and rule.until is not None:
        raise RuleError("rule_unreadable")
    ordinals = [day.nth for day in rule.by_day if day.nth]
    if rule.freq in (Freq.DAILY, Freq.WEEKLY) and (ordinals or rule.by_set_pos):
        raise RuleError("rule_not_supported")
    if rule.freq is Freq.WEEKLY and rule.by_month_day:
        raise RuleError("rule_not_supported")
    if ordinals and (rule.by_month_day or rule.by_set_pos):
        raise RuleError("rule_not_supported")
    if any(abs(nth) > _most_of_a_weekday(rule) for nth in ordinals):
        raise RuleError("rule_never")
    if rule.by_set_pos and (
        not rule.by_day
        or rule.by_month_day
        or max(abs(pos) for pos in rule.by_set_pos) > 4 * len(rule.by_day)
    ):
        raise RuleError("rule_not_supported")


def can_ever(rule: Rule, start: datetime) -> bool:
    """Whether at least one day fits: 30 February, or every seventh day on another weekday, never does.

    Walks the rule's own steps through one 400-year cycle of the calendar at most.
    """
    if rule.freq is Freq.WEEKLY:
        return True
    if rule.freq is Freq.DAILY:
        weekdays = {day.weekday for day in rule.by_day}
        if weekdays and rule.interval % 7 == 0 and start.weekday() not in weekdays:
            return False
    days = rule.by_month_day or (() if rule.by_day else (start.day,))
    if rule.freq is Freq.DAILY:
        return not rule.by_month_day or _some_month_has(rule.by_month or tuple(range(1, 13)), days)
    return _some_step_has(rule, start, days)


def _some_step_has(rule: Rule, start: datetime, days: tuple[int, ...]) -> bool:
    yearly = rule.freq is Freq.YEARLY
    months_of_year = rule.by_month or (tuple(range(1, 13)) if rule.by_month_day else (start.month,))
    step = rule.interval * (12 if yearly else 1)
    index = start.year * 12 + start.month - 1
    for _ in range(4_800):
        year, month = divmod(index, 12)
        months = months_of_year if yearly else (month + 1,)
        for candidate in months:
            fits = yearly or not rule.by_month or candidate in rule.by_month
            if fits and (not days or any(abs(day) <= _length(year, candidate) for day in days)):
                return True
        index += step
    return False


def _some_month_has(months: tuple[int, ...], days: tuple[int, ...]) -> bool:
    return any(abs(day) <= _length(2024, month) for month in months for day in days)


def _length(year: int, month: int) -> int:
    """Days of a month, in the 400-year cycle."""
    year = 2000 + year % 400
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days


def _most_of_a_weekday(rule: Rule) -> int:
    return 53 if rule.freq is Freq.YEARLY and not rule.by_month else 5


def _joined(numbers: tuple[int, ...]) -> str:
    return ",".join(str(number) for number in numbers)


def _list(text: str) -> list[str]:
    return text.split(",") if text else []


def _number(text: str, low: int, high: int) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 6 or not low <= int(text) <= high:
        raise RuleError("rule_unreadable")
    return int(text)


def _signed(text: str, high: int) -> tuple[int, ...]:
    numbers = []
    for part in _list(text):
        sign = -1 if part.startswith("-") else 1
        numbers.append(sign * _number(part.lstrip("+-"), 1, high))
    return tuple(numbers)


def _day(text: str) -> NthDay:
    weekday, nth = _day_number(text[-2:]), text[:-2]
    return NthDay(weekday, _signed(nth, 53)[0] if nth else 0)


def _day_number(code: str) -> int:
    if code not in DAY_CODES:
        raise RuleError("rule_unreadable")
    return DAY_CODES.index(code)


def _until(text: str) -> datetime:
    if not text.replace("T", "", 1).isdigit() or not text.isascii():
        raise RuleError("rule_unreadable")
    try:
        if len(text) == 8:
            return datetime.combine(date.fromisoformat(text), time(23, 59, 59))
        if len(text) == 15:
            return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        raise RuleError("rule_unreadable") from None
    raise RuleError("rule_unreadable")
