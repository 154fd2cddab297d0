"""The plain page that hides the board when somebody walks in: one button and nothing else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button


class Cover(QWidget):
    """The dark background of the login screen; `uncovered` when the button is used."""

    uncovered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = Button(self.tr("Show the board"), icon_name="eye", hint="F9", height=44)
        self._show.clicked.connect(self.uncovered)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The button is what counts."""
        super().focusInEvent(event)
        self._show.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plain colour."""
        QPainter(self).fillRect(self.rect(), QColor(theme().colours.panel))
