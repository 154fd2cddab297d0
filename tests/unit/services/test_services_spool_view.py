"""The keeper's view of a real spool: the log grows, changes branch and is pinned to the facility."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.authority_world import World, first_run
from leefbord.core.errors import Trouble
from leefbord.core.ids import FacilityId, Hash
from leefbord.keys.bundle import make_inner, seal_outer
from leefbord.keys.password import FLOOR
from leefbord.keys.person import make_person_keys
from leefbord.services.spool_view import SpooledView
from leefbord.store.spool import Spool
from leefbord.wire.authority_bodies import GroupBody, SubjectKind, SuspendBody
from leefbord.wire.certificate import Use
from leefbord.wire.lanes import device_lane, item_name


@pytest.fixture
def world() -> World:
    return first_run()


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    opened = Spool.open(tmp_path / "spool.db")
    yield opened
    opened.close()


def fill(spool: Spool, world: World, *, since: int = 0) -> None:
    spool.add_entries((entry.number, entry.hash, entry.raw) for entry in world.entries[since:])


def view_of(spool: Spool, world: World) -> SpooledView:
    return SpooledView(spool, device=world.device("desk"), facility=world.facility)


def test_the_log_is_folded_and_kept_up_as_it_grows(spool: Spool, world: World) -> None:
    view = view_of(spool, world)
    assert view.authority().head is None
    fill(spool, world)
    assert view.authority().head == world.state.head
    known = len(world.entries)
    world.add(GroupBody(group=world.group("elm")))
    fill(spool, world, since=known)
    assert view.authority().head == world.state.head
    assert world.group("elm") in view.authority().groups


def test_after_another_branch_was_chosen_the_old_one_is_gone(spool: Spool, world: World) -> None:
    other = first_run()
    world.add(GroupBody(group=world.group("elm")))
    fill(spool, world)
    view = view_of(spool, world)
    assert world.group("elm") in view.authority().groups
    for name in ("ash", "birch"):
        other.add(GroupBody(group=other.group(name)))
    spool.drop_entries_after(len(world.entries) - 2)
    fill(spool, other)
    groups = view.authority().groups
    assert world.group("elm") not in groups
    assert {other.group("ash"), other.group("birch")} <= set(groups)


def test_the_log_counts_as_far_as_it_verifies(spool: Spool, world: World) -> None:
    fill(spool, world)
    bad = bytearray(world.entries[-1].raw)
    bad[-1] ^= 1
    spool.add_entries([(len(world.entries), Hash(b"h" * 32), bytes(bad))])
    assert view_of(spool, world).authority().head == world.state.head


def test_the_log_of_another_facility_is_refused(spool: Spool, world: World) -> None:
    fill(spool, world)
    view = SpooledView(spool, device=world.device("desk"), facility=FacilityId(b"x" * 32))
    with pytest.raises(Trouble) as caught:
        view.authority()
    assert caught.value.code == "OTHER-LOG"


def test_a_suspend_that_waits_in_the_spool_denies_at_once_and_one_without_the_right_does_not(
    spool: Spool, world: World
) -> None:
    fill(spool, world)
    view = view_of(spool, world)
    body = SuspendBody(suspension=b"z" * 16, kind=SubjectKind.PERSON, subject=world.person("lead"))
    unfit = world.request(body, by="worker desk 1")
    spool.add_request(unfit.hash, unfit.raw)
    assert not view.authority().is_suspended(SubjectKind.PERSON, world.person("lead"))
    fit = world.request(body, by="admin desk 1")
    spool.add_request(fit.hash, fit.raw)
    assert view.authority().is_suspended(SubjectKind.PERSON, world.person("lead"))


def test_a_waiting_key_counts_when_the_log_would_take_it_and_a_made_up_one_does_not(
    spool: Spool, world: World
) -> None:
    fill(spool, world)
    view = view_of(spool, world)
    body = world.key_body("yara", Use.KIOSK)
    made_up = world.request(body, by="yara kiosk 1")
    spool.add_request(made_up.hash, made_up.raw)
    assert list(view.waiting_keys()) == []
    fit = world.request(body, by="worker kiosk 1", cosigned=("yara kiosk 1", "device kiosk"))
    spool.add_request(fit.hash, fit.raw)
    assert [key.person for key in view.waiting_keys()] == [world.person("yara")]


def test_bundles_are_found_among_what_else_lies_in_the_device_lane(spool: Spool, world: World) -> None:
    made = make_person_keys(world.person("worker"), Use.DESK, generation=1, entropy=os.urandom)
    inner = make_inner(made, "mijn fiets is groen", FLOOR, version=1, login_name="an", entropy=os.urandom)
    outer = seal_outer(inner, world.hpke("device desk").public, world.device("desk"), world.facility)
    lane = device_lane(world.device("desk"))
    raws = (b"no bundle", outer.raw)
    spool.add(lane, [(item_name(raw), raw) for raw in raws], pushed=True)
    assert [found.id for found in view_of(spool, world).outer_bundles()] == [outer.id]
