"""The clocks of a process follow the hub: tokens always, stamps only within five minutes."""

import os

import pytest
from tests.helpers.fixed_clock import FixedClock

from leefbord.core.clock import SystemClock
from leefbord.services.hub_clock import HubTime

NOW = 1_790_000_000_000


class HubAt:
    """A hub whose clock is so many milliseconds ahead."""

    def __init__(self, ahead: int) -> None:
        self._ahead = ahead

    def time(self, _nonce: bytes) -> tuple[int, bytes]:
        """See HubClock.time; nobody checks the signature before the log names the hub."""
        return NOW + self._ahead, b""


def learned(ahead: int) -> tuple[HubTime, SystemClock, SystemClock]:
    stamps, tokens = SystemClock(lambda: NOW * 1_000_000), SystemClock(lambda: NOW * 1_000_000)
    hub_time = HubTime(
        HubAt(ahead),
        public=lambda: None,
        os_clock=FixedClock(NOW),
        stamps=stamps,
        tokens=tokens,
        entropy=os.urandom,
    )
    hub_time.learn()
    return hub_time, stamps, tokens


@pytest.mark.parametrize("ahead", [-60_000, 0, 299_000])
def test_a_small_offset_sets_both_clocks(ahead: int) -> None:
    hub_time, stamps, tokens = learned(ahead)
    assert stamps.now_ms() == tokens.now_ms() == NOW + ahead
    assert not hub_time.doubtful


def test_a_large_offset_is_for_tokens_only_and_asks_for_a_person() -> None:
    hub_time, stamps, tokens = learned(3_600_000)
    assert stamps.now_ms() == NOW
    assert tokens.now_ms() == NOW + 3_600_000
    assert hub_time.doubtful
