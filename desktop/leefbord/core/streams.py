"""Streams: at once the unit of access, encryption, sync and destruction (design section 3)."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property, lru_cache
from typing import Final

from leefbord.core.ids import NO_GROUP, GroupId, PersonId


class StreamClass(IntEnum):
    """Which vaults hold a stream's key: every vault, desks only, or desks and kiosks."""

    FACILITY = 1
    TEAM = 2
    HOUSE = 3


class StreamKind(StrEnum):
    """The seven kinds of stream."""

    FACILITY = "facility"
    HOUSE = "house"
    TEAM = "team"
    CASH = "cash"
    YOUTH_TEAM = "youth_team"
    YOUTH_SHARED = "youth_shared"
    YOUTH_PRIVATE = "youth_private"


CLASS_OF: Final = {
    StreamKind.FACILITY: StreamClass.FACILITY,
    StreamKind.HOUSE: StreamClass.HOUSE,
    StreamKind.TEAM: StreamClass.TEAM,
    StreamKind.CASH: StreamClass.TEAM,
    StreamKind.YOUTH_TEAM: StreamClass.TEAM,
    StreamKind.YOUTH_SHARED: StreamClass.HOUSE,
    StreamKind.YOUTH_PRIVATE: StreamClass.HOUSE,
}

_GROUP_PARTS: Final = {"house": StreamKind.HOUSE, "team": StreamKind.TEAM, "cash": StreamKind.CASH}
_YOUTH_PARTS: Final = {
    "team": StreamKind.YOUTH_TEAM,
    "shared": StreamKind.YOUTH_SHARED,
    "private": StreamKind.YOUTH_PRIVATE,
}
_PART_OF: Final = {kind: part for part, kind in (*_GROUP_PARTS.items(), *_YOUTH_PARTS.items())}


@dataclass(frozen=True, order=True)
class StreamId:
    """A stream by kind, owner (group or youth id; zeros for the facility) and year (0 when none).

    The text form travels: `facility`, `group/<32 hex>/house/2026`, `youth/<32 hex>/shared`.
    """

    kind: StreamKind
    owner: bytes = NO_GROUP
    year: int = 0

    @property
    def stream_class(self) -> StreamClass:
        """The class whose key wraps this stream's keys."""
        return CLASS_OF[self.kind]

    def __hash__(self) -> int:
        return hash(self.text)  # remembered, and a key of many dictionaries

    @cached_property
    def text(self) -> str:
        """The travelling form; random ids only, no name."""
        if self.kind is StreamKind.FACILITY:
            return "facility"
        part = _PART_OF[self.kind]
        if self.year:
            return f"group/{self.owner.hex()}/{part}/{self.year}"
        return f"youth/{self.owner.hex()}/{part}"

    @property
    def of_youth(self) -> bool:
        """Whether the owner is a youth."""
        return self.kind in (StreamKind.YOUTH_TEAM, StreamKind.YOUTH_SHARED, StreamKind.YOUTH_PRIVATE)


@lru_cache(maxsize=4096)
def parse_stream(text: str) -> StreamId:
    """The stream of a travelling form; ValueError for anything that `text` would not give back."""
    stream = _parse(text.split("/"))
    if stream is None or stream.text != text:
        raise ValueError("not a stream")
    return stream


def _parse(parts: list[str]) -> StreamId | None:
    if parts == ["facility"]:
        return StreamId(StreamKind.FACILITY)
    if len(parts) == 4 and parts[0] == "group" and parts[2] in _GROUP_PARTS:
        if len(parts[1]) == 32 and len(parts[3]) == 4 and parts[3].isascii() and parts[3].isdigit():
            return StreamId(_GROUP_PARTS[parts[2]], bytes.fromhex(parts[1]), int(parts[3]))
    elif len(parts) == 3 and parts[0] == "youth" and parts[2] in _YOUTH_PARTS and len(parts[1]) == 32:
        return StreamId(_YOUTH_PARTS[parts[2]], bytes.fromhex(parts[1]))
    return None


FACILITY_STREAM: Final = StreamId(StreamKind.FACILITY)


def house(group: GroupId, year: int) -> StreamId:
    """House agenda, chores, visiting hours, roster: desks and kiosk."""
    return StreamId(StreamKind.HOUSE, group, year)


def team(group: GroupId, year: int) -> StreamId:
    """Handover and team notes: desks only."""
    return StreamId(StreamKind.TEAM, group, year)


def cash(group: GroupId, year: int) -> StreamId:
    """Cash box, under pseudonyms: desks only."""
    return StreamId(StreamKind.CASH, group, year)


def youth_team(youth: PersonId) -> StreamId:
    """Reports and measures about the youth: desks only."""
    return StreamId(StreamKind.YOUTH_TEAM, youth)


def youth_shared(youth: PersonId) -> StreamId:
    """The youth's agenda, tasks, money, visits: desks and kiosk."""
    return StreamId(StreamKind.YOUTH_SHARED, youth)


def youth_private(youth: PersonId) -> StreamId:
    """Diary and messages, content sealed."""
    return StreamId(StreamKind.YOUTH_PRIVATE, youth)
