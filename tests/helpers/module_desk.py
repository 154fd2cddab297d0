"""A house in memory with one module: real projectors, fixed people, the service of whoever is unlocked."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.helpers.fixed_clock import FixedClock, clock_at
from tests.helpers.people import SOFIE, FixedStaff, FixedYouths, me
from tests.helpers.plain_acts import PlainActs, plain_house

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.manifest import Context, Module, Running
from leefbord.core.people import BuiltInRole, Me, YouthCard
from leefbord.core.settings import PlainSettings


@dataclass(frozen=True)
class ModuleDesk:
    """One vault in memory; who asks last writes."""

    module: Module
    acts: PlainActs
    clock: FixedClock
    changes: ChangesBroadcast
    youths: FixedYouths
    staff: FixedStaff

    def worker(self, person: PersonId = SOFIE.id) -> Me:
        """A begeleider at a desk."""
        return me(_rights(self.module, BuiltInRole.CARE_WORKER), person=person)

    def lead(self) -> Me:
        """A team lead at a desk."""
        return me(_rights(self.module, BuiltInRole.TEAM_LEAD))

    def youth(self, card: YouthCard) -> Me:
        """A youth at the kiosk."""
        rights = _rights(self.module, BuiltInRole.YOUTH)
        return me(rights, person=card.id, name=card.called, is_youth=True, on_kiosk=True)

    def running(self, who: Me) -> Running:
        """The module at work for whoever is unlocked."""
        self.acts.person = who.person
        return self.module.build(
            Context(
                acts=self.acts,
                me=who,
                clock=self.clock,
                youths=self.youths,
                staff=self.staff,
                facts=Facts(),
                settings=PlainSettings({}),
            )
        )


def module_desk(module: Module, cards: Iterable[YouthCard]) -> ModuleDesk:
    """Wednesday 14 October 2026, 14:33, nothing written yet."""
    house = plain_house(module.record_types, [module.package], clock=clock_at(2026, 10, 14, 14, 33))
    return ModuleDesk(module, house.acts, house.clock, house.changes, FixedYouths(cards), FixedStaff())


def _rights(module: Module, role: BuiltInRole) -> tuple[str, ...]:
    return tuple(permission.key for permission in module.permissions if role in permission.roles)
