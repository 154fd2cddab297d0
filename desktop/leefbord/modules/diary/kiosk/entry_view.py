"""One earlier page: the whole text, who may read it, who read it, and what I can do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScroller, QVBoxLayout, QWidget

from leefbord.core.people import StaffCard
from leefbord.modules.diary.kiosk.staff_badge import StaffBadge
from leefbord.modules.diary.kiosk.words import PICTURES, mood_word
from leefbord.modules.diary.model.entry import OwnEntry
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.text_pad import TextPad
from leefbord.ui.kiosk.words import Tone, Words

_FACES = 3


class EntryView(QWidget):
    """`readers`: with whom it is shared now; `reads`: sentences about who really read it."""

    back = Signal()
    share = Signal()
    take_back = Signal()
    go_on = Signal()
    throw_away = Signal()

    def __init__(
        self, entry: OwnEntry, *, when: str, readers: Sequence[StaffCard], reads: Sequence[str]
    ) -> None:
        super().__init__()
        self._entry, self._when, self._reads = entry, when, list(reads)
        look = kiosk_look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self._page(), 64)
        row.addLayout(self._acts(readers), 36)

    def spoken(self) -> str:
        """Day, mood, text, who read it."""
        content = self._entry.content
        mood = mood_word(content.mood) + "." if content and content.mood else ""
        parts = [f"{self._when}.", mood, content.text if content else "", *self._reads]
        return " ".join(part for part in parts if part)

    def _page(self) -> Card:
        card = Card(padding=22)
        content = self._entry.content
        head = QHBoxLayout()
        head.setSpacing(kiosk_look().px(16))
        if content and content.mood:
            face = PictogramPicture(PICTURES[content.mood], size=64, said=mood_word(content.mood))
            head.addWidget(face)
        head.addWidget(Words(self._when, 28, 700), 1)
        card.column.addLayout(head)
        if content is None:
            gone = self.tr("This page cannot be opened any more. Your code was made anew.")
            card.column.addWidget(Words(gone, 23), 1)
            return card
        self.text = TextPad(said=self._when)
        self.text.setReadOnly(True)
        self.text.setPlainText(content.text)
        QScroller.grabGesture(self.text.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        card.column.addWidget(self.text, 1)
        return card

    def _acts(self, readers: Sequence[StaffCard]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(kiosk_look().px(2))
        if self._entry.content is not None:
            column.addWidget(self._reach(readers), 1)
            if readers:
                again = ActionButton(self.tr("Take it back"), icon="lock", kind=ActionKind.FILLED, height=76)
                again.clicked.connect(self.take_back)
                column.addWidget(again)
            share = ActionButton(self.tr("Share with ..."), pictogram="share", height=76)
            share.clicked.connect(self.share)
            column.addWidget(share)
            on = ActionButton(self.tr("Go on writing"), icon="pencil", height=76)
            on.clicked.connect(self.go_on)
            column.addWidget(on)
        else:
            column.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(0)
        back = ActionButton(self.tr("All pages"), icon="arrow-left", height=76, size=19)
        back.clicked.connect(self.back)
        throw = ActionButton(self.tr("Throw away"), icon="trash", height=76, size=19)
        throw.clicked.connect(self.throw_away)
        last.addWidget(back, 1)
        last.addWidget(throw, 1)
        column.addLayout(last)
        return column

    def _reach(self, readers: Sequence[StaffCard]) -> Card:
        card = Card(padding=20, flat=True, tinted=True)
        if not readers:
            alone = QHBoxLayout()
            alone.setSpacing(kiosk_look().px(16))
            alone.addWidget(PictogramPicture("lock", size=56))
            alone.addWidget(Words(self.tr("Only for me"), 25, 700, tone=Tone.INK), 1)
            card.column.addLayout(alone)
        else:
            card.column.addWidget(Words(self.tr("Can read this"), 21, 700, tone=Tone.INK))
        for person in readers[:_FACES]:
            card.column.addWidget(StaffBadge(person))
        if len(readers) > _FACES:
            more = self.tr("and {count} more").replace("{count}", str(len(readers) - _FACES))
            card.column.addWidget(Words(more, 19, tone=Tone.INK))
        card.column.addStretch(1)
        for sentence in self._reads[-_FACES:]:
            card.column.addWidget(Words(sentence, 18, 500, tone=Tone.INK))
        if self._reads:
            stays = self.tr("What was read stays read, also when you take it back.")
            card.column.addWidget(Words(stays, 17, 500, tone=Tone.INK))
        return card
