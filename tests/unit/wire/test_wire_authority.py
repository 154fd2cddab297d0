"""The authority log: what a first run makes of it, and what the rules refuse."""

import pytest
from msgspec import structs
from tests.helpers.authority_world import (
    ADMIN_ROLE,
    LEAD_ROLE,
    WORKER_ROLE,
    YOUTH_ROLE,
    World,
    first_run,
    with_youth_key,
)

from leefbord.core.clock import stamp_at, stamp_ms
from leefbord.core.ids import NO_GROUP, Hash, RoleId
from leefbord.core.streams import FACILITY_STREAM, StreamClass
from leefbord.wire.authority import make_request
from leefbord.wire.authority_bodies import (
    DeviceKind,
    EntryBody,
    FloorBody,
    GroupBody,
    HubBody,
    Kept,
    PersonBody,
    PurgeBody,
    RevokeBody,
    RoleBody,
    SequencerBody,
    SubjectKind,
    SuspendBody,
)
from leefbord.wire.authority_log import is_sequencer, next_entry
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.certificate import Use, verify_certificate
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of


@pytest.fixture
def world() -> World:
    """After the first run."""
    return first_run()


def refused(world: World, body: EntryBody, *, by: str = "root", cosigned: tuple[str, ...] = ()) -> Reason:
    """Why a request is turned away; the log must stay as it was."""
    before = world.state
    with pytest.raises(AuthorityRefused) as raised:
        world.add(body, by=by, cosigned=cosigned)
    assert world.state is before
    return raised.value.reason


def test_a_first_run_says_who_may_what(world: World) -> None:
    state, oak = world.state, world.group("oak")
    assert state.members(oak) == {world.person("admin"), world.person("lead"), world.person("worker")}
    assert state.youths_placed(oak) == {world.person("yara")}
    assert state.permissions_of(world.person("worker"), oak) == {"reports.write"}
    assert "authority.role" in state.permissions_of(world.person("admin"), oak)
    assert state.permissions_of(world.person("lead"), NO_GROUP) == frozenset()
    assert state.recipients(oak, StreamClass.TEAM) == {world.vault("desk")}
    assert state.recipients(oak, StreamClass.HOUSE) == {world.vault("desk"), world.vault("kiosk")}
    assert state.recipients(NO_GROUP, StreamClass.FACILITY) == {world.vault("desk"), world.vault("kiosk")}
    assert is_sequencer(state, world.signing("device desk"))


def test_folding_the_same_entries_again_gives_the_same_state(world: World) -> None:
    assert AuthorityState.empty().apply_all(world.entries) == world.state


def test_an_entry_counts_only_in_its_place(world: World) -> None:
    for wrong in (0, 5, len(world.entries) - 1):
        with pytest.raises(AuthorityRefused) as raised:
            world.state.apply(world.entries[wrong])
        assert raised.value.reason is Reason.NOT_NEXT
    shortened = AuthorityState.empty().apply_all(world.entries[:4])
    with pytest.raises(AuthorityRefused):
        shortened.apply(world.entries[5])


def test_only_the_sequencer_gives_places(world: World) -> None:
    request = world.request(GroupBody(group=world.group("elm")), by="admin desk 1")
    with pytest.raises(Malformed):
        next_entry(world.state, request, world.signing("device kiosk"))
    with pytest.raises(Malformed):
        next_entry(world.state, request, world.signing("root"))
    assert next_entry(world.state, request, world.signing("device desk")).number == world.state.next_number


def test_a_request_of_another_facility_is_refused(world: World) -> None:
    other = first_run(World(seed=b"another"))
    request = other.request(GroupBody(group=world.group("elm")))
    with pytest.raises(AuthorityRefused) as raised:
        next_entry(world.state, request, world.signing("device desk"))
    assert raised.value.reason is Reason.WRONG_FACILITY


def test_a_request_on_a_head_that_is_not_in_this_log_is_refused(world: World) -> None:
    assert world.state.head is not None
    present = world.state.head
    for head in (None, present._replace(hash=Hash(bytes(32))), present._replace(number=99)):
        request = make_request(
            GroupBody(group=world.group("elm")),
            facility=world.facility,
            head=head,
            author=world.signing("root"),
        )
        with pytest.raises(AuthorityRefused) as raised:
            next_entry(world.state, request, world.signing("device desk"))
        assert raised.value.reason is Reason.UNKNOWN_HEAD


def test_a_request_made_on_an_older_head_still_counts(world: World) -> None:
    older = world.request(GroupBody(group=world.group("elm")), by="admin desk 1")
    world.add(PersonBody(person=world.person("new")), by="lead desk 1")
    world.append(older)
    assert world.group("elm") in world.state.groups


def test_the_same_request_is_not_taken_twice(world: World) -> None:
    request = world.request(FloorBody(min_reader=2), by="admin desk 1")
    world.append(request)
    with pytest.raises(AuthorityRefused) as raised:
        world.append(request)
    assert raised.value.reason is Reason.ALREADY_THERE


@pytest.mark.parametrize(
    ("by", "group"), [("lead desk 1", "oak"), ("worker desk 1", "oak"), ("worker kiosk 1", "oak")]
)
def test_what_needs_the_whole_facility_is_not_for_those_of_one_group(
    world: World, by: str, group: str
) -> None:
    bodies: tuple[EntryBody, ...] = (
        GroupBody(group=world.group("elm")),
        RoleBody(role=RoleId(world.bytes("role")), permissions=()),
        HubBody(hub=world.device("hub"), signing_key=public_of(world.signing("hub")), tls_pin=None),
        SequencerBody(sequencer=world.device("kiosk")),
        FloorBody(min_reader=3),
        world.grant_body("me", by.split()[0], LEAD_ROLE, world.group("elm")),
        world.grant_body("me", by.split()[0], WORKER_ROLE),
    )
    for body in bodies:
        assert refused(world, body, by=by) is Reason.NOT_PERMITTED


def test_nobody_grants_what_they_lack(world: World) -> None:
    oak = world.group("oak")
    assert (
        refused(world, world.grant_body("up", "lead", ADMIN_ROLE, oak), by="lead desk 1")
        is Reason.GRANTS_WHAT_IT_LACKS
    )
    world.add(world.grant_body("down", "worker", LEAD_ROLE, oak), by="lead desk 1")
    assert "authority.grant" in world.state.permissions_of(world.person("worker"), oak)


def test_a_role_is_not_widened_by_who_lacks_it(world: World) -> None:
    body = RoleBody(role=WORKER_ROLE, permissions=("money.everything", "reports.write"))
    assert refused(world, body, by="admin desk 1") is Reason.GRANTS_WHAT_IT_LACKS
    world.add(body)
    assert "money.everything" in world.state.permissions_of(world.person("worker"), world.group("oak"))
    narrower = RoleBody(role=WORKER_ROLE, permissions=())
    assert refused(world, narrower, by="admin desk 1") is Reason.GRANTS_WHAT_IT_LACKS


def test_a_new_key_must_sign_itself_and_be_the_next(world: World) -> None:
    body = world.key_body("worker", generation=2)
    assert refused(world, body, by="lead desk 1") is Reason.NEEDS_CO_SIGNATURE
    skipped = world.key_body("worker", generation=3)
    assert refused(world, skipped, by="lead desk 1", cosigned=("worker desk 3",)) is Reason.WRONG_NUMBER
    taken = structs.replace(body, signing_key=public_of(world.signing("lead desk 1")))
    assert refused(world, taken, by="lead desk 1") is Reason.ALREADY_THERE
    world.add(body, by="lead desk 1", cosigned=("worker desk 2",))
    current = world.state.current_key(world.person("worker"), Use.DESK)
    assert current is not None
    assert current.generation == 2


def test_an_old_generation_asks_nothing_any_more(world: World) -> None:
    world.add(world.key_body("lead", generation=2), by="lead desk 1", cosigned=("lead desk 2",))
    body = PersonBody(person=world.person("new"))
    assert refused(world, body, by="lead desk 1") is Reason.UNKNOWN_AUTHOR
    world.add(body, by="lead desk 2")


def test_a_lead_makes_no_key_for_who_may_do_more(world: World) -> None:
    body = world.key_body("admin", generation=2)
    assert refused(world, body, by="lead desk 1", cosigned=("admin desk 2",)) is Reason.NOT_PERMITTED
    oak = world.group("oak")
    world.add(PersonBody(person=world.person("deputy")), by="admin desk 1")
    world.add(world.grant_body("deputy", "deputy", ADMIN_ROLE, oak), by="admin desk 1")
    deputy = world.key_body("deputy")
    assert (
        refused(world, deputy, by="lead desk 1", cosigned=("deputy desk 1",)) is Reason.GRANTS_WHAT_IT_LACKS
    )


def test_a_kiosk_key_is_no_way_to_the_desk(world: World) -> None:
    desk = world.key_body("admin", generation=2)
    assert refused(world, desk, by="admin kiosk 1", cosigned=("admin desk 2",)) is Reason.NOT_PERMITTED
    person = PersonBody(person=world.person("new"))
    assert refused(world, person, by="admin kiosk 1") is Reason.NOT_PERMITTED


def test_a_youths_key_needs_the_youth_the_kiosk_and_a_colleague_of_the_house(world: World) -> None:
    body = world.key_body("yara", Use.KIOSK)
    everyone = ("yara kiosk 1", "device kiosk")
    assert refused(world, body, by="worker kiosk 1", cosigned=everyone[:1]) is Reason.NEEDS_CO_SIGNATURE
    assert refused(world, body, by="worker kiosk 1", cosigned=everyone[1:]) is Reason.NEEDS_CO_SIGNATURE
    at_desk = ("yara kiosk 1", "device desk")
    assert refused(world, body, by="worker kiosk 1", cosigned=at_desk) is Reason.NEEDS_CO_SIGNATURE
    assert refused(world, body, by="worker desk 1", cosigned=everyone) is Reason.NOT_PERMITTED
    with_youth_key(world)
    assert world.state.current_key(world.person("yara"), Use.KIOSK) == body


def test_a_colleague_of_another_house_makes_no_key_for_a_youth(world: World) -> None:
    world.add(GroupBody(group=world.group("elm")))
    world.add(PersonBody(person=world.person("elsewhere")))
    for use in (Use.DESK, Use.KIOSK):
        label = f"elsewhere {use.value} 1"
        world.add(world.key_body("elsewhere", use), cosigned=(label,))
    world.add(world.grant_body("elsewhere", "elsewhere", LEAD_ROLE, world.group("elm")))
    body = world.key_body("yara", Use.KIOSK)
    cosigned = ("yara kiosk 1", "device kiosk")
    assert refused(world, body, by="elsewhere kiosk 1", cosigned=cosigned) is Reason.NOT_PERMITTED


def test_a_youth_asks_nothing_and_gets_no_staff_role(world: World) -> None:
    with_youth_key(world)
    asked = SuspendBody(suspension=world.bytes("s"), kind=SubjectKind.PERSON, subject=world.person("worker"))
    assert refused(world, asked, by="yara kiosk 1") is Reason.UNKNOWN_AUTHOR
    grant = world.grant_body("trick", "yara", WORKER_ROLE, world.group("oak"))
    assert refused(world, grant, by="admin desk 1") is Reason.YOUTH
    staff = world.grant_body("other way", "worker", YOUTH_ROLE, world.group("oak"))
    assert refused(world, staff, by="admin desk 1") is Reason.NOT_A_YOUTH
    placed = world.placement_body("worker", "worker", "oak")
    assert refused(world, placed, by="lead desk 1") is Reason.NOT_A_YOUTH


def test_a_kiosk_is_approved_only_by_who_has_a_kiosk_key(world: World) -> None:
    world.add(PersonBody(person=world.person("deskonly")))
    world.add(world.key_body("deskonly"), cosigned=("deskonly desk 1",))
    world.add(world.grant_body("deskonly", "deskonly", LEAD_ROLE, world.group("oak")))
    body = world.device_body("kiosk 2", DeviceKind.KIOSK)
    assert refused(world, body, by="deskonly desk 1") is Reason.NEEDS_KIOSK_KEY
    world.add(body, by="lead desk 1")


def test_ids_and_keys_stand_once(world: World) -> None:
    bodies: tuple[EntryBody, ...] = (
        GroupBody(group=world.group("oak")),
        PersonBody(person=world.person("worker")),
        world.device_body("kiosk", DeviceKind.KIOSK),
        structs.replace(world.device_body("kiosk"), device=world.device("twin")),
        world.vault_body("desk", "desk", "oak"),
        world.grant_body("worker", "worker", WORKER_ROLE, world.group("oak")),
        world.placement_body("yara", "yara", "oak"),
        world.facility_body(),
    )
    for body in bodies:
        assert refused(world, body) is Reason.ALREADY_THERE


def test_an_epoch_goes_to_exactly_the_vaults_that_should_have_it(world: World) -> None:
    oak = world.group("oak")
    good = world.epoch_body(StreamClass.HOUSE, oak)
    for recipients in ((), good.recipients[:1], (*good.recipients, world.vault("thief"))):
        body = structs.replace(good, recipients=tuple(sorted(recipients)))
        assert refused(world, body, by="lead desk 1") is Reason.WRONG_RECIPIENTS
    assert refused(world, structs.replace(good, number=3), by="lead desk 1") is Reason.WRONG_NUMBER
    assert refused(world, structs.replace(good, previous=None), by="lead desk 1") is Reason.WRONG_NUMBER
    world.add(good, by="lead desk 1")
    assert world.state.epoch(oak, StreamClass.HOUSE) == good
    assert len(world.state.epochs(oak, StreamClass.HOUSE)) == 2


def test_a_revoked_device_gets_no_further_key_and_its_work_is_cut(world: World) -> None:
    oak, kept = world.group("oak"), Hash(world.bytes("segment", 32))
    number = world.state.next_number
    cut = (Kept(FACILITY_STREAM.text, (kept,)),)
    world.add(RevokeBody(kind=SubjectKind.DEVICE, subject=world.device("kiosk"), cut=cut), by="lead desk 1")
    assert world.state.recipients(oak, StreamClass.HOUSE) == {world.vault("desk")}
    assert not world.state.vault_live(world.vault("kiosk"))
    assert world.state.devices[world.device("kiosk")].at(number - 1)
    assert not world.state.devices[world.device("kiosk")].at(number)
    assert [dict(cut.kept) for cut in world.state.cuts] == [{FACILITY_STREAM.text: (kept,)}]
    again = RevokeBody(kind=SubjectKind.DEVICE, subject=world.device("kiosk"), cut=())
    assert refused(world, again, by="lead desk 1") is Reason.UNKNOWN_SUBJECT


def test_a_lead_does_not_remove_the_admin_or_the_sequencer(world: World) -> None:
    admin = RevokeBody(kind=SubjectKind.PERSON, subject=world.person("admin"), cut=())
    desk = RevokeBody(kind=SubjectKind.DEVICE, subject=world.device("desk"), cut=())
    grant = RevokeBody(kind=SubjectKind.GRANT, subject=world.grant_id("admin"), cut=())
    for body in (admin, desk, grant):
        assert refused(world, body, by="lead desk 1") is Reason.NOT_PERMITTED


def test_a_revoked_colleague_asks_nothing_more(world: World) -> None:
    world.add(RevokeBody(kind=SubjectKind.PERSON, subject=world.person("lead"), cut=()), by="admin desk 1")
    assert world.state.permissions_of(world.person("lead"), world.group("oak")) == frozenset()
    assert world.state.current_key(world.person("lead"), Use.DESK) is None
    body = PersonBody(person=world.person("new"))
    assert refused(world, body, by="lead desk 1") is Reason.UNKNOWN_AUTHOR


def test_roles_are_judged_at_the_entry_of_their_time(world: World) -> None:
    before = world.state.next_number - 1
    oak = world.group("oak")
    world.add(RoleBody(role=WORKER_ROLE, permissions=()))
    world.add(RevokeBody(kind=SubjectKind.GRANT, subject=world.grant_id("lead"), cut=()))
    body = world.certificate("worker").body
    assert world.state.permissions_under(body, oak, before) == {"reports.write"}
    assert world.state.permissions_under(body, oak, before + 1) == frozenset()
    lead = world.certificate("lead").body
    assert "authority.key" in world.state.permissions_under(lead, oak, before + 1)
    assert world.state.permissions_under(lead, oak, before + 2) == frozenset()
    stolen = world.certificate("worker", grants=("lead",)).body
    assert world.state.permissions_under(stolen, oak, before) == frozenset()


def test_a_grant_with_an_end_ends(world: World) -> None:
    oak, end = world.group("oak"), stamp_at(1_790_000_000_000)
    temp = structs.replace(world.grant_body("temp", "new", WORKER_ROLE, oak), until=end)
    world.add(PersonBody(person=world.person("new")))
    world.add(temp)
    assert world.state.permissions_of(world.person("new"), oak, at=end) == {"reports.write"}
    later = stamp_at(1_790_000_000_001)
    assert world.state.permissions_of(world.person("new"), oak, at=later) == frozenset()


def test_a_stand_in_grants_nothing_beyond_their_own_end(world: World) -> None:
    oak, end = world.group("oak"), stamp_at(world.now_ms)
    world.add(PersonBody(person=world.person("standin")))
    world.add(world.key_body("standin"), cosigned=("standin desk 1",))
    world.add(structs.replace(world.grant_body("standin", "standin", LEAD_ROLE, oak), until=end))
    lasting = world.grant_body("more", "worker", LEAD_ROLE, oak)
    later = structs.replace(lasting, until=stamp_at(world.now_ms + 1))
    for body in (lasting, later):
        assert refused(world, body, by="standin desk 1") is Reason.GRANTS_WHAT_IT_LACKS
    world.add(structs.replace(lasting, until=end), by="standin desk 1")


def test_the_sequencer_takes_nothing_from_a_grant_that_has_ended(world: World) -> None:
    oak, end = world.group("oak"), stamp_at(world.now_ms)
    world.add(PersonBody(person=world.person("standin")))
    world.add(world.key_body("standin"), cosigned=("standin desk 1",))
    world.add(structs.replace(world.grant_body("standin", "standin", LEAD_ROLE, oak), until=end))
    request = world.request(PersonBody(person=world.person("new")), by="standin desk 1")
    key = world.signing("device desk")
    with pytest.raises(AuthorityRefused) as raised:
        next_entry(world.state, request, key, at=stamp_at(world.now_ms + 1))
    assert raised.value.reason is Reason.NOT_PERMITTED
    entry = next_entry(world.state, request, key, at=end)
    assert world.state.apply(entry).person_live(world.person("new"))


def test_a_device_and_a_hub_never_share_an_id(world: World) -> None:
    hub = HubBody(hub=world.device("hub"), signing_key=public_of(world.signing("device hub")), tls_pin=None)
    world.add(hub)
    same_id = structs.replace(world.device_body("other"), device=world.device("hub"))
    assert refused(world, same_id) is Reason.ALREADY_THERE
    as_hub = structs.replace(hub, hub=world.device("desk"), signing_key=public_of(world.signing("x")))
    assert refused(world, as_hub) is Reason.ALREADY_THERE


def test_the_end_of_a_placement_and_a_purge(world: World) -> None:
    yara, oak = world.person("yara"), world.group("oak")
    with_youth_key(world)
    purge = PurgeBody(youth=yara)
    assert refused(world, purge, by="lead desk 1") is Reason.NOT_PERMITTED
    world.add(world.placement_body("yara", "yara", "oak", ends=True), by="lead desk 1")
    assert world.state.youths_placed(oak) == frozenset()
    assert world.state.is_youth(yara)
    world.add(purge, by="admin desk 1")
    assert world.state.current_key(yara, Use.KIOSK) is None
    assert yara in world.state.purged
    staff = PurgeBody(youth=world.person("worker"))
    assert refused(world, staff, by="admin desk 1") is Reason.NOT_A_YOUTH


def test_the_hub_takes_over_as_sequencer(world: World) -> None:
    hub = HubBody(hub=world.device("hub"), signing_key=public_of(world.signing("device hub")), tls_pin=None)
    world.add(hub, by="admin desk 1")
    world.add(SequencerBody(sequencer=world.device("hub")), by="admin desk 1")
    request = world.request(PersonBody(person=world.person("new")), by="lead desk 1")
    with pytest.raises(Malformed):
        next_entry(world.state, request, world.signing("device desk"))
    world.sequencer_key = "device hub"
    world.append(request)
    assert world.state.hub == hub


def test_the_root_names_a_new_sequencer_when_the_old_one_is_lost(world: World) -> None:
    world.add(world.device_body("desk 2"), by="lead desk 1")
    world.sequencer_key = "root"  # the first desk burned; the sheet is at hand
    world.add(SequencerBody(sequencer=world.device("desk 2")))
    person = PersonBody(person=world.person("new"))
    with pytest.raises(Malformed):
        world.add(person, by="lead desk 1")
    world.sequencer_key = "device desk 2"
    world.add(person, by="lead desk 1")
    assert world.state.person_live(world.person("new"))


def test_a_certificate_holds_for_the_keys_and_grants_of_its_entry(world: World) -> None:
    with_youth_key(world)
    for person, device in (("worker", "desk"), ("yara", "kiosk"), ("lead", "kiosk")):
        verify_certificate(world.certificate(person, device=device), world.state)


def test_a_certificate_stays_good_after_what_it_names_has_ended(world: World) -> None:
    certificate = world.certificate("worker")
    world.add(world.key_body("worker", generation=2), by="lead desk 1", cosigned=("worker desk 2",))
    world.add(RevokeBody(kind=SubjectKind.PERSON, subject=world.person("worker"), cut=()), by="admin desk 1")
    verify_certificate(certificate, world.state)
    assert world.state.cuts[0].covers(certificate.body)
    assert not world.state.cuts[0].covers(world.certificate("lead").body)


def test_a_certificate_that_names_what_was_not_in_force_is_refused(world: World) -> None:
    good = world.certificate("worker").body
    changes: tuple[dict[str, object], ...] = (
        {"facility": bytes(32)},
        {"authority_number": good.authority_number - 1},
        {"authority_hash": bytes(32)},
        {"vault": world.vault("kiosk")},
        {"vault": world.vault("nowhere")},
        {"device": world.device("kiosk")},
        {"person": world.person("admin")},
        {"person": world.person("nobody")},
        {"use": Use.KIOSK},
        {"use": Use.CARD},
        {"generation": 2},
        {"grants": (world.grant_id("lead"),)},
        {"grants": (world.grant_id("none"),)},
    )
    for change in changes:
        with pytest.raises(Malformed):
            verify_certificate(world.signed(structs.replace(good, **change), "worker", "desk"), world.state)


def test_a_certificate_made_before_its_grant_or_after_its_end_is_refused(world: World) -> None:
    early = world.certificate("worker").body
    number = next(entry.number for entry in world.entries if entry.request.kind == "grant")
    head = world.entries[number].head
    too_early = structs.replace(early, authority_number=head.number, authority_hash=head.hash)
    with pytest.raises(Malformed):
        verify_certificate(world.signed(too_early, "worker", "desk"), world.state)
    world.add(RevokeBody(kind=SubjectKind.GRANT, subject=world.grant_id("worker"), cut=()))
    with pytest.raises(Malformed):
        verify_certificate(world.certificate("worker"), world.state)


def test_a_certificate_signed_by_others_is_refused(world: World) -> None:
    body = world.certificate("worker").body
    for person, device in (("lead", "desk"), ("worker", "kiosk")):
        with pytest.raises(Malformed):
            verify_certificate(world.signed(body, person, device), world.state)


def test_a_certificate_lasts_at_most_a_day(world: World) -> None:
    body = world.certificate("worker").body
    for not_after in (body.issued, stamp_at(stamp_ms(body.issued) + 24 * 3_600_000 + 1)):
        with pytest.raises(Malformed):
            world.signed(structs.replace(body, not_after=not_after), "worker", "desk")
