"""A copy of the vault file while it is in use: complete, encrypted under a key of its own, and tried."""

import os
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.store.failures import disk_failures
from leefbord.store.vault import Vault, connect


def back_up(vault: Vault, target: Path, key: bytes) -> None:
    """Write a copy of an open vault to `target`, encrypted under `key`, and verify it by opening it.

    The copy appears under its name only when it is whole. What is inside and how a restore goes on
    (fresh incarnation, keys to recovery) is the caller's: docs/format-store.md.
    """
    partial = target.with_name(target.name + ".part")
    with disk_failures():
        with suppress(FileNotFoundError):
            partial.unlink()
        try:
            vault.copy_to(partial, key)
            verify_copy(partial, key)
            os.replace(partial, target)  # noqa: PTH105 - atomic on every system
        except BaseException:
            with suppress(OSError):
                partial.unlink()
            raise


def verify_copy(path: Path, key: bytes) -> None:
    """Open a copy and check every page and index; Trouble VAULT_DAMAGED when something is wrong."""
    try:
        connection = connect(path, key)
        try:
            pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            indexes = connection.execute("PRAGMA quick_check").fetchall()
        finally:
            connection.close()
    except dbapi2.Error:
        raise Trouble(TroubleKind.VAULT_DAMAGED, code="copy") from None
    if pages or indexes != [("ok",)]:
        raise Trouble(TroubleKind.VAULT_DAMAGED, code="copy")
