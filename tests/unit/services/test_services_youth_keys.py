"""A youth's first code: made at the kiosk beside a colleague, offline, and judged by everybody afterwards."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import structs
from tests.helpers.authority_world import World, first_run
from tests.helpers.fixed_clock import FixedClock

from leefbord.core.errors import Refused, Trouble
from leefbord.keys.bundle import open_inner
from leefbord.keys.device import DeviceKeys
from leefbord.keys.device_secret import DeviceSecrets
from leefbord.keys.password import FLOOR
from leefbord.keys.person import PersonKeys
from leefbord.keys.session import SessionKey
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.services.kiosk_codes import CodeTries, check_code, keys_by_youth
from leefbord.services.spool_view import SpooledView
from leefbord.services.vouching import may_vouch
from leefbord.services.youth_keys import FirstCode, make_youth_keys, pass_on_youth_bundles
from leefbord.store.spool import Spool
from leefbord.wire.authority import parse_request
from leefbord.wire.authority_bodies import (
    DeviceKind,
    GroupBody,
    KeyBody,
    RevokeBody,
    SubjectKind,
    SuspendBody,
)
from leefbord.wire.bundles import OuterBundle, parse_outer_bundle
from leefbord.wire.certificate import Use, verify_certificate
from leefbord.wire.lanes import device_lane
from leefbord.wire.malformed import Malformed

CODE = "4829"
SECRETS = DeviceSecrets([b"s" * 32])


@dataclass
class Kiosk:
    """A kiosk of the world with its spool; `name` is the device's."""

    world: World
    spool: Spool
    name: str = "kiosk"

    @property
    def door(self) -> DeviceDoor:
        """What its keeper would answer, with the log as the spool has it."""
        keys = DeviceKeys(
            id=self.world.device(self.name),
            signing=self.world.signing(f"device {self.name}"),
            hpke=self.world.hpke(f"device {self.name}"),
        )
        return DeviceDoor(
            keys=keys,
            secrets=SECRETS,
            spool=SpooledView(self.spool, device=keys.id, facility=self.world.facility),
            clock=FixedClock(self.world.now_ms),
            gate=FreeGate(),
            use=Use.KIOSK,
        )

    def learn_log(self) -> None:
        """What a sync round would bring."""
        self.spool.add_entries((entry.number, entry.hash, entry.raw) for entry in self.world.entries)

    def first_code(self, beside: str = "worker", code: str = CODE) -> PersonKeys:
        """Yara chooses a code; a colleague stands beside her."""
        return make_youth_keys(
            FirstCode(youth=self.world.person("yara"), code=code, keys="digits"),
            beside=staff_key(self.world, beside),
            kiosk=self.world.state.devices[self.world.device(self.name)].body,
            view=self.world.state,
            keeper=self.door,
            spool=self.spool,
            argon=FLOOR,
            entropy=os.urandom,
        )


def staff_key(world: World, name: str, use: Use = Use.KIOSK) -> PersonKeys:
    label = f"{name} {use.value} 1"
    return PersonKeys(
        person=world.person(name),
        use=use,
        generation=1,
        signing=world.signing(label),
        hpke=world.hpke(label),
    )


def bundles_in(spool: Spool, world: World, device: str) -> list[OuterBundle]:
    return [parse_outer_bundle(raw) for raw in spool.items(device_lane(world.device(device)))]


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    spool = Spool.open(tmp_path / "spool.db")
    made = Kiosk(first_run(), spool)
    made.learn_log()
    yield made
    spool.close()


# -- the code ----------------------------------------------------------------------------------------


def test_the_code_works_at_this_kiosk_before_any_hub_was_reached(kiosk: Kiosk) -> None:
    made = kiosk.first_code()
    inner = kiosk.door.open_outer_of(made.person)
    assert inner is not None
    assert open_inner(inner, CODE).signing_public == made.signing_public
    with pytest.raises(Trouble):
        open_inner(inner, "4828")


def test_a_youths_bundle_has_no_name_and_says_what_the_code_is_tapped_with(kiosk: Kiosk) -> None:
    made = kiosk.first_code()
    inner = kiosk.door.open_outer_of(made.person)
    assert inner is not None
    assert inner.login_name == ""
    assert keys_by_youth([inner]) == {made.person: "digits"}


def test_the_request_is_what_the_log_takes(kiosk: Kiosk) -> None:
    made = kiosk.first_code()
    request = parse_request(kiosk.spool.requests()[0])
    kiosk.world.append(request)
    current = kiosk.world.state.current_key(made.person, Use.KIOSK)
    assert current is not None
    assert current.signing_key == made.signing_public


def test_a_session_from_before_the_entry_counts_after_it(kiosk: Kiosk) -> None:
    made = kiosk.first_code()
    session = SessionKey(os.urandom)
    vault = kiosk.world.vault("kiosk")
    body, signature = kiosk.door.certificate(
        session_public=session.public, vault=vault, person=made.person, use=Use.KIOSK, generation=1
    )
    certificate = session.certified(body, signature, made, vault=vault)
    with pytest.raises(Malformed):
        verify_certificate(certificate, kiosk.world.state)
    kiosk.world.append(parse_request(kiosk.spool.requests()[0]))
    verify_certificate(certificate, kiosk.world.state)


def test_only_a_youths_key_may_come_after_its_certificate(kiosk: Kiosk) -> None:
    """Staff keys are in the log before they are used; a colleague's back-dated one is refused."""
    world = kiosk.world
    later = structs.replace(world.certificate("worker", device="kiosk").body, generation=2)
    world.add(world.key_body("worker", Use.KIOSK, 2), by="worker desk 1", cosigned=("worker kiosk 2",))
    with pytest.raises(Malformed):
        world.state.session_signers(later)


def test_a_youth_without_a_place_in_the_log_cannot_choose_yet(kiosk: Kiosk) -> None:
    with pytest.raises(Refused):
        make_youth_keys(
            FirstCode(youth=kiosk.world.person("nobody yet"), code=CODE, keys="digits"),
            beside=staff_key(kiosk.world, "worker"),
            kiosk=kiosk.world.state.devices[kiosk.world.device("kiosk")].body,
            view=kiosk.world.state,
            keeper=kiosk.door,
            spool=kiosk.spool,
            argon=FLOOR,
            entropy=os.urandom,
        )
    assert kiosk.spool.requests() == []


# -- other kiosks ------------------------------------------------------------------------------------


def test_a_kiosk_that_comes_later_gets_the_bundle_from_this_one_once(kiosk: Kiosk) -> None:
    world = kiosk.world
    kiosk.first_code()
    world.append(parse_request(kiosk.spool.requests()[0]))
    world.add(world.device_body("kiosk 2", DeviceKind.KIOSK), by="lead desk 1")
    world.add(world.vault_body("kiosk 2", "kiosk 2", "oak"), by="lead desk 1")
    kiosk.learn_log()
    own = world.state.devices[world.device("kiosk")].body

    def pass_on() -> int:
        bundles = kiosk.door.bundles_to_pass_on()
        return pass_on_youth_bundles(bundles, view=world.state, own=own, spool=kiosk.spool)

    assert (pass_on(), pass_on()) == (1, 0)
    second = Kiosk(world, kiosk.spool, "kiosk 2")
    inner = second.door.open_outer_of(world.person("yara"))
    assert inner is not None
    assert open_inner(inner, CODE)


def test_no_desk_and_no_kiosk_of_another_house_gets_a_youths_bundle(kiosk: Kiosk) -> None:
    world = kiosk.world
    world.add(GroupBody(group=world.group("elm")), by="admin desk 1")
    world.add(world.device_body("elsewhere", DeviceKind.KIOSK), by="admin desk 1")
    world.add(world.vault_body("elsewhere", "elsewhere", "elm"), by="admin desk 1")
    kiosk.learn_log()
    kiosk.first_code()
    assert len(bundles_in(kiosk.spool, world, "kiosk")) == 1
    assert bundles_in(kiosk.spool, world, "elsewhere") == []
    assert bundles_in(kiosk.spool, world, "desk") == []


# -- what the kiosk's key signs ----------------------------------------------------------------------


def yaras_key(world: World, **changes: object) -> KeyBody:
    body = world.key_body("yara", Use.KIOSK)
    return structs.replace(body, **changes)


def vouched(world: World, body: KeyBody, author: str = "worker kiosk 1", device: str = "kiosk") -> bool:
    from_key = world.signing(author).public_key().public_bytes_raw()
    return may_vouch(world.state, world.device(device), body, from_key)


def test_the_kiosk_vouches_for_the_next_key_of_a_youth_of_its_house(kiosk: Kiosk) -> None:
    assert vouched(kiosk.world, yaras_key(kiosk.world))


@pytest.mark.parametrize(
    "changes",
    [
        {"use": Use.DESK},
        {"use": Use.CARD},
        {"generation": 2},
        {"additions": {"more": 1}},
    ],
    ids=["desk-use", "card-use", "not-the-next", "additions"],
)
def test_the_kiosk_signs_nothing_but_that(kiosk: Kiosk, changes: dict[str, object]) -> None:
    assert not vouched(kiosk.world, yaras_key(kiosk.world, **changes))


def test_the_kiosk_makes_no_key_for_staff(kiosk: Kiosk) -> None:
    body = yaras_key(kiosk.world, person=kiosk.world.person("admin"), generation=2)
    assert not vouched(kiosk.world, body)


def test_the_kiosk_does_not_take_a_key_that_is_somebodys(kiosk: Kiosk) -> None:
    taken = kiosk.world.key_body("admin", Use.KIOSK).signing_key
    assert not vouched(kiosk.world, yaras_key(kiosk.world, signing_key=taken))


@pytest.mark.parametrize("author", ["worker desk 1", "yara kiosk 1", "device kiosk", "stranger"])
def test_only_a_colleagues_kiosk_key_stands_beside(kiosk: Kiosk, author: str) -> None:
    assert not vouched(kiosk.world, yaras_key(kiosk.world), author)


def test_a_colleague_who_left_does_not_stand_beside(kiosk: Kiosk) -> None:
    world = kiosk.world
    world.add(RevokeBody(kind=SubjectKind.PERSON, subject=world.person("worker"), cut=()), by="admin desk 1")
    assert not vouched(world, yaras_key(world))


@pytest.mark.parametrize(("kind", "name"), [(SubjectKind.PERSON, "worker"), (SubjectKind.DEVICE, "kiosk")])
def test_who_is_suspended_makes_no_key(kiosk: Kiosk, kind: SubjectKind, name: str) -> None:
    world = kiosk.world
    subject = world.person(name) if kind is SubjectKind.PERSON else world.device(name)
    world.add(SuspendBody(suspension=b"s" * 16, kind=kind, subject=subject, lifts=False), by="admin desk 1")
    assert not vouched(world, yaras_key(world))


def test_a_desk_vouches_for_nobody(kiosk: Kiosk) -> None:
    assert not vouched(kiosk.world, yaras_key(kiosk.world), device="desk")


def test_a_youth_who_moved_out_gets_no_key_here(kiosk: Kiosk) -> None:
    world = kiosk.world
    world.add(world.placement_body("yara", "yara", "oak", ends=True), by="lead desk 1")
    assert not vouched(world, yaras_key(world))


def test_the_keeper_says_no_without_a_signature(kiosk: Kiosk) -> None:
    world = kiosk.world
    with pytest.raises(Trouble):
        kiosk.door.youth_key(yaras_key(world, generation=7), staff_key(world, "worker").signing_public)


# -- codes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["1234", "0000", "2121", "12", "p:dog-dog-dog-dog", "p:dog-cat-dog-cat"])
def test_an_easy_code_is_refused(code: str) -> None:
    with pytest.raises(Refused):
        check_code(code)


@pytest.mark.parametrize("code", ["4829", "2580", "p:dog-star-kite-ball"])
def test_another_code_is_taken(code: str) -> None:
    check_code(code)


def test_five_wrong_codes_are_free_and_then_one_waits_longer_each_time() -> None:
    now = [1000.0]
    tries = CodeTries(lambda: now[0])
    for _ in range(4):
        tries.wrong(None)
    tries.check(None)
    waits = []
    for _ in range(3):
        tries.wrong(None)
        waits.append(tries.wait_seconds(None))
        with pytest.raises(Refused):
            tries.check(None)
        now[0] += waits[-1]
        tries.check(None)
    assert waits == sorted(set(waits))
    tries.right(None)
    tries.wrong(None)
    assert tries.wait_seconds(None) == 0
