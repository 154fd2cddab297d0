"""Visits on two real vaults that cannot reach each other for a while."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from tests.helpers.offline_desks import OfflineDesks

from leefbord.core.streams import house, youth_shared, youth_team
from leefbord.modules.visits.model.contact import Details, Relation
from leefbord.modules.visits.model.hours import Span
from leefbord.modules.visits.model.visit import Booking, Kind, VisitState
from leefbord.modules.visits.module import MODULE
from leefbord.modules.visits.service.visits import VisitsService


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[OfflineDesks]:
    made = OfflineDesks(tmp_path, MODULE)
    yield made
    made.close()


def service(desks: OfflineDesks, number: int) -> VisitsService:
    desk, person = ((desks.one, "worker"), (desks.two, "lead"))[number]
    found = desks.service(desk, person)
    assert isinstance(found, VisitsService)
    return found


def test_a_visit_moved_here_and_cancelled_there_is_cancelled_at_its_new_time(desks: OfflineDesks) -> None:
    here, there = service(desks, 0), service(desks, 1)
    youth = desks.youth.id
    oma = here.house.know(youth, "oma", Relation.FAMILY, "grandmother", Details(phone="012 34 56 78"))
    start = datetime.combine(here.look.today() + timedelta(days=1), time(14))
    call = Booking(youth=youth, contact=oma, start=start, end=start + timedelta(hours=1), kind=Kind.CALL)
    here.plan.book(call)
    desks.exchange(youth_shared(youth), youth_team(youth))
    (visit,) = there.look.visits(start.date(), start.date())
    assert there.look.details(oma).phone == "012 34 56 78"
    here.plan.move(visit.id, start + timedelta(hours=1), start + timedelta(hours=2))
    there.plan.cancel(visit.id, "Oma is ziek.")
    desks.exchange(youth_shared(youth))
    for each in (here, there):
        found = each.look.visit(visit.id)
        assert (found.booking.start, found.state) == (start + timedelta(hours=1), VisitState.CANCELLED)


def test_two_desks_that_set_the_same_weekday_keep_one_record(desks: OfflineDesks) -> None:
    here, there = service(desks, 0), service(desks, 1)
    here.house.open_on(2, (Span(time(14), time(18)),))
    there.house.open_on(2, (Span(time(15), time(17)),))
    there.house.open_on(5, (Span(time(10), time(12)),))
    year = here.look.today().year
    desks.exchange(house(desks.house.world.group("oak"), year))
    assert here.look.hours().weekly == there.look.hours().weekly
    assert set(here.look.hours().weekly) == {2, 5}
