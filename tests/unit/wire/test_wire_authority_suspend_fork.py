"""Suspends that need no order, entries of newer programs, and forks of the authority log."""

import itertools

import pytest
from tests.helpers.authority_world import ADMIN_ROLE, World, first_run

from leefbord.core.ids import Hash
from leefbord.wire.authority import Entry, Request, assemble_request, parse_request, request_bytes
from leefbord.wire.authority_bodies import (
    ChooseBranchBody,
    EntryBody,
    GroupBody,
    PersonBody,
    SubjectKind,
    SuspendBody,
)
from leefbord.wire.authority_log import Fork, check_chain, choose, find_fork, next_entry
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.labels import REQUEST
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import public_of, sign


@pytest.fixture
def world() -> World:
    """After the first run."""
    return first_run()


def suspend(world: World, name: str, *, by: str = "admin desk 1", lifts: bool = False) -> Request:
    """A suspend of a person; its id is the person's and the author's."""
    body = SuspendBody(
        suspension=world.bytes("suspension " + name),
        kind=SubjectKind.PERSON,
        subject=world.person(name),
        lifts=lifts,
    )
    return world.request(body, by=by)


def of_kind(world: World, kind: bytes, *, critical: bool) -> Request:
    """A request of a kind of the same length as `group` that no program of today knows."""
    signed = request_bytes(
        GroupBody(group=world.group("elm")),
        facility=world.facility,
        head=world.state.head,
        author=public_of(world.signing("admin desk 1")),
        critical=critical,
    ).replace(b"\xa5group", b"\xa5" + kind)
    return assemble_request(signed, sign(world.signing("admin desk 1"), REQUEST, signed))


def test_a_suspend_denies_before_it_is_sequenced_and_in_any_order(world: World) -> None:
    world.add(PersonBody(person=world.person("second")))
    world.add(world.key_body("second"), cosigned=("second desk 1",))
    world.add(world.grant_body("second", "second", ADMIN_ROLE))
    requests = (
        suspend(world, "worker"),
        suspend(world, "second"),
        suspend(world, "admin", by="second desk 1"),
    )
    states = []
    for order in itertools.permutations(requests):
        state = world.state
        for request in order:
            state = state.with_suspend(request)
        states.append(state)
    assert all(state == states[0] for state in states)
    for name in ("worker", "second", "admin"):
        assert states[0].is_suspended(SubjectKind.PERSON, world.person(name))
        assert states[0].permissions_of(world.person(name), world.group("oak")) == frozenset()


def test_an_early_suspend_never_judges_entries_but_stops_the_sequencer(world: World) -> None:
    request = world.request(PersonBody(person=world.person("new")), by="lead desk 1")
    entry = next_entry(world.state, request, world.signing("device desk"))
    denied = world.state.with_suspend(suspend(world, "lead"))
    with pytest.raises(AuthorityRefused) as raised:
        next_entry(denied, request, world.signing("device desk"))
    assert raised.value.reason is Reason.SUSPENDED
    assert denied.apply(entry).head == world.state.apply(entry).head


def test_a_sequenced_suspend_stops_its_subject_until_it_is_lifted(world: World) -> None:
    early = suspend(world, "lead")
    world.append(early)
    with pytest.raises(AuthorityRefused) as raised:
        world.add(PersonBody(person=world.person("new")), by="lead desk 1")
    assert raised.value.reason is Reason.SUSPENDED
    world.append(suspend(world, "lead", lifts=True))
    assert not world.state.with_suspend(early).is_suspended(SubjectKind.PERSON, world.person("lead"))
    world.add(PersonBody(person=world.person("new")), by="lead desk 1")


def test_a_suspended_colleague_does_not_lift_their_own(world: World) -> None:
    world.append(suspend(world, "lead"))
    with pytest.raises(AuthorityRefused) as raised:
        world.append(suspend(world, "lead", by="lead desk 1", lifts=True))
    assert raised.value.reason is Reason.SUSPENDED


def test_lifting_is_not_possible_without_the_sequencer(world: World) -> None:
    world.append(suspend(world, "lead"))
    with pytest.raises(AuthorityRefused):
        world.state.with_suspend(suspend(world, "lead", lifts=True))


@pytest.mark.parametrize("by", ["worker desk 1", "lead desk 1"])
def test_only_who_stands_over_someone_suspends_them(world: World, by: str) -> None:
    with pytest.raises(AuthorityRefused) as raised:
        world.state.with_suspend(suspend(world, "admin", by=by))
    assert raised.value.reason is Reason.NOT_PERMITTED


def test_an_unknown_entry_that_is_not_critical_is_kept_and_skipped(world: World) -> None:
    entry = world.append(of_kind(world, b"colou", critical=False))
    assert entry.request.body is None
    assert world.state.skipped == (entry.number,)
    assert not world.state.read_only
    world.add(PersonBody(person=world.person("new")), by="lead desk 1")


def test_an_unknown_critical_entry_makes_read_only(world: World) -> None:
    entry = world.append(of_kind(world, b"colou", critical=True))
    assert world.state.read_only
    assert world.state.head == entry.head
    with pytest.raises(AuthorityRefused) as raised:
        world.add(PersonBody(person=world.person("new")), by="lead desk 1")
    assert raised.value.reason is Reason.NEEDS_NEWER


def test_an_unknown_entry_still_needs_an_author_and_signatures(world: World) -> None:
    request = of_kind(world, b"colou", critical=False)
    forged = assemble_request(request.signed, bytes(64))
    with pytest.raises(Malformed):
        world.append(forged)
    assert parse_request(request.raw) == request


def branches(world: World, left: EntryBody, right: EntryBody) -> tuple[Entry, Entry]:
    """Two entries the same sequencer gave one parent (a restored image)."""
    sequencer = world.signing("device desk")
    return (
        next_entry(world.state, world.request(left, by="admin desk 1"), sequencer),
        next_entry(world.state, world.request(right, by="admin desk 1"), sequencer),
    )


def fork_of(world: World, *entries: Entry) -> Fork:
    """The fork, which must be seen in any order of arrival."""
    fork = find_fork(world.state, entries)
    assert fork is not None
    assert find_fork(world.state, tuple(reversed(entries))) == fork
    return fork


def chosen(world: World, chosen_entry: Entry, *refused: Entry, by: str) -> Request:
    """A choice made on the common head."""
    assert world.state.head is not None
    body = ChooseBranchBody(
        common_number=world.state.head.number,
        common_hash=world.state.head.hash,
        chosen=chosen_entry.hash,
        refused=tuple(sorted(entry.hash for entry in refused)),
    )
    return world.request(body, by=by)


def test_two_valid_entries_with_one_parent_are_a_fork(world: World) -> None:
    left, right = branches(world, GroupBody(group=world.group("elm")), GroupBody(group=world.group("ash")))
    fork = fork_of(world, left, right)
    assert {branch[0].hash for branch in fork.branches} == {left.hash, right.hash}
    assert find_fork(world.state, (left, left)) is None
    forged = Entry(
        left.number, left.parent, left.request, {}, left.signed, bytes(64), left.raw, Hash(bytes(32))
    )
    assert find_fork(world.state, (left, forged)) is None


def test_an_admin_valid_in_both_branches_chooses_and_the_choice_is_recorded(world: World) -> None:
    left, right = branches(world, GroupBody(group=world.group("elm")), GroupBody(group=world.group("ash")))
    request = chosen(world, left, right, by="admin desk 1")
    assert choose(fork_of(world, left, right), request) == (left,)
    world.state = world.state.apply(left)
    world.append(request)
    assert world.state.refused_branches == {right.hash}


def test_who_is_not_valid_in_every_branch_does_not_choose(world: World) -> None:
    world.add(PersonBody(person=world.person("second")))
    world.add(world.key_body("second"), cosigned=("second desk 1",))
    grant = world.grant_body("second", "second", ADMIN_ROLE)
    left, right = branches(world, grant, GroupBody(group=world.group("ash")))
    fork = fork_of(world, left, right)
    for by in ("second desk 1", "lead desk 1"):
        with pytest.raises(AuthorityRefused):
            choose(fork, chosen(world, left, right, by=by))
    assert choose(fork, chosen(world, right, left, by="root")) == (right,)


def test_a_choice_of_something_else_is_refused(world: World) -> None:
    left, right = branches(world, GroupBody(group=world.group("elm")), GroupBody(group=world.group("ash")))
    fork = fork_of(world, left, right)
    with pytest.raises(AuthorityRefused):
        choose(fork, world.request(GroupBody(group=world.group("oak 2"))))
    with pytest.raises(AuthorityRefused):
        choose(fork, chosen(world, left, left, by="root"))


def test_a_chain_runs_on_or_is_refused(world: World) -> None:
    check_chain(world.entries)
    check_chain(world.entries[5:9])
    for wrong in (world.entries[::-1], [world.entries[0], world.entries[2]]):
        with pytest.raises(Malformed):
            check_chain(wrong)


def test_a_first_entry_by_another_root_is_refused(world: World) -> None:
    other = World(seed=b"another")
    body = other.facility_body()
    signed = request_bytes(body, facility=other.facility, head=None, author=public_of(world.signing("root")))
    request = assemble_request(signed, sign(world.signing("root"), REQUEST, signed))
    with pytest.raises(AuthorityRefused):
        next_entry(AuthorityState.empty(), request, other.signing("device desk"))
