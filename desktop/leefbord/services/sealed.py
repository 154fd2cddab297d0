"""Sealed records over an open vault: content keys wrapped to persons, opened by the session's own keys."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from leefbord.core.acts import Act
from leefbord.core.changes import Changes
from leefbord.core.clock import Clock, stamp_at
from leefbord.core.drafts import Drafts
from leefbord.core.errors import Bug, Refused
from leefbord.core.ids import Entropy, FacilityId, OperationId, PersonId
from leefbord.core.sealed import SEALS, Addressed, Concealed, Revealed, SealedRecord, SealedVersion
from leefbord.keys.person import PersonKeys
from leefbord.services.sealed_content import conceal, opened_key, reveal, seal_key
from leefbord.services.sealed_drafts import SealedDrafts
from leefbord.services.sealed_people import SealedPeople
from leefbord.store.open_act import OpenAct
from leefbord.store.seal_store import add_erase_notice, add_seal, seals_of_record, seals_to
from leefbord.store.vault import Vault
from leefbord.store.vault_rows import VaultRows
from leefbord.wire.authority_view import AuthorityView
from leefbord.wire.seals import EraseBody, Seal, make_erase_notice
from leefbord.wire.wraps import recipient_of

_TAKEN_BACK: Final = "taken back"
_REPLACED: Final = "replaced"


class PersonSealed:
    """Implements core.sealed.Sealed for one session. Dies with it: the person's keys lie nowhere else.

    A version's content key is fresh; content is bound to stream, type, record and base versions, its seals
    to stream, type, record and the operation that carries it. `tell` hears when seals were made or erased.
    """

    def __init__(
        self,
        *,
        vault: Vault,
        facility: FacilityId,
        authority: Callable[[], AuthorityView],
        keys: PersonKeys,
        clock: Clock,
        drafts: Drafts,
        tell: Callable[[Changes], None],
        entropy: Entropy,
    ) -> None:
        self._vault = vault
        self._facility = facility
        self._authority = authority
        self._keys = keys
        self._clock = clock
        self._tell = tell
        self._entropy = entropy
        self._people = SealedPeople(authority, keys)
        self._own = recipient_of(keys.hpke.public)
        self._drafts = SealedDrafts(drafts, keys, facility)

    @property
    def drafts(self) -> Drafts:
        """See Sealed.drafts."""
        return self._drafts

    def can_receive(self, person: PersonId) -> bool:
        """See Sealed.can_receive."""
        return self._people.public_of(person) is not None

    def conceal(self, content: bytes, of: SealedRecord, parents: Sequence[OperationId] = ()) -> Concealed:
        """See Sealed.conceal."""
        return conceal(content, of, parents, self._entropy)

    def seal(
        self, act: Act, version: SealedVersion, concealed: Concealed, readers: Collection[PersonId]
    ) -> None:
        """See Sealed.seal."""
        rows = _beside(act)
        for person in (self._keys.person, *sorted(set(readers) - {self._keys.person})):
            self._keep(rows, self._seal_for(person, version, concealed.key))

    def erase(self, act: Act, of: SealedRecord, versions: Collection[OperationId] | None = None) -> None:
        """See Sealed.erase."""
        rows = _beside(act)
        if versions is None:
            self._erase(rows, of, (), _REPLACED)
            return
        named = [one for one in self._seals(rows, of) if one.body.version in versions]
        if named:
            self._erase(rows, of, named, _REPLACED)

    def reveal(self, version: SealedVersion, content: bytes) -> Revealed | None:
        """See Sealed.reveal."""
        found = self._mine(version)
        if found is None:
            return None
        made, author = found
        key = opened_key(made, version, self._keys, self._facility)
        return Revealed(content=reveal(key, content, version), author=author)

    def readers(self, version: SealedVersion) -> frozenset[PersonId]:
        """See Sealed.readers."""
        people = self._people.by_recipient()
        made = (one for one in self._of_version(version) if self._is_mine(one))
        found = {people[one.body.recipient] for one in made if one.body.recipient in people}
        return frozenset(found - {self._keys.person})

    def reached(self, version: SealedVersion) -> frozenset[PersonId]:
        """See Sealed.reached."""
        sealed = {one.body.recipient for one in self._of_version(version) if self._is_mine(one)}
        return frozenset(
            person
            for person in self.readers(version)
            if (public := self._people.public_of(person)) is not None and recipient_of(public) in sealed
        )

    def share(self, version: SealedVersion, content: bytes, readers: Collection[PersonId]) -> None:
        """See Sealed.share."""
        if self.reveal(version, content) is None:
            raise Refused("This cannot be shared", "You cannot open it yourself.")
        found = self._mine(version)
        assert found is not None, "it was just opened"
        key = opened_key(found[0], version, self._keys, self._facility)
        there = self.reached(version) | {self._keys.person}
        made = [self._seal_for(person, version, key) for person in sorted(set(readers) - there)]
        if made:
            with self._vault.write() as rows:
                for one in made:
                    self._keep(rows, one)
            self._told(version)

    def take_back(self, version: SealedVersion, readers: Collection[PersonId]) -> None:
        """See Sealed.take_back."""
        people = self._people.by_recipient()
        wanted = set(readers) - {self._keys.person}
        named = [
            one
            for one in self._of_version(version)
            if self._is_mine(one) and people.get(one.body.recipient) in wanted
        ]
        if named:
            with self._vault.write() as rows:
                self._erase(rows, version.of, named, _TAKEN_BACK)
            self._told(version)

    def addressed_to_me(self, record_type: str) -> tuple[Addressed, ...]:
        """See Sealed.addressed_to_me."""
        found = []
        for one in seals_to(self._vault.rows(), self._own, stamp_at(self._clock.now_ms())):
            author = self._people.author_of(one)
            version = one.body.version
            if one.body.kind != record_type or version is None or author in (None, self._keys.person):
                continue
            assert author is not None
            found.append(
                Addressed(record=one.body.record, stream=one.body.stream_id, version=version, author=author)
            )
        return tuple(found)

    # -- small things ----------------------------------------------------------------------------------

    def _mine(self, version: SealedVersion) -> tuple[Seal, PersonId] | None:
        """A seal that names me, by somebody the log knows: my own first, then one by the stream's owner."""
        named = [
            (one, author)
            for one in self._of_version(version)
            if one.body.recipient == self._own and (author := self._people.author_of(one)) is not None
        ]
        wanted = (self._keys.person, PersonId(version.of.stream.owner))
        for person in wanted:
            found = next((pair for pair in named if pair[1] == person), None)
            if found is not None:
                return found
        return named[0] if named else None

    def _is_mine(self, one: Seal) -> bool:
        return self._people.author_of(one) == self._keys.person

    def _of_version(self, version: SealedVersion) -> list[Seal]:
        found = self._seals(self._vault.rows(), version.of)
        return [one for one in found if one.body.version == version.version]

    def _seals(self, rows: VaultRows, of: SealedRecord) -> list[Seal]:
        found = seals_of_record(rows, of.stream, of.record, stamp_at(self._clock.now_ms()))
        return [one for one in found if one.body.kind == of.type]

    def _seal_for(self, person: PersonId, version: SealedVersion, key: bytes) -> Seal:
        public = self._people.public_of(person)
        if public is None:
            raise Refused("This person cannot read it yet", "Choose somebody else, or try again later.")
        return seal_key(
            key, version, to_public=public, by=self._keys, facility=self._facility, entropy=self._entropy
        )

    def _keep(self, rows: VaultRows, made: Seal) -> None:
        now = stamp_at(self._clock.now_ms())
        if not add_seal(rows, self._vault.numbers, made, self._authority(), now, pushed=False):
            raise Refused("This cannot be shared", "It was taken back for good.")

    def _erase(self, rows: VaultRows, of: SealedRecord, named: Iterable[Seal], reason: str) -> None:
        """A notice for these seals, or for all of the record when none are named."""
        ids = tuple(sorted({one.id for one in named}))
        body = EraseBody(
            facility=self._facility,
            stream=of.stream.text,
            seals=ids,
            record=None if ids else of.record,
            reason=reason,
            signer=self._keys.signing_public,
        )
        notice = make_erase_notice(body, self._keys.signing)
        add_erase_notice(rows, self._vault.numbers, notice, self._authority(), pushed=False)

    def _told(self, version: SealedVersion) -> None:
        of = version.of
        self._tell(Changes(records=frozenset({(SEALS, of.record), (of.type, of.record)})))


def _beside(act: Act) -> VaultRows:
    if not isinstance(act, OpenAct):
        raise Bug("seals are kept in an act of the vault")
    return act.beside
