"""A house without a hub: what the window asks, the keeper orders, and the window verifies."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.founded_house import FoundedHouse, found_house
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.bootstrap import House
from leefbord.core.ids import GroupId
from leefbord.modules.youths.service import YouthsService
from leefbord.services.own_log import exchange_log, sequence_waiting
from leefbord.services.replicas import vault_replica
from leefbord.services.spool_view import SpooledView
from leefbord.store.spool import Spool
from leefbord.wire.authority import make_request
from leefbord.wire.authority_bodies import GroupBody


@pytest.fixture
def founded(tmp_path: Path) -> FoundedHouse:
    return found_house(tmp_path, store=MemorySecretStore(), clock=FixedClock(1_790_000_000_000))


@pytest.fixture
def house(founded: FoundedHouse) -> Iterator[House]:
    opened = founded.unlock()
    yield opened
    opened.opened.close()


@pytest.fixture
def spool(founded: FoundedHouse) -> Iterator[Spool]:
    opened = Spool.open(founded.profile.spool)
    yield opened
    opened.close()


def test_a_youth_admitted_without_a_hub_is_placed_in_the_log(
    founded: FoundedHouse, house: House, spool: Spool
) -> None:
    service = house.running["youths"].service
    assert isinstance(service, YouthsService)
    youth = service.admit(
        replace(service.new_profile(), called="Elif", hue="turkoois"), first_day=date(2026, 9, 1)
    )
    replica = vault_replica(house.opened, founded.clock)
    assert exchange_log(spool, replica) == 0
    view = SpooledView(spool, device=founded.desk.keys.id, facility=founded.desk.founded.facility)
    made = sequence_waiting(spool, view.authority, founded.desk.keys.signing, founded.clock)
    assert made == 3
    assert exchange_log(spool, replica) == 3
    assert house.opened.authority().youths_placed(founded.desk.founded.group) == {youth}
    assert replica.waiting_requests() == []
    assert spool.requests() == []


def test_what_nobody_may_ask_is_dropped_and_orders_nothing(
    founded: FoundedHouse, house: House, spool: Spool
) -> None:
    state = house.opened.authority()
    assert state.facility is not None
    forged = make_request(
        GroupBody(group=GroupId(os.urandom(16))),
        facility=state.facility,
        head=state.head,
        author=founded.desk.founded.admin_kiosk.signing,
    )
    spool.add_request(forged.hash, forged.raw)
    view = SpooledView(spool, device=founded.desk.keys.id, facility=founded.desk.founded.facility)
    assert sequence_waiting(spool, view.authority, founded.desk.keys.signing, founded.clock) == 0
    assert spool.requests() == []
