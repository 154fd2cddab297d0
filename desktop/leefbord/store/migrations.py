"""Brings the tables of a vault up to date: the engine's own and those of the modules."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from importlib import resources
from sqlite3 import complete_statement
from typing import Final

from leefbord.core.errors import Bug, Trouble, TroubleKind
from leefbord.store.vault_rows import VaultRows

ENGINE: Final = "leefbord.store"
_NAME: Final = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


def migrate(rows: VaultRows, packages: Sequence[str]) -> None:
    """Run what is missing of the engine and then of each module package, in the open transaction.

    A package holds schema/NNNN_<subject>.sql. A vault with a number this program does not have was
    written by a newer one: Trouble(VAULT_NEWER), nothing is touched. A released file that was edited
    afterwards is a Bug.
    """
    rows.execute(
        "CREATE TABLE IF NOT EXISTS migration ("
        "package TEXT NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (package, number))"
    )
    for package in (ENGINE, *packages):
        _migrate_package(rows, package)


def _migrate_package(rows: VaultRows, package: str) -> None:
    done: dict[int, bytes] = {
        row[0]: row[1]
        for row in rows.execute("SELECT number, hash FROM migration WHERE package=?", (package,))
    }
    files = dict(schema_files(package))
    if any(number not in files for number in done):
        raise Trouble(TroubleKind.VAULT_NEWER)
    for number, text in sorted(files.items()):
        digest = hashlib.sha256(text.encode()).digest()
        if number in done:
            if done[number] != digest:
                raise Bug(f"migration {number} of {package} was changed after it ran")
            continue
        for statement in statements(text):
            rows.execute(statement)
        rows.execute("INSERT INTO migration VALUES (?,?,?)", (package, number, digest))


def schema_files(package: str) -> Iterator[tuple[int, str]]:
    """Number and text of each schema file of a package; line ends as in the repository on every system."""
    folder = resources.files(package) / "schema"
    if not folder.is_dir():
        return
    for file in folder.iterdir():
        match = _NAME.fullmatch(file.name)
        if match:
            yield int(match.group(1)), file.read_text(encoding="utf-8").replace("\r\n", "\n")


def statements(text: str) -> Iterator[str]:
    """The SQL statements of a file one by one: executescript would commit the open transaction."""
    pending = ""
    for line in text.splitlines(keepends=True):
        pending += line
        if complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip() and not all(part.startswith("--") for part in pending.strip().splitlines()):
        raise Bug("a schema file ends inside a statement")
