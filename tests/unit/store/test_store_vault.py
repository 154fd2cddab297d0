"""The vault file: keys, migrations, damage, disks that are full or read-only, other processes, backups."""

import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from tests.helpers.small_house import SmallHouse

from leefbord.core.errors import Bug, Trouble, TroubleKind
from leefbord.core.streams import StreamId
from leefbord.core.streams import house as house_stream
from leefbord.store.backup import back_up, verify_copy
from leefbord.store.high_water import HighWater
from leefbord.store.migrations import statements
from leefbord.store.network_folder import is_network_folder
from leefbord.store.vault import Vault

KEY = bytes(range(32))
ROOT = Path(__file__).parents[3]


def _stream(house: SmallHouse) -> StreamId:
    return house_stream(house.world.group("oak"), 2026)


def _kind_of_opening(path: Path, key: bytes = KEY, packages: tuple[str, ...] = ()) -> TroubleKind:
    with pytest.raises(Trouble) as caught:
        Vault.open(path, key, packages=packages)
    return caught.value.kind


def test_a_vault_opens_again_with_its_key_and_with_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.vault"
    Vault.create(path, KEY).close()
    Vault.open(path, KEY).close()
    assert _kind_of_opening(path, bytes(32)) is TroubleKind.VAULT_DAMAGED


def test_nothing_readable_is_in_the_files(house: SmallHouse) -> None:
    desk = house.desk()
    with desk.acts.act("Planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "kanarie-tandarts"}})
    for file in desk.path.parent.iterdir():
        content = file.read_bytes()
        assert b"kanarie" not in content
        assert b"SQLite format" not in content
        assert b"CREATE TABLE" not in content


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.vault"
    Vault.create(path, KEY).close()
    before = path.read_bytes()
    with pytest.raises(Trouble):
        Vault.create(path, KEY)
    assert path.read_bytes() == before


def test_a_network_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        Vault.create(tmp_path / "a.vault", KEY, on_network=Path.is_dir)
    assert caught.value.kind is TroubleKind.NETWORK_FOLDER
    assert not is_network_folder(tmp_path)


def test_a_gone_file_and_a_plain_database_are_told(tmp_path: Path) -> None:
    assert _kind_of_opening(tmp_path / "gone.vault") is TroubleKind.VAULT_DAMAGED
    plain = tmp_path / "plain.vault"
    plain.write_bytes(b"SQLite format 3\x00" + bytes(4080))
    assert _kind_of_opening(plain) is TroubleKind.VAULT_DAMAGED


def test_a_vault_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.vault"
    vault = Vault.create(path, KEY)
    with vault.write() as rows:
        rows.execute("INSERT INTO migration VALUES ('leefbord.store', 9999, x'00')")
    vault.close()
    assert _kind_of_opening(path) is TroubleKind.VAULT_NEWER


def test_a_released_schema_that_was_edited_is_a_bug(tmp_path: Path) -> None:
    path = tmp_path / "a.vault"
    vault = Vault.create(path, KEY)
    with vault.write() as rows:
        rows.execute("UPDATE migration SET hash=x'00'")
    vault.close()
    with pytest.raises(Bug):
        Vault.open(path, KEY)


def test_schema_statements_are_split_where_sqlite_says_so() -> None:
    text = "CREATE TABLE a (x);\n-- ; not here\nCREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;\n"
    assert len(list(statements(text))) == 2
    with pytest.raises(Bug):
        list(statements("CREATE TABLE a ("))


def test_two_threads_write_one_after_the_other(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path / "a.vault", KEY, synchronous="OFF")
    with vault.write() as rows:
        rows.execute("INSERT INTO meta VALUES ('n', 0)")

    def count() -> None:
        for _ in range(200):
            with vault.write() as rows:
                rows.execute("UPDATE meta SET value = value + 1 WHERE key='n'")

    threads = [threading.Thread(target=count) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert vault.rows().execute("SELECT value FROM meta WHERE key='n'").fetchone() == (600,)
    vault.close()


def test_a_write_inside_a_write_is_a_bug(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path / "a.vault", KEY)
    with vault.write(), pytest.raises(Bug), vault.write():
        pass
    vault.close()


def test_a_closed_vault_says_so(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path / "a.vault", KEY)
    vault.close()
    with pytest.raises(Trouble):
        vault.rows()


@pytest.mark.parametrize("place", [20, 3000, 5000, 9000])
def test_a_damaged_page_is_told_and_the_file_stays(tmp_path: Path, place: int) -> None:
    path = tmp_path / "a.vault"
    Vault.create(path, KEY).close()
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(Trouble) as caught:
        verify_copy(path, KEY)
    assert caught.value.kind is TroubleKind.VAULT_DAMAGED
    assert path.read_bytes() == bytes(content)


def test_a_backup_is_whole_under_its_own_key_and_leaves_no_half_file(
    house: SmallHouse, tmp_path: Path
) -> None:
    desk = house.desk()
    with desk.acts.act("Planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "a"}})
    copy = tmp_path / "backup" / "b.vault"
    copy.parent.mkdir()
    back_up(desk.vault, copy, KEY)
    assert [file.name for file in copy.parent.iterdir()] == ["b.vault"]
    opened = Vault.open(copy, KEY, packages=house.packages)
    assert opened.rows().execute("SELECT title FROM plan").fetchall() == [("a",)]
    opened.close()
    with pytest.raises(Trouble):
        back_up(desk.vault, tmp_path / "nowhere" / "b.vault", KEY)


def _child(code: str, *arguments: str) -> str:
    program = "import sys\nfrom pathlib import Path\n" + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}", "PATH": os.environ["PATH"], "HOME": "/tmp"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


FILL = """
from leefbord.core.errors import Trouble
from leefbord.store.vault import Vault
vault = Vault.open(Path(sys.argv[1]), bytes(range(32)))
try:
    for number in range(10_000):
        with vault.write() as rows:
            rows.execute("INSERT INTO meta VALUES (?, zeroblob(20000))", (str(number),))
except Trouble as trouble:
    print(trouble.kind.value)
print(vault.rows().execute("SELECT count(*) FROM meta").fetchone()[0] == number)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a tmpfs needs root")
def test_a_full_disk_is_told_and_what_was_written_stays(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(small)], check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine does not let root mount a tmpfs")
    try:
        Vault.create(small / "a.vault", KEY).close()
        assert _child(FILL, str(small / "a.vault")).split() == ["disk_full", "True"]
    finally:
        subprocess.run(["umount", str(small)], check=True)


READ_ONLY = """
import os
from leefbord.core.errors import Trouble
from leefbord.store.vault import Vault
os.setuid(65534)  # after the imports: the interpreter may lie where only root reads
try:
    Vault.open(Path(sys.argv[1]), bytes(range(32)))
except Trouble as trouble:
    print(trouble.kind.value)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="changing the user needs root")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    folder = Path("/tmp") / f"leefbord-read-only-{os.getpid()}"
    folder.mkdir()
    try:
        Vault.create(folder / "a.vault", KEY).close()
        (folder / "a.vault").chmod(0o444)
        folder.chmod(0o555)
        assert _child(READ_ONLY, str(folder / "a.vault")) == "read_only"
    finally:
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()


WRITE_AND_DIE = """
import os
from tests.helpers.small_house import small_house
from leefbord.core.streams import house as house_stream
house = small_house(Path(sys.argv[1]))
desk = house.desk(synchronous="FULL")
for number in range(40):
    with desk.acts.act("Planned") as act:
        act.set(house_stream(house.world.group("oak"), 2026), "test.plan", act.new_id(),
                {"title": {"title": str(number)}})
desk.high_water.sync()
print("done", flush=True)
os._exit(0)
"""


def _missing_after(house: SmallHouse, damage: float) -> tuple[bool, int]:
    """Write 40 acts, die, flip one bit of the write-ahead log; whether loss is announced, and rows left."""
    assert _child(WRITE_AND_DIE, str(house.folder)) == "done"
    log = house.folder / "desk.vault-wal"
    content = bytearray(log.read_bytes())
    if damage:
        content[int(len(content) * damage)] ^= 1
        log.write_bytes(content)
    desk = house.desk()
    missing = desk.high_water.check_at_open(desk.vault.rows())
    left = desk.vault.rows().execute("SELECT count(*) FROM plan").fetchone()
    assert left is not None
    if missing is not None:
        assert missing.from_ms <= missing.to_ms
        with desk.vault.write() as rows:
            desk.high_water.accept_loss(rows)
        assert desk.high_water.check_at_open(desk.vault.rows()) is None
    return missing is not None, left[0]


def test_all_work_is_there_after_a_crash(house: SmallHouse) -> None:
    assert _missing_after(house, 0) == (False, 40)


def test_a_flipped_bit_in_the_write_ahead_log_is_announced(house: SmallHouse) -> None:
    missing, left = _missing_after(house, 0.8)
    assert missing
    assert left < 40


def test_pages_replayed_from_an_older_file_are_announced(house: SmallHouse) -> None:
    desk = house.desk()
    with desk.acts.act("Planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "a"}})
    desk.close()
    older = desk.path.read_bytes()
    desk = house.desk()
    with desk.acts.act("Planned") as act:
        act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": "b"}})
    desk.close()
    desk.path.write_bytes(older)
    desk = house.desk()
    assert desk.high_water.check_at_open(desk.vault.rows()) is not None


def test_a_torn_slot_of_the_mark_leaves_the_one_before(house: SmallHouse) -> None:
    desk = house.desk()
    for title in "abc":
        with desk.acts.act("Planned") as act:
            act.set(_stream(house), "test.plan", act.new_id(), {"title": {"title": title}})
    desk.close()
    path = desk.path.with_suffix(".mark")
    content = bytearray(path.read_bytes())
    content[64 * 1024 + 60] ^= 1  # the newest slot: the third write
    path.write_bytes(content)
    mark = HighWater(path, house.world.vault("desk"))
    desk = house.desk()
    assert mark.check_at_open(desk.vault.rows()) is None
    mark.close()
