"""What an approved device gets: entries in the log, the class keys for its vault, bundles of its house."""

from collections.abc import Iterable
from dataclasses import dataclass

from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import NO_GROUP, FacilityId, GroupId
from leefbord.core.streams import StreamClass
from leefbord.keys.bundle import seal_outer
from leefbord.keys.class_keys import wrap_class_key
from leefbord.keys.key_ring import KeyRing
from leefbord.keys.person import PersonKeys
from leefbord.sync.replica import Outgoing
from leefbord.wire.authority import Request, make_request
from leefbord.wire.authority_bodies import DeviceBody, DeviceKind, VaultBody
from leefbord.wire.authority_state import AuthorityState
from leefbord.wire.bundles import InnerBundle
from leefbord.wire.certificate import Use
from leefbord.wire.enrolment import DeviceRequest
from leefbord.wire.lanes import device_lane
from leefbord.wire.wraps import ClassKeyWrap


@dataclass(frozen=True, kw_only=True)
class Approval:
    """One approval covers device and first vault.

    requests: to be sequenced first, in this order. wraps: class keys for the new vault. bundles: for the
    device's lane at the hub, which takes them once the log holds the entries.
    """

    requests: tuple[Request, ...]
    wraps: tuple[ClassKeyWrap, ...]
    bundles: tuple[Outgoing, ...]


def approve(
    request: DeviceRequest,
    *,
    group: GroupId,
    by: PersonKeys,
    state: AuthorityState,
    ring: KeyRing,
    bundles: Iterable[InnerBundle],
) -> Approval:
    """Everything that the approver's yes sets in motion; Refused when their role or keys do not allow it.

    `bundles` are the inner bundles that this desk has; only those of the new device's use and of people of
    its house are passed on.
    """
    facility = _check(request, group=group, by=by, state=state)
    device = DeviceBody(
        device=request.device,
        kind=request.kind,
        signing_key=request.signing_key,
        hpke_key=request.hpke_key,
    )
    vault = VaultBody(vault=request.vault, device=request.device, group=group, hpke_key=request.vault_key)
    return Approval(
        requests=tuple(
            make_request(body, facility=facility, head=state.head, author=by.signing)
            for body in (device, vault)
        ),
        wraps=tuple(_wraps(request, group=group, facility=facility, by=by, state=state, ring=ring)),
        bundles=tuple(_bundles(request, group, facility, state, bundles)),
    )


def _check(request: DeviceRequest, *, group: GroupId, by: PersonKeys, state: AuthorityState) -> FacilityId:
    held = state.permissions_of(by.person, group)
    if not {"authority.device", "authority.vault"} <= held:
        raise Refused("Not allowed", "Only a team lead or an administrator lets a new device in.")
    if request.kind is DeviceKind.KIOSK and state.current_key(by.person, Use.KIOSK) is None:
        raise Refused(
            "First a kiosk code for yourself",
            "Choose your own kiosk code at this desk, so that somebody can open the new kiosk.",
        )
    if state.facility is None:
        raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="facility")
    return state.facility


def _wraps(
    request: DeviceRequest,
    *,
    group: GroupId,
    facility: FacilityId,
    by: PersonKeys,
    state: AuthorityState,
    ring: KeyRing,
) -> Iterable[ClassKeyWrap]:
    """The newest key of each class; older ones are inside the epoch entries, under the newer."""
    for stream_class in StreamClass:
        if stream_class is StreamClass.TEAM and request.kind is not DeviceKind.DESK:
            continue
        scope = NO_GROUP if stream_class is StreamClass.FACILITY else group
        epoch = state.epoch(scope, stream_class)
        if epoch is None:
            continue
        key = ring.class_key(scope, stream_class, epoch.number)
        if key is None:
            raise Trouble(TroubleKind.WAITING_FOR_MEMBER, code="class-key")
        yield wrap_class_key(
            key,
            facility=facility,
            group=scope,
            stream_class=stream_class,
            number=epoch.number,
            recipient_public=request.vault_key,
            signer=by.signing,
        )


def _bundles(
    request: DeviceRequest,
    group: GroupId,
    facility: FacilityId,
    state: AuthorityState,
    bundles: Iterable[InnerBundle],
) -> Iterable[Outgoing]:
    use = Use.DESK if request.kind is DeviceKind.DESK else Use.KIOSK
    people = state.members(group)
    if use is Use.KIOSK:
        people |= state.youths_placed(group)
    for inner in bundles:
        if inner.use is use and inner.person in people:
            outer = seal_outer(inner, request.hpke_key, request.device, facility)
            yield Outgoing(device_lane(request.device), outer.hash, outer.raw)
