"""A label in one of the text styles. Always plain text: what a person typed is never read as markup."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

Kind = Literal[
    "display", "page_title", "title", "strong", "large", "body", "secondary", "small", "label", "error"
]


class Label(QLabel):
    """Text in the style `kind`; `wraps` lets it run over several lines."""

    def __init__(
        self, text: str = "", kind: Kind = "body", *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(wraps)
        self.setText(text)

    def set_kind(self, kind: Kind) -> None:
        """Change the style."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
