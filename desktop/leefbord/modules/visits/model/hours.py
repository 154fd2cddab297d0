"""Visiting hours of the house: weekly, with other hours on some days."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import pairwise

from leefbord.core.errors import Refused

MOST_SPANS = 4
MOST_PLACES = 20


@dataclass(frozen=True, order=True)
class Span:
    """From when until when on one day."""

    begin: time
    end: time

    @property
    def text(self) -> str:
        """The travelling form: "14:00-18:00"."""
        return f"{self.begin:%H:%M}-{self.end:%H:%M}"


@dataclass(frozen=True, kw_only=True)
class OtherHours:
    """Hours of one day in place of the weekly ones; no spans = no visits that day."""

    day: date
    spans: tuple[Span, ...]
    why: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Weekday (0 = Monday) -> spans; days with other hours; how many visits the room holds."""

    weekly: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    others: Mapping[date, OtherHours] = field(default_factory=dict)
    places: int = 1

    def on(self, day: date) -> tuple[Span, ...]:
        """The spans of a day."""
        other = self.others.get(day)
        return other.spans if other is not None else self.weekly.get(day.weekday(), ())

    def admit(self, start: datetime, end: datetime) -> bool:
        """Whether a time lies whole in one span."""
        if start.date() != end.date():
            return False
        return any(span.begin <= start.time() and end.time() <= span.end for span in self.on(start.date()))


def spans_text(spans: tuple[Span, ...]) -> str:
    """The travelling form of a day."""
    return ",".join(span.text for span in spans)


def parse_spans(text: str) -> tuple[Span, ...]:
    """The spans of a travelling form; ValueError for anything else."""
    if not text:
        return ()
    found = []
    for part in text.split(","):
        begin, dash, end = part.partition("-")
        if not dash or len(begin) != 5 or len(end) != 5:
            raise ValueError("not a span")
        found.append(Span(time.fromisoformat(begin), time.fromisoformat(end)))
    _order(tuple(found))
    return tuple(found)


def check_spans(spans: tuple[Span, ...]) -> None:
    """Refused when hours run backwards or into each other."""
    try:
        _order(spans)
    except ValueError:
        raise Refused("These hours do not fit", "Each ends after it begins, and before the next.") from None


def _order(spans: tuple[Span, ...]) -> None:
    if len(spans) > MOST_SPANS or any(span.begin >= span.end for span in spans):
        raise ValueError("spans")
    if any(first.end > second.begin for first, second in pairwise(spans)):
        raise ValueError("spans")
