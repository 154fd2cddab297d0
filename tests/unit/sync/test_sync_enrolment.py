"""Enrolment over a real hub: the same code on both sides, and every way it must fail."""

import os
from dataclasses import dataclass, replace

import pytest
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.hub_world import HubWorld, hub_ms

from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import NO_GROUP, Hash
from leefbord.core.streams import StreamClass
from leefbord.keys.bundle import make_inner, open_outer
from leefbord.keys.class_keys import open_class_wrap
from leefbord.keys.device import DeviceKeys, make_device
from leefbord.keys.key_ring import KeyRing
from leefbord.keys.password import FLOOR
from leefbord.keys.person import PersonKeys
from leefbord.sync.approval import approve
from leefbord.sync.enrolment import DeskSide, EnrolmentPhase, NewDeviceSide
from leefbord.sync.mailbox import HubDeskMail, HubNewDeviceMail
from leefbord.wire.authority_bodies import DeviceKind
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.bundles import parse_outer_bundle
from leefbord.wire.certificate import Use
from leefbord.wire.enrolment import DeviceRequest, make_device_request
from leefbord.wire.hpke import HpkePair, new_pair
from leefbord.wire.mailbox_messages import MailboxAnswer, MailboxReveal, MailboxView


@dataclass
class Newcomer:
    """A device nobody knows yet."""

    keys: DeviceKeys
    vault: HpkePair
    request: DeviceRequest
    side: NewDeviceSide
    mail: HubNewDeviceMail


def newcomer(here: HubWorld, kind: DeviceKind = DeviceKind.DESK) -> Newcomer:
    keys, vault = make_device(os.urandom), new_pair()
    request = make_device_request(
        kind=kind,
        device=keys.id,
        signing=keys.signing,
        hpke_key=keys.hpke.public,
        vault=here.world.vault("new"),
        vault_key=vault.public,
    )
    mail = HubNewDeviceMail(here.door("nobody"), os.urandom(32))
    side = NewDeviceSide(mail, request, FixedClock(hub_ms()), os.urandom)
    return Newcomer(keys, vault, request, side, mail)


def desk_side(here: HubWorld, new: Newcomer) -> DeskSide:
    mail = HubDeskMail(here.door("desk"))
    (view,) = mail.waiting()
    return DeskSide(
        mail,
        view.mailbox,
        Hash(view.commitment),
        here.world.state,
        FixedClock(hub_ms()),
        os.urandom,
    )


def met(here: HubWorld, new: Newcomer) -> DeskSide:
    """Up to where both screens show the code."""
    new.side.start()
    desk = desk_side(here, new)
    desk.start()
    assert new.side.step() is EnrolmentPhase.COMPARE
    assert desk.step() is EnrolmentPhase.COMPARE
    return desk


def lead(here: HubWorld) -> PersonKeys:
    return PersonKeys(
        person=here.world.person("lead"),
        use=Use.DESK,
        generation=1,
        signing=here.world.signing("lead desk 1"),
        hpke=here.world.hpke("lead desk 1"),
    )


def full_ring(here: HubWorld) -> KeyRing:
    ring = KeyRing()
    for (group, stream_class, _), key in here.world.class_keys.items():
        epoch = here.world.state.epoch(group, stream_class)
        assert epoch is not None
        assert ring.add_class_key(epoch, key)
    return ring


def test_both_screens_show_the_same_code_of_eight_letters(here: HubWorld) -> None:
    new = newcomer(here)
    desk = met(here, new)
    assert new.side.code == desk.code
    assert len(new.side.code) == 9
    assert desk.request is not None
    assert desk.request.raw == new.request.raw


def test_the_new_device_is_in_only_after_both_people_said_yes(here: HubWorld) -> None:
    new = newcomer(here)
    desk = met(here, new)
    new.side.confirm()
    assert new.side.step() is EnrolmentPhase.CONFIRMED
    desk.finish(approved=True)
    assert new.side.step() is EnrolmentPhase.APPROVED


def test_a_yes_there_does_not_count_without_a_yes_here(here: HubWorld) -> None:
    new = newcomer(here)
    desk = met(here, new)
    desk.finish(approved=True)
    assert new.side.step() is EnrolmentPhase.COMPARE
    new.side.confirm()
    assert new.side.phase is EnrolmentPhase.APPROVED


def test_a_no_at_the_desk_ends_it(here: HubWorld) -> None:
    new = newcomer(here)
    met(here, new).finish(approved=False)
    assert new.side.step() is EnrolmentPhase.REFUSED


def test_a_code_that_differs_is_denied_and_nothing_is_joined(here: HubWorld) -> None:
    new = newcomer(here)
    met(here, new)
    new.side.deny()
    assert new.side.step() is EnrolmentPhase.REFUSED
    assert new.side.joined is None


def test_the_code_is_good_for_ten_minutes(here: HubWorld) -> None:
    new = newcomer(here)
    new.side.start()
    clock = new.side.clock
    assert isinstance(clock, FixedClock)
    clock.advance(minutes=11)
    assert new.side.step() is EnrolmentPhase.EXPIRED


def test_another_reader_cannot_see_the_mailbox(here: HubWorld) -> None:
    new = newcomer(here)
    new.side.start()
    other = HubNewDeviceMail(here.door("nobody"), os.urandom(32), new.mail.mailbox)
    with pytest.raises(Trouble) as caught:
        other.look()
    assert (caught.value.kind, caught.value.code) == (TroubleKind.HUB_REFUSED, "gone")


def test_nothing_is_revealed_before_the_desk_answered(here: HubWorld) -> None:
    new = newcomer(here)
    new.side.start()
    assert new.side.step() is EnrolmentPhase.WAITING
    with pytest.raises(Trouble) as caught:
        new.mail.reveal(MailboxReveal(request=new.request.raw, nonce=bytes(32)))
    assert caught.value.code == "gone"


class Swapping:
    """A hub that gives the desk other keys than the new device sent."""

    def __init__(self, mail: HubDeskMail, other: DeviceRequest) -> None:
        self._mail = mail
        self._other = other

    def waiting(self) -> list[MailboxView]:
        fake = MailboxReveal(request=self._other.raw, nonce=bytes(32))
        return [
            MailboxView(view.mailbox, view.expires_ms, view.commitment, view.answer, fake, None)
            for view in self._mail.waiting()
        ]

    def answer(self, mailbox: bytes, answer: MailboxAnswer) -> None:
        self._mail.answer(mailbox, answer)

    def finish(self, mailbox: bytes, *, approved: bool) -> None:
        self._mail.finish(mailbox, approved=approved)


def test_keys_swapped_on_the_way_are_refused_by_the_promise(here: HubWorld) -> None:
    new = newcomer(here)
    new.side.start()
    desk = desk_side(here, new)
    assert isinstance(desk.mail, HubDeskMail)
    desk.mail = Swapping(desk.mail, newcomer(here).request)
    desk.start()
    assert desk.step() is EnrolmentPhase.REFUSED
    assert new.side.step() is EnrolmentPhase.REFUSED


def test_one_approval_gives_entries_class_keys_and_bundles_of_the_house(here: HubWorld) -> None:
    new = newcomer(here)
    desk = met(here, new)
    assert desk.request is not None
    worker = replace(
        lead(here), person=here.world.person("worker"), signing=here.world.signing("worker desk 1")
    )
    inner = make_inner(worker, "wachtwoord 123", FLOOR, version=1, login_name="w", entropy=os.urandom)
    stranger = replace(worker, person=here.world.person("nobody"))
    other = make_inner(stranger, "wachtwoord 123", FLOOR, version=1, login_name="x", entropy=os.urandom)
    given = approve(
        desk.request,
        group=here.world.group("oak"),
        by=lead(here),
        state=here.world.state,
        ring=full_ring(here),
        bundles=[inner, other],
    )
    transport = here.transport("desk")
    answer = transport.push_authority((), [request.raw for request in given.requests])
    pushed = transport.push([(item.lane, item.raw) for item in given.bundles])
    assert (answer.refused, pushed.refused) == ([], [])
    oak = here.world.group("oak")
    keys = {
        (wrap.body.group, wrap.body.stream_class): open_class_wrap(wrap, new.vault) for wrap in given.wraps
    }
    assert keys == {
        (NO_GROUP, StreamClass.FACILITY): here.world.class_keys[NO_GROUP, StreamClass.FACILITY, 1],
        (oak, StreamClass.TEAM): here.world.class_keys[oak, StreamClass.TEAM, 1],
        (oak, StreamClass.HOUSE): here.world.class_keys[oak, StreamClass.HOUSE, 1],
    }
    (bundle,) = given.bundles
    assert open_outer(parse_outer_bundle(bundle.raw), new.keys).raw == inner.raw


def test_a_kiosk_gets_no_team_key(here: HubWorld) -> None:
    request = newcomer(here, DeviceKind.KIOSK).request
    given = approve(
        request,
        group=here.world.group("oak"),
        by=lead(here),
        state=here.world.state,
        ring=full_ring(here),
        bundles=[],
    )
    assert {wrap.body.stream_class for wrap in given.wraps} == {StreamClass.FACILITY, StreamClass.HOUSE}


def test_a_worker_lets_no_device_in(here: HubWorld) -> None:
    worker = replace(lead(here), person=here.world.person("worker"))
    with pytest.raises(Refused):
        approve(
            newcomer(here).request,
            group=here.world.group("oak"),
            by=worker,
            state=here.world.state,
            ring=full_ring(here),
            bundles=[],
        )


def test_the_log_that_comes_must_be_the_one_that_was_confirmed(here: HubWorld) -> None:
    new = newcomer(here)
    met(here, new)
    joined = new.side.joined
    assert joined is not None
    joined.check(here.world.state)
    with pytest.raises(Trouble):
        joined.check(AuthorityState.empty())
