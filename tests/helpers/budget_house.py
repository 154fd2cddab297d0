"""A house in memory with the money module: real projectors, the real tariff file, three youths."""

from dataclasses import dataclass, replace
from datetime import date

from tests.helpers.fixed_clock import FixedClock, clock_at
from tests.helpers.people import AMBER, BILAL, INES, SOFIE, FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainActs, plain_house

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.manifest import Context
from leefbord.core.people import Me, YouthCard
from leefbord.core.settings import PlainSettings
from leefbord.modules.budget.model.record_types import BOOK, COUNT_CASH, OWN, READ, TERMS_WRITE
from leefbord.modules.budget.module import MODULE
from leefbord.modules.budget.service.budget import BudgetService

PAY_WEDNESDAY = date(2026, 10, 14)
AMBER_14 = replace(AMBER, birth_date=date(2012, 3, 3))
BILAL_17 = replace(BILAL, birth_date=date(2009, 5, 20))
INES_UNKNOWN = replace(INES, birth_date=None)
STAFF_RIGHTS = (READ, BOOK, COUNT_CASH, TERMS_WRITE)


@dataclass(frozen=True)
class BudgetHouse:
    """The house, and its money service as staff or as a youth; who asks last writes."""

    acts: PlainActs
    clock: FixedClock
    changes: ChangesBroadcast
    youths: FixedYouths
    staff: FixedStaff

    def as_staff(self, person: PersonId = SOFIE.id) -> BudgetService:
        """The service of a begeleider at a desk."""
        return self.service(me(STAFF_RIGHTS, person=person))

    def as_youth(self, card: YouthCard) -> BudgetService:
        """The service of a youth at the kiosk."""
        return self.service(me((OWN,), person=card.id, name=card.called, is_youth=True, on_kiosk=True))

    def service(self, who: Me) -> BudgetService:
        """The service of whoever is unlocked."""
        self.acts.person = who.person
        context = Context(
            acts=self.acts,
            me=who,
            clock=self.clock,
            youths=self.youths,
            staff=self.staff,
            facts=Facts(),
            settings=PlainSettings({}),
        )
        service = MODULE.build(context).service
        assert isinstance(service, BudgetService)
        return service


def budget_house(*cards: YouthCard) -> BudgetHouse:
    """On pay day Wednesday 14 October 2026, 14:33, with nothing booked yet."""
    house = plain_house(MODULE.record_types, [MODULE.package], clock=clock_at(2026, 10, 14, 14, 33))
    youths = FixedYouths(cards or (AMBER_14, BILAL_17, INES_UNKNOWN))
    return BudgetHouse(house.acts, house.clock, house.changes, youths, FixedStaff())
