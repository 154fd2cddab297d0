"""The week as a table: youths as rows (or chores), seven days as columns."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from leefbord.core.clock import moment
from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard
from leefbord.modules.tasks.model.mark import TaskState
from leefbord.modules.tasks.model.task import Task
from leefbord.modules.tasks.page.words import day_words, long_day, state_words

DAYS: Final = 7
Index = QModelIndex | QPersistentModelIndex
_DONE: Final = (TaskState.REPORTED, TaskState.APPROVED)


class WeekModel(QAbstractTableModel):
    """cell(row, column) gives the tasks; AccessibleTextRole reads the cell as a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.monday = date.min
        self.now = moment(0)
        self.by_chore = False
        self._cards: dict[PersonId, YouthCard] = {}
        self._rows: list[str | PersonId] = []
        self._cells: dict[tuple[int, int], list[Task]] = {}

    def show_week(
        self,
        monday: date,
        now: datetime,
        youths: Sequence[YouthCard],
        tasks: Sequence[Task],
        *,
        by_chore: bool,
    ) -> None:
        """Fill it anew."""
        self.beginResetModel()
        self.monday, self.now, self.by_chore = monday, now, by_chore
        self._cards = {card.id: card for card in youths}
        shown = [task for task in tasks if task.youth in self._cards]
        if by_chore:
            self._rows = list(dict.fromkeys(sorted(task.chore.what.title for task in shown)))
        else:
            self._rows = list(self._cards)
        places = {key: row for row, key in enumerate(self._rows)}
        self._cells = {}
        for task in shown:
            row = places[task.chore.what.title if by_chore else task.youth]
            column = (task.day - monday).days
            if 0 <= column < DAYS:
                self._cells.setdefault((row, column), []).append(task)
        self.endResetModel()

    def cell(self, row: int, column: int) -> list[Task]:
        """What lies there, by start."""
        return self._cells.get((row, column), [])

    def card(self, row: int) -> YouthCard | None:
        """The youth of a row, when rows are youths."""
        key = self._rows[row] if 0 <= row < len(self._rows) else ""
        return self._cards.get(PersonId(key)) if isinstance(key, bytes) else None

    def called(self, youth: PersonId) -> str:
        """A youth's name."""
        card = self._cards.get(youth)
        return card.called if card is not None else "?"

    def label(self, row: int) -> str:
        """The name of a row."""
        card = self.card(row)
        return card.called if card is not None else str(self._rows[row])

    def progress(self, row: int) -> str:
        """ "2 van 6": reported and approved, of all that counts this week."""
        found = [task for column in range(DAYS) for task in self.cell(row, column)]
        counted = [task for task in found if task.state is not TaskState.EXCUSED]
        done = sum(task.state in _DONE for task in counted)
        text = self.tr("{done} of {total}")
        return text.replace("{done}", str(done)).replace("{total}", str(len(counted)))

    def chip_words(self, task: Task) -> str:
        """What stands on a chip: the task, or the youth when rows are chores; late and ill in words."""
        words = self.called(task.youth) if self.by_chore else task.chore.what.title
        if task.is_late(self.now) or task.state is TaskState.EXCUSED:
            return f"{words} · {state_words(task, self.now)}"
        return words

    def day(self, column: int) -> date:
        """The day of a column."""
        return self.monday + timedelta(days=column)

    def today_column(self) -> int:
        """The column of today, or -1."""
        column = (self.now.date() - self.monday).days
        return column if 0 <= column < DAYS else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """Youths or chores."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Seven days."""
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for a screen reader; the delegate paints."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        lines = [
            f"{task.chore.what.title} ({self.called(task.youth)}), {task.starts_at:%H:%M}: "
            f"{state_words(task, self.now)}"
            for task in self.cell(index.row(), index.column())
        ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(lines) or None
        nothing = self.tr("no task")
        return (
            f"{self.label(index.row())}, {long_day(self.day(index.column()))}: {'; '.join(lines) or nothing}"
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Days above, names at the left."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return f"{self.label(section)}, {self.progress(section)}"
        day = self.day(section)
        below = "\n" + self.tr("weekend") if day.weekday() >= 5 else ""
        if section == self.today_column():
            below = "\n" + self.tr("today")
        return day_words(day) + below
