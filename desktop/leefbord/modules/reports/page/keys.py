"""The keys that reports understand beyond Qt's own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_send(event: QKeyEvent) -> bool:
    """Whether this is Ctrl+Enter being pressed, on either Enter key."""
    return (
        event.type() == QEvent.Type.KeyPress
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
