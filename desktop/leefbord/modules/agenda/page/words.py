"""What the agenda page says in words: categories, repetition, times, clashes, refusals of a file."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.core.day import ItemLook
from leefbord.core.recurrence import Freq, NthDay, Rule
from leefbord.modules.agenda.model.appointment import Occurrence, When
from leefbord.modules.agenda.model.clash import Clash, ClashKind


def shown(day: date) -> QDate:
    """A Qt date."""
    return QDate(day.year, day.month, day.day)


def day_words(day: date) -> str:
    """ "wo 14 okt"."""
    return QLocale().toString(shown(day), "ddd d MMM")


def long_day(day: date) -> str:
    """ "woensdag 14 oktober 2026"."""
    return QLocale().toString(shown(day), "dddd d MMMM yyyy")


def look_words(look: ItemLook) -> str:
    """The name of a category."""
    words = {
        ItemLook.SCHOOL: QCoreApplication.translate("AgendaWords", "School"),
        ItemLook.FREE_TIME: QCoreApplication.translate("AgendaWords", "Free time"),
        ItemLook.HEALTH: QCoreApplication.translate("AgendaWords", "Health"),
        ItemLook.CARE: QCoreApplication.translate("AgendaWords", "Therapy"),
        ItemLook.TALK: QCoreApplication.translate("AgendaWords", "Talk"),
        ItemLook.VISIT: QCoreApplication.translate("AgendaWords", "Visit"),
        ItemLook.HOME: QCoreApplication.translate("AgendaWords", "At home"),
        ItemLook.CHORE: QCoreApplication.translate("AgendaWords", "Chore"),
        ItemLook.TRANSPORT: QCoreApplication.translate("AgendaWords", "Ride"),
        ItemLook.WORK: QCoreApplication.translate("AgendaWords", "Work"),
        ItemLook.OTHER: QCoreApplication.translate("AgendaWords", "Something else"),
    }
    return words[look]


def time_words(one: Occurrence) -> str:
    """ "16:15–17:00", one time for a moment, or the whole day."""
    if one.all_day:
        return QCoreApplication.translate("AgendaWords", "whole day")
    start, end = f"{one.starts_at:%H:%M}", f"{one.ends_at:%H:%M}"
    return start if start == end else f"{start}–{end}"


def weekday_words(weekday: int) -> str:
    """ "maandag"; 0 = Monday."""
    return QLocale().dayName(weekday + 1, QLocale.FormatType.LongFormat)


def nth_words(nth: int) -> str:
    """ "eerste" ... "laatste", before a weekday."""
    words = {
        1: QCoreApplication.translate("AgendaWords", "first"),
        2: QCoreApplication.translate("AgendaWords", "second"),
        3: QCoreApplication.translate("AgendaWords", "third"),
        4: QCoreApplication.translate("AgendaWords", "fourth"),
        5: QCoreApplication.translate("AgendaWords", "fifth"),
        -1: QCoreApplication.translate("AgendaWords", "last"),
        -2: QCoreApplication.translate("AgendaWords", "last but one"),
    }
    return words.get(nth, str(nth))


def rule_words(rule: Rule | None, start: datetime) -> str:
    """The rule as a person would say it: "elke 2 weken op maandag en woensdag, tot 30 juni 2027"."""
    if rule is None:
        return QCoreApplication.translate("AgendaWords", "once")
    words = _rhythm(rule)
    days = _days(rule, start)
    if days:
        words = f"{words} {days}"
    if rule.by_month and rule.freq is not Freq.YEARLY:
        months = " ".join(QLocale().monthName(month) for month in rule.by_month)
        inside = QCoreApplication.translate("AgendaWords", "in {months}").format(months=months)
        words = f"{words} {inside}"
    if rule.count is not None:
        times = QCoreApplication.translate("AgendaWords", "{count} times").format(count=rule.count)
        words = f"{words}, {times}"
    if rule.until is not None:
        day = QLocale().toString(shown(rule.until.date()), "d MMMM yyyy")
        last = QCoreApplication.translate("AgendaWords", "until {day}").format(day=day)
        words = f"{words}, {last}"
    return words


def _rhythm(rule: Rule) -> str:
    if rule.interval == 1:
        words = {
            Freq.DAILY: QCoreApplication.translate("AgendaWords", "every day"),
            Freq.WEEKLY: QCoreApplication.translate("AgendaWords", "every week"),
            Freq.MONTHLY: QCoreApplication.translate("AgendaWords", "every month"),
            Freq.YEARLY: QCoreApplication.translate("AgendaWords", "every year"),
        }
        return words[rule.freq]
    many = {
        Freq.DAILY: QCoreApplication.translate("AgendaWords", "every {count} days"),
        Freq.WEEKLY: QCoreApplication.translate("AgendaWords", "every {count} weeks"),
        Freq.MONTHLY: QCoreApplication.translate("AgendaWords", "every {count} months"),
        Freq.YEARLY: QCoreApplication.translate("AgendaWords", "every {count} years"),
    }
    return many[rule.freq].format(count=rule.interval)


def _days(rule: Rule, start: datetime) -> str:
    if rule.by_day:
        names = [_nth_day(day) for day in rule.by_day]
        return QCoreApplication.translate("AgendaWords", "on {days}").format(days=_joined(names))
    if rule.freq is Freq.WEEKLY:
        name = weekday_words(start.weekday())
        return QCoreApplication.translate("AgendaWords", "on {days}").format(days=name)
    if rule.freq is Freq.MONTHLY:
        numbers = _joined([str(day) for day in rule.by_month_day or (start.day,)])
        return QCoreApplication.translate("AgendaWords", "on the {days}").format(days=numbers)
    if rule.freq is Freq.YEARLY and not rule.by_month_day:
        day = QLocale().toString(shown(start.date()), "d MMMM")
        return QCoreApplication.translate("AgendaWords", "on {days}").format(days=day)
    return ""


def _nth_day(day: NthDay) -> str:
    name = weekday_words(day.weekday)
    if not day.nth:
        return name
    words = QCoreApplication.translate("AgendaWords", "the {nth} {day}")
    return words.format(nth=nth_words(day.nth), day=name)


def _joined(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    words = QCoreApplication.translate("AgendaWords", "{most} and {last}")
    return words.format(most=", ".join(names[:-1]), last=names[-1])


def when_words(when: When) -> str:
    """One line for a list: day, time, rhythm."""
    day = day_words(when.start.date())
    if when.all_day:
        clock = QCoreApplication.translate("AgendaWords", "whole day")
    else:
        clock = f"{when.start:%H:%M}–{when.end:%H:%M}"
    line = f"{day} {clock}"
    return line if when.rule is None else f"{line} · {rule_words(when.rule, when.start)}"


def clash_words(clash: Clash, youth: str, colleague: str) -> str:
    """Who would be in two places, and with what."""
    other = clash.other
    day, time = day_words(other.starts_at.date()), time_words(other)
    title = other.details.what.title
    if clash.kind is ClashKind.ESCORT:
        words = QCoreApplication.translate("AgendaWords", "{name} already goes along: {title}, {day} {time}")
        return words.format(name=colleague, title=title, day=day, time=time)
    words = QCoreApplication.translate("AgendaWords", "{name} already has: {title}, {day} {time}")
    return words.format(name=youth, title=title, day=day, time=time)


def part_words(part: str) -> str:
    """What the school changed."""
    words = {
        "when": QCoreApplication.translate("AgendaWords", "time"),
        "what": QCoreApplication.translate("AgendaWords", "title"),
        "where": QCoreApplication.translate("AgendaWords", "place"),
        "note": QCoreApplication.translate("AgendaWords", "note"),
        "state": QCoreApplication.translate("AgendaWords", "cancelled or not"),
        "changes": QCoreApplication.translate("AgendaWords", "separate days"),
    }
    return words.get(part, part)


def file_words(reason: str) -> str:
    """Why a file was refused."""
    words = {
        "not_a_calendar": QCoreApplication.translate("AgendaFile", "This is not a calendar file (.ics)."),
        "not_utf8": QCoreApplication.translate("AgendaFile", "The file holds signs that cannot be read."),
        "no_content_line": QCoreApplication.translate("AgendaFile", "This line is not part of a calendar."),
        "control_character": QCoreApplication.translate(
            "AgendaFile", "The line holds a sign that may not be there."
        ),
        "line_too_long": QCoreApplication.translate("AgendaFile", "The line is too long."),
        "nesting": QCoreApplication.translate("AgendaFile", "A part begins or ends in the wrong place."),
        "cut_off": QCoreApplication.translate("AgendaFile", "The file stops halfway. Download it again."),
        "after_the_end": QCoreApplication.translate("AgendaFile", "Something follows after the end."),
        "unknown_part": QCoreApplication.translate("AgendaFile", "This part is unknown."),
        "too_large": QCoreApplication.translate(
            "AgendaFile", "The file is too large. Ask for one school year."
        ),
        "too_many_events": QCoreApplication.translate("AgendaFile", "There are too many appointments in it."),
        "too_many_times": QCoreApplication.translate("AgendaFile", "It repeats too often."),
        "no_uid": QCoreApplication.translate("AgendaFile", "The appointment has no number of its own (UID)."),
        "no_start": QCoreApplication.translate("AgendaFile", "The start of the appointment cannot be read."),
        "impossible_time": QCoreApplication.translate("AgendaFile", "This time cannot be right."),
        "bad_value": QCoreApplication.translate("AgendaFile", "The value on this line cannot be read."),
        "rule_unreadable": QCoreApplication.translate("AgendaFile", "The repetition cannot be read."),
        "rule_not_supported": QCoreApplication.translate(
            "AgendaFile", "This kind of repetition is not possible here."
        ),
        "rule_never": QCoreApplication.translate("AgendaFile", "No day fits this repetition."),
        "unknown_zone": QCoreApplication.translate("AgendaFile", "The time zone is unknown."),
        "zone_unreadable": QCoreApplication.translate("AgendaFile", "The time zone cannot be read."),
        "range_not_supported": QCoreApplication.translate(
            "AgendaFile", "A change of this and all following times cannot be read."
        ),
        "period_not_supported": QCoreApplication.translate(
            "AgendaFile", "A separate date with a length cannot be read."
        ),
        "file_gone": QCoreApplication.translate("AgendaFile", "The file cannot be opened."),
    }
    return words.get(reason, QCoreApplication.translate("AgendaFile", "The file cannot be read."))
