"""A difference between agenda and observation is marked."""

from datetime import datetime

import pytest

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemState
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence
from leefbord.core.whereabouts import doubt_about

YOUTH = PersonId(b"y" * 16)
NOW = datetime(2026, 10, 14, 14, 33, tzinfo=HOUSE_ZONE)


def item(start: int, end: int, *, away: bool = True, state: ItemState = ItemState.OPEN) -> DayItem:
    return DayItem(
        module="agenda",
        key=f"{start}",
        youth=YOUTH,
        starts_at=NOW.replace(hour=start, minute=0),
        ends_at=NOW.replace(hour=end, minute=0),
        title="School",
        away=away,
        state=state,
    )


@pytest.mark.parametrize(
    ("presence", "items", "doubtful"),
    [
        (Presence.IN_HOUSE, [], False),
        (Presence.IN_HOUSE, [item(8, 12)], False),
        (Presence.IN_HOUSE, [item(13, 16)], True),
        (Presence.IN_HOUSE, [item(13, 16, away=False)], False),
        (Presence.IN_HOUSE, [item(13, 16, state=ItemState.CANCELLED)], False),
        (Presence.SCHOOL, [item(8, 12)], True),
        (Presence.SCHOOL, [item(13, 16)], False),
        (Presence.MISSING, [item(13, 16)], False),
        (Presence.UNKNOWN, [item(13, 16)], False),
    ],
)
def test_what_does_not_fit_is_marked(presence: Presence, items: list[DayItem], doubtful: bool) -> None:
    doubt = doubt_about(presence, items, YOUTH, NOW)
    assert (doubt is not None) == doubtful


def test_another_youths_agenda_says_nothing_about_this_one() -> None:
    assert doubt_about(Presence.IN_HOUSE, [item(13, 16)], PersonId(b"z" * 16), NOW) is None
