"""Time as a child in Flanders says it: "om half 9", "nog 40 minuten", "woensdag 14 oktober". Pure, no Qt.

The words are Dutch by themselves, not by translation: another language counts its hours in another way
and gets a file of its own.
"""

from datetime import date, time, timedelta
from typing import Final

WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SHORT_WEEKDAYS: Final = tuple(day[:2] for day in WEEKDAYS)
MONTHS: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_QUARTER: Final = 15
_HALF: Final = 30


def clock_words(at: time) -> str:
    """How a moment is read from a clock with hands: "3 uur", "kwart na 3", "half 4", "20 voor 4".

    Twelve hours, so 15:00 and 3:00 read alike: the day around it tells which one is meant.
    """
    this_hour = at.hour % 12 or 12
    next_hour = (at.hour + 1) % 12 or 12
    minute = at.minute
    if minute == 0:
        return f"{this_hour} uur"
    if minute == _HALF:
        return f"half {next_hour}"
    if minute < 25:
        return f"{_minutes(minute)} na {this_hour}"
    if minute < _HALF:
        return f"{_HALF - minute} voor half {next_hour}"
    if minute < 36:
        return f"{minute - _HALF} na half {next_hour}"
    return f"{_minutes(60 - minute)} voor {next_hour}"


def _minutes(count: int) -> str:
    return "kwart" if count == _QUARTER else str(count)


def at_words(at: time) -> str:
    """When something starts: "om half 9"."""
    return f"om {clock_words(at)}"


def until_words(at: time) -> str:
    """When something ends: "tot 3 uur"."""
    return f"tot {clock_words(at)}"


def from_until_words(start: time, end: time) -> str:
    """A span on the clock: "van 2 uur tot half 5"."""
    return f"van {clock_words(start)} tot {clock_words(end)}"


def length_words(minutes: int) -> str:
    """How long: "een kwartier", "40 minuten", "een half uur", "anderhalf uur", "2 uur en 10 minuten"."""
    if minutes <= 0:
        return "0 minuten"
    whole = {1: "1 minuut", 15: "een kwartier", 30: "een half uur", 60: "een uur", 90: "anderhalf uur"}
    if minutes in whole:
        return whole[minutes]
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{minutes} minuten"
    spoken = "een uur" if hours == 1 else f"{hours} uur"
    return spoken if rest == 0 else f"{spoken} en {length_words(rest)}"


def in_words(minutes: int) -> str:
    """How far away: "over 40 minuten"; a moment that is here is "nu"."""
    return "nu" if minutes <= 0 else f"over {length_words(minutes)}"


def left_words(minutes: int) -> str:
    """How long still: "nog 40 minuten"; the last minute is "bijna klaar"."""
    return "bijna klaar" if minutes <= 0 else f"nog {length_words(minutes)}"


def digital(at: time) -> str:
    """Digits for who prefers them: "16.20"."""
    return f"{at.hour:02d}.{at.minute:02d}"


def date_words(day: date) -> str:
    """A date as it stands under the greeting: "woensdag 14 oktober"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def short_day(day: date) -> str:
    """A date for the head of a narrow column: "wo 14"."""
    return f"{SHORT_WEEKDAYS[day.weekday()]} {day.day}"


def day_word(day: date, today: date) -> str:
    """A day as people say it: "gisteren", "vandaag", "overmorgen", "zaterdag", "zaterdag 24 oktober"."""
    near = {-1: "gisteren", 0: "vandaag", 1: "morgen", 2: "overmorgen"}
    away = (day - today).days
    if away in near:
        return near[away]
    return WEEKDAYS[day.weekday()] if -7 < away < 7 else date_words(day)


def brief_day(day: date, today: date) -> str:
    """A day for a small card: "gisteren", "woensdag", and further away "zo 15 nov"."""
    if -7 < (day - today).days < 7:
        return day_word(day, today)
    return f"{short_day(day)} {MONTHS[day.month - 1][:3]}"


def nights_until(day: date, today: date) -> int:
    """Nights of sleep before a day comes; 0 when it is here or past."""
    return max(0, (day - today).days)


def nights_words(nights: int) -> str:
    """ "vandaag", "nog 1 nacht slapen", "nog 2 nachten slapen"."""
    if nights <= 0:
        return "vandaag"
    return "nog 1 nacht slapen" if nights == 1 else f"nog {nights} nachten slapen"


def whole_minutes(span: timedelta) -> int:
    """Whole minutes of a span, rounded up so that "nog 1 minuut" is never a lie of zero."""
    return max(0, -(-int(span.total_seconds()) // 60))
