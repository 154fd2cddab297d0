"""The first run: a facility with its root, roles, first living group, first desk and first admin."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leefbord.core.ids import ID_SIZE, NO_GROUP, Entropy, FacilityId, GrantId, GroupId, PersonId, VaultId
from leefbord.core.people import BuiltInRole
from leefbord.core.streams import StreamClass
from leefbord.keys.device import DeviceKeys
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.keys.recovery import RecoveryKeys
from leefbord.services.log_writing import LogWriter
from leefbord.wire.authority import Entry
from leefbord.wire.authority_bodies import (
    DeviceBody,
    DeviceKind,
    EpochBody,
    FacilityBody,
    GrantBody,
    GroupBody,
    HubBody,
    KeyBody,
    PersonBody,
    RoleBody,
    SequencerBody,
    VaultBody,
    built_in_role_id,
)
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.certificate import Use
from leefbord.wire.hpke import HpkePair, new_pair
from leefbord.wire.stream_key import class_commitment

CLASS_KEY_SIZE: Final = 32


@dataclass(frozen=True, kw_only=True, repr=False)
class Founded:
    """All that the first run made. Private halves live in this object only until the vault is made.

    class_keys: (group or zeros, class) -> the key of epoch 1.
    """

    facility: FacilityId
    group: GroupId
    admin: PersonId
    admin_desk: PersonKeys
    admin_kiosk: PersonKeys
    vault: VaultId
    vault_pair: HpkePair
    class_keys: Mapping[tuple[GroupId, StreamClass], bytes]
    entries: tuple[Entry, ...]
    state: AuthorityState


def found(
    *,
    recovery: RecoveryKeys,
    device: DeviceKeys,
    roles: Mapping[BuiltInRole, frozenset[str]],
    entropy: Entropy,
    bring_to_hub: Callable[[Sequence[Entry]], HubBody | None] = lambda _entries: None,
) -> Founded:
    """Write the authority log of a new facility on its first desk, which is its first sequencer.

    `bring_to_hub` gets the log and gives the hub that took it in, or None for a house without one; the
    log then ends by naming that hub, which orders it from there on.
    """
    log = LogWriter(sequencer=device.signing)
    root = recovery.root
    log.append(
        FacilityBody(
            root_key=recovery.root_public,
            recovery_key=recovery.recovery.public,
            sequencer=device.id,
            sequencer_key=device.signing_public,
        ),
        root,
    )
    for role in BuiltInRole:
        log.append(RoleBody(role=built_in_role_id(role), permissions=tuple(sorted(roles[role]))), root)
    group = GroupId(entropy(ID_SIZE))
    log.append(GroupBody(group=group), root)
    log.append(
        DeviceBody(
            device=device.id,
            kind=DeviceKind.DESK,
            signing_key=device.signing_public,
            hpke_key=device.hpke.public,
        ),
        root,
    )
    admin = PersonId(entropy(ID_SIZE))
    desk = make_person_keys(admin, Use.DESK, generation=1, entropy=entropy)
    kiosk = make_person_keys(admin, Use.KIOSK, generation=1, entropy=entropy)
    log.append(PersonBody(person=admin), root)
    for keys in (desk, kiosk):
        log.append(key_body(keys), root, cosigners=(keys.signing,))
    log.append(
        GrantBody(
            grant=GrantId(entropy(ID_SIZE)),
            person=admin,
            role=built_in_role_id(BuiltInRole.ADMIN),
            scope=NO_GROUP,
        ),
        root,
    )
    vault, vault_pair = VaultId(entropy(ID_SIZE)), new_pair(entropy)
    log.append(VaultBody(vault=vault, device=device.id, group=group, hpke_key=vault_pair.public), root)
    class_keys = _first_epochs(log, group, desk, entropy)
    hub = bring_to_hub(tuple(log.entries))
    if hub is not None:
        log.append(hub, root)
        log.append(SequencerBody(sequencer=hub.hub), root)
    return Founded(
        facility=log.facility,
        group=group,
        admin=admin,
        admin_desk=desk,
        admin_kiosk=kiosk,
        vault=vault,
        vault_pair=vault_pair,
        class_keys=class_keys,
        entries=tuple(log.entries),
        state=log.state,
    )


def key_body(keys: PersonKeys) -> KeyBody:
    """The log's entry for a generation of keys."""
    return KeyBody(
        person=keys.person,
        use=keys.use,
        generation=keys.generation,
        signing_key=keys.signing_public,
        hpke_key=keys.hpke.public,
    )


def _first_epochs(
    log: LogWriter, group: GroupId, admin: PersonKeys, entropy: Entropy
) -> dict[tuple[GroupId, StreamClass], bytes]:
    """Epoch 1 of the three classes, asked for by the admin."""
    made = {}
    for owner, stream_class in (
        (NO_GROUP, StreamClass.FACILITY),
        (group, StreamClass.TEAM),
        (group, StreamClass.HOUSE),
    ):
        key = entropy(CLASS_KEY_SIZE)
        made[owner, stream_class] = key
        log.append(
            EpochBody(
                group=owner,
                stream_class=stream_class,
                number=1,
                commitment=class_commitment(key),
                recipients=tuple(sorted(log.state.recipients(owner, stream_class))),
                previous=None,
            ),
            admin.signing,
        )
    return made
