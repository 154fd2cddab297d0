"""A field to search in, with the magnifier inside and the key that jumps to it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from leefbord.ui.icons import icon
from leefbord.ui.theme import theme


class SearchField(QLineEdit):
    """A line to type in; `placeholder` is also its accessible name."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the magnifier with the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_glass"):
            self._colour()

    def _colour(self) -> None:
        self._glass.setIcon(icon("search", theme().colours.muted, theme().sp(18)))
