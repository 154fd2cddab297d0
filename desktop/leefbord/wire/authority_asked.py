"""Who asks something of the authority log, and what they hold there."""

from dataclasses import dataclass
from typing import Final

from leefbord.core.clock import MAX_STAMP, Stamp
from leefbord.core.ids import GroupId, PersonId
from leefbord.wire.authority import Request
from leefbord.wire.authority_bodies import EntryKind, SubjectKind
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_view import AuthorityView, SignerKind, Subject
from leefbord.wire.certificate import Use

_ON_KIOSK_KEYS: Final = frozenset({EntryKind.KEY, EntryKind.SUSPEND})
"""All that a staff kiosk key may ask: it lies in a machine that youths touch."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with its author, on the state it meets."""

    view: AuthorityView
    request: Request
    person: PersonId | None
    use: Use | None
    at: Stamp | None = None  # lets grants with an end expire; None for everyone but the sequencer

    @property
    def by_root(self) -> bool:
        """Signed by the facility's root."""
        return self.person is None

    def holds(self, kind: EntryKind, scope: GroupId) -> bool:
        """Whether the author has the kind's permission in a scope."""
        return self.person is None or kind.permission in self._held(self.person, scope)

    def holds_anywhere(self, kind: EntryKind) -> bool:
        """Whether the author has it in any scope at all."""
        if self.person is None:
            return True
        return any(self.holds(kind, grant.scope) for grant in self.view.grants_of(self.person))

    def permissions(self, scope: GroupId) -> frozenset[str] | None:
        """All the author has in a scope; None for the root, who lacks nothing."""
        return None if self.person is None else self._held(self.person, scope)

    def permissions_until(self, scope: GroupId, end: Stamp | None) -> frozenset[str] | None:
        """What the author will still have in a scope at `end` (None: for ever); None for the root."""
        if self.person is None:
            return None
        return self.view.permissions_by_log(self.person, scope, at=MAX_STAMP if end is None else end)

    def _held(self, person: PersonId, scope: GroupId) -> frozenset[str]:
        return self.view.permissions_by_log(person, scope, at=self.at)

    def cosigned_by(self, key: bytes) -> bool:
        """Whether the owner of a key signed too (or is the author)."""
        return key == self.request.author or key in self.request.cosignatures


def asked_by(view: AuthorityView, request: Request, *, at: Stamp | None = None) -> Asked:
    """Who asks; AuthorityRefused unless it is the root or the current key of a person in force."""
    if request.author == view.root_key:
        return Asked(view, request, None, None, at)
    signer = view.signer(request.author)
    if signer is None or signer.kind is not SignerKind.PERSON or signer.use in (None, Use.CARD):
        raise AuthorityRefused(Reason.UNKNOWN_AUTHOR)
    person = PersonId(signer.id)
    use = Use.KIOSK if signer.use is Use.KIOSK else Use.DESK
    current = view.current_key(person, use)
    if current is None or current.signing_key != request.author or view.is_youth(person):
        raise AuthorityRefused(Reason.UNKNOWN_AUTHOR)
    if use is Use.KIOSK and request.known_kind not in _ON_KIOSK_KEYS:
        raise AuthorityRefused(Reason.NOT_PERMITTED)
    if request.known_kind is not EntryKind.SUSPEND and suspended_by_log(view, SubjectKind.PERSON, person):
        raise AuthorityRefused(Reason.SUSPENDED)
    return Asked(view, request, person, use, at)


def suspended_by_log(view: AuthorityView, kind: SubjectKind, identifier: bytes) -> bool:
    """Suspended by a sequenced entry; early suspends differ from client to client and never judge entries."""
    return Subject(kind, identifier) in view.suspensions.values()
