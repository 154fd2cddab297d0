"""What stands in Nu, Straks and Dan on the kiosk home, chosen from the day's items. Pure, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from leefbord.core.day import DayItem, ItemLook, ItemState
from leefbord.core.ids import PersonId

NAMELESS_LOOKS: Final = frozenset({ItemLook.VISIT, ItemLook.TALK})
"""Items whose title may name somebody: the home page shows only what kind of thing it is."""


@dataclass(frozen=True, kw_only=True)
class DayStrip:
    """The three cards. `progress` is the share of `now` that has passed, 0.0 to 1.0.

    `free_until`: nothing is planned now, and this is when the next thing starts.
    """

    now: DayItem | None
    soon: DayItem | None
    then: DayItem | None
    progress: float = 0.0
    free_until: datetime | None = None


def day_strip(items: Sequence[DayItem], youth: PersonId, at: datetime) -> DayStrip:
    """The strip of one youth at an aware moment; group moments count for everyone."""
    mine = sorted(
        (item for item in items if _counts(item, youth) and (item.ends_at > at or item.starts_at > at)),
        key=lambda item: (item.starts_at, item.ends_at, item.key),
    )
    # What started last is what one is really doing: dinner inside a free afternoon, not the afternoon.
    running = [item for item in mine if item.starts_at <= at < item.ends_at]
    now = running[-1] if running else None
    coming = [item for item in mine if item.starts_at > at]
    soon = coming[0] if coming else None
    then = coming[1] if len(coming) > 1 else None
    if now is None:
        return DayStrip(now=None, soon=soon, then=then, free_until=soon.starts_at if soon else None)
    return DayStrip(now=now, soon=soon, then=then, progress=share_passed(now, at))


def _counts(item: DayItem, youth: PersonId) -> bool:
    return item.youth in (None, youth) and item.state is not ItemState.CANCELLED and not item.all_day


def share_passed(item: DayItem, at: datetime) -> float:
    """The share of an item that has passed at a moment, 0.0 to 1.0; a moment without length is over."""
    length = (item.ends_at - item.starts_at).total_seconds()
    if length <= 0:
        return 1.0 if at >= item.starts_at else 0.0
    return min(1.0, max(0.0, (at - item.starts_at).total_seconds() / length))


def names_somebody(item: DayItem) -> bool:
    """Whether the home page must not show this item's own title; "home" is a meal or one's own family."""
    return item.look in NAMELESS_LOOKS or (item.look is ItemLook.HOME and item.youth is not None)
