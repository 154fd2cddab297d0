"""From a rule to times: dateutil's RRULE on wall time, laid on the clock of the zone afterwards (RFC 5545).

A start that the spring night skips lies an hour later; one that the autumn night has twice is the first.
Equal to recurring-ical-events, which a test proves over random rules.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from leefbord.core.clock import HOUSE_ZONE
from leefbord.modules.agenda.model.appointment import (
    EARLIEST,
    LATEST,
    Appointment,
    Change,
    Occurrence,
    When,
)
from leefbord.services.recurrence import starts_by_rule

_DAY = timedelta(days=1)


def starts_between(when: When, low: datetime, high: datetime) -> list[datetime]:
    """Wall-time starts s with low <= s < high, ascending, each once; EXDATE out, RDATE and the start in.

    All three are naive in the appointment's zone. Work grows with the window, not with the age of the
    series (a rule with COUNT is walked from its start, at most 5,000 steps).
    """
    found = {start for start in (when.start, *when.extra) if low <= start < high}
    if when.rule is not None:
        low, high = max(low, when.start, EARLIEST), min(high, LATEST)
        if low < high:
            found.update(starts_by_rule(when.rule, when.start, low, high))
    return sorted(found - set(when.except_))


def is_time_of(when: When, recurrence: datetime) -> bool:
    """Whether the series has a time that starts exactly then."""
    return recurrence in starts_between(when, recurrence, recurrence + timedelta(seconds=1))


def laid_on_clock(when: When, start: datetime, end: datetime) -> tuple[datetime, datetime]:
    """Both wall times as real Brussels times; the end never lies before the start.

    All-day times stay midnights in Brussels whatever the zone says: a day is a day.
    """
    zone = HOUSE_ZONE if when.all_day else when.tz
    starts_at = start.replace(tzinfo=zone).astimezone(UTC)
    ends_at = end.replace(tzinfo=zone).astimezone(UTC)
    if ends_at < starts_at:
        ends_at = starts_at + (end - start)
    return starts_at.astimezone(HOUSE_ZONE), ends_at.astimezone(HOUSE_ZONE)


def occurrences_between(
    item: Appointment, changes: Iterable[Change], low: datetime, high: datetime
) -> list[Occurrence]:
    """All times that lie partly in [low, high) (aware), ascending; a moved one counts where it moved to.

    A change whose own time is no longer in the series still shows, unless it was cancelled.
    """
    by_recurrence: Mapping[datetime, Change] = {change.recurrence: change for change in changes}
    zone = HOUSE_ZONE if item.when.all_day else item.when.tz
    first = low.astimezone(zone).replace(tzinfo=None) - item.when.duration - _DAY
    last = high.astimezone(zone).replace(tzinfo=None) + _DAY
    found = []
    for start in starts_between(item.when, first, last):
        if start not in by_recurrence:
            found.append(_usual(item, start))
    for recurrence, change in by_recurrence.items():
        if recurrence in item.when.except_:
            continue
        occurrence = changed_occurrence(item, change)
        if occurrence.details.state.cancelled and not is_time_of(item.when, recurrence):
            continue
        found.append(occurrence)
    inside = [occurrence for occurrence in found if _overlaps(occurrence, low, high)]
    return sorted(inside, key=lambda occurrence: (occurrence.starts_at, occurrence.recurrence))


def occurrence_at(item: Appointment, changes: Iterable[Change], recurrence: datetime) -> Occurrence | None:
    """The time that would start at this wall time; None when the series has none there."""
    for change in changes:
        if change.recurrence == recurrence:
            return changed_occurrence(item, change)
    return _usual(item, recurrence) if is_time_of(item.when, recurrence) else None


def _overlaps(occurrence: Occurrence, low: datetime, high: datetime) -> bool:
    if occurrence.starts_at == occurrence.ends_at:
        return low <= occurrence.starts_at < high
    return occurrence.starts_at < high and low < occurrence.ends_at


def _usual(item: Appointment, start: datetime) -> Occurrence:
    starts_at, ends_at = laid_on_clock(item.when, start, start + item.when.duration)
    single = not item.when.repeats
    return Occurrence(
        item=item,
        recurrence=start,
        starts_at=starts_at,
        ends_at=ends_at,
        all_day=item.when.all_day,
        details=item.details,
        was=_on_clock(item.when, item.when.was) if single else None,
        moved_by=item.when.moved_by if single else None,
    )


def changed_occurrence(item: Appointment, change: Change) -> Occurrence:
    """One time with its own time and details in place of the series'."""
    when = change.when or item.when
    start, end = change.recurrence, change.recurrence + item.when.duration
    if change.when is not None:
        start, end = change.when.start, change.when.end
    starts_at, ends_at = laid_on_clock(when, start, end)
    return Occurrence(
        item=item,
        recurrence=change.recurrence,
        starts_at=starts_at,
        ends_at=ends_at,
        all_day=when.all_day,
        details=change.details.over(item.details),
        changed=True,
        was=None if change.when is None else _on_clock(item.when, change.when.was),
        moved_by=None if change.when is None else change.when.moved_by,
    )


def _on_clock(when: When, wall: datetime | None) -> datetime | None:
    return None if wall is None else laid_on_clock(when, wall, wall)[0]


def in_zone(when: When, zone: str) -> When:
    """A single time told in another zone; all-day stays as it is."""
    if when.all_day or when.zone == zone:
        return when
    start = moved_zone(when.start, when.zone, zone)
    return replace(when, start=start, end=start + when.duration, zone=zone)


def moved_zone(at: datetime, zone: str, into: str) -> datetime:
    """The wall time of the same moment elsewhere."""
    before, after = When(start=at, end=at, zone=zone).tz, When(start=at, end=at, zone=into).tz
    return at.replace(tzinfo=before).astimezone(after).replace(tzinfo=None)


def count_up_to(when: When, high: datetime) -> int:
    """How many times of the rule itself start before `high`; what COUNT has used up there."""
    if when.rule is None:
        return 0
    begin = max(when.start, EARLIEST)
    return sum(1 for _ in starts_by_rule(when.rule, when.start, begin, high)) if begin < high else 0
