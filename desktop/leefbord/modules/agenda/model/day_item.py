"""Appointments as the board and the kiosk draw them; keys that find the occurrence back."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from leefbord.core.day import DayAction, DayItem, ItemLook, ItemState
from leefbord.core.errors import Refused
from leefbord.core.ids import ID_SIZE, PersonId, RecordId
from leefbord.core.streams import StreamId, parse_stream
from leefbord.modules.agenda.model.appointment import Occurrence
from leefbord.modules.agenda.model.clash import later_of_clashing

MODULE: Final = "agenda"
ICONS: Final[Mapping[ItemLook, str]] = {
    ItemLook.SCHOOL: "school",
    ItemLook.FREE_TIME: "ball-football",
    ItemLook.HEALTH: "stethoscope",
    ItemLook.CARE: "heart-handshake",
    ItemLook.TALK: "message-circle",
    ItemLook.VISIT: "users",
    ItemLook.HOME: "home",
    ItemLook.CHORE: "clipboard-check",
    ItemLook.TRANSPORT: "car",
    ItemLook.WORK: "briefcase",
    ItemLook.OTHER: "calendar",
}
PICTOGRAMS: Final[Mapping[ItemLook, str]] = {
    ItemLook.SCHOOL: "school",
    ItemLook.FREE_TIME: "free_time",
    ItemLook.HEALTH: "doctor",
    ItemLook.CARE: "therapy",
    ItemLook.TALK: "talk",
    ItemLook.VISIT: "visit",
    ItemLook.HOME: "home",
    ItemLook.CHORE: "tasks",
    ItemLook.TRANSPORT: "car",
    ItemLook.WORK: "work",
    ItemLook.OTHER: "calendar",
}
AWAY_BY_NATURE: Final = frozenset({ItemLook.SCHOOL, ItemLook.WORK, ItemLook.HOME})
"""Categories that usually take a youth out of the house; the form starts with it."""


def key_of(occurrence: Occurrence) -> str:
    """Opaque to the board: stream, record and the wall time of the occurrence."""
    item = occurrence.item
    return f"{item.stream.text}#{item.id.hex()}#{occurrence.recurrence:%Y%m%dT%H%M%S}"


def parse_key(key: str) -> tuple[StreamId, RecordId, datetime]:
    """Back again; Refused for what is no key of ours."""
    parts = key.split("#")
    try:
        stream, record = parse_stream(parts[0]), bytes.fromhex(parts[1])
        recurrence = datetime.fromisoformat(parts[2])
    except (ValueError, IndexError):
        raise Refused("This appointment is not there", "Perhaps a colleague took it away.") from None
    if len(parts) != 3 or len(record) != ID_SIZE or recurrence.tzinfo is not None:
        raise Refused("This appointment is not there", "Perhaps a colleague took it away.")
    return stream, RecordId(record), recurrence


def day_items(
    occurrences: Iterable[Occurrence], *, names: Mapping[PersonId, str], may_plan: bool
) -> list[DayItem]:
    """One item per occurrence. The line below the title: why it was cancelled, else the note, else who takes
    the youth. `names` are the first names of colleagues."""
    found = list(occurrences)
    clashing = later_of_clashing(found)
    actions = {DayAction.OPEN}
    if may_plan:
        actions |= {DayAction.MOVE, DayAction.RESIZE}
    items = []
    for one in found:
        details, cancelled = one.details, one.details.state.cancelled
        fixed = cancelled or one.all_day
        what = details.what
        items.append(
            DayItem(
                module=MODULE,
                key=key_of(one),
                youth=one.item.owner,
                starts_at=one.starts_at,
                ends_at=one.ends_at,
                title=what.title,
                short_title=short_title(what.title),
                note=_below(one, names),
                icon=what.icon or ICONS[what.look],
                pictogram=what.pictogram or PICTOGRAMS[what.look],
                look=what.look,
                state=ItemState.CANCELLED if cancelled else ItemState.OPEN,
                all_day=one.all_day,
                alert=(one.item.id, one.recurrence.isoformat()) in clashing,
                away=details.where.away and not cancelled,
                actions=frozenset({DayAction.OPEN}) if fixed else frozenset(actions),
            )
        )
    return items


def short_title(title: str) -> str:
    """The last word for narrow lanes: "Bezoek papa" becomes "Papa"; one word stays itself."""
    words = title.split()
    last = words[-1] if len(words) > 1 and len(words[-1]) > 2 else title
    return last[:1].upper() + last[1:]


def newest_move(occurrences: Iterable[Occurrence], day: date) -> Occurrence | None:
    """The move of this day that a youth should know of: the one that starts first; None without any."""
    moved = [
        one for one in occurrences if one.was is not None and one.touches(day) and one.was != one.starts_at
    ]
    return min(moved, key=lambda one: one.starts_at, default=None)


def _below(one: Occurrence, names: Mapping[PersonId, str]) -> str:
    details = one.details
    if details.state.cancelled:
        return details.state.reason
    if details.note.note:
        return details.note.note
    if details.who.escort is not None and details.who.escort in names:
        return names[details.who.escort]
    return details.where.place
