"""A field for a time of day that understands how people type it: 9, 930, 9:30, 9u30, 21.15."""

import re
from datetime import time
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from leefbord.ui.theme import theme

_FORM: Final = re.compile(r"(\d{1,2})(?:\s*[:.uh]\s*(\d{1,2})?|(\d{2}))?")
STEP: Final = 15


def parse_time(text: str) -> time | None:
    """The time a person means, or None."""
    match = _FORM.fullmatch(text.strip().lower())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class TimeField(QLineEdit):
    """Shows HH:MM; up and down move by 15 minutes. `time_changed` carries a time or None."""

    time_changed = Signal(object)

    def __init__(self, name: str, value: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.setAccessibleName(name)
        self.setPlaceholderText("--:--")
        self.setFixedWidth(theme().sp(88))
        self.set_value(value)
        self.textEdited.connect(self._typed)

    def value(self) -> time | None:
        """The time, or None when empty or not a time."""
        return self._value

    def set_value(self, value: time | None) -> None:
        """Show a time without telling."""
        self._value = value
        self.setText(value.strftime("%H:%M") if value else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step along the quarters of an hour."""
        steps = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()), 0)
        if steps and self._value is not None and not event.modifiers():
            minutes = self._value.hour * 60 + self._value.minute
            quarter = minutes // STEP * STEP + (steps if steps > 0 or minutes % STEP == 0 else 0)
            moved = quarter % (24 * 60)
            self.set_value(time(moved // 60, moved % 60))
            self.time_changed.emit(self._value)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write what was understood in full."""
        super().focusOutEvent(event)
        if self._value is not None:
            self.setText(self._value.strftime("%H:%M"))

    def _typed(self, text: str) -> None:
        self._value = parse_time(text)
        wrong = bool(text.strip()) and self._value is None
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self.time_changed.emit(self._value)
