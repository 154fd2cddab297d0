"""Canaries in every text field of every module: typed at the desk by staff, and by a youth at the kiosk."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, TypeAlias, TypeVar

from tests.helpers.enrolling_desk import EnrollingDesk

from leefbord.bootstrap import House
from leefbord.core.clock import house_day
from leefbord.core.day import ItemLook
from leefbord.core.ids import PersonId, RecordId
from leefbord.core.money import Cents
from leefbord.core.people import Presence
from leefbord.modules.agenda.model.appointment import Details, Note, What, When, Where
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.service import AgendaService
from leefbord.modules.budget.model.agreements import Answer, Goal
from leefbord.modules.budget.model.cash import CashKind
from leefbord.modules.budget.model.ledger import Account, EntryKind
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.budget.service.money import Booking as MoneyBooking
from leefbord.modules.diary.model.content import Content as Page
from leefbord.modules.diary.model.content import Mood
from leefbord.modules.diary.model.draft import Draft as PageDraft
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.modules.reports.model.draft import Draft
from leefbord.modules.reports.model.notes import Content
from leefbord.modules.reports.service import ReportsService
from leefbord.modules.tasks.model.chore import Step, Window
from leefbord.modules.tasks.model.chore import What as Chore
from leefbord.modules.tasks.model.mark import Excuse
from leefbord.modules.tasks.model.measure import MeasureKind
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.modules.visits.model.contact import Details as Hidden
from leefbord.modules.visits.model.contact import Relation
from leefbord.modules.visits.model.hours import OtherHours
from leefbord.modules.visits.model.rule import Basis, RuleKind, Terms
from leefbord.modules.visits.model.visit import Booking, Place
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.modules.youths.service import YouthsService
from leefbord.store.drafts import VaultDrafts
from leefbord.windows.kiosk_session import YouthSession

STEM: Final = "Kanarie-Zoutelande"
"""Every planted text begins so; nothing else in the program or in a file format does."""
New: TypeAlias = Callable[[], str]
Service = TypeVar("Service")


@dataclass
class Canaries:
    """The texts that were planted so far, by the key of the module that took them."""

    planted: dict[str, list[str]] = field(default_factory=dict)

    def of(self, module: str) -> New:
        """Makes texts that were never used before, for one module."""
        return partial(self._new, module)

    def _new(self, module: str) -> str:
        number = sum(len(texts) for texts in self.planted.values()) + 1
        text = f"{STEM} {number:03}"
        self.planted.setdefault(module, []).append(text)
        return text


def service(running: Callable[[str], object], key: str, wanted: type[Service]) -> Service:
    """The service of a module, of the type it has."""
    found = running(key)
    assert isinstance(found, wanted)
    return found


def plant_at_desk(desk: EnrollingDesk, canaries: Canaries) -> PersonId:
    """Everything that staff type; the youth about whom it is."""
    house = desk.house
    new = canaries.of("directory")
    with house.acts.act("House named") as act:
        house.staff.write_name(act, house.me.person, new())
        house.staff.write_group(act, house.me.group, new())
        house.staff.write_device(act, house.me.device, new())
    VaultDrafts(house.opened.vault, house.me.person, desk.founded.clock).save("draft", new())
    today = house_day(desk.founded.clock.now_ms())
    youth = _youths(house, canaries.of("youths"), today)
    _agenda(house, canaries.of("agenda"), youth, today)
    _reports(house, canaries.of("reports"), youth)
    _budget(house, canaries.of("budget"), youth)
    _tasks(house, canaries.of("tasks"), youth, today)
    _visits(house, canaries.of("visits"), youth, today)
    return youth


def plant_at_kiosk(session: YouthSession, reader: PersonId, canaries: Canaries, today: date) -> None:
    """Everything that a youth types: a page of the diary for `reader`, one for nobody, and the own side."""
    new = canaries.of("diary")
    diary = service(session.service, "diary", DiaryService)
    assert diary.own.keep(Page(mood=Mood.OKAY, text=new())) is not None
    assert diary.own.keep(Page(text=new()), readers={reader}) is not None
    diary.own.keep_draft(PageDraft(content=Page(text=new())))
    tasks = service(session.service, "tasks", TasksService)
    (measure,) = tasks.agreements.of(session.youth.id)
    tasks.agreements.my_side(measure.id, canaries.of("tasks")())
    visits = service(session.service, "visits", VisitsService)
    new = canaries.of("visits")
    for days in (10, 11):
        visits.own.ask(None, today + timedelta(days=days), company=new())
    budget = service(session.service, "budget", BudgetService)
    new = canaries.of("budget")
    budget.own.set_goal(Goal(what=new(), cents=Cents(5_000)))
    budget.own.ask(200, new())


def answer_at_desk(house: House, youth: PersonId, canaries: Canaries) -> None:
    """Staff answer what the youth asked, and read the page that was shared."""
    visits = service(_services(house), "visits", VisitsService)
    asked, _ = visits.look.asked(youth)
    visits.plan.refuse(asked.id, canaries.of("visits")())
    budget = service(_services(house), "budget", BudgetService)
    (ask,) = budget.own.open_asks(youth)
    budget.own.answer(ask, Answer.LATER, canaries.of("budget")())
    diary = service(_services(house), "diary", DiaryService)
    (entry,) = diary.shared.entries()
    assert diary.shared.read(entry.listed.version).text in canaries.planted["diary"], "the control"


def shown_at_desk(house: House, youth: PersonId, today: date) -> Iterable[object]:
    """What the services of tasks, visits, diary and budget hand to their pages."""
    last = today + timedelta(days=30)
    tasks = service(_services(house), "tasks", TasksService)
    yield from tasks.look.tasks(today, last)
    yield from (tasks.look.rota(today, last), tasks.look.house_chores(), tasks.look.absences(today, last))
    yield tasks.agreements.of(youth)
    visits = service(_services(house), "visits", VisitsService)
    found = visits.look.visits(today, last)
    yield from (found, visits.look.contacts(youth), visits.look.hours(), visits.look.rules(youth))
    yield from (visits.look.details(person.id) for person in visits.look.contacts(youth))
    yield from (visits.look.book(visit.booking) for visit in found)
    yield from (visits.look.check(visit.booking) for visit in found)
    diary = service(_services(house), "diary", DiaryService)
    yield from ((entry, diary.shared.read(entry.listed.version)) for entry in diary.shared.entries())
    budget = service(_services(house), "budget", BudgetService)
    yield from (budget.cash.book(), budget.own.open_asks(youth))


def shown_at_kiosk(session: YouthSession) -> Iterable[object]:
    """What they hand to the pages of a youth."""
    diary = service(session.service, "diary", DiaryService)
    yield from (session, session.day_items(), diary.own.entries(9), diary.own.draft())
    yield from (entry.content for entry in diary.own.entries(9))
    yield service(session.service, "tasks", TasksService).agreements.of(session.youth.id)
    visits = service(session.service, "visits", VisitsService)
    yield from (visits.own.answers(), visits.own.people(), visits.own.why_not(), visits.look.asked())
    yield service(session.service, "budget", BudgetService).own.my_newest_ask()


def _services(house: House) -> Callable[[str], object]:
    return lambda key: house.running[key].service


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, datetime.min.time()) + timedelta(hours=hour)


def _youths(house: House, new: New, today: date) -> PersonId:
    youths = service(_services(house), "youths", YouthsService)
    profile = replace(youths.new_profile(), called=new(), hue="blauw", room=STEM[:12])
    youth = youths.admit(profile, first_day=today)
    youths.observe(youth, Presence.IN_HOUSE, note=new())
    return youth


def _agenda(house: House, new: New, youth: PersonId, today: date) -> None:
    agenda = service(_services(house), "agenda", AgendaService)
    details = Details(
        what=What(title=new(), look=ItemLook.OTHER), where=Where(place=new()), note=Note(note=new())
    )
    for owner in (youth, None):
        agenda.plan((owner,), When(start=_at(today, 16), end=_at(today, 17)), details)
    agenda.cancel(agenda.day_items(today, today)[0].key, Scope.ONE, new())


def _reports(house: House, new: New, youth: PersonId) -> None:
    reports = service(_services(house), "reports", ReportsService)
    for about in ((youth,), ()):
        reports.write(about, Content(body=new()))
    reports.keep_draft("new", Draft(body=new()))


def _budget(house: House, new: New, youth: PersonId) -> None:
    budget = service(_services(house), "budget", BudgetService)
    received = EntryKind.RECEIVED
    budget.money.book(MoneyBooking(youth=youth, kind=received, cents=2_000, what=new(), receipt=new()))
    budget.money.transfer(youth, 100, Account.POCKET, Account.SAVINGS, new())
    budget.money.lend(youth, 500, new())
    budget.money.agree_on_damage(youth, new(), 300, 200, new())
    budget.money.set_right(youth, entitled=False, reason=new())
    budget.cash.move(CashKind.TOP_UP, 5_000, new(), new())


def _tasks(house: House, new: New, youth: PersonId, today: date) -> None:
    tasks = service(_services(house), "tasks", TasksService)
    own, turn = (Window(start=_at(today, hour), end=_at(today, hour + 1)) for hour in (18, 19))
    tasks.plan.give((youth,), Chore(title=new(), note=new()), own)
    tasks.plan.go_round((youth,), Chore(title=new(), note=new()), turn, Step.WEEK)
    mine, ours = tasks.look.tasks(today, today)
    tasks.marks.once_more((mine,), new())
    tasks.marks.excuse(ours, Excuse.OTHER, new())
    later = today + timedelta(days=20)
    tasks.plan.away(youth, later, later, new())
    tasks.agreements.agree(
        youth,
        MeasureKind.REPAIR,
        new(),
        because=new(),
        first=today,
        review=later,
        discussed=True,
    )


def _visits(house: House, new: New, youth: PersonId, today: date) -> None:
    visits = service(_services(house), "visits", VisitsService)
    visits.house.other_hours(OtherHours(day=today + timedelta(days=5), spans=(), why=new()))
    person = visits.house.know(
        youth,
        new(),
        Relation.FAMILY,
        "person",
        Hidden(full_name=new(), phone=new(), address=new(), shielded=True),
    )
    ban = Terms(
        basis=Basis.COURT_ORDER,
        kind=RuleKind.BAN,
        contact=person,
        decided=today,
        review=today + timedelta(days=30),
        discussed=True,
        said=new(),
    )
    visits.house.limit(youth, ban, new())
    visits.plan.keep_refused(_visit(youth, person, today, 2, ""), new())
    visits.plan.book(_visit(youth, None, today, 3, new()))
    (booked,) = visits.look.visits(today + timedelta(days=3), today + timedelta(days=3))
    visits.plan.cancel(booked.id, new())


def _visit(youth: PersonId, contact: RecordId | None, today: date, days: int, company: str) -> Booking:
    day = today + timedelta(days=days)
    return Booking(
        youth=youth,
        contact=contact,
        start=_at(day, 14),
        end=_at(day, 15),
        place=Place.OUTSIDE,
        company=company,
    )
