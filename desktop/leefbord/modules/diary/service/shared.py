"""What youths shared with me: a list without content, and opening one, which the youth sees."""

from leefbord.core.acts import Acts
from leefbord.core.clock import Clock
from leefbord.core.errors import Refused
from leefbord.core.ids import OperationId, PersonId
from leefbord.core.people import Me, YouthDirectory
from leefbord.core.records import Fields
from leefbord.core.sealed import Sealed, SealedRecord, SealedVersion
from leefbord.core.streams import youth_private
from leefbord.modules.diary import repo
from leefbord.modules.diary.model.content import Content, from_bytes
from leefbord.modules.diary.model.entry import Listed, SharedEntry
from leefbord.modules.diary.model.record_types import ENTRY, OPENED


class SharedDiary:
    """The verbs of a begeleider. Lists start from the seals that name me: of what is not shared, no trace."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory, sealed: Sealed) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths
        self._sealed = sealed

    def entries(self) -> tuple[SharedEntry, ...]:
        """What is shared with me now, newest first."""
        found = (self._shared(one) for one in self._listed())
        return tuple(sorted(found, key=lambda one: (-one.listed.at_ms, one.listed.version)))

    def unread(self) -> int:
        """How many of them I did not open yet."""
        return sum(self._is_unread(one) for one in self._listed())

    def entry(self, version: OperationId) -> SharedEntry | None:
        """One of them; None when it is not, or no longer, shared with me."""
        return next((one for one in self.entries() if one.listed.version == version), None)

    def read(self, version: OperationId) -> Content:
        """Open one. The mark that I did is written first: who reads cannot leave no trace.

        Refused when it was taken back meanwhile.
        """
        shared = self.entry(version)
        if shared is None:
            raise Refused("This is not shared with you now", "It may have been taken back.")
        listed = shared.listed
        of = SealedRecord(stream=youth_private(listed.youth), type=ENTRY, record=listed.record)
        revealed = self._sealed.reveal(
            SealedVersion(of=of, version=listed.version, parents=listed.parents), listed.content
        )
        if revealed is None or revealed.author != listed.youth:
            raise Refused("This is not shared with you now", "It may have been taken back.")
        content = from_bytes(revealed.content)
        if shared.unread:
            self._mark(listed)
        return content

    def _mark(self, listed: Listed) -> None:
        read: Fields = {"version": bytes(listed.version), "at": self._clock.now_ms()}
        with self._acts.act("Shared diary entry read") as act:
            act.member(
                youth_private(listed.youth),
                OPENED,
                listed.record,
                bytes(self._me.person),
                present=True,
                groups={"read": read},
            )

    def _listed(self) -> list[Listed]:
        """The heads for which a seal of their own writer names me."""
        rows, found = self._acts.rows(), []
        for seal in self._sealed.addressed_to_me(ENTRY):
            listed = repo.of_version(rows, seal.version)
            if listed is None or seal.author != listed.youth or seal.record != listed.record:
                continue
            if seal.stream == youth_private(listed.youth):
                found.append(listed)
        return found

    def _shared(self, listed: Listed) -> SharedEntry:
        youth = self._youths.youth(PersonId(listed.youth))
        return SharedEntry(listed=listed, youth=youth, unread=self._is_unread(listed))

    def _is_unread(self, listed: Listed) -> bool:
        marks = repo.opened(self._acts.rows(), listed.youth, listed.record)
        return not any(one.reader == self._me.person and one.version == listed.version for one in marks)
