"""Ctrl+K: search people, acts, days and reports in one place, over a dimmed window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leefbord.ui.icons import icon
from leefbord.ui.staff.palette_row import PaletteDelegate
from leefbord.ui.theme import theme
from leefbord.ui.widgets.paint import box
from leefbord.ui.widgets.search_field import SearchField

WIDTH = 760
TOP = 110
MOST_HEIGHT = 664
ROW = 56


class RowGroup(IntEnum):
    """The groups, always in this order."""

    YOUTH = 1
    ACT = 2
    DAY = 3
    REPORT = 4
    PAGE = 5


@dataclass(frozen=True, kw_only=True)
class PaletteRow:
    """One result; `run` is called when it is chosen."""

    group: RowGroup
    title: str
    run: Callable[[], None]
    text: str = ""
    icon: str = "search"

    def __repr__(self) -> str:
        return f"PaletteRow({self.group.name})"


PaletteProvider = Callable[[str], Sequence[PaletteRow]]
"""Results for a query; for an empty one the usual places. Must be quick, or answer from what it has."""


def group_title(group: RowGroup) -> str:
    """The heading of a group."""
    words = {
        RowGroup.YOUTH: QCoreApplication.translate("Palette", "Youths"),
        RowGroup.ACT: QCoreApplication.translate("Palette", "Do"),
        RowGroup.DAY: QCoreApplication.translate("Palette", "Days"),
        RowGroup.REPORT: QCoreApplication.translate("Palette", "Found"),
        RowGroup.PAGE: QCoreApplication.translate("Palette", "Pages"),
    }
    return words[group]


class Palette(QWidget):
    """Covers its parent while open. Enter runs the chosen row, Esc gives the focus back."""

    searched = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._query = ""
        self._providers: list[PaletteProvider] = []
        self._rows: list[PaletteRow] = []
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._field = SearchField(
            self.tr("Search a person, a day, a report, or what you want to do"), self._card
        )
        self._field.setProperty("tall", True)
        self._list = QListWidget(self._card)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._field.textEdited.connect(self._search)
        self._list.itemClicked.connect(self._run)
        self._field.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def add_provider(self, provider: PaletteProvider) -> None:
        """One more source of results."""
        self._providers.append(provider)

    def open(self) -> None:
        """Show it, empty, with the usual places."""
        self._before = self.window().focusWidget()
        self._field.clear()
        self.show()
        self.raise_()
        self._search("")
        self._field.setFocus()

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def rows(self) -> tuple[PaletteRow, ...]:
        """What is listed now."""
        return tuple(self._rows)

    def _search(self, query: str) -> None:
        """At once what is known; `searched` asks for the rest."""
        self._query = query.strip()
        self._show([row for provider in self._providers for row in provider(self._query)], keep=None)
        self.searched.emit(self._query)

    def show_found(self, query: str, rows: Sequence[PaletteRow]) -> None:
        """Results that took a while; those of an older query are dropped, the chosen row does not jump."""
        if query != self._query or not self.isVisible():
            return
        current = self._list.currentRow()
        keep = self._rows[current] if 0 <= current < len(self._rows) else None
        self._show([*self._rows, *rows], keep=keep)

    def _show(self, rows: Sequence[PaletteRow], *, keep: PaletteRow | None) -> None:
        self._rows = sorted(rows, key=lambda row: row.group)
        self._list.clear()
        colours = theme().colours
        seen: RowGroup | None = None
        for row in self._rows:
            item = QListWidgetItem(icon(row.icon, colours.muted, theme().sp(20)), row.title)
            heading = group_title(row.group) if row.group is not seen else ""
            seen = row.group
            item.setData(Qt.ItemDataRole.UserRole, (row.text, self._query, heading))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (row.title, row.text))))
            item.setSizeHint(QSize(0, theme().sp(ROW + (26 if heading else 0))))
            self._list.addItem(item)
        if self._rows:
            chosen = next((n for n, row in enumerate(self._rows) if row is keep), 0)
            self._list.setCurrentRow(chosen)
        self._place()

    def _run(self) -> None:
        index = self._list.currentRow()
        if 0 <= index < len(self._rows):
            row = self._rows[index]
            self.close_palette()
            row.run()

    def _place(self) -> None:
        self.setGeometry(0, 0, self._over.width(), self._over.height())
        now = theme()
        width = min(now.sp(WIDTH), self.width() - 32)
        content = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        height = min(now.sp(96) + content, now.sp(MOST_HEIGHT), self.height() - TOP - 24)
        self._card.setGeometry((self.width() - width) // 2, TOP, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field steer the list; the window's size is followed."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = -1 if key == Qt.Key.Key_Up else 1
                row = min(max(self._list.currentRow() + step, 0), self._list.count() - 1)
                self._list.setCurrentRow(row)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
            if key == Qt.Key.Key_Escape:
                self.close_palette()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The window dimmed by 42 %, the card on it."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(16, 20, 30, 107))
        box(painter, QRectF(self._card.geometry()), 12, now.colours.raised, now.colours.border, now.line)
