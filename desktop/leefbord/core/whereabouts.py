"""Where a youth should be by the agenda, beside where somebody saw them: marked, never corrected."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from leefbord.core.day import DayItem, ItemState
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence

AT_HOUSE = frozenset({Presence.IN_HOUSE, Presence.THERAPY})
"""Presences that agree with an empty agenda; therapy may be given in the house itself."""

NOT_SEEN = frozenset({Presence.UNKNOWN, Presence.MISSING})
"""Nothing was observed, or the youth is known to be missing: then the agenda contradicts nobody."""


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """The agenda and the last observation say different things. `item` is what should be going on, if any."""

    presence: Presence
    item: DayItem | None


def away_now(items: Iterable[DayItem], youth: PersonId, now: datetime) -> DayItem | None:
    """The item that takes this youth out of the house at this moment; the one begun last."""
    going_on = [
        item
        for item in items
        if item.youth == youth
        and item.away
        and item.state is not ItemState.CANCELLED
        and item.starts_at <= now < item.ends_at
    ]
    return max(going_on, key=lambda item: item.starts_at, default=None)


def doubt_about(presence: Presence, items: Iterable[DayItem], youth: PersonId, now: datetime) -> Doubt | None:
    """What does not fit: seen in the house while the agenda is elsewhere, or away with an empty agenda.

    All-day items count (a day at home). Nobody's observation is changed by this.
    """
    if presence in NOT_SEEN:
        return None
    item = away_now(items, youth, now)
    if item is not None and presence is Presence.IN_HOUSE:
        return Doubt(presence=presence, item=item)
    if item is None and presence not in AT_HOUSE:
        return Doubt(presence=presence, item=None)
    return None
