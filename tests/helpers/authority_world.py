"""A small facility whose authority log grows by signed requests: for tests of every room that needs one."""

import hashlib
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.clock import stamp_at
from leefbord.core.ids import NO_GROUP, DeviceId, FacilityId, GrantId, GroupId, PersonId, RoleId, VaultId
from leefbord.core.people import BuiltInRole
from leefbord.core.streams import StreamClass
from leefbord.wire.authority import Entry, Request, make_request
from leefbord.wire.authority_bodies import (
    DeviceBody,
    DeviceKind,
    EntryBody,
    EntryKind,
    EpochBody,
    FacilityBody,
    GrantBody,
    GroupBody,
    KeyBody,
    PersonBody,
    PlacementBody,
    RoleBody,
    VaultBody,
    built_in_role_id,
    facility_of,
)
from leefbord.wire.authority_log import next_entry
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.certificate import Certificate, CertificateBody, Use, make_certificate
from leefbord.wire.encoding import pack
from leefbord.wire.hpke import HpkePair, new_pair
from leefbord.wire.labels import CERTIFICATE
from leefbord.wire.signing import public_of, sign
from leefbord.wire.stream_key import class_commitment, seal_previous

ADMIN_ROLE = built_in_role_id(BuiltInRole.ADMIN)
LEAD_ROLE = built_in_role_id(BuiltInRole.TEAM_LEAD)
WORKER_ROLE = built_in_role_id(BuiltInRole.CARE_WORKER)
YOUTH_ROLE = built_in_role_id(BuiltInRole.YOUTH)
WORKER_PERMISSIONS = ("reports.write",)
YOUTH_PERMISSIONS = ("diary.write",)
LEAD_KINDS = (
    EntryKind.DEVICE,
    EntryKind.EPOCH,
    EntryKind.GRANT,
    EntryKind.KEY,
    EntryKind.PERSON,
    EntryKind.PLACEMENT,
    EntryKind.REVOKE,
    EntryKind.SUSPEND,
    EntryKind.VAULT,
)
LEAD_PERMISSIONS = tuple(sorted((*(kind.permission for kind in LEAD_KINDS), *WORKER_PERMISSIONS)))
ADMIN_PERMISSIONS = tuple(
    sorted((*(kind.permission for kind in EntryKind), *WORKER_PERMISSIONS, *YOUTH_PERMISSIONS))
)


def counted(seed: bytes, name: str, size: int = 16) -> bytes:
    """The same bytes for the same name, of any size."""
    blocks = (
        hashlib.sha256(seed + name.encode() + bytes([block])).digest() for block in range(-(-size // 32))
    )
    return b"".join(blocks)[:size]


@dataclass
class World:
    """Keys by name, and the log so far. The names are words of the tests; none is in the log."""

    seed: bytes = b"world"
    entries: list[Entry] = field(default_factory=list)
    state: AuthorityState = field(default_factory=AuthorityState.empty)
    class_keys: dict[tuple[GroupId, StreamClass, int], bytes] = field(default_factory=dict)
    sequencer_key: str = "device desk"
    now_ms: int = 1_790_000_000_000

    def bytes(self, name: str, size: int = 16) -> bytes:
        """Bytes that belong to a name."""
        return counted(self.seed, name, size)

    def signing(self, name: str) -> Ed25519PrivateKey:
        """The Ed25519 key of a name: `root`, `device desk`, `admin desk 1`."""
        return Ed25519PrivateKey.from_private_bytes(self.bytes("sign " + name, 32))

    def hpke(self, name: str) -> HpkePair:
        """The HPKE pair of a name: `recovery`, `device desk`, `vault desk`, `admin desk 1`."""
        return new_pair(lambda size: self.bytes("hpke " + name, size))

    def person(self, name: str) -> PersonId:
        """A person's id."""
        return PersonId(self.bytes("person " + name))

    def group(self, name: str) -> GroupId:
        """A group's id."""
        return GroupId(self.bytes("group " + name))

    def device(self, name: str) -> DeviceId:
        """A device's id."""
        return DeviceId(self.bytes("device " + name))

    def vault(self, name: str) -> VaultId:
        """A vault's id."""
        return VaultId(self.bytes("vault " + name))

    def grant_id(self, name: str) -> GrantId:
        """A grant's id."""
        return GrantId(self.bytes("grant " + name))

    @property
    def facility(self) -> FacilityId:
        """The facility's id."""
        return self.state.facility or facility_of(self.facility_body())

    def facility_body(self) -> FacilityBody:
        """Entry 0's body."""
        return FacilityBody(
            root_key=public_of(self.signing("root")),
            recovery_key=self.hpke("recovery").public,
            sequencer=self.device("desk"),
            sequencer_key=public_of(self.signing("device desk")),
        )

    def request(self, body: EntryBody, *, by: str = "root", cosigned: tuple[str, ...] = ()) -> Request:
        """A signed request on the present head; `by` and `cosigned` name keys."""
        return make_request(
            body,
            facility=self.facility,
            head=self.state.head,
            author=self.signing(by),
            cosigners=tuple(self.signing(name) for name in cosigned),
        )

    def append(self, request: Request) -> Entry:
        """Sequence a request."""
        entry = next_entry(self.state, request, self.signing(self.sequencer_key))
        self.state = self.state.apply(entry)
        self.entries.append(entry)
        return entry

    def add(self, body: EntryBody, *, by: str = "root", cosigned: tuple[str, ...] = ()) -> Entry:
        """Ask and sequence in one go."""
        return self.append(self.request(body, by=by, cosigned=cosigned))

    def key_body(self, name: str, use: Use = Use.DESK, generation: int = 1) -> KeyBody:
        """A generation of a person's keys; its keys are named `<name> <use> <generation>`."""
        label = f"{name} {use.value} {generation}"
        return KeyBody(
            person=self.person(name),
            use=use,
            generation=generation,
            signing_key=public_of(self.signing(label)),
            hpke_key=self.hpke(label).public,
        )

    def device_body(self, name: str, kind: DeviceKind = DeviceKind.DESK) -> DeviceBody:
        """A device; its keys are named `device <name>`."""
        return DeviceBody(
            device=self.device(name),
            kind=kind,
            signing_key=public_of(self.signing("device " + name)),
            hpke_key=self.hpke("device " + name).public,
        )

    def vault_body(self, name: str, device: str, group: str) -> VaultBody:
        """A vault of a group on a device."""
        return VaultBody(
            vault=self.vault(name),
            device=self.device(device),
            group=self.group(group),
            hpke_key=self.hpke("vault " + name).public,
        )

    def grant_body(self, name: str, person: str, role: RoleId, scope: GroupId = NO_GROUP) -> GrantBody:
        """A grant, in the whole facility unless a group is named."""
        return GrantBody(grant=self.grant_id(name), person=self.person(person), role=role, scope=scope)

    def epoch_body(self, stream_class: StreamClass, group: GroupId = NO_GROUP) -> EpochBody:
        """The next epoch of a class, for the vaults that should get it."""
        number = len(self.state.epochs(group, stream_class)) + 1
        key = self.bytes(f"class {group.hex()} {stream_class} {number}", 32)
        self.class_keys[group, stream_class, number] = key
        previous = None
        if number > 1:
            previous = seal_previous(
                key,
                self.class_keys[group, stream_class, number - 1],
                facility=self.facility,
                group=group,
                stream_class=stream_class,
                number=number,
            )
        return EpochBody(
            group=group,
            stream_class=stream_class,
            number=number,
            commitment=class_commitment(key),
            recipients=tuple(sorted(self.state.recipients(group, stream_class))),
            previous=previous,
        )

    def placement_body(self, name: str, youth: str, group: str, *, ends: bool = False) -> PlacementBody:
        """A youth's stay starts or ends."""
        return PlacementBody(
            placement=self.bytes("placement " + name),
            youth=self.person(youth),
            group=self.group(group),
            ends=ends,
        )

    def certificate(
        self, person: str, *, device: str = "desk", grants: tuple[str, ...] | None = None
    ) -> Certificate:
        """A session's certificate; the session key is named `session <person>`, the vault like the device."""
        assert self.state.head is not None
        held = self.state.devices[self.device(device)].body
        use = Use(held.kind.value)
        key = self.state.keys_of(self.person(person), use)[-1].body
        body = CertificateBody(
            facility=self.facility,
            session_key=public_of(self.signing("session " + person)),
            vault=self.vault(device),
            device=self.device(device),
            person=self.person(person),
            use=use,
            generation=key.generation,
            grants=(self.grant_id(person),)
            if grants is None
            else tuple(sorted(self.grant_id(name) for name in grants)),
            authority_number=self.state.head.number,
            authority_hash=self.state.head.hash,
            issued=stamp_at(self.now_ms),
            not_after=stamp_at(self.now_ms + 16 * 3_600_000),
            additions={},
        )
        return self.signed(body, person, device)

    def signed(self, body: CertificateBody, person: str, device: str) -> Certificate:
        """A certificate body with the signatures of a person (for that device's use) and a device."""
        raw = pack(body)
        use = self.state.devices[self.device(device)].body.kind.value
        generation = len(self.state.keys_of(self.person(person), Use(use)))
        person_key = self.signing(f"{person} {use} {generation}")
        return make_certificate(
            raw, sign(person_key, CERTIFICATE, raw), sign(self.signing("device " + device), CERTIFICATE, raw)
        )


def first_run(world: World | None = None) -> World:
    """A facility with an admin, a lead and a worker, group "oak" with a desk and a kiosk, youth "yara"."""
    world = world or World()
    oak = world.group("oak")
    world.add(world.facility_body())
    world.add(world.device_body("desk"))
    world.add(RoleBody(role=ADMIN_ROLE, permissions=ADMIN_PERMISSIONS))
    world.add(RoleBody(role=LEAD_ROLE, permissions=LEAD_PERMISSIONS))
    world.add(RoleBody(role=WORKER_ROLE, permissions=WORKER_PERMISSIONS))
    world.add(RoleBody(role=YOUTH_ROLE, permissions=YOUTH_PERMISSIONS))
    world.add(GroupBody(group=oak))
    for name in ("admin", "lead", "worker"):
        world.add(PersonBody(person=world.person(name)))
        world.add(world.key_body(name), cosigned=(f"{name} desk 1",))
        world.add(world.key_body(name, Use.KIOSK), cosigned=(f"{name} kiosk 1",))
    world.add(world.grant_body("admin", "admin", ADMIN_ROLE))
    world.add(world.grant_body("lead", "lead", LEAD_ROLE, oak))
    world.add(world.grant_body("worker", "worker", WORKER_ROLE, oak))
    world.add(world.vault_body("desk", "desk", "oak"))
    world.add(world.device_body("kiosk", DeviceKind.KIOSK), by="lead desk 1")
    world.add(world.vault_body("kiosk", "kiosk", "oak"), by="lead desk 1")
    world.add(world.epoch_body(StreamClass.FACILITY), by="admin desk 1")
    world.add(world.epoch_body(StreamClass.TEAM, oak), by="lead desk 1")
    world.add(world.epoch_body(StreamClass.HOUSE, oak), by="lead desk 1")
    world.add(PersonBody(person=world.person("yara")), by="lead desk 1")
    world.add(world.placement_body("yara", "yara", "oak"), by="lead desk 1")
    world.add(world.grant_body("yara", "yara", YOUTH_ROLE, oak), by="lead desk 1")
    return world


def with_youth_key(world: World) -> World:
    """Yara makes her key at the kiosk, the worker beside her."""
    world.add(
        world.key_body("yara", Use.KIOSK), by="worker kiosk 1", cosigned=("yara kiosk 1", "device kiosk")
    )
    return world
