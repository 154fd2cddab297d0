"""Looking at tasks: a week, a day, what waits for staff, what a youth still has to do."""

from datetime import date, datetime, timedelta

from leefbord.core.acts import Acts
from leefbord.core.clock import HOUSE_ZONE, Clock, house_day, moment
from leefbord.core.day import DayItem
from leefbord.core.people import Me, YouthDirectory
from leefbord.modules.tasks.model.chore import Chore
from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.task import Absence, Rota, Task, day_item, parse_key, task_at, tasks_of
from leefbord.modules.tasks.repo import questions
from leefbord.modules.tasks.service.rights import gone, sees

_HITS = 10


class Look:
    """Reads; changes nothing."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths

    def now(self) -> datetime:
        """The present moment in Brussels."""
        return moment(self._clock.now_ms()).astimezone(HOUSE_ZONE)

    def today(self) -> date:
        """The calendar day in Brussels."""
        return house_day(self._clock.now_ms())

    def tasks(self, first: date, last: date) -> list[Task]:
        """Every task on these days inclusive, by start; a youth gets only the own ones."""
        rows = self._acts.rows()
        rota = self.rota(first, last)
        marks = questions.marks_between(rows, first, last)
        found: list[Task] = []
        for chore in questions.chores_between(rows, first, last):
            found.extend(tasks_of(chore, rota, marks.get(chore.id, {}), first, last))
        shown = (task for task in found if sees(self._me, task.youth))
        return sorted(shown, key=lambda task: (task.starts_at, task.ends_at, task.chore.what.title, task.key))

    def rota(self, first: date, last: date) -> Rota:
        """Orders, swaps and absences of these days."""
        rows = self._acts.rows()
        return Rota(
            orders=questions.orders(rows),
            swaps=questions.swaps_between(rows, first, last),
            absences=questions.absences(rows, first, last),
            here=frozenset(card.id for card in self._youths.youths()),
            today=self.today(),
        )

    def task(self, key: str) -> Task:
        """The task with this key; Refused when it is gone or is somebody else's now."""
        try:
            _, _, recurrence, _ = parse_key(key)
        except ValueError:
            raise gone() from None
        found = next(
            (each for each in self.tasks(recurrence.date(), recurrence.date()) if each.key == key), None
        )
        if found is None:
            raise gone()
        return found

    def day_items(self, first: date, last: date) -> list[DayItem]:
        """For board and kiosk."""
        here, now = {card.id for card in self._youths.youths()}, self.now()
        return [day_item(task, now) for task in self.tasks(first, last) if task.youth in here]

    def waiting(self) -> list[Task]:
        """What youths reported and staff still look at, oldest first."""
        return [
            task_at(chore, mark.recurrence, mark.youth, mark)
            for chore, mark in questions.waiting(self._acts.rows())
            if sees(self._me, mark.youth)
        ]

    def badge(self) -> int:
        """How many wait to be looked at by staff."""
        return questions.waiting_count(self._acts.rows())

    def own_badge(self) -> int:
        """How many of the youth's own tasks are still to do today."""
        mine = (task for task in self.tasks(self.today(), self.today()) if task.youth == self._me.person)
        return sum(task.state in (TaskState.TO_DO, TaskState.AGAIN) for task in mine)

    def absences(self, first: date, last: date) -> list[Absence]:
        """Who is away."""
        return questions.absences(self._acts.rows(), first, last)

    def house_chores(self) -> list[Chore]:
        """The chores of the house that still come."""
        today = self.today()
        found = questions.chores_between(self._acts.rows(), today, today + timedelta(days=366))
        return [chore for chore in found if chore.owner is None]

    def search(self, words: str) -> list[Chore]:
        """Chores with these words in their name."""
        wanted = words.strip()
        return questions.chores_named(self._acts.rows(), wanted, _HITS) if len(wanted) > 1 else []
