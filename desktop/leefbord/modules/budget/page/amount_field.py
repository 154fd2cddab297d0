"""A field for an amount as people type it; red with the reason when it cannot be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from leefbord.core.money import euro, parse_euro
from leefbord.ui.theme import theme


class AmountField(QLineEdit):
    """Cents; `changed` while typing, with None for what is no amount."""

    changed = Signal(object)

    def __init__(self, name: str, cents: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedWidth(theme().sp(96))
        self.set_cents(cents)
        self.textEdited.connect(lambda _text: self.changed.emit(self.cents()))

    def cents(self) -> int | None:
        """The amount, None for anything else, negative amounts included."""
        found = parse_euro(self.text())
        return found if found is not None and found >= 0 else None

    def set_cents(self, cents: int) -> None:
        """Show an amount, unless the person is typing here."""
        if not self.hasFocus():
            self.setText(euro(cents))

    def mark(self, reason: str) -> None:
        """Show that it cannot be, with the reason; an empty reason is fine again."""
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.setProperty("wrong", bool(reason))
        self.style().unpolish(self)
        self.style().polish(self)
