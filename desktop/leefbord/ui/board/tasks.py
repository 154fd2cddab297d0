"""How far a youth is with today's tasks. Pure, no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from leefbord.core.day import DayItem, ItemLook, ItemState


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
