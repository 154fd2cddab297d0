"""Two desks of one living group with real vaults, a real authority log and real segments."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.authority_world import World, first_run
from tests.helpers.fixed_clock import FixedClock, clock_at
from tests.helpers.note_records import NOTE_PACKAGE, NOTE_TYPES

from leefbord.core.changes import ChangesBroadcast
from leefbord.core.clock import FUTURE_TOLERANCE_MS, HybridClock, stamp_at
from leefbord.core.ids import DeviceId, Hash, PersonId, VaultId
from leefbord.core.records import RecordType
from leefbord.core.streams import StreamId
from leefbord.store.applied import Applied
from leefbord.store.apply import Applier
from leefbord.store.high_water import HighWater
from leefbord.store.log import names, segment_raw
from leefbord.store.meta import saved_clock
from leefbord.store.record_types import RecordTypes
from leefbord.store.state_hash import state_hash
from leefbord.store.stream_keys import WritingKey
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.store.writer import VaultActs
from leefbord.store.writer_identity import WriterIdentity
from leefbord.wire.certificate import Use, make_body, make_certificate
from leefbord.wire.labels import CERTIFICATE
from leefbord.wire.signing import public_of, sign
from leefbord.wire.stream_key import commitment


class SharedStreamKeys:
    """Implements StreamKeys with one key per stream that every desk knows, unless it was taken away."""

    def __init__(self) -> None:
        self.unknown: set[StreamId] = set()
        self._keys: dict[StreamId, WritingKey] = {}

    def key(self, stream: StreamId) -> bytes:
        """The same key everywhere."""
        return self._named(stream).key

    def _named(self, stream: StreamId) -> WritingKey:
        found = self._keys.get(stream)
        if found is None:
            key = hashlib.sha256(b"key of " + stream.text.encode()).digest()
            found = self._keys[stream] = WritingKey(key, commitment(key), 1)
        return found

    def writing_key(self, rows: VaultRows, stream: StreamId) -> WritingKey:
        """See StreamKeys.writing_key."""
        return self._named(stream)

    def reading_key(self, rows: VaultRows, stream: StreamId, wanted: Hash) -> bytes | None:
        """See StreamKeys.reading_key."""
        return None if stream in self.unknown else self.key(stream)


class CountedEntropy:
    """Bytes that only look random: the same in every run, different for each name."""

    def __init__(self, name: str) -> None:
        self._name = name.encode()
        self._count = 0

    def __call__(self, size: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(self._name + self._count.to_bytes(8, "big")).digest(size)


@dataclass
class Desk:
    """One vault with its writer and its reader."""

    name: str
    vault: Vault
    clock: FixedClock
    hybrid: HybridClock
    acts: VaultActs
    applier: Applier
    changes: ChangesBroadcast
    keys: SharedStreamKeys
    device: DeviceId
    path: Path
    key: bytes
    high_water: HighWater
    types: RecordTypes

    def close(self) -> None:
        """As at lock."""
        self.high_water.close()
        self.vault.close()

    def segments(self, stream: StreamId) -> list[bytes]:
        """The exact bytes of all this desk has of a stream, in no particular order."""
        rows = self.vault.rows()
        return [raw for name in sorted(names(rows, stream)) if (raw := segment_raw(rows, name))]

    def receive(self, raws: list[bytes], *, from_hub: bool = True) -> Applied:
        """Apply segments."""
        return self.applier.apply_segments(raws, from_hub=from_hub)

    def pull_from(self, other: "Desk", stream: StreamId) -> Applied:
        """Apply all that another desk has of a stream."""
        return self.receive(other.segments(stream))

    def hash_of(self, stream: StreamId) -> bytes:
        """The state hash of a stream."""
        return state_hash(self.vault.rows(), stream)


@dataclass
class SmallHouse:
    """The world (authority log), and its desks by name."""

    folder: Path
    world: World
    clock: FixedClock
    types: tuple[RecordType, ...]
    packages: tuple[str, ...]
    desks: dict[str, Desk] = field(default_factory=dict)
    entropy: Callable[[str], Callable[[int], bytes]] = CountedEntropy

    def desk(
        self, name: str = "desk", *, person: str = "worker", synchronous: str = "OFF", vault_of: str = ""
    ) -> Desk:
        """A vault on a desk with an open session of a person; `vault_of` writes as another vault's clone."""
        vault_name = vault_of or name
        key = hashlib.sha256(vault_name.encode()).digest()
        path = self.folder / f"{name}.vault"
        opened = Vault.open if path.exists() else Vault.create
        vault = opened(path, key, packages=self.packages, synchronous=synchronous)
        return self._opened(name, vault_name, person, vault, path, key)

    def _opened(self, name: str, vault_name: str, person: str, vault: Vault, path: Path, key: bytes) -> Desk:
        world = self.world
        clock = FixedClock(self.clock.ms)
        hybrid = HybridClock(clock, last=saved_clock(vault.rows()))
        keys = SharedStreamKeys()
        types = RecordTypes(self.types)
        changes = ChangesBroadcast()
        entropy = self.entropy(f"{name} {person} {saved_clock(vault.rows())}")
        high_water = HighWater(path.with_suffix(".mark"), world.vault(vault_name))
        acts = VaultActs(
            vault=vault,
            types=types,
            keys=keys,
            clock=hybrid,
            changes=changes,
            identity=self.identity(vault_name, person),
            authority=lambda: world.state,
            entropy=entropy,
            high_water=high_water,
        )
        applier = Applier(
            vault=vault,
            types=types,
            keys=keys,
            clock=hybrid,
            changes=changes,
            authority=lambda: world.state,
            device=world.device(vault_name),
            entropy=entropy,
        )
        desk = Desk(
            name=name,
            vault=vault,
            clock=clock,
            hybrid=hybrid,
            acts=acts,
            applier=applier,
            changes=changes,
            keys=keys,
            device=world.device(vault_name),
            path=path,
            key=key,
            high_water=high_water,
            types=types,
        )
        self.desks[name] = desk
        return desk

    def identity(self, vault_name: str, person: str) -> WriterIdentity:
        """A certified session of a person on a desk, or on the kiosk."""
        world = self.world
        held = world.state.devices.get(world.device(vault_name))
        use = Use(held.body.kind.value) if held else Use.DESK
        session = world.signing(f"session {vault_name} {person}")
        now = self.clock.ms
        head = world.state.head
        assert head is not None
        body = make_body(
            facility=world.facility,
            session_key=public_of(session),
            vault=world.vault(vault_name),
            device=world.device(vault_name),
            person=world.person(person),
            use=use,
            generation=1,
            grants=[grant.grant for grant in world.state.grants_of(world.person(person))],
            authority=head,
            issued=stamp_at(now),
            not_after=stamp_at(now + 24 * 3_600_000 - FUTURE_TOLERANCE_MS),
        )
        certificate = make_certificate(
            body,
            sign(world.signing(f"{person} {use.value} 1"), CERTIFICATE, body),
            sign(world.signing(f"device {vault_name}"), CERTIFICATE, body),
        )
        return WriterIdentity(
            facility=world.facility,
            device=world.device(vault_name),
            vault=VaultId(world.vault(vault_name)),
            group=world.group("oak"),
            person=PersonId(world.person(person)),
            session_key=session,
            certificate=certificate,
        )

    def close(self) -> None:
        """Close every vault."""
        for desk in self.desks.values():
            desk.close()


def small_house(
    folder: Path,
    *,
    types: tuple[RecordType, ...] = NOTE_TYPES,
    packages: tuple[str, ...] = (NOTE_PACKAGE,),
    grow: Callable[[World], None] | None = None,
) -> SmallHouse:
    """The group "oak" with two enrolled desks, `desk` and `desk2`; `grow` adds to the authority log."""
    world = first_run()
    world.add(world.device_body("desk2"))
    world.add(world.vault_body("desk2", "desk2", "oak"))
    if grow is not None:
        grow(world)
    return SmallHouse(folder, world, clock_at(2026, 10, 14, 14, 33), types, packages)
