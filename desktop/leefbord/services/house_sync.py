"""Plugs an open vault and the spool to the hub: engines, hints of the hub, and the loop that runs them."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from random import random
from typing import Final

from leefbord.core.changes import Changes
from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.open_vault import OpenVault
from leefbord.services.sync_loop import SyncLoop, SyncWork
from leefbord.services.vault_making import vault_pair
from leefbord.store.spool import Spool
from leefbord.sync.beside import Beside
from leefbord.sync.engine import Engine, SyncReport
from leefbord.sync.hub_door import HubAddress, HubDoor
from leefbord.sync.listen import Hint, Listener
from leefbord.sync.spool_replica import SpoolReplica
from leefbord.sync.status import SyncState
from leefbord.sync.transport_hub import HubTransport
from leefbord.sync.vault_replica import VaultReplica
from leefbord.wire.wraps import recipient_of

_MARK_SECONDS: Final = 1.0


@dataclass
class HouseSync:
    """Runs while a house is unlocked. `state()` is cheap; `poke()` after requests were made."""

    loop: SyncLoop
    door: HubDoor
    listener: Listener
    unlisten: Callable[[], None]
    over: threading.Event

    def state(self) -> SyncState:
        """What the sync chip shows."""
        return self.loop.state

    def poke(self) -> None:
        """Something was written."""
        self.loop.poke()

    def stop(self) -> None:
        """End everything that runs; what was committed stays."""
        self.over.set()
        self.unlisten()
        self.listener.stop(2.0)
        self.loop.stop()
        self.door.close()


def start_sync(
    *,
    opened: OpenVault,
    spool: Spool,
    settings: DeviceSettings,
    keeper: KeeperDoor,
    clock: Clock,
    after_round: Callable[[SyncReport], None] = lambda _report: None,
) -> HouseSync | None:
    """None for a house without a hub. Hints, own writes and a minute without either start a round."""
    hub = opened.authority().hub
    if not settings.hub_url or hub is None:
        return None
    address = HubAddress(url=settings.hub_url, pin=settings.hub_pin)

    def token(method: str, path: str, body_hash: bytes, _hub_ms: int) -> str:
        return keeper.hub_token(method, path, body_hash)

    door = HubDoor(address, token=token, hub_now=clock.now_ms)
    transport = HubTransport(door, name=hub.hub)
    replica = VaultReplica(
        vault=opened.vault,
        vault_id=opened.vault_id,
        device=opened.device,
        vault_authority=opened.authority,
        applier=opened.applier,
        beside=Beside(
            vault=opened.vault,
            authority=opened.authority,
            clock=clock,
            own_recipient=recipient_of(vault_pair(opened.vault).public),
        ),
        keys_came=opened.learn_keys,
    )
    spooled = SpoolReplica(spool=spool, device=opened.device, facility=opened.facility)
    loop: SyncLoop

    def stopped() -> bool:
        return loop.stopped

    engines = (
        Engine(spooled, transport, stopped=stopped),
        Engine(
            replica, transport, progress=lambda done, total: loop.show_progress(done, total), stopped=stopped
        ),
    )
    loop = SyncLoop(
        SyncWork(rounds=engines, waiting=replica.count_outgoing), clock=clock, reported=after_round
    )

    def wrote(changes: Changes) -> None:
        if not changes.remote:
            loop.poke()

    def heard(_hint: Hint) -> None:
        loop.hinted()

    listener = Listener(HubDoor(address, token=token, hub_now=clock.now_ms), heard, jitter=random)
    over = threading.Event()
    threading.Thread(target=_keep_mark, args=(opened, over), name="mark", daemon=True).start()
    sync = HouseSync(
        loop=loop, door=door, listener=listener, unlisten=opened.changes.listen(wrote), over=over
    )
    loop.start()
    listener.start()
    return sync


def _keep_mark(opened: OpenVault, over: threading.Event) -> None:
    """Sync the high-water mark each second; at lock it is synced once more."""
    while not over.wait(_MARK_SECONDS):
        try:
            opened.high_water.sync()
        except (Trouble, OSError):
            return
