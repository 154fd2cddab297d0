"""A small field for a whole number of notes or coins; empty means none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from leefbord.ui.theme import theme

_MOST = 9_999


class PiecesField(QLineEdit):
    """`counted` while typing."""

    counted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText("0")
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedWidth(theme().sp(84))
        self.textChanged.connect(lambda _text: self.counted.emit())

    def value(self) -> int:
        """How many."""
        return int(self.text() or "0") if self.hasAcceptableInput() or not self.text() else 0
