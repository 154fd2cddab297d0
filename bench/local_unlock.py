"""Unlock of the demo house without the password hash: slot, vault, session, modules, items of the board."""

import os
import time
from typing import Final

from bench.demo_house import demo_house, desk_door
from bench.measure import median_of, seconds_of
from bench.row import Row
from leefbord.bootstrap import open_house
from leefbord.core.clock import SystemClock, house_day
from leefbord.demo.cast import PASSWORD, WORKERS
from leefbord.keys.person import PersonKeys
from leefbord.services.device_door import DeviceDoor
from leefbord.services.device_settings import load_settings
from leefbord.services.profile import Profile
from leefbord.services.unlocking import Unlocking
from leefbord.store.vault import Vault

RUNS: Final = 5


def run(n: int | None) -> list[Row]:
    """Milliseconds; `n` is not asked: the demo house has thirty days."""
    del n
    clock = SystemClock(time.time_ns)
    with demo_house(clock) as folders, desk_door(folders, clock) as door:
        unlocking = Unlocking(profile=folders.desk, keeper=door, entropy=os.urandom)
        person = unlocking.person_by_password(WORKERS[0].login, PASSWORD)
        board = _Board(folders.desk, door, person, clock)
        board.open()
        return [
            Row(
                name="unlock to the day's items, without the hash",
                n=board.items,
                value=median_of(RUNS, lambda: seconds_of(board.open) * 1000),
                floor=median_of(RUNS, lambda: seconds_of(board.open_file) * 1000),
                unit="ms",
                reach=300,
            )
        ]


class _Board:
    """What is done between the open person keys and the board's first frame, headless."""

    def __init__(self, profile: Profile, door: DeviceDoor, person: PersonKeys, clock: SystemClock) -> None:
        settings = load_settings(profile.settings)
        assert settings is not None, "the demo house was built"
        self._profile = profile
        self._group = settings.group
        self._door = door
        self._person = person
        self._clock = clock
        self._key = b""
        self.items = 0

    def open(self) -> None:
        """All of it, and close again."""
        house, unlocked = open_house(
            profile=self._profile,
            group=self._group,
            keeper=self._door,
            person=self._person,
            clock=self._clock,
            entropy=os.urandom,
        )
        today = house_day(self._clock.now_ms())
        running = house.running.values()
        self.items = sum(len(part.day_items(today, today)) for part in running if part.day_items)
        assert house.youths.youths()
        self._key = unlocked.vault_key
        house.opened.high_water.close()
        house.opened.vault.close()

    def open_file(self) -> None:
        """The floor: the vault file alone."""
        vault = Vault.open(self._profile.vault(self._group), self._key)
        vault.rows().execute("SELECT count(*) FROM stream").fetchone()
        vault.close()
