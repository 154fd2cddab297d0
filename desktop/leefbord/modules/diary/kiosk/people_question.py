"""With whom? My people with their pictures, as many as I want; nobody is ticked beforehand."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import StaffCard
from leefbord.modules.diary.kiosk.staff_face import PersonChoice
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pager import Pager
from leefbord.ui.kiosk.words import Tone, Words

_PER_PAGE = 12
_COLUMNS = 4


class PeopleQuestion(QWidget):
    """`chosen` carries a frozenset of person ids (it may be empty); `left` when the youth goes back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, people: Sequence[StaffCard], ticked: Collection[PersonId], yes: str) -> None:
        super().__init__()
        self.choices = [PersonChoice(card, chosen=card.id in ticked) for card in people]
        look = kiosk_look()
        self._question = self.tr("Who may read this?")
        self._sentence = self.tr("Only who you tap here. You can always take it back.")
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(Words(self._question, 36, 700, tone=Tone.INK, align=centre))
        column.addWidget(Words(self._sentence, 21, 500, tone=Tone.INK, align=centre))
        if self.choices:
            column.addWidget(Pager(self.choices, per_page=_PER_PAGE, columns=_COLUMNS), 1)
        else:
            nobody = self.tr("Nobody of the begeleiders can read here yet.")
            column.addWidget(EmptyState("share", nobody), 1)
        column.addLayout(self._acts(yes))
        for choice in self.choices:
            choice.toggled.connect(self._count)
        self._count()

    def _acts(self, yes: str) -> QHBoxLayout:
        back = ActionButton(self.tr("Rather not"), icon="arrow-left", height=80)
        back.clicked.connect(self.left)
        self._yes = ActionButton(yes, icon="check", kind=ActionKind.FILLED, height=80)
        self._yes.clicked.connect(lambda: self.chosen.emit(self.ticked))
        row = QHBoxLayout()
        row.addWidget(back, 1)
        row.addWidget(self._yes, 2)
        return row

    @property
    def ticked(self) -> frozenset[PersonId]:
        """Who is ticked now."""
        return frozenset(choice.card.id for choice in self.choices if choice.isChecked())

    def _count(self) -> None:
        self._yes.setEnabled(bool(self.ticked))

    def spoken(self) -> str:
        """The question, then the names."""
        names = " ".join(f"{choice.text()}." for choice in self.choices)
        return f"{self._question} {self._sentence} {names}"
