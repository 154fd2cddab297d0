"""From a typed name and password to the key of the vault and a session that signs."""

import secrets
from dataclasses import dataclass
from typing import Final

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.core.ids import Entropy, GroupId, PersonId
from leefbord.keys.bundle import open_inner
from leefbord.keys.password import FLOOR, SALT_SIZE, Argon, derive
from leefbord.keys.person import PersonKeys
from leefbord.keys.session import SessionKey
from leefbord.keys.vault_header import HeaderFile, VaultHeader, open_slot
from leefbord.services.keeper_door import KeeperDoor
from leefbord.services.profile import Profile
from leefbord.store.writer_identity import WriterIdentity
from leefbord.wire.bundles import InnerBundle
from leefbord.wire.certificate import CertificateBody, read_body

_NOT_A_PASSWORD: Final = "nobody"


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class Unlocked:
    """A person whose keys are open, and the vault they lead to. Lives in the window process only."""

    person: PersonKeys
    header: VaultHeader
    layer_key: bytes
    vault_key: bytes


class Unlocking:
    """The steps of unlock; each blocks, the first one for as long as the password hash takes."""

    def __init__(self, *, profile: Profile, keeper: KeeperDoor, entropy: Entropy) -> None:
        self._profile = profile
        self._keeper = keeper
        self._entropy = entropy

    def person_by_password(self, login_name: str, password: str) -> PersonKeys:
        """Staff: Trouble WRONG_PASSWORD for an unknown name too, after the same work."""
        return self._person(self._keeper.open_outer(login_name.strip().casefold()), password)

    def person_by_code(self, person: PersonId, code: str) -> PersonKeys:
        """A youth at the kiosk."""
        return self._person(self._keeper.open_outer_of(person), code)

    def vault_of(self, person: PersonKeys, group: GroupId) -> Unlocked:
        """The vault's key; Trouble WAITING_FOR_MEMBER while no colleague made the slot yet."""
        header = HeaderFile(self._profile.header(group)).load()
        layer_key = self._keeper.open_header_layer(header)
        vault_key = open_slot(header, header.open_layer(layer_key), person)
        return Unlocked(person=person, header=header, layer_key=layer_key, vault_key=vault_key)

    def session(self, person: PersonKeys, header: VaultHeader, group: GroupId) -> WriterIdentity:
        """A fresh session key with its certificate: from here on this unlock signs."""
        session = SessionKey(self._entropy)
        body_raw, device_signature = self._keeper.certificate(
            session_public=session.public,
            vault=header.vault,
            person=person.person,
            use=person.use,
            generation=person.generation,
        )
        certificate = session.certified(body_raw, device_signature, person, vault=header.vault)
        body: CertificateBody = read_body(body_raw)
        return WriterIdentity(
            facility=body.facility,
            device=body.device,
            vault=body.vault,
            group=group,
            person=body.person,
            session_key=session.private,
            certificate=certificate,
        )

    def _person(self, inner: InnerBundle | None, password: str) -> PersonKeys:
        usual = usual_argon(self._keeper)  # asked for known and unknown names, as it takes time too
        if inner is None:
            # The same work as for a known name, so that the clock does not tell who works here.
            derive(_NOT_A_PASSWORD, secrets.token_bytes(SALT_SIZE), usual)
            raise Trouble(TroubleKind.WRONG_PASSWORD)
        return open_inner(inner, password)


def usual_argon(keeper: KeeperDoor) -> Argon:
    """The parameters in the middle of those that the bundles on this device have; the floor without any."""
    found = sorted(
        (inner.argon for inner in keeper.bundles_to_pass_on()),
        key=lambda argon: argon.memory_kib * argon.iterations,
    )
    if not found:
        return FLOOR
    middle = found[len(found) // 2]
    argon = Argon(memory_kib=middle.memory_kib, iterations=middle.iterations, lanes=middle.lanes)
    return argon if argon.admissible else FLOOR
