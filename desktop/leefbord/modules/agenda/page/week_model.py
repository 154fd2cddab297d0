"""The week as a table: the group first, then the youths; columns are the seven days."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.agenda.model.appointment import Occurrence
from leefbord.modules.agenda.page.words import day_words, long_day, time_words

DAYS: Final = 7
Index = QModelIndex | QPersistentModelIndex


class WeekModel(QAbstractTableModel):
    """cell(row, column) gives the occurrences; AccessibleTextRole reads the cell as a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.monday = date.min
        self.today = date.min
        self._youths: tuple[YouthCard, ...] = ()
        self._cells: dict[tuple[int, int], list[Occurrence]] = {}

    def show_week(
        self, monday: date, today: date, youths: Sequence[YouthCard], found: Sequence[Occurrence]
    ) -> None:
        """Fill it anew."""
        self.beginResetModel()
        self.monday, self.today, self._youths = monday, today, tuple(youths)
        rows: dict[PersonId | None, int] = {None: 0}
        rows.update({card.id: index for index, card in enumerate(self._youths, start=1)})
        self._cells = {}
        for one in found:
            row = rows.get(one.item.owner)
            if row is None:
                continue
            for column in range(DAYS):
                if one.touches(monday + timedelta(days=column)):
                    self._cells.setdefault((row, column), []).append(one)
        self.endResetModel()

    def owner(self, row: int) -> PersonId | None:
        """Whose row this is; None = the group."""
        return None if row <= 0 or row > len(self._youths) else self._youths[row - 1].id

    def youth(self, row: int) -> YouthCard | None:
        """The youth of a row."""
        return None if row <= 0 or row > len(self._youths) else self._youths[row - 1]

    def row_of(self, owner: PersonId | None) -> int:
        """The row of an owner; the group's when unknown."""
        return next((index for index, card in enumerate(self._youths, start=1) if card.id == owner), 0)

    def day(self, column: int) -> date:
        """The day of a column."""
        return self.monday + timedelta(days=column)

    def cell(self, row: int, column: int) -> list[Occurrence]:
        """What lies there, by start."""
        return self._cells.get((row, column), [])

    def busiest(self, row: int) -> int:
        """The most there is on one day of this row."""
        return max((len(self.cell(row, column)) for column in range(DAYS)), default=0)

    def rowCount(self, parent: Index | None = None) -> int:
        """The group and the youths."""
        return 0 if parent is not None and parent.isValid() else len(self._youths) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        """Seven days."""
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for a screen reader; the delegate paints."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        lines = [
            f"{time_words(one)} {one.details.what.title}" for one in self.cell(index.row(), index.column())
        ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(lines) or None
        card = self.youth(index.row())
        who = card.called if card is not None else self.tr("Whole group")
        nothing = self.tr("nothing planned")
        return f"{who}, {long_day(self.day(index.column()))}: {'; '.join(lines) or nothing}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Days above, names at the left."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return day_words(self.day(section))
        card = self.youth(section)
        return card.called if card is not None else self.tr("Whole group")
