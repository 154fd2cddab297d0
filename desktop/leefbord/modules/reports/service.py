"""What a person can do with reports: write, edit, merge, retract, read, and keep a draft."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from leefbord.core.acts import Act, Acts
from leefbord.core.clock import Clock, house_day
from leefbord.core.drafts import Drafts
from leefbord.core.errors import Refused
from leefbord.core.ids import ActId, OperationId, PersonId
from leefbord.core.people import Me, YouthDirectory
from leefbord.core.records import Fields
from leefbord.core.streams import StreamId, StreamKind, team, youth_team
from leefbord.modules.reports import repo
from leefbord.modules.reports.model.draft import Draft, from_text, to_text
from leefbord.modules.reports.model.notes import Content, Note, NoteDetail, NoteFilter, NoteRef, parse_key
from leefbord.modules.reports.model.record_types import (
    GROUP_NOTE,
    NOTE,
    READ,
    READ_MARK,
    RETRACT_OTHERS,
    WRITE,
)
from leefbord.modules.reports.model.rules import MAX_YOUTHS, check_content, check_reason

_SHARED_SIZE = 16


class ReportsService:
    """The verbs of reports for whoever is unlocked."""

    def __init__(self, *, acts: Acts, me: Me, clock: Clock, youths: YouthDirectory, drafts: Drafts) -> None:
        self._acts = acts
        self._me = me
        self._clock = clock
        self._youths = youths
        self._drafts = drafts

    # reading

    def notes(self, wanted: NoteFilter) -> tuple[Note, ...]:
        """What a filter shows, newest happening first."""
        if not self._me.may(READ):
            return ()
        return self._reader().notes(wanted, self.today())

    def today_notes(self, limit: int = 50) -> tuple[Note, ...]:
        """Today's notes, newest happening first: the panel beside the day board."""
        today = self.today()
        return self.notes(NoteFilter(first=today, last=today, limit=limit))

    def found(self, refs: Iterable[NoteRef]) -> tuple[Note, ...]:
        """Those of the notes that I may see and that were not taken back, in the same order."""
        if not self._me.may(READ):
            return ()
        reader = self._reader()
        notes = (reader.note(ref) for ref in refs)
        return tuple(note for note in notes if note is not None and not note.retracted)

    def note(self, key: str) -> NoteDetail:
        """One note with its heads, history and readers; Refused when it is not here."""
        note = self._found(key)
        found = repo.versions(self._acts.rows(), note.ref)
        together = repo.sharing(self._acts.rows(), note.shared) if note.shared else (note.ref,)
        return NoteDetail(
            note=note,
            heads=tuple(version for version in found if version.head),
            history=found,
            readers=repo.readers(self._acts.rows(), note.ref),
            about=tuple(PersonId(ref.stream.owner) for ref in together if ref.stream.of_youth),
        )

    def unread_count(self) -> int:
        """How many notes wait to be read by me."""
        return self._reader().unread_count() if self._me.may(READ) else 0

    def attention_count(self) -> int:
        """How many notes ask for attention."""
        return self._reader().attention_count(self.today()) if self._me.may(READ) else 0

    def today(self) -> date:
        """Today in Brussels."""
        return house_day(self._clock.now_ms())

    def may_write(self) -> bool:
        """Whether I may write reports."""
        return self._me.may(WRITE)

    # writing

    def write(self, about: Sequence[PersonId], content: Content) -> ActId:
        """Write one note about some youths, or about the group when `about` is empty.

        One act, one record per youth: each one's stream, export and purge holds only their own part.
        """
        self._require(WRITE)
        people = tuple(dict.fromkeys(about))
        if len(people) > MAX_YOUTHS or any(self._youths.youth(person) is None for person in people):
            raise Refused("Not on the list", "This youth does not live here now.")
        checked = check_content(self._timed(content), self._clock.now_ms())
        with self._acts.act("Report written") as act:
            shared = bytes(act.new_id()) if len(people) > 1 else b""
            for stream in self._streams(people):
                self._version(act, NoteRef(stream, act.new_id()), checked, shared, ())
        return act.id

    def edit(self, key: str, base: Iterable[OperationId], content: Content) -> ActId:
        """Write a new version on the versions the editor started from.

        What a colleague wrote meanwhile stays beside it, as a second head.
        """
        self._require(WRITE)
        note = self._found(key)
        parents = tuple(base)
        known = {version.id for version in repo.versions(self._acts.rows(), note.ref)}
        if not parents or not known.issuperset(parents):
            raise Refused("Report not found", "This report is not on this computer.")
        checked = check_content(self._timed(content, note.happened_ms), self._clock.now_ms())
        with self._acts.act("Report changed") as act:
            self._version(act, note.ref, checked, note.shared, parents)
        return act.id

    def merge(self, key: str, content: Content) -> ActId:
        """Write one version upon all concurrent heads; all of them stay in the history."""
        self._require(WRITE)
        detail = self.note(key)
        checked = check_content(self._timed(content, detail.note.happened_ms), self._clock.now_ms())
        parents = tuple(version.id for version in detail.heads)
        with self._acts.act("Versions merged") as act:
            self._version(act, detail.note.ref, checked, detail.note.shared, parents)
        return act.id

    def choose(self, key: str, head: OperationId) -> ActId:
        """Use one of the concurrent heads as it is; the others stay in the history."""
        chosen = next((version for version in self.note(key).heads if version.id == head), None)
        if chosen is None:
            raise Refused("Already merged", "A colleague put the versions together.")
        return self.merge(key, chosen.content)

    def retract(self, key: str, reason: str) -> ActId:
        """Take a note back, with the reason; undo brings it back. Others' notes need their own right."""
        self._require(WRITE)
        note = self._found(key)
        if note.author != self._me.person:
            self._require(RETRACT_OTHERS)
        plain = check_reason(reason)
        heads = tuple(version for version in repo.versions(self._acts.rows(), note.ref) if version.head)
        with self._acts.act("Report taken back") as act:
            fields: Fields = {**heads[0].content.fields(note.shared), "retract_reason": plain}
            parents = tuple(version.id for version in heads)
            kind = _type_of(note.ref.stream)
            data_class = note.data_class if note.ref.stream.of_youth else None
            act.version(
                note.ref.stream, kind, note.ref.record, fields, parents=parents, data_class=data_class
            )
            act.delete(note.ref.stream, kind, note.ref.record)
        return act.id

    def restore(self, key: str) -> ActId:
        """Bring a note back that was taken back, with every version, also what was written meanwhile."""
        self._require(WRITE)
        note = self._found(key)
        if not note.retracted:
            raise Refused("Report is there", "This report was not taken back.")
        if note.author != self._me.person:
            self._require(RETRACT_OTHERS)
        with self._acts.act("Report brought back") as act:
            act.undelete(note.ref.stream, _type_of(note.ref.stream), note.ref.record)
        return act.id

    def mark_read(self, keys: Iterable[str]) -> ActId | None:
        """Mark notes as read by me, up to the change I saw; None when they all were."""
        reader = self._reader()
        found = [reader.note(ref) for ref in map(parse_key, keys) if ref is not None]
        unread = [note for note in found if note is not None and note.unread]
        if not unread or not self._me.may(READ):
            return None
        with self._acts.act("Reports read") as act:
            for note in unread:
                fields: Fields = {
                    "note": bytes(note.ref.record),
                    "reader": bytes(self._me.person),
                    "seen": note.changed,
                }
                act.member(
                    note.ref.stream,
                    READ_MARK,
                    note.ref.record,
                    bytes(self._me.person),
                    present=True,
                    groups={"seen": fields},
                )
        return act.id

    # drafts

    def draft(self, key: str) -> Draft | None:
        """My draft under a key ("new", "quick", or a note's key)."""
        return from_text(self._drafts.load(f"reports/{key}"))

    def keep_draft(self, key: str, draft: Draft) -> Draft:
        """Keep a draft, sealed to me; an empty one is forgotten. Gives it back with the time."""
        kept = replace(draft, saved_ms=self._clock.now_ms())
        if draft.body.strip():
            self._drafts.save(f"reports/{key}", to_text(kept))
        else:
            self._drafts.discard(f"reports/{key}")
        return kept

    def discard_draft(self, key: str) -> None:
        """Forget a draft."""
        self._drafts.discard(f"reports/{key}")

    # within

    def _reader(self) -> repo.NoteReader:
        return repo.NoteReader(self._acts.rows(), self._me.person, self._clock.now_ms())

    def _found(self, key: str) -> Note:
        self._require(READ)
        ref = parse_key(key)
        note = self._reader().note(ref) if ref else None
        if note is None:
            raise Refused("Report not found", "This report is not on this computer.")
        return note

    def _require(self, permission: str) -> None:
        if not self._me.may(permission):
            raise Refused("Not allowed", "Your role does not allow this.")

    def _timed(self, content: Content, otherwise: int = 0) -> Content:
        return (
            content
            if content.happened_ms
            else replace(content, happened_ms=otherwise or self._clock.now_ms())
        )

    def _streams(self, people: Sequence[PersonId]) -> list[StreamId]:
        if not people:
            return [team(self._me.group, self.today().year)]
        return [youth_team(person) for person in people]

    @staticmethod
    def _version(
        act: Act, ref: NoteRef, content: Content, shared: bytes, parents: tuple[OperationId, ...]
    ) -> None:
        data_class = content.data_class if ref.stream.of_youth else None
        fields = content.fields(shared)
        act.version(
            ref.stream, _type_of(ref.stream), ref.record, fields, parents=parents, data_class=data_class
        )


def _type_of(stream: StreamId) -> str:
    return NOTE if stream.kind is StreamKind.YOUTH_TEAM else GROUP_NOTE
