"""The vault of an open kiosk: the file, what is read without anybody signed in, and its sync."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from leefbord.bootstrap import House, look_into_house, packages, record_types
from leefbord.core.clock import Clock, SystemClock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, Entropy, VaultId
from leefbord.keys.vault_header import HeaderFile
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.house_chores import Chores, HouseChores
from leefbord.services.house_sync import HouseSync, start_sync
from leefbord.services.hub_clock import HubTime
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.open_vault import OpenVault, open_vault
from leefbord.services.profile import Profile
from leefbord.store.authority_store import entries_after
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
from leefbord.sync.transport_hub import HubTransport
from leefbord.wire.authority import parse_entry
from leefbord.wire.authority_bodies import DeviceBody, VaultBody
from leefbord.wire.authority_view import AuthorityView


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class OpenKiosk:
    """From the opening by staff to the closing; every youth's session stands on it."""

    opened: OpenVault
    looked_into: House
    spool: Spool
    sync: HouseSync
    chores: HouseChores
    follow_over: threading.Event

    @property
    def view(self) -> AuthorityView:
        """The authority log as the vault has it."""
        return self.opened.authority()

    @property
    def kiosk(self) -> DeviceBody:
        """This kiosk, as the log names it."""
        return self.view.devices[self.opened.device].body

    def poke(self) -> None:
        """Something waits for the hub."""
        self.sync.poke()

    def close(self) -> None:
        """End sync, close the file, forget its keys."""
        self.follow_over.set()
        self.sync.stop()
        self.chores.stop()
        self.opened.close()
        self.spool.close()


def open_kiosk(
    vault_key: bytes,
    *,
    profile: Profile,
    settings: DeviceSettings,
    keeper: KeeperDoor,
    clock: Clock,
    entropy: Entropy,
    after_round: Callable[[], None],
) -> OpenKiosk:
    """Open the vault with its key, from a colleague's slot or held by the keeper; blocks for 0.2 s."""
    group = settings.group
    header = HeaderFile(profile.header(group)).load()
    vault = Vault.open(profile.vault(group), vault_key, packages=packages())
    spool: Spool | None = None
    try:
        opened = open_vault(
            vault=vault,
            profile=profile,
            group=group,
            device=_device_of(vault, header.vault),
            record_types=record_types(),
            clock=clock,
            entropy=entropy,
        )
        spool = Spool.open(profile.spool)
        looked_into = look_into_house(opened=opened, clock=clock)
        sync = start_sync(
            opened=opened,
            spool=spool,
            settings=settings,
            keeper=keeper,
            clock=clock,
            after_round=lambda _report: after_round(),
        )
        # Nobody searches at a kiosk, and a youth's session is short: only held work is released.
        chores = HouseChores(
            Chores(index=lambda _most: 0, release=opened.applier.release_held, renew=lambda: None), clock
        )
        chores.start()
        return OpenKiosk(
            opened=opened,
            looked_into=looked_into,
            spool=spool,
            sync=sync,
            chores=chores,
            follow_over=_follow_hub_time(opened, sync, clock, entropy),
        )
    except BaseException:
        vault.close()
        if spool is not None:
            spool.close()
        raise


def _follow_hub_time(opened: OpenVault, sync: HouseSync, clock: Clock, entropy: Entropy) -> threading.Event:
    """Learn how far the clock of this kiosk is from the hub's; set the event to end that."""
    over = threading.Event()
    if sync.door is not None and isinstance(clock, SystemClock):
        hub_time = HubTime(
            HubTransport(sync.door, name=b""),
            public=lambda: hub.signing_key if (hub := opened.authority().hub) is not None else None,
            os_clock=SystemClock(time.time_ns),
            stamps=clock,
            entropy=entropy,
        )
        threading.Thread(target=hub_time.follow, args=(over,), name="hub-time", daemon=True).start()
    return over


def _device_of(vault: Vault, vault_id: VaultId) -> DeviceId:
    """Whose vault this is, by its own copy of the log; open_vault verifies that log."""
    for raw in entries_after(vault.rows(), 0):
        body = parse_entry(raw).request.body
        if isinstance(body, VaultBody) and body.vault == vault_id:
            return body.device
    raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="no-vault-entry")
