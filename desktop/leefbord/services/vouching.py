"""When a kiosk may put its name under a youth's new key: the one request its device key ever signs."""

from leefbord.core.ids import DeviceId, GroupId, PersonId
from leefbord.wire.authority_bodies import DeviceKind, KeyBody, SubjectKind
from leefbord.wire.authority_view import AuthorityView, SignerKind
from leefbord.wire.certificate import Use


def may_vouch(view: AuthorityView, kiosk: DeviceId, body: KeyBody, author: bytes) -> bool:
    """Whether `body` is the next kiosk key of a youth who lives where this kiosk stands.

    `author` must be the present kiosk key of a member of that group. The log judges all of it again; the
    keeper asks first, so that a window that was taken over gets no signature under anything else.
    """
    if body.use is not Use.KIOSK or body.additions:
        return False
    homes = view.groups_of_youth(body.person) & _homes_of_kiosk(view, kiosk)
    if not homes or not view.person_live(body.person) or body.signing_key in view.signers:
        return False
    if body.generation != len(view.keys_of(body.person, Use.KIOSK)) + 1:
        return False
    return any(_is_colleague(view, author, group) for group in homes)


def _homes_of_kiosk(view: AuthorityView, kiosk: DeviceId) -> frozenset[GroupId]:
    held = view.devices.get(kiosk)
    denied = view.is_suspended(SubjectKind.DEVICE, kiosk)
    if held is None or not held.live or denied or held.body.kind is not DeviceKind.KIOSK:
        return frozenset()
    return frozenset(
        vault.body.group for vault in view.vaults.values() if vault.live and vault.body.device == kiosk
    )


def _is_colleague(view: AuthorityView, author: bytes, group: GroupId) -> bool:
    signer = view.signer(author)
    if signer is None or signer.kind is not SignerKind.PERSON or signer.use is not Use.KIOSK:
        return False
    person = PersonId(signer.id)
    current = view.current_key(person, Use.KIOSK)
    here = person in view.members(group) and not view.is_suspended(SubjectKind.PERSON, person)
    return here and current is not None and current.signing_key == author
