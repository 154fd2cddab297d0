"""A table with the keys of a spreadsheet: Enter edits and saves, Tab goes on, Up and Down keep the column."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from leefbord.ui.theme import theme

ROW = 40


class _EditorKeys(QStyledItemDelegate):
    """Gives the keys of an open editor to the table before Qt makes its own use of them."""

    def __init__(self, table: "LedgerTable") -> None:
        super().__init__(table)
        self._table = table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QStyledItemDelegate."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(watched, QWidget) and isinstance(event, QKeyEvent):
            return self._table.editor_key(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)


class LedgerTable(QTableView):
    """Shows any model; editable cells are those whose flags say so. `row_entered` when Enter means "open"."""

    row_entered = Signal(int)

    def __init__(self, name: str, *, row_height: int = ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setItemDelegate(_EditorKeys(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().sp(getattr(self, "_row_height", ROW)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits an editable cell, else opens the row; Tab leaves the table."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if self._editable(index):
                self.edit(index)
            else:
                self.row_entered.emit(index.row())
            return
        super().keyPressEvent(event)

    def edit_cell(self, row: int, column: int) -> None:
        """Open the editor of a cell, if it has one."""
        model = self.model()
        if model is not None:
            index = model.index(row, column)
            self.setCurrentIndex(index)
            if self._editable(index):
                self.edit(index)

    def editor_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        """Whether the key was one of the spreadsheet's; then the cell is saved and the next one opens."""
        key = Qt.Key(event.key())
        index = self.currentIndex()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            target = self._beside(index, -1 if key == Qt.Key.Key_Up else 1, 0)
        elif key == Qt.Key.Key_Tab:
            target = self._next_editable(index, 1)
        elif key == Qt.Key.Key_Backtab:
            target = self._next_editable(index, -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            target = index
        else:
            return False
        self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setCurrentIndex(target)
        if target != index and self._editable(target):
            self.edit(target)
        return True

    def _editable(self, index: QModelIndex) -> bool:
        return bool(index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable)

    def _beside(self, index: QModelIndex, rows: int, columns: int) -> QModelIndex:
        model = self.model()
        found = model.index(index.row() + rows, index.column() + columns)
        return found if found.isValid() else index

    def _next_editable(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next cell one may type in, row after row; the same cell at the end."""
        model: QAbstractItemModel | None = self.model()
        if model is None:
            return index
        columns = model.columnCount()
        place = index.row() * columns + index.column() + step
        while 0 <= place < model.rowCount() * columns:
            found = model.index(place // columns, place % columns)
            if self._editable(found):
                return found
            place += step
        return index
