"""The notes as rows of a list: day headings between them, found again by key."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from leefbord.core.clock import house_day
from leefbord.core.people import StaffDirectory, YouthDirectory
from leefbord.modules.reports.model.notes import ICONS, Note
from leefbord.modules.reports.page import words

NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, kw_only=True, repr=False)
class RowText:
    """What a row shows, in words; a heading has only `heading`."""

    heading: str = ""
    key: str = ""
    about: str = ""
    hue: str | None = None
    kind: str = ""
    icon: str = ""
    meta: str = ""
    body: str = ""
    unread: bool = False
    pills: tuple[tuple[str, str, float], ...] = ()

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        parts = [
            self.heading,
            self.about,
            self.kind,
            self.meta,
            *(pill for pill, _, _ in self.pills),
            self.body,
        ]
        return ". ".join(part for part in parts if part)


class NoteRows(QAbstractListModel):
    """Rows for a QListView; NOTE_ROLE gives a RowText."""

    def __init__(self, youths: YouthDirectory, staff: StaffDirectory) -> None:
        super().__init__()
        self._youths = youths
        self._staff = staff
        self._rows: list[RowText] = []

    def show(self, notes: Sequence[Note], today: date) -> None:
        """Show these notes, newest happening first."""
        self.beginResetModel()
        self._rows = []
        last: date | None = None
        for note in notes:
            day = house_day(note.happened_ms)
            if day != last:
                self._rows.append(RowText(heading=words.day_heading(day, today)))
                last = day
            self._rows.append(self._row(note, today))
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of a note, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def at(self, row: int) -> RowText:
        """One row."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """The row, or its words for a screen reader."""
        row = self._rows[index.row()]
        if role == NOTE_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _row(self, note: Note, today: date) -> RowText:
        about, hue = words.about_word(note, self._youths)
        author = words.first_name(note.author, self._staff)
        pills: list[tuple[str, str, float]] = []
        if note.heads > 1:
            text = QCoreApplication.translate("Reports", "{count} versions")
            pills.append((text.replace("{count}", str(note.heads)), "git-merge", 255.0))
        if note.attention_until is not None and note.attention_until >= today:
            pills.append((words.attention_words(note.attention_until, today), "flag", 25.0))
        return RowText(
            key=note.ref.key,
            about=about,
            hue=hue,
            kind=words.kind_word(note.kind),
            icon=ICONS[note.kind],
            meta=f"{words.clock_time(note.happened_ms)} · {author}",
            body=" ".join(note.body.split()),
            unread=note.unread,
            pills=tuple(pills),
        )
