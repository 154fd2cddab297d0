"""A house in memory with the reports module: real projectors, three youths, two colleagues."""

from dataclasses import dataclass

from tests.helpers.fixed_clock import FixedClock, clock_at
from tests.helpers.kept_drafts import KeptDrafts
from tests.helpers.people import SOFIE, FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainActs, plain_house

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.manifest import Context, Running
from leefbord.core.people import Me
from leefbord.core.settings import PlainSettings
from leefbord.modules.reports.model.record_types import READ, RETRACT_OTHERS, WRITE
from leefbord.modules.reports.module import MODULE
from leefbord.modules.reports.service import ReportsService


@dataclass(frozen=True)
class ReportsHouse:
    """The house, and its reports for whoever is unlocked; who asks last writes."""

    acts: PlainActs
    clock: FixedClock
    changes: ChangesBroadcast
    youths: FixedYouths
    staff: FixedStaff
    drafts: KeptDrafts

    def as_staff(self, person: PersonId = SOFIE.id, *, lead: bool = False) -> ReportsService:
        """The service of a begeleider, or of a team lead."""
        rights = (READ, WRITE, RETRACT_OTHERS) if lead else (READ, WRITE)
        service = self.running(me(rights, person=person)).service
        assert isinstance(service, ReportsService)
        return service

    def running(self, who: Me) -> Running:
        """The module at work for a person."""
        self.acts.person = who.person
        return MODULE.build(
            Context(
                acts=self.acts,
                me=who,
                clock=self.clock,
                youths=self.youths,
                staff=self.staff,
                facts=Facts(),
                settings=PlainSettings({}),
                drafts=self.drafts,
            )
        )


def reports_house() -> ReportsHouse:
    """On Wednesday 14 October 2026, 14:33, with nothing written yet."""
    house = plain_house(MODULE.record_types, [MODULE.package], clock=clock_at(2026, 10, 14, 14, 33))
    return ReportsHouse(house.acts, house.clock, house.changes, FixedYouths(), FixedStaff(), KeptDrafts())
