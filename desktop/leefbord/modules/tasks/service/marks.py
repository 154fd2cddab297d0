"""Done, not done, approved, once more, excused: what becomes of one time of a task."""

from collections.abc import Collection, Sequence

from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.day import DayAction, DayRequest
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, PersonId
from leefbord.core.people import Me
from leefbord.core.records import Fields
from leefbord.core.streams import youth_shared
from leefbord.modules.tasks.model import record_types as names
from leefbord.modules.tasks.model.chore import ChoreKind
from leefbord.modules.tasks.model.mark import Answer, Excuse, TaskState, mark_id
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.service.look import Look
from leefbord.modules.tasks.service.rights import require

LONGEST_WORDS = 200


class Marks:
    """The verbs of doing and approving."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, look: Look) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._look = look

    def report(self, key: str) -> ActId:
        """The youth says: done."""
        task = self._own(key)
        with self._acts.act("Task reported done") as act:
            _say(act, task, names.REPORT, "report", _report(self._clock.now_ms()))
        return act.id

    def take_back(self, key: str) -> ActId:
        """Not done after all, as long as the day lasts and nobody approved it."""
        task = self._own(key)
        if task.state is TaskState.APPROVED:
            raise Refused("Already approved", "A begeleider looked at it. Talk with them.")
        if task.day < house_day(self._clock.now_ms()):
            raise Refused("That day is over", "Talk with a begeleider.")
        with self._acts.act("Task not done after all") as act:
            _say(act, task, names.REPORT, "report", _report(0))
        return act.id

    def ask_together(self, key: str) -> ActId:
        """The youth would like to do it with somebody."""
        task = self._own(key)
        if task.state not in (TaskState.TO_DO, TaskState.AGAIN):
            raise Refused("It is done already", "Choose a task that is still to do.")
        with self._acts.act("Asked to do a task together") as act:
            reported = task.mark.reported_ms if task.mark else 0
            _say(act, task, names.REPORT, "report", _report(reported, together=True))
        return act.id

    def approve(self, tasks: Sequence[Task], *, opened: Collection[str] = ()) -> ActId:
        """Staff looked at these and they are good: one act. Repairs must have been opened first."""
        require(self._me, names.APPROVE)
        if not tasks:
            raise Refused("Nothing chosen", "Tick the tasks that are good.")
        for task in tasks:
            if task.chore.what.kind is ChoreKind.REPAIR and task.key not in opened:
                raise Refused("Look at the repair first", "Open it and read it, then approve it.")
        with self._acts.act("Tasks approved") as act:
            for task in tasks:
                _say(act, task, names.ANSWER, "answer", self._answer(task, Answer.APPROVED, ""))
        return act.id

    def once_more(self, tasks: Sequence[Task], words: str) -> ActId:
        """Not good yet; the youth reads a friendly sentence at the kiosk."""
        require(self._me, names.APPROVE)
        if not tasks:
            raise Refused("Nothing chosen", "Tick the tasks that are not good yet.")
        if not words.strip() or len(words) > LONGEST_WORDS:
            raise Refused("Say what to do", "Write one friendly sentence for the youth.")
        with self._acts.act("Task asked once more") as act:
            for task in tasks:
                _say(act, task, names.ANSWER, "answer", self._answer(task, Answer.AGAIN, words.strip()))
        return act.id

    def excuse(self, task: Task, excuse: Excuse, why: str = "") -> ActId:
        """It need not be done: ill, away, or another reason; Excuse.NONE takes that back."""
        require(self._me, names.PLAN)
        if excuse is Excuse.OTHER and not why.strip():
            raise Refused("Say why", "Write the reason in a few words.")
        with self._acts.act("Task excused") as act:
            said: Fields = {"excuse": excuse.value, "why": why.strip()[:LONGEST_WORDS]}
            _say(act, task, names.EXCUSE, "excuse", said)
        return act.id

    def run(self, request: DayRequest) -> None:
        """Tick from the board: staff approve, the youth reports."""
        if request.action is not DayAction.TICK:
            raise Refused("This cannot be done here", "Open the task first.")
        if self._me.is_youth:
            self.report(request.key)
        else:
            self.approve([self._look.task(request.key)])

    def _own(self, key: str) -> Task:
        """A youth marks the own tasks; staff may report for a youth who cannot."""
        task = self._look.task(key)
        require(self._me, names.OWN if self._me.is_youth else names.APPROVE)
        return task

    def _answer(self, task: Task, answer: Answer, words: str) -> Fields:
        by: PersonId = self._me.person
        return {
            "answer": answer.value,
            "words": words,
            "judged_ms": task.mark.reported_ms if task.mark else 0,
            "answered_ms": self._clock.now_ms(),
            "answered_by": bytes(by),
        }


def _report(reported_ms: int, *, together: bool = False) -> Fields:
    return {"reported_ms": reported_ms, "together": together}


def _say(act: Act, task: Task, record_type: str, group: str, said: Fields) -> None:
    """Write one record of this time anew; one that an undo took away comes back with these fields only."""
    stream = youth_shared(task.youth)
    record = mark_id(task.chore.id, task.recurrence, task.youth)
    time: Fields = {"chore": bytes(task.chore.id), "recurrence": task.recurrence.isoformat()}
    act.undelete(stream, record_type, record)
    act.set(stream, record_type, record, {group: {**time, **said}})
