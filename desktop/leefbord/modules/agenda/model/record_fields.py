"""Appointments and changes as field groups of a record, and back; ValueError for what makes no sense."""

import hashlib
from dataclasses import fields
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from leefbord.core.day import ItemLook
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.records import Fields, Value
from leefbord.core.recurrence import parse_rule
from leefbord.core.streams import StreamId
from leefbord.modules.agenda.model.appointment import (
    BRUSSELS,
    MOST_DATES,
    Appointment,
    Change,
    Details,
    Note,
    Origin,
    SomeDetails,
    State,
    What,
    When,
    Where,
    Who,
)

DETAIL_GROUPS: Final = {
    "what": ("title", "look", "icon", "pictogram"),
    "where": ("place", "away"),
    "note": ("note",),
    "who": ("escort",),
    "state": ("cancelled", "reason"),
}
ITEM_GROUPS: Final = {
    "when": ("start", "end", "all_day", "zone", "rule", "except", "extra", "was", "moved_by"),
    **DETAIL_GROUPS,
    "origin": ("source", "uid", "prints"),
}
CHANGE_GROUPS: Final = {
    "of": ("item", "recurrence", "imported"),
    "span": ("start", "end", "all_day", "was", "moved_by"),
    **DETAIL_GROUPS,
}


def change_id(item: RecordId, recurrence: datetime) -> RecordId:
    """The same on every PC, so that two people who change one time of a series change one record."""
    return RecordId(hashlib.sha256(b"agenda.change" + item + _wall(recurrence).encode()).digest()[:16])


def item_groups(item: Appointment) -> dict[str, Fields]:
    """All groups of an appointment."""
    when = item.when
    return {
        "when": {
            **_span(when),
            "zone": when.zone,
            "rule": None if when.rule is None else when.rule.text(),
            "except": tuple(_wall(at) for at in when.except_),
            "extra": tuple(_wall(at) for at in when.extra),
        },
        **detail_groups(item.details),
        "origin": {"source": item.origin.source, "uid": item.origin.uid, "prints": item.origin.prints},
    }


def change_groups(change: Change) -> dict[str, Fields]:
    """The groups a change has of its own."""
    groups: dict[str, Fields] = {
        "of": {
            "item": change.item,
            "recurrence": _wall(change.recurrence),
            "imported": change.imported,
        }
    }
    if change.when is not None:
        groups["span"] = _span(change.when)
    return {**groups, **detail_groups(change.details)}


def detail_groups(details: Details | SomeDetails) -> dict[str, Fields]:
    """The groups of those parts that are there."""
    groups: dict[str, Fields] = {}
    for part in fields(details):
        value = getattr(details, part.name)
        if value is not None:
            groups[part.name] = _part_fields(value)
    return groups


def _part_fields(part: object) -> Fields:
    match part:
        case What():
            return {
                "title": part.title,
                "look": part.look.value,
                "icon": part.icon,
                "pictogram": part.pictogram,
            }
        case Where():
            return {"place": part.place, "away": part.away}
        case Note():
            return {"note": part.note}
        case Who():
            return {"escort": part.escort}
        case State():
            return {"cancelled": part.cancelled, "reason": part.reason}
    raise ValueError("no such part")


def _span(when: When) -> dict[str, Value]:
    return {
        "start": _wall(when.start),
        "end": _wall(when.end),
        "all_day": when.all_day,
        "was": None if when.was is None else _wall(when.was),
        "moved_by": when.moved_by,
    }


def read_item(stream: StreamId, record: RecordId, found: Fields) -> Appointment:
    """The appointment in merged fields; ValueError when they make none."""
    details = read_some_details(found)
    if details.what is None:
        raise ValueError("no title")
    return Appointment(
        id=record,
        stream=stream,
        owner=PersonId(stream.owner) if stream.of_youth else None,
        when=read_when(found),
        details=details.over(Details(what=details.what)),
        origin=Origin(source=_text(found, "source"), uid=_text(found, "uid"), prints=_texts(found, "prints")),
    )


def read_change(stream: StreamId, record: RecordId, found: Fields) -> Change:
    """The change in merged fields; ValueError when they make none."""
    item, recurrence = found.get("item"), found.get("recurrence")
    if not isinstance(item, bytes) or not isinstance(recurrence, str):
        raise ValueError("no series")
    change = Change(
        id=record,
        stream=stream,
        item=RecordId(item),
        recurrence=_naive(recurrence),
        when=read_when(found) if found.get("start") is not None else None,
        details=read_some_details(found),
        imported=found.get("imported") is True,
    )
    if change.id != change_id(change.item, change.recurrence):
        raise ValueError("a change lies under the id of its own time")
    return change


def read_when(found: Fields) -> When:
    """The time in merged fields."""
    start, end = _naive(_text(found, "start")), _naive(_text(found, "end"))
    rule = found.get("rule")
    zone = _text(found, "zone") or BRUSSELS
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError("no such zone") from error
    if end < start:
        raise ValueError("ends before it begins")
    was, moved_by = found.get("was"), found.get("moved_by")
    return When(
        start=start,
        end=end,
        all_day=found.get("all_day") is True,
        zone=zone,
        rule=parse_rule(rule) if isinstance(rule, str) else None,
        except_=tuple(_naive(at) for at in _texts(found, "except")),
        extra=tuple(_naive(at) for at in _texts(found, "extra")),
        was=_naive(was) if isinstance(was, str) else None,
        moved_by=PersonId(moved_by) if isinstance(moved_by, bytes) else None,
    )


def read_some_details(found: Fields) -> SomeDetails:
    """Those parts that are there; a part set back by an undo holds only None and is not."""
    title, look, escort = found.get("title"), _text(found, "look"), found.get("escort")
    return SomeDetails(
        what=What(
            title=title,
            look=ItemLook(look) if look in set(ItemLook) else ItemLook.OTHER,
            icon=_text(found, "icon"),
            pictogram=_text(found, "pictogram"),
        )
        if isinstance(title, str)
        else None,
        where=Where(place=_text(found, "place"), away=found.get("away") is True)
        if isinstance(found.get("place"), str)
        else None,
        note=Note(note=_text(found, "note")) if isinstance(found.get("note"), str) else None,
        who=Who(escort=PersonId(escort) if isinstance(escort, bytes) else None)
        if "escort" in found
        else None,
        state=State(cancelled=found.get("cancelled") is True, reason=_text(found, "reason"))
        if isinstance(found.get("cancelled"), bool)
        else None,
    )


def _text(found: Fields, name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""


def _texts(found: Fields, name: str) -> tuple[str, ...]:
    value = found.get(name)
    if not isinstance(value, tuple):
        return ()
    return tuple(part for part in value[:MOST_DATES] if isinstance(part, str))


def _wall(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _naive(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is not None:
        raise ValueError("a wall time has no zone")
    return at
