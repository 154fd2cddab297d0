"""What an accepted entry changes: pure, from state to state; nothing is judged here."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from leefbord.core.ids import DeviceId, GrantId, PersonId
from leefbord.wire.authority_bodies import (
    ChooseBranchBody,
    DeviceBody,
    EntryBody,
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
    facility_of,
)
from leefbord.wire.authority_view import AuthorityView, Cut, Held, Signer, SignerKind, Subject

View = TypeVar("View", bound=AuthorityView)
Key = TypeVar("Key")
Item = TypeVar("Item")


def take_effect(view: View, number: int, body: EntryBody) -> View:
    """The state after an entry that the rules accepted; head and hashes are the caller's."""
    match body:
        case FacilityBody():
            return _facility(view, body)
        case GroupBody():
            return replace(view, groups=_with(view.groups, body.group, number))
        case PersonBody():
            return replace(view, persons=_with(view.persons, body.person, Held(body, number)))
        case KeyBody():
            return _key(view, number, body)
        case DeviceBody():
            owner = Signer(SignerKind.DEVICE, body.device)
            return replace(
                view,
                devices=_with(view.devices, body.device, Held(body, number)),
                signers=_with(view.signers, body.signing_key, owner),
            )
        case VaultBody():
            return replace(view, vaults=_with(view.vaults, body.vault, Held(body, number)))
        case HubBody():
            owner = Signer(SignerKind.HUB, body.hub)
            return replace(
                view,
                hub=body,
                hubs=_with(view.hubs, body.hub, body),
                signers=_with(view.signers, body.signing_key, owner),
                sequencer_key=_key_of_sequencer(view, body),
            )
        case SequencerBody():
            return _sequencer(view, body)
        case RoleBody():
            history = (*view.roles.get(body.role, ()), (number, frozenset(body.permissions)))
            return replace(view, roles=_with(view.roles, body.role, history))
        case GrantBody():
            names = (*view.grants_by_person.get(body.person, ()), body.grant)
            return replace(
                view,
                grants=_with(view.grants, body.grant, Held(body, number)),
                grants_by_person=_with(view.grants_by_person, body.person, names),
            )
        case EpochBody():
            of_class = (body.group, body.stream_class)
            history_of = (*view.epoch_history.get(of_class, ()), body)
            return replace(view, epoch_history=_with(view.epoch_history, of_class, history_of))
        case PlacementBody():
            return _placement(view, number, body)
        case RevokeBody():
            return _revoke(view, number, body)
        case SuspendBody():
            return _suspend(view, body)
        case ChooseBranchBody():
            return replace(view, refused_branches=view.refused_branches | frozenset(body.refused))
        case PurgeBody():
            return _purge(view, number, body)
        case FloorBody():
            return replace(view, floor=body.min_reader)


def _with(old: Mapping[Key, Item], key: Key, item: Item) -> dict[Key, Item]:
    return {**old, key: item}


def _facility(view: View, body: FacilityBody) -> View:
    first = Signer(SignerKind.DEVICE, body.sequencer)
    return replace(
        view,
        facility=facility_of(body),
        root_key=body.root_key,
        recovery_key=body.recovery_key,
        sequencer=first,
        sequencer_key=body.sequencer_key,
        signers={body.root_key: Signer(SignerKind.ROOT, b""), body.sequencer_key: first},
    )


def _key(view: View, number: int, body: KeyBody) -> View:
    older = view.keys_of(body.person, body.use)
    history = (*(_ended(held, number) for held in older), Held(body, number))
    owner = Signer(SignerKind.PERSON, body.person, body.use, body.generation)
    return replace(
        view,
        keys=_with(view.keys, (body.person, body.use), history),
        signers=_with(view.signers, body.signing_key, owner),
    )


def _ended(held: Held[Item], number: int) -> Held[Item]:
    return replace(held, ended=number) if held.live else held


def _key_of_sequencer(view: AuthorityView, body: HubBody) -> bytes:
    """A hub that sequences and got a new key goes on under it."""
    is_sequencer = view.sequencer == Signer(SignerKind.HUB, body.hub)
    return body.signing_key if is_sequencer else view.sequencer_key


def _sequencer(view: View, body: SequencerBody) -> View:
    hub = view.hubs.get(body.sequencer)
    if hub is not None:
        return replace(view, sequencer=Signer(SignerKind.HUB, hub.hub), sequencer_key=hub.signing_key)
    key = view.devices[body.sequencer].body.signing_key
    return replace(view, sequencer=Signer(SignerKind.DEVICE, body.sequencer), sequencer_key=key)


def _placement(view: View, number: int, body: PlacementBody) -> View:
    started = view.placements.get(body.placement)
    held = Held(body, number) if started is None else _ended(started, number)
    return replace(
        view,
        placements=_with(view.placements, body.placement, held),
        youths=view.youths | {body.youth},
    )


def _revoke(view: View, number: int, body: RevokeBody) -> View:
    kept = {stream: tuple(segments) for stream, segments in body.cut}
    view = replace(view, cuts=(*view.cuts, Cut(number, Subject(body.kind, body.subject), kept)))
    if body.kind is SubjectKind.GRANT:
        grant = GrantId(body.subject)
        return replace(view, grants=_with(view.grants, grant, _ended(view.grants[grant], number)))
    if body.kind is SubjectKind.PERSON:
        return _end_person(view, number, PersonId(body.subject))
    device = DeviceId(body.subject)
    vaults = {
        name: _ended(held, number) if held.body.device == device else held
        for name, held in view.vaults.items()
    }
    return replace(
        view, devices=_with(view.devices, device, _ended(view.devices[device], number)), vaults=vaults
    )


def _end_person(view: View, number: int, person: PersonId) -> View:
    """Also ends keys and grants, so that questions about a later entry get one answer."""
    keys = {
        of: tuple(_ended(held, number) for held in history) if of[0] == person else history
        for of, history in view.keys.items()
    }
    grants = {
        name: _ended(held, number) if held.body.person == person else held
        for name, held in view.grants.items()
    }
    persons = _with(view.persons, person, _ended(view.persons[person], number))
    return replace(view, persons=persons, keys=keys, grants=grants)


def _suspend(view: View, body: SuspendBody) -> View:
    if body.lifts:
        standing = {name: subject for name, subject in view.suspensions.items() if name != body.suspension}
        return replace(view, suspensions=standing, lifted=view.lifted | {body.suspension})
    subject = Subject(body.kind, body.subject)
    return replace(view, suspensions=_with(view.suspensions, body.suspension, subject))


def _purge(view: View, number: int, body: PurgeBody) -> View:
    placements = {
        name: _ended(held, number) if held.body.youth == body.youth else held
        for name, held in view.placements.items()
    }
    view = replace(view, placements=placements, purged=_with(view.purged, body.youth, number))
    return _end_person(view, number, body.youth)
