"""Planning: a task for youths, a chore by turns, its order, swaps, absences, and the end of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId, RecordId
from leefbord.core.people import Me, YouthDirectory
from leefbord.core.records import Fields
from leefbord.core.streams import StreamId, house, youth_shared
from leefbord.modules.tasks.model import record_types as names
from leefbord.modules.tasks.model.chore import LATEST, Chore, Step, What, Window, check_chore
from leefbord.modules.tasks.model.mark import swap_id
from leefbord.modules.tasks.model.task import Task, starts_of
from leefbord.modules.tasks.model.turns import placed
from leefbord.modules.tasks.repo import questions
from leefbord.modules.tasks.service.look import Look
from leefbord.modules.tasks.service.rights import gone, require

_LONGEST_ABSENCE = timedelta(days=366)
_LOOK_AHEAD = timedelta(days=800)


class Plan:
    """The verbs of who plans."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory, look: Look) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths
        self._look = look

    def give(self, youths: Sequence[PersonId], what: What, window: Window) -> ActId:
        """The same task for each of these youths, each in the own stream."""
        require(self._me, names.PLAN)
        check_chore(what, window)
        if not youths:
            raise Refused("For whom?", "Choose a youth.")
        with self._acts.act("Task planned") as act:
            for youth in youths:
                _write(act, youth_shared(youth), act.new_id(), what, window, Step.WEEK)
        return act.id

    def go_round(self, order: Sequence[PersonId], what: What, window: Window, step: Step) -> ActId:
        """A chore of the house by turns; the first in the order begins."""
        require(self._me, names.PLAN)
        check_chore(what, window)
        self._check_order(order)
        with self._acts.act("House chore planned") as act:
            stream = house(self._me.group, house_day(self._clock.now_ms()).year)
            chore = act.new_id()
            _write(act, stream, chore, what, window, step)
            _place(act, stream, chore, order)
        return act.id

    def change(self, stream: StreamId, chore: RecordId, what: What) -> ActId:
        """Another name, picture or note, for all times."""
        require(self._me, names.PLAN)
        known = self._chore(stream, chore)
        check_chore(what, known.window)
        with self._acts.act("Task changed") as act:
            act.set(stream, names.CHORE, chore, {"what": _what(what)})
        return act.id

    def change_order(self, stream: StreamId, chore: RecordId, order: Sequence[PersonId]) -> ActId:
        """Another order from today on; turns of before keep who they were."""
        require(self._me, names.PLAN)
        self._check_order(order)
        known = self._chore(stream, chore)
        if known.owner is not None:
            raise Refused("This task goes not round", "It belongs to one youth.")
        today = datetime.combine(house_day(self._clock.now_ms()), datetime.min.time())
        with self._acts.act("Order of turns changed") as act:
            if known.window.start >= today:
                _place(act, stream, chore, order)
            else:
                self._split(act, known, today, order)
        return act.id

    def end(self, stream: StreamId, chore: RecordId, day: date) -> ActId:
        """No more times from this day on; one that never was goes altogether."""
        require(self._me, names.PLAN)
        known = self._chore(stream, chore)
        at = datetime.combine(day, datetime.min.time())
        with self._acts.act("Task ended") as act:
            _end(act, known, at)
        return act.id

    def give_turn(self, task: Task, youth: PersonId) -> ActId:
        """Somebody else takes this turn."""
        require(self._me, names.PLAN)
        self._check_swap(task)
        with self._acts.act("Turn given") as act:
            _swap(act, task, youth)
        return act.id

    def swap(self, one: Task, other: Task) -> ActId:
        """Two youths trade turns, also of different chores."""
        require(self._me, names.PLAN)
        for task in (one, other):
            self._check_swap(task)
        if one.youth == other.youth:
            raise Refused("That is the same youth", "Choose a turn of somebody else.")
        with self._acts.act("Turns swapped") as act:
            _swap(act, one, other.youth)
            _swap(act, other, one.youth)
        return act.id

    def away(self, youth: PersonId, first: date, last: date, why: str = "") -> ActId:
        """Turns go past a youth who is away."""
        require(self._me, names.PLAN)
        if not first <= last <= first + _LONGEST_ABSENCE:
            raise Refused("When is it?", "The end lies before the start.")
        with self._acts.act("Absence written") as act:
            days: Fields = {"first": first.isoformat(), "last": last.isoformat(), "why": why.strip()[:100]}
            act.set(youth_shared(youth), names.ABSENCE, act.new_id(), {"days": days})
        return act.id

    def back(self, youth: PersonId, absence: RecordId) -> ActId:
        """The youth is not away after all."""
        require(self._me, names.PLAN)
        with self._acts.act("Absence taken away") as act:
            act.delete(youth_shared(youth), names.ABSENCE, absence)
        return act.id

    def _check_order(self, order: Sequence[PersonId]) -> None:
        if not order or len(set(order)) != len(order):
            raise Refused("For whom?", "Choose who takes turns, each once.")
        for youth in order:
            card = self._youths.youth(youth)
            if card is not None and card.room_training:
                raise Refused("Not in kamertraining", "{name} has no house chores.", name=card.called)

    def _check_swap(self, task: Task) -> None:
        if task.chore.owner is not None:
            raise Refused("This task goes not round", "It belongs to one youth.")
        if task.mark is not None and task.mark.was_done:
            raise Refused("It is done already", "Choose a turn that is still to come.")

    def _split(self, act: Act, known: Chore, at: datetime, order: Sequence[PersonId]) -> None:
        """The old chore ends, a new one begins at its next time with the new order."""
        following = next(iter(starts_of(known, at, min(at + _LOOK_AHEAD, LATEST))), None)
        if following is None:
            raise gone()
        window = replace(known.window, start=following, end=following + known.window.length)
        if known.window.rule is not None and known.window.rule.count is not None:
            left = known.window.rule.count - len(starts_of(known, known.window.start, at))
            window = replace(window, rule=replace(known.window.rule, count=left))
        fresh = act.new_id()
        _write(act, known.stream, fresh, known.what, window, known.step)
        _place(act, known.stream, fresh, order)
        _end(act, known, at)

    def _chore(self, stream: StreamId, chore: RecordId) -> Chore:
        found = questions.chore_by_id(self._acts.rows(), stream, chore)
        if found is None:
            raise gone()
        return found


def _what(what: What) -> Fields:
    return {
        "title": what.title.strip(),
        "pictogram": what.pictogram,
        "kind": what.kind.value,
        "note": what.note.strip(),
    }


def _when(window: Window) -> Fields:
    return {
        "start": window.start.isoformat(),
        "end": window.end.isoformat(),
        "rule": window.rule.text() if window.rule else "",
    }


def _write(act: Act, stream: StreamId, chore: RecordId, what: What, window: Window, step: Step) -> None:
    groups: dict[str, Fields] = {"what": _what(what), "when": _when(window), "turns": {"step": step.value}}
    act.set(stream, names.CHORE, chore, groups)


def _place(act: Act, stream: StreamId, chore: RecordId, order: Sequence[PersonId]) -> None:
    known = questions.positions(act.rows, chore)
    wanted = placed(order, known)
    for youth in known.keys() - wanted.keys():
        act.member(stream, names.TURN, chore, youth, present=False)
    for youth, position in wanted.items():
        if known.get(youth) != position:
            act.member(
                stream, names.TURN, chore, youth, present=True, groups={"place": {"position": position}}
            )


def _end(act: Act, chore: Chore, at: datetime) -> None:
    if chore.window.start >= at:
        act.delete(chore.stream, names.CHORE, chore.id)
    elif chore.window.rule is not None:
        rule = replace(chore.window.rule, count=None, until=at - timedelta(seconds=1))
        act.set(chore.stream, names.CHORE, chore.id, {"when": _when(replace(chore.window, rule=rule))})


def _swap(act: Act, task: Task, youth: PersonId) -> None:
    """One that an undo took away comes back with these fields only."""
    stream, record = task.chore.stream, swap_id(task.chore.id, task.recurrence)
    who: Fields = {
        "chore": bytes(task.chore.id),
        "recurrence": task.recurrence.isoformat(),
        "youth": bytes(youth),
    }
    act.undelete(stream, names.SWAP, record)
    act.set(stream, names.SWAP, record, {"who": who})
