"""Staff who want to read a diary that was not shared: with every key and every file they can lay hands on."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.helpers.authority_world import World, first_run, with_youth_key
from tests.helpers.diary_house import diary_at, person_keys
from tests.helpers.headless_desk import HeadlessDesk, headless_desk
from tests.helpers.hub_world import on_hub
from tests.helpers.live_hub import hub_in_thread

from leefbord.core.errors import Refused
from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.core.rows import Rows
from leefbord.core.streams import youth_private
from leefbord.keys.sealing import DoesNotOpen, unseal
from leefbord.modules.diary.model.content import Content, Mood
from leefbord.modules.diary.model.draft import Draft
from leefbord.modules.diary.model.entry import OwnEntry
from leefbord.modules.diary.module import MODULE
from leefbord.modules.diary.service.diary import DiaryService
from leefbord.store.backup import back_up
from leefbord.store.vault import connect
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import pack
from leefbord.wire.hpke import open_with
from leefbord.wire.intent import decode_body
from leefbord.wire.labels import SEAL, SEALED_CONTENT
from leefbord.wire.malformed import Malformed
from leefbord.wire.seals import Seal, parse_seal, seal_context
from leefbord.wire.segment import open_segment, parse_segment

SECRET = "kanarie-alleen-voor-mij"
SHARED = "kanarie-voor-sofie"
DRAFT = "kanarie-half-geschreven"
STAFF = ("admin", "lead", "worker")
BACKUP_KEY = bytes(range(32))
PLACES = (
    "workstation vault",
    "kiosk vault",
    "hub database",
    "backup of the workstation",
    "backup of the kiosk",
)


@dataclass
class Loot:
    """Everything that lies in one place, opened as far as staff can open it."""

    cells: list[bytes] = field(default_factory=list)

    def seals(self) -> list[Seal]:
        """The seals among it."""
        found = []
        for cell in self.cells:
            try:
                found.append(parse_seal(cell))
            except Malformed:
                continue
        return found


@dataclass
class Crime:
    """The house after Yara wrote two entries and half a third, and everything was synced and backed up."""

    world: World
    folder: Path
    desk: HeadlessDesk
    kiosk: HeadlessDesk
    yara: DiaryService
    sofie: DiaryService
    secret: OwnEntry
    shared: OwnEntry
    hub_file: Path

    def loot(self, place: str) -> Loot:
        """All cells of all tables, and the bodies of all segments that open with the house's keys."""
        if place == "hub database":
            with closing(sqlite3.connect(self.hub_file)) as hub:
                loot = Loot(_cells(hub))
            loot.cells.append(self.hub_file.read_bytes())
        elif place.startswith("backup"):
            copy = self.folder / ("desk.copy" if "workstation" in place else "kiosk.copy")
            with closing(connect(copy, BACKUP_KEY)) as backup:
                loot = Loot(_cells(backup))
        else:
            vault = (self.desk if "workstation" in place else self.kiosk).vault
            loot = Loot(_cells(vault.rows()))
        loot.cells += self._bodies(loot)
        return loot

    def _bodies(self, loot: Loot) -> list[bytes]:
        found = []
        for cell in loot.cells:
            try:
                segment = parse_segment(cell)
                key = self.desk.ring.stream_key(segment.header.commitment)
                body = open_segment(segment, key) if key is not None else b""
            except Malformed:
                continue
            found.append(body)
            found += [operation.raw for intent in decode_body(body) for operation in intent.operations]
        return found

    def staff_keys(self) -> list[bytes]:
        """Every private HPKE key that staff, their devices and the recovery sheet have."""
        names = [f"{person} {use} 1" for person in STAFF for use in ("desk", "kiosk")]
        names += ["recovery", "device desk", "device kiosk", "vault desk", "vault kiosk"]
        return [self.world.hpke(name).private for name in names]

    def content_keys(self, seals: list[Seal], private_keys: list[bytes]) -> set[bytes]:
        """Every content key that one of these private keys opens."""
        found = set()
        for seal in seals:
            body = seal.body
            assert body.version is not None
            context = seal_context(body.stream_id, body.record, body.version, body.kind)
            for private in private_keys:
                try:
                    opened = open_with(
                        private,
                        body.ciphertext,
                        label=SEAL,
                        facility=self.world.facility,
                        context=context,
                    )
                except Malformed:
                    continue
                found.add(opened)
        return found

    def texts(self, keys: set[bytes]) -> str:
        """What of both entries opens with these keys."""
        found = b""
        for entry in (self.secret, self.shared):
            listed = entry.listed
            stream = youth_private(listed.youth)
            context = pack((stream.text, "diary.entry", listed.record, tuple(sorted(listed.parents))))
            for key in keys:
                try:
                    found += unseal(key, listed.content, label=SEALED_CONTENT, context=context)
                except DoesNotOpen:
                    continue
        return found.decode(errors="replace")


def _cells(rows: Rows) -> list[bytes]:
    found = []
    for (table,) in rows.execute("SELECT name FROM sqlite_schema WHERE type='table'").fetchall():
        for row in rows.execute(f'SELECT * FROM "{table}"'):
            found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return found


@pytest.fixture(scope="module")
def crime(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crime]:
    folder = tmp_path_factory.mktemp("crime")
    world = with_youth_key(first_run())
    yara = YouthCard(id=PersonId(world.person("yara")), called="Yara", hue="turkoois")
    known, packages = MODULE.record_types, (MODULE.package,)
    with hub_in_thread(folder) as hub, on_hub(world, hub) as here:
        desk = headless_desk(folder, world, "desk", first=True, known=known, packages=packages)
        kiosk = headless_desk(folder, world, "kiosk", person="yara", known=known, packages=packages)
        desk.approve(["desk", "kiosk"])
        for one in (desk, kiosk):
            one.sync(here.transport(one.name))
        hers = diary_at(world, kiosk, person_keys(world, "yara", Use.KIOSK), yara)
        his = diary_at(world, desk, person_keys(world, "worker", Use.DESK), yara)
        secret = hers.own.keep(Content(mood=Mood.BAD, text=SECRET))
        shared = hers.own.keep(Content(text=SHARED), readers={world.person("worker")})
        hers.own.keep_draft(Draft(content=Content(text=DRAFT)))
        assert secret is not None
        assert shared is not None
        for one in (kiosk, desk, kiosk):
            assert one.sync(here.transport(one.name)).waiting == 0
        for one in (desk, kiosk):
            back_up(one.vault, folder / f"{one.name}.copy", BACKUP_KEY)
        yield Crime(world, folder, desk, kiosk, hers, his, secret, shared, folder / "hub.sqlite")
        for one in (desk, kiosk):
            one.vault.close()


@pytest.mark.parametrize("place", PLACES)
def test_no_key_of_staff_opens_an_unshared_entry_from(crime: Crime, place: str) -> None:
    loot = crime.loot(place)
    seals = loot.seals()
    assert any(crime.secret.listed.content in cell for cell in loot.cells), "it lies there, as ciphertext"
    assert len(seals) == 3, "two seals to Yara, one to Sofie"
    keys = crime.content_keys(seals, crime.staff_keys())
    assert len(keys) == 1, "the seal to Sofie opens, so the attack is a real one"
    found = crime.texts(keys | {cell for cell in loot.cells if len(cell) == 32})
    assert SHARED in found
    assert SECRET not in found


@pytest.mark.parametrize("place", PLACES)
def test_no_word_and_no_mood_lies_open_in(crime: Crime, place: str) -> None:
    everything = b"\n".join(crime.loot(place).cells)
    for word in (SECRET, SHARED, DRAFT, '"bad"', "kanarie"):
        assert word.encode() not in everything


def test_the_key_of_yara_opens_it_so_it_was_there_to_be_had(crime: Crime) -> None:
    hers = [crime.world.hpke("yara kiosk 1").private]
    keys = crime.content_keys(crime.loot("workstation vault").seals(), hers)
    assert SECRET in crime.texts(keys)


def test_the_program_shows_staff_no_trace_of_it(crime: Crime) -> None:
    (listed,) = crime.sofie.shared.entries()
    assert listed.listed.version == crime.shared.listed.version
    assert crime.sofie.shared.unread() == 1
    with pytest.raises(Refused):
        crime.sofie.shared.read(crime.secret.listed.version)


def test_a_colleague_with_whom_nothing_is_shared_sees_nothing_and_can_pass_nothing_on(crime: Crime) -> None:
    card = YouthCard(id=PersonId(crime.world.person("yara")), called="Yara", hue="turkoois")
    nele = diary_at(crime.world, crime.desk, person_keys(crime.world, "lead", Use.DESK), card)
    assert nele.shared.entries() == ()
    for entry in (crime.secret, crime.shared):
        with pytest.raises(Refused):
            nele.own.share(entry, {crime.world.person("lead")})
