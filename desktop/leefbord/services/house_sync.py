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
from leefbord.services.own_log import LOOK_SECONDS, exchange_log
from leefbord.services.replicas import spool_of_open_vault, vault_replica
from leefbord.services.sync_loop import SyncLoop, SyncWork
from leefbord.store.spool import Spool
from leefbord.sync.engine import Engine, SyncReport
from leefbord.sync.hub_door import HubAddress, HubDoor, TokenMaker
from leefbord.sync.listen import Hint, Listener
from leefbord.sync.status import SyncPhase, SyncState
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority_refused import AuthorityRefused
from leefbord.wire.malformed import Malformed

_MARK_SECONDS: Final = 1.0


@dataclass(frozen=True, kw_only=True)
class HouseSync:
    """Runs while a house is unlocked. `state()` is what the sync chip shows, cheap; `poke()` after requests.

    `round_now()` runs a whole round in the calling thread: what enrolment waits for. `door` is None in a
    house without a hub.
    """

    state: Callable[[], SyncState]
    poke: Callable[[], None]
    round_now: Callable[[], None]
    stop: Callable[[], None]
    door: HubDoor | None


def start_sync(
    *,
    opened: OpenVault,
    spool: Spool,
    settings: DeviceSettings,
    keeper: KeeperDoor,
    clock: Clock,
    after_round: Callable[[SyncReport], None] = lambda _report: None,
) -> HouseSync:
    """Hints of the hub, own writes and a minute without either start a round."""
    hub = opened.authority().hub
    if not settings.hub_url or hub is None:
        return _without_hub(opened, spool, clock)
    address = HubAddress(url=settings.hub_url, pin=settings.hub_pin)
    token = keeper_tokens(keeper)
    door = HubDoor(address, token=token, hub_now=clock.now_ms)
    transport = HubTransport(door, name=hub.hub)
    replica = vault_replica(opened, clock)
    working = threading.Lock()

    def stopped() -> bool:
        return loop.stopped

    def progress(done: int, total: int) -> None:
        loop.show_progress(done, total)

    of_vault = Engine(replica, transport, progress=progress, stopped=stopped)
    of_spool = Engine(spool_of_open_vault(opened, spool), transport, stopped=stopped)

    def rounds() -> SyncReport:
        with working:  # one round at a time, whoever asks for it
            report = of_vault.run_once()
            of_spool.run_once()  # after it: the keeper then knows the entries that were just asked for
            return report

    loop = SyncLoop(
        SyncWork(rounds=rounds, waiting=replica.count_outgoing), clock=clock, reported=after_round
    )

    def wrote(changes: Changes) -> None:
        if not changes.remote:
            loop.poke()

    def heard(_hint: Hint) -> None:
        loop.hinted()

    def round_now() -> None:
        rounds()

    listener = Listener(HubDoor(address, token=token, hub_now=clock.now_ms), heard, jitter=random)
    over = threading.Event()
    unlisten = opened.changes.listen(wrote)

    def stop() -> None:
        over.set()
        unlisten()
        listener.stop(2.0)
        loop.stop()
        door.close()

    threading.Thread(target=_keep_mark, args=(opened, over), name="mark", daemon=True).start()
    loop.start()
    listener.start()
    return HouseSync(state=lambda: loop.state, poke=loop.poke, round_now=round_now, stop=stop, door=door)


def _without_hub(opened: OpenVault, spool: Spool, clock: Clock) -> HouseSync:
    """Everything is on this PC; only the authority log goes to the keeper and back."""
    replica = vault_replica(opened, clock)
    over = threading.Event()

    def exchange() -> None:
        exchange_log(spool, replica)

    def keep_exchanging() -> None:
        while not over.wait(LOOK_SECONDS):
            try:
                exchange()
            except (Trouble, Malformed, AuthorityRefused):
                continue

    threading.Thread(target=keep_exchanging, name="own-log", daemon=True).start()
    threading.Thread(target=_keep_mark, args=(opened, over), name="mark", daemon=True).start()
    here = SyncState(phase=SyncPhase.UP_TO_DATE)
    return HouseSync(state=lambda: here, poke=exchange, round_now=exchange, stop=over.set, door=None)


def keeper_tokens(keeper: KeeperDoor) -> TokenMaker:
    """Tokens for requests to the hub; the keeper signs them with its own clock."""

    def token(method: str, path: str, body_hash: bytes, _hub_ms: int) -> str:
        return keeper.hub_token(method, path, body_hash)

    return token


def _keep_mark(opened: OpenVault, over: threading.Event) -> None:
    """Sync the high-water mark each second; at lock it is synced once more."""
    while not over.wait(_MARK_SECONDS):
        try:
            opened.high_water.sync()
        except (Trouble, OSError, ValueError):
            return
