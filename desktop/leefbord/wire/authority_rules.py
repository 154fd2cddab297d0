"""Who may ask what of the authority log: one rule per kind of entry, on the state before it."""

from typing import Final

from leefbord.core.ids import NO_GROUP, DeviceId, GrantId, GroupId, PersonId
from leefbord.core.people import BuiltInRole
from leefbord.core.streams import StreamClass
from leefbord.wire.authority_asked import Asked, suspended_by_log
from leefbord.wire.authority_bodies import (
    ChooseBranchBody,
    DeviceBody,
    DeviceKind,
    EntryBody,
    EntryKind,
    EpochBody,
    FacilityBody,
    FloorBody,
    GrantBody,
    GroupBody,
    HubBody,
    KeyBody,
    PersonBody,
    PlacementBody,
    PurgeBody,
    RevokeBody,
    RoleBody,
    SequencerBody,
    SubjectKind,
    SuspendBody,
    VaultBody,
    built_in_role_id,
)
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_view import AuthorityView, Signer, SignerKind, Subject
from leefbord.wire.certificate import Use

_YOUTH_ROLE: Final = built_in_role_id(BuiltInRole.YOUTH)


def check(asked: Asked, body: EntryBody) -> None:
    """AuthorityRefused unless the author may ask this on this state."""
    match body:
        case FacilityBody():
            raise AuthorityRefused(Reason.ALREADY_THERE)  # number 0 only, see AuthorityState
        case GroupBody():
            _group(asked, body)
        case PersonBody():
            _person(asked, body)
        case KeyBody():
            _key(asked, body)
        case DeviceBody():
            _device(asked, body)
        case VaultBody():
            _vault(asked, body)
        case HubBody():
            _hub(asked, body)
        case SequencerBody():
            _sequencer(asked, body)
        case RoleBody():
            _role(asked, body)
        case GrantBody():
            _grant(asked, body)
        case EpochBody():
            _epoch(asked, body)
        case PlacementBody():
            _placement(asked, body)
        case RevokeBody():
            _revoke(asked, body)
        case SuspendBody():
            _suspend(asked, body)
        case ChooseBranchBody():
            _choose_branch(asked, body)
        case PurgeBody():
            _purge(asked, body)
        case FloorBody():
            _floor(asked, body)


def _need(fits: bool, reason: Reason) -> None:
    if not fits:
        raise AuthorityRefused(reason)


def _need_permission(asked: Asked, kind: EntryKind, scope: GroupId) -> None:
    _need(asked.holds(kind, scope), Reason.NOT_PERMITTED)


def _need_new_key(asked: Asked, key: bytes) -> None:
    _need(key not in asked.view.signers and key != asked.view.root_key, Reason.ALREADY_THERE)


def _group(asked: Asked, body: GroupBody) -> None:
    _need_permission(asked, EntryKind.GROUP, NO_GROUP)
    _need(body.group not in asked.view.groups and body.group != NO_GROUP, Reason.ALREADY_THERE)


def _person(asked: Asked, body: PersonBody) -> None:
    _need(asked.holds_anywhere(EntryKind.PERSON), Reason.NOT_PERMITTED)
    _need(body.person not in asked.view.persons, Reason.ALREADY_THERE)


def _key(asked: Asked, body: KeyBody) -> None:
    view = asked.view
    _need(view.person_live(body.person), Reason.UNKNOWN_SUBJECT)
    _need_new_key(asked, body.signing_key)
    _need(body.generation == len(view.keys_of(body.person, body.use)) + 1, Reason.WRONG_NUMBER)
    _need(asked.cosigned_by(body.signing_key), Reason.NEEDS_CO_SIGNATURE)
    if view.is_youth(body.person):
        _youth_key(asked, body)
    elif asked.person != body.person:
        scopes = {grant.scope for grant in view.grants_of(body.person)}
        if scopes:
            _need(all(asked.holds(EntryKind.KEY, scope) for scope in scopes), Reason.NOT_PERMITTED)
        else:
            _need(asked.holds_anywhere(EntryKind.KEY), Reason.NOT_PERMITTED)
        _need_no_more_than_own(asked, body.person)
    else:
        # A PIN on a kiosk must not be a way to the desk: that key makes kiosk keys only.
        _need(asked.use is Use.DESK or body.use is Use.KIOSK, Reason.NOT_PERMITTED)


def _youth_key(asked: Asked, body: KeyBody) -> None:
    _need(body.use is not Use.DESK, Reason.YOUTH)
    if asked.person is None:
        return
    _need(asked.use is Use.KIOSK, Reason.NOT_PERMITTED)
    homes = asked.view.groups_of_youth(body.person)
    _need(any(asked.person in asked.view.members(group) for group in homes), Reason.NOT_PERMITTED)
    _need(
        any(_is_kiosk_of(asked, key, homes) for key in asked.request.cosignatures), Reason.NEEDS_CO_SIGNATURE
    )


def _is_kiosk_of(asked: Asked, key: bytes, groups: frozenset[GroupId]) -> bool:
    signer = asked.view.signer(key)
    if signer is None or signer.kind is not SignerKind.DEVICE:
        return False
    device = asked.view.devices[DeviceId(signer.id)]
    here = any(
        held.live and held.body.device == device.body.device and held.body.group in groups
        for held in asked.view.vaults.values()
    )
    denied = suspended_by_log(asked.view, SubjectKind.DEVICE, device.body.device)
    return device.live and device.body.kind is DeviceKind.KIOSK and here and not denied


def _need_no_more_than_own(asked: Asked, person: PersonId) -> None:
    """Whoever makes a colleague's key could act as that colleague: never one who may do more."""
    for grant in asked.view.grants_of(person):
        own = asked.permissions(grant.scope)
        _need(own is None or asked.view.role_permissions(grant.role) <= own, Reason.GRANTS_WHAT_IT_LACKS)


def _device(asked: Asked, body: DeviceBody) -> None:
    if body.kind is DeviceKind.HUB:
        _need_permission(asked, EntryKind.DEVICE, NO_GROUP)
    else:
        _need(asked.holds_anywhere(EntryKind.DEVICE), Reason.NOT_PERMITTED)
    _need(body.device not in asked.view.devices, Reason.ALREADY_THERE)
    _need(body.device not in asked.view.hubs, Reason.ALREADY_THERE)
    sequencer = asked.view.sequencer
    if sequencer is not None and sequencer.kind is SignerKind.DEVICE and sequencer.id == body.device:
        # The first desk: its key stands in the facility entry already.
        _need(body.signing_key == asked.view.sequencer_key, Reason.ALREADY_THERE)
    else:
        _need_new_key(asked, body.signing_key)
    if body.kind is DeviceKind.KIOSK and asked.person is not None:
        has_key = asked.view.current_key(asked.person, Use.KIOSK) is not None
        _need(has_key, Reason.NEEDS_KIOSK_KEY)


def _vault(asked: Asked, body: VaultBody) -> None:
    _need_permission(asked, EntryKind.VAULT, body.group)
    _need(body.vault not in asked.view.vaults, Reason.ALREADY_THERE)
    device = asked.view.devices.get(body.device)
    known = device is not None and device.live and device.body.kind is not DeviceKind.HUB
    _need(known and body.group in asked.view.groups, Reason.UNKNOWN_SUBJECT)


def _hub(asked: Asked, body: HubBody) -> None:
    _need_permission(asked, EntryKind.HUB, NO_GROUP)
    owner = asked.view.signer(body.signing_key)
    _need(owner in (None, Signer(SignerKind.HUB, body.hub)), Reason.ALREADY_THERE)
    _need(body.hub not in asked.view.devices, Reason.ALREADY_THERE)


def _sequencer(asked: Asked, body: SequencerBody) -> None:
    _need_permission(asked, EntryKind.SEQUENCER, NO_GROUP)
    known = body.sequencer in asked.view.hubs or asked.view.device_live(body.sequencer)
    _need(known, Reason.UNKNOWN_SUBJECT)


def _role(asked: Asked, body: RoleBody) -> None:
    _need_permission(asked, EntryKind.ROLE, NO_GROUP)
    own = asked.permissions(NO_GROUP)
    touched = frozenset(body.permissions) | asked.view.role_permissions(body.role)
    _need(own is None or touched <= own, Reason.GRANTS_WHAT_IT_LACKS)


def _grant(asked: Asked, body: GrantBody) -> None:
    view = asked.view
    _need_permission(asked, EntryKind.GRANT, body.scope)
    _need(body.grant not in view.grants, Reason.ALREADY_THERE)
    scope_known = body.scope == NO_GROUP or body.scope in view.groups
    _need(view.person_live(body.person) and body.role in view.roles and scope_known, Reason.UNKNOWN_SUBJECT)
    if view.is_youth(body.person):
        _need(body.role == _YOUTH_ROLE and body.scope != NO_GROUP, Reason.YOUTH)
        return
    _need(body.role != _YOUTH_ROLE, Reason.NOT_A_YOUTH)
    # Not only what the author has, also for how long: a stand-in makes no lasting grants.
    own = asked.permissions_until(body.scope, body.until)
    _need(own is None or view.role_permissions(body.role) <= own, Reason.GRANTS_WHAT_IT_LACKS)


def _epoch(asked: Asked, body: EpochBody) -> None:
    view = asked.view
    facility_wide = body.stream_class is StreamClass.FACILITY
    _need_permission(asked, EntryKind.EPOCH, body.group)
    _need((body.group == NO_GROUP) is facility_wide, Reason.UNKNOWN_SUBJECT)
    _need(facility_wide or body.group in view.groups, Reason.UNKNOWN_SUBJECT)
    _need(body.number == len(view.epochs(body.group, body.stream_class)) + 1, Reason.WRONG_NUMBER)
    _need((body.previous is None) is (body.number == 1), Reason.WRONG_NUMBER)
    expected = tuple(sorted(view.recipients(body.group, body.stream_class)))
    _need(body.recipients == expected, Reason.WRONG_RECIPIENTS)


def _placement(asked: Asked, body: PlacementBody) -> None:
    view = asked.view
    _need_permission(asked, EntryKind.PLACEMENT, body.group)
    _need(view.person_live(body.youth) and body.group in view.groups, Reason.UNKNOWN_SUBJECT)
    held = view.placements.get(body.placement)
    if body.ends:
        same = held is not None and (held.body.youth, held.body.group) == (body.youth, body.group)
        _need(same and held is not None and held.live, Reason.UNKNOWN_SUBJECT)
        return
    _need(held is None, Reason.ALREADY_THERE)
    # A colleague does not become a youth: grants and desk keys would stay behind.
    staff = not view.is_youth(body.youth) and (
        view.grants_of(body.youth) or view.keys_of(body.youth, Use.DESK)
    )
    _need(not staff, Reason.NOT_A_YOUTH)


def _scopes_of(view: AuthorityView, kind: SubjectKind, identifier: bytes) -> frozenset[GroupId] | None:
    """Where a permission is needed to end or deny a subject, all of them; None for one not known or ended."""
    if kind is SubjectKind.GRANT:
        grant = view.grants.get(GrantId(identifier))
        return frozenset({grant.body.scope}) if grant is not None and grant.live else None
    if kind is SubjectKind.PERSON:
        person = PersonId(identifier)
        if not view.person_live(person):
            return None
        return frozenset(grant.scope for grant in view.grants_of(person)) | view.groups_of_youth(person)
    device = DeviceId(identifier)
    if not view.device_live(device):
        return None
    if view.sequencer is not None and view.sequencer.id == device:
        return frozenset({NO_GROUP})
    return frozenset(
        held.body.group for held in view.vaults.values() if held.body.device == device and held.live
    )


def _need_over_subject(asked: Asked, entry_kind: EntryKind, kind: SubjectKind, identifier: bytes) -> None:
    scopes = _scopes_of(asked.view, kind, identifier)
    if scopes is None:
        raise AuthorityRefused(Reason.UNKNOWN_SUBJECT)
    if scopes:
        _need(all(asked.holds(entry_kind, scope) for scope in scopes), Reason.NOT_PERMITTED)
    else:
        _need(asked.holds_anywhere(entry_kind), Reason.NOT_PERMITTED)


def _revoke(asked: Asked, body: RevokeBody) -> None:
    _need_over_subject(asked, EntryKind.REVOKE, body.kind, body.subject)


def _suspend(asked: Asked, body: SuspendBody) -> None:
    view = asked.view
    if body.lifts:
        standing = view.suspensions.get(body.suspension)
        _need(standing == Subject(body.kind, body.subject), Reason.UNKNOWN_SUBJECT)
        denied = asked.person is not None and suspended_by_log(view, SubjectKind.PERSON, asked.person)
        _need(not denied, Reason.SUSPENDED)
    else:
        _need(body.suspension not in view.suspensions, Reason.ALREADY_THERE)
        _need(body.suspension not in view.lifted, Reason.ALREADY_THERE)
    _need_over_subject(asked, EntryKind.SUSPEND, body.kind, body.subject)


def _choose_branch(asked: Asked, body: ChooseBranchBody) -> None:
    _need_permission(asked, EntryKind.CHOOSE_BRANCH, NO_GROUP)
    _need(asked.view.knows(body.common_number, body.common_hash), Reason.UNKNOWN_HEAD)
    _need(asked.view.knows(body.common_number + 1, body.chosen), Reason.UNKNOWN_HEAD)
    _need(body.chosen not in body.refused, Reason.WRONG_NUMBER)


def _purge(asked: Asked, body: PurgeBody) -> None:
    view = asked.view
    _need(view.person_live(body.youth), Reason.UNKNOWN_SUBJECT)
    _need(view.is_youth(body.youth), Reason.NOT_A_YOUTH)
    homes = {held.body.group for held in view.placements.values() if held.body.youth == body.youth}
    _need(all(asked.holds(EntryKind.PURGE, group) for group in homes), Reason.NOT_PERMITTED)


def _floor(asked: Asked, body: FloorBody) -> None:
    _need_permission(asked, EntryKind.FLOOR, NO_GROUP)
    _need(body.min_reader > asked.view.floor, Reason.WRONG_NUMBER)
