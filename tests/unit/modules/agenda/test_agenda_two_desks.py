"""The agenda and presence on two real vaults: edits made at the same time keep each other's part."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from tests.helpers.people import NELE, FixedStaff, FixedYouths, me
from tests.helpers.small_house import Desk, SmallHouse, small_house
from tests.helpers.wall import wall

from leefbord.core.changes import Changes
from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.core.recurrence import parse_rule
from leefbord.core.streams import youth_shared
from leefbord.modules.agenda.model.appointment import (
    Details,
    Note,
    Occurrence,
    SomeDetails,
    What,
    When,
    Who,
)
from leefbord.modules.agenda.model.day_item import key_of
from leefbord.modules.agenda.model.edit import Scope
from leefbord.modules.agenda.module import RECORD_TYPES
from leefbord.modules.agenda.service import PLAN, AgendaService

START = wall(2026, 10, 14, 15)


@dataclass(frozen=True)
class Two:
    one: Desk
    other: Desk
    here: AgendaService
    there: AgendaService
    youth: PersonId

    def exchange(self) -> None:
        stream = youth_shared(self.youth)
        self.other.pull_from(self.one, stream)
        self.one.pull_from(self.other, stream)
        assert self.one.hash_of(stream) == self.other.hash_of(stream)

    def seen(self, service: AgendaService) -> list[Occurrence]:
        return service.occurrences(START.date(), START.date() + timedelta(days=27), (self.youth,))


def service_on(desk: Desk, house: SmallHouse, youth: PersonId) -> AgendaService:
    return AgendaService(
        acts=desk.acts,
        me=me((PLAN,), person=house.world.person("worker")),
        clock=desk.clock,
        youths=FixedYouths((YouthCard(id=youth, called="Yara", hue="blauw"),)),
        staff=FixedStaff(),
    )


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    house = small_house(tmp_path, types=RECORD_TYPES, packages=("leefbord.modules.agenda",))
    one, other = house.desk("desk"), house.desk("desk2")
    youth = house.world.person("yara")
    found = Two(one, other, service_on(one, house, youth), service_on(other, house, youth), youth)
    when = When(start=START, end=START + timedelta(hours=1), rule=parse_rule("FREQ=WEEKLY;COUNT=4"))
    found.here.plan((youth,), when, Details(what=What(title="Kinesist")))
    found.exchange()
    yield found
    house.close()


def test_two_parts_of_one_appointment_changed_at_once_are_both_kept(two: Two) -> None:
    key = key_of(two.seen(two.here)[0])
    two.here.change(key, Scope.ALL, details=SomeDetails(note=Note(note="turnzak")))
    two.there.change(key, Scope.ALL, details=SomeDetails(who=Who(escort=NELE.id)))
    two.exchange()
    for service in (two.here, two.there):
        details = two.seen(service)[0].details
        assert (details.note.note, details.who.escort) == ("turnzak", NELE.id)


def test_two_times_of_one_series_cancelled_at_once_are_both_cancelled(two: Two) -> None:
    times = two.seen(two.here)
    two.here.cancel(key_of(times[1]), Scope.ONE, "ziek")
    two.there.cancel(key_of(times[2]), Scope.ONE, "vakantie")
    two.exchange()
    for service in (two.here, two.there):
        reasons = [one.details.state.reason for one in two.seen(service)]
        assert reasons == ["", "ziek", "vakantie", ""]


def test_the_same_time_changed_on_two_desks_is_one_change(two: Two) -> None:
    key = key_of(two.seen(two.here)[1])
    two.here.change(key, Scope.ONE, details=SomeDetails(note=Note(note="turnzak")))
    two.there.cancel(key, Scope.ONE, "ziek")
    two.exchange()
    for service in (two.here, two.there):
        second = two.seen(service)[1]
        assert (second.details.note.note, second.details.state.reason) == ("turnzak", "ziek")


def test_a_time_changed_while_the_series_is_split_elsewhere_still_shows(two: Two) -> None:
    times = two.seen(two.here)
    two.here.change(key_of(times[2]), Scope.FOLLOWING, details=SomeDetails(what=What(title="Zwemmen")))
    moved = When(start=times[3].recurrence + timedelta(hours=2), end=times[3].recurrence + timedelta(hours=3))
    two.there.change(key_of(times[3]), Scope.ONE, when=moved, details=SomeDetails())
    two.exchange()
    shown = [f"{one.starts_at:%d/%m %H:%M} {one.details.what.title}" for one in two.seen(two.here)]
    assert shown == [f"{one.starts_at:%d/%m %H:%M} {one.details.what.title}" for one in two.seen(two.there)]
    assert "04/11 17:00 Kinesist" in shown
    assert "04/11 15:00 Zwemmen" in shown


def test_undo_of_a_split_on_a_real_vault_gives_the_series_back(two: Two) -> None:
    told: list[Changes] = []
    two.one.changes.listen(told.append)
    two.here.change(
        key_of(two.seen(two.here)[2]), Scope.FOLLOWING, details=SomeDetails(what=What(title="Zwemmen"))
    )
    act = told[-1].act_id
    assert act is not None
    two.here.undo(act)
    two.exchange()
    for service in (two.here, two.there):
        assert [one.details.what.title for one in two.seen(service)] == ["Kinesist"] * 4
