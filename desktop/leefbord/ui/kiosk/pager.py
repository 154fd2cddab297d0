"""Cards on pages: more cards make more pages, never smaller cards."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.words import Tone, Words


class Pager(QWidget):
    """Shows `per_page` widgets in `columns`; an unfilled place stays empty. Buttons only when needed."""

    def __init__(
        self,
        items: Sequence[QWidget],
        *,
        per_page: int = 3,
        columns: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = list(items)
        self._per_page = per_page
        self._columns = columns
        self._page = 0
        look = kiosk_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        area = QWidget()
        self._grid = QGridLayout(area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(4))
        rows = -(-per_page // columns)
        for index in range(columns):
            self._grid.setColumnStretch(index, 1)
        for index in range(rows):
            self._grid.setRowStretch(index, 1)
        for place, item in enumerate(self._items):
            inside = place % per_page
            self._grid.addWidget(item, inside // columns, inside % columns)
        column.addWidget(area, 1)
        self._where = Words("", 19, 600, tone=Tone.INK, align=Qt.AlignmentFlag.AlignHCenter, wraps=False)
        if self.page_count > 1:
            column.addLayout(self._buttons())
        self._show()

    @property
    def page_count(self) -> int:
        """How many pages, at least one."""
        return max(1, -(-len(self._items) // self._per_page))

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def turn(self, by: int) -> None:
        """One page on (1) or back (-1); it stops at the ends."""
        self._page = min(self.page_count - 1, max(0, self._page + by))
        self._show()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(kiosk_look().px(12))
        self._previous = ActionButton(
            QCoreApplication.translate("Kiosk", "Previous"), icon="chevron-left", height=64, size=19
        )
        self._next = ActionButton(
            QCoreApplication.translate("Kiosk", "Next"), icon="chevron-right", height=64, size=19
        )
        self._previous.clicked.connect(lambda _checked=False: self.turn(-1))
        self._next.clicked.connect(lambda _checked=False: self.turn(1))
        row.addStretch(1)
        row.addWidget(self._previous)
        row.addWidget(self._where)
        row.addWidget(self._next)
        row.addStretch(1)
        return row

    def _show(self) -> None:
        first = self._page * self._per_page
        for place, item in enumerate(self._items):
            item.setVisible(first <= place < first + self._per_page)
        if self.page_count > 1:
            text = QCoreApplication.translate("Kiosk", "{page} of {total}")
            shown = text.replace("{page}", str(self._page + 1)).replace("{total}", str(self.page_count))
            self._where.setText(shown)
            self._previous.setEnabled(self._page > 0)
            self._next.setEnabled(self._page < self.page_count - 1)
