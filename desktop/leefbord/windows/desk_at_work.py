"""Everything that runs behind the staff window while a house is unlocked, begun and ended together."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from leefbord.bootstrap import House
from leefbord.catalogue import ALL
from leefbord.core.clock import SystemClock
from leefbord.core.errors import TroubleKind
from leefbord.core.ids import Entropy
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.house_chores import Chores, HouseChores
from leefbord.services.house_search import HouseSearch
from leefbord.services.house_sync import HouseSync, start_sync
from leefbord.services.hub_clock import HubTime
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.profile import Profile
from leefbord.services.unlocking import Unlocked, Unlocking
from leefbord.store.search import Search
from leefbord.store.spool import Spool
from leefbord.store.writer import VaultActs
from leefbord.sync.status import SyncState
from leefbord.sync.transport_hub import HubTransport


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class DeskAtWork:
    """A house with its spool, sync, search and chores; `stop` ends all and closes the vault."""

    house: House
    sync: HouseSync
    spool: Spool
    search: HouseSearch
    stop: Callable[[], None]
    hub_time: HubTime | None = None

    def sync_state(self) -> SyncState:
        """What the sync chip shows: a clock that is far off is a problem although rounds succeed."""
        state = self.sync.state()
        if self.hub_time is not None and self.hub_time.doubtful and state.trouble is None:
            return replace(state, trouble=TroubleKind.CLOCK_WRONG)
        return state

    def settle(self) -> None:
        """What modules do once after unlock, in the vault's worker; idempotent."""
        for running in self.house.running.values():
            if running.settle is not None:
                running.settle()


def begin_work(
    house: House,
    unlocked: Unlocked,
    *,
    profile: Profile,
    settings: DeviceSettings,
    keeper: KeeperDoor,
    clock: SystemClock,
    entropy: Entropy,
) -> DeskAtWork:
    """Start what runs beside the window."""
    opened = house.opened
    spool = Spool.open(profile.spool)
    sync = start_sync(opened=opened, spool=spool, settings=settings, keeper=keeper, clock=clock)
    search = HouseSearch(Search(opened.vault, opened.types), ALL, house.running)
    unlocking = Unlocking(profile=profile, keeper=keeper, entropy=entropy)

    def renew() -> None:
        if isinstance(house.acts, VaultActs):
            house.acts.renew(unlocking.session(unlocked.person, unlocked.header, opened.group))

    chores = HouseChores(Chores(index=search.flush, release=opened.applier.release_held, renew=renew), clock)
    chores.start()
    over = threading.Event()
    hub_time = None
    if sync.door is not None:
        hub_time = HubTime(
            HubTransport(sync.door, name=b""),
            public=lambda: hub.signing_key if (hub := opened.authority().hub) is not None else None,
            os_clock=SystemClock(time.time_ns),
            stamps=clock,
            entropy=entropy,
        )
        threading.Thread(target=hub_time.follow, args=(over,), name="hub-time", daemon=True).start()

    def stop() -> None:
        over.set()
        sync.stop()
        chores.stop()
        opened.close()
        spool.close()

    return DeskAtWork(house=house, sync=sync, spool=spool, search=search, stop=stop, hub_time=hub_time)
