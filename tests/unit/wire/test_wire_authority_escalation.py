"""Whatever lead, worker and youth of one house ask, in any order, nobody gets more than the lead had."""

import functools

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.authority_world import (
    ADMIN_PERMISSIONS,
    ADMIN_ROLE,
    LEAD_PERMISSIONS,
    LEAD_ROLE,
    WORKER_ROLE,
    YOUTH_PERMISSIONS,
    YOUTH_ROLE,
    World,
    first_run,
    with_youth_key,
)

from leefbord.core.ids import NO_GROUP, GroupId
from leefbord.core.streams import StreamClass
from leefbord.wire.authority_bodies import (
    DeviceKind,
    EntryBody,
    FloorBody,
    GroupBody,
    PersonBody,
    RevokeBody,
    RoleBody,
    SequencerBody,
    SubjectKind,
    SuspendBody,
)
from leefbord.wire.authority_refused import AuthorityRefused
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.certificate import Use
from leefbord.wire.malformed import Malformed

PEOPLE = ("admin", "lead", "worker", "yara", "new 1", "new 2")
ROLES = (ADMIN_ROLE, LEAD_ROLE, WORKER_ROLE, YOUTH_ROLE)
KEYS = tuple(f"{name} {use} {n}" for name in PEOPLE[1:] for use in ("desk", "kiosk") for n in (1, 2))

names = st.sampled_from(PEOPLE)
devices = st.sampled_from(("desk", "kiosk", "pc 1", "pc 2"))
kinds = st.sampled_from(
    ("person", "key", "grant", "role", "group", "device", "vault", "placement", "revoke", "suspend", "rest")
)
Step = tuple[str, str, str, int, str]
steps = st.tuples(kinds, names, devices, st.integers(0, 7), st.sampled_from(KEYS))


def scope_of(world: World, choice: int) -> GroupId:
    """The house, another group, or the whole facility."""
    return (world.group("oak"), world.group("elm"), NO_GROUP)[choice % 3]


def body_of(world: World, step: Step, serial: int) -> EntryBody:
    """What a step asks for."""
    kind, name, device, choice, _by = step
    person, new = world.person(name), f"{kind} {serial}"
    subjects = (
        (SubjectKind.PERSON, person),
        (SubjectKind.DEVICE, world.device(device)),
        (SubjectKind.GRANT, world.grant_id(name)),
    )
    about, subject = subjects[choice % 3]
    use = (Use.DESK, Use.KIOSK)[choice % 2]
    bodies: dict[str, EntryBody] = {
        "person": PersonBody(person=person),
        "key": world.key_body(name, use, len(world.state.keys_of(person, use)) + 1),
        "grant": world.grant_body(new, name, ROLES[choice % 4], scope_of(world, choice)),
        "role": RoleBody(role=ROLES[choice % 4], permissions=ADMIN_PERMISSIONS),
        "group": GroupBody(group=world.group(new)),
        "device": world.device_body(device, (DeviceKind.DESK, DeviceKind.KIOSK, DeviceKind.HUB)[choice % 3]),
        "vault": world.vault_body(new, device, ("oak", "elm")[choice % 2]),
        "placement": world.placement_body(new, name, ("oak", "elm")[choice % 2]),
        "revoke": RevokeBody(kind=about, subject=subject, cut=()),
        "suspend": SuspendBody(
            suspension=world.bytes(new), kind=about, subject=subject, lifts=bool(choice & 4)
        ),
    }
    rest: tuple[EntryBody, ...] = (
        FloorBody(min_reader=9),
        SequencerBody(sequencer=world.device("kiosk")),
        world.epoch_body(StreamClass.HOUSE, world.group("oak")),
        world.epoch_body(StreamClass.FACILITY),
    )
    return bodies.get(kind, rest[choice % 4])


@functools.cache
def start() -> World:
    """The first run with a second group, folded once."""
    world = with_youth_key(first_run())
    world.add(GroupBody(group=world.group("elm")))
    return world


def fresh() -> World:
    """A world of its own on the shared start (a state is never changed in place)."""
    shared = start()
    return World(entries=list(shared.entries), state=shared.state, class_keys=dict(shared.class_keys))


def play(world: World, asked: list[Step]) -> int:
    """Ask all; how many were accepted."""
    accepted = 0
    for serial, step in enumerate(asked):
        body = body_of(world, step, serial)
        name, use = step[1], (Use.DESK, Use.KIOSK)[step[3] % 2]
        own = f"{name} {use.value} {len(world.state.keys_of(world.person(name), use)) + 1}"
        try:
            world.append(world.request(body, by=step[4], cosigned=(own, "device kiosk")))
        except (AuthorityRefused, Malformed):
            continue
        accepted += 1
    return accepted


@settings(max_examples=60, deadline=None)
@given(asked=st.lists(steps, max_size=25))
def test_no_order_of_requests_gives_anyone_more_than_the_lead_had(asked: list[Step]) -> None:
    world = fresh()
    before = world.state
    play(world, asked)
    state, oak = world.state, world.group("oak")
    in_house = frozenset(LEAD_PERMISSIONS) | frozenset(YOUTH_PERMISSIONS)
    for person in set(state.persons) - {world.person("admin")}:
        assert state.permissions_by_log(person, NO_GROUP) == frozenset()
        assert state.permissions_by_log(person, world.group("elm")) == frozenset()
        assert state.permissions_by_log(person, oak) <= in_house
    assert state.permissions_of(world.person("admin"), NO_GROUP) == frozenset(ADMIN_PERMISSIONS)
    assert state.keys_of(world.person("admin"), Use.DESK) == before.keys_of(world.person("admin"), Use.DESK)
    assert state.recipients(world.group("elm"), StreamClass.HOUSE) == frozenset()
    assert (state.roles, state.groups, state.hubs) == (before.roles, before.groups, before.hubs)
    assert (state.sequencer, state.sequencer_key, state.floor) == (
        before.sequencer,
        before.sequencer_key,
        before.floor,
    )
    assert AuthorityState.empty().apply_all(world.entries) == state


def test_the_steps_are_not_all_refused() -> None:
    by = "lead desk 1"
    asked: list[Step] = [
        ("person", "new 1", "desk", 0, by),
        ("grant", "new 1", "desk", 6, by),
        ("grant", "worker", "desk", 9, by),
        ("device", "new 1", "pc 1", 0, by),
        ("vault", "new 1", "pc 1", 0, by),
        ("revoke", "worker", "pc 1", 1, by),
        ("rest", "new 1", "pc 1", 2, by),
        ("suspend", "worker", "pc 1", 0, by),
    ]
    assert play(fresh(), asked) == len(asked)
