"""What happens in the demo house: standing appointments, and thirty days of reports, money and presence."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final

from leefbord.core.clock import HOUSE_ZONE, to_ms
from leefbord.core.day import ItemLook
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence
from leefbord.core.recurrence import parse_rule
from leefbord.demo.actors import Actor, Actors
from leefbord.demo.cast import YOUTHS, DemoYouth
from leefbord.demo.clock import StoryClock
from leefbord.demo.notes import GROUP_NOTES, KIND_NOTES, SMALL_EXPENSES
from leefbord.demo.tasks_visits import TasksAndVisits
from leefbord.modules.agenda.model.appointment import Details, What, When, Where, Who
from leefbord.modules.budget.model.cash import CashKind
from leefbord.modules.budget.model.ledger import Account, EntryKind, Signature
from leefbord.modules.budget.model.payday import PayState
from leefbord.modules.budget.service.money import Booking
from leefbord.modules.budget.service.payday import Signing
from leefbord.modules.reports.model.notes import Content, NoteKind
from leefbord.modules.youths.model.profile import Birth, BirthKind
from leefbord.modules.youths.model.stay import StayKind

DAYS: Final = 30
_FLOAT_CENTS: Final = 90_000
_EARLY: Final = ("sofie", "karim", "tom", "fatima")
_LATE: Final = ("yasmina", "lien", "hanne", "pieter", "nele")
_NIGHT: Final = ("joris", "griet")
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Progress = Callable[[int, int], None]


class Story:
    """Tells the same story for the same day and seed."""

    def __init__(self, *, actors: Actors, clock: StoryClock, last: date, now_ms: int, seed: int = 7) -> None:
        self._actors = actors
        self._clock = clock
        self._last = last
        self._now_ms = now_ms
        self._random = Random(seed)
        self._youths: dict[str, PersonId] = {}
        self._extra = TasksAndVisits(youths={}, first=self.first, last=last)

    @property
    def first(self) -> date:
        """The day the story begins."""
        return self._last - timedelta(days=DAYS)

    def admit(self) -> Mapping[str, PersonId]:
        """Everyone comes to live in the house; the caller syncs, so that the log knows them."""
        self._clock.go_to(self.first, time(8))
        lead = self._actors.sign_in("nele")
        for youth in YOUTHS:
            self._youths[youth.called] = self._admit(lead, youth)
        return self._youths

    def tell(self, progress: Progress) -> None:
        """The agenda first, then day by day."""
        lead = self._actors.sign_in("nele")
        self._group_moments(lead)
        for youth in YOUTHS:
            self._standing_appointments(lead, youth)
        self._extra = TasksAndVisits(youths=self._youths, first=self.first, last=self._last)
        self._extra.begin(lead)
        self._opening_balances(self._actors.sign_in("yasmina"))
        for number in range(DAYS + 1):
            self._day(self.first + timedelta(days=number))
            progress(number + 1, DAYS + 1)
        self._clock.go_to_ms(self._now_ms)

    # -- once --------------------------------------------------------------------------------------

    def _admit(self, lead: Actor, youth: DemoYouth) -> PersonId:
        born = _born(youth, self._last)
        profile = replace(
            lead.youths.new_profile(),
            called=youth.called,
            hue=youth.hue,
            avatar=youth.avatar,
            room=youth.room,
            birth=Birth(day=born, kind=BirthKind.ESTIMATED if youth.estimated else BirthKind.KNOWN),
            key_worker=self._actors.person(youth.key_worker),
        )
        kind = StayKind.ROOM_TRAINING if youth.room_training else StayKind.LIVING
        return lead.youths.admit(profile, kind=kind, first_day=self.first - timedelta(days=200))

    def _group_moments(self, lead: Actor) -> None:
        for title, look, icon, begin, end, rule in (
            ("Opstaan en ontbijt", ItemLook.OTHER, "coffee", time(7), time(7, 45), "FREQ=DAILY"),
            ("Studie-uur", ItemLook.SCHOOL, "book", time(17), time(18), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
            ("Avondmaal", ItemLook.OTHER, "tools-kitchen-2", time(18), time(18, 45), "FREQ=DAILY"),
            ("Kamermoment", ItemLook.OTHER, "moon", time(21), time(21, 30), "FREQ=DAILY"),
        ):
            pictogram = {"Studie-uur": "homework", "Avondmaal": "dinner", "Kamermoment": "sleep"}.get(
                title, "breakfast"
            )
            self._plan(
                lead, None, What(title=title, look=look, icon=icon, pictogram=pictogram), begin, end, rule
            )

    def _standing_appointments(self, lead: Actor, youth: DemoYouth) -> None:
        if youth.room_training:
            self._plan(
                lead,
                youth,
                What(title="Stage bakkerij", look=ItemLook.WORK),
                time(8, 15),
                time(16, 15),
                "FREQ=WEEKLY;BYDAY=MO,TU,WE",
                away=True,
                place="Bakkerij Molenaar",
            )
            self._plan(
                lead,
                youth,
                What(title="School", look=ItemLook.SCHOOL),
                time(8, 30),
                time(15, 45),
                "FREQ=WEEKLY;BYDAY=TH,FR",
                away=True,
                place=youth.school,
            )
        else:
            what = What(title="School", look=ItemLook.SCHOOL)
            self._plan(
                lead,
                youth,
                what,
                time(8, 30),
                time(15, 45),
                "FREQ=WEEKLY;BYDAY=MO,TU,TH,FR",
                away=True,
                place=youth.school,
            )
            self._plan(
                lead,
                youth,
                what,
                time(8, 30),
                time(12),
                "FREQ=WEEKLY;BYDAY=WE",
                away=True,
                place=youth.school,
            )
        hobby_look = ItemLook.HEALTH if youth.hobby == "Kinesist" else ItemLook.FREE_TIME
        hobby_begin = time(14) if youth.hobby_day >= 5 else time(16, 15)
        self._plan(
            lead,
            youth,
            What(title=youth.hobby, look=hobby_look),
            hobby_begin,
            _later(hobby_begin, 75),
            f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[youth.hobby_day]}",
            away=True,
            escort="tom" if youth.age < 12 else "",
        )
        if youth.visit_day == 6:
            self._plan(
                lead,
                youth,
                What(title=f"Thuis bij {youth.visitor}", look=ItemLook.HOME),
                time(11),
                time(19),
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
                away=True,
            )
        self._plan(
            lead,
            youth,
            What(title="Gesprek begeleider", look=ItemLook.TALK),
            time(19, 15),
            time(19, 45),
            f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[(youth.birth_day + youth.age) % 5]}",
        )

    def _plan(
        self,
        lead: Actor,
        youth: DemoYouth | None,
        what: What,
        begin: time,
        end: time,
        rule: str,
        *,
        away: bool = False,
        place: str = "",
        escort: str = "",
    ) -> None:
        parsed = parse_rule(rule)
        first = self.first
        wanted = rule.partition("BYDAY=")[2].split(";")[0].split(",")
        while wanted != [""] and _WEEKDAYS[first.weekday()] not in wanted:
            first += timedelta(days=1)
        who = Who(escort=self._actors.person(escort)) if escort else Who()
        lead.agenda.plan(
            (self._youths[youth.called] if youth else None,),
            When(start=datetime.combine(first, begin), end=datetime.combine(first, end), rule=parsed),
            Details(what=what, where=Where(place=place, away=away), who=who),
        )

    def _opening_balances(self, admin: Actor) -> None:
        admin.budget.cash.move(CashKind.TOP_UP, _FLOAT_CENTS, "Opname bank")
        for youth in YOUTHS:
            for account, cents in (
                (Account.POCKET, 800 + 35 * youth.age),
                (Account.SAVINGS, 1500 + 210 * youth.age),
            ):
                admin.budget.money.book(
                    Booking(
                        youth=self._youths[youth.called],
                        kind=EntryKind.OPENING,
                        account=account,
                        cents=cents,
                        what="Beginsaldo",
                    )
                )

    # -- each day ----------------------------------------------------------------------------------

    def _day(self, day: date) -> None:
        steps: list[tuple[time, Callable[[], None]]] = [
            (time(7, 5), lambda: self._night_note(day)),
            (time(7, 30), lambda: self._presence(day, Presence.IN_HOUSE, _EARLY)),
        ]
        if day.weekday() < 5:
            steps.append((time(8, 40), lambda: self._to_school(day)))
            back = time(12, 20) if day.weekday() == 2 else time(16, 10)
            steps.append((back, lambda: self._presence(day, Presence.IN_HOUSE, _LATE)))
        if day.weekday() == 2:
            steps.append((time(15, 30), lambda: self._pay_day(day)))
        steps += [
            (time(10, 15), lambda: self._group_note(day)),
            (time(13, 10), lambda: self._notes(day, _EARLY, time(13, 10), 2)),
            (time(13, 50), lambda: self._extra.report(self._on_shift(day, _EARLY), day)),
            (time(16, 40), lambda: self._expense(day)),
            (time(20, 15), lambda: self._notes(day, _LATE, time(20, 15), 3)),
            (time(20, 30), lambda: self._extra.look(self._on_shift(day, _LATE), day)),
        ]
        for at, step in sorted(steps, key=lambda pair: pair[0]):
            if to_ms(datetime.combine(day, at, HOUSE_ZONE)) <= self._now_ms - 60_000:
                self._clock.go_to(day, at)
                step()

    def _on_shift(self, day: date, shift: tuple[str, ...], offset: int = 0) -> Actor:
        return self._actors.sign_in(shift[(day.toordinal() + offset) % len(shift)])

    def _presence(self, day: date, presence: Presence, shift: tuple[str, ...]) -> None:
        self._on_shift(day, shift).youths.observe_many(tuple(self._youths.values()), presence)

    def _to_school(self, day: date) -> None:
        worker = self._on_shift(day, _EARLY)
        working = {y.called for y in YOUTHS if y.room_training and day.weekday() < 3}
        at_school = tuple(person for called, person in self._youths.items() if called not in working)
        worker.youths.observe_many(at_school, Presence.SCHOOL)
        if working:
            at_work = tuple(self._youths[called] for called in sorted(working))
            worker.youths.observe_many(at_work, Presence.WORK)

    def _notes(self, day: date, shift: tuple[str, ...], at: time, count: int) -> None:
        for number in range(count):
            worker = self._on_shift(day, shift, number)
            kind = self._random.choice(("general", "general", "school", "health", "behaviour", "contact"))
            youth = self._random.choice(YOUTHS)
            text = self._random.choice(KIND_NOTES[kind]).format(name=youth.called)
            happened = to_ms(datetime.combine(day, at, HOUSE_ZONE)) - 60_000 * self._random.randrange(10, 180)
            attention = day + timedelta(days=2) if self._random.random() < 0.15 else None
            worker.reports.write(
                (self._youths[youth.called],),
                Content(body=text, kind=NoteKind(kind), happened_ms=happened, attention_until=attention),
            )

    def _night_note(self, day: date) -> None:
        worker = self._on_shift(day, _NIGHT)
        youth = self._random.choice(YOUTHS)
        text = self._random.choice(KIND_NOTES["night"]).format(name=youth.called)
        happened = to_ms(datetime.combine(day, time(2, 10), HOUSE_ZONE))
        worker.reports.write(
            (self._youths[youth.called],), Content(body=text, kind=NoteKind.NIGHT, happened_ms=happened)
        )

    def _group_note(self, day: date) -> None:
        if self._random.random() < 0.6:
            text = self._random.choice(GROUP_NOTES)
            happened = to_ms(datetime.combine(day, time(10, 15), HOUSE_ZONE))
            self._on_shift(day, _EARLY).reports.write((), Content(body=text, happened_ms=happened))

    def _pay_day(self, day: date) -> None:
        worker = self._on_shift(day, _LATE)
        payday = worker.budget.payday
        for line in payday.run(day).lines:
            if line.state is PayState.TO_SIGN:
                cents = min(line.out or line.coming, line.now + line.coming)
                payday.sign(day, Signing(youth=line.youth.id, cents=cents, signature=Signature.DESK))
        if payday.run(day).in_state(PayState.READY):
            payday.book_signed(day)

    def _expense(self, day: date) -> None:
        youth = self._random.choice(YOUTHS)
        what, cents = self._random.choice(SMALL_EXPENSES)
        worker = self._on_shift(day, _LATE)
        person = self._youths[youth.called]
        if worker.budget.money.balances(person).get(Account.POCKET, 0) >= cents:
            worker.budget.money.book(
                Booking(
                    youth=person, kind=EntryKind.PURCHASE, cents=cents, what=what, signature=Signature.DESK
                )
            )


def _born(youth: DemoYouth, today: date) -> date:
    """The birth date that makes the youth this old today."""
    year = today.year - youth.age
    had_birthday = (youth.birth_month, youth.birth_day) <= (today.month, today.day)
    return date(year if had_birthday else year - 1, youth.birth_month, youth.birth_day)


def _later(at: time, minutes: int) -> time:
    return (datetime.combine(date(2000, 1, 1), at) + timedelta(minutes=minutes)).time()
