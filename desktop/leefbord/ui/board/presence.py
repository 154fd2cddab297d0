"""What the column header tells of a youth's day: presence that fits or not, tasks done. Pure, no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.core.people import Presence

ALLOWANCE: Final = timedelta(minutes=10)
"""A late bus is no contradiction: an item counts this long after its start, and before its end."""

_OUT_LOOKS: Final = {ItemLook.SCHOOL, ItemLook.WORK}


@dataclass(frozen=True, kw_only=True)
class TaskCount:
    """How many of today's tasks are reported done or approved."""

    done: int
    total: int


def task_count(items: Iterable[DayItem]) -> TaskCount:
    """Count the chores among one youth's items; cancelled ones do not count."""
    chores = [item for item in items if item.look is ItemLook.CHORE and item.state is not ItemState.CANCELLED]
    done = sum(item.state in (ItemState.REPORTED_DONE, ItemState.DONE) for item in chores)
    return TaskCount(done=done, total=len(chores))


def contradicts(presence: Presence, items: Iterable[DayItem], now: datetime) -> bool:
    """Whether where a youth was seen and the columns disagree: it gets a mark, never a silent correction."""
    out = [
        item
        for item in items
        if (item.away or item.look in _OUT_LOOKS)
        and item.state not in (ItemState.CANCELLED, ItemState.DONE)
        and not item.all_day
    ]
    if presence is Presence.IN_HOUSE:
        return any(item.starts_at + ALLOWANCE <= now <= item.ends_at - ALLOWANCE for item in out)
    if presence in (Presence.SCHOOL, Presence.WORK):
        return not any(item.starts_at - ALLOWANCE <= now <= item.ends_at + 3 * ALLOWANCE for item in out)
    return False
