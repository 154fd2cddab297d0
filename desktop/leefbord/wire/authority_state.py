"""The authority log folded: verifies every entry in full and gives the state after it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from leefbord.core.clock import Stamp
from leefbord.core.ids import NO_GROUP
from leefbord.wire.authority import NO_PARENT, Entry, Request, check_signatures, verify_sequencer
from leefbord.wire.authority_asked import asked_by
from leefbord.wire.authority_bodies import EntryBody, EntryKind, FacilityBody, SuspendBody, facility_id
from leefbord.wire.authority_effects import take_effect
from leefbord.wire.authority_refused import AuthorityRefused, Reason
from leefbord.wire.authority_rules import check
from leefbord.wire.authority_view import AuthorityView, SignerKind, Subject
from leefbord.wire.malformed import Malformed


@dataclass(frozen=True, kw_only=True)
class AuthorityState(AuthorityView):
    """See AuthorityView for the questions; this adds how it grows."""

    def __repr__(self) -> str:
        return f"<AuthorityState at {self.next_number}>"

    @classmethod
    def empty(cls) -> "AuthorityState":
        """Before entry 0."""
        return cls()

    def apply(self, entry: Entry) -> "AuthorityState":
        """The state after the next entry.

        Malformed for a signature that does not hold; AuthorityRefused for a rule that says no, and for
        anything after an unknown critical entry (keep those raw and fold again with a newer program).
        """
        if self.read_only:
            raise AuthorityRefused(Reason.NEEDS_NEWER)
        if entry.number != self.next_number or entry.parent != (self.head.hash if self.head else NO_PARENT):
            raise AuthorityRefused(Reason.NOT_NEXT)
        if self.head is None:
            return self._genesis(entry)
        self._check_sequencer(entry)
        body = self.admits(entry.request)
        grown = self if body is None else take_effect(self, entry.number, body)
        if body is None and entry.request.critical:
            grown = replace(grown, read_only=True)
        elif body is None:
            grown = replace(grown, skipped=(*grown.skipped, entry.number))
        return grown._with_entry(entry)

    def apply_all(self, entries: Iterable[Entry]) -> "AuthorityState":
        """The state after all of them, in order."""
        state = self
        for entry in entries:
            state = state.apply(entry)
        return state

    def admits(self, request: Request, *, at: Stamp | None = None) -> EntryBody | None:
        """The body of a request that may be sequenced next, None for an unknown kind; raises like `apply`.

        `at` is for the sequencer: grants that ended before it do not count. Everyone else judges without a
        clock, so that all reach the same state.
        """
        if request.facility != self.facility:
            raise AuthorityRefused(Reason.WRONG_FACILITY)
        if request.head is None or not self.knows(*request.head):
            raise AuthorityRefused(Reason.UNKNOWN_HEAD)
        if request.hash in self.requests:
            raise AuthorityRefused(Reason.ALREADY_THERE)
        check_signatures(request)
        asked = asked_by(self, request, at=at)
        if request.body is not None:
            check(asked, request.body)
        return request.body

    def with_suspend(self, request: Request) -> "AuthorityState":
        """Deny at once what an admin's suspend names, before it is sequenced; the order of several is free.

        Judged by the log alone, so that two suspends of each other both hold, in any order.
        """
        if not isinstance(request.body, SuspendBody) or request.body.lifts:
            raise AuthorityRefused(Reason.NOT_PERMITTED)
        body = request.body
        if body.suspension in self.early or request.hash in self.requests:
            return self
        self.admits(request)
        return replace(self, early={**self.early, body.suspension: Subject(body.kind, body.subject)})

    def may_choose(self, request: Request) -> None:
        """AuthorityRefused or Malformed unless the author may choose between branches, on this one."""
        if request.facility != self.facility or request.head is None or not self.knows(*request.head):
            raise AuthorityRefused(Reason.UNKNOWN_HEAD)
        check_signatures(request)
        if not asked_by(self, request).holds(EntryKind.CHOOSE_BRANCH, NO_GROUP):
            raise AuthorityRefused(Reason.NOT_PERMITTED)

    def _genesis(self, entry: Entry) -> "AuthorityState":
        request, body = entry.request, entry.request.body
        if not isinstance(body, FacilityBody) or request.facility != facility_id(request.body_raw):
            raise AuthorityRefused(Reason.WRONG_FACILITY)
        if request.head is not None or request.author != body.root_key:
            raise AuthorityRefused(Reason.UNKNOWN_AUTHOR)
        if body.root_key == body.sequencer_key:
            raise AuthorityRefused(Reason.NOT_THE_SEQUENCER)
        check_signatures(request)
        verify_sequencer(entry, body.sequencer_key)
        return take_effect(self, 0, body)._with_entry(entry)

    def _check_sequencer(self, entry: Entry) -> None:
        """The current sequencer signs; what the root asks, the root may also sequence (that one is lost)."""
        try:
            verify_sequencer(entry, self.sequencer_key)
        except Malformed:
            if entry.request.author != self.root_key:
                raise
            verify_sequencer(entry, self.root_key)
            return
        if self.sequencer is not None and self.sequencer.kind is SignerKind.DEVICE:
            held = [held for name, held in self.devices.items() if name == self.sequencer.id]
            if held and not held[0].live:
                raise AuthorityRefused(Reason.NOT_THE_SEQUENCER)

    def _with_entry(self, entry: Entry) -> "AuthorityState":
        return replace(
            self,
            head=entry.head,
            hashes=(*self.hashes, entry.hash),
            requests=self.requests | {entry.request.hash},
        )
