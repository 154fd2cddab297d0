"""The four questions with real keys and a real authority log: answered or refused."""

import hashlib
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from helpers.authority_world import World, first_run
from helpers.fixed_clock import clock_at
from leefbord.core.clock import stamp_ms
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keeper.client import KeeperClient
from leefbord.keeper.link import Incoming, Kind, Message, frame, receive
from leefbord.keeper.server import KeeperServer
from leefbord.keys.bundle import make_inner, open_inner, seal_outer
from leefbord.keys.device import DeviceKeys
from leefbord.keys.device_secret import DeviceSecrets
from leefbord.keys.password import FLOOR
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.keys.session import SessionKey
from leefbord.keys.vault_header import VaultHeader, layer_key, make_header, make_slot, open_slot
from leefbord.services.device_door import DeviceDoor, FreeGate
from leefbord.wire.authority_bodies import KeyBody, RevokeBody, SubjectKind, SuspendBody
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.bundles import InnerBundle, OuterBundle
from leefbord.wire.certificate import Use, verify_certificate
from leefbord.wire.malformed import Malformed
from leefbord.wire.tokens import check_token, token_sender

PASSWORD = "mijn fiets is groen"
SECRET = b"s" * 32
NOW = clock_at(2026, 11, 21, 22)


@dataclass
class SpoolInMemory:
    """What a device has of log and bundles."""

    world: World
    bundles: list[OuterBundle] = field(default_factory=list)
    waiting: list[KeyBody] = field(default_factory=list)

    def authority(self) -> AuthorityView:
        return self.world.state

    def waiting_keys(self) -> list[KeyBody]:
        return self.waiting

    def outer_bundles(self) -> list[OuterBundle]:
        return self.bundles


def device_keys(world: World, name: str = "desk") -> DeviceKeys:
    return DeviceKeys(
        id=world.device(name), signing=world.signing(f"device {name}"), hpke=world.hpke(f"device {name}")
    )


def person_keys(world: World, name: str) -> PersonKeys:
    label = f"{name} desk 1"
    return PersonKeys(
        person=world.person(name),
        use=Use.DESK,
        generation=1,
        signing=world.signing(label),
        hpke=world.hpke(label),
    )


class House:
    """A keeper of the desk with its spool, and a window connected to it."""

    def __init__(self, client: KeeperClient, spool: SpoolInMemory) -> None:
        self.client = client
        self.spool = spool
        self.world = spool.world

    def bundle(self, name: str, login_name: str, *, version: int = 1, device: str = "desk") -> InnerBundle:
        """Put a bundle of this person into the spool."""
        inner = make_inner(
            person_keys(self.world, name),
            PASSWORD,
            FLOOR,
            version=version,
            login_name=login_name,
            entropy=os.urandom,
        )
        keys = device_keys(self.world, device)
        self.spool.bundles.append(seal_outer(inner, keys.hpke.public, keys.id, self.world.facility))
        return inner

    def certificate(
        self,
        session: SessionKey,
        name: str = "worker",
        *,
        vault: str = "desk",
        use: Use = Use.DESK,
        generation: int = 1,
    ) -> tuple[bytes, bytes]:
        """Ask for a certificate of a named person on a named vault."""
        return self.client.certificate(
            session_public=session.public,
            vault=self.world.vault(vault),
            person=self.world.person(name),
            use=use,
            generation=generation,
        )


@contextmanager
def served(server: KeeperServer) -> Iterator[KeeperClient]:
    """A client connected to a thread that serves this server."""
    here, there = socket.socketpair()

    def serve() -> None:
        incoming = Incoming()
        while (messages := receive(here, incoming)) is not None:
            for message in messages:
                here.sendall(frame(server.answer(message)))

    thread = threading.Thread(target=serve)
    ended = threading.Event()
    client = KeeperClient(there, on_show=lambda _: None, on_lock=lambda: None, on_end=ended.set)
    thread.start()
    client.start()
    try:
        yield client
    finally:
        here.shutdown(socket.SHUT_RDWR)
        thread.join(10)
        here.close()
        ended.wait(10)
        there.close()


def door_of(spool: SpoolInMemory, *, use: Use = Use.DESK) -> DeviceDoor:
    """What the device's keys answer."""
    return DeviceDoor(
        keys=device_keys(spool.world),
        secrets=DeviceSecrets([SECRET]),
        spool=spool,
        clock=NOW,
        gate=FreeGate(),
        use=use,
    )


@pytest.fixture
def house() -> Iterator[House]:
    spool = SpoolInMemory(first_run())
    server = KeeperServer(door_of(spool))
    with served(server) as client:
        yield House(client, spool)


def refusal(ask: Callable[[], object]) -> str:
    """The code of the Trouble that this question ends in."""
    with pytest.raises(Trouble) as caught:
        ask()
    return caught.value.code


# -- bundles -------------------------------------------------------------------------------------------


def test_a_bundle_is_found_by_the_typed_name_and_opens_with_the_password(house: House) -> None:
    house.bundle("worker", "an.peeters")
    inner = house.client.open_outer("an.peeters")
    assert inner is not None
    assert open_inner(inner, PASSWORD).person == house.world.person("worker")
    assert house.client.open_outer("bert") is None


def test_the_highest_version_wins_whatever_the_order(house: House) -> None:
    for version in (2, 3, 1):
        house.bundle("worker", "an", version=version)
    inner = house.client.open_outer("an")
    assert inner is not None
    assert inner.version == 3


def test_a_bundle_for_another_device_or_a_damaged_one_hides_no_other(house: House) -> None:
    house.bundle("worker", "an", version=9, device="kiosk")
    good = house.bundle("worker", "an")
    found = house.client.open_outer("an")
    assert found is not None
    assert found.raw == good.raw


def test_a_bundle_that_the_hub_made_up_never_wins(house: House) -> None:
    good = house.bundle("worker", "an")
    forged = person_keys(house.world, "lead")
    keys = device_keys(house.world)
    inner = make_inner(
        PersonKeys(
            person=house.world.person("worker"),
            use=Use.DESK,
            generation=1,
            signing=forged.signing,
            hpke=forged.hpke,
        ),
        "a password of the hub",
        FLOOR,
        version=99,
        login_name="an",
        entropy=os.urandom,
    )
    house.spool.bundles.append(seal_outer(inner, keys.hpke.public, keys.id, house.world.facility))
    found = house.client.open_outer("an")
    assert found is not None
    assert found.raw == good.raw


def test_a_key_made_here_and_not_sequenced_yet_opens_by_person(house: House) -> None:
    made = make_person_keys(house.world.person("yara"), Use.DESK, generation=1, entropy=os.urandom)
    keys = device_keys(house.world)
    inner = make_inner(made, "2580", FLOOR, version=1, login_name="", entropy=os.urandom)
    house.spool.bundles.append(seal_outer(inner, keys.hpke.public, keys.id, house.world.facility))
    assert house.client.open_outer_of(made.person) is None
    house.spool.waiting.append(
        KeyBody(
            person=made.person,
            use=made.use,
            generation=1,
            signing_key=made.signing_public,
            hpke_key=made.hpke.public,
        )
    )
    found = house.client.open_outer_of(made.person)
    assert found is not None
    assert found.raw == inner.raw
    assert house.client.open_outer("") is None


def test_the_newest_bundle_of_everybody_is_there_to_pass_on(house: House) -> None:
    house.bundle("worker", "an", version=1)
    newest = {house.bundle("worker", "an", version=2).raw, house.bundle("lead", "bert").raw}
    assert {inner.raw for inner in house.client.bundles_to_pass_on()} == newest


# -- the vault header ------------------------------------------------------------------------------------


def header(world: World, secret: bytes, vault_key: bytes) -> VaultHeader:
    vault, keys = world.vault("desk"), person_keys(world, "worker")
    slot = make_slot(
        vault_key,
        facility=world.facility,
        vault=vault,
        person=keys.person,
        use=keys.use,
        generation=keys.generation,
        hpke_public=keys.hpke.public,
    )
    return make_header(
        vault_key,
        facility=world.facility,
        vault=vault,
        recovery_public=world.hpke("recovery").public,
        slots=(slot,),
        layer=layer_key(secret, vault),
        entropy=os.urandom,
    )


def test_the_window_opens_a_header_with_what_the_keeper_gives_and_never_sees_the_secret(house: House) -> None:
    sealed = header(house.world, SECRET, b"k" * 32)
    layer = house.client.open_header_layer(sealed)
    assert layer != SECRET
    assert open_slot(sealed, sealed.open_layer(layer), person_keys(house.world, "worker")) == b"k" * 32


def test_a_header_of_another_device_secret_is_told_as_keyring_gone(house: House) -> None:
    with pytest.raises(Trouble) as caught:
        house.client.open_header_layer(header(house.world, b"t" * 32, b"k" * 32))
    assert caught.value.kind is TroubleKind.KEYRING_GONE


# -- certificates ----------------------------------------------------------------------------------------


def test_person_and_device_together_make_a_certificate_that_everyone_accepts(house: House) -> None:
    session = SessionKey(os.urandom)
    keys = person_keys(house.world, "worker")
    body, signature = house.certificate(session)
    certificate = session.certified(body, signature, keys, vault=house.world.vault("desk"))
    verify_certificate(certificate, house.world.state)
    assert certificate.body.grants == (house.world.grant_id("worker"),)
    assert certificate.body.device == house.world.device("desk")
    assert stamp_ms(certificate.body.issued) == NOW.now_ms()
    assert 0 < stamp_ms(certificate.body.not_after) - NOW.now_ms() <= 24 * 3_600_000


def test_the_keeper_vouches_only_for_what_the_log_names(house: House) -> None:
    session = SessionKey(os.urandom)
    assert refusal(lambda: house.certificate(session, generation=2)) == "NOT-IN-LOG"
    assert refusal(lambda: house.certificate(session, use=Use.KIOSK)) == "NOT-IN-LOG"
    assert refusal(lambda: house.certificate(session, vault="unknown")) == "NOT-IN-LOG"
    assert refusal(lambda: house.certificate(session, vault="kiosk")) == "NOT-IN-LOG"
    assert refusal(lambda: house.certificate(session, "unknown")) == "NOT-IN-LOG"


def test_a_revoked_person_gets_no_certificate(house: House) -> None:
    body = RevokeBody(kind=SubjectKind.PERSON, subject=house.world.person("worker"), cut=())
    house.world.add(body, by="admin desk 1")
    assert refusal(lambda: house.certificate(SessionKey(os.urandom))) == "NOT-IN-LOG"


def test_a_suspended_person_gets_no_certificate_even_before_it_is_sequenced(house: House) -> None:
    body = SuspendBody(suspension=b"z" * 16, kind=SubjectKind.PERSON, subject=house.world.person("worker"))
    house.world.state = house.world.state.with_suspend(house.world.request(body, by="admin desk 1"))
    assert refusal(lambda: house.certificate(SessionKey(os.urandom))) == "SUSPENDED"


def test_a_window_signs_nothing_that_it_did_not_ask_for(house: House) -> None:
    keys, vault = person_keys(house.world, "worker"), house.world.vault("desk")
    body, signature = house.certificate(SessionKey(os.urandom))
    with pytest.raises(Trouble):
        SessionKey(os.urandom).certified(body, signature, keys, vault=vault)
    session = SessionKey(os.urandom)
    body, signature = house.certificate(session, "lead")
    with pytest.raises(Trouble):
        session.certified(body, signature, keys, vault=vault)


# -- tokens and the link -----------------------------------------------------------------------------------


def test_a_token_is_for_one_request_of_this_device(house: House) -> None:
    digest = hashlib.sha256(b"body").digest()
    token = house.client.hub_token("POST", "/segments", digest)
    public = device_keys(house.world).signing_public
    now = NOW.now_ms()
    assert token_sender(token) == (house.world.facility, house.world.device("desk"))
    check_token(token, public, method="POST", path="/segments", body_hash=digest, now_ms=now)
    with pytest.raises(Malformed):
        check_token(token, public, method="POST", path="/other", body_hash=digest, now_ms=now)


def test_a_message_that_is_no_question_is_bad_input() -> None:
    spool = SpoolInMemory(first_run())
    server = KeeperServer(door_of(spool))
    assert not server.answers(Kind.QUIT)
    answer = server.answer(Message(Kind.CERTIFICATE, 7, b"nonsense"))
    assert (answer.kind, answer.number) == (Kind.TROUBLE, 7)


def test_questions_after_the_keeper_ended_say_so(tmp_path: Path) -> None:
    here, there = socket.socketpair()
    ended = threading.Event()
    client = KeeperClient(there, on_show=lambda _: None, on_lock=lambda: None, on_end=ended.set)
    client.start()
    here.close()
    assert ended.wait(10)
    with pytest.raises(Trouble) as caught:
        client.open_outer("an")
    assert caught.value.kind is TroubleKind.KEEPER_GONE
    there.close()
