"""Presence and profile on two real vaults: nothing seen on either desk is lost."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.people import NELE, me
from tests.helpers.small_house import Desk, SmallHouse, small_house

from leefbord.core.changes import Changes
from leefbord.core.facts import Facts
from leefbord.core.ids import PersonId
from leefbord.core.people import Presence
from leefbord.core.streams import youth_shared, youth_team
from leefbord.modules.youths.model.profile import YouthProfile
from leefbord.modules.youths.module import RECORD_TYPES
from leefbord.modules.youths.service import ADMIT, EDIT, OBSERVE, YouthsService


@dataclass(frozen=True)
class Two:
    one: Desk
    other: Desk
    here: YouthsService
    there: YouthsService
    youth: PersonId

    def exchange(self) -> None:
        for stream in (youth_shared(self.youth), youth_team(self.youth)):
            self.other.pull_from(self.one, stream)
            self.one.pull_from(self.other, stream)
            assert self.one.hash_of(stream) == self.other.hash_of(stream)


def service_on(desk: Desk, house: SmallHouse, youth: PersonId) -> YouthsService:
    return YouthsService(
        acts=desk.acts,
        me=me((ADMIT, EDIT, OBSERVE), person=house.world.person("worker")),
        clock=desk.clock,
        facts=Facts(),
        entropy=lambda size: bytes(youth[:size]),
    )


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    house = small_house(tmp_path, types=RECORD_TYPES, packages=("leefbord.modules.youths",))
    one, other = house.desk("desk"), house.desk("desk2")
    youth = house.world.person("yara")
    found = Two(one, other, service_on(one, house, youth), service_on(other, house, youth), youth)
    profile = YouthProfile(id=PersonId(b""), called="Yara", hue="blauw")
    assert found.here.admit(profile, first_day=date(2026, 9, 1)) == youth
    found.exchange()
    yield found
    house.close()


def test_what_two_colleagues_saw_is_kept_and_the_latest_moment_holds(two: Two) -> None:
    now = two.one.clock.now_ms()
    two.here.observe(two.youth, Presence.ACTIVITY, since_ms=now - 60_000)
    two.there.observe(two.youth, Presence.SCHOOL, since_ms=now - 3_600_000)
    two.exchange()
    for service in (two.here, two.there):
        assert [card.presence for card in service.youths()] == [Presence.ACTIVITY]
        assert len(service.observations(two.youth)) == 2


def test_a_take_back_here_and_a_new_observation_there_both_count(two: Two) -> None:
    two.here.observe(two.youth, Presence.MISSING)
    two.exchange()
    wrong = two.here.seen(two.youth)
    assert wrong is not None
    two.here.take_back(wrong)
    two.there.observe(two.youth, Presence.HOME, since_ms=wrong.since_ms - 60_000)
    two.exchange()
    for service in (two.here, two.there):
        assert [card.presence for card in service.youths()] == [Presence.HOME]
        assert [seen.taken_back for seen in service.observations(two.youth)] == [True, False]


def test_room_and_key_worker_changed_at_once_are_both_kept(two: Two) -> None:
    two.here.change_profile(replace(two.here.profile(two.youth), room="9"))
    two.there.change_profile(replace(two.there.profile(two.youth), key_worker=NELE.id))
    two.exchange()
    for service in (two.here, two.there):
        profile = service.profile(two.youth)
        assert (profile.room, profile.key_worker) == ("9", NELE.id)


def test_undo_of_an_observation_on_a_real_vault_is_a_counter_entry(two: Two) -> None:
    told: list[Changes] = []
    two.one.changes.listen(told.append)
    two.here.observe(two.youth, Presence.SCHOOL)
    act = told[-1].act_id
    assert act is not None
    two.here.undo(act)
    two.exchange()
    for service in (two.here, two.there):
        assert [card.presence for card in service.youths()] == [Presence.UNKNOWN]
        assert [seen.taken_back for seen in service.observations(two.youth)] == [True]
