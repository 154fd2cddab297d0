"""Wie ben jij? Ten tiles at most, alphabetical; more youths make pages, never smaller tiles."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from leefbord.core.people import YouthCard
from leefbord.ui.kiosk.action_button import ActionButton
from leefbord.ui.kiosk.avatar_tile import AvatarTile
from leefbord.ui.kiosk.look import EDGE, kiosk_look

COLUMNS = 5
PER_PAGE = 10


class AvatarWall(QWidget):
    """Emits `chosen` with a YouthCard. `paging` is the row of page buttons for the frame's foot, or None."""

    chosen = Signal(object)

    def __init__(self, cards: Sequence[YouthCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._page = 0
        self._tiles: list[AvatarTile] = []
        self.paging: QWidget | None = None
        if self.page_count > 1:
            self.paging = self._make_paging()
        self._build()

    @property
    def page_count(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-len(self._cards) // PER_PAGE))

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def tiles(self) -> list[AvatarTile]:
        """The tiles of the page shown."""
        return list(self._tiles)

    def turn(self, by: int) -> None:
        """One page on (1) or back (-1); it goes round."""
        self._page = (self._page + by) % self.page_count
        self._build()

    def _make_paging(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        row.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for text, icon, by in (
            (QCoreApplication.translate("Kiosk", "Previous"), "chevron-left", -1),
            (QCoreApplication.translate("Kiosk", "Next"), "chevron-right", 1),
        ):
            button = ActionButton(text, icon=icon, height=64, size=19)
            button.clicked.connect(lambda _checked=False, step=by: self.turn(step))
            layout.addWidget(button)
        return row

    def _build(self) -> None:
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        first = self._page * PER_PAGE
        self._tiles = [AvatarTile(card, parent=self) for card in self._cards[first : first + PER_PAGE]]
        for tile in self._tiles:
            tile.clicked.connect(lambda _checked=False, card=tile.card: self.chosen.emit(card))
            tile.show()
        self._place()
        if self._tiles:
            self._tiles[0].setFocus()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the tiles."""
        self._place()

    def _place(self) -> None:
        """Two rows of five; up to five youths stand in one row in the middle."""
        gap = max(0, kiosk_look().px(20) - 2 * EDGE)
        width = (self.width() - gap * (COLUMNS - 1)) / COLUMNS
        height = (self.height() - gap) / 2
        one_row = len(self._cards) <= COLUMNS
        count = len(self._cards)
        left = (self.width() - count * width - (count - 1) * gap) / 2 if one_row else 0.0
        top = (self.height() - height) / 2 if one_row else 0.0
        for place, tile in enumerate(self._tiles):
            row, column = divmod(place, COLUMNS)
            x, y = left + column * (width + gap), top + row * (height + gap)
            tile.setGeometry(round(x), round(y), int(width), int(height))
