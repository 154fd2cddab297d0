"""Seals travel beside the log: a shared page arrives and is told, a taken-back one is gone everywhere."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.helpers.authority_world import first_run, with_youth_key
from tests.helpers.diary_house import diary_at, person_keys
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import HubWorld, on_hub
from tests.helpers.live_hub import hub_in_thread

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.diary.model.content import Content
from leefbord.modules.diary.module import MODULE
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.wire.certificate import Use
from leefbord.wire.wraps import recipient_of


@dataclass
class Pair:
    """Yara at the kiosk and the worker at the desk, with a hub between them."""

    here: HubWorld
    kiosk: HeadlessDesk
    desk: HeadlessDesk
    yara: DiaryService
    worker: DiaryService
    told: list[str]

    def travel(self, *devices: HeadlessDesk) -> None:
        """Whole rounds, one after the other."""
        for one in devices:
            assert one.sync(self.here.transport(one.name)).waiting == 0


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    world = with_youth_key(first_run())
    card = YouthCard(id=PersonId(world.person("yara")), called="Yara", hue="turkoois")
    known, packages = MODULE.record_types, (MODULE.package,)
    with hub_in_thread(tmp_path) as hub, on_hub(world, hub) as here:
        desk = headless_desk(tmp_path, world, "desk", first=True, known=known, packages=packages)
        kiosk = headless_desk(tmp_path, world, "kiosk", person="yara", known=known, packages=packages)
        told: list[str] = []
        desk.replica = replace(desk.replica, seals_came=lambda: told.append("seals"))
        desk.approve(["desk", "kiosk"])
        yara = diary_at(world, kiosk, person_keys(world, "yara", Use.KIOSK), card)
        worker = diary_at(world, desk, person_keys(world, "worker", Use.DESK), card)
        made = Pair(here, kiosk, desk, yara, worker, told)
        made.travel(desk, kiosk)
        yield made
        for one in (desk, kiosk):
            one.vault.close()


def test_a_shared_page_arrives_and_the_mark_of_who_read_it_comes_back(pair: Pair) -> None:
    page = pair.yara.own.keep(Content(text="voor jou"), readers={pair.here.world.person("worker")})
    assert page is not None
    pair.travel(pair.kiosk, pair.desk)
    assert pair.told == ["seals"]
    assert pair.worker.shared.read(page.listed.version).text == "voor jou"
    pair.travel(pair.desk, pair.kiosk)
    assert [mark.reader for mark in pair.yara.own.entries(1)[0].opened] == [pair.here.world.person("worker")]


def test_sharing_later_sends_the_seal_alone(pair: Pair) -> None:
    page = pair.yara.own.keep(Content(text="eerst voor mij"))
    assert page is not None
    pair.travel(pair.kiosk, pair.desk)
    assert pair.worker.shared.entries() == ()
    pair.yara.own.share(page, {pair.here.world.person("worker")})
    pair.travel(pair.kiosk, pair.desk)
    assert pair.worker.shared.unread() == 1


def test_taken_back_the_seal_is_gone_from_desk_and_hub(pair: Pair) -> None:
    page = pair.yara.own.keep(Content(text="toch niet"), readers={pair.here.world.person("worker")})
    assert page is not None
    pair.travel(pair.kiosk, pair.desk)
    (raw,) = [
        bytes(cell)
        for (cell,) in pair.desk.vault.rows().execute(
            "SELECT raw FROM seal WHERE recipient<>?", (_own_recipient(pair),)
        )
    ]
    hub_file = pair.here.hub.folder / "hub.sqlite"
    assert raw in _hub_bytes(pair)
    pair.yara.own.take_back(pair.yara.own.entries(1)[0])
    pair.travel(pair.kiosk, pair.desk)
    assert pair.worker.shared.entries() == ()
    assert raw not in _hub_bytes(pair)
    assert raw not in hub_file.read_bytes()
    left = pair.desk.vault.rows().execute("SELECT count(*) FROM seal WHERE raw=?", (raw,)).fetchone()
    assert left == (0,)


def _own_recipient(pair: Pair) -> bytes:
    """The hash of Yara's key, whose seal is not the one that is taken back."""
    return recipient_of(pair.here.world.hpke("yara kiosk 1").public)


def _hub_bytes(pair: Pair) -> list[bytes]:
    with closing(sqlite3.connect(pair.here.hub.folder / "hub.sqlite")) as rows:
        return [bytes(cell) for (cell,) in rows.execute("SELECT raw FROM item WHERE raw NOT NULL")]
