"""All that is known of one thing that came or went: what, when, who wrote it, and my signature."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.clock import house_day
from leefbord.core.people import StaffDirectory
from leefbord.modules.budget.kiosk.move_card import Amount
from leefbord.modules.budget.kiosk.words import PICTURES, entry_word
from leefbord.modules.budget.model.ledger import Account, Entry, Signature
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.money_words import spoken_money
from leefbord.ui.kiosk.pictogram_picture import PictogramPicture
from leefbord.ui.kiosk.time_words import date_words
from leefbord.ui.kiosk.words import Tone, Words


class MoveStory(QWidget):
    """`left` when the youth goes back to the overview."""

    left = Signal()

    def __init__(self, entry: Entry, staff: StaffDirectory) -> None:
        super().__init__()
        look = kiosk_look()
        cents = entry.on(Account.POCKET)
        self._facts = [date_words(house_day(entry.happened_ms)), self._who(entry, staff), self._signed(entry)]
        self._spoken = f"{entry_word(entry)}, {spoken_money(abs(cents))}."
        card = Card(padding=28)
        head = QHBoxLayout()
        head.setSpacing(look.px(24))
        head.addWidget(PictogramPicture(PICTURES[entry.kind], size=120), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(look.px(12))
        lines.addWidget(Words(entry_word(entry), 32, 700))
        for fact in self._facts:
            if fact:
                lines.addWidget(Words(fact, 23, 500, tone=Tone.MUTED))
        lines.addStretch(1)
        head.addLayout(lines, 1)
        card.column.addLayout(head, 1)
        foot = QHBoxLayout()
        foot.addWidget(Amount(cents))
        foot.addStretch(1)
        back = ActionButton(self.tr("Ready"), icon="check", kind=ActionKind.FILLED)
        back.clicked.connect(self.left)
        foot.addWidget(back, 0, Qt.AlignmentFlag.AlignBottom)
        card.column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def spoken(self) -> str:
        """What, how much, when, who, signature."""
        return " ".join([self._spoken, *(f"{fact}." for fact in self._facts if fact)])

    def _who(self, entry: Entry, staff: StaffDirectory) -> str:
        """Who wrote it down; nothing when that person is not known here."""
        if entry.actor == entry.youth:
            return self.tr("You did this yourself")
        colleague = staff.staff(entry.actor)
        if colleague is None:
            return ""
        return self.tr("{name} wrote this down").replace("{name}", colleague.first_name)

    def _signed(self, entry: Entry) -> str:
        return {
            Signature.NOT_NEEDED: "",
            Signature.DESK: self.tr("You signed for it at the staff's screen"),
            Signature.CODE: self.tr("You signed for it with your code"),
            Signature.REFUSED: self.tr("You did not sign; two begeleiders stood by"),
            Signature.ABSENT: self.tr("You were not there; two begeleiders stood by"),
        }[entry.signature]
