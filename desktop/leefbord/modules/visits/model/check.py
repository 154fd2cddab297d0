"""The booking check (DR9): five questions in order, stopping at the first no; and times that do work."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from leefbord.core.ids import RecordId
from leefbord.modules.visits.model.hours import Hours
from leefbord.modules.visits.model.rule import Rule, RuleKind
from leefbord.modules.visits.model.visit import Booking, Visit, VisitState, Wish

LOOK_AHEAD: Final = timedelta(days=28)
STEP: Final = timedelta(minutes=30)
_CALLS: Final = (time(9), time(20, 30))


class Check(StrEnum):
    """The five questions, in this order."""

    BAN = "ban"
    COURT = "court"
    ROOM = "room"
    HOURS = "hours"
    WISH = "wish"


class Result(StrEnum):
    """What came of a question; after the first NO the others are not asked."""

    OK = "ok"
    NO = "no"
    TO_ASK = "to_ask"
    NOT_CHECKED = "not_checked"


class Why(StrEnum):
    """Why not."""

    BANNED = "banned"
    NOT_THIS_DAY = "not_this_day"
    NOT_THIS_PLACE = "not_this_place"
    NEEDS_SOMEBODY = "needs_somebody"
    ROOM_FULL = "room_full"
    NO_HOURS = "no_hours"
    OUTSIDE_HOURS = "outside_hours"
    RATHER_NOT = "rather_not"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One question with its answer; `rule` is the restriction that said no."""

    check: Check
    result: Result
    why: Why | None = None
    rule: Rule | None = None


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """All five, the first no if there is one, and expired rules that only warn."""

    findings: tuple[Finding, ...]
    warnings: tuple[Rule, ...] = ()

    @property
    def blocked(self) -> Finding | None:
        """The no that stopped it."""
        return next((each for each in self.findings if each.result is Result.NO), None)


@dataclass(frozen=True, kw_only=True)
class Book:
    """What the check looks at: rules of this youth, hours, and every visit of the house near these days."""

    rules: Sequence[Rule]
    hours: Hours
    visits: Sequence[Visit]


def check(booking: Booking, book: Book, *, own: Visit | None = None, asked: bool = False) -> Outcome:
    """Ask the five questions. `own` is the visit that is being changed, `asked`: the youth wants it."""
    findings: list[Finding] = []
    blocked = False
    for question in Check:
        if blocked:
            findings.append(Finding(check=question, result=Result.NOT_CHECKED))
            continue
        found = _answer(question, booking, book, own, asked)
        findings.append(found)
        blocked = found.result is Result.NO
    day = booking.start.date()
    warnings = tuple(rule for rule in book.rules if rule.concerns(booking.contact) and rule.expired(day))
    return Outcome(findings=tuple(findings), warnings=warnings)


def alternatives(
    booking: Booking, book: Book, now: datetime, *, own: Visit | None = None, most: int = 2
) -> list[Booking]:
    """The nearest times that pass the check, one a day: the wanted time first, then earlier or later.

    A rule that wants somebody there is met by offering it; `now` is naive wall time.
    """
    needs = any(
        rule.terms.supervised for rule in _arrangements(book.rules, booking.contact, booking.start.date())
    )
    wanted = replace(booking, supervised=booking.supervised or needs)
    found: list[Booking] = []
    days = sorted(
        (now.date() + timedelta(days=step) for step in range(LOOK_AHEAD.days)),
        key=lambda day: (day < booking.start.date(), abs((day - booking.start.date()).days)),
    )
    for day in days:
        if len(found) == most:
            break
        for start in _starts(wanted, book.hours, day):
            moved = wanted.at(start)
            if start > now and start != booking.start and check(moved, book, own=own).blocked is None:
                found.append(moved)
                break
    return found


def _starts(booking: Booking, hours: Hours, day: date) -> Iterable[datetime]:
    """The wanted time of day, then every half hour, nearest first."""
    usual = datetime.combine(day, booking.start.time())
    bounds = [(span.begin, span.end) for span in hours.on(day)] if booking.uses_room else [_CALLS]
    times: list[datetime] = []
    for begin, end in bounds:
        at = datetime.combine(day, begin)
        while at + (booking.end - booking.start) <= datetime.combine(day, end):
            times.append(at)
            at += STEP
    return [usual, *sorted(times, key=lambda at: (abs(at - usual), at))]


def _answer(question: Check, booking: Booking, book: Book, own: Visit | None, asked: bool) -> Finding:
    day = booking.start.date()
    if question is Check.BAN:
        ban = next((rule for rule in _of(book.rules, booking.contact, day, RuleKind.BAN)), None)
        return _said(question, Why.BANNED if ban else None, ban)
    if question is Check.COURT:
        for rule in _arrangements(book.rules, booking.contact, day):
            why = _against(rule, booking)
            if why is not None:
                return _said(question, why, rule)
        return _said(question, None)
    if question is Check.ROOM:
        full = booking.uses_room and _most_at_once(booking, book, own) >= book.hours.places
        return _said(question, Why.ROOM_FULL if full else None)
    if question is Check.HOURS:
        if not booking.uses_room or book.hours.admit(booking.start, booking.end):
            return _said(question, None)
        return _said(question, Why.OUTSIDE_HOURS if book.hours.on(day) else Why.NO_HOURS)
    wish = own.wish if own is not None else Wish.NONE
    if wish is Wish.RATHER_NOT and booking.voluntary:
        return _said(question, Why.RATHER_NOT)
    known = asked or wish is Wish.NICE or not booking.voluntary
    return Finding(check=question, result=Result.OK if known else Result.TO_ASK)


def _said(question: Check, why: Why | None, rule: Rule | None = None) -> Finding:
    return Finding(check=question, result=Result.OK if why is None else Result.NO, why=why, rule=rule)


def _of(rules: Iterable[Rule], contact: RecordId | None, day: date, kind: RuleKind) -> list[Rule]:
    return [
        rule for rule in rules if rule.terms.kind is kind and rule.concerns(contact) and rule.in_force(day)
    ]


def _arrangements(rules: Iterable[Rule], contact: RecordId | None, day: date) -> list[Rule]:
    return _of(rules, contact, day, RuleKind.ARRANGEMENT)


def _against(rule: Rule, booking: Booking) -> Why | None:
    terms = rule.terms
    if terms.weekdays and booking.start.weekday() not in terms.weekdays:
        return Why.NOT_THIS_DAY
    if terms.place is not None and not booking.is_call and booking.place is not terms.place:
        return Why.NOT_THIS_PLACE
    return Why.NEEDS_SOMEBODY if terms.supervised and not booking.supervised else None


def _most_at_once(booking: Booking, book: Book, own: Visit | None) -> int:
    """The most visits in the room at one moment of this time."""
    others = [
        visit.booking
        for visit in book.visits
        if visit.state is VisitState.PLANNED
        and visit.booking.uses_room
        and (own is None or visit.id != own.id)
    ]
    near = [other for other in others if other.start < booking.end and booking.start < other.end]
    moments = [max(other.start, booking.start) for other in near]
    return max((sum(other.start <= at < other.end for other in near) for at in moments), default=0)
