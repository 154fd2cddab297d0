"""Builds the demo house De Linde on a fresh hub: a workstation with thirty days, and a kiosk."""

from collections.abc import Callable
from dataclasses import dataclass

from leefbord.bootstrap import packages, record_types, start_house
from leefbord.catalogue import ALL
from leefbord.core.clock import Clock, house_day
from leefbord.core.ids import Entropy
from leefbord.core.people import BuiltInRole
from leefbord.demo.actors import Actors
from leefbord.demo.cast import FACILITY_NAME, GROUP_NAME, KIOSK_CODE, PASSWORD, WORKERS
from leefbord.demo.clock import StoryClock
from leefbord.demo.days import DAYS, Story
from leefbord.keys.password import FLOOR
from leefbord.keys.person import PersonKeys
from leefbord.keys.recovery import make_recovery
from leefbord.keys.secret_store import SecretStore
from leefbord.keys.vault_header import HeaderFile, layer_key
from leefbord.services.colleagues import ColleagueForm, Colleagues
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.first_desk import FirstAdmin, FirstDesk, HubInvitation, set_up_first_desk
from leefbord.services.joining import device_tokens, join, make_newcomer
from leefbord.services.letting_in import let_in
from leefbord.services.open_vault import OpenVault, open_vault
from leefbord.services.permissions import role_permissions
from leefbord.services.profile import Profile
from leefbord.services.replicas import spool_of_open_vault, vault_replica
from leefbord.services.spool_view import SpooledView
from leefbord.services.unlocking import Unlocking
from leefbord.services.vault_making import complete_slots
from leefbord.store.spool import Spool
from leefbord.sync.engine import Engine
from leefbord.sync.enrolment import Joined
from leefbord.sync.hub_door import HubDoor
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.certificate import Use

Progress = Callable[[str, int, int], None]
"""Step (keys, people, youths, days, kiosk), done, total."""


@dataclass(frozen=True, kw_only=True)
class DemoPlace:
    """Where the demo house is built; desks and kiosk each have their own profile and keyring entry."""

    desk: Profile
    kiosk: Profile
    store: Callable[[Profile], SecretStore]
    hub: HubInvitation


def build_demo(place: DemoPlace, *, clock: Clock, entropy: Entropy, progress: Progress) -> None:
    """Everything goes through the program's own services, under the sessions of twelve people."""
    progress("keys", 0, 1)
    now_ms = clock.now_ms()
    story_clock = StoryClock(now_ms - (DAYS + 1) * 86_400_000)
    admin = WORKERS[0]
    desk = set_up_first_desk(
        profile=place.desk,
        store=place.store(place.desk),
        recovery=make_recovery(entropy),
        admin=FirstAdmin(login_name=admin.login, password=PASSWORD, kiosk_code=KIOSK_CODE, argon=FLOOR),
        roles=role_permissions(ALL),
        packages=packages(),
        clock=clock,
        entropy=entropy,
        hub=place.hub,
        demo=True,
    )
    spool = Spool.open(place.desk.spool)
    try:
        _Builder(place, desk, spool, clock, story_clock, entropy, progress).run(now_ms)
    finally:
        spool.close()
        desk.vault.close()


class _Builder:
    """The steps after the first run, on the still open vault."""

    def __init__(
        self,
        place: DemoPlace,
        desk: FirstDesk,
        spool: Spool,
        clock: Clock,
        story_clock: StoryClock,
        entropy: Entropy,
        progress: Progress,
    ) -> None:
        self._place = place
        self._desk = desk
        self._spool = spool
        self._clock = clock
        self._story_clock = story_clock
        self._entropy = entropy
        self._progress = progress
        self._opened: OpenVault = open_vault(
            vault=desk.vault,
            profile=place.desk,
            group=desk.founded.group,
            device=desk.keys.id,
            record_types=record_types(),
            clock=story_clock,
            entropy=entropy,
        )
        self._door = DeviceDoor(
            keys=desk.keys,
            secrets=desk.secrets,
            spool=SpooledView(spool, device=desk.keys.id, facility=desk.founded.facility),
            clock=story_clock,
            gate=FreeGate(),
            use=Use.DESK,
        )
        token = device_tokens(desk.keys, desk.founded.facility)
        self._hub = HubDoor(place.hub.address, token=token, hub_now=clock.now_ms)
        hub = desk.founded.state.hub
        assert hub is not None, "the demo has a hub"
        self._transport = HubTransport(self._hub, name=hub.hub)
        self._engines = (
            Engine(vault_replica(self._opened, story_clock), self._transport),
            Engine(spool_of_open_vault(self._opened, spool), self._transport),
        )

    def run(self, now_ms: int) -> None:
        """People, kiosk, youths, days."""
        try:
            keys = self._people()
            self._sync()
            actors = Actors(
                opened=self._opened,
                profile=self._place.desk,
                door=self._door,
                keys=keys,
                clock=self._story_clock,
                entropy=self._entropy,
            )
            story = Story(actors=actors, clock=self._story_clock, last=house_day(now_ms), now_ms=now_ms)
            self._progress("youths", 0, 1)
            story.admit()
            self._sync()
            story.tell(lambda done, total: self._progress("days", done, total))
            self._slots()
            self._sync()
            self._kiosk()
        finally:
            self._opened.high_water.close()
            self._hub.close()

    def _sync(self) -> None:
        for engine in self._engines:
            engine.run_once()

    def _people(self) -> dict[str, PersonKeys]:
        """Names of house and devices, and the eleven colleagues."""
        founded = self._desk.founded
        unlocking = Unlocking(profile=self._place.desk, keeper=self._door, entropy=self._entropy)
        header = HeaderFile(self._place.desk.header(founded.group)).load()
        house = start_house(
            opened=self._opened,
            identity=unlocking.session(founded.admin_desk, header, founded.group),
            person=founded.admin_desk,
            clock=self._story_clock,
            entropy=self._entropy,
        )
        with house.acts.act("House named") as act:
            house.staff.write_group(act, founded.group, GROUP_NAME)
            house.staff.write_device(act, self._desk.keys.id, f"{FACILITY_NAME}, pc bureau")
            house.staff.write_name(act, founded.admin, WORKERS[0].name)
        assert house.authority is not None, "the admin is signed in"
        colleagues = Colleagues(
            me=house.me,
            acts=house.acts,
            directory=house.staff,
            desk=house.authority,
            spool=self._spool,
            argon=FLOOR,
            entropy=self._entropy,
        )
        keys = {WORKERS[0].login: founded.admin_desk}
        for number, worker in enumerate(WORKERS[1:], 1):
            self._progress("people", number, len(WORKERS))
            form = ColleagueForm(
                name=worker.name,
                login_name=worker.login,
                role=BuiltInRole(worker.role),
                password=PASSWORD,
                kiosk_code=KIOSK_CODE,
            )
            keys[worker.login] = colleagues.add(form, self._opened.authority()).desk
        return keys

    def _slots(self) -> None:
        """What the admin's first unlock would do: everyone gets a slot."""
        founded, profile = self._desk.founded, self._place.desk
        file = HeaderFile(profile.header(founded.group))
        unlocking = Unlocking(profile=profile, keeper=self._door, entropy=self._entropy)
        unlocked = unlocking.vault_of(founded.admin_desk, founded.group)
        complete_slots(
            file=file,
            layer_key=layer_key(self._desk.secrets.newest, founded.vault),
            vault_key=unlocked.vault_key,
            state=self._opened.authority(),
            group=founded.group,
            use=Use.DESK,
            entropy=self._entropy,
        )

    def _kiosk(self) -> None:
        """Let the kiosk in; both sides sit in one process here, so no code is compared."""
        self._progress("kiosk", 0, 1)
        newcomer = make_newcomer(DeviceKind.KIOSK, self._entropy)
        let_in(
            newcomer.request,
            opened=self._opened,
            spool=self._spool,
            keeper=self._door,
            by=self._desk.founded.admin_desk,
            clock=self._clock,
            sync_now=self._sync,
        )
        head = self._opened.authority().head
        assert head is not None, "the log has entries"
        join(
            newcomer,
            Joined(self._opened.facility, head.number, head.hash),
            self._place.hub.address,
            profile=self._place.kiosk,
            store=self._place.store(self._place.kiosk),
            packages=packages(),
            record_types=record_types(),
            clock=self._clock,
            entropy=self._entropy,
            demo=True,
        )
