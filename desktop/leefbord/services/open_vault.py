"""An open vault with everything that does not depend on who is signed in: keys, authority, apply."""

from collections.abc import Sequence
from dataclasses import dataclass

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.clock import Clock, HybridClock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import DeviceId, Entropy, FacilityId, GroupId, VaultId
from leefbord.core.records import RecordType
from leefbord.keys.key_ring import KeyRing
from leefbord.services.profile import Profile
from leefbord.services.vault_making import vault_pair
from leefbord.store.apply import Applier
from leefbord.store.authority_store import VaultAuthority
from leefbord.store.high_water import HighWater, Missing
from leefbord.store.meta import renew_incarnation, saved_clock
from leefbord.store.record_types import RecordTypes
from leefbord.store.vault import Vault
from leefbord.store.wrapped_stream_keys import WrappedStreamKeys
from leefbord.store.writer import VaultActs
from leefbord.store.writer_identity import WriterIdentity
from leefbord.sync.learn_keys import learn_keys


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class OpenVault:
    """Parts of one open vault. `missing` says which work the high-water mark knows and the file lacks."""

    vault: Vault
    facility: FacilityId
    group: GroupId
    device: DeviceId
    vault_id: VaultId
    authority: VaultAuthority
    ring: KeyRing
    keys: WrappedStreamKeys
    types: RecordTypes
    applier: Applier
    hybrid: HybridClock
    changes: ChangesBroadcast
    high_water: HighWater
    missing: Missing | None
    entropy: Entropy

    def learn_keys(self) -> int:
        """Open the class keys that were wrapped to this vault since; how many are new."""
        return learn_keys(self.vault.rows(), self.ring, self.authority(), vault_pair(self.vault))

    def writer(self, identity: WriterIdentity) -> VaultActs:
        """The door for one session's acts."""
        return VaultActs(
            vault=self.vault,
            types=self.types,
            identity=identity,
            keys=self.keys,
            authority=self.authority,
            clock=self.hybrid,
            changes=self.changes,
            entropy=self.entropy,
            high_water=self.high_water,
        )

    def accept_loss(self) -> None:
        """After `missing` was announced: forget the mark of what is gone and start a new chain."""
        with self.vault.write() as rows:
            self.high_water.accept_loss(rows)
            renew_incarnation(rows, self.entropy)
        self.vault.forget_remembered()

    def close(self) -> None:
        """Sync the high-water mark, close the file, forget the keys."""
        self.high_water.close()
        self.vault.close()


def open_vault(
    *,
    vault: Vault,
    profile: Profile,
    group: GroupId,
    device: DeviceId,
    record_types: Sequence[RecordType],
    clock: Clock,
    entropy: Entropy,
) -> OpenVault:
    """Put the parts together on an open file; Trouble when its authority log does not hold."""
    authority = VaultAuthority(vault)
    state = authority()
    if state.facility is None:
        raise Trouble(TroubleKind.VAULT_DAMAGED, code="no-log")
    ring = KeyRing()
    learn_keys(vault.rows(), ring, state, vault_pair(vault))
    rows = vault.rows()
    hybrid = HybridClock(clock, last=saved_clock(rows))
    types = RecordTypes(record_types)
    changes = ChangesBroadcast()
    keys = WrappedStreamKeys(
        vault=vault, ring=ring, facility=state.facility, group=group, authority=authority, entropy=entropy
    )
    vault_id = next(
        (
            held.body.vault
            for held in state.vaults.values()
            if held.body.device == device and held.body.group == group
        ),
        None,
    )
    if vault_id is None:
        raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="no-vault-entry")
    high_water = HighWater(profile.high_water(group), vault_id)
    applier = Applier(
        vault=vault,
        types=types,
        keys=keys,
        authority=authority,
        clock=hybrid,
        changes=changes,
        device=device,
        entropy=entropy,
    )
    opened = OpenVault(
        vault=vault,
        facility=state.facility,
        group=group,
        device=device,
        vault_id=vault_id,
        authority=authority,
        ring=ring,
        keys=keys,
        types=types,
        applier=applier,
        hybrid=hybrid,
        changes=changes,
        high_water=high_water,
        missing=high_water.check_at_open(rows),
        entropy=entropy,
    )
    applier.release_held()
    return opened
