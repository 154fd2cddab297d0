"""What the board says in words: accessible names, presence, states."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayItem, ItemState
from leefbord.core.people import Presence


def clock(at: datetime) -> str:
    """HH:MM in the house's zone."""
    local = at.astimezone(HOUSE_ZONE)
    return f"{local.hour:02d}:{local.minute:02d}"


def span(item: DayItem) -> str:
    """`16:15–17:00`, or one time for a moment."""
    start, end = clock(item.starts_at), clock(item.ends_at)
    return start if start == end else f"{start}–{end}"


def presence_word(presence: Presence) -> str:
    """One word for where a youth is."""
    words = {
        Presence.IN_HOUSE: QCoreApplication.translate("Presence", "in house"),
        Presence.SCHOOL: QCoreApplication.translate("Presence", "school"),
        Presence.WORK: QCoreApplication.translate("Presence", "work"),
        Presence.ACTIVITY: QCoreApplication.translate("Presence", "activity"),
        Presence.THERAPY: QCoreApplication.translate("Presence", "therapy"),
        Presence.HOME: QCoreApplication.translate("Presence", "home"),
        Presence.HOSPITAL: QCoreApplication.translate("Presence", "hospital"),
        Presence.MISSING: QCoreApplication.translate("Presence", "missing"),
        Presence.ELSEWHERE: QCoreApplication.translate("Presence", "away"),
        Presence.UNKNOWN: QCoreApplication.translate("Presence", "unknown"),
    }
    return words[presence]


PRESENCE_ICONS = {
    Presence.IN_HOUSE: "home",
    Presence.SCHOOL: "school",
    Presence.WORK: "briefcase",
    Presence.ACTIVITY: "door-exit",
    Presence.THERAPY: "heart-handshake",
    Presence.HOME: "door-exit",
    Presence.HOSPITAL: "building-hospital",
    Presence.MISSING: "alert-triangle",
    Presence.ELSEWHERE: "door-exit",
    Presence.UNKNOWN: "question-mark",
}


def state_word(state: ItemState) -> str:
    """The state as it is read aloud; empty for an open item."""
    words = {
        ItemState.OPEN: "",
        ItemState.REPORTED_DONE: QCoreApplication.translate("ItemState", "reported done"),
        ItemState.DONE: QCoreApplication.translate("ItemState", "done"),
        ItemState.CANCELLED: QCoreApplication.translate("ItemState", "cancelled"),
        ItemState.UNDECIDED: QCoreApplication.translate("ItemState", "not decided yet"),
    }
    return words[state]


def item_name(item: DayItem, who: str, *, clash: bool) -> str:
    """`Amber, 16:15 tot 17:00, Kinesist, klaar`: what a screen reader says of a chip."""
    start, end = clock(item.starts_at), clock(item.ends_at)
    if item.all_day:
        when = QCoreApplication.translate("Board", "all day")
    elif start == end:
        when = start
    else:
        when = QCoreApplication.translate("Board", "{start} to {end}").format(start=start, end=end)
    parts = [who, when, item.title, item.note, state_word(item.state)]
    if clash:
        parts.append(QCoreApplication.translate("Board", "look out: clashes"))
    return ", ".join(part for part in parts if part)


def slot_name(who: str, at: datetime) -> str:
    """`Amber, 17:30, vrij`."""
    return QCoreApplication.translate("Board", "{who}, {time}, free").format(who=who, time=clock(at))


def whole_group() -> str:
    """Who a band is for."""
    return QCoreApplication.translate("Board", "whole group")
