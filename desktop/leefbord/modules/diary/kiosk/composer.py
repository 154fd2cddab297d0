"""A page of the diary being written: mood in one tap, text, who reads it, the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.modules.diary.kiosk.corner_pad import SMALL, CornerButton, CornerPad
from leefbord.modules.diary.kiosk.mood_pill import MoodPill
from leefbord.modules.diary.kiosk.reach_choice import ReachChoice
from leefbord.modules.diary.kiosk.words import mood_word, names_words
from leefbord.modules.diary.model.content import MAX_TEXT, Content, Mood
from leefbord.modules.diary.model.entry import OwnEntry
from leefbord.ui.kiosk.keyboard import KioskKeyboard
from leefbord.ui.kiosk.look import kiosk_look


@dataclass(frozen=True, kw_only=True, repr=False)
class Writing:
    """What is being written: `going_on` is the entry it belongs to, once it was saved.

    chosen: who may read it after Done; saved: the content as it was last really written.
    """

    content: Content = field(default_factory=Content)
    going_on: OwnEntry | None = None
    chosen: frozenset[PersonId] = frozenset()

    @property
    def saved(self) -> Content:
        """The content as it was last written."""
        before = self.going_on.content if self.going_on is not None else None
        return before or Content()


class Composer(QWidget):
    """Shows a Writing. `mood` carries the tapped Mood; `done` is the keyboard's Done."""

    mood = Signal(object)
    typed = Signal()
    alone = Signal()
    share = Signal()
    look_back = Signal()
    done = Signal()

    def __init__(self, writing: Writing, *, names: Sequence[str], earlier: bool) -> None:
        super().__init__()
        shared = writing.going_on is not None and writing.going_on.shared
        self._small = kiosk_look().unit < SMALL
        self.moods = [MoodPill(one, chosen=one is writing.content.mood, narrow=self._small) for one in Mood]
        button = CornerButton(self.tr("Earlier"), "book") if earlier else None
        self.pad = CornerPad(
            said=self.tr("My page"), placeholder=self.tr("Write what you want."), button=button
        )
        self.pad.setPlainText(writing.content.text)
        self.pad.moveCursor(self.pad.textCursor().MoveOperation.End)
        self.keyboard = KioskKeyboard(self.pad)
        self._only_me, self._others = self._choices(names, shared)
        self._lay_out()
        for pill in self.moods:
            pill.clicked.connect(lambda _checked=False, one=pill.mood: self.mood.emit(one))
        if button is not None:
            button.clicked.connect(self.look_back)
        self.pad.textChanged.connect(self._limit)
        self._only_me.clicked.connect(self.alone)
        self._others.clicked.connect(self.share)
        self.keyboard.finished.connect(self.done)

    def text(self) -> str:
        """What stands in the field."""
        return self.pad.toPlainText()

    def show_mood(self, mood: Mood | None) -> None:
        """Tick the mood that was saved."""
        for pill in self.moods:
            pill.setChosen(pill.mood is mood)

    def spoken(self) -> str:
        """The mood, then the text."""
        chosen = next((mood_word(pill.mood) for pill in self.moods if pill.isChecked()), "")
        return f"{chosen}. {self.text()}" if chosen else self.text()

    def _limit(self) -> None:
        text = self.text()
        if len(text) > MAX_TEXT:
            self.pad.setPlainText(text[:MAX_TEXT])
            self.pad.moveCursor(self.pad.textCursor().MoveOperation.End)
        self.typed.emit()

    def _choices(self, names: Sequence[str], shared: bool) -> tuple[ReachChoice, ReachChoice]:
        if shared:
            text = self.tr("Shared with {names}").replace("{names}", names_words(names))
            return (
                ReachChoice(self.tr("Take it back"), self.tr("Then only you read it."), "lock", ticks=False),
                ReachChoice(text, self.tr("What you write now too."), "share", chosen=True),
            )
        alone = ReachChoice(
            self.tr("Only for me"), self.tr("Nobody else reads this."), "lock", chosen=not names
        )
        if not names:
            return alone, ReachChoice(self.tr("Share with ..."), self.tr("You choose with whom."), "share")
        text = self.tr("Share with {names}").replace("{names}", names_words(names))
        return alone, ReachChoice(text, self.tr("As soon as you tap Done."), "share", chosen=True)

    def _lay_out(self) -> None:
        if self._small:
            self._lay_out_small()
            return
        look = kiosk_look()
        moods = QHBoxLayout()
        moods.setSpacing(0)
        for pill in self.moods:
            moods.addWidget(pill, 1)
        reach = QVBoxLayout()
        reach.setSpacing(0)
        reach.addWidget(self._only_me)
        reach.addWidget(self._others)
        field = QVBoxLayout()
        field.setContentsMargins(8, 8, 8, 8)
        field.addWidget(self.pad)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(field, 64)
        middle.addLayout(reach, 36)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(moods)
        column.addLayout(middle, 1)
        column.addWidget(self.keyboard)

    def _lay_out_small(self) -> None:
        """1024x600: moods and reach share a row, so that the whole keyboard stays on the screen."""
        top = QHBoxLayout()
        top.setSpacing(0)
        for pill in self.moods:
            top.addWidget(pill, 2)
        top.addWidget(self._only_me, 5)
        top.addWidget(self._others, 5)
        field = QVBoxLayout()
        field.setContentsMargins(8, 0, 8, 0)
        field.addWidget(self.pad)
        self.pad.setMinimumHeight(kiosk_look().target(64))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(field, 1)
        column.addWidget(self.keyboard)
