"""The login screen's words about syncing survive a lock, and damage only costs the words."""

from dataclasses import replace
from pathlib import Path

import pytest

from leefbord.core.errors import TroubleKind
from leefbord.sync.status import SyncPhase, SyncState
from leefbord.windows.kept_sync import keep_sync, kept_sync

OFFLINE = SyncState(phase=SyncPhase.OFFLINE, waiting=12, offline_since_ms=1_790_000_000_000)


def test_the_state_at_the_lock_comes_back(tmp_path: Path) -> None:
    keep_sync(tmp_path, OFFLINE)
    assert kept_sync(tmp_path) == OFFLINE
    troubled = replace(OFFLINE, phase=SyncPhase.PROBLEM, trouble=TroubleKind.HUB_CERTIFICATE)
    keep_sync(tmp_path, troubled)
    assert kept_sync(tmp_path) == troubled


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"phase": "never"}'])
def test_damage_leaves_the_screen_without_these_words(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sync.json").write_bytes(content)
    assert kept_sync(tmp_path) is None
    assert kept_sync(tmp_path / "nowhere") is None
