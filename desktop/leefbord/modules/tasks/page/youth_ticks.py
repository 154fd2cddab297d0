"""Youths to tick, in two columns; in the order in which they were ticked when that matters."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from leefbord.core.ids import PersonId
from leefbord.core.people import YouthCard

_COLUMNS = 2


class YouthTicks(QWidget):
    """`chosen()` gives the ticked ones, by name."""

    def __init__(self, youths: Sequence[YouthCard]) -> None:
        super().__init__()
        self.boxes: list[tuple[PersonId, QCheckBox]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, card in enumerate(youths):
            tick = QCheckBox(card.called)
            self.boxes.append((card.id, tick))
            grid.addWidget(tick, place // _COLUMNS, place % _COLUMNS)

    def chosen(self) -> tuple[PersonId, ...]:
        """Who is ticked."""
        return tuple(youth for youth, tick in self.boxes if tick.isChecked())

    def choose(self, youths: Sequence[PersonId]) -> None:
        """Tick these and no others."""
        for youth, tick in self.boxes:
            tick.setChecked(youth in youths)
