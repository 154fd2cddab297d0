"""The chosen visit: who, from clock to clock, and nice or rather not, which needs no reason."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from leefbord.modules.visits.kiosk.day_button import CHOSEN_HUE
from leefbord.modules.visits.kiosk.faces import picture_of, title_of
from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.visit import Place, Visit, VisitState, Wish
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.clock_picture import ClockPicture
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.time_words import day_word, from_until_words
from leefbord.ui.kiosk.words import Tone, Words


class VisitCard(Card):
    """`wished` carries a Wish."""

    wished = Signal(object)

    def __init__(self, visit: Visit, contact: Contact | None, today: date) -> None:
        super().__init__(hue=CHOSEN_HUE, strong=True, padding=16)
        self._visit = visit
        self._title = title_of(contact, visit)
        self._day = day_word(visit.booking.start.date(), today)
        self._times = from_until_words(visit.starts_at.time(), visit.ends_at.time())
        names = QVBoxLayout()
        names.addWidget(Words(self._title, 28, 700, lines=2))
        names.addWidget(Words(self._day, 20, 500, tone=Tone.MUTED))
        head = QHBoxLayout()
        head.setSpacing(kiosk_look().px(18))
        head.addWidget(PictogramPicture(picture_of(contact), size=84), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.column.addLayout(head)
        self.column.addLayout(self._clocks())
        self._state = self._state_words(today)
        if self._state:
            self.column.addWidget(Words(self._state, 18, 500, tone=Tone.MUTED))
        self.column.addStretch(1)
        self.column.addLayout(self._acts())

    def spoken(self) -> str:
        """Who, when, how it stands."""
        parts = [f"{self._title}, {self._day}, {self._times}.", self._state]
        return " ".join(part for part in parts if part)

    def _clocks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(10))
        row.addWidget(ClockPicture(self._visit.starts_at.time(), size=72, hue=CHOSEN_HUE, figures=True))
        row.addWidget(Words("→", 26, 600, hue=CHOSEN_HUE, tone=Tone.STRONG, wraps=False))
        row.addWidget(ClockPicture(self._visit.ends_at.time(), size=72, hue=CHOSEN_HUE, figures=True))
        row.addWidget(Words(self._times, 19, 600), 1)
        return row

    def _state_words(self, today: date) -> str:
        visit = self._visit
        if visit.state is VisitState.ASKED:
            if visit.promised is None:
                return self.tr("You asked this.")
            day = day_word(visit.promised, today)
            return self.tr("You asked this. You get an answer by {day} at the latest.").replace("{day}", day)
        if visit.state is VisitState.STOPPED:
            return self.tr("You would rather not. It does not go on until somebody talks with you.")
        if visit.wish is Wish.RATHER_NOT:
            return self.tr("You would rather not. The judge decided this visit: somebody talks with you.")
        if visit.booking.supervised:
            return self.tr("A begeleider is there too.")
        return self.tr("You go out.") if visit.booking.place is Place.OUTSIDE else ""

    def _acts(self) -> QHBoxLayout:
        visit, row = self._visit, QHBoxLayout()
        row.setSpacing(0)
        if visit.state is VisitState.ASKED:
            self._act(row, self.tr("Do not ask it"), "hand-stop", ActionKind.TINT, Wish.RATHER_NOT)
        elif visit.wish is Wish.RATHER_NOT:
            self._act(row, self.tr("Yes after all"), "thumb-up", ActionKind.FILLED, Wish.NICE)
        else:
            if visit.wish is Wish.NICE:
                self._act(row, self.tr("You said: nice"), "check", ActionKind.OUTLINE, Wish.NONE)
            else:
                self._act(row, self.tr("Nice"), "thumb-up", ActionKind.FILLED, Wish.NICE)
            self._act(row, self.tr("Rather not"), "hand-stop", ActionKind.TINT, Wish.RATHER_NOT)
        return row

    def _act(self, row: QHBoxLayout, text: str, icon: str, kind: ActionKind, wish: Wish) -> None:
        button = ActionButton(text, icon=icon, kind=kind, hue=CHOSEN_HUE, size=20)
        button.clicked.connect(lambda _checked=False: self.wished.emit(wish))
        row.addWidget(button, 1)
