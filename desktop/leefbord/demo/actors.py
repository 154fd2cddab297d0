"""The begeleiders of the demo house at work: each writes under an own session, as in a real house."""

from collections.abc import Mapping

from leefbord.bootstrap import House, start_house
from leefbord.core.clock import Clock, house_day
from leefbord.core.ids import Entropy, PersonId
from leefbord.keys.person import PersonKeys
from leefbord.keys.vault_header import HeaderFile
from leefbord.modules.agenda.service import AgendaService
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.reports.service import ReportsService
from leefbord.modules.tasks.service.tasks import TasksService
from leefbord.modules.visits.service.visits import VisitsService
from leefbord.modules.youths.service import YouthsService
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.open_vault import OpenVault
from leefbord.services.profile import Profile
from leefbord.services.unlocking import Unlocking


class Actor:
    """One begeleider signed in on one day: the services as that person has them."""

    def __init__(self, house: House) -> None:
        services = {key: running.service for key, running in house.running.items()}
        youths, agenda = services["youths"], services["agenda"]
        reports, budget = services["reports"], services["budget"]
        tasks, visits = services["tasks"], services["visits"]
        assert isinstance(youths, YouthsService)
        assert isinstance(agenda, AgendaService)
        assert isinstance(reports, ReportsService)
        assert isinstance(budget, BudgetService)
        assert isinstance(tasks, TasksService)
        assert isinstance(visits, VisitsService)
        self.house = house
        self.youths = youths
        self.agenda = agenda
        self.reports = reports
        self.budget = budget
        self.tasks = tasks
        self.visits = visits


class Actors:
    """Signs people in on the demo desk; a session lasts a day of the story, as a real one would."""

    def __init__(
        self,
        *,
        opened: OpenVault,
        profile: Profile,
        door: KeeperDoor,
        keys: Mapping[str, PersonKeys],
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self._opened = opened
        self._profile = profile
        self._keys = keys
        self._clock = clock
        self._entropy = entropy
        self._unlocking = Unlocking(profile=profile, keeper=door, entropy=entropy)
        self._signed_in: dict[str, tuple[object, Actor]] = {}

    def person(self, login: str) -> PersonId:
        """Whose login name this is."""
        return self._keys[login].person

    def sign_in(self, login: str) -> Actor:
        """This person at the desk, today."""
        today = house_day(self._clock.now_ms())
        known = self._signed_in.get(login)
        if known is not None and known[0] == today:
            return known[1]
        keys = self._keys[login]
        header = HeaderFile(self._profile.header(self._opened.group)).load()
        identity = self._unlocking.session(keys, header, self._opened.group)
        actor = Actor(
            start_house(
                opened=self._opened,
                identity=identity,
                person=keys,
                clock=self._clock,
                entropy=self._entropy,
            )
        )
        self._signed_in[login] = (today, actor)
        return actor
