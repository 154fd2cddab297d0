"""My diary: write, look back, share with somebody, take back, throw away. For the youth at the kiosk."""

from collections.abc import Collection
from typing import Final

from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import OperationId, PersonId, RecordId
from leefbord.core.people import Me, StaffCard, StaffDirectory
from leefbord.core.records import Fields
from leefbord.core.sealed import Sealed, SealedRecord, SealedVersion
from leefbord.core.streams import StreamId, youth_private
from leefbord.modules.diary import repo
from leefbord.modules.diary.model.content import Content, as_bytes, checked, from_bytes
from leefbord.modules.diary.model.draft import Draft, draft_text, read_draft
from leefbord.modules.diary.model.entry import Listed, OwnEntry
from leefbord.modules.diary.model.record_types import ENTRY

_DRAFT: Final = "diary"


class OwnDiary:
    """The verbs of the writer. Everything goes through the seals: without my own key nothing opens."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, staff: StaffDirectory, sealed: Sealed) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._staff = staff
        self._sealed = sealed

    def now_ms(self) -> int:
        """The present moment."""
        return self._clock.now_ms()

    def entries(self, limit: int, offset: int = 0) -> tuple[OwnEntry, ...]:
        """My entries, newest first, opened."""
        found = repo.newest(self._acts.rows(), self._mine(), limit, offset)
        return tuple(self._opened(one) for one in found)

    def count(self) -> int:
        """How many entries I have."""
        return repo.count(self._acts.rows(), self._mine())

    def entry(self, version: OperationId) -> OwnEntry | None:
        """One of my entries by its newest version."""
        found = repo.of_version(self._acts.rows(), version)
        return self._opened(found) if found is not None and found.youth == self._mine() else None

    def begun_today(self) -> OwnEntry | None:
        """Today's newest entry while it is only a mood: its text can follow, a tap takes it away."""
        newest = self.entries(1)
        if not newest or newest[0].content is None or newest[0].content.text:
            return None
        same_day = house_day(newest[0].listed.at_ms) == house_day(self._clock.now_ms())
        return newest[0] if same_day else None

    def keep(
        self, content: Content, *, going_on: OwnEntry | None = None, readers: Collection[PersonId] = ()
    ) -> OwnEntry | None:
        """Write an entry for me and `readers`, or go on with one, for its readers and these.

        The version before can then be opened by nobody. Empty content throws the entry away: None.
        """
        content = checked(content)
        if content.empty:
            if going_on is not None:
                self.throw_away(going_on)
            return None
        stream = youth_private(self._mine())
        before = going_on.listed if going_on else None
        parents = (before.version,) if before else ()
        also = set(readers) | (set(going_on.readers) if going_on else set())
        with self._acts.act("Diary entry written") as act:
            of = _place(stream, before.record if before else act.new_id())
            concealed = self._sealed.conceal(as_bytes(content), of, parents)
            at = before.at_ms if before else self._clock.now_ms()
            fields: Fields = {"at": at, "content": concealed.content}
            version = act.version(stream, ENTRY, of.record, fields, parents=parents)
            written = SealedVersion(of=of, version=version, parents=parents)
            self._sealed.seal(act, written, concealed, also)
            if before is not None:
                self._sealed.erase(act, of, {before.version})
        return self.entry(version)

    def share(self, entry: OwnEntry, readers: Collection[PersonId]) -> None:
        """Let these people read it, until I take it back."""
        self._sealed.share(_version(entry.listed), entry.listed.content, readers)

    def take_back(self, entry: OwnEntry) -> None:
        """Nobody but me can read it from now on. What somebody read, stays read."""
        self._sealed.take_back(_version(entry.listed), entry.readers)

    def throw_away(self, entry: OwnEntry) -> None:
        """Destroy every key to it: nobody can ever open it again, I neither."""
        listed = entry.listed
        stream = youth_private(self._mine())
        with self._acts.act("Diary entry thrown away") as act:
            self._destroy(act, _place(stream, listed.record))

    def people(self) -> tuple[StaffCard, ...]:
        """My people in the house: the begeleiders to whom something can be sealed."""
        return tuple(card for card in self._staff.team() if self._sealed.can_receive(card.id))

    def others(self, entry: OwnEntry) -> tuple[StaffCard, ...]:
        """My people who cannot read this entry now; also somebody whose keys were made anew since."""
        reached = self._sealed.reached(_version(entry.listed))
        return tuple(card for card in self.people() if card.id not in reached)

    def name_of(self, person: PersonId) -> str:
        """What a begeleider is called."""
        card = self._staff.staff(person)
        return card.first_name if card is not None else "?"

    # -- what is half written ----------------------------------------------------------------------------

    def draft(self) -> Draft | None:
        """The half-written page, if there is one; only my own key opens it."""
        return read_draft(self._sealed.drafts.load(_DRAFT))

    def keep_draft(self, draft: Draft) -> None:
        """Seal a half-written page to me, on this kiosk only."""
        self._sealed.drafts.save(_DRAFT, draft_text(draft))

    def drop_draft(self) -> None:
        """It was kept as an entry, or wiped."""
        self._sealed.drafts.discard(_DRAFT)

    # -- small things ------------------------------------------------------------------------------------

    def _mine(self) -> PersonId:
        if not self._me.is_youth:
            raise Refused("This is a diary of a youth", "Only the youth can open it, at the board.")
        return self._me.person

    def _opened(self, listed: Listed) -> OwnEntry:
        version = _version(listed)
        content = self._content(version, listed)
        readers = self._sealed.readers(version) if content is not None else frozenset()
        marks = repo.opened(self._acts.rows(), listed.youth, listed.record)
        return OwnEntry(listed=listed, content=content, readers=readers, opened=marks)

    def _content(self, version: SealedVersion, listed: Listed) -> Content | None:
        try:
            found = self._sealed.reveal(version, listed.content)
            return from_bytes(found.content) if found is not None else None
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.BAD_INPUT:
                raise
            return None  # one damaged entry must not hide the others

    def _destroy(self, act: Act, of: SealedRecord) -> None:
        act.delete(of.stream, ENTRY, of.record)
        self._sealed.erase(act, of)


def _place(stream: StreamId, record: RecordId) -> SealedRecord:
    return SealedRecord(stream=stream, type=ENTRY, record=record)


def _version(listed: Listed) -> SealedVersion:
    of = _place(youth_private(listed.youth), listed.record)
    return SealedVersion(of=of, version=listed.version, parents=listed.parents)
