"""The bodies of the authority log's entries, one shape per kind: ids, keys and roles, never a name."""

import hashlib
from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from msgspec import Meta

from leefbord.core.ids import ID_SIZE, FacilityId, RoleId
from leefbord.core.people import BuiltInRole
from leefbord.core.streams import StreamClass, parse_stream
from leefbord.wire.certificate import Use
from leefbord.wire.encoding import (
    Additions,
    Bytes32,
    Form,
    HpkePublic,
    Id16,
    PublicKey,
    Reader,
    ShortText,
    Unsigned,
    WireDeviceId,
    WireGrantId,
    WireGroupId,
    WireHash,
    WirePersonId,
    WireRoleId,
    WireStamp,
    WireVaultId,
    pack,
)
from leefbord.wire.labels import BUILT_IN_ROLE, signed_bytes

MAX_ENTRY_BODY: Final = 512 * 1024
"""Bytes; a revoke with its cut over many streams is the largest."""


class EntryKind(StrEnum):
    """The kinds known here; the text travels. Kind K needs the permission `authority.K`."""

    FACILITY = "facility"
    GROUP = "group"
    PERSON = "person"
    KEY = "key"
    DEVICE = "device"
    VAULT = "vault"
    HUB = "hub"
    SEQUENCER = "sequencer"
    ROLE = "role"
    GRANT = "grant"
    EPOCH = "epoch"
    PLACEMENT = "placement"
    REVOKE = "revoke"
    SUSPEND = "suspend"
    CHOOSE_BRANCH = "choose-branch"
    PURGE = "purge"
    FLOOR = "floor"

    @property
    def permission(self) -> str:
        """What its author must hold in the scope."""
        return f"authority.{self.value}"


class DeviceKind(StrEnum):
    """What a device is; decides which classes its vaults hold."""

    DESK = "desk"
    KIOSK = "kiosk"
    HUB = "hub"


class SubjectKind(StrEnum):
    """What a revoke or suspend is about."""

    PERSON = "person"
    DEVICE = "device"
    GRANT = "grant"


class FacilityBody(Form, kw_only=True, frozen=True):
    """Number 0, signed by the root, sequenced by the first desk. Its hash is the facility id."""

    root_key: PublicKey
    recovery_key: HpkePublic
    sequencer: WireDeviceId
    sequencer_key: PublicKey
    additions: Additions = {}


class GroupBody(Form, kw_only=True, frozen=True):
    """A living group."""

    group: WireGroupId
    additions: Additions = {}


class PersonBody(Form, kw_only=True, frozen=True):
    """A staff member or a youth; no key needed."""

    person: WirePersonId
    additions: Additions = {}


class KeyBody(Form, kw_only=True, frozen=True):
    """A generation of a person's keys for one use; generations count from 1 per (person, use)."""

    person: WirePersonId
    use: Use
    generation: Annotated[int, Meta(ge=1)]
    signing_key: PublicKey
    hpke_key: HpkePublic
    additions: Additions = {}


class DeviceBody(Form, kw_only=True, frozen=True):
    """A machine (an OS account on it)."""

    device: WireDeviceId
    kind: DeviceKind
    signing_key: PublicKey
    hpke_key: HpkePublic
    additions: Additions = {}


class VaultBody(Form, kw_only=True, frozen=True):
    """One living group's store on one device."""

    vault: WireVaultId
    device: WireDeviceId
    group: WireGroupId
    hpke_key: HpkePublic
    additions: Additions = {}


class HubBody(Form, kw_only=True, frozen=True):
    """A hub: its signing key and the SHA-256 of its TLS public key (None: the ordinary web of trust)."""

    hub: WireDeviceId
    signing_key: PublicKey
    tls_pin: Bytes32 | None
    additions: Additions = {}


class SequencerBody(Form, kw_only=True, frozen=True):
    """Who orders the log from the next entry on: a hub or a device that the log names."""

    sequencer: WireDeviceId
    additions: Additions = {}


class RoleBody(Form, kw_only=True, frozen=True):
    """A role's permission names, ascending; a second entry with the same id replaces them from there on."""

    role: WireRoleId
    permissions: Annotated[tuple[ShortText, ...], Meta(max_length=512)]
    additions: Additions = {}

    def __post_init__(self) -> None:
        if list(self.permissions) != sorted(set(self.permissions)):
            raise ValueError("permissions ascend")


class GrantBody(Form, kw_only=True, frozen=True):
    """Gives a person a role in a group, or in the facility (scope zeros), until a stamp if one is given."""

    grant: WireGrantId
    person: WirePersonId
    role: WireRoleId
    scope: WireGroupId
    until: WireStamp | None = None
    additions: Additions = {}


class EpochBody(Form, kw_only=True, frozen=True):
    """A class key by its commitment, and whose vaults get it (ascending); recovery always gets it too.

    group is zeros for the class `facility`; number counts from 1 per (group, class); `previous` is
    stream_key.seal_previous of the key before it, None for number 1.
    """

    group: WireGroupId
    stream_class: StreamClass
    number: Annotated[int, Meta(ge=1)]
    commitment: WireHash
    recipients: Annotated[tuple[WireVaultId, ...], Meta(max_length=4096)]
    previous: Annotated[bytes, Meta(min_length=48, max_length=48)] | None
    additions: Additions = {}


class PlacementBody(Form, kw_only=True, frozen=True):
    """A youth's stay in a group starts, or ends (same id)."""

    placement: Id16
    youth: WirePersonId
    group: WireGroupId
    ends: bool
    additions: Additions = {}


class Kept(NamedTuple):
    """In one stream, the newest segments of the subject that still count, with their ancestors."""

    stream: Annotated[str, Meta(max_length=64)]
    segments: Annotated[tuple[WireHash, ...], Meta(max_length=1024)]


class RevokeBody(Form, kw_only=True, frozen=True):
    """Ends a subject for good. Streams ascend; a stream that is not named keeps nothing of the subject's."""

    kind: SubjectKind
    subject: Id16
    cut: Annotated[tuple[Kept, ...], Meta(max_length=4096)]
    additions: Additions = {}

    def __post_init__(self) -> None:
        streams = [kept.stream for kept in self.cut]
        if streams != sorted(set(streams)):
            raise ValueError("streams ascend")
        for stream in streams:
            parse_stream(stream)


class SuspendBody(Form, kw_only=True, frozen=True):
    """Denies at once, even before it is sequenced; with `lifts` ends that suspension, when sequenced."""

    suspension: Id16
    kind: SubjectKind
    subject: Id16
    lifts: bool = False
    additions: Additions = {}


class ChooseBranchBody(Form, kw_only=True, frozen=True):
    """After a fork: which child of the common entry goes on, and which are refused (ascending)."""

    common_number: Unsigned
    common_hash: WireHash
    chosen: WireHash
    refused: Annotated[tuple[WireHash, ...], Meta(min_length=1, max_length=64)]
    additions: Additions = {}


class PurgeBody(Form, kw_only=True, frozen=True):
    """A youth's streams, keys and wraps go, everywhere."""

    youth: WirePersonId
    additions: Additions = {}


class FloorBody(Form, kw_only=True, frozen=True):
    """Programs that read less than this format version may no longer write."""

    min_reader: Unsigned
    additions: Additions = {}


EntryBody = (
    FacilityBody
    | GroupBody
    | PersonBody
    | KeyBody
    | DeviceBody
    | VaultBody
    | HubBody
    | SequencerBody
    | RoleBody
    | GrantBody
    | EpochBody
    | PlacementBody
    | RevokeBody
    | SuspendBody
    | ChooseBranchBody
    | PurgeBody
    | FloorBody
)

_SHAPES: Final[dict[EntryKind, type[EntryBody]]] = {
    EntryKind.FACILITY: FacilityBody,
    EntryKind.GROUP: GroupBody,
    EntryKind.PERSON: PersonBody,
    EntryKind.KEY: KeyBody,
    EntryKind.DEVICE: DeviceBody,
    EntryKind.VAULT: VaultBody,
    EntryKind.HUB: HubBody,
    EntryKind.SEQUENCER: SequencerBody,
    EntryKind.ROLE: RoleBody,
    EntryKind.GRANT: GrantBody,
    EntryKind.EPOCH: EpochBody,
    EntryKind.PLACEMENT: PlacementBody,
    EntryKind.REVOKE: RevokeBody,
    EntryKind.SUSPEND: SuspendBody,
    EntryKind.CHOOSE_BRANCH: ChooseBranchBody,
    EntryKind.PURGE: PurgeBody,
    EntryKind.FLOOR: FloorBody,
}
_KIND_OF: Final = {shape: kind for kind, shape in _SHAPES.items()}
_READERS: Final[dict[EntryKind, Reader[EntryBody]]] = {
    kind: Reader(shape, limit=MAX_ENTRY_BODY) for kind, shape in _SHAPES.items()
}


def kind_of(body: EntryBody) -> EntryKind:
    """The kind whose body this is."""
    return _KIND_OF[type(body)]


def known_kind(text: str) -> EntryKind | None:
    """The kind of this text; None when a newer program made it."""
    try:
        return EntryKind(text)
    except ValueError:
        return None


def decode_body(kind: EntryKind, raw: bytes) -> EntryBody:
    """The body of an entry of a known kind; Malformed otherwise."""
    return _READERS[kind].read(raw)


def facility_id(body_raw: bytes) -> FacilityId:
    """The facility's id: SHA-256 of the facility entry's body."""
    return FacilityId(hashlib.sha256(body_raw).digest())


def facility_of(body: FacilityBody) -> FacilityId:
    """The facility's id from its body."""
    return facility_id(pack(body))


def built_in_role_id(role: BuiltInRole) -> RoleId:
    """The fixed id of a role that the first run makes."""
    return RoleId(hashlib.sha256(signed_bytes(BUILT_IN_ROLE, role.value.encode())).digest()[:ID_SIZE])
