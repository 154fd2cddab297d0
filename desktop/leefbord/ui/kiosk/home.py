"""The youth's home: Nu, Straks, Dan and at most six tiles in fixed places."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.ui.kiosk.big_tile import BigTile
from leefbord.ui.kiosk.day_strip import DayStrip
from leefbord.ui.kiosk.day_strip_view import DayStripView
from leefbord.ui.kiosk.look import EDGE, kiosk_look

MOST_TILES = 6
COLUMNS = 3
TILE_HUES: tuple[str, ...] = ("blauw", "oranje", "groen", "roze", "violet", "cyaan")
"""The colour of each place: the same place has the same colour every day."""


@dataclass(frozen=True, kw_only=True)
class HomeTile:
    """One tile: page key, translated title, pictogram, and the text of its badge or ""."""

    key: str
    title: str
    pictogram: str
    badge: str = ""


class TileGrid(QWidget):
    """Two rows of three; None keeps a place empty. Emits `opened` with the page key."""

    opened = Signal(str)

    def __init__(self, tiles: Sequence[HomeTile | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[BigTile | None] = []
        for place, tile in enumerate(tiles[:MOST_TILES]):
            if tile is None:
                self._tiles.append(None)
                continue
            button = BigTile(
                tile.title,
                pictogram=tile.pictogram,
                hue=TILE_HUES[place % len(TILE_HUES)],
                badge=tile.badge,
                parent=self,
            )
            button.clicked.connect(lambda _checked=False, key=tile.key: self.opened.emit(key))
            self._tiles.append(button)

    def buttons(self) -> list[BigTile]:
        """The tiles that are there, in reading order."""
        return [tile for tile in self._tiles if tile is not None]

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fixed places: the grid is the same with one tile and with six."""
        gap = max(0, kiosk_look().px(20) - 2 * EDGE)
        width = (self.width() - gap * (COLUMNS - 1)) / COLUMNS
        height = (self.height() - gap) / 2
        for place, tile in enumerate(self._tiles):
            if tile is not None:
                row, column = divmod(place, COLUMNS)
                left, top = column * (width + gap), row * (height + gap)
                tile.setGeometry(round(left), round(top), int(width), int(height))


class Home(QWidget):
    """Emits `opened` with the key of the page whose tile was tapped."""

    opened = Signal(str)

    def __init__(
        self,
        *,
        tiles: Sequence[HomeTile | None],
        read_strip: Callable[[], DayStrip],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(max(0, kiosk_look().px(20) - 2 * EDGE))
        self._strip = DayStripView(read_strip)
        self._grid = TileGrid(tiles)
        self._grid.opened.connect(self.opened)
        column.addWidget(self._strip)
        column.addWidget(self._grid, 1)

    def refresh(self) -> None:
        """Time passed: show the strip anew."""
        self._strip.refresh()

    def spoken(self) -> str:
        """The strip, then the tiles."""
        return " ".join(
            [self._strip.spoken(), *(tile.accessibleName() + "." for tile in self._grid.buttons())]
        )

    def showEvent(self, _event: QShowEvent) -> None:
        """The keyboard starts at the first tile."""
        buttons = self._grid.buttons()
        if buttons:
            buttons[0].setFocus()
