"""What the youths page says in words: ages, stays, observations."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.core.clock import HOUSE_ZONE, moment
from leefbord.core.people import Presence
from leefbord.modules.youths.model.profile import Birth, BirthKind, age_on
from leefbord.modules.youths.model.stay import Stay, StayKind

PRESENCE_ICONS = {
    Presence.IN_HOUSE: "home",
    Presence.SCHOOL: "school",
    Presence.WORK: "briefcase",
    Presence.ACTIVITY: "ball-football",
    Presence.THERAPY: "heart-handshake",
    Presence.HOME: "home-heart",
    Presence.HOSPITAL: "building-hospital",
    Presence.MISSING: "alert-triangle",
    Presence.ELSEWHERE: "door-exit",
    Presence.UNKNOWN: "question-mark",
}


def presence_words(presence: Presence) -> str:
    """ "In the house", as on a pill."""
    words = {
        Presence.IN_HOUSE: QCoreApplication.translate("YouthWords", "In the house"),
        Presence.SCHOOL: QCoreApplication.translate("YouthWords", "At school"),
        Presence.WORK: QCoreApplication.translate("YouthWords", "At work"),
        Presence.ACTIVITY: QCoreApplication.translate("YouthWords", "At an activity"),
        Presence.THERAPY: QCoreApplication.translate("YouthWords", "In therapy"),
        Presence.HOME: QCoreApplication.translate("YouthWords", "At home"),
        Presence.HOSPITAL: QCoreApplication.translate("YouthWords", "In hospital"),
        Presence.MISSING: QCoreApplication.translate("YouthWords", "Missing"),
        Presence.ELSEWHERE: QCoreApplication.translate("YouthWords", "Elsewhere"),
        Presence.UNKNOWN: QCoreApplication.translate("YouthWords", "Not seen yet"),
    }
    return words[presence]


def stay_words(kind: StayKind) -> str:
    """Why somebody sleeps here."""
    words = {
        StayKind.LIVING: QCoreApplication.translate("YouthWords", "Lives here"),
        StayKind.RESPITE: QCoreApplication.translate("YouthWords", "Respite stay"),
        StayKind.WEEKEND: QCoreApplication.translate("YouthWords", "Weekend stay"),
        StayKind.ROOM_TRAINING: QCoreApplication.translate("YouthWords", "Room training"),
    }
    return words[kind]


def birth_kind_words(kind: BirthKind) -> str:
    """How sure a birth date is."""
    words = {
        BirthKind.KNOWN: QCoreApplication.translate("YouthWords", "Known"),
        BirthKind.ESTIMATED: QCoreApplication.translate("YouthWords", "Estimated"),
        BirthKind.UNKNOWN: QCoreApplication.translate("YouthWords", "Unknown"),
    }
    return words[kind]


def hue_words(hue: str) -> str:
    """The name of a personal colour."""
    words = {
        "blauw": QCoreApplication.translate("YouthWords", "blue"),
        "cyaan": QCoreApplication.translate("YouthWords", "cyan"),
        "turkoois": QCoreApplication.translate("YouthWords", "turquoise"),
        "groen": QCoreApplication.translate("YouthWords", "green"),
        "limoen": QCoreApplication.translate("YouthWords", "lime"),
        "geel": QCoreApplication.translate("YouthWords", "yellow"),
        "oranje": QCoreApplication.translate("YouthWords", "orange"),
        "rood": QCoreApplication.translate("YouthWords", "red"),
        "roze": QCoreApplication.translate("YouthWords", "pink"),
        "paars": QCoreApplication.translate("YouthWords", "purple"),
        "violet": QCoreApplication.translate("YouthWords", "violet"),
        "indigo": QCoreApplication.translate("YouthWords", "indigo"),
    }
    return words.get(hue, hue)


def long_day(day: date) -> str:
    """ "22 mei 2010"."""
    return QLocale().toString(_shown(day), "d MMMM yyyy")


def age_words(birth: Birth, today: date) -> str:
    """ "16 jaar", "ongeveer 16 jaar", or that nobody knows."""
    age = age_on(birth, today)
    if age is None:
        return QCoreApplication.translate("YouthWords", "age unknown")
    if birth.kind is BirthKind.ESTIMATED:
        return QCoreApplication.translate("YouthWords", "about {count} years old").format(count=age)
    return QCoreApplication.translate("YouthWords", "{count} years old").format(count=age)


def birth_words(birth: Birth) -> str:
    """The birth date with its certainty."""
    if birth.day is None:
        return QCoreApplication.translate("YouthWords", "unknown")
    day = long_day(birth.day)
    if birth.kind is BirthKind.ESTIMATED:
        return QCoreApplication.translate("YouthWords", "{day} (estimated)").format(day=day)
    return day


def stay_span(stay: Stay) -> str:
    """ "sinds 3 februari 2025", "van ... tot ..."."""
    first = long_day(stay.first_day)
    if stay.last_day is None:
        return QCoreApplication.translate("YouthWords", "since {day}").format(day=first)
    last = long_day(stay.last_day)
    return QCoreApplication.translate("YouthWords", "{first} to {last}").format(first=first, last=last)


def time_words(ms: int, today: date) -> str:
    """ "13:10" today, "di 20:15" this week, else the day."""
    at = moment(ms).astimezone(HOUSE_ZONE)
    clock = f"{at:%H:%M}"
    if at.date() == today:
        return clock
    if 0 < (today - at.date()).days < 7:
        return f"{QLocale().toString(_shown(at.date()), 'ddd')} {clock}"
    return f"{QLocale().toString(_shown(at.date()), 'd MMM')} {clock}"


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
