"""Search over a real vault finds what a person may see, and nothing that was taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.founded_house import found_house
from tests.helpers.secret_stores import MemorySecretStore

from leefbord.bootstrap import House
from leefbord.core.facts import Facts
from leefbord.core.manifest import Context, Running
from leefbord.core.settings import PlainSettings
from leefbord.modules.reports.model.notes import Content, NoteFilter
from leefbord.modules.reports.module import MODULE
from leefbord.modules.reports.service import ReportsService
from leefbord.services.house_search import HouseSearch
from leefbord.store.search import Search

CLOCK = FixedClock(1_790_000_000_000)
ALL_OF_REPORTS = frozenset(permission.key for permission in MODULE.permissions)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("desk")
    opened = found_house(folder, store=MemorySecretStore(), clock=CLOCK).unlock()
    yield opened
    opened.opened.close()


def reports(house: House, permissions: frozenset[str] = ALL_OF_REPORTS) -> Running:
    return MODULE.build(
        Context(
            acts=house.acts,
            me=replace(house.me, permissions=permissions),
            clock=CLOCK,
            youths=house.youths,
            staff=house.staff,
            facts=Facts(),
            settings=PlainSettings({}),
        )
    )


def service(house: House) -> ReportsService:
    found = reports(house).service
    assert isinstance(found, ReportsService)
    return found


def texts(house: House, words: str, running: Running | None = None) -> list[str]:
    search = Search(house.opened.vault, house.opened.types)
    return [
        hit.text for hit in HouseSearch(search, (MODULE,), {"reports": running or reports(house)}).find(words)
    ]


def test_a_note_is_found_at_once_by_the_beginning_of_a_word_newest_first(house: House) -> None:
    service(house).write((), Content(body="De boiler lekt in de kelder"))
    service(house).write((), Content(body="Boiler hersteld door de loodgieter"))
    assert texts(house, "boil") == ["Boiler hersteld door de loodgieter", "De boiler lekt in de kelder"]


def test_who_may_not_read_reports_finds_none(house: House) -> None:
    service(house).write((), Content(body="Zwemzakken klaarleggen"))
    assert texts(house, "zwemz") == ["Zwemzakken klaarleggen"]
    assert texts(house, "zwemz", reports(house, frozenset())) == []


def test_what_was_taken_back_is_not_found(house: House) -> None:
    service(house).write((), Content(body="Fietsband plakken"))
    key = service(house).notes(NoteFilter(text="Fietsband"))[0].ref.key
    service(house).retract(key, "Dubbel geschreven.")
    assert texts(house, "fietsb") == []
