"""Bezoek as it opens: seven days, the chosen visit, why somebody does not come, and asking."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leefbord.core.ids import RecordId
from leefbord.modules.visits.kiosk.ask_card import AskCard
from leefbord.modules.visits.kiosk.day_button import DayButton
from leefbord.modules.visits.kiosk.visit_card import VisitCard
from leefbord.modules.visits.kiosk.why_card import WhyCard
from leefbord.modules.visits.model.contact import Contact
from leefbord.modules.visits.model.visit import Visit
from leefbord.ui.kiosk.empty_state import EmptyState
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.pager import Pager

_DAYS = 7


class Overview(QWidget):
    """`chosen` carries a Visit, `wished` a Wish about the chosen one, `asked` a contact id."""

    chosen = Signal(object)
    wished = Signal(object)
    asked = Signal(object)
    others = Signal()

    def __init__(
        self,
        *,
        monday: date,
        today: date,
        visits: Sequence[Visit],
        shown: Visit | None,
        contact: Callable[[RecordId | None], Contact | None],
        why: Sequence[WhyCard],
        people: Sequence[Contact],
        promise: str,
    ) -> None:
        super().__init__()
        self._spoken: list[str] = []
        self.days: list[DayButton] = []
        week = QHBoxLayout()
        week.setSpacing(0)
        for step in range(_DAYS):
            week.addWidget(self._day(monday + timedelta(days=step), today, visits, shown, contact), 1)
        below = QHBoxLayout()
        below.setSpacing(kiosk_look().px(4))
        below.addWidget(self._visit_card(shown, contact, today), 1)
        if why:
            below.addWidget(Pager(why, per_page=1, columns=1), 1)
        self.ask = AskCard(people, promise)
        self.ask.asked.connect(self.asked)
        self.ask.others.connect(self.others)
        below.addWidget(self.ask, 1)
        self._spoken.append(self.ask.spoken())
        self._spoken += [card.spoken() for card in why]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kiosk_look().px(2))
        column.addLayout(week, 24)
        column.addLayout(below, 35)

    def spoken(self) -> str:
        """Days on which somebody comes, the chosen visit, asking; why somebody does not come last."""
        return " ".join(self._spoken)

    def _day(
        self,
        day: date,
        today: date,
        visits: Sequence[Visit],
        shown: Visit | None,
        contact: Callable[[RecordId | None], Contact | None],
    ) -> DayButton:
        found = [visit for visit in visits if visit.booking.start.date() == day]
        first = shown if shown in found else found[0] if found else None
        who = contact(first.booking.contact) if first is not None else None
        chosen = first is not None and shown is not None and first.id == shown.id
        button = DayButton(day, first, who, more=max(0, len(found) - 1), today=today, chosen=chosen)
        if found:
            self._spoken.append(f"{button.accessibleName()}.")
            place = found.index(shown) if shown in found and shown is not None else -1
            following = found[(place + 1) % len(found)]
            button.clicked.connect(lambda _checked=False: self.chosen.emit(following))
        self.days.append(button)
        return button

    def _visit_card(
        self, shown: Visit | None, contact: Callable[[RecordId | None], Contact | None], today: date
    ) -> QWidget:
        if shown is None:
            empty = EmptyState("calendar", self.tr("Nobody comes this week."))
            self._spoken.append(empty.spoken())
            return empty
        card = VisitCard(shown, contact(shown.booking.contact), today)
        card.wished.connect(self.wished)
        self._spoken.append(card.spoken())
        return card
