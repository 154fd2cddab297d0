"""A drop-down that carries values, with a label above it."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.label import Label

V = TypeVar("V")


class Choice(QWidget, Generic[V]):
    """`choices` are (value, words, icon); value() gives the chosen value."""

    def __init__(self, label: str, choices: Sequence[tuple[V, str, QIcon | None]]) -> None:
        super().__init__()
        self._values = [value for value, _, _ in choices]
        self.combo = QComboBox()
        self.combo.setAccessibleName(label)
        self.combo.setMaxVisibleItems(14)
        for _, words, icon in choices:
            if icon is None:
                self.combo.addItem(words)
            else:
                self.combo.addItem(icon, words)
        caption = Label(label, "label")
        caption.setBuddy(self.combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(5))
        column.addWidget(caption)
        column.addWidget(self.combo)
        self.setFocusProxy(self.combo)

    def value(self) -> V:
        """The chosen value."""
        return self._values[max(0, self.combo.currentIndex())]

    def choose(self, value: V) -> None:
        """Show a value; an unknown one shows the first."""
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else 0)
