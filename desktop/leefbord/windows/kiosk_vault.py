"""The vault of an open kiosk: the file, what is read without anybody signed in, and its sync."""

from collections.abc import Callable
from dataclasses import dataclass

from leefbord.bootstrap import House, look_into_house, packages, record_types
from leefbord.core.clock import Clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, Entropy, VaultId
from leefbord.keys.vault_header import HeaderFile
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.house_sync import HouseSync, start_sync
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.open_vault import OpenVault, open_vault
from leefbord.services.profile import Profile
from leefbord.store.authority_store import entries_after
from leefbord.store.spool import Spool
from leefbord.store.vault import Vault
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
        self.sync.stop()
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
        return OpenKiosk(
            opened=opened,
            looked_into=look_into_house(opened=opened, clock=clock),
            spool=spool,
            sync=start_sync(
                opened=opened,
                spool=spool,
                settings=settings,
                keeper=keeper,
                clock=clock,
                after_round=lambda _report: after_round(),
            ),
        )
    except BaseException:
        vault.close()
        if spool is not None:
            spool.close()
        raise


def _device_of(vault: Vault, vault_id: VaultId) -> DeviceId:
    """Whose vault this is, by its own copy of the log; open_vault verifies that log."""
    for raw in entries_after(vault.rows(), 0):
        body = parse_entry(raw).request.body
        if isinstance(body, VaultBody) and body.vault == vault_id:
            return body.device
    raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="no-vault-entry")
