"""One task of one youth on one day: from chores, turns, swaps, absences and marks to the board."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from leefbord.core.clock import HOUSE_ZONE
from leefbord.core.day import DayAction, DayItem, ItemLook, ItemState
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.streams import StreamId, parse_stream
from leefbord.modules.tasks.model.chore import EARLIEST, LATEST, Chore, Step
from leefbord.modules.tasks.model.mark import Mark, TaskState
from leefbord.modules.tasks.model.turns import weeks_between, whose_turn
from leefbord.services.recurrence import starts_by_rule

_STATES = {
    TaskState.TO_DO: ItemState.OPEN,
    TaskState.AGAIN: ItemState.OPEN,
    TaskState.REPORTED: ItemState.REPORTED_DONE,
    TaskState.APPROVED: ItemState.DONE,
    TaskState.EXCUSED: ItemState.CANCELLED,
}


@dataclass(frozen=True, kw_only=True)
class Absence:
    """A youth is away on these days, both inclusive: turns go past."""

    id: RecordId
    youth: PersonId
    first: date
    last: date
    why: str = field(default="", repr=False)

    def covers(self, day: date) -> bool:
        """Whether the youth is away on this day."""
        return self.first <= day <= self.last


@dataclass(frozen=True, kw_only=True)
class Rota:
    """What decides whose turn it is; `here` = who lives here from `today` on."""

    orders: Mapping[RecordId, Sequence[PersonId]]
    swaps: Mapping[tuple[RecordId, datetime], PersonId]
    absences: Sequence[Absence]
    here: Collection[PersonId]
    today: date

    def away(self, day: date) -> frozenset[PersonId]:
        """Who is skipped on this day. Who left is skipped from today on: the past keeps its turns."""
        gone = frozenset(each.youth for each in self.absences if each.covers(day))
        if day < self.today:
            return gone
        members = {youth for order in self.orders.values() for youth in order}
        return gone | (members - set(self.here))


@dataclass(frozen=True, kw_only=True)
class Task:
    """One time of a chore, for the youth who does it. Times are aware, in Brussels."""

    chore: Chore
    youth: PersonId
    recurrence: datetime
    starts_at: datetime
    ends_at: datetime
    mark: Mark | None = None

    @property
    def state(self) -> TaskState:
        """How it stands."""
        return TaskState.TO_DO if self.mark is None else self.mark.state

    @property
    def key(self) -> str:
        """Finds it again; opaque to the board."""
        chore = self.chore
        wall = f"{self.recurrence:%Y%m%dT%H%M%S}"
        return f"{chore.stream.text}#{chore.id.hex()}#{wall}#{self.youth.hex()}"

    @property
    def day(self) -> date:
        """The day it stands on."""
        return self.recurrence.date()

    def is_late(self, now: datetime) -> bool:
        """Not done although its time is over; for staff only."""
        return self.state in (TaskState.TO_DO, TaskState.AGAIN) and now > self.ends_at


def parse_key(key: str) -> tuple[StreamId, RecordId, datetime, PersonId]:
    """The parts of Task.key; ValueError when it is none."""
    stream, chore, wall, youth = key.split("#")
    return (
        parse_stream(stream),
        RecordId(bytes.fromhex(chore)),
        datetime.strptime(wall, "%Y%m%dT%H%M%S"),  # noqa: DTZ007 - wall time
        PersonId(bytes.fromhex(youth)),
    )


def tasks_of(
    chore: Chore, rota: Rota, marks: Mapping[datetime, Sequence[Mark]], first: date, last: date
) -> list[Task]:
    """Every time of a chore on these days inclusive. Who did a turn keeps it, whatever changed later."""
    low = datetime.combine(first, datetime.min.time())
    high = datetime.combine(last + timedelta(days=1), datetime.min.time())
    starts = starts_of(chore, low, high)
    order = rota.orders.get(chore.id, ())
    counted = _times_before(chore, starts[0]) if starts and chore.step is Step.TIME else 0
    found = []
    for number, start in enumerate(starts):
        here = marks.get(start, ())
        youth = chore.owner
        if youth is None:
            index = counted + number if chore.step is Step.TIME else _week(chore, start)
            swapped = rota.swaps.get((chore.id, start))
            youth = swapped or whose_turn(order, index, rota.away(start.date()))
            did = next((mark.youth for mark in here if mark.was_done), None)
            youth = did or youth
        if youth is None:
            continue
        mark = next((mark for mark in here if mark.youth == youth), None)
        found.append(task_at(chore, start, youth, mark))
    return found


def task_at(chore: Chore, start: datetime, youth: PersonId, mark: Mark | None) -> Task:
    """One time, laid on the clock of the house; a time the spring night skips lies an hour later."""
    return Task(
        chore=chore,
        youth=youth,
        recurrence=start,
        starts_at=_on_clock(start),
        ends_at=max(_on_clock(start), _on_clock(start + chore.window.length)),
        mark=mark,
    )


def starts_of(chore: Chore, low: datetime, high: datetime) -> list[datetime]:
    """Wall times of a chore in [low, high), ascending."""
    window = chore.window
    found = {window.start} if low <= window.start < high else set()
    low, high = max(low, window.start, EARLIEST), min(high, LATEST)
    if window.rule is not None and low < high:
        found.update(starts_by_rule(window.rule, window.start, low, high))
    return sorted(found)


def day_item(task: Task, now: datetime) -> DayItem:
    """For board and kiosk; only what is open or reported can be ticked."""
    ticks = task.state in (TaskState.TO_DO, TaskState.AGAIN, TaskState.REPORTED)
    return DayItem(
        module="tasks",
        key=task.key,
        youth=task.youth,
        starts_at=task.starts_at,
        ends_at=task.ends_at,
        title=task.chore.what.title,
        note=task.chore.what.note,
        icon=icon_of(task),
        pictogram=task.chore.what.pictogram,
        look=ItemLook.CHORE,
        state=_STATES[task.state],
        alert=task.is_late(now),
        actions=frozenset({DayAction.OPEN, DayAction.TICK} if ticks else {DayAction.OPEN}),
    )


ICONS = {
    "table": "tools-kitchen-2",
    "dishes": "bucket",
    "laundry": "wash-machine",
    "wash": "wash-machine",
    "trash": "trash",
    "bed": "bed",
    "make_bed": "bed",
    "clean": "brush",
    "bath": "bath",
    "cook": "tools-kitchen-2",
    "homework": "book",
    "read": "book",
    "language": "language",
    "groceries": "shopping-cart",
    "agreement": "heart-handshake",
    "letter": "message",
}


def icon_of(task: Task) -> str:
    """The line icon of a task, after its picture."""
    return ICONS.get(task.chore.what.pictogram, "checkbox")


def _week(chore: Chore, start: datetime) -> int:
    return weeks_between(chore.window.start.date(), start.date())


def _times_before(chore: Chore, start: datetime) -> int:
    return len(starts_of(chore, chore.window.start, start))


def _on_clock(wall: datetime) -> datetime:
    return wall.replace(tzinfo=HOUSE_ZONE).astimezone(UTC).astimezone(HOUSE_ZONE)
