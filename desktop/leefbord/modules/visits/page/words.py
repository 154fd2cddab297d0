"""What the visits page says in words: days, grounds, the five questions and why not."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leefbord.modules.visits.model.check import Check, Finding, Result, Why
from leefbord.modules.visits.model.contact import Relation
from leefbord.modules.visits.model.rule import Basis, Rule, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking, Kind, Place, VisitState


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def day_words(day: date) -> str:
    """ "wo 14"."""
    return QLocale().toString(_shown(day), "ddd d")


def day_month(day: date) -> str:
    """ "zo 18 oktober"."""
    return QLocale().toString(_shown(day), "ddd d MMMM")


def full_day(day: date) -> str:
    """ "15 januari 2027"."""
    return QLocale().toString(_shown(day), "d MMMM yyyy")


def weekday_words(weekday: int) -> str:
    """ "donderdag"; 0 = Monday."""
    return QLocale().dayName(weekday + 1, QLocale.FormatType.LongFormat)


def times(booking: Booking) -> str:
    """ "14:00–15:00"."""
    return f"{booking.start:%H:%M}–{booking.end:%H:%M}"


def basis_words(basis: Basis) -> str:
    """On what ground."""
    words = {
        Basis.COURT_ORDER: QCoreApplication.translate("VisitWords", "decision of the youth judge"),
        Basis.MINOR_CONSENT: QCoreApplication.translate("VisitWords", "the youth agrees"),
        Basis.PARENT_CONSENT: QCoreApplication.translate("VisitWords", "a parent agrees"),
        Basis.TEMP_SAFETY: QCoreApplication.translate("VisitWords", "safety, until the judge decides"),
        Basis.HOUSE_RULES: QCoreApplication.translate("VisitWords", "rules of the house"),
    }
    return words[basis]


def relation_words(relation: Relation) -> str:
    """What somebody is to the youth."""
    words = {
        Relation.MOTHER: QCoreApplication.translate("VisitWords", "mother"),
        Relation.FATHER: QCoreApplication.translate("VisitWords", "father"),
        Relation.FAMILY: QCoreApplication.translate("VisitWords", "family"),
        Relation.FOSTER: QCoreApplication.translate("VisitWords", "foster family"),
        Relation.FRIEND: QCoreApplication.translate("VisitWords", "friend"),
        Relation.TRUSTED: QCoreApplication.translate("VisitWords", "trusted person"),
        Relation.OTHER: QCoreApplication.translate("VisitWords", "somebody else"),
    }
    return words[relation]


def kind_words(kind: Kind, place: Place) -> str:
    """A visit here, a visit elsewhere, or a call."""
    if kind is Kind.CALL:
        return QCoreApplication.translate("VisitWords", "phone call")
    if place is Place.OUTSIDE:
        return QCoreApplication.translate("VisitWords", "visit, not in the house")
    return QCoreApplication.translate("VisitWords", "visit in the house")


def state_words(state: VisitState) -> str:
    """How a visit stands."""
    words = {
        VisitState.ASKED: QCoreApplication.translate("VisitWords", "asked"),
        VisitState.PLANNED: QCoreApplication.translate("VisitWords", "planned"),
        VisitState.STOPPED: QCoreApplication.translate("VisitWords", "youth would rather not"),
        VisitState.REFUSED: QCoreApplication.translate("VisitWords", "cannot be"),
        VisitState.CANCELLED: QCoreApplication.translate("VisitWords", "cancelled"),
    }
    return words[state]


def check_words(check: Check) -> str:
    """The question."""
    words = {
        Check.BAN: QCoreApplication.translate("VisitWords", "No contact allowed?"),
        Check.COURT: QCoreApplication.translate("VisitWords", "What was decided"),
        Check.ROOM: QCoreApplication.translate("VisitWords", "Place in the visit room"),
        Check.HOURS: QCoreApplication.translate("VisitWords", "Visiting hours of the house"),
        Check.WISH: QCoreApplication.translate("VisitWords", "Does the youth want it?"),
    }
    return words[check]


def finding_words(finding: Finding) -> str:
    """The answer beside the question; what was not asked says so."""
    if finding.why is not None:
        return why_words(finding.why)
    words = {
        Result.OK: QCoreApplication.translate("VisitWords", "fine"),
        Result.NO: QCoreApplication.translate("VisitWords", "no"),
        Result.TO_ASK: QCoreApplication.translate("VisitWords", "still to ask"),
        Result.NOT_CHECKED: QCoreApplication.translate("VisitWords", "not checked"),
    }
    return words[finding.result]


def why_words(why: Why) -> str:
    """Why not, short."""
    words = {
        Why.BANNED: QCoreApplication.translate("VisitWords", "no contact now"),
        Why.NOT_THIS_DAY: QCoreApplication.translate("VisitWords", "not on this day"),
        Why.NOT_THIS_PLACE: QCoreApplication.translate("VisitWords", "not in this place"),
        Why.NEEDS_SOMEBODY: QCoreApplication.translate("VisitWords", "a begeleider must be there"),
        Why.ROOM_FULL: QCoreApplication.translate("VisitWords", "the room is full"),
        Why.NO_HOURS: QCoreApplication.translate("VisitWords", "no visits that day"),
        Why.OUTSIDE_HOURS: QCoreApplication.translate("VisitWords", "outside the hours"),
        Why.RATHER_NOT: QCoreApplication.translate("VisitWords", "the youth would rather not"),
    }
    return words[why]


def terms_words(terms: Terms) -> str:
    """What a rule says, short: "woensdag en zondag, begeleider erbij"."""
    if terms.kind is RuleKind.BAN:
        return QCoreApplication.translate("VisitWords", "no contact")
    parts = []
    if terms.weekdays:
        parts.append(", ".join(weekday_words(weekday) for weekday in sorted(terms.weekdays)))
    if terms.place is Place.ROOM:
        parts.append(QCoreApplication.translate("VisitWords", "in the house"))
    elif terms.place is Place.OUTSIDE:
        parts.append(QCoreApplication.translate("VisitWords", "not in the house"))
    if terms.supervised:
        parts.append(QCoreApplication.translate("VisitWords", "with a begeleider"))
    return ", ".join(parts)


def until_words(terms: Terms) -> str:
    """ "tot 15 januari 2027 · bekijk op 1 december 2026"."""
    look = QCoreApplication.translate("VisitWords", "look again on {day}").replace(
        "{day}", full_day(terms.review)
    )
    if terms.until is None:
        return look
    until = QCoreApplication.translate("VisitWords", "until {day}").replace("{day}", full_day(terms.until))
    return f"{until} · {look}"


def who_decided(rule: Rule | None) -> str:
    """Who says so, as the start of a sentence."""
    if rule is None or rule.terms.basis is Basis.HOUSE_RULES:
        return QCoreApplication.translate("VisitWords", "That is a rule of the house.")
    words = {
        Basis.COURT_ORDER: QCoreApplication.translate("VisitWords", "The youth judge decided that."),
        Basis.MINOR_CONSENT: QCoreApplication.translate("VisitWords", "You agreed on that."),
        Basis.PARENT_CONSENT: QCoreApplication.translate("VisitWords", "Your parent agreed on that."),
        Basis.TEMP_SAFETY: QCoreApplication.translate(
            "VisitWords", "It is for your safety, until the judge decides."
        ),
    }
    said = words[rule.terms.basis]
    if rule.terms.until is None:
        return said
    until = QCoreApplication.translate("VisitWords", "It holds until {day}.")
    return f"{said} {until.replace('{day}', full_day(rule.terms.until))}"


def kiosk_sentence(booking: Booking, name: str, finding: Finding, other: Booking | None) -> str:
    """What the youth reads, before staff change it: who, why, until when, and what can be."""
    first = QCoreApplication.translate("VisitWords", "{name} cannot come on {day}.")
    if booking.kind is Kind.CALL:
        first = QCoreApplication.translate("VisitWords", "{name} cannot call on {day}.")
    called = name[:1].upper() + name[1:]
    parts = [first.replace("{name}", called).replace("{day}", day_month(booking.start.date()))]
    if finding.check in (Check.BAN, Check.COURT):
        parts.append(who_decided(finding.rule))
    elif finding.check is Check.ROOM:
        parts.append(QCoreApplication.translate("VisitWords", "The visit room is full then."))
    elif finding.check is Check.HOURS:
        parts.append(QCoreApplication.translate("VisitWords", "There are no visiting hours then."))
    if other is not None:
        can = QCoreApplication.translate("VisitWords", "{day} at {time} can be. Do you want that?")
        day = day_month(other.start.date())
        parts.append(
            can.replace("{day}", day[:1].upper() + day[1:]).replace("{time}", f"{other.start:%H:%M}")
        )
    return " ".join(parts)


def pictures() -> list[tuple[str, str]]:
    """Pictures for people with their words."""
    return [
        ("woman", QCoreApplication.translate("VisitWords", "Woman")),
        ("man", QCoreApplication.translate("VisitWords", "Man")),
        ("grandmother", QCoreApplication.translate("VisitWords", "Grandmother")),
        ("grandfather", QCoreApplication.translate("VisitWords", "Grandfather")),
        ("girl", QCoreApplication.translate("VisitWords", "Girl")),
        ("boy", QCoreApplication.translate("VisitWords", "Boy")),
        ("friends", QCoreApplication.translate("VisitWords", "Friends")),
        ("person", QCoreApplication.translate("VisitWords", "Person")),
    ]
