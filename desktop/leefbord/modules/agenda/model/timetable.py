"""A timetable imported again: what is new, changed or gone since the last time, and what to write for it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from leefbord.core.ids import PersonId, RecordId
from leefbord.core.streams import StreamId, StreamKind
from leefbord.modules.agenda.model.appointment import Appointment, Change, Details, Origin, When
from leefbord.modules.agenda.model.expand import starts_between
from leefbord.modules.agenda.model.ics_read import ReadCalendar, ReadEvent
from leefbord.modules.agenda.model.record_fields import change_groups, item_groups

PARTS: Final = ("when", "what", "where", "note", "state", "changes")
_NOWHERE: Final = StreamId(StreamKind.YOUTH_SHARED, bytes(16))
_UNNAMED: Final = RecordId(b"")
Changes = Mapping[tuple[str, RecordId], Sequence[Change]]


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One line of the preview. `before` is what stands in the agenda, `after` what the file says.

    New: no before. Gone: no after. `parts` names what changed (of PARTS).
    """

    before: Appointment | None = None
    after: ReadEvent | None = None
    parts: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Difference({', '.join(self.parts)})"

    @property
    def title(self) -> str:
        """What it is called, as the file says it now."""
        if self.after is not None:
            return self.after.details.what.title
        return self.before.details.what.title if self.before is not None else ""

    @property
    def when(self) -> When | None:
        """The time to show."""
        if self.after is not None:
            return self.after.when
        return None if self.before is None else self.before.when


@dataclass(frozen=True, kw_only=True, repr=False)
class Preview:
    """What taking a file over would do."""

    source: str
    owner: PersonId | None
    name: str
    new: tuple[Difference, ...]
    changed: tuple[Difference, ...]
    gone: tuple[Difference, ...]
    same: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.new or self.changed or self.gone)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One appointment to write: made (no before), changed, or deleted (no after)."""

    before: Appointment | None = None
    after: Appointment | None = None
    puts: tuple[Change, ...] = ()
    drops: tuple[Change, ...] = ()


def compare(
    calendar: ReadCalendar,
    known: Sequence[Appointment],
    *,
    source: str,
    owner: PersonId | None,
    now: datetime,
) -> Preview:
    """By UID against the earlier import; `now` is wall time in Brussels.

    What the team changed in the agenda itself is no difference: files are compared with files. What is
    over is never gone: schools leave the past out of their files.
    """
    by_uid = {item.origin.uid: item for item in known}
    new, changed, same = [], [], 0
    for event in calendar.events:
        before = by_uid.pop(event.uid, None)
        parts = PARTS if before is None else _parts(before.origin.prints, prints_of(event))
        if before is None:
            new.append(Difference(after=event))
        elif parts:
            changed.append(Difference(before=before, after=event, parts=parts))
        else:
            same += 1
    gone = [Difference(before=item) for item in by_uid.values() if has_times_after(item.when, now)]
    return Preview(
        source=source,
        owner=owner,
        name=calendar.name,
        new=tuple(sorted(new, key=_by_time)),
        changed=tuple(sorted(changed, key=_by_time)),
        gone=tuple(sorted(gone, key=_by_time)),
        same=same,
    )


def put_in_place(
    preview: Preview, known: Sequence[Appointment], changes: Changes, *, now: datetime
) -> list[Step]:
    """The writes; `known` is read anew, so that what a colleague did meanwhile is not overwritten."""
    present = {item.id: item for item in known}
    steps = []
    for difference in preview.new:
        assert difference.after is not None
        steps.append(_made(difference.after, preview))
    for difference in preview.changed:
        assert difference.after is not None
        assert difference.before is not None
        before = present.get(difference.before.id)
        if before is not None:
            earlier = changes.get((before.stream.text, before.id), ())
            steps.append(_adapted(before, difference.after, earlier))
    for difference in preview.gone:
        assert difference.before is not None
        before = present.get(difference.before.id)
        if before is not None:
            steps.append(_ended(before, changes.get((before.stream.text, before.id), ()), now))
    return steps


def has_times_after(when: When, now: datetime) -> bool:
    """Whether anything of it is still to come, looking ten years ahead."""
    if not when.repeats:
        return when.end > now
    return bool(starts_between(when, now, now + timedelta(days=3660)))


def prints_of(event: ReadEvent) -> tuple[str, ...]:
    """A short hash per part of what the file said, to compare the next file with."""
    draft = Appointment(id=_UNNAMED, stream=_NOWHERE, owner=None, when=event.when, details=event.details)
    groups = item_groups(draft)
    times = tuple(
        repr(sorted(change_groups(change).items()))
        for change in sorted(_changes(event, draft), key=lambda change: change.recurrence)
    )
    texts = [repr(sorted(groups[part].items())) for part in PARTS[:-1]]
    return tuple(_print(text) for text in (*texts, repr(times)))


def _print(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _parts(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    if len(before) != len(after):
        return PARTS
    return tuple(part for part, old, new in zip(PARTS, before, after, strict=True) if old != new)


def _by_time(difference: Difference) -> tuple[datetime, str]:
    when = difference.when
    assert when is not None
    return when.start, difference.title


def _changes(event: ReadEvent, item: Appointment) -> tuple[Change, ...]:
    return tuple(
        Change(
            id=_UNNAMED,
            stream=item.stream,
            item=item.id,
            recurrence=change.recurrence,
            when=change.when,
            details=change.details,
            imported=True,
        )
        for change in event.changes
    )


def _made(event: ReadEvent, preview: Preview) -> Step:
    item = Appointment(
        id=_UNNAMED,
        stream=_NOWHERE,
        owner=preview.owner,
        when=event.when,
        details=event.details,
        origin=Origin(source=preview.source, uid=event.uid, prints=prints_of(event)),
    )
    return Step(after=item, puts=_changes(event, item))


def _adapted(before: Appointment, event: ReadEvent, earlier: Sequence[Change]) -> Step:
    """Only the parts the school changed; a colleague's own note or escort stays."""
    prints = prints_of(event)
    parts = _parts(before.origin.prints, prints)
    old, new = before.details, event.details
    details = Details(
        what=new.what if "what" in parts else old.what,
        where=new.where if "where" in parts else old.where,
        note=new.note if "note" in parts else old.note,
        who=old.who,
        state=new.state if "state" in parts else old.state,
    )
    after = replace(
        before,
        when=event.when if "when" in parts else before.when,
        details=details,
        origin=replace(before.origin, prints=prints),
    )
    if "changes" not in parts:
        return Step(before=before, after=after)
    recurrences = {change.recurrence for change in event.changes}
    drops = tuple(change for change in earlier if change.imported and change.recurrence not in recurrences)
    return Step(before=before, after=after, puts=_changes(event, after), drops=drops)


def _ended(before: Appointment, earlier: Sequence[Change], now: datetime) -> Step:
    """Nothing from now on; what already happened stays in the agenda."""
    when = before.when
    later = tuple(change for change in earlier if change.recurrence >= now)
    if not when.repeats or when.start >= now:
        return Step(before=before, drops=tuple(earlier))
    rule = None if when.rule is None else replace(when.rule, count=None, until=now - timedelta(seconds=1))
    short = replace(when, rule=rule, extra=tuple(at for at in when.extra if at < now))
    return Step(before=before, after=replace(before, when=short), drops=later)
