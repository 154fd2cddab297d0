"""A whole desk or kiosk without a window: own vault, own key ring, real wraps, synced through a real hub."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.authority_world import World
from tests.helpers.fixed_clock import FixedClock
from tests.helpers.hub_world import hub_ms
from tests.helpers.note_records import NOTE_PACKAGE, NOTE_TYPES
from tests.helpers.small_house import SmallHouse

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.clock import HybridClock
from leefbord.core.ids import NO_GROUP
from leefbord.core.records import RecordType
from leefbord.core.streams import StreamClass, StreamId
from leefbord.keys.class_keys import wrap_class_key
from leefbord.keys.key_ring import KeyRing
from leefbord.store.apply import Applier
from leefbord.store.authority_store import VaultAuthority
from leefbord.store.log import names, segment_raw
from leefbord.store.record_types import RecordTypes
from leefbord.store.state_hash import state_hash
from leefbord.store.vault import Vault
from leefbord.store.wrap_store import add_class_wrap
from leefbord.store.wrapped_stream_keys import WrappedStreamKeys
from leefbord.store.writer import VaultActs
from leefbord.sync.beside import Beside
from leefbord.sync.engine import Engine, SyncReport
from leefbord.sync.learn_keys import learn_keys
from leefbord.sync.transport import Transport
from leefbord.sync.vault_replica import VaultReplica
from leefbord.wire.authority import parse_entry
from leefbord.wire.wraps import recipient_of


@dataclass
class HeadlessDesk:
    """One vault of group "oak", unlocked by a person."""

    name: str
    world: World
    vault: Vault
    ring: KeyRing
    acts: VaultActs
    applier: Applier
    replica: VaultReplica
    changes: ChangesBroadcast

    def sync(self, transport: Transport) -> SyncReport:
        """A whole round."""
        return Engine(self.replica, transport).run_once()

    def approve(self, devices: Iterable[str]) -> None:
        """Wrap the class keys for the vaults of these devices and for recovery, as an approval does."""
        oak, view = self.world.group("oak"), self.replica.authority()
        lead = self.world.signing("lead desk 1")
        with self.vault.write() as rows:
            for group, stream_class in (
                (NO_GROUP, StreamClass.FACILITY),
                (oak, StreamClass.TEAM),
                (oak, StreamClass.HOUSE),
            ):
                vaults = [self.world.vault(name) for name in devices]
                allowed = set(vaults) & view.recipients(group, stream_class)
                publics = [view.vaults[vault].body.hpke_key for vault in vaults if vault in allowed]
                for public in (*publics, view.recovery_key):
                    wrap = wrap_class_key(
                        self.world.class_keys[group, stream_class, 1],
                        facility=self.world.facility,
                        group=group,
                        stream_class=stream_class,
                        number=1,
                        recipient_public=public,
                        signer=lead,
                    )
                    add_class_wrap(rows, wrap, pushed=False)
        self.replica.keys_came()

    def plan(self, stream: StreamId, title: str) -> None:
        """One act of one intent."""
        with self.acts.act("Appointment planned") as act:
            act.set(stream, "test.plan", act.new_id(), {"title": {"title": title}})

    def titles(self) -> list[str]:
        """What the projection shows."""
        found = self.vault.rows().execute("SELECT title FROM plan ORDER BY title")
        return [str(row[0]) for row in found]

    def hash_of(self, stream: StreamId) -> bytes:
        """The state hash of a stream."""
        return state_hash(self.vault.rows(), stream)

    def segments(self, stream: StreamId) -> dict[bytes, bytes | None]:
        """The exact bytes of all segments of a stream, by name."""
        rows = self.vault.rows()
        return {name: segment_raw(rows, name) for name in names(rows, stream)}


def headless_desk(
    folder: Path,
    world: World,
    name: str,
    *,
    first: bool = False,
    person: str = "worker",
    known: Sequence[RecordType] = NOTE_TYPES,
    packages: tuple[str, ...] = (NOTE_PACKAGE,),
) -> HeadlessDesk:
    """Create the vault of a device of the world; the `first` desk has the authority log already."""
    key = hashlib.sha256(name.encode()).digest()
    vault = Vault.create(folder / f"{name}.vault", key, packages=packages)
    authority = VaultAuthority(vault)
    if first:
        entries = [parse_entry(entry.raw) for entry in world.entries]
        with vault.write() as rows:
            authority.accept(rows, entries, authority().apply_all(entries))
    clock = FixedClock(hub_ms())
    hybrid, ring, changes = HybridClock(clock), KeyRing(), ChangesBroadcast()
    types, pair = RecordTypes(known), world.hpke("vault " + name)
    keys = WrappedStreamKeys(
        vault=vault,
        ring=ring,
        facility=world.facility,
        group=world.group("oak"),
        authority=authority,
        entropy=os.urandom,
    )
    identity = SmallHouse(folder, world, clock, NOTE_TYPES, (NOTE_PACKAGE,)).identity(name, person)
    acts = VaultActs(
        vault=vault,
        types=types,
        identity=identity,
        keys=keys,
        authority=authority,
        clock=hybrid,
        changes=changes,
        entropy=os.urandom,
    )
    applier = Applier(
        vault=vault,
        types=types,
        keys=keys,
        authority=authority,
        clock=hybrid,
        changes=changes,
        device=world.device(name),
        entropy=os.urandom,
    )
    beside = Beside(vault=vault, authority=authority, clock=clock, own_recipient=recipient_of(pair.public))
    replica = VaultReplica(
        vault=vault,
        vault_id=world.vault(name),
        device=world.device(name),
        vault_authority=authority,
        applier=applier,
        beside=beside,
        keys_came=lambda: learn_keys(vault.rows(), ring, authority(), pair),
    )
    return HeadlessDesk(
        name=name,
        world=world,
        vault=vault,
        ring=ring,
        acts=acts,
        applier=applier,
        replica=replica,
        changes=changes,
    )
