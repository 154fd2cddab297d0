"""Twelve pictures to tap as a code."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.pad_key import PadKey
from leefbord.ui.pictogram_table import CODE_PICTURES

COLUMNS = 4


def picture_word(key: str) -> str:
    """The name of a code picture, for who cannot see it."""
    return {
        "ball": QCoreApplication.translate("Kiosk", "ball"),
        "rainbow": QCoreApplication.translate("Kiosk", "rainbow"),
        "dog": QCoreApplication.translate("Kiosk", "dog"),
        "strawberry": QCoreApplication.translate("Kiosk", "strawberry"),
        "rocket": QCoreApplication.translate("Kiosk", "rocket"),
        "sunflower": QCoreApplication.translate("Kiosk", "flower"),
        "electric_guitar": QCoreApplication.translate("Kiosk", "guitar"),
        "dessert": QCoreApplication.translate("Kiosk", "ice cream"),
        "bike": QCoreApplication.translate("Kiosk", "bicycle"),
        "star": QCoreApplication.translate("Kiosk", "star"),
        "turtle": QCoreApplication.translate("Kiosk", "turtle"),
        "kite": QCoreApplication.translate("Kiosk", "kite"),
    }.get(key, key)


class PicturePad(Card):
    """Emits `tapped` with the key of a picture. `order` puts them in other places for who wants that."""

    tapped = Signal(str)

    def __init__(self, order: Sequence[str] = CODE_PICTURES, parent: QWidget | None = None) -> None:
        super().__init__(padding=8, radius=36, parent=parent)
        grid = QGridLayout()
        grid.setSpacing(0)
        self.column.addLayout(grid)
        for place, picture in enumerate(order):
            key = PadKey("", said=picture_word(picture), pictogram=picture, width=124, height=140)
            key.clicked.connect(lambda _checked=False, tapped=picture: self.tapped.emit(tapped))
            grid.addWidget(key, place // COLUMNS, place % COLUMNS)
