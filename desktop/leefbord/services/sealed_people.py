"""Whose keys seals name: which key content is sealed to, who made a seal, who may open it."""

from collections.abc import Callable, Mapping

from leefbord.core.ids import Hash, PersonId
from leefbord.keys.person import PersonKeys
from leefbord.wire.authority_view import AuthorityView, SignerKind
from leefbord.wire.certificate import Use
from leefbord.wire.seals import Seal
from leefbord.wire.wraps import recipient_of


class SealedPeople:
    """Staff read at desks, youths at the kiosk. My own key counts before the log names it (first code)."""

    def __init__(self, authority: Callable[[], AuthorityView], keys: PersonKeys) -> None:
        self._authority = authority
        self._keys = keys
        self._known: tuple[int, Mapping[Hash, PersonId]] | None = None

    def public_of(self, person: PersonId) -> bytes | None:
        """The HPKE key that content for this person is sealed to now; None when there is none."""
        if person == self._keys.person:
            return self._keys.hpke.public
        view = self._authority()
        use = Use.KIOSK if view.is_youth(person) else Use.DESK
        body = view.current_key(person, use)
        return body.hpke_key if body is not None else None

    def author_of(self, seal: Seal) -> PersonId | None:
        """Whose key signed a seal; None for a key that the log does not know as a person's."""
        if seal.body.author == self._keys.signing_public:
            return self._keys.person
        signer = self._authority().signer(seal.body.author)
        if signer is None or signer.kind is not SignerKind.PERSON:
            return None
        return PersonId(signer.id)

    def by_recipient(self) -> Mapping[Hash, PersonId]:
        """Persons by the hash of each key they ever had; found once per entry of the log."""
        view = self._authority()
        if self._known is None or self._known[0] != view.next_number:
            found = {
                recipient_of(held.body.hpke_key): person
                for (person, _use), history in view.keys.items()
                for held in history
            }
            found[recipient_of(self._keys.hpke.public)] = self._keys.person
            self._known = (view.next_number, found)
        return self._known[1]
