"""Writes authority entries where the sequencer's key is at hand: the first run, and a house without a hub."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leefbord.core.ids import FacilityId
from leefbord.wire.authority import NO_PARENT, Entry, make_entry, make_request
from leefbord.wire.authority_bodies import EntryBody, FacilityBody, facility_of
from leefbord.wire.authority_state import AuthorityState


class LogWriter:
    """Appends entries one by one, each verified by the same rules every client applies."""

    def __init__(self, *, sequencer: Ed25519PrivateKey) -> None:
        self._sequencer = sequencer
        self.state = AuthorityState.empty()
        self.entries: list[Entry] = []
        self._facility: FacilityId | None = None

    @property
    def facility(self) -> FacilityId:
        """The id that the first entry gave."""
        assert self._facility is not None, "nothing is written before the facility entry"
        return self._facility

    def append(
        self,
        body: EntryBody,
        author: Ed25519PrivateKey,
        *,
        cosigners: tuple[Ed25519PrivateKey, ...] = (),
    ) -> Entry:
        """One more entry; AuthorityRefused when its author may not."""
        if isinstance(body, FacilityBody):
            self._facility = facility_of(body)
        request = make_request(
            body, facility=self.facility, head=self.state.head, author=author, cosigners=cosigners
        )
        parent = self.state.head.hash if self.state.head else NO_PARENT
        entry = make_entry(request, number=len(self.entries), parent=parent, sequencer=self._sequencer)
        self.state = self.state.apply(entry)
        self.entries.append(entry)
        return entry
