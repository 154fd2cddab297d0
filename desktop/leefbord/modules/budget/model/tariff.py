"""The dated tariff of the freely spendable amount: read from data, never constants in code (DR2)."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Final

from leefbord.core.errors import Detail, Refused, Trouble, TroubleKind
from leefbord.core.money import Cents

MAX_BYTES: Final = 64 * 1024
_MAX_ROWS: Final = 100
_MAX_CENTS: Final = 100_000


@dataclass(frozen=True, kw_only=True)
class Band:
    """Ages `first` up to, not including, `until`, and the amount of a month."""

    first: int
    until: int
    cents: Cents


@dataclass(frozen=True, kw_only=True)
class Tariff:
    """One indexation, with where it was found and whether the facility compared it with the circular."""

    valid_from: date
    source: str
    checked_on: date
    verified: bool
    bands: tuple[Band, ...]

    def band(self, age: int) -> Band | None:
        """The band of an age in years; None when no amount is due at that age."""
        return next((band for band in self.bands if band.first <= age < band.until), None)


def tariff_for(tariffs: Sequence[Tariff], month: date) -> Tariff:
    """The newest indexation in force on the first of this month; Refused when there is none."""
    first = month.replace(day=1)
    fitting = [tariff for tariff in tariffs if tariff.valid_from <= first]
    if not fitting:
        raise Refused(
            "No tariff for this month",
            "There is no pocket money tariff for {month}. Ask your administrator to add it.",
            month=first.strftime("%m/%Y"),
        )
    return max(fitting, key=lambda tariff: tariff.valid_from)


def parse_tariffs(data: bytes) -> tuple[Tariff, ...]:
    """The tariffs of a data file, oldest first; Trouble(BAD_INPUT) when it is not one."""
    if len(data) > MAX_BYTES:
        raise _bad("too large")
    try:
        content = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as failure:
        raise _bad("not TOML") from failure
    rows = content.get("tariff")
    if content.get("format") != 1 or not isinstance(rows, list) or not 0 < len(rows) <= _MAX_ROWS:
        raise _bad("no tariff of format 1")
    tariffs = sorted((_tariff(row) for row in rows), key=lambda tariff: tariff.valid_from)
    if len({tariff.valid_from for tariff in tariffs}) != len(tariffs):
        raise _bad("two tariffs from the same day")
    return tuple(tariffs)


def _tariff(row: object) -> Tariff:
    if not isinstance(row, dict):
        raise _bad("a tariff is a table")
    bands = row.get("bands")
    if not isinstance(bands, list) or not 0 < len(bands) <= _MAX_ROWS:
        raise _bad("a tariff needs bands")
    source, verified = row.get("source"), row.get("verified")
    if not isinstance(source, str) or not isinstance(verified, bool):
        raise _bad("a tariff needs source and verified")
    parsed = tuple(sorted((_band(band) for band in bands), key=lambda band: band.first))
    if any(low.until > high.first for low, high in pairwise(parsed)):
        raise _bad("bands overlap")
    return Tariff(
        valid_from=_day(row.get("valid_from")),
        source=source[:500],
        checked_on=_day(row.get("checked_on")),
        verified=verified,
        bands=parsed,
    )


def _band(band: object) -> Band:
    if not isinstance(band, dict):
        raise _bad("a band is a table")
    first, until, cents = (_whole(band.get(key)) for key in ("from", "to", "cents"))
    if not 0 <= first < until <= 130 or not 0 < cents <= _MAX_CENTS:
        raise _bad("a band with odd numbers")
    return Band(first=first, until=until, cents=Cents(cents))


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _bad("a whole number is missing")
    return value


def _day(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _bad("a day is missing")
    return value


def _bad(reason: str) -> Trouble:
    return Trouble(TroubleKind.BAD_INPUT, code="TARIFF", detail=Detail(reason=reason))
