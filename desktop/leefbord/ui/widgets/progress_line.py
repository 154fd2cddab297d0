"""Progress with words and Cancel, for anything over a second; inline, never a modal dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button
from leefbord.ui.widgets.label import Label


class ProgressLine(QWidget):
    """A bar with a sentence above it. `cancelled` when the person stops it; the work itself must agree."""

    cancelled = Signal()

    def __init__(self, words: str, *, can_cancel: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(words, "body", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self._cancel = Button(self.tr("Cancel"), icon_name="x")
        self._cancel.setVisible(can_cancel)
        self._cancel.clicked.connect(self._stop)
        column = QVBoxLayout()
        column.setSpacing(theme().sp(6))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().sp(16))
        row.addLayout(column, 1)
        row.addWidget(self._cancel)

    def show_progress(self, part: int, whole: int, words: str = "") -> None:
        """How far; `whole` 0 means unknown."""
        self._bar.setRange(0, max(0, whole))
        self._bar.setValue(part)
        if words:
            self._words.setText(words)
            self._bar.setAccessibleName(words)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping..."))
        self.cancelled.emit()
