"""Begeleiding: a typed name and the kiosk code open or close the kiosk. Nobody is listed."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leefbord.ui.kiosk.card import Card
from leefbord.ui.kiosk.keyboard import KioskKeyboard
from leefbord.ui.kiosk.look import kiosk_look
from leefbord.ui.kiosk.text_pad import LineField
from leefbord.ui.kiosk.words import Tone, Words


class StaffDoor(QWidget):
    """Emits `entered(name, code)` on Klaar with both filled in."""

    entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = kiosk_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        name_word = QCoreApplication.translate("Kiosk", "Your name")
        code_word = QCoreApplication.translate("Kiosk", "Your kiosk code")
        self._name = LineField(said=name_word)
        self._code = LineField(said=code_word, secret=True)
        card = Card(padding=18)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(20))
        grid.addWidget(Words(name_word, 20, 600), 0, 0)
        grid.addWidget(Words(code_word, 20, 600), 0, 1)
        grid.addWidget(self._name, 1, 0)
        grid.addWidget(self._code, 1, 1)
        card.column.addLayout(grid)
        self._message = Words("", 20, 600, tone=Tone.TEXT)
        card.column.addWidget(self._message)
        column.addStretch(1)
        column.addWidget(card)
        column.addStretch(1)
        self._keyboard = KioskKeyboard(self._name, capitals=False)
        self._keyboard.finished.connect(self._next)
        column.addWidget(self._keyboard)
        self._name.returnPressed.connect(self._next)
        self._code.returnPressed.connect(self._next)
        self._name.selectionChanged.connect(self._follow)
        self._name.cursorPositionChanged.connect(self._follow)
        self._code.selectionChanged.connect(self._follow)
        self._code.cursorPositionChanged.connect(self._follow)

    @property
    def message(self) -> str:
        """The sentence under the fields."""
        return self._message.text()

    @property
    def name_field(self) -> LineField:
        """The field of the name."""
        return self._name

    @property
    def code_field(self) -> LineField:
        """The field of the code."""
        return self._code

    def _follow(self) -> None:
        """The keyboard writes where the cursor is."""
        field = self._code if self._code.hasFocus() else self._name
        self._keyboard.set_target(field, capitals=False)

    def _next(self) -> None:
        name, code = self._name.text().strip(), self._code.text()
        if name and code:
            self.setEnabled(False)
            self._code.clear()
            self.entered.emit(name, code)
            return
        empty = self._code if name else self._name
        empty.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keyboard.set_target(empty, capitals=False)

    def wrong(self) -> None:
        """The same words whichever of the two was wrong."""
        self.setEnabled(True)
        self._message.setText(QCoreApplication.translate("Kiosk", "Name or code is not right."))
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keyboard.set_target(self._code, capitals=False)

    def say(self, message: str) -> None:
        """Another reason why it cannot be done now."""
        self.setEnabled(True)
        self._message.setText(message)

    def showEvent(self, _event: QShowEvent) -> None:
        """Start at the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
