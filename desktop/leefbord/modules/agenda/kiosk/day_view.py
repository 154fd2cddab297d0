"""One day as a strip of cards, with the change below it and the button to add something."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.day import DayItem
from leefbord.modules.agenda.kiosk.change_card import CancelledCard, ChangeCard
from leefbord.modules.agenda.kiosk.day_card import DayCard, Part
from leefbord.ui.kiosk.action_button import ActionButton, ActionKind
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.item_strip import ItemStrip
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.time_words import day_word
from leefbord.ui.kiosk.words import Tone, Words


class DayView(QWidget):
    """`turned` carries -1 or 1, `week_wanted` and `add_wanted` speak for themselves."""

    turned = Signal(int)
    week_wanted = Signal()
    add_wanted = Signal()

    def __init__(
        self,
        day: date,
        items: Sequence[DayItem],
        now: datetime,
        change: ChangeCard | CancelledCard | None,
        *,
        may_add: bool,
    ) -> None:
        super().__init__()
        self._change = change
        today = now.date()
        look = kiosk_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(self._navigation(day, today))
        self.whole_day = [item for item in items if item.all_day]
        timed = [item for item in items if not item.all_day]
        if self.whole_day:
            words = self.tr("The whole day: {what}").format(
                what=", ".join(item.title for item in self.whole_day)
            )
            column.addWidget(Words(words, 21, 600, tone=Tone.INK))
        self.cards = [
            DayCard(item, now, first=place == 0, last=place == len(timed) - 1)
            for place, item in enumerate(timed)
        ]
        if self.cards:
            self.strip = ItemStrip(self.cards, spacing=0)
            inner = self.strip.widget()
            row = None if inner is None else inner.layout()
            if row is not None:
                row.setSpacing(0)
            column.addWidget(self.strip, 1)
        else:
            column.addWidget(EmptyState("calm", self.tr("Nothing is planned.")), 1)
        below = QHBoxLayout()
        below.setSpacing(look.px(4))
        if change is not None:
            below.addWidget(change, 738)
        else:
            below.addStretch(738)
        if may_add:
            add = ActionButton(
                self.tr("Add something myself"), icon="plus", kind=ActionKind.FILLED, height=100, size=23
            )
            add.clicked.connect(self.add_wanted)
            below.addWidget(add, 438)
        column.addLayout(below)

    def _navigation(self, day: date, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(10))
        self.earlier = ActionButton(self.tr("Day before"), icon="chevron-left", height=64)
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later = ActionButton(self.tr("Day after"), icon="chevron-right", height=64)
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self.week = ActionButton(self.tr("Whole week"), icon="calendar", height=64)
        self.week.clicked.connect(self.week_wanted)
        row.addWidget(self.earlier)
        title = Words(day_word(day, today), 28, 700, tone=Tone.INK, shrinks=True, align=_CENTRE)
        row.addWidget(title, 1)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.week)
        return row

    def showEvent(self, _event: object) -> None:
        """Now stays in view."""
        for place, shown in enumerate(self.cards):
            if shown.part is not Part.PAST:
                self.strip.keep_in_view(place)
                return

    def spoken(self) -> str:
        """Done items in one breath, then now, then later, then the change."""
        parts = [shown.said() for shown in self.cards]
        if self.whole_day:
            parts.insert(0, ", ".join(item.title for item in self.whole_day) + ".")
        if not parts:
            parts.append(self.tr("Nothing is planned."))
        if self._change is not None:
            parts.append(self._change.spoken())
        return " ".join(parts)


_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
