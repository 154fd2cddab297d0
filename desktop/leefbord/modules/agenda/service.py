"""Verbs of the agenda: look, plan, change, move, cancel; timetables in and out."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime, timedelta

from leefbord.core.acts import Act, Acts
from leefbord.core.changes import Changes
from leefbord.core.clock import HOUSE_ZONE, Clock, house_day, moment
from leefbord.core.day import DayAction, DayItem, DayRequest
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.people import Me, StaffDirectory, YouthDirectory
from leefbord.core.records import Fields
from leefbord.core.streams import StreamId, house, youth_shared
from leefbord.modules.agenda import repo
from leefbord.modules.agenda.model.appointment import (
    Appointment,
    Change,
    Details,
    Occurrence,
    Origin,
    SomeDetails,
    State,
    When,
    check_appointment,
)
from leefbord.modules.agenda.model.clash import Clash, clashes
from leefbord.modules.agenda.model.day_item import day_items, newest_move, parse_key
from leefbord.modules.agenda.model.edit import Edit, Rewrite, Scope, rewrite
from leefbord.modules.agenda.model.expand import in_zone, occurrence_at, occurrences_between
from leefbord.modules.agenda.model.ics_read import read_calendar
from leefbord.modules.agenda.model.ics_write import write_calendar
from leefbord.modules.agenda.model.record_fields import change_groups, change_id, item_groups
from leefbord.modules.agenda.model.timetable import Preview, compare, put_in_place

PLAN = "agenda.plan"
IMPORT = "agenda.import"
LOOK_AHEAD = timedelta(days=56)
SEARCH_HITS = 20


class AgendaService:
    """What a person can do with the agenda of the group and of each youth."""

    def __init__(
        self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory, staff: StaffDirectory
    ) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths
        self._staff = staff

    # ---- looking

    def today(self) -> date:
        """The calendar day in Brussels."""
        return house_day(self._clock.now_ms())

    def now(self) -> datetime:
        """The present moment in Brussels."""
        return moment(self._clock.now_ms()).astimezone(HOUSE_ZONE)

    def occurrences(
        self, first: date, last: date, owners: Sequence[PersonId | None] | None = None
    ) -> list[Occurrence]:
        """Every time on these days inclusive, by start; of these owners (None = the group) or everybody."""
        low = datetime.combine(first, datetime.min.time(), HOUSE_ZONE)
        high = datetime.combine(last + timedelta(days=1), datetime.min.time(), HOUSE_ZONE)
        return self._between(low, high, owners)

    def occurrence(self, key: str) -> Occurrence:
        """The time with this key (DayItem.key); Refused when it is gone."""
        stream, record, recurrence = parse_key(key)
        item, changes = self._series(stream, record)
        found = occurrence_at(item, changes, recurrence)
        if found is None:
            raise Refused("This appointment is not there", "Perhaps a colleague took it away.")
        return found

    def day_items(self, first: date, last: date) -> list[DayItem]:
        """For board and kiosk."""
        names = {card.id: card.first_name for card in self._staff.team()}
        found = self.occurrences(first, last)
        here = {card.id for card in self._youths.youths()}
        shown = [one for one in found if one.item.owner is None or one.item.owner in here]
        return day_items(shown, names=names, may_plan=self.may(PLAN))

    def news_of(self, youth: PersonId, day: date) -> Occurrence | None:
        """The moved time of this day that the youth should know of."""
        return newest_move(self.occurrences(day, day, (youth, None)), day)

    def clashes(
        self, owner: PersonId | None, when: When, details: Details, *, ignore: str = ""
    ) -> list[Clash]:
        """What the planned times of the coming eight weeks overlap; a warning, nothing is refused."""
        ignored = parse_key(ignore)[1] if ignore else RecordId(b"")
        draft = Appointment(id=ignored, stream=self._stream(owner), owner=owner, when=when, details=details)
        low = when.start.replace(tzinfo=HOUSE_ZONE) - timedelta(days=1)
        planned = occurrences_between(draft, (), low, low + LOOK_AHEAD)[:60]
        if not planned:
            return []
        others = self._between(planned[0].starts_at, planned[-1].ends_at + timedelta(minutes=1), None)
        return clashes(planned, others)

    def search(self, words: str) -> list[Appointment]:
        """Appointments with these words in title or place."""
        wanted = words.strip()
        return repo.items_titled(self._acts.rows(), wanted, SEARCH_HITS) if len(wanted) > 1 else []

    def may(self, permission: str) -> bool:
        """Whether the page should offer this act."""
        return self._me.may(permission)

    # ---- planning

    def plan(self, owners: Sequence[PersonId | None], when: When, details: Details) -> tuple[RecordId, ...]:
        """Plan the same for the group (None) or for several youths; one act, one record in each stream."""
        for owner in owners:
            self._need_plan(owner)
        if not owners:
            raise Refused("For whom?", "Choose a youth or the whole group.")
        check_appointment(when, details)
        made = []
        with self._acts.act("Appointment planned") as act:
            for owner in owners:
                item = Appointment(
                    id=act.new_id(), stream=self._stream(owner), owner=owner, when=when, details=details
                )
                _write_item(act, None, item)
                made.append(item.id)
        return tuple(made)

    def change(self, key: str, scope: Scope, *, when: When | None = None, details: SomeDetails) -> None:
        """Change this time, this and the following, or all; only what is given is written.

        `when` is told in Brussels time; a series of another zone keeps its zone.
        """
        if when is not None and not when.all_day:
            zone = self.occurrence(key).item.when.zone
            when = replace(in_zone(when, zone), rule=when.rule)
        edit = Edit(when=when, details=details, by=self._me.person)
        self._rewrite(key, scope, edit, lambda: self._acts.act("Appointment changed"))

    def move(self, key: str, starts_at: datetime, ends_at: datetime, scope: Scope = Scope.ONE) -> None:
        """Other hours for one time; the board's drag, or Alt and an arrow."""
        occurrence = self.occurrence(key)
        zone = HOUSE_ZONE if occurrence.all_day else occurrence.item.when.tz
        start = starts_at.astimezone(zone).replace(tzinfo=None)
        end = ends_at.astimezone(zone).replace(tzinfo=None)
        when = replace(occurrence.item.when, start=start, end=end)
        edit = Edit(when=when, by=self._me.person)
        if starts_at == occurrence.starts_at:
            self._rewrite(key, scope, edit, lambda: self._acts.act("Appointment made longer or shorter"))
        else:
            self._rewrite(key, scope, edit, lambda: self._acts.act("Appointment moved"))

    def give_to(self, key: str, youth: PersonId, starts_at: datetime, ends_at: datetime) -> RecordId:
        """A single appointment turns out to be another youth's: made there, taken away here, one act."""
        occurrence = self.occurrence(key)
        item = occurrence.item
        self._need_plan(item.owner)
        self._need_plan(youth)
        if item.when.repeats:
            raise Refused("This appointment repeats", "Plan it anew for the other youth.")
        start = starts_at.astimezone(item.when.tz).replace(tzinfo=None)
        end = ends_at.astimezone(item.when.tz).replace(tzinfo=None)
        when = replace(item.when, start=start, end=end, was=None, moved_by=None)
        check_appointment(when, item.details)
        with self._acts.act("Appointment given to another youth") as act:
            moved = replace(
                item,
                id=act.new_id(),
                stream=youth_shared(youth),
                owner=youth,
                when=when,
                origin=Origin(),
            )
            _write_item(act, None, moved)
            act.delete(item.stream, "agenda.item", item.id)
        return moved.id

    def cancel(self, key: str, scope: Scope, reason: str) -> None:
        """It does not happen; it stays visible, crossed out, with the reason."""
        if not reason.strip():
            raise Refused("Say why", "Everybody who planned on it reads the reason.")
        state = SomeDetails(state=State(cancelled=True, reason=reason.strip()))
        edit = Edit(details=state, by=self._me.person)
        self._rewrite(key, scope, edit, lambda: self._acts.act("Appointment cancelled"))

    def restore(self, key: str, scope: Scope) -> None:
        """It happens after all."""
        edit = Edit(details=SomeDetails(state=State()), by=self._me.person)
        self._rewrite(key, scope, edit, lambda: self._acts.act("Appointment restored"))

    def remove(self, key: str) -> None:
        """A mistake: the whole appointment or series goes; undo brings it back."""
        stream, record, _ = parse_key(key)
        item, changes = self._series(stream, record)
        self._need_plan(item.owner)
        with self._acts.act("Appointment removed") as act:
            act.delete(stream, "agenda.item", record)
            for change in changes:
                act.delete(stream, "agenda.change", change.id)

    def run(self, request: DayRequest) -> None:
        """What the board asks: move, resize, also to another youth's column."""
        if request.action not in (DayAction.MOVE, DayAction.RESIZE):
            raise Refused("This cannot be done here", "Open the appointment first.")
        if request.starts_at is None or request.ends_at is None:
            raise Refused("This cannot be done here", "Open the appointment first.")
        owner = self.occurrence(request.key).item.owner
        if request.youth is not None and owner is not None and request.youth != owner:
            self.give_to(request.key, request.youth, request.starts_at, request.ends_at)
        else:
            self.move(request.key, request.starts_at, request.ends_at)

    def undo(self, act: ActId) -> Changes:
        """Take back an act of this session."""
        return self._acts.undo(act)

    # ---- timetables in and out

    def preview(self, data: bytes, owner: PersonId | None, source: str) -> Preview:
        """What an iCalendar file would change; nothing is written.

        Trouble(BAD_INPUT) with line and reason for a broken file, as a whole.
        """
        self._need(IMPORT)
        calendar = read_calendar(data)
        known = repo.items_from(self._acts.rows(), owner, source)
        return compare(calendar, known, source=source, owner=owner, now=self._wall_now())

    def take_over(self, preview: Preview) -> None:
        """Write what the preview showed, in one act; only parts the school changed are touched."""
        self._need(IMPORT)
        if preview.is_empty:
            return
        stream = self._stream(preview.owner)
        rows = self._acts.rows()
        known = repo.items_from(rows, preview.owner, preview.source)
        changes = repo.changes_of(rows, known)
        with self._acts.act("Timetable imported") as act:
            for step in put_in_place(preview, known, changes, now=self._wall_now()):
                item = step.after
                if item is not None and step.before is None:
                    item = replace(item, id=act.new_id(), stream=stream)
                if item is None and step.before is not None:
                    act.delete(step.before.stream, "agenda.item", step.before.id)
                elif item is not None:
                    _write_item(act, step.before, item)
                    for change in step.puts:
                        _write_change(act, None, _named(change, item))
                for change in step.drops:
                    act.delete(change.stream, "agenda.change", change.id)

    def export(self, owners: Sequence[PersonId | None]) -> bytes:
        """An iCalendar file of these agendas that other programs read the same."""
        rows = self._acts.rows()
        items = repo.items_of(rows, owners)
        return write_calendar(items, repo.changes_of(rows, items), stamped=moment(self._clock.now_ms()))

    # ---- inside

    def _need(self, permission: str) -> None:
        if not self._me.may(permission):
            raise Refused("You may not do this", "Ask your team lead who may.")

    def _need_plan(self, owner: PersonId | None) -> None:
        if self._me.is_youth and owner == self._me.person:
            return
        if self._me.is_youth:
            raise Refused("You may not do this", "You can change your own day.")
        self._need(PLAN)

    def _stream(self, owner: PersonId | None) -> StreamId:
        return youth_shared(owner) if owner is not None else house(self._me.group, self.today().year)

    def _wall_now(self) -> datetime:
        return self.now().replace(tzinfo=None)

    def _between(
        self, low: datetime, high: datetime, owners: Sequence[PersonId | None] | None
    ) -> list[Occurrence]:
        rows = self._acts.rows()
        items = repo.items_between(rows, low, high, owners)
        changes = repo.changes_of(rows, items)
        found: list[Occurrence] = []
        for item in items:
            own = changes.get((item.stream.text, item.id), [])
            found.extend(occurrences_between(item, own, low, high))
        return sorted(found, key=lambda one: (one.starts_at, one.ends_at, one.item.id))

    def _series(self, stream: StreamId, record: RecordId) -> tuple[Appointment, tuple[Change, ...]]:
        rows = self._acts.rows()
        item = repo.item_by_id(rows, stream, record)
        if item is None:
            raise Refused("This appointment is not there", "Perhaps a colleague took it away.")
        return item, tuple(repo.changes_of(rows, [item]).get((stream.text, record), ()))

    def _rewrite(
        self, key: str, scope: Scope, edit: Edit, begin: Callable[[], AbstractContextManager[Act]]
    ) -> None:
        stream, record, recurrence = parse_key(key)
        item, changes = self._series(stream, record)
        self._need_plan(item.owner)
        self._need_own(item)
        if occurrence_at(item, changes, recurrence) is None:
            raise Refused("This appointment is not there", "Perhaps a colleague took it away.")
        outcome = rewrite(item, changes, recurrence, scope, edit)
        for after in (outcome.item, outcome.tail):
            if after is not None:
                check_appointment(after.when, after.details)
        for change in (*outcome.puts, *outcome.tail_puts):
            if change.when is not None:
                check_appointment(change.when, change.details.over(outcome.item.details))
        with begin() as act:
            _write(act, item, changes, outcome)

    def _need_own(self, item: Appointment) -> None:
        """A youth changes what the youth planned; what the team planned is talked about."""
        if not self._me.is_youth:
            return
        if item.planned_by != self._me.person:
            raise Refused("The team planned this", "Ask a begeleider to change it.")


def _write(act: Act, before: Appointment, changes: Sequence[Change], outcome: Rewrite) -> None:
    _write_item(act, before, outcome.item)
    known = {change.id: change for change in changes}
    kept = set()
    for change in outcome.puts:
        named = _named(change, outcome.item)
        kept.add(named.id)
        _write_change(act, known.get(named.id), named)
    for change in outcome.drops:
        if change.id not in kept:
            act.delete(change.stream, "agenda.change", change.id)
    if outcome.tail is not None:
        tail = replace(outcome.tail, id=act.new_id())
        _write_item(act, None, tail)
        for change in outcome.tail_puts:
            _write_change(act, None, _named(change, tail))


def _named(change: Change, item: Appointment) -> Change:
    return replace(change, id=change_id(item.id, change.recurrence), stream=item.stream, item=item.id)


def _write_item(act: Act, before: Appointment | None, after: Appointment) -> None:
    old = {} if before is None else item_groups(before)
    _set(act, after.stream, "agenda.item", after.id, old, item_groups(after))


def _write_change(act: Act, before: Change | None, after: Change) -> None:
    old = {} if before is None else change_groups(before)
    _set(act, after.stream, "agenda.change", after.id, old, change_groups(after))


def _set(
    act: Act,
    stream: StreamId,
    record_type: str,
    record: RecordId,
    before: dict[str, Fields],
    after: dict[str, Fields],
) -> None:
    groups = {name: group for name, group in after.items() if before.get(name) != group}
    if groups:
        act.set(stream, record_type, record, groups)
