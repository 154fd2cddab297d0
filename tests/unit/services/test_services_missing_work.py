"""Work that the vault file lost is noticed at open, and a new chain begins only after it was announced."""

import shutil
from pathlib import Path

from tests.helpers.fixed_clock import FixedClock
from tests.helpers.founded_house import FoundedHouse, found_house
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.bootstrap import House
from leefbord.store.meta import incarnation


def named(house: House, name: str) -> None:
    with house.acts.act("Named") as act:
        house.staff.write_name(act, house.me.person, name)


def with_an_older_file_put_back(folder: Path) -> FoundedHouse:
    """As an image of the disk does: the vault goes back in time, the mark beside it does not."""
    founded = found_house(folder, store=MemorySecretStore(), clock=FixedClock(1_790_000_000_000))
    house = founded.unlock()
    named(house, "Yasmina Benali")
    group = house.opened.group
    house.opened.close()
    older = folder / "older"
    shutil.copy(founded.profile.vault(group), older)
    house = founded.unlock()
    named(house, "Yasmina B.")
    house.opened.close()
    shutil.copy(older, founded.profile.vault(group))
    return founded


def test_a_file_from_the_past_is_announced_until_it_is_accepted(tmp_path: Path) -> None:
    founded = with_an_older_file_put_back(tmp_path)
    for _ in range(2):
        house = founded.unlock()
        assert house.opened.missing is not None
        house.opened.close()
    house = founded.unlock()
    before = incarnation(house.opened.vault.rows())
    house.opened.accept_loss()
    assert incarnation(house.opened.vault.rows()) != before
    named(house, "Yasmina")
    house.opened.close()
    again = founded.unlock()
    assert again.opened.missing is None
    assert again.me.name == "Yasmina"
    again.opened.close()
