"""The first run on real files, and the way back in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.founded_house import found_house
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.people import BuiltInRole
from leefbord.modules.youths.service import YouthsService


@pytest.fixture
def clock() -> Clock:
    return FixedClock(1_790_000_000_000)


def test_the_first_admin_gets_in_and_writes(tmp_path: Path, clock: Clock) -> None:
    founded = found_house(tmp_path, store=MemorySecretStore(), clock=clock)
    house = founded.unlock()
    with house.acts.act("Named") as act:
        house.staff.write_name(act, house.me.person, "Yasmina Benali")
    assert [card.name for card in house.staff.team()] == ["Yasmina Benali"]
    assert house.staff.team()[0].roles == {BuiltInRole.ADMIN}
    house.opened.close()
    again = founded.unlock()
    assert again.me.name == "Yasmina Benali"
    again.opened.close()


def test_a_wrong_password_and_an_unknown_name_look_the_same(tmp_path: Path, clock: Clock) -> None:
    founded = found_house(tmp_path, store=MemorySecretStore(), clock=clock)
    for login, password in (("yasmina", "niet dit"), ("iemand anders", "niet dit")):
        with pytest.raises(Trouble) as caught:
            founded.unlock(login, password)
        assert caught.value.kind is TroubleKind.WRONG_PASSWORD


def test_admitting_a_youth_asks_the_log_for_person_placement_and_role(tmp_path: Path, clock: Clock) -> None:
    house = found_house(tmp_path, store=MemorySecretStore(), clock=clock).unlock()
    service = house.running["youths"].service
    assert isinstance(service, YouthsService)
    profile = replace(service.new_profile(), called="Elif", hue="turkoois")
    youth = service.admit(profile, first_day=date(2026, 9, 1))
    assert [card.called for card in house.youths.youths()] == ["Elif"]
    kinds = [row[0] for row in house.opened.vault.rows().execute("SELECT count(*) FROM authority_request")]
    assert kinds == [3]
    assert youth in {card.id for card in house.youths.youths()}
    house.opened.close()
