"""Tasks and visits of the demo house: chores by turns and what became of them, hours, people, limits."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final

from leefbord.core.ids import PersonId, RecordId
from leefbord.core.recurrence import parse_rule
from leefbord.demo.actors import Actor
from leefbord.demo.cast import YOUTHS, DemoYouth
from leefbord.modules.tasks.model.chore import ChoreKind, Step, What, Window
from leefbord.modules.tasks.model.mark import Excuse, TaskState
from leefbord.modules.tasks.model.measure import MeasureKind
from leefbord.modules.visits.model.contact import Details, Relation
from leefbord.modules.visits.model.hours import Span
from leefbord.modules.visits.model.rule import Basis, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking

_AHEAD: Final = timedelta(days=15)
_WEEK: Final = timedelta(days=7)
_SUNDAY: Final = 6
_PEOPLE: Final = {
    "mama": (Relation.MOTHER, "woman"),
    "papa": (Relation.FATHER, "man"),
    "oma": (Relation.FAMILY, "grandmother"),
    "tante": (Relation.FAMILY, "woman"),
    "oom": (Relation.FAMILY, "uncle"),
    "broer": (Relation.FAMILY, "boy"),
}
_STARTS: Final = {2: (time(14, 30), time(15, 30)), 5: (time(10, 30), time(13), time(15), time(16))}
_LENGTH: Final = timedelta(minutes=90)


class TasksAndVisits:
    """Told by demo/days.py; its own dice, so that the rest of the story stays as it is."""

    def __init__(self, *, youths: Mapping[str, PersonId], first: date, last: date) -> None:
        self._youths = youths
        self._first, self._last = first, last
        self._random = Random(11)
        self._people: dict[tuple[str, str], RecordId] = {}

    def begin(self, lead: Actor) -> None:
        """Everything that holds for the whole story."""
        self._chores(lead)
        self._hours(lead)
        for youth in YOUTHS:
            self._contacts(lead, youth)
        self._limits(lead)
        self._visits(lead)

    def report(self, worker: Actor, day: date) -> None:
        """Some tasks of the day are reported done; the begeleider looks later."""
        for task in worker.tasks.look.tasks(day, day):
            if task.state is TaskState.TO_DO and self._random.random() < 0.4:
                worker.tasks.marks.report(task.key)

    def look(self, worker: Actor, day: date) -> None:
        """In the evening most are approved, one in twenty was ill."""
        marks, good = worker.tasks.marks, []
        for task in worker.tasks.look.tasks(day, day):
            chance = self._random.random()
            if chance < 0.87:
                good.append(task)
            elif chance < 0.92:
                marks.excuse(task, Excuse.ILL)
        if good:
            marks.approve(good, opened=frozenset(task.key for task in good))

    # -- once --------------------------------------------------------------------------------------

    def _chores(self, lead: Actor) -> None:
        plan = lead.tasks.plan
        house = [self._youths[youth.called] for youth in YOUTHS if not youth.room_training]
        turned = house[4:] + house[:4]
        every, twice = "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH"
        for title, picture, order, begin, end, rule, step in (
            ("Tafel", "table", house, time(17, 30), time(18), every, Step.TIME),
            ("Afwas", "dishes", turned, time(18, 45), time(19, 30), every, Step.TIME),
            ("Vuilnis", "trash", house, time(16), time(20), twice, Step.TIME),
            ("Was", "laundry", turned, time(9), time(20), "FREQ=WEEKLY;BYDAY=TU,FR,SA", Step.TIME),
            ("Koken", "cook", house, time(16, 30), time(18), "FREQ=WEEKLY;BYDAY=SU", Step.TIME),
        ):
            plan.go_round(order, What(title=title, pictogram=picture), self._window(begin, end, rule), step)
        room = What(title="Kamer", pictogram="make_bed")
        plan.give(house, room, self._window(time(13), time(15), "FREQ=WEEKLY;BYDAY=WE"))
        young = [self._youths[youth.called] for youth in YOUTHS if youth.age < 14]
        study = What(title="Huiswerk", pictogram="homework", kind=ChoreKind.STUDY)
        plan.give(young, study, self._window(time(17), time(18), "FREQ=WEEKLY;BYDAY=MO,TU,TH"))
        card = What(
            title="Kaartje", pictogram="letter", kind=ChoreKind.REPAIR, note="Een kaartje voor de buurvrouw."
        )
        due = datetime.combine(self._last, time(16))
        plan.give([self._youths["Hamza"]], card, Window(start=due, end=due + timedelta(hours=4)))
        lead.tasks.agreements.agree(
            self._youths["Hamza"],
            MeasureKind.REPAIR,
            "Je maakt een kaartje voor de buurvrouw.",
            because="De bal vloog door haar raam.",
            first=self._last,
            review=self._last + _WEEK,
            discussed=True,
        )

    def _window(self, begin: time, end: time, rule: str) -> Window:
        """From the first day on that the rule allows."""
        day, wanted = self._first, rule.partition("BYDAY=")[2]
        codes = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
        while wanted and codes[day.weekday()] not in wanted.split(","):
            day += timedelta(days=1)
        return Window(
            start=datetime.combine(day, begin), end=datetime.combine(day, end), rule=parse_rule(rule)
        )

    def _hours(self, lead: Actor) -> None:
        for weekday, begin, end in ((2, 14, 18), (4, 16, 19), (5, 10, 18), (_SUNDAY, 10, 18)):
            lead.visits.house.open_on(weekday, (Span(time(begin), time(end)),))
        lead.visits.house.room(2, self._first + timedelta(days=365))

    def _contacts(self, lead: Actor, youth: DemoYouth) -> None:
        for called in dict.fromkeys((youth.visitor, "mama")):
            relation, picture = _PEOPLE[called]
            self._people[youth.called, called] = lead.visits.house.know(
                self._youths[youth.called], called, relation, picture, Details()
            )

    def _limits(self, lead: Actor) -> None:
        """What the judge decided for Ines, and what Dries agreed on."""
        ines = Terms(
            basis=Basis.COURT_ORDER,
            kind=RuleKind.ARRANGEMENT,
            contact=self._people["Ines", "papa"],
            decided=self._first,
            until=self._last + timedelta(days=90),
            review=self._last + timedelta(days=45),
            weekdays=frozenset({2, _SUNDAY}),
            supervised=True,
            discussed=True,
            said="De jeugdrechter besliste dat papa op woensdag of zondag komt, met een begeleider erbij.",
        )
        dries = Terms(
            basis=Basis.MINOR_CONSENT,
            kind=RuleKind.ARRANGEMENT,
            contact=self._people["Dries", "broer"],
            decided=self._first,
            review=self._last + timedelta(days=20),
            weekdays=frozenset({5, _SUNDAY}),
            discussed=True,
            said="Jij sprak af dat je broer in het weekend komt.",
        )
        lead.visits.house.limit(self._youths["Ines"], ines, "Vonnis van de jeugdrechtbank.")
        lead.visits.house.limit(self._youths["Dries"], dries, "Rust tijdens de stageweek.")

    def _visits(self, lead: Actor) -> None:
        """Each week on the day of the youth; who goes home on Sunday has that in the agenda."""
        places: dict[int, int] = {}
        for youth in YOUTHS:
            if youth.visit_day not in _STARTS:
                continue
            place = places.get(youth.visit_day, 0)
            places[youth.visit_day] = place + 1
            starts = _STARTS[youth.visit_day]
            day = self._first + timedelta(days=(youth.visit_day - self._first.weekday()) % 7)
            while day <= self._last + _AHEAD:
                start = datetime.combine(day, starts[place % len(starts)])
                booking = Booking(
                    youth=self._youths[youth.called],
                    contact=self._people[youth.called, youth.visitor],
                    start=start,
                    end=start + _LENGTH,
                    supervised=youth.called == "Ines",
                )
                lead.visits.plan.book(booking)
                day += _WEEK
