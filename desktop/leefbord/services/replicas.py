"""Plugs an open vault and a spool to the engine's Replica protocol."""

from leefbord.core.changes import Changes
from leefbord.core.clock import Clock
from leefbord.core.ids import RecordId
from leefbord.core.sealed import SEALS
from leefbord.services.open_vault import OpenVault
from leefbord.services.vault_making import vault_pair
from leefbord.store.spool import Spool
from leefbord.sync.beside import Beside
from leefbord.sync.spool_replica import SpoolReplica
from leefbord.sync.vault_replica import VaultReplica
from leefbord.wire.wraps import recipient_of


def vault_replica(opened: OpenVault, clock: Clock) -> VaultReplica:
    """The open vault, as the engine sees it."""
    beside = Beside(
        vault=opened.vault,
        authority=opened.authority,
        clock=clock,
        own_recipient=recipient_of(vault_pair(opened.vault).public),
    )
    return VaultReplica(
        vault=opened.vault,
        vault_id=opened.vault_id,
        device=opened.device,
        vault_authority=opened.authority,
        applier=opened.applier,
        beside=beside,
        keys_came=opened.learn_keys,
        seals_came=lambda: opened.changes.tell(
            Changes(records=frozenset({(SEALS, RecordId(b""))}), remote=True)
        ),
    )


def spool_of_open_vault(opened: OpenVault, spool: Spool) -> SpoolReplica:
    """The spool while the vault is open: the log, this device's bundles, and bundles for other devices."""
    return SpoolReplica(spool, facility=opened.facility, device=opened.device, everything=lambda: False)
