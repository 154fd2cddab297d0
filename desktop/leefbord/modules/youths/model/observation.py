"""Presence as a ledger of observations: who saw it, since when, what, expected back."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from leefbord.core.errors import Refused
from leefbord.core.ids import OperationId, PersonId, RecordId
from leefbord.core.people import Presence
from leefbord.core.records import Fields

LONGEST_NOTE: Final = 200
SLACK_MS: Final = 5 * 60 * 1000
"""Clocks of two desks differ a little; further ahead nobody can have seen anything."""


@dataclass(frozen=True, kw_only=True)
class Observation:
    """Somebody saw or heard where a youth is. Times are milliseconds since 1970 UTC.

    seen_by saw it at `seen_ms`; it is so since `since_ms`. `operation` names the entry in the ledger.
    """

    id: RecordId
    operation: OperationId
    youth: PersonId
    presence: Presence
    seen_by: PersonId
    seen_ms: int
    since_ms: int
    back_ms: int | None = None
    note: str = ""
    taken_back: bool = False

    def __repr__(self) -> str:
        return f"Observation({self.id[:4].hex()})"


def check_observation(
    *, presence: Presence, since_ms: int, back_ms: int | None, note: str, now_ms: int
) -> None:
    """Refused when it cannot have been seen, or the return lies before the leaving."""
    if presence is Presence.UNKNOWN:
        raise Refused("Choose where the youth is", "An observation says what somebody saw.")
    if since_ms > now_ms + SLACK_MS:
        raise Refused("This time is still to come", "Plan it in the agenda instead.")
    if back_ms is not None and back_ms <= since_ms:
        raise Refused("Back before leaving", "The time back comes after the time of leaving.")
    if len(note) > LONGEST_NOTE:
        raise Refused("This note is too long", "Keep it to one sentence; write the rest in a report.")


def latest(observations: Iterable[Observation]) -> Observation | None:
    """The observation that holds: the one that is so since latest, and of those the one seen last."""
    standing = [seen for seen in observations if not seen.taken_back]
    return max(standing, key=lambda seen: (seen.since_ms, seen.seen_ms, seen.id), default=None)


def counter_entry(fields: Fields) -> Fields:
    """The entry that takes an observation back; what it countered stays readable in the ledger."""
    return {**fields, "taken_back": True}
