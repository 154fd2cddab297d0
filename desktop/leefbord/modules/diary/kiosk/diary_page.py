"""Mijn dagboek: writing, looking back, and one question per screen for sharing and throwing away."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.core.changes import Changes
from leefbord.core.errors import Refused, Trouble
from leefbord.core.ids import PersonId
from leefbord.core.sealed import SEALS
from leefbord.modules.diary.kiosk import words
from leefbord.modules.diary.kiosk.composer import Composer, Writing
from leefbord.modules.diary.kiosk.entry_card import EntryCard
from leefbord.modules.diary.kiosk.entry_view import EntryView
from leefbord.modules.diary.kiosk.look_back import PER_PAGE, LookBack
from leefbord.modules.diary.kiosk.people_question import PeopleQuestion
from leefbord.modules.diary.model.content import Content, Mood
from leefbord.modules.diary.model.draft import Draft
from leefbord.modules.diary.model.entry import OwnEntry
from leefbord.modules.diary.model.record_types import ENTRY, OPENED
from leefbord.modules.diary.service.own import OwnDiary
from leefbord.ui.kiosk.page_offers import spoken_of
from leefbord.ui.kiosk.question_screen import Answer, QuestionScreen
from leefbord.ui.page_spec import KioskContext

_SEAL_AFTER_MS: Final = 3_000
_YES, _NO = "yes", "no"
_LOCK: Final = "lock"


class DiaryPage(QWidget):
    """The youth's diary. Read aloud only after asking; half-written text is sealed all the time."""

    asks_before_reading = True
    _heard = Signal(object)  # changes may be told in another thread; the signal hops to this one

    def __init__(self, own: OwnDiary, context: KioskContext) -> None:
        super().__init__()
        self._own, self._context = own, context
        self._writing = Writing()
        self._page = 0
        self._sealed_text = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget = QWidget()
        self._column.addWidget(self.shown)
        self._sealing = QTimer(self)
        self._sealing.setSingleShot(True)
        self._sealing.setInterval(_SEAL_AFTER_MS)
        self._sealing.timeout.connect(self.keep_draft)
        self._heard.connect(self._changed)
        forget = context.changes.listen(self._heard.emit)
        self.destroyed.connect(lambda: forget())
        self.start()

    def start(self) -> None:
        """The half-written page, or today's mood that waits for its text, or a clean page."""
        draft = self._own.draft()
        if draft is not None:
            going_on = self._own.entry(draft.version) if draft.version else None
            self._write(Writing(content=draft.content, going_on=going_on))
            return
        begun = self._own.begun_today()
        content = begun.content if begun is not None and begun.content else Content()
        self._write(Writing(content=content, going_on=begun))

    def sentence(self) -> str:
        """The line under the title."""
        return self.tr("How do you feel today?")

    def spoken(self) -> str:
        """What is on the screen."""
        return spoken_of(self.shown)

    def keep_draft(self) -> bool:
        """Seal what is half written to me; True only when it lies there now."""
        self._sealing.stop()
        if not isinstance(self.shown, Composer):
            return False
        content = Content(mood=self._writing.content.mood, text=self.shown.text())
        if content.text.rstrip() == self._writing.saved.text:
            return False
        version = self._writing.going_on.listed.version if self._writing.going_on else None
        try:
            self._own.keep_draft(Draft(content=content, version=version))
        except (Refused, Trouble):
            return False
        return True

    # -- writing -----------------------------------------------------------------------------------------

    def _write(self, writing: Writing) -> None:
        self._writing = writing
        going_on = writing.going_on
        readers = going_on.readers if going_on is not None and going_on.shared else writing.chosen
        names = self._names(readers)
        composer = Composer(writing, names=names, earlier=self._own.count() > 0)
        composer.mood.connect(self._tap_mood)
        composer.typed.connect(self._sealing.start)
        composer.alone.connect(self._only_me)
        composer.share.connect(self._ask_readers)
        composer.look_back.connect(self._leave_page)
        composer.done.connect(self._done)
        self._show(composer)
        if not names:
            self._context.footer(words.alone_words(), _LOCK)
        elif going_on is not None and going_on.shared:
            self._context.footer(words.can_read_words(names))
        else:
            self._context.footer(words.will_read_words(names))
        composer.pad.setFocus()

    def _typed(self) -> Content:
        text = self.shown.text() if isinstance(self.shown, Composer) else self._writing.content.text
        return Content(mood=self._writing.content.mood, text=text)

    def _tap_mood(self, tapped: Mood) -> None:
        """One tap saves, a second tap takes it away. It is not shared by this: only Done shares."""
        mood = None if self._writing.content.mood is tapped else tapped
        content = replace(self._typed(), mood=mood)
        going_on = self._try(lambda: self._own.keep(content, going_on=self._writing.going_on))
        if isinstance(going_on, Exception):
            return
        self._forget_draft()
        self._writing = replace(self._writing, content=content, going_on=going_on)
        if isinstance(self.shown, Composer):
            self.shown.show_mood(mood)

    def _only_me(self) -> None:
        """Back to me alone; what was shared already is taken back at once."""
        going_on = self._writing.going_on
        writing = replace(self._writing, content=self._typed(), chosen=frozenset())
        if going_on is not None and going_on.shared:
            if isinstance(self._try(lambda: self._own.take_back(going_on)), Exception):
                return
            writing = replace(writing, going_on=self._own.entry(going_on.listed.version))
        self._write(writing)

    def _ask_readers(self) -> None:
        """Who may read it: for a page that is shared already at once, otherwise with Done."""
        self.keep_draft()
        content = self._typed()
        going_on = self._writing.going_on
        if going_on is not None and going_on.shared:
            self._share_of(going_on, lambda entry: self._write(replace(self._writing, going_on=entry)))
            self._writing = replace(self._writing, content=content)
            return
        self._writing = replace(self._writing, content=content)
        question = PeopleQuestion(self._own.people(), self._writing.chosen, self.tr("These people"))
        question.chosen.connect(lambda chosen: self._write(replace(self._writing, chosen=chosen)))
        question.left.connect(lambda: self._write(self._writing))
        self._show(question)
        self._context.footer(self.tr("Nobody can read it before you tap Done."), _LOCK)

    def _done(self) -> None:
        """Close the page: write it for me and for whom I chose."""
        content, going_on = self._typed(), self._writing.going_on
        if content.empty and going_on is not None and not self._writing.saved.empty:
            self._ask_throw_away(going_on)
            return
        unchanged = replace(content, text=content.text.rstrip()) == self._writing.saved
        if not content.empty and not (unchanged and not self._writing.chosen):
            chosen = self._writing.chosen
            kept = self._try(lambda: self._own.keep(content, going_on=going_on, readers=chosen))
            if isinstance(kept, Exception):
                return
        self._forget_draft()
        self.look_back(0)

    def _leave_page(self) -> None:
        """Look at earlier pages; what is half written stays sealed and comes back with the next page."""
        self.keep_draft()
        self.look_back(0)

    def _forget_draft(self) -> None:
        self._sealing.stop()
        self._try(self._own.drop_draft)

    # -- looking back ------------------------------------------------------------------------------------

    def look_back(self, page: int) -> None:
        """The pages before, four at a time."""
        self._page = page
        now = self._own.now_ms()
        entries = self._own.entries(PER_PAGE, page * PER_PAGE)
        cards = [
            EntryCard(entry, when=words.heading_words(entry.listed.at_ms, now), reach=self._reach(entry))
            for entry in entries
        ]
        shown = LookBack(cards, page=page, total=self._own.count())
        shown.opened.connect(self._open)
        shown.write.connect(self.start)
        shown.turned.connect(self.look_back)
        self._show(shown)
        self._context.footer(
            self.tr("Only you open what is locked. If your code is gone, it is gone too."), _LOCK
        )

    def _reach(self, entry: OwnEntry) -> str:
        if not entry.shared:
            return self.tr("Only for me")
        return self.tr("Shared with {names}").replace(
            "{names}", words.names_words(self._names(entry.readers))
        )

    def _open(self, entry: OwnEntry) -> None:
        now = self._own.now_ms()
        team = {card.id: card for card in self._context.staff.team()}
        readers = [team[person] for person in sorted(entry.readers) if person in team]
        reads = [words.read_words(self._own.name_of(mark.reader), mark.at_ms, now) for mark in entry.opened]
        view = EntryView(
            entry, when=words.heading_words(entry.listed.at_ms, now), readers=readers, reads=reads
        )
        view.back.connect(lambda: self.look_back(self._page))
        view.share.connect(partial(self._share_of, entry, self._open))
        view.take_back.connect(partial(self._take_back, entry))
        view.go_on.connect(lambda: self._write(Writing(content=entry.content or Content(), going_on=entry)))
        view.throw_away.connect(partial(self._ask_throw_away, entry))
        self._show(view)
        names = self._names(entry.readers)
        if names:
            self._context.footer(words.can_read_words(names))
        else:
            self._context.footer(words.alone_words(), _LOCK)

    def _share_of(self, entry: OwnEntry, then: Callable[[OwnEntry], None]) -> None:
        """Choose people for a page that is written: they can read it at once."""

        def chosen(people: frozenset[PersonId]) -> None:
            self._try(lambda: self._own.share(entry, people))
            then(self._own.entry(entry.listed.version) or entry)

        question = PeopleQuestion(self._own.others(entry), (), self.tr("Share"))
        question.chosen.connect(chosen)
        question.left.connect(lambda: then(entry))
        self._show(question)
        self._context.footer(self.tr("Who you choose can read it at once. You can take it back."))

    def _take_back(self, entry: OwnEntry) -> None:
        self._try(lambda: self._own.take_back(entry))
        self._open(self._own.entry(entry.listed.version) or entry)

    def _ask_throw_away(self, entry: OwnEntry) -> None:
        question = QuestionScreen(
            self.tr("Throw this page away?"),
            (
                Answer(key=_NO, text=self.tr("Keep it"), pictogram="diary"),
                Answer(key=_YES, text=self.tr("Throw away"), pictogram="trash"),
            ),
            sentence=self.tr("Then nobody can ever open it again. You neither."),
        )
        question.answered.connect(partial(self._throw_away, entry))
        self._show(question)

    def _throw_away(self, entry: OwnEntry, answer: str) -> None:
        if answer != _YES:
            self._open(entry)
            return
        self._try(lambda: self._own.throw_away(entry))
        self._forget_draft()
        self.look_back(0)

    # -- small things ------------------------------------------------------------------------------------

    def _names(self, people: frozenset[PersonId]) -> list[str]:
        return sorted(self._own.name_of(person) for person in people)

    def _changed(self, changes: Changes) -> None:
        """Somebody read a page, or another kiosk wrote: only the list follows by itself."""
        if changes.remote and changes.touches((ENTRY, OPENED, SEALS)) and isinstance(self.shown, LookBack):
            self.look_back(self._page)

    def _try(self, verb: Callable[[], OwnEntry | None]) -> OwnEntry | Exception | None:
        """What it gave, or the failure after it was shown."""
        try:
            return verb()
        except (Refused, Trouble) as failure:
            self._context.show_failure(failure)
            return failure

    def _show(self, widget: QWidget) -> None:
        before, self.shown = self.shown, widget
        self._column.replaceWidget(before, widget)
        before.hide()
        before.deleteLater()
        widget.show()
