"""Figures to tap, with a key that takes the last one back."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.pad_key import PadKey


class NumberPad(Card):
    """Emits `tapped` with a figure and `erased`. `comma` adds a key for amounts where the empty place is."""

    tapped = Signal(str)
    erased = Signal()

    def __init__(self, *, comma: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, radius=36, parent=parent)
        grid = QGridLayout()
        grid.setSpacing(0)
        self.column.addLayout(grid)
        for place, figure in enumerate("123456789"):
            grid.addWidget(self._key(figure), place // 3, place % 3)
        if comma:
            grid.addWidget(self._key(","), 3, 0)
        grid.addWidget(self._key("0"), 3, 1)
        back = PadKey("", said=QCoreApplication.translate("Kiosk", "Erase"), icon="backspace", quiet=True)
        back.clicked.connect(self.erased)
        grid.addWidget(back, 3, 2)

    def _key(self, figure: str) -> PadKey:
        key = PadKey(figure)
        key.clicked.connect(lambda _checked=False: self.tapped.emit(figure))
        return key
