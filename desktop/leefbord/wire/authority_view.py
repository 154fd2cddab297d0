"""What the authority log says, as data: ids, keys, roles, epochs, cuts; and the questions asked of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from leefbord.core.clock import Stamp
from leefbord.core.ids import (
    NO_GROUP,
    DeviceId,
    FacilityId,
    GrantId,
    GroupId,
    Hash,
    PersonId,
    RoleId,
    VaultId,
)
from leefbord.core.streams import StreamClass
from leefbord.wire.authority import Head
from leefbord.wire.authority_bodies import (
    DeviceBody,
    DeviceKind,
    EpochBody,
    GrantBody,
    HubBody,
    KeyBody,
    PersonBody,
    PlacementBody,
    SubjectKind,
    VaultBody,
)
from leefbord.wire.certificate import CertificateBody, Use
from leefbord.wire.malformed import Malformed

Body = TypeVar("Body")


@dataclass(frozen=True, slots=True)
class Held(Generic[Body]):
    """A body that stands in the log since an entry number, and until one once it was ended."""

    body: Body
    since: int
    ended: int | None = None

    @property
    def live(self) -> bool:
        """Not ended."""
        return self.ended is None

    def at(self, number: int) -> bool:
        """Whether it held when entry `number` was the newest."""
        return self.since <= number and (self.ended is None or number < self.ended)


class SignerKind(StrEnum):
    """Whose an Ed25519 key is."""

    ROOT = "root"
    PERSON = "person"
    DEVICE = "device"
    HUB = "hub"


class Signer(NamedTuple):
    """The owner of a signing key; use and generation for a person's."""

    kind: SignerKind
    id: bytes
    use: Use | None = None
    generation: int = 0


class Subject(NamedTuple):
    """What a revoke or suspend is about."""

    kind: SubjectKind
    id: bytes


class Cut(NamedTuple):
    """From entry `number` on, segments under `subject` count only as ancestors of (or among) those kept."""

    number: int
    subject: Subject
    kept: Mapping[str, tuple[Hash, ...]]

    def covers(self, certificate: CertificateBody) -> bool:
        """Whether segments under this certificate are the subject's."""
        kind, identifier = self.subject
        if kind is SubjectKind.PERSON:
            return certificate.person == identifier
        if kind is SubjectKind.DEVICE:
            return certificate.device == identifier
        return GrantId(identifier) in certificate.grants


@dataclass(frozen=True, kw_only=True)
class AuthorityView:
    """The log folded up to `head`; never changed in place.

    Maps keep what ended (see Held), as old segments are judged by the log of their time. `suspended` holds
    those of the log; `suspended_early` those of requests that are not sequenced yet.
    """

    facility: FacilityId | None = None
    head: Head | None = None
    hashes: tuple[Hash, ...] = ()
    requests: frozenset[Hash] = frozenset()
    root_key: bytes = b""
    recovery_key: bytes = b""
    sequencer: Signer | None = None
    sequencer_key: bytes = b""
    signers: Mapping[bytes, Signer] = field(default_factory=dict)
    groups: Mapping[GroupId, int] = field(default_factory=dict)
    persons: Mapping[PersonId, Held[PersonBody]] = field(default_factory=dict)
    keys: Mapping[tuple[PersonId, Use], tuple[Held[KeyBody], ...]] = field(default_factory=dict)
    devices: Mapping[DeviceId, Held[DeviceBody]] = field(default_factory=dict)
    vaults: Mapping[VaultId, Held[VaultBody]] = field(default_factory=dict)
    hubs: Mapping[DeviceId, HubBody] = field(default_factory=dict)
    hub: HubBody | None = None
    roles: Mapping[RoleId, tuple[tuple[int, frozenset[str]], ...]] = field(default_factory=dict)
    grants: Mapping[GrantId, Held[GrantBody]] = field(default_factory=dict)
    grants_by_person: Mapping[PersonId, tuple[GrantId, ...]] = field(default_factory=dict)
    epoch_history: Mapping[tuple[GroupId, StreamClass], tuple[EpochBody, ...]] = field(default_factory=dict)
    placements: Mapping[bytes, Held[PlacementBody]] = field(default_factory=dict)
    youths: frozenset[PersonId] = frozenset()
    purged: Mapping[PersonId, int] = field(default_factory=dict)
    cuts: tuple[Cut, ...] = ()
    suspensions: Mapping[bytes, Subject] = field(default_factory=dict)
    lifted: frozenset[bytes] = frozenset()
    early: Mapping[bytes, Subject] = field(default_factory=dict)
    refused_branches: frozenset[Hash] = frozenset()
    floor: int = 0
    read_only: bool = False
    skipped: tuple[int, ...] = ()

    # -- the chain ---------------------------------------------------------------------------------

    @property
    def next_number(self) -> int:
        """The number of the entry that may come next."""
        return len(self.hashes)

    def knows(self, number: int, entry_hash: bytes) -> bool:
        """Whether entry `number` is in this log under this hash."""
        return 0 <= number < len(self.hashes) and self.hashes[number] == entry_hash

    # -- persons, keys, devices --------------------------------------------------------------------

    @property
    def suspended(self) -> frozenset[Subject]:
        """All subjects denied now: by the log, or by a suspend that is not sequenced yet."""
        early = (subject for name, subject in self.early.items() if name not in self.lifted)
        return frozenset(self.suspensions.values()) | frozenset(early)

    def is_suspended(self, kind: SubjectKind, identifier: bytes) -> bool:
        """Whether this person, device or grant is denied now."""
        return Subject(kind, identifier) in self.suspended

    def is_youth(self, person: PersonId) -> bool:
        """Whether the person is or was placed in a group."""
        return person in self.youths

    def person_live(self, person: PersonId) -> bool:
        """Known, not revoked and not purged."""
        held = self.persons.get(person)
        return held is not None and held.live

    def device_live(self, device: DeviceId) -> bool:
        """Known and not revoked; says nothing about a suspension."""
        held = self.devices.get(device)
        return held is not None and held.live

    def vault_live(self, vault: VaultId) -> bool:
        """Known, and neither it nor its device is revoked."""
        held = self.vaults.get(vault)
        return held is not None and held.live and self.device_live(held.body.device)

    def keys_of(self, person: PersonId, use: Use) -> tuple[Held[KeyBody], ...]:
        """All generations, oldest first."""
        return self.keys.get((person, use), ())

    def current_key(self, person: PersonId, use: Use) -> KeyBody | None:
        """The newest generation, None when there is none or the person is revoked."""
        held = self.keys_of(person, use)
        return held[-1].body if held and held[-1].live and self.person_live(person) else None

    def signer(self, key: bytes) -> Signer | None:
        """Whose Ed25519 key this is, or ever was."""
        return self.signers.get(key)

    def session_signers(self, body: CertificateBody) -> tuple[bytes, bytes]:
        """Signing keys of a certificate's person and device as of its authority entry; Malformed if unfit."""
        if body.facility != self.facility or not self.knows(body.authority_number, body.authority_hash):
            raise Malformed("a certificate of another log, or of an entry not known yet")
        number = body.authority_number
        device, vault, person = (
            self.devices.get(body.device),
            self.vaults.get(body.vault),
            self.persons.get(body.person),
        )
        if device is None or vault is None or person is None:
            raise Malformed("a certificate names what the log does not")
        if not (device.at(number) and vault.at(number) and person.at(number)):
            raise Malformed("a certificate names what had ended")
        if vault.body.device != body.device or device.body.kind.value != body.use.value:
            raise Malformed("a certificate names what does not belong together")
        keys = [
            held for held in self.keys_of(body.person, body.use) if held.body.generation == body.generation
        ]
        if not keys or not (keys[0].at(number) or self._made_before_entry(body, keys[0])):
            raise Malformed("a certificate names a key that was not in force")
        for grant in body.grants:
            held = self.grants.get(grant)
            if held is None or held.body.person != body.person or not held.at(number):
                raise Malformed("a certificate names a grant that was not in force")
        return keys[0].body.signing_key, device.body.signing_key

    def knows_key_of(self, body: CertificateBody) -> bool:
        """Whether the log names the certificate's key generation, in force or not."""
        held = self.keys_of(body.person, body.use)
        return any(key.body.generation == body.generation for key in held)

    def _made_before_entry(self, body: CertificateBody, key: Held[KeyBody]) -> bool:
        """A youth chose a first code while the sequencer was out of reach: key first, entry later."""
        return body.use is Use.KIOSK and self.is_youth(body.person) and body.authority_number < key.since

    # -- roles -------------------------------------------------------------------------------------

    def role_permissions(self, role: RoleId, number: int | None = None) -> frozenset[str]:
        """A role's permissions, now or as of an entry."""
        history = self.roles.get(role, ())
        fitting = [names for since, names in history if number is None or since <= number]
        return fitting[-1] if fitting else frozenset()

    def grants_of(self, person: PersonId) -> tuple[GrantBody, ...]:
        """A person's grants that are not revoked; `until` and suspensions are not looked at."""
        if not self.person_live(person):
            return ()
        held = (self.grants[grant] for grant in self.grants_by_person.get(person, ()))
        return tuple(grant.body for grant in held if grant.live)

    def permissions_by_log(
        self, person: PersonId, scope: GroupId, *, at: Stamp | None = None
    ) -> frozenset[str]:
        """What a person holds in a scope by the log alone; the facility's grants hold in every group."""
        grants = (grant for grant in self.grants_of(person) if _counts(grant, scope, at))
        return frozenset().union(*(self.role_permissions(grant.role) for grant in grants))

    def permissions_of(self, person: PersonId, group: GroupId, *, at: Stamp | None = None) -> frozenset[str]:
        """What a person may do in a group now; `at` (HLC) lets grants with an end expire."""
        denied = self.suspended
        if Subject(SubjectKind.PERSON, person) in denied:
            return frozenset()
        return frozenset().union(
            *(
                self.role_permissions(grant.role)
                for grant in self.grants_of(person)
                if _counts(grant, group, at) and Subject(SubjectKind.GRANT, grant.grant) not in denied
            )
        )

    def permissions_under(
        self, certificate: CertificateBody, group: GroupId, number: int, *, at: Stamp | None = None
    ) -> frozenset[str]:
        """What the signer held in a group as of a segment's authority entry, by the grants it named."""
        held = (self.grants.get(name) for name in certificate.grants)
        return frozenset().union(
            *(
                self.role_permissions(grant.body.role, number)
                for grant in held
                if grant is not None
                and grant.at(number)
                and grant.body.person == certificate.person
                and _counts(grant.body, group, at)
            )
        )

    # -- groups ------------------------------------------------------------------------------------

    def members(self, group: GroupId) -> frozenset[PersonId]:
        """Staff with a live grant in this group or in the whole facility."""
        people = (person for person in self.grants_by_person if not self.is_youth(person))
        return frozenset(
            person
            for person in people
            if any(grant.scope in (group, NO_GROUP) for grant in self.grants_of(person))
        )

    def youths_placed(self, group: GroupId) -> frozenset[PersonId]:
        """Youths with an open placement here."""
        live = (held.body for held in self.placements.values() if held.live)
        return frozenset(body.youth for body in live if body.group == group)

    def groups_of_youth(self, youth: PersonId) -> frozenset[GroupId]:
        """Groups where the youth has an open placement."""
        live = (held.body for held in self.placements.values() if held.live)
        return frozenset(body.group for body in live if body.youth == youth)

    def epoch(self, group: GroupId, stream_class: StreamClass) -> EpochBody | None:
        """The newest epoch; `group` is zeros for the class `facility`."""
        history = self.epochs(group, stream_class)
        return history[-1] if history else None

    def epochs(self, group: GroupId, stream_class: StreamClass) -> tuple[EpochBody, ...]:
        """All epochs, oldest first."""
        return self.epoch_history.get((group, stream_class), ())

    def recipients(self, group: GroupId, stream_class: StreamClass) -> frozenset[VaultId]:
        """The vaults that hold this class's key, by the log alone; the recovery key always does too."""
        return frozenset(
            vault for vault, held in self.vaults.items() if self._receives(held, group, stream_class)
        )

    def _receives(self, held: Held[VaultBody], group: GroupId, stream_class: StreamClass) -> bool:
        device = self.devices.get(held.body.device)
        if device is None or not device.live or not held.live:
            return False
        if Subject(SubjectKind.DEVICE, held.body.device) in self.suspensions.values():
            return False
        if stream_class is StreamClass.FACILITY:
            return True
        desk_only = stream_class is StreamClass.TEAM
        return held.body.group == group and not (desk_only and device.body.kind is not DeviceKind.DESK)


def _counts(grant: GrantBody, group: GroupId, at: Stamp | None) -> bool:
    in_time = grant.until is None or at is None or at <= grant.until
    return in_time and grant.scope in (group, NO_GROUP)
