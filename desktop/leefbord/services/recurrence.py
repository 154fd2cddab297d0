"""From a repetition rule to times: dateutil's RRULE on wall time (RFC 5545), bounded by the window."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from leefbord.core.recurrence import Freq, NthDay, Rule

_FREQ = {Freq.DAILY: DAILY, Freq.WEEKLY: WEEKLY, Freq.MONTHLY: MONTHLY, Freq.YEARLY: YEARLY}
_DAY = timedelta(days=1)


def starts_by_rule(rule: Rule, start: datetime, low: datetime, high: datetime) -> Iterator[datetime]:
    """Wall times s of the rule with low <= s < high, ascending; all naive in one zone.

    Work grows with the window, not with the age of the series (a rule with COUNT is walked from its
    start, at most 5,000 steps). `start` itself is given only when the rule gives it.
    """
    begin = start if rule.count is not None else _jump(rule, start, low)
    explicit = _explicit(rule, start)
    last = high - timedelta(seconds=1)
    until = last if rule.until is None else min(rule.until, last)
    walker = rrule(
        _FREQ[rule.freq],
        dtstart=begin,
        interval=rule.interval,
        wkst=rule.week_start,
        bysetpos=rule.by_set_pos or None,
        bymonth=explicit.by_month or None,
        bymonthday=explicit.by_month_day or None,
        byweekday=[_weekday(day) for day in explicit.by_day] or None,
        count=rule.count,
        until=until if rule.count is None else None,
    )
    for found in walker:
        if found > until:
            return
        if found >= low:
            yield found


def _weekday(day: NthDay) -> weekday:
    return weekday(day.weekday, day.nth) if day.nth else weekday(day.weekday)


def _explicit(rule: Rule, start: datetime) -> Rule:
    """What RFC 5545 takes from DTSTART, written out, so that the walk may begin elsewhere."""
    by_month, by_month_day, by_day = rule.by_month, rule.by_month_day, rule.by_day
    if not by_month_day and not by_day:
        if rule.freq is Freq.YEARLY:
            by_month = by_month or (start.month,)
            by_month_day = (start.day,)
        elif rule.freq is Freq.MONTHLY:
            by_month_day = (start.day,)
        elif rule.freq is Freq.WEEKLY:
            by_day = (NthDay(start.weekday()),)
    return Rule(freq=rule.freq, by_month=by_month, by_month_day=by_month_day, by_day=by_day)


def _jump(rule: Rule, start: datetime, low: datetime) -> datetime:
    """A start of the walk before `low` that keeps the rule's rhythm; the start itself if it is near."""
    if rule.freq in (Freq.DAILY, Freq.WEEKLY):
        step = rule.interval * (7 if rule.freq is Freq.WEEKLY else 1)
        steps = (low - start).days // step - 1
        return start + steps * step * _DAY if steps > 0 else start
    step = rule.interval * (12 if rule.freq is Freq.YEARLY else 1)
    months = (low.year - start.year) * 12 + low.month - start.month
    steps = months // step - 1
    if steps <= 0:
        return start
    year, month = divmod(start.year * 12 + start.month - 1 + steps * step, 12)
    return start.replace(year=year, month=1 if rule.freq is Freq.YEARLY else month + 1, day=1)
