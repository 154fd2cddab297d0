"""Real vaults of one house with the diary: Yara at the kiosk, begeleiders at desks, seals that travel."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.authority_world import World, with_youth_key
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.headless_desk import HeadlessDesk
from tests.helpers.hub_world import hub_ms
from tests.helpers.people import FixedStaff, FixedYouths
from tests.helpers.small_house import Desk, SmallHouse, small_house

from leefbord.core.clock import stamp_at
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.manifest import Context
from leefbord.core.people import BuiltInRole, Me, StaffCard, YouthCard
from leefbord.core.settings import PlainSettings
from leefbord.core.streams import youth_private
from leefbord.keys.person import PersonKeys
from leefbord.modules.diary.module import MODULE
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.services.sealed import PersonSealed
from leefbord.store.drafts import VaultDrafts
from leefbord.store.seal_store import add_erase_notice, add_seal
from leefbord.wire.certificate import Use
from leefbord.wire.malformed import Malformed
from leefbord.wire.seals import parse_erase_notice, parse_seal

NAMES = {"worker": "Sofie Maes", "lead": "Nele Wouters", "admin": "Tom Claes"}


def person_keys(world: World, name: str, use: Use) -> PersonKeys:
    """The private halves of the first generation of somebody's keys."""
    label = f"{name} {use.value} 1"
    return PersonKeys(
        person=world.person(name),
        use=use,
        generation=1,
        signing=world.signing(label),
        hpke=world.hpke(label),
    )


@dataclass
class Seat:
    """One person at one device, with the diary as that person has it."""

    name: str
    desk: Desk
    me: Me
    keys: PersonKeys
    sealed: PersonSealed
    service: DiaryService
    staff: FixedStaff
    youths: FixedYouths


@dataclass
class DiaryHouse:
    """The house; `carry` brings segments, seals and notices from one device to another."""

    small: SmallHouse
    yara: YouthCard
    team: dict[str, StaffCard]

    @property
    def world(self) -> World:
        """Keys by name, and the authority log."""
        return self.small.world

    def seat(self, person: str, device: str) -> Seat:
        """Somebody signs in; on the same device again it is the same vault, opened anew."""
        world = self.world
        use = Use(world.state.devices[world.device(device)].body.kind.value)
        keys = person_keys(world, person, use)
        desk = self.small.desk(device, person=person)
        me = Me(
            person=keys.person,
            name=person,
            facility=world.facility,
            group=world.group("oak"),
            device=desk.device,
            permissions=frozenset(),
            is_youth=person == "yara",
            on_kiosk=use is Use.KIOSK,
        )
        sealed = PersonSealed(
            vault=desk.vault,
            facility=world.facility,
            authority=lambda: world.state,
            keys=keys,
            clock=desk.clock,
            drafts=VaultDrafts(desk.vault, keys.person, desk.clock),
            tell=desk.changes.tell,
            entropy=os.urandom,
        )
        staff, youths = FixedStaff(self.team.values()), FixedYouths((self.yara,))
        context = Context(
            acts=desk.acts,
            me=me,
            clock=desk.clock,
            youths=youths,
            staff=staff,
            facts=Facts(),
            settings=PlainSettings({}),
            sealed=sealed,
        )
        service = MODULE.build(context).service
        assert isinstance(service, DiaryService)
        return Seat(person, desk, me, keys, sealed, service, staff, youths)

    def carry(self, source: Seat, target: Seat) -> None:
        """What a round of sync through the hub does for Yara's private stream, and what it tells."""
        stream = youth_private(PersonId(self.yara.id))
        target.desk.clock.ms = max(target.desk.clock.ms, source.desk.clock.ms)
        target.desk.pull_from(source.desk, stream)
        beside = [
            bytes(row[0])
            for row in source.desk.vault.rows().execute(
                "SELECT raw FROM seal WHERE raw NOT NULL UNION ALL SELECT raw FROM erase_notice"
            )
        ]
        self.put_beside(target, beside)

    def put_beside(self, target: Seat, beside: list[bytes]) -> None:
        """Seals and notices arrive."""
        vault, view = target.desk.vault, self.world.state
        with vault.write() as rows:
            for raw in beside:
                try:
                    seal = parse_seal(raw)
                except Malformed:
                    add_erase_notice(rows, vault.numbers, parse_erase_notice(raw), view, pushed=True)
                    continue
                now = stamp_at(target.desk.clock.ms)
                add_seal(rows, vault.numbers, seal, view, now, pushed=True)

    def file_key(self, seat: Seat) -> bytes:
        """The raw key of a vault's file, which everybody with a slot holds."""
        return hashlib.sha256(seat.desk.name.encode()).digest()

    def close(self) -> None:
        """Close every vault."""
        self.small.close()


def diary_house(folder: Path, *, youth_key: bool = True) -> DiaryHouse:
    """Group "oak": Yara with a code, Sofie (worker), Nele (lead) and Tom (admin); a kiosk and two desks."""
    small = small_house(
        folder,
        types=MODULE.record_types,
        packages=(MODULE.package,),
        grow=_with_key if youth_key else None,
    )
    world = small.world
    yara = YouthCard(id=world.person("yara"), called="Yara", hue="turkoois", avatar="fox")
    team = {
        name: StaffCard(id=world.person(name), name=full, roles=frozenset({BuiltInRole.CARE_WORKER}))
        for name, full in NAMES.items()
    }
    return DiaryHouse(small, yara, team)


def _with_key(world: World) -> None:
    with_youth_key(world)


def diary_at(world: World, desk: HeadlessDesk, keys: PersonKeys, youth: YouthCard) -> DiaryService:
    """The diary of a person at a headless desk or kiosk, synced through a real hub."""
    clock = FixedClock(hub_ms())
    sealed = PersonSealed(
        vault=desk.vault,
        facility=world.facility,
        authority=desk.replica.vault_authority,
        keys=keys,
        clock=clock,
        drafts=VaultDrafts(desk.vault, keys.person, clock),
        tell=desk.changes.tell,
        entropy=os.urandom,
    )
    me = Me(
        person=keys.person,
        name="",
        facility=world.facility,
        group=world.group("oak"),
        device=world.device(desk.name),
        permissions=frozenset(),
        is_youth=keys.person == youth.id,
    )
    context = Context(
        acts=desk.acts,
        me=me,
        clock=clock,
        youths=FixedYouths((youth,)),
        staff=FixedStaff(),
        facts=Facts(),
        settings=PlainSettings({}),
        sealed=sealed,
    )
    service = MODULE.build(context).service
    assert isinstance(service, DiaryService)
    return service
