"""Changing a series: only this time, this and the following ones, or all; what must be written for it."""

from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.recurrence import Freq, NthDay, Rule
from leefbord.modules.agenda.model.appointment import Appointment, Change, SomeDetails, When
from leefbord.modules.agenda.model.expand import count_up_to, is_time_of

_SECOND = timedelta(seconds=1)


class Scope(StrEnum):
    """How much of a series an edit means."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class Edit:
    """What the person changed: parts of the details, and the time of the one occurrence they looked at.

    `when` None = no other time. Its rule counts for FOLLOWING and ALL only.
    """

    when: When | None = None
    details: SomeDetails = field(default_factory=SomeDetails)
    by: PersonId | None = None


@dataclass(frozen=True, kw_only=True)
class Rewrite:
    """What to write: the item as it becomes, perhaps a second series, changes to put and to delete.

    `tail` and the changes in `tail_puts` carry the item id b"" until the service gives them one.
    """

    item: Appointment
    puts: tuple[Change, ...] = ()
    drops: tuple[Change, ...] = ()
    tail: Appointment | None = None
    tail_puts: tuple[Change, ...] = ()


UNNAMED = RecordId(b"")


def rewrite(
    item: Appointment, changes: tuple[Change, ...], recurrence: datetime, scope: Scope, edit: Edit
) -> Rewrite:
    """The writes of one edit; Refused when the occurrence cannot be split there."""
    if not item.when.repeats:
        return Rewrite(item=_edited_single(item, edit))
    if scope is Scope.ONE:
        return Rewrite(item=item, puts=(_edited_time(item, changes, recurrence, edit),))
    if scope is Scope.ALL or recurrence <= item.when.start:
        return _edited_all(item, changes, recurrence, edit)
    return _split(item, changes, recurrence, edit)


def _edited_single(item: Appointment, edit: Edit) -> Appointment:
    when = item.when
    if edit.when is not None:
        when = _moved(edit.when, item.when.start, edit.by) if not edit.when.repeats else edit.when
        if not edit.when.repeats and edit.when.start == item.when.start:
            when = replace(when, was=item.when.was, moved_by=item.when.moved_by)
    return replace(item, when=when, details=edit.details.over(item.details))


def _moved(when: When, before: datetime, by: PersonId | None) -> When:
    if when.start == before:
        return replace(when, was=None, moved_by=None)
    return replace(when, was=before, moved_by=by)


def _edited_time(item: Appointment, changes: tuple[Change, ...], recurrence: datetime, edit: Edit) -> Change:
    before = next((change for change in changes if change.recurrence == recurrence), None)
    if before is None:
        before = Change(id=UNNAMED, stream=item.stream, item=item.id, recurrence=recurrence)
    own = {part.name: getattr(edit.details, part.name) for part in fields(edit.details)}
    details = replace(before.details, **{name: part for name, part in own.items() if part is not None})
    when = before.when
    if edit.when is not None:
        stood = before.when.start if before.when is not None else recurrence
        plain = replace(edit.when, rule=None, except_=(), extra=(), zone=item.when.zone)
        when = _moved(plain, stood, edit.by)
        if plain.start == stood and before.when is not None:
            when = replace(when, was=before.when.was, moved_by=before.when.moved_by)
    return replace(before, when=when, details=details)


def _edited_all(item: Appointment, changes: tuple[Change, ...], recurrence: datetime, edit: Edit) -> Rewrite:
    when = item.when
    if edit.when is not None:
        begin = item.when.start + (edit.when.start - recurrence)
        when = _shifted(item.when, edit.when, begin, rule=edit.when.rule)
    shift = timedelta(0) if edit.when is None else edit.when.start - recurrence
    puts, drops = _carried(when, changes, shift)
    after = replace(item, when=when, details=edit.details.over(item.details))
    return Rewrite(item=after, puts=puts, drops=drops)


def _split(item: Appointment, changes: tuple[Change, ...], recurrence: datetime, edit: Edit) -> Rewrite:
    rule = item.when.rule
    bare = replace(item.when, extra=(), except_=())
    if rule is not None and not is_time_of(bare, recurrence):
        raise Refused("This is a separate date", "Change only this one, or all of them.")
    head_rule = None if rule is None else replace(rule, count=None, until=recurrence - _SECOND)
    head = replace(
        item.when,
        rule=head_rule,
        except_=tuple(at for at in item.when.except_ if at < recurrence),
        extra=tuple(at for at in item.when.extra if at < recurrence),
    )
    tail_rule = rule
    if rule is not None and rule.count is not None:
        tail_rule = replace(rule, count=max(1, rule.count - count_up_to(item.when, recurrence)))
    rest = replace(
        item.when,
        start=recurrence,
        end=recurrence + item.when.duration,
        rule=tail_rule,
        except_=tuple(at for at in item.when.except_ if at >= recurrence),
        extra=tuple(at for at in item.when.extra if at > recurrence),
        was=None,
        moved_by=None,
    )
    chosen = edit.when
    if chosen is not None and chosen.rule == rule:
        chosen = replace(chosen, rule=tail_rule)
    when = rest if chosen is None else _shifted(rest, chosen, chosen.start, rule=chosen.rule)
    shift = timedelta(0) if chosen is None else chosen.start - recurrence
    later = tuple(change for change in changes if change.recurrence >= recurrence)
    carried, gone = _carried(when, later, shift)
    tail = replace(item, id=UNNAMED, when=when, details=edit.details.over(item.details))
    unnamed = tuple(replace(change, id=UNNAMED, item=UNNAMED) for change in carried)
    kept_drops = {change.id: change for change in (*gone, *later)}
    return Rewrite(
        item=replace(item, when=head), drops=tuple(kept_drops.values()), tail=tail, tail_puts=unnamed
    )


def _shifted(series: When, chosen: When, begin: datetime, *, rule: Rule | None) -> When:
    """The series from `begin` on with the chosen length; separate dates and end go along."""
    shift = begin - series.start
    if rule is not None and rule == series.rule:
        rule = follow_start(rule, series.start, begin)
        if rule.until is not None:
            rule = replace(rule, until=rule.until + shift)
    return replace(
        series,
        start=begin,
        end=begin + chosen.duration,
        all_day=chosen.all_day,
        zone=chosen.zone,
        rule=rule,
        except_=tuple(at + shift for at in series.except_) if rule is not None else (),
        extra=tuple(at + shift for at in series.extra),
    )


def _carried(
    when: When, changes: tuple[Change, ...], shift: timedelta
) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The changes under their new times, and those to delete: moved along, or without a time now."""
    puts, drops = [], []
    for change in changes:
        recurrence = change.recurrence + shift
        if shift or not is_time_of(when, recurrence):
            drops.append(change)
        if shift and is_time_of(when, recurrence):
            puts.append(replace(change, id=UNNAMED, recurrence=recurrence))
        elif not shift and is_time_of(when, recurrence):
            puts.append(change)
    return tuple(puts), tuple(drops)


def follow_start(rule: Rule, before: datetime, after: datetime) -> Rule:
    """The rule that means the same when the first day moves: every Monday becomes every Tuesday."""
    days = (after.date() - before.date()).days
    if days == 0:
        return rule
    if rule.freq is Freq.WEEKLY:
        by_day = tuple(replace(day, weekday=(day.weekday + days) % 7) for day in rule.by_day)
        return replace(rule, by_day=tuple(sorted(by_day)))
    if rule.freq is Freq.DAILY:
        return rule
    by_month = (after.month,) if rule.by_month == (before.month,) else rule.by_month
    by_month_day = (after.day,) if rule.by_month_day == (before.day,) else rule.by_month_day
    by_day = rule.by_day
    if len(by_day) == 1 and by_day[0].nth and by_day[0].weekday == before.weekday():
        by_day = (nth_of_month(after, from_end=by_day[0].nth < 0),)
    return replace(rule, by_month=by_month, by_month_day=by_month_day, by_day=by_day)


def nth_of_month(day: datetime, *, from_end: bool) -> NthDay:
    """This day as the nth such weekday of its month, counted from the start or from the end."""
    if not from_end:
        return NthDay(day.weekday(), (day.day - 1) // 7 + 1)
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    left = (following - timedelta(days=1)).day - day.day
    return NthDay(day.weekday(), -(left // 7 + 1))
