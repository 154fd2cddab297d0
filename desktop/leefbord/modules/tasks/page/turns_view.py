"""Turns: who takes part in a chore of the house, in which order, and who is away."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.tasks.model.chore import Chore
from leefbord.modules.tasks.model.task import Absence
from leefbord.modules.tasks.page.words import long_day
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.date_field import DateField
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.labelled import beside, labelled
from leefbord.ui.widgets.text_field import TextField


class TurnsView(QWidget):
    """`ordered` carries Chore and youths, `away` youth, first, last, why; `back` an Absence."""

    ordered = Signal(object, object)
    away = Signal(object, object, object, str)
    back = Signal(object)

    def __init__(
        self,
        chores: Sequence[Chore],
        orders: dict[bytes, Sequence[PersonId]],
        youths: Sequence[YouthCard],
        absences: Sequence[Absence],
        today: date,
    ) -> None:
        super().__init__()
        self._orders, self._youths = orders, {card.id: card for card in youths}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(10))
        column.addWidget(
            Label(self.tr("Who is away is skipped; the others keep their turn."), "body", wraps=True)
        )
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Order of turns"))
        self.names.setFixedHeight(theme().sp(190))
        if chores:
            self.chore = Choice(
                self.tr("Chore of the house"), [(each, each.what.title, None) for each in chores]
            )
            self.chore.combo.currentIndexChanged.connect(self._show_order)
            self._ordering(column)
            self._show_order()
        else:
            column.addWidget(Label(self.tr("No chore goes round yet."), "secondary", wraps=True))
        self._absences(column, youths, absences, today)
        column.addStretch(1)

    def _ordering(self, column: QVBoxLayout) -> None:
        up = Button(self.tr("Earlier"), icon_name="arrow-up")
        up.clicked.connect(lambda: self._move(-1))
        down = Button(self.tr("Later"), icon_name="arrow-down")
        down.clicked.connect(lambda: self._move(1))
        keep = Button(self.tr("Keep this order from today"), icon_name="check", kind=ButtonKind.TINTED)
        keep.clicked.connect(lambda: self.ordered.emit(self.chore.value(), self.order()))
        for widget in (self.chore, self.names, beside(up, down), keep):
            column.addWidget(widget)

    def order(self) -> list[PersonId]:
        """The ticked youths, in the order shown."""
        found = (self.names.item(row) for row in range(self.names.count()))
        return [
            PersonId(bytes(item.data(Qt.ItemDataRole.UserRole)))
            for item in found
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _show_order(self) -> None:
        """Who takes part, in order; then the others, not ticked."""
        self.names.clear()
        taking = [youth for youth in self._orders.get(self.chore.value().id, ()) if youth in self._youths]
        others = [
            card.id for card in self._youths.values() if card.id not in taking and not card.room_training
        ]
        for youth in (*taking, *others):
            item = QListWidgetItem(self._youths[youth].called)
            item.setData(Qt.ItemDataRole.UserRole, bytes(youth))
            item.setCheckState(Qt.CheckState.Checked if youth in taking else Qt.CheckState.Unchecked)
            self.names.addItem(item)
        self.names.setCurrentRow(0)

    def _move(self, by: int) -> None:
        row = self.names.currentRow()
        if 0 <= row + by < self.names.count() and row >= 0:
            self.names.insertItem(row + by, self.names.takeItem(row))
            self.names.setCurrentRow(row + by)

    def _absences(
        self, column: QVBoxLayout, youths: Sequence[YouthCard], absences: Sequence[Absence], today: date
    ) -> None:
        column.addWidget(Label(self.tr("Away"), "title"))
        for absence in absences:
            card = self._youths.get(absence.youth)
            if card is None:
                continue
            text = f"{card.called} · {long_day(absence.first)} – {long_day(absence.last)}"
            here = Button(self.tr("Here after all"), icon_name="x", kind=ButtonKind.PLAIN)
            here.setAccessibleName(f"{here.text()}: {card.called}")
            here.clicked.connect(lambda _checked=False, gone=absence: self.back.emit(gone))
            column.addWidget(Label(text, "body", wraps=True))
            column.addWidget(here)
        if not youths:
            return
        who = Choice(self.tr("Who"), [(card.id, card.called, None) for card in youths])
        first, last = DateField(self.tr("First day"), today), DateField(self.tr("Last day"), today)
        why = TextField(self.tr("Why"))
        write = Button(self.tr("Write down"), icon_name="plus")
        write.clicked.connect(lambda: self.away.emit(who.value(), first.value(), last.value(), why.text()))
        days = beside(labelled(self.tr("First day"), first), labelled(self.tr("Last day"), last))
        for widget in (who, days, why, write):
            column.addWidget(widget)
