"""Time zone names of other programs (Outlook, school software) as IANA zones."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Timezone
from icalendar.timezone.tzp import TZP
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from leefbord.modules.agenda.model.appointment import BRUSSELS

_CANDIDATES: Final = (
    BRUSSELS,
    "Europe/London",
    "UTC",
    "Europe/Athens",
    "Europe/Istanbul",
    "America/New_York",
)
_FROM: Final = datetime(2024, 1, 1, 12, tzinfo=UTC)
_SAMPLES: Final = tuple(_FROM + timedelta(days=day) for day in range(0, 3 * 366))


class Zones:
    """Finds the IANA name of a TZID of one file; a definition in the file counts when the name says nothing.

    icalendar's own cache of custom zones lives as long as the program and is not used: two files may
    call different zones by one name.
    """

    def __init__(self, defined: Mapping[str, Timezone]) -> None:
        self._defined = defined
        self._found: dict[str, str | None] = {}

    def name_of(self, tzid: str) -> str | None:
        """The IANA name, or None when nobody can know what this zone is."""
        if tzid not in self._found:
            self._found[tzid] = self._search(tzid)
        return self._found[tzid]

    def _search(self, tzid: str) -> str | None:
        name = tzid.strip().strip('"').lstrip("/")
        zone = _zone(name) or _zone(WINDOWS_TO_OLSON.get(name, ""))
        if zone is not None:
            return BRUSSELS if _same(zone, ZoneInfo(BRUSSELS)) else zone.key
        component = self._defined.get(tzid)
        if component is None:
            return None
        try:
            custom = component.to_tz(TZP(), lookup_tzid=False)
            return next((name for name in _CANDIDATES if _same(custom, ZoneInfo(name))), None)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
            return None


def _zone(name: str) -> ZoneInfo | None:
    if not name or len(name) > 60:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _same(one: tzinfo, other: tzinfo) -> bool:
    """Whether two zones agree on every day of three years around now, so on both clock changes too."""
    return all(_offset(one, at) == _offset(other, at) for at in _SAMPLES)


def _offset(zone: tzinfo, at: datetime) -> timedelta | None:
    return at.replace(tzinfo=None).replace(tzinfo=zone).utcoffset()
