"""Items without a time, in a strip below the heads: birthdays, holidays, "buiten gewoon"."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from leefbord.core.day import DayItem
from leefbord.core.people import YouthCard
from leefbord.ui.board.chip import Chip, Drag
from leefbord.ui.board.layout import Columns, Placed
from leefbord.ui.board.words import item_name, whole_group
from leefbord.ui.theme import theme

MOST_ROWS = 3
_ROW = 26
_CHIP = 23


class _AllDayHost:
    """An item without a time can be opened and nothing else."""

    def __init__(self, opened: Callable[[DayItem], None]) -> None:
        self._opened = opened

    def chip_opened(self, placed: Placed) -> None:
        """See ChipHost."""
        self._opened(placed.item)

    def chip_ticked(self, _placed: Placed) -> None:
        """A tick is offered on the item's own page."""

    def chip_nudged(self, placed: Placed, start: int, end: int) -> None:
        """There is no time to move."""

    def chip_roved(self, across: int, along: int) -> None:
        """The strip is reached with Tab."""

    def chip_focused(self, placed: Placed) -> None:
        """Always in sight."""

    def chip_dragged(self, placed: Placed, kind: Drag, by: QPoint) -> None:
        """There is no time to move."""

    def chip_dropped(self, placed: Placed, kind: Drag, by: QPoint) -> None:
        """There is no time to move."""

    def chip_menu(self, placed: Placed, at: QPoint) -> None:
        """Opening is the only act."""


class AllDayStrip(QWidget):
    """One row per item of the same column, three at most; the rest is told in the tooltip of the last."""

    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._chips: list[Chip] = []

    @staticmethod
    def rows_for(items: Sequence[DayItem], youths: Sequence[YouthCard]) -> int:
        """How many rows are needed."""
        shown = [item for item in items if item.all_day and not item.away]
        group = sum(item.youth is None for item in shown)
        most = max((sum(item.youth == youth.id for item in shown) for youth in youths), default=0)
        return min(MOST_ROWS, group + most)

    def show_items(self, items: Sequence[DayItem], youths: Sequence[YouthCard], columns: Columns) -> None:
        """Make the chips anew."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self._inner.resize(round(columns.total), self.height())
        shown = [item for item in items if item.all_day and not item.away]
        group = [item for item in shown if item.youth is None]
        for row, item in enumerate(group[:MOST_ROWS]):
            self._add(item, whole_group(), row, 0, columns.total)
        for column, youth in enumerate(youths):
            mine = [item for item in shown if item.youth == youth.id]
            for row, item in enumerate(mine[: MOST_ROWS - len(group)], start=len(group)):
                self._add(item, youth.called, row, column * columns.width, columns.width)

    def _add(self, item: DayItem, who: str, row: int, left: float, width: float) -> None:
        now = theme()
        placed = Placed(
            item=item, column=0, x=left + 4, y=row * now.sp(_ROW) + 1, width=width - 8, height=now.sp(_CHIP)
        )
        chip = Chip(placed, self._inner, _AllDayHost(self.open_requested.emit))
        chip.show_item(placed, item_name(item, who, clash=False), item.title)
        chip.live = True
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.show()
        self._chips.append(chip)

    def scroll_to(self, x: int) -> None:
        """Follow the canvas."""
        self._inner.move(-x, 0)
