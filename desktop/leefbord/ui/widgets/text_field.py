"""A field with its label above, help below, and the error in the place of the help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from leefbord.ui.theme import theme
from leefbord.ui.widgets.label import Label


class TextField(QWidget):
    """One line of text. `edited` carries each change by a person, `entered` the Enter key."""

    edited = Signal(str)
    entered = Signal()

    def __init__(
        self,
        label: str,
        *,
        help_text: str = "",
        tall: bool = False,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._help_text = help_text
        self.line = QLineEdit()
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(help_text)
        self.line.setProperty("tall", tall)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            self.line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        caption = Label(label, "label")
        caption.setBuddy(self.line)
        self._below = Label(help_text, "small", wraps=True)
        self._below.setVisible(bool(help_text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(5))
        column.addWidget(caption)
        column.addWidget(self.line)
        column.addWidget(self._below)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Fill the field without telling `edited`."""
        self.line.setText(text)

    def show_error(self, text: str) -> None:
        """Red border and the error in words; nothing is erased. Goes away at the next key."""
        self._mark(wrong=True)
        self._below.set_kind("error")
        self._below.setText(text)
        self._below.show()
        self.line.setAccessibleDescription(text)

    def clear_error(self) -> None:
        """Back to the help text."""
        self._mark(wrong=False)
        self._below.set_kind("small")
        self._below.setText(self._help_text)
        self._below.setVisible(bool(self._help_text))
        self.line.setAccessibleDescription(self._help_text)

    def _typed(self, text: str) -> None:
        if self.line.property("wrong"):
            self.clear_error()
        self.edited.emit(text)

    def _mark(self, *, wrong: bool) -> None:
        self.line.setProperty("wrong", wrong)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
