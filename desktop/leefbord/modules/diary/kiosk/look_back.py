"""The pages before: newest first, four at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.modules.diary.kiosk.entry_card import EntryCard
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words

PER_PAGE = 4
_COLUMNS = 2


class LookBack(QWidget):
    """`opened` carries the entry; `write` begins a new page; `turned` asks for another four."""

    opened = Signal(object)
    write = Signal()
    turned = Signal(int)

    def __init__(self, cards: Sequence[EntryCard], *, page: int, total: int) -> None:
        super().__init__()
        self.cards = list(cards)
        look = kiosk_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        if self.cards:
            column.addLayout(self._grid(), 1)
        else:
            column.addWidget(EmptyState("diary", self.tr("There is nothing in your diary yet.")), 1)
        column.addLayout(self._acts(page, max(1, -(-total // PER_PAGE))))

    def spoken(self) -> str:
        """The cards, newest first."""
        return " ".join(card.spoken() for card in self.cards)

    def _grid(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(kiosk_look().px(4))
        for first in range(0, PER_PAGE, _COLUMNS):
            row = QHBoxLayout()
            row.setSpacing(kiosk_look().px(4))
            shown = self.cards[first : first + _COLUMNS]
            for card in shown:
                card.clicked.connect(lambda _checked=False, one=card.entry: self.opened.emit(one))
                row.addWidget(card, 1)
            for _missing in range(_COLUMNS - len(shown)):
                row.addWidget(QWidget(), 1)
            rows.addLayout(row, 1)
        return rows

    def _acts(self, page: int, pages: int) -> QHBoxLayout:
        row = QHBoxLayout()
        if pages > 1:
            newer = ActionButton(self.tr("Newer"), icon="chevron-left", height=80)
            older = ActionButton(self.tr("Older"), icon="chevron-right", height=80)
            newer.setEnabled(page > 0)
            older.setEnabled(page < pages - 1)
            newer.clicked.connect(lambda: self.turned.emit(page - 1))
            older.clicked.connect(lambda: self.turned.emit(page + 1))
            text = self.tr("{page} of {total}").replace("{page}", str(page + 1))
            where = Words(text.replace("{total}", str(pages)), 19, 600, tone=Tone.INK, wraps=False)
            where.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(newer, 1)
            row.addWidget(where)
            row.addWidget(older, 1)
        else:
            row.addStretch(2)
        new = ActionButton(self.tr("New page"), icon="pencil", kind=ActionKind.FILLED, height=80)
        new.clicked.connect(self.write)
        row.addWidget(new, 1)
        return row
