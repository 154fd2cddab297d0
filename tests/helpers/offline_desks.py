"""Two real vaults of one group that write while they cannot reach each other, and then exchange segments."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.helpers.authority_world import World
from tests.helpers.kept_drafts import KeptDrafts
from tests.helpers.people import AMBER, FACILITY, FixedStaff, FixedYouths
from tests.helpers.small_house import Desk, SmallHouse, small_house

from leefbord.core.facts import Facts
from leefbord.core.ids import RoleId
from leefbord.core.manifest import Context, Module
from leefbord.core.people import Me, StaffCard, YouthCard
from leefbord.core.settings import PlainSettings
from leefbord.core.streams import StreamId
from leefbord.wire.authority_bodies import RoleBody

YARA = replace(AMBER, called="Yara", birth_date=date(2012, 3, 3))


class OfflineDesks:
    """`one` (worker) and `two` (lead) hold every right of a module; youth Yara lives here."""

    def __init__(self, folder: Path, module: Module) -> None:
        self._module = module
        rights = tuple(sorted(permission.key for permission in module.permissions))

        def grow(world: World) -> None:
            role = RoleId(world.bytes("all of the module"))
            world.add(RoleBody(role=role, permissions=rights))
            for person in ("worker", "lead"):
                world.add(world.grant_body(f"{person} all", person, role, world.group("oak")))

        self._rights = frozenset(rights)
        self.house: SmallHouse = small_house(
            folder, types=module.record_types, packages=(module.package,), grow=grow
        )
        self.youth: YouthCard = replace(YARA, id=self.house.world.person("yara"))
        self.one = self.house.desk("desk", person="worker")
        self.two = self.house.desk("desk2", person="lead")

    def service(self, desk: Desk, person: str) -> object:
        """The module's service on a desk."""
        world = self.house.world
        me = Me(
            person=world.person(person),
            name=person,
            facility=FACILITY,
            group=world.group("oak"),
            device=desk.device,
            permissions=self._rights,
        )
        context = Context(
            acts=desk.acts,
            me=me,
            clock=desk.clock,
            youths=FixedYouths((self.youth,)),
            staff=FixedStaff(
                StaffCard(id=world.person(name), name=name.capitalize()) for name in ("worker", "lead")
            ),
            facts=Facts(),
            settings=PlainSettings({}),
            drafts=KeptDrafts(),
        )
        return self._module.build(context).service

    def exchange(self, *streams: StreamId) -> None:
        """Each desk applies what the other wrote; the streams then have one state."""
        for stream in streams:
            first, second = self.one.segments(stream), self.two.segments(stream)
            self.two.receive(first)
            self.one.receive(second)
            assert self.one.hash_of(stream) == self.two.hash_of(stream)

    def close(self) -> None:
        """Close the vaults."""
        self.house.close()
