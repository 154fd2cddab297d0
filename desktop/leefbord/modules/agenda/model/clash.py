"""Warnings, never refusals: a youth or a colleague in two places at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from leefbord.core.ids import PersonId, RecordId
from leefbord.modules.agenda.model.appointment import Occurrence


class ClashKind(StrEnum):
    """Who would be in two places."""

    YOUTH = "youth"
    ESCORT = "escort"


@dataclass(frozen=True, kw_only=True)
class Clash:
    """Two times that overlap; `planned` is the one being looked at."""

    kind: ClashKind
    planned: Occurrence
    other: Occurrence

    def __repr__(self) -> str:
        return f"Clash({self.kind.value})"


def overlap(one: Occurrence, other: Occurrence) -> bool:
    """Whether two times share a moment; a bare moment lies within when it begins there or inside."""
    if one.starts_at == one.ends_at:
        return other.starts_at <= one.starts_at < other.ends_at or one.starts_at == other.starts_at
    if other.starts_at == other.ends_at:
        return overlap(other, one)
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def clashes(planned: Iterable[Occurrence], others: Iterable[Occurrence]) -> list[Clash]:
    """What overlaps the planned times: the same youth, or the same colleague with another youth.

    Cancelled, all-day and group-wide times clash with nothing; a series does not clash with itself.
    """
    standing = [other for other in others if _counts(other)]
    found = []
    for one in planned:
        if not _counts(one):
            continue
        for other in standing:
            if other.item.id == one.item.id or not overlap(one, other):
                continue
            if one.item.owner is not None and one.item.owner == other.item.owner:
                found.append(Clash(kind=ClashKind.YOUTH, planned=one, other=other))
            elif _escort(one) is not None and _escort(one) == _escort(other):
                found.append(Clash(kind=ClashKind.ESCORT, planned=one, other=other))
    return found


def later_of_clashing(occurrences: Iterable[Occurrence]) -> set[tuple[RecordId, str]]:
    """(item, recurrence) of every time that begins while the youth is elsewhere still: the board's mark."""
    marked: set[tuple[RecordId, str]] = set()
    by_owner: dict[PersonId, list[Occurrence]] = {}
    for occurrence in occurrences:
        if occurrence.item.owner is not None and _counts(occurrence):
            by_owner.setdefault(occurrence.item.owner, []).append(occurrence)
    for theirs in by_owner.values():
        theirs.sort(key=lambda one: (one.starts_at, one.ends_at))
        for index, later in enumerate(theirs):
            if any(overlap(earlier, later) for earlier in theirs[:index]):
                marked.add((later.item.id, later.recurrence.isoformat()))
    return marked


def _counts(occurrence: Occurrence) -> bool:
    return not occurrence.all_day and not occurrence.details.state.cancelled


def _escort(occurrence: Occurrence) -> PersonId | None:
    return occurrence.details.who.escort
