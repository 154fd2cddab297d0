"""Stays: a youth lives here, comes for respite or for a weekend, also in two houses at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from leefbord.core.errors import Refused
from leefbord.core.ids import GroupId, PersonId, RecordId


class StayKind(StrEnum):
    """Why a youth sleeps here; room training changes the youth's kiosk (DR21)."""

    LIVING = "living"
    RESPITE = "respite"
    WEEKEND = "weekend"
    ROOM_TRAINING = "room_training"


@dataclass(frozen=True, kw_only=True)
class Stay:
    """One episode in one group, from the first day to the last day inclusive; no last day = open."""

    id: RecordId
    youth: PersonId
    group: GroupId
    kind: StayKind
    first_day: date
    last_day: date | None = None

    def covers(self, day: date) -> bool:
        """Whether this day belongs to the stay."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def overlaps(self, other: "Stay") -> bool:
        """Whether two stays share a day."""
        starts_before_end = other.last_day is None or self.first_day <= other.last_day
        ends_after_start = self.last_day is None or other.first_day <= self.last_day
        return starts_before_end and ends_after_start


def check_stay(stay: Stay, others: Iterable[Stay]) -> None:
    """Refused when the days are turned round or the youth already stays here then.

    Stays in two different groups may overlap: two houses, or respite beside home.
    """
    if stay.last_day is not None and stay.last_day < stay.first_day:
        raise Refused("The stay ends before it begins", "The last day comes after the first day.")
    for other in others:
        if other.id != stay.id and other.group == stay.group and stay.overlaps(other):
            raise Refused("This youth already stays here then", "Change the stay that is there.")


def present_stay(stays: Iterable[Stay], group: GroupId, day: date) -> Stay | None:
    """The stay in this group that covers this day; the one begun last when two merged ones overlap."""
    covering = [stay for stay in stays if stay.group == group and stay.covers(day)]
    return max(covering, key=lambda stay: (stay.first_day, stay.id), default=None)
