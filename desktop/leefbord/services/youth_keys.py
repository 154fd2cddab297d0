"""A youth's first code at the kiosk: new keys, their bundle for the kiosks of the house, and the request."""

from collections.abc import Iterable
from dataclasses import dataclass

from leefbord.core.errors import Refused
from leefbord.core.ids import Entropy, PersonId
from leefbord.keys.bundle import make_inner, seal_outer
from leefbord.keys.password import Argon
from leefbord.keys.person import PersonKeys, make_person_keys
from leefbord.services.founding import key_body
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.kiosk_codes import tapped_with
from leefbord.store.spool import Spool
from leefbord.wire.authority import Request, assemble_request
from leefbord.wire.authority_bodies import DeviceBody, DeviceKind
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.bundles import InnerBundle, OuterBundle, parse_outer_bundle
from leefbord.wire.certificate import Use
from leefbord.wire.labels import REQUEST
from leefbord.wire.lanes import device_lane, item_name
from leefbord.wire.malformed import Malformed
from leefbord.wire.signing import sign


@dataclass(frozen=True, kw_only=True, repr=False)
class FirstCode:
    """What was tapped. `code` is the text of the code; `keys` what it was tapped with ("pictures")."""

    youth: PersonId
    code: str
    keys: str


def make_youth_keys(
    first: FirstCode,
    *,
    beside: PersonKeys,
    kiosk: DeviceBody,
    view: AuthorityView,
    keeper: KeeperDoor,
    spool: Spool,
    argon: Argon,
    entropy: Entropy,
) -> PersonKeys:
    """Make the youth's kiosk keys, usable on this kiosk at once; works offline.

    `beside` is the kiosk key of the colleague who is present. Bundle and request are kept in one
    transaction of the spool: from there both go to the hub whenever it is reached. Blocks for a second.
    """
    if not view.is_youth(first.youth):
        raise Refused("Your code cannot be made yet", "Ask the staff. The other PC must be on first.")
    generation = len(view.keys_of(first.youth, Use.KIOSK)) + 1
    keys = make_person_keys(first.youth, Use.KIOSK, generation=generation, entropy=entropy)
    request = _request(keys, beside, kiosk, keeper)
    inner = make_inner(
        keys,
        first.code,
        argon,
        version=1,
        login_name="",
        entropy=entropy,
        additions=tapped_with(first.keys),
    )
    with spool.write():
        for device in kiosks_of(view, first.youth):
            _keep(_sealed(inner, device, view), spool)
        spool.add_request(request.hash, request.raw)
    return keys


def _request(keys: PersonKeys, beside: PersonKeys, kiosk: DeviceBody, keeper: KeeperDoor) -> Request:
    """Signed by the colleague, the new key and the kiosk; the keeper built the bytes."""
    signed, device_signature = keeper.youth_key(key_body(keys), beside.signing_public)
    return assemble_request(
        signed,
        sign(beside.signing, REQUEST, signed),
        {
            keys.signing_public: sign(keys.signing, REQUEST, signed),
            kiosk.signing_key: device_signature,
        },
    )


def kiosks_of(view: AuthorityView, youth: PersonId) -> tuple[DeviceBody, ...]:
    """The kiosks of every house where the youth lives now: all that may hold the youth's bundle."""
    homes = view.groups_of_youth(youth)
    found = {
        held.body.device: device.body
        for held in view.vaults.values()
        if held.live
        and held.body.group in homes
        and (device := view.devices.get(held.body.device)) is not None
        and device.live
        and device.body.kind is DeviceKind.KIOSK
    }
    return tuple(found.values())


def pass_on_youth_bundles(
    bundles: Iterable[InnerBundle], *, view: AuthorityView, own: DeviceBody, spool: Spool
) -> int:
    """Seal the youths' bundles to kiosks of their houses that came later; how many were sealed.

    Desks never hold them, so only an enrolled kiosk can. Nothing opens: each stays under its code.
    """
    made = 0
    for inner in bundles:
        if inner.use is not Use.KIOSK or not view.is_youth(inner.person):
            continue
        for kiosk in kiosks_of(view, inner.person):
            outer = None if kiosk.device == own.device else _sealed(inner, kiosk, view)
            if outer is not None and outer.id not in _sealed_before(kiosk, spool):
                _keep(outer, spool)
                made += 1
    return made


def _sealed(inner: InnerBundle, kiosk: DeviceBody, view: AuthorityView) -> OuterBundle:
    assert view.facility is not None, "an open vault has a log"
    return seal_outer(inner, kiosk.hpke_key, kiosk.device, view.facility)


def _keep(outer: OuterBundle, spool: Spool) -> None:
    spool.add(device_lane(outer.device), [(item_name(outer.raw), outer.raw)], pushed=False)


def _sealed_before(kiosk: DeviceBody, spool: Spool) -> set[bytes]:
    """Ids of the bundles that this kiosk sealed to another one; an id is a person and use on a device."""
    found = set()
    for raw in spool.items(device_lane(kiosk.device)):
        try:
            found.add(parse_outer_bundle(raw).id)
        except Malformed:
            continue
    return found
